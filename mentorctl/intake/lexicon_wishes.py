"""What forms call the fields that say how and with whom a person wants to meet, and for what."""

from collections.abc import Mapping

from mentorctl.intake.lexicon_entry import BOSS, GAIN, GIVE, NOT_A_LIST, WISH, Entry, Look, phrases

WISHES: Mapping[str, Entry] = {
    "format": Entry(
        Look.FORMAT,
        phrases("meeting format; preferred meeting format; how would you like to meet?; in person "
        "or "
           "remote; meeting preference; virtual or in person; meeting mode; format of meetings; "
           "how do you prefer to meet?; mode of meeting; preferred way to meet; meeting type; "
           "in-person or virtual meetings?; mentoring format; meeting style"),
        ("meet* format|mode|way|method|type|style|preference !often !frequen*",
         "person remote|virtual|online|zoom", "how meet* !often !frequen* !many !long",
         "meet* remote*|virtual*|person|online", "format prefer*|session"),
        "often frequen* agenda duration length time day week* month* hour goal first why date "
        "feedback comment*",
    ),
    "frequency": Entry(
        Look.FREQUENCY,
        phrases("meeting frequency; preferred meeting frequency; how often would you like to "
        "meet?; "
           "frequency of meetings; how often can you meet?; frequency; how frequently would you "
           "like to meet?; preferred frequency; meeting cadence; cadence; "
           "how regularly can you meet?; ideal meeting frequency; meetings per month"),
        ("how often|frequent*|regular* !manager !supervisor !team !actual*",
        "meet* frequency|cadence",
         "frequency|cadence prefer*|ideal|session|mentoring|contact", "frequency", "cadence"),
        "did were actual* travel last feedback report* supervisor email use",
    ),
    "track": Entry(
        Look.LIST,
        phrases("track; program track; mentoring track; which track?; stream; program stream; "
        "cohort "
           "track; preferred track; which mentoring program are you applying for?; "
           "mentoring stream; program strand; select your track; pathway"),
        ("track", "program|mentoring|which stream|track|strand|pathway",
         "which program apply*|join*|interested|participat*"),
        "record career keep progress why how* experience name manager goal",
    ),
    "capacity": Entry(
        Look.COUNT,
        phrases("capacity; mentee capacity; how many mentees are you willing to take on?; number "
        "of "
           "mentees; how many mentees can you take?; maximum number of mentees; max mentees; "
           "number of mentees you can support; how many people would you like to mentor?; mentees "
           "wanted; how many mentees would you like?; mentoring capacity; places offered; "
           "available places"),
        ("how|number|max*|limit many|of|mentee mentee|protege !had !previous* !past !far !ever",
         "number|max*|limit|count mentee|protege", "mentee capacity|wanted|max*",
         "how many people|person*|employees|colleagues|individual* mentor|take|support",
         "capacity"),
        "already have hour week month year often meet* had previous* past far ever mentored date "
        "why "
        "concern* currently session current describe workload time",
    ),
    "can_help_with": Entry(
        Look.LIST,
        phrases("can help with; areas you can help with; what topics can you support a mentee "
        "with?; "
           "what can you help a mentee with?; mentoring areas; mentoring topics; topics you can "
           "mentor on; areas of support; areas in which you can mentor; how can you help?; what "
           "could you offer a mentee?; topics offered; areas you feel comfortable mentoring in; "
           "goals you can support"),
        (f"{GIVE} area|topic|goal|theme|subject !skill !{GAIN}",
         f"{GIVE} mentee !skill !many !often !hour !number", "mentor* topic|area|theme|subject|on "
         f"can|able|could|comfortable|willing|happy !{GAIN}",
         "help|support|mentor* with|on can|could|"
         "able|comfortable"),
        f"{NOT_A_LIST.replace('comfortable ', '')} manager supervisor number hour receive* why "
        f"program need* from",
    ),
    "skills_offered": Entry(
        Look.LIST,
        phrases("skills offered; skills you can offer; skills you can share; what skills can you "
        "teach?; "
           "skills; top skills; key skills; your strengths; strengths; skills to share; which "
           "skills can you pass on?; core competencies; skills you can help with; skills you "
           "bring; "
           "core skills; skill set"),
        (f"skill|competency|competencies|strength "
        f"{GIVE}|bring|have|possess|strong*|top|best|key|core",
         "skill|strength"),
        f"{NOT_A_LIST} {GAIN.replace('|', ' ')} wish hope soft lack missing seek* "
        "look* need* weak* goal",
    ),
    "expertise": Entry(
        Look.LIST,
        phrases("expertise; areas of expertise; area of expertise; subject matter expertise; "
        "field of "
           "expertise; what are you an expert in?; professional expertise; specialties; "
           "specialisation; specializations; key expertise; expert knowledge; technical expertise"),
        ("area|field|subject|domain|professional|technical|key|main expertise|specialt*|specializ*",
         "expert in|on", "expertise", "specializ*", "specialty|specialties"),
        f"{NOT_A_LIST} {WISH.replace('|', ' ')} {GAIN.replace('|', ' ')} mentor prefer*",
    ),
    "training": Entry(
        Look.YES_NO,
        phrases("training completed; mentor training completed; have you completed the mentor "
           "training?; completed mentor training; mentor training; training done; have you "
           "attended "
           "mentor training?; mentor training status; trained; "
           "has the mentor completed training?; mentor orientation attended; attended training"),
        ("train*|orientation|workshop|course|e-learning|elearning complet*|attend*|done|taken|"
         "finish*|undergone|passed", "mentor* training|orientation status|yes", "trained mentor*"),
        "safety compliance security leadership other would interested willing want need* when "
        "date which plan* prefer* describe topic wish "
        "future "
        "like hour comment* helpful available if ready",
    ),
    "goals": Entry(
        Look.LIST,
        phrases("goals; mentoring goals; development goals; top development goals; what would you "
        "like "
           "to get out of the program?; areas you want to develop; what do you want to achieve?; "
           "career goals; what are your goals for the program?; objectives; goals for the "
           "mentorship; areas for development; development areas; what do you hope to gain from "
           "the program?; what would you like help with?; topics you need help with; learning "
           "goals; "
           "areas of development; goals in order of priority"),
        ("goal|objective top|development|career|mentoring|mentorship|program|main|learning|three|"
         "professional|primary|key|this|achieve*|priorit*", f"{WISH} get out",
         f"{WISH} achieve|accomplish", f"area|topic|theme {GAIN}|focus|work|need !skill",
         f"{WISH} help|support|guidance|advice with|in|on !skill", f"{WISH} gain|get|learn from",
         "development area|priorit*|need|focus !skill", f"topic|area {WISH} discuss|explore|cover|"
         "mentored|mentoring !skill", "goal|objective"),
        "offer* rate achieved progress* feedback date mentee manager supervisor can "
        "could able comfortable well scale expertise agree*",
    ),
    "skills_wanted": Entry(
        Look.LIST,
        phrases("skills wanted; skills you want to develop; which skills would you like to "
        "improve?; "
           "skills to develop; skills you would like to build; skills; desired skills; skills "
           "needed; what skills do you want to learn?; skills of interest; skills I want to gain; "
           "skills to improve; skill development areas"),
        (f"skill|competency|competencies {GAIN}|seek*|need|interest*|desired|target|wish",
         f"skill {WISH} {GAIN}|work"),
        f"{NOT_A_LIST} can teach mentee offer* share pass already have possess prefer*",
    ),
    "about": Entry(
        Look.TEXT,
        phrases("about; about me; about you; tell us about yourself; bio; short bio; biography; "
        "brief "
           "bio; introduce yourself; describe yourself; a little about yourself; personal "
           "statement; background; professional background; brief biography; in your own words; "
           "short introduction"),
        ("about yourself|me|you", "introduce|describe yourself", "brief|short|personal|career "
         "bio|biography|introduction|statement|summary", "bio", "biography"),
        "mentor mentee hear heard how* excite* goal why program photo link linkedin concern*",
    ),
    "approval": Entry(
        Look.YES_NO,
        phrases("supervisor approval; manager approval; does your supervisor approve?; has your "
        "manager "
           "approved your participation?; approved by supervisor; line manager approval; approval; "
           "manager's approval; my manager supports my participation; approval from manager; "
           "supervisor's consent; supervisor agreement; do you have your manager's approval?; "
           "manager consent"),
        (f"{BOSS} approv*|consent*|agree*|permission|endorse*|support*|sign*", "approved|approval"),
        "date name email when phone need* relationship mentor how* what comment* discuss* feedback "
        "would report*",
    ),
    "preferred": Entry(
        Look.PEOPLE,
        phrases("preferred partners; preferred mentor; preferred mentee; is there anyone you "
        "would like "
           "to be matched with?; requested mentor; who would you like as your mentor?; preferred "
           "match; preferred partner; mentor request; do you have a specific mentor in mind?; name "
           "of preferred mentor; who would you like to be paired with?; preferred mentors; "
           "requested "
           "mentee; preferred mentees; mentor preference"),
        ("prefer*|request*|choice|desired|specific|wish* mentor|mentee|partner|match "
        "name|names|who|"
         "anyone|someone|person|mind !not", "anyone|someone|who|person match*|pair*|work* "
         "like|want|love|happy|"
         "hope|prefer* !not !never !avoid !other !than",
         "prefer*|request* mentor|mentee|partner !not",
         "who like|want|prefer mentor|mentee !not"),
        "not never avoid gender department location same age characteristic* quality qualities "
        "type "
        "language format kind style trait* function grade level attribute* background experience "
        "industry important date email size number skill expertise virtual meet* expect* why",
    ),
    "refused": Entry(
        Look.PEOPLE,
        phrases("do not match with; is there anyone you should not be matched with?; people you "
        "should "
           "not be paired with; conflicts of interest; anyone you would rather not be matched "
           "with?; "
           "do not pair with; exclude; exclusions; people to avoid; who should you not be matched "
           "with?; anyone you prefer not to work with?; do not match; refused partners; conflicts"),
        ("not match*|pair*|mentor with|anyone|who|someone", "not anyone|who|someone|people work*|"
         "paired|matched|partner*|mentored|assigned", "anyone|people|who|someone|colleague* avoid|"
         "exclud*|uncomfortable|conflict", "other than|rather not match*|pair*|work*",
         "avoid match*|pair*"),
        "why goal topic understand* guarantee* date reason",
    ),
    "notes": Entry(
        Look.TEXT,
        phrases("notes; comments; additional comments; anything else we should know?; other "
        "comments; "
           "remarks; anything else you would like us to know?; additional information; coordinator "
           "notes; further comments; any other information; is there anything else you would like "
           "to share?; questions or comments"),
        ("anything else", "additional|further|other|any comment|information|note|remark",
         "comment|remark|note question|general|coordinator"),
        "mentor mentee manager skill",
    ),
}  # fmt: skip
