"""What forms call the fields that say who a person is."""

from collections.abc import Mapping

from mentorctl.intake.lexicon_entry import BOSS, OTHERS, Entry, Look, phrases

PERSON: Mapping[str, Entry] = {
    "role": Entry(
        Look.ROLE,
        phrases(
            "role; program role; role in the program; mentor or mentee; mentor/mentee; sign up as; "
            "would you like to be a mentor or a mentee?; I would like to participate as; "
            "participant type; I am applying as; are you signing up as a mentor, mentee or both?; "
            "participation; mentoring role"
        ),
        ("mentor mentee !goal !skill !email !name !year !why !how", "particip* as|role|type",
         "sign*|apply*|register*|join* as !email !why", "role program|mentoring|mentorship"),
        "job title current* department describe why how* experience name email meet* often",
    ),
    "first_name": Entry(
        Look.NAME,
        phrases("first name; given name; forename; firstname; name (first); first; preferred first "
           "name; legal first name; christian name"),
        ("first name", "given name", "forename"),
        f"{OTHERS} last surname family emergency",
    ),
    "last_name": Entry(
        Look.NAME,
        phrases("last name; surname; family name; lastname; name (last); last; second name; "
           "legal last name"),
        ("last name", "family name", "surname"),
        f"{OTHERS} first given emergency",
    ),
    "id": Entry(
        Look.ID,
        phrases("id; employee id; employee number; staff number; staff id; personnel number; "
        "student "
           "id; badge number; participant id; member id; person id; payroll number; emp id; "
           "employee no; worker id; staff no; associate id; identification number"),
        ("employee|staff|personnel|student|badge|member|payroll|worker id|number|no|code",),
        f"{OTHERS} how* response respondent collector network many phone telephone mobile cell",
    ),
    "name": Entry(
        Look.NAME,
        phrases("name; full name; your name; participant name; employee name; name and surname; "
        "first "
           "and last name; first name and last name; preferred name; name of participant; "
           "applicant name; name (first and last); what is your name?; staff member name; "
           "last name, first name; surname, first name"),
        ("full name", "first last name", "participant|applicant|employee name",
         "name"),
        f"{OTHERS} program team company organiz* department school user nick middle project "
        "unit division building city pronoun* pronounc* badge employer position title",
    ),
    "email": Entry(
        Look.EMAIL,
        phrases("email; e-mail; email address; work email; e-mail address; business email; company "
           "email; corporate email; contact email; mail; organization email address; "
           "work email address; your email"),
        ("email address", "work|business|company|corporate|contact|official|office|best|reach "
        "email", "email"),
        f"{OTHERS} consent receive* agree* list alternat* backup secondary personal add* "
        "notification* share",
    ),
    "job_title": Entry(
        Look.LABEL,
        phrases("job title; title; position; current position; position title; role title; "
        "current job "
           "title; job role; designation; working title; current role; job; occupation; "
           "what is your current role?; official title"),
        ("job|position|working|role|professional|business title", "current position|title|job|role",
         "job role|position|name", "title", "position", "designation", "occupation"),
        f"{OTHERS} program level grade band description describe long year responsib* family "
        "next satisf* prior",
    ),
    "grade": Entry(
        Look.GRADE,
        phrases("grade; job grade; grade level; level; job level; band; pay grade; pay band; "
        "salary "
           "grade; seniority; seniority level; career level; current grade; rank; gs level; "
           "job band; management level; position level; grade/level"),
        ("job|pay|salary|current|career|management|position|staff|employee grade|level|band",
         "seniority level", "grade", "level", "band", "seniority", "grade level"),
        f"{OTHERS} year long time interest skill expertise knowledge education school proficiency "
        f"english "
        "language confidence satisfaction teach energy competency comfort target gpa",
    ),
    "department": Entry(
        Look.LABEL,
        phrases("department; dept; business unit; division; team; department/team; which "
        "department do "
           "you work in?; organizational unit; department name; office/department; home "
           "department; directorate; unit; group or department; section"),
        ("department name|team|unit|division|work|current|home|office|belong", "business unit",
         "organizational unit", "department", "dept", "division", "team", "unit", "directorate"),
        f"{OTHERS} years how* long size lead program goal skill email outside across apart",
    ),
    "function": Entry(
        Look.LABEL,
        phrases("function; job function; professional field; functional area; field of work; area "
        "of "
           "work; business function; discipline; job family; profession; career field; "
           "professional area; work area; field"),
        ("job|business|work|professional function|discipline|family|field",
         "functional area", "field|area work", "career field", "function", "discipline"),
        f"{OTHERS} year how* long email interest",
    ),
    "location": Entry(
        Look.LABEL,
        phrases("location; office location; work location; site; office; city; where are you "
        "based?; "
           "base location; duty station; city/country; country; which office do you work in?; "
           "workplace location; campus; region; work site; where are you located?; location "
           "(city, state); city and state; based in"),
        ("office|work|site|base|current|city|duty location|site|station|city|office",
         "where located|based|work|live|sit", "location", "site", "office", "city", "campus"),
        f"{OTHERS} meeting meet* email phone department program how* format number zone remote "
        "hybrid arrangement",
    ),
    "time_zone": Entry(
        Look.ZONE,
        phrases("time zone; timezone; your time zone; local time zone; what time zone are you in?; "
           "time zone (utc offset); working time zone; tz; home time zone; time zone you work in"),
        ("time zone", "timezone", "utc offset"),
        "mentor mentee partner prefer* same different comfortable concern willing* across manager",
    ),
    "manager": Entry(
        Look.PERSON,
        phrases("manager; line manager; supervisor; reports to; direct manager; supervisor's name; "
           "manager name; direct supervisor; name of your line manager; who do you report to?; "
           "people manager; reporting manager; boss; immediate supervisor; current manager; "
           "manager (id, email or name); team lead; supervising manager"),
        (f"line|direct|immediate|reporting|people|current|functional {BOSS}",
         f"{BOSS} name|who|full|first", "who report*", "report* to !often !how", BOSS,
         "name manager|supervisor"),
        "email mail phone title approv* agree* aware* support* consent permission endorse* sign* "
        "number how* department grade level prefer* mentor mentee second skip "
        "discuss* know* informed notify would has have role responsib* year experience "
        "position feedback comment* relationship indirect",
    ),
    "languages": Entry(
        Look.LIST,
        phrases("languages; languages spoken; language; which languages do you speak?; spoken "
           "languages; languages you can meet in; fluent languages; language skills; languages "
           "known; in which languages can you mentor?; working languages; preferred language; "
           "languages you are comfortable speaking"),
        ("language spoken|speak*|fluent*|meet*|mentor|convers*|comfortable", "language"),
        "programming coding code computer software learn improve want practice technical level "
        "scripting sign prefer* body love",
    ),
    "interests": Entry(
        Look.LIST,
        phrases("interests; hobbies; hobbies and interests; personal interests; outside interests; "
           "interests outside of work; what do you like to do in your free time?; leisure "
           "interests; pastimes; hobbies/interests; what do you enjoy outside work?; "
           "personal interests and hobbies"),
        ("hobby|hobbies|pastime", "personal|outside|leisure interest", "free|spare time !hour",
         "enjoy|do|like|fun outside work|office", "do|like|enjoy fun"),
        "career professional mentor mentee development goal skill how* hour why topic area",
    ),
    "behavioral_style": Entry(
        Look.LABEL,
        phrases("behavioral style; behavioural style; disc style; personality type; mbti; "
        "myers-briggs "
           "type; disc profile; social style; communication style; work style; working style; "
           "personality style; insights color; mbti type"),
        ("behavioral|social style", "disc style|profile|type|result", "mbti|briggs",
         "personality type|style|profile"),
        f"{OTHERS} describe how* learning leadership",
    ),
    "years": Entry(
        Look.YEARS,
        phrases("years in industry; years of experience; years experience; how many years of "
           "professional experience do you have?; years of work experience; total years of "
           "experience; years in the field; professional experience (years); "
           "number of years of experience; industry experience in years; years of professional "
           "experience; how long have you worked in the industry?"),
        ("year experience !mentoring", "year industry|field|profession|career|workforce",
         "how long industry|field|profession", "experience year|total|work* number"),
        "mentor mentee mentoring old age manager graduat* birth company organization here current "
        "role position team start* since grade supervis* managing next five describe goal want "
        "leadership expected lead* service tenure",
    ),
    "employers": Entry(
        Look.LIST,
        phrases("former employers; previous employers; past employers; prior employers; companies "
        "you "
           "have worked for; previous companies; where have you worked before?; employment "
           "history; former companies; prior companies; past companies; previous organizations"),
        ("former|previous|past|prior|earlier employer|company|companies|organization|workplace",
         "where worked before|previous*|past", "companies worked", "employment|work history"),
        "mentor mentee email year role position why how* manager boss",
    ),
    "special_knowledge": Entry(
        Look.TEXT,
        phrases("special knowledge; unique knowledge; special expertise or experience; what do "
        "you know "
           "that few others know?; unique experience; military experience; niche knowledge; "
           "uncommon skills or knowledge; special experience; rare knowledge"),
        ("special|unique|niche|rare|uncommon|specialist knowledge|experience|background",
        "few know",
         "military|veteran experience|service"),
        "mentor mentee need requirement accommodation want learn gain",
    ),
}  # fmt: skip
