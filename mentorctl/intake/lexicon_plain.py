"""How people head the columns of their own sheets and chat in their forms: wordings by field.

A wording counts only whole, so short words may stand here that would mislead as a telling word.
"""

from collections.abc import Mapping

from mentorctl.intake.lexicon_entry import phrases

PLAIN: Mapping[str, tuple[str, ...]] = {
    "id": phrases(
        "emp. id; emp no; employee no.; staff no; staff code; member no; membership number; "
        "personnel no; ref; ref no; badge number; works number; payroll id; student number"
    ),
    "name": phrases(
        "who; preferred name and surname; what should we call you?; your name and surname; "
        "name and surname; first and last name; participant; who are you?; colleague; person; "
        "name as on your card; name as it should appear"
    ),
    "email": phrases(
        "preferred email address; what is your preferred email address?; best email; "
        "email we may share with your partner; where can we email you?; how can we reach you?; "
        "contact email; contact; mail address; your mail"
    ),
    "job_title": phrases(
        "your job; what do you do?; what is your role at the company?; what is your job called?; "
        "your job, in the words on your payslip; post; post held; occupation; position held"
    ),
    "grade": phrases(
        "band; pay band; salary band; grade code; pay scale point; pay grade; agenda for change "
        "band; level (1-9); which level are you at right now?; how senior are you?; which of the "
        "grades are you on?; which of the grades in the hr system are you on?; academic rank; "
        "what is your academic rank?; current band; salary grade; job level; rank; tier"
    ),
    "department": phrases(
        "which business area are you in?; business area; ward or department; which faculty are you "
        "from?; faculty; service area; division; section; unit; directorate; team or department"
    ),
    "location": phrases(
        "works from; base; city; town; city/town; which city do you call home?; where do you work "
        "from?; home office; which country are you based in?; duty station; campus; port; depot"
    ),
    "manager": phrases("reports to; boss; line manager; head; who do you report to?; your boss"),
    "languages": phrases(
        "speaks; languages spoken; tongues; i speak; which languages do you speak?"
    ),
    "interests": phrases(
        "what do you get up to at weekends?; weekends; after work; likes; pastimes; "
        "hobbies & passions outside work; outside work; what do you enjoy outside work?"
    ),
    "years": phrases(
        "how many years have you worked in healthcare?; years here; yrs; time served (years); "
        "roughly how long have you been in the trade? (years); years on the job; service (years)"
    ),
    "employers": phrases(
        "places you have worked before; places you have worked before (employers); worked at; "
        "organisations you previously worked for; earlier employers; before here; came from"
    ),
    "format": phrases(
        "cuppa in person or on a screen?; in person or online?; preferred mode for mentoring "
        "sessions; how to meet; face to face or remote?; meet how?"
    ),
    "frequency": phrases(
        "ideal meeting rhythm; meeting rhythm; rhythm; how regularly?; meet how often?; "
        "how often could you meet?"
    ),
    "capacity": phrases(
        "slots; places; will take; no. of mentees; max number of students to mentor; "
        "how many folks are you up for mentoring?; how many people would you mentor at the same "
        "time?; number of people you can mentor at once; mentees max; takes; spaces; how many?; "
        "limit of mentees; room for"
    ),
    "can_help_with": phrases(
        "offers help with; topics to share; i can advise on; can advise on; which of these "
        "could you coach someone through?; pick the areas where you could help somebody; helps with"
    ),
    "goals": phrases(
        "wants to work on; goals for the year; i'd like to improve; seeks "
        "help with; topics to learn; what do you want out of the programme?; what do you want out "
        "of the programme? put the most important first.; pick things you want to get better at; "
        "pick up to 3 things you want to get better at; rank these goals; needs help with; "
        "rank these goals from most (1) to least (4) important to you."
    ),
    "about": phrases(
        "tell us a little about yourself and why you applied; a few words about you; about you; "
        "is there anything about you that your mentor should know?; a bit about yourself"
    ),
    "training": phrases(
        "have you attended the mentor briefing?; briefing attended; attended the mentor training?; "
        "trained; mentor course done"
    ),
    "preferred": phrases(
        "wish list of partners; wish list; would like to be with; hoped-for partners; "
        "if you have a particular mentor in mind, who?"
    ),
}
