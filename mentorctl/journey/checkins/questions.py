"""The questionnaires: what is asked, in which order, and what counts against a pair.

Forms, reading, scoring and the documentation all take it from here. The 90-day check-up is that of
the program's rules: five questions, ten obstacles, the first five of which lead to the coordinator.
Wording may be changed (`reword`), routing only here.
"""

from collections.abc import Mapping

from mentorctl.journey.checkins import scales
from mentorctl.journey.checkins.question import Item, Question, Questionnaire, Route, Sight
from mentorctl.journey.checkins.stage import Stage
from mentorctl.model.fields import Role

MORE_THAN = 2
"""A partner with more unfavorable answers than this goes on to the obstacles."""
IN_A_ROW = 3
"""More meetings than this canceled in a row are unfavorable."""
TOP_GOALS = 3

OBSTACLES = (
    Item(1, "Lack of trust", ("trust", "no trust", "distrust", "mistrust", "missing trust"),
         Route.COORDINATOR),
    Item(2, "Lack of respect for differences", ("no respect", "lack of respect",
         "no respect for differences", "disrespect", "disrespect for differences"),
         Route.COORDINATOR),
    Item(3, "No confidentiality agreement", ("confidentiality", "no confidentiality",
         "lack of confidentiality", "missing confidentiality agreement"), Route.COORDINATOR),
    Item(4, "Personal issues", ("personal problems", "personal reasons", "private issues",
                                "personal matters"), Route.COORDINATOR),
    Item(5, "Mentoring cannot be made a priority",
         ("not a priority", "no priority", "low priority", "lack of priority", "priority",
          "priorities", "mentoring is not a priority", "cannot make mentoring a priority",
          "can't make mentoring a priority"), Route.COORDINATOR),
    Item(6, "Unclear goals and objectives",
         ("unclear goals", "unclear objectives", "goals unclear", "no clear goals",
          "lack of clear goals", "goals and objectives", "goals are not clear"), Route.PAIR),
    Item(7, "Unrealistic expectations", ("expectations", "expectations too high",
                                         "wrong expectations"), Route.PAIR),
    Item(8, "No support from the supervisor",
         ("no supervisor support", "lack of supervisor support", "supervisor",
          "supervisor does not support it", "no support from my supervisor",
          "lack of support from the supervisor", "no support from supervisor",
          "no support from my manager", "unsupportive supervisor"), Route.PAIR),
    Item(9, "High workload", ("workload", "work load", "heavy workload", "too much work",
                              "workload too high"), Route.PAIR),
    Item(10, "Geographic differences",
         ("geography", "distance", "geographic distance", "geographical differences",
          "geographical distance", "different locations", "location"), Route.PAIR),
)  # fmt: skip
"""What may stand in the way of a pair: the first five call for the coordinator."""

SIGNS = (
    Item(1, "Not available", ("unavailable", "availability", "no time for me", "never available")),
    Item(2, "Poor communication", ("communication", "bad communication", "communicates poorly")),
    Item(3, "Mismatched expectations", ("expectations", "different expectations",
                                        "expectations do not match")),
    Item(4, "Micromanagement", ("micromanages", "micromanaging", "too controlling")),
)  # fmt: skip
"""What may be going wrong between two partners; told to the coordinator alone."""

CHANGES = (
    Item(1, "Promotion", ("promoted", "i was promoted", "i got promoted", "a promotion")),
    Item(2, "New tasks", ("new task", "more tasks", "new responsibilities", "other tasks",
                          "more responsibility")),
    Item(3, "Another job", ("new job", "new position", "another position", "new role",
                            "another role", "new team", "another team", "new department",
                            "another department", "changed jobs", "i changed jobs")),
    Item(4, "No change", ("no changes", "nothing changed", "nothing has changed", "the same")),
)  # fmt: skip
"""What may have changed in somebody's work; none is better than another."""

_NONE_OF_IT = ("none of it",)
_QUALITY_BAD, _GOOD, _YES, _NO = (1, 2), (4, 5), (True,), (False,)
_COMMENTS = ("comment|remark|feedback", "anything|something else|add|more|tell|know")

NINETY_DAY = Questionnaire(
    Stage.NINETY_DAY,
    "90-day check-up",
    (
        Question("match", "How do you rate the suitability of your match?", scales.QUALITY, 1,
                 unfavorable=_QUALITY_BAD, favorable=_GOOD,
                 also=("Match", "Suitability", "Fit"),
                 heard=("suit|compatib", "match.|matching|fit.|pairing|paired|pair."),
                 unlike="often|time|cancel|energ|obstacle|share|end.|again|goal"),
        Question("met", "How often have you met since the start?", scales.OFTEN, 2,
                 unfavorable=_NO, favorable=_YES,
                 also=("How often", "Frequency", "Meetings held", "Meetings so far"),
                 heard=("often|frequen meet|met.", "many|number|count meet|met."),
                 unlike="cancel|agreed|row.|consecutive|miss|skip|email|energ|satisf"),
        Question("energized", "Do you feel energized after your meetings?", scales.YES_NO, 3,
                 unfavorable=_NO, favorable=_YES,
                 also=("Energy",), heard=("energ",),
                 unlike="drain|tired|exhaust|less.|lack|low.|not.|cost"),
        Question("time", "Are you satisfied with the time you have invested?", scales.YES_NO, 4,
                 unfavorable=_NO, favorable=_YES,
                 heard=("time. satisf|invest|spen|worth|happy|put", "investment satisf|worth"),
                 unlike="dissatisf|unsatisf|unhappy|often|many|cancel|not.|waste"),
        Question("canceled", "Have more than three meetings in a row been canceled?",
                 scales.IN_A_ROW, 5, unfavorable=_YES, favorable=_NO,
                 heard=("cancel|cancellation",), unlike="not.|never"),
        Question("obstacles", "Which obstacles do you face? Choose all that apply.",
                 scales.SEVERAL, items=OBSTACLES, favorable=_NONE_OF_IT,
                 heard=("obstacle|barrier|hurdle|hinder|problem|difficult", "stand way"),
                 unlike="share|may.|can.|show|told|tell|overcome|not."),
        Question("share", "May your partner be told which obstacles you named?", scales.YES_NO,
                 heard=("share|may.|see.|show|told|tell|disclose partner.|mentor.|mentee.",),
                 unlike="not.|cancel|energ|often"),
        Question("comments", "Is there anything else the coordinator should know?", scales.TEXT,
                 heard=_COMMENTS),
    ),
)  # fmt: skip

_PLACES: Mapping[int, str] = {1: "1.|first|one.", 2: "2.|second|two.", 3: "3.|third|three."}
_GOALS = range(1, TOP_GOALS + 1)

MIDPOINT = Questionnaire(
    Stage.MIDPOINT,
    "Midpoint evaluation",
    (
        *(
            Question(f"goal_{n}", f"How far has goal {n} come?", scales.PROGRESS, goal=n,
                     favorable=_GOOD, heard=(f"goal|objective {_PLACES[n]}",),
                     unlike="|".join(way for other in _GOALS if other != n
                                     for way in _PLACES[other].split("|")))
            for n in _GOALS
        ),
        Question("trust", "How much trust is there between you and your partner?", scales.QUALITY,
                 unfavorable=_QUALITY_BAD, favorable=_GOOD, heard=("trust",),
                 unlike="lack|distrust|mistrust|not."),
        Question("communication", "How well do you and your partner communicate?", scales.QUALITY,
                 unfavorable=_QUALITY_BAD, favorable=_GOOD, heard=("communicat",),
                 unlike="poor|bad.|lack|not.|sign."),
        Question("satisfaction", "How satisfied are you with your mentoring so far?",
                 scales.SATISFACTION, unfavorable=_QUALITY_BAD, favorable=_GOOD,
                 heard=("satisf",), unlike="dissatisf|unsatisf|not.|trust|communicat|goal"),
        Question("training", "Which training or support would help you now?", scales.TEXT,
                 heard=("training|workshop", "support help|need|want|would")),
        Question("wish", "How should the two of you go on?", scales.GO_ON,
                 favorable=("Continue", "Amend the plan"),
                 heard=("continue|rematch", "go. on."), unlike="why|reason"),
        Question("signs", "Have you noticed any of these? Only the coordinator reads this.",
                 scales.SEVERAL, items=SIGNS, favorable=_NONE_OF_IT,
                 heard=("sign.|signs.", "notic these|following|any")),
        Question("comments", "Is there anything else the coordinator should know?", scales.TEXT,
                 heard=_COMMENTS),
    ),
)  # fmt: skip

CLOSING = Questionnaire(
    Stage.CLOSING,
    "End-of-program evaluation",
    (
        *(
            Question(f"goal_{n}", f"How far was goal {n} achieved?", scales.ACHIEVED, goal=n,
                     favorable=(5,), heard=(f"goal|objective {_PLACES[n]}",),
                     unlike="|".join(way for other in _GOALS if other != n
                                     for way in _PLACES[other].split("|")))
            for n in _GOALS
        ),
        Question("satisfaction", "How satisfied are you with your mentoring?",
                 scales.SATISFACTION, favorable=_GOOD, heard=("satisf",),
                 unlike="dissatisf|unsatisf|not."),
        Question("skills_before", "How do you rate your skills before the program?", scales.SKILL,
                 heard=("skill|abilit|competenc before|start|beginning|outset",),
                 unlike="now.|today|end.|after"),
        Question("skills_after", "How do you rate your skills now?", scales.SKILL,
                 heard=("skill|abilit|competenc now.|today|after|end.",),
                 unlike="before|start|beginning|outset"),
        Question("again", "Would you mentor again?", scales.AGAIN, roles=(Role.MENTOR,),
                 favorable=("Yes",), heard=("mentor.|mentoring again|another",),
                 unlike="not.|recommend|become"),
        Question("become", "Would you become a mentor yourself?", scales.AGAIN,
                 roles=(Role.MENTEE,), favorable=("Yes",),
                 heard=("become|be.|yourself|act|serve mentor.",),
                 unlike="not.|again|recommend|mentored|continue"),
        Question("recommend", "How likely are you to recommend the program, from 0 to 10?",
                 scales.TEN, favorable=(9, 10), heard=("recommend",), unlike="not.|why|reason"),
        Question("benefit", "How much has the organization gained from your mentoring?",
                 scales.QUALITY, favorable=_GOOD,
                 heard=("organization|company|employer|business|institution benefit|gain|improv"
                        "|profit|value",),
                 unlike="how has|describe|not."),
        Question("follow_up", "May we write to you six months after the end?", scales.YES_NO,
                 sight=Sight.COORDINATOR, favorable=_YES,
                 heard=("follow|contact|write six|6|later|after|up.",), unlike="not.|recommend"),
        Question("comments", "What else would you like to tell us?", scales.TEXT, heard=_COMMENTS),
    ),
)  # fmt: skip

FOLLOW_UP = Questionnaire(
    Stage.FOLLOW_UP,
    "Six-month follow-up",
    (
        Question("contact", "Are you and your partner still in contact?", scales.CONTACT,
                 favorable=("Yes", "Now and then"), heard=("contact|touch",),
                 unlike="not.|may.|write|follow"),
        Question("working", "Are you still working on the goals of your mentoring?", scales.YES_NO,
                 roles=(Role.MENTEE,), heard=("still|continu|work|pursu goal|objective",),
                 unlike="not.|far|progress|achiev|reach|come"),
        Question("goals", "How far have you come with these goals by now?", scales.PROGRESS,
                 roles=(Role.MENTEE,), favorable=_GOOD,
                 heard=("far|progress|achiev|reach|come goal|objective",),
                 unlike="not.|still|working"),
        Question("used", "Which skills from your mentoring have you used since?", scales.TEXT,
                 heard=("skill|abilit|learned use|using|appl",), unlike="not."),
        Question("changed", "What has changed in your work since the end? Choose all that apply.",
                 scales.SEVERAL, items=CHANGES,
                 nothing=4,
                 heard=("work|job|position|role. chang|new.|differ", "promot"),
                 unlike="not.|goal|mentor"),
        Question("became_mentor", "Have you become a mentor yourself since?", scales.YES_NO,
                 roles=(Role.MENTEE,), favorable=_YES,
                 heard=("become|became|serve|acted mentor.", "mentored somebody|someone|others"),
                 unlike="not.|recommend|would"),
        Question("had_mentor", "Have you had a mentor yourself since?", scales.YES_NO,
                 roles=(Role.MENTOR,), favorable=_YES,
                 heard=("had.|own|found mentor.", "been mentored"),
                 unlike="not.|recommend|would|become|became|partner"),
        Question("recommend", "How likely are you now to recommend the program, from 0 to 10?",
                 scales.TEN, favorable=(9, 10), heard=("recommend",), unlike="not.|why|reason"),
        Question("comments", "What else would you like to tell us?", scales.TEXT, heard=_COMMENTS),
    ),
)  # fmt: skip
"""No answer makes a verdict: the pair has ended, and growth is only watched (practice, 7)."""

QUESTIONNAIRES: Mapping[Stage, Questionnaire] = {
    q.stage: q for q in (NINETY_DAY, MIDPOINT, CLOSING, FOLLOW_UP)
}


def questionnaire(stage: Stage) -> Questionnaire:
    """Return what is asked at a stage."""
    return QUESTIONNAIRES[stage]
