"""Write ten further form exports with fresh wording.

    python tests/odd/forms/fresh/build_fresh.py [--all]

The language is that of ../kit.py; all people are invented.
"""

# ruff: noqa: E501
# fmt: off

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from kit import Builder, Sheet  # noqa: E402


def main():
    to = Builder(HERE, "--all" in sys.argv[1:])
    to.add("fresh-ms-brigade.xlsx", "Microsoft Forms",
        "A fire service: ranks as grades, service numbers with leading zeros as text, the station "
        "officer sends for two people, ranked goals, double NBSP, a wish for approval as 'Pending'.",
        Sheet("""ID | Start time | Completion time | Email | Name | Language | A1) Service number :: id | A2) Given name and family name of the applicant :: name | A3) Applicant's e-mail :: email | A4) Substantive rank :: grade | A5)␣␣Station or HQ branch :: location | B1) Sort these aims, the one that matters most on top :: goals | B2) Commanding officer you answer to :: manager | B3) Has that officer given consent? :: approval | B4) Describe yourself in three or four sentences⏎(your mentor will read this) :: about | C1) Dietary needs for the launch dinner""",
"""
#1 | @2027-06-01 07:01:00 | @2027-06-01 07:12:00 | so.bell@shirefire.example | Watch Bell | English (United Kingdom) | 000713 | Aled Gwyn | aled.gwyn@shirefire.example | Firefighter | Station 12 | Incident command;Exam technique;Fitness for promotion; | Moira Bell | Yes | Ten years on the pumps. Ready for more. | none
#2 | @2027-06-01 07:14:00 | @2027-06-01 07:22:00 | so.bell@shirefire.example | Watch Bell | English (United Kingdom) | 000948 | Cerys Vaughan | cerys.vaughan@shirefire.example | Leading Firefighter | Station 12 | Exam technique;Incident command;Fitness for promotion; | Moira Bell | Yes | | vegan
#3 | @2027-06-02 07:01:00 | @2027-06-02 07:12:00 | d.rudge@shirefire.example | Dev Rudge | English (United Kingdom) | 001020 | Dev Rudge | d.rudge@shirefire.example | Firefighter | Station 3 | Fitness for promotion;Exam technique;Incident command; | Ivo Larch | No | I'd like honest feedback,⏎from someone outside my watch. |
#4 | @2027-06-02 17:01:00 | @2027-06-02 17:12:00 | n.sibley@shirefire.example | Nell Sibley | English (United Kingdom) | 001177 | Nell Sibley | n.sibley@shirefire.example | Crew Manager | HQ Prevention | Incident command;Fitness for promotion;Exam technique; | Ivo Larch | Pending !!approval | Returning to operations after a secondment. | halal
#5 | @2027-06-03 10:01:00 | @2027-06-03 10:12:00 | b.tran@shirefire.example | Binh Tran | English (United Kingdom) | 001201 | Binh Tran | b.tran@shirefire.example | Firefighter | Station 7 | Exam technique;Fitness for promotion;Incident command; | Moira Bell | Yes | Keen diver. |
""", role="mentee"), role="mentee", table=True)
    to.add("fresh-ms-two-way.xlsx", "Microsoft Forms",
        "A law firm: Mentors3 and Mentees on two sheets, one person on both, one who answers "
        "twice on Mentors3, capacity in prose, N/A among partners, a hidden sheet of codes.",
        Sheet("""ID | Start time | Completion time | Email | Name | Please type your name as it appears in Outlook :: name | Outlook address :: email | Post-qualification experience (PQE) in years :: years | Practice group :: function | Matters you feel qualified to guide a junior on :: can_help_with | Realistically, how many juniors can you look after? :: capacity | Refresher course for mentors attended since 2025? :: training | Days in the office""",
"""
OLD #1 | @2027-07-05 09:00:00 | @2027-07-05 09:09:00 | anonymous | | Cordelia Banks | cordelia.banks@hale.example | #12 | Litigation | Advocacy; | #3 | No | Tue;Thu;
#2 | @2027-07-05 10:00:00 | @2027-07-05 10:09:00 | anonymous | | Ruaridh Keane | ruaridh.keane@hale.example | 18 | Property | Client care;Billing targets; | Up to two => 2 | Yes | Mon;
#3 | @2027-07-06 09:00:00 | @2027-07-06 09:09:00 | anonymous | | Ayesha Lodhi | ayesha.lodhi@hale.example | #7 | Tax | Billing targets; | a single junior => 1 | Yes | Mon;Fri;
#4 | @2027-07-08 12:00:00 | @2027-07-08 12:09:00 | anonymous | | Cordelia Banks | cordelia.banks@hale.example | #12 | Litigation | Advocacy;Client care; | #2 | Yes | Tue;Thu;
""", title="Mentors3", role="mentor"),
        Sheet("""ID | Start time | Completion time | Email | Name | Please type your name as it appears in Outlook :: name | Outlook address :: email | Practice group :: function | Where do you want to be stronger this time next year? :: goals | Partners or associates you'd be glad to have as a mentor :: preferred | Partners or associates we should avoid :: refused""",
"""
#1 | @2027-07-05 08:00:00 | @2027-07-05 08:09:00 | anonymous | | Ayesha Lodhi | ayesha.lodhi@hale.example | Tax | Advocacy; | Cordelia Banks | N/A =>
#2 | @2027-07-05 08:20:00 | @2027-07-05 08:29:00 | anonymous | | Fionn Hartley | fionn.hartley@hale.example | Property | Client care;Billing targets; | Ruaridh Keane & Cordelia Banks => Ruaridh Keane ; Cordelia Banks | Basil Thorpe
#3 | @2027-07-05 08:40:00 | @2027-07-05 08:49:00 | anonymous | | Gaia Moretti | gaia.moretti@hale.example | Litigation | Billing targets;Advocacy; | N/A => | none =>
""", title="Mentees", role="mentee"),
        Sheet("code | meaning", "T | Tax\nL | Litigation", title="codes", hidden=True, people=False))
    to.add("fresh-google-coop.csv", "Google Forms",
        "A co-operative: one form for both roles, three headings met twice, prose, ticks joined by "
        "a comma though options hold commas, byte-order mark, trailing blank lines.",
        Sheet("""Timestamp | Email Address :: email | State your name :: name | Count me in as :: role | Member tier :: grade | Which languages can we put you down for? :: languages | I'd gladly share what I know about... :: can_help_with | I've got room for this many learners :: capacity | Member tier :: grade | Which languages can we put you down for? :: languages | I'd love some help with... :: goals | Do you own a bicycle?""",
"""
8/2/2027 19:00:01 | tess@allotment.example | Tess Aldridge | Mentor | Gold | English, Welsh | Bread, cakes, and pastry, Keeping the books => Bread, cakes, and pastry ; Keeping the books | a couple => 2 | | | | Yes
8/2/2027 19:30:01 | odhran@allotment.example | Odhrán Quill | Mentee | | | | | Bronze | English | Keeping the books | No
8/3/2027 08:30:01 | miriam@allotment.example | Miriam Sachs | Both | Silver | English, Hebrew | Running a stall | one => 1 | | | Bread, cakes, and pastry => Bread, cakes, and pastry | Yes
8/3/2027 12:10:44 | gethin@allotment.example | Gethin Rowlands | Mentor | Gold | Welsh | Running a stall, Bread, cakes, and pastry => Running a stall ; Bread, cakes, and pastry | whatever you need !!capacity | | | | No
8/4/2027 06:10:44 | paloma@allotment.example | Paloma Gil | Mentee | | | | | Bronze | Spanish, English | Running a stall, Keeping the books | Yes
8/4/2027 21:10:44 | errol@allotment.example | Errol Baptiste | Mentee | | | | | Silver | English | Bread, cakes, and pastry, Running a stall => Bread, cakes, and pastry ; Running a stall | No
""", sep=", ", below=["", ""]), text={"encoding": "utf-8-sig"})
    to.add("fresh-google-navy-grid.xlsx", "Google Forms",
        "A port authority: priorities as a grid of option rows with First, Second, Third choice "
        "in the cells; offset time zones; a rating grid that is no field; one person twice.",
        Sheet("""Timestamp | Your port ID :: id | Forename and surname :: name | Pay point :: grade | Line supervisor (full name) :: manager | What should mentoring do for you? [Make decisions faster] :: goals@Make decisions faster | What should mentoring do for you? [Understand the budget] :: goals@Understand the budget | What should mentoring do for you? [Handle conflict] :: goals@Handle conflict | Rate the intranet [Speed] | Rate the intranet [Search] | UTC offset of your usual workplace :: time_zone | Which arrangement suits you: face to face, online, or whichever? :: format""",
"""
@2027-08-10 05:00:00 | P-0031 | Ragnar Lied | #21 | Hanne Moe | Second choice => 2 | First choice => 1 | Third choice => 3 | 3 | 2 | UTC+1 => UTC+01:00 | Face to face => in person
OLD @2027-08-10 06:00:00 | P-0032 | Ilse Baumann | #24 | Hanne Moe | First choice => 1 | Second choice => 2 | Third choice => 3 | 5 | 2 | UTC+1 => UTC+01:00 | Online => remote
@2027-08-10 07:00:00 | P-0040 | Tunde Alabi | #19 | Greg Swan | Third choice => 3 | First choice => 1 | Second choice => 2 | 4 | 4 | UTC+3 => UTC+03:00 | Whichever => either
@2027-08-11 05:30:00 | P-0032 | Ilse Baumann | #24 | Hanne Moe | Third choice => 3 | Second choice => 2 | First choice => 1 | 5 | 1 | UTC+1 => UTC+01:00 | Face to face => in person
@2027-08-11 08:00:00 | P-0055 | Kalinda Rao | #22 | Greg Swan | First choice => 1 | Third choice => 3 | Second choice => 2 | 2 | 2 | UTC+5:30 => UTC+05:30 | Online => remote
@2027-08-12 09:00:00 | P-0061 | Stavros Kolla | #20 | Greg Swan | Second choice => 2 | Third choice => 3 | First choice => 1 | 1 | 3 | UTC+2 => UTC+02:00 | Whichever => either
""", title="Form Responses 3", role="mentee", sep=", "), role="mentee")
    to.add("fresh-hand-museum.xlsx", "by hand",
        "A museum's list: title and legend above, two-row headings with merges, Surname, First in "
        "one cell, a hidden column, a blank row between groups, a count at the foot.",
        Sheet("""Surname, given name :: name | Reach at :: email | Scale :: grade | Gallery :: department | answers to :: manager | mentor/mentee :: role | seeks :: goals | gives :: can_help_with | max :: capacity | sub paid""",
"""
Applegarth, Honor => Honor Applegarth | honor@kestrel.example | #7 | Prints | Silas Munk | mentor | | label writing; loans | #2 | y
Munk, Silas => Silas Munk | silas@kestrel.example | #9 | Prints | Dame Orla Finney | mentor | | budgets | 1 | y
Tolliver, Bram => Bram Tolliver | bram@kestrel.example | #4 | Ceramics | Honor Applegarth | mentee | loans; budgets | | | n
de la Cruz, Inés => Inés de la Cruz | ines@kestrel.example | #3 | Ceramics | Honor Applegarth | mentee | label writing | | | y
Ng, Wai => Wai Ng | wai@kestrel.example | #5 | Maps | Silas Munk | mentee | budgets; label writing | | | n
NOT people: | 5 | | | | | | | |
""", title="list v3 FINAL", left=2, hide="L:L", gaps=(2,), above=["Kestrel House - buddies & mentors", "y = yes, n = no", "Who | | | | | | Mentoring | | | Office"], merge=["C3:H3", "I3:K3"]),
        finds=[{"code_like": "total|not-a-person|row", "cell": "C11", "or": ["D11"], "sheet": "list v3 FINAL"}])
    to.add("fresh-hand-depot.csv", "by hand",
        "A bus depot: cp1252, semicolons, names in two columns, years with a decimal comma, a "
        "Yes/No/Maybe training column, staff codes with leading zeros.",
        Sheet("""Clock no. :: id | Christian name :: first_name | Last name :: last_name | Electronic address :: email | Pay grade :: grade | Garage :: location | Years driving :: years | Can coach on :: can_help_with | Trainer ticket held (mentor training) :: training | Learners at once :: capacity | Café tab €""",
"""
0088 | Renée | Duval | renee@omnibus.example | 20 | Nord | 12,5 => 12.5 | night shifts, ticketing | Yes | 2 | 4,20
0090 | Björn | Åkesson | bjorn@omnibus.example | 40 | Süd | 20 | winter driving | No | 1 | 0,00
0107 | Conceição | Faria | conceicao@omnibus.example | 20 | Nord | 8 | ticketing | Maybe !!training | 1 | 12,00
0111 | Jürgen | Weiß | juergen@omnibus.example | 60 | Ost | 31 | winter driving, night shifts | Yes | 0 | 7,50
0125 | Maël | Le Goff | mael@omnibus.example | 40 | Süd | 15 | night shifts | Yes | 3 | 1,10
""", role="mentor", sep=", "), role="mentor", text={"delimiter": ";", "encoding": "cp1252", "end": "\r\n"})
    to.add("fresh-typeform-both.csv", "Typeform",
        "A games studio: both roles in one typeform, the same options in two blocks, two columns "
        "named Other, yes/no as 1 and 0, an emoji in most headings.",
        Sheet("""# | 🎮 Player name (the real one!) :: name | ✉️ Where do we write to you? :: email | 🧭 Mentor, mentee, or a bit of both? :: role | 🏅 Career stage :: grade | 💡I could teach: Shader programming :: skills_offered | 💡I could teach: Pitching to publishers :: skills_offered | 💡I could teach: Running playtests :: skills_offered | Other :: skills_offered | 🌱I want to learn: Shader programming :: skills_wanted | 🌱I want to learn: Pitching to publishers :: skills_wanted | 🌱I want to learn: Running playtests :: skills_wanted | Other :: skills_wanted | 🤝 If mentoring: number of padawans :: capacity | 🕰️ How often shall you two talk? :: frequency | 🍕 Pineapple on pizza? | Response Type | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID | Tags""",
"""
0a1b2c3d4e5f60718293a4b5c6d7e8f9 | Wren Castell | wren@voxel.example | Mentor | Lead | 💡I could teach: Shader programming => Shader programming |  | 💡I could teach: Running playtests => Running playtests |  |  |  |  |  | 2 | Weekly | 1 | completed | 2027-09-01 10:00:00 |  | 2027-09-01 10:03:00 | 77aa |
1a1b2c3d4e5f60718293a4b5c6d7e8f9 | Ravindra Pillai | ravindra@voxel.example | Mentee | Junior |  |  |  |  | 🌱I want to learn: Shader programming => Shader programming |  |  | Sound design |  | Every other week => every two weeks | 0 | completed | 2027-09-01 11:00:00 |  | 2027-09-01 11:03:00 | 77ab |
2a1b2c3d4e5f60718293a4b5c6d7e8f9 | Xanthe Doukas | xanthe@voxel.example | A bit of both => both | Mid |  | 💡I could teach: Pitching to publishers => Pitching to publishers |  |  |  |  | 🌱I want to learn: Running playtests => Running playtests |  | 1 | Once a month => monthly | 0 | completed | 2027-09-02 10:00:00 |  | 2027-09-02 10:03:00 | 77ac |
3a1b2c3d4e5f60718293a4b5c6d7e8f9 | Ollie Marsh | ollie@voxel.example | Mentee | Junior |  |  |  |  |  | 🌱I want to learn: Pitching to publishers => Pitching to publishers | 🌱I want to learn: Running playtests => Running playtests |  |  | Weekly | 1 | completed | 2027-09-02 12:00:00 |  | 2027-09-02 12:03:00 | 77ad |
4a1b2c3d4e5f60718293a4b5c6d7e8f9 | Sefa Tuilagi | sefa@voxel.example | Mentor | Principal |  | 💡I could teach: Pitching to publishers => Pitching to publishers | 💡I could teach: Running playtests => Running playtests | Contract law |  |  |  |  | 2-3 !!capacity | Once a month => monthly | 1 | completed | 2027-09-03 10:00:00 |  | 2027-09-03 10:03:00 | 77ae |
""", sep=None), text={})
    to.add("fresh-surveymonkey-both.xlsx", "SurveyMonkey",
        "A bank: both roles, two blocks of options under merged questions, a contact block, an "
        "open question about former employers, respondents' ids as numbers.",
        Sheet("""Respondent ID | Collector ID | Start Date | End Date | IP Address | Email Address | First Name | Last Name | Custom Data 1 | How do we get hold of you? :: name | :: email | In this round I would rather be :: role | Corporate title :: grade | Choose the subjects you could coach :: can_help_with | :: can_help_with | :: can_help_with | Choose the subjects you would like coaching in :: goals | :: goals | :: goals | Firms you worked for earlier in your career :: employers | Any remarks on this survey?""",
"""
#119000000101 | #450003 | @2027-10-04 08:00:00 | @2027-10-04 08:05:00 | 203.0.113.40 | | | | | Ottoline Frears | ottoline@sterling.example | a mentor => mentor | Director | Credit risk | | Personal brand | | | | Barrow & Sons; Meridian | nice and short
#119000000102 | #450003 | @2027-10-04 09:00:00 | @2027-10-04 09:05:00 | 203.0.113.41 | | | | | Desh Kapoor | desh@sterling.example | a mentee => mentee | Analyst | | | | | Time abroad | Personal brand | |
#119000000103 | #450003 | @2027-10-04 10:00:00 | @2027-10-04 10:05:00 | 203.0.113.42 | | | | | Lucinda Marr | lucinda@sterling.example | either, or both at once => both | Vice President | | Time abroad | | Credit risk | | | Meridian |
#119000000104 | #450003 | @2027-10-05 10:00:00 | @2027-10-05 10:05:00 | 203.0.113.43 | | | | | Piotr Wrona | piotr@sterling.example | a mentee => mentee | Associate | | | | Credit risk | | Personal brand | none => | too long
#119000000105 | #450003 | @2027-10-05 11:00:00 | @2027-10-05 11:05:00 | 203.0.113.44 | | | | | Saoirse Flood | saoirse@sterling.example | a mentor => mentor | Vice President | Credit risk | Time abroad | | | | | |
""", title="Sheet", sep=";", merge=["J1:K1", "N1:P1", "Q1:S1"], under=["| | | | | | | | | Name: | Email: | Response | Response | Credit risk | Time abroad | Personal brand | Credit risk | Time abroad | Personal brand | Open-Ended Response | Open-Ended Response"]), date_format="mm/dd/yyyy hh:mm:ss AM/PM")
    ids = "StartDate | EndDate | Status | Progress | Duration (in seconds) | Finished | RecordedDate | ResponseId | DistributionChannel | UserLanguage"
    words = "Start Date | End Date | Response Type | Progress | Duration (in seconds) | Finished | Recorded Date | Response ID | Distribution Channel | User Language"
    zone = '"timeZone":"Europe/London"'
    codes = " | ".join(['{"ImportId":"startDate",' + zone + "}", '{"ImportId":"endDate",' + zone + "}", '{"ImportId":"status"}', '{"ImportId":"progress"}', '{"ImportId":"duration"}', '{"ImportId":"finished"}', '{"ImportId":"recordedDate",' + zone + "}", '{"ImportId":"_recordId"}', '{"ImportId":"distributionChannel"}', '{"ImportId":"userLanguage"}'])
    to.add("fresh-qualtrics-choir.tsv", "Qualtrics",
        "A cathedral school: Qualtrics TSV in UTF-16, three heading rows, ranked items as numbers, "
        "an Other box as Q4_5_TEXT, two previews.",
        Sheet(f"{ids} | Q1_4 :: name | Q1_5 :: email | Q3 :: grade | Q4 :: skills_wanted | Q4_5_TEXT :: skills_wanted | Q6_1 :: goals@Lead a section | Q6_2 :: goals@Sing solo | Q6_3 :: goals@Read scores faster | Q8 :: refused | Q20",
"""
NOT 2027-11-01 10:00:00 | 2027-11-01 10:01:00 | Survey Preview | 100 | 60 | True | 2027-11-01 10:01:01 | R_00preview1 | preview | EN | aaa | a@a.example | Grade 5 | Conducting | | 1 | 2 | 3 | |
NOT 2027-11-01 10:05:00 | 2027-11-01 10:06:00 | Survey Preview | 100 | 60 | True | 2027-11-01 10:06:01 | R_00preview2 | preview | EN | Test Testerson | | Grade 8 | | | | | | |
2027-11-02 10:00:00 | 2027-11-02 10:07:00 | IP Address | 100 | 420 | True | 2027-11-02 10:07:01 | R_1kYz01 | anonymous | EN | Clemency Rudd | clemency@precinct.example | Grade 5 | Conducting,Languages for singers => Conducting ; Languages for singers | | 3 | 1 | 2 | Basil Hythe | Very
2027-11-02 11:00:00 | 2027-11-02 11:07:00 | IP Address | 100 | 420 | True | 2027-11-02 11:07:01 | R_1kYz02 | anonymous | EN | Auberon Pike | auberon@precinct.example | Grade 6 | Conducting | | 1 | 2 | 3 | n/a => | Fairly
2027-11-03 10:00:00 | 2027-11-03 10:07:00 | IP Address | 100 | 420 | True | 2027-11-03 10:07:01 | R_1kYz03 | anonymous | EN | Soo-jin Bae | soojin@precinct.example | Grade 8 | Languages for singers | Organ tuning | 2 | 3 | 1 | | Very
2027-11-03 12:00:00 | 2027-11-03 12:07:00 | IP Address | 100 | 420 | True | 2027-11-03 12:07:01 | R_1kYz04 | anonymous | EN | Leofric Stone | leofric@precinct.example | Grade 7 | Conducting | | 1 | 3 | 2 | Clemency Rudd | Not at all
2027-11-04 10:00:00 | 2027-11-04 10:07:00 | IP Address | 100 | 420 | True | 2027-11-04 10:07:01 | R_1kYz05 | anonymous | EN | Thandiwe Zulu | thandiwe@precinct.example | Grade 6 | Languages for singers | | 2 | 1 | 3 | | Fairly
""", role="mentee", sep=None, under=[f"{words} | Let us know who you are: - Name in full | Let us know who you are: - E-mail | The grade you last passed | Which skills would you like a mentor to train with you? - Selected Choice | Which skills would you like a mentor to train with you? - Something else: - Text | Order these hopes, 1 being your fondest. - Lead a section | Order these hopes, 1 being your fondest. - Sing solo | Order these hopes, 1 being your fondest. - Read scores faster | Is there a person we should keep you apart from? | How easy was this survey?", codes + ' | {"ImportId":"QID1_4"} | {"ImportId":"QID1_5"} | {"ImportId":"QID3"} | {"ImportId":"QID4"} | {"ImportId":"QID4_5_TEXT"} | {"ImportId":"QID6_1"} | {"ImportId":"QID6_2"} | {"ImportId":"QID6_3"} | {"ImportId":"QID8_TEXT"} | {"ImportId":"QID20"}']), role="mentee", text={"delimiter": "\t", "encoding": "utf-16"},
        finds=[{"code_like": "preview", "cell": "C4", "or": ["A4", "K4"], "sheet": "Sheet1"},
               {"code_like": "preview", "cell": "C5", "or": ["A5", "K5"], "sheet": "Sheet1"}])
    to.add("fresh-other-observatory.ods", "by hand",
        "An observatory: OpenDocument, mentors only, a title, headings "
        "in capitals, capacity '0 this year'.",
        Sheet("""BADGE :: id | ASTRONOMER :: name | INBOX :: email | CLASS :: grade | LANGUAGES SPOKEN :: languages | FREE-TIME PURSUITS :: interests | KNOWS A LOT ABOUT :: expertise | MENTEES WANTED :: capacity | DOME KEY""",
"""
0451 | Cressida Noor | cressida@zenith.example | A3 | English; Urdu | chess; baking | spectroscopy | #2 | yes
0452 | Benedikt Holz | benedikt@zenith.example | A4 | German; English | N/A => | adaptive optics; detectors | 0 this year => 0 | no
0460 | Palesa Mokoena | palesa@zenith.example | A2 | Sotho; English | trail running | detectors | One or two !!capacity | yes
0477 | Yitzhak Brenner | yitzhak@zenith.example | A5 | Hebrew; English | - => | spectroscopy; radio | #1 | yes
0483 | Hinemoa Parata | hinemoa@zenith.example | A3 | Māori; English | weaving; kayaking | radio | #3 | no
""", title="staff", role="mentor", above=["Zenith Observatory", ""]), role="mentor")


if __name__ == "__main__":
    main()
