"""Write the ten files of this folder, each with what a careful human reads in it.

    python tests/odd/forms/unseen/build_unseen.py

They were first read when the wordings and rules stood as they did on 24 November 2026, and nothing
has been learned from them since: they measure, they don't teach. Whoever learns from them writes
ten new ones first. The language is that of ../kit.py; all people are invented.
"""

# ruff: noqa: E501
# fmt: off

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit import Builder, Sheet  # noqa: E402

WRITERS = []


def writer(function):
    WRITERS.append(function)
    return function


@writer
def fire_service(to):
    to.add("new-ms-fire-service.xlsx", "Microsoft Forms",
        "Fire service mentees; the station clerk submits for crews; ticks end in ; ; NBSP and line "
        "breaks; service numbers as text beside numbers; one person sends it twice.",
        Sheet("""ID | Start time | Completion time | Email | Name | Service number :: id | Your name (forename and surname)␣ :: name | Your own service email address :: email | What rank do you hold at the moment? :: grade | Which station do you work from? :: location | Which watch are you on? | Who is your watch or station manager?⏎(the person who signs off your appraisal) :: manager | Have they said they are happy for you to do this? :: approval | What would you like your mentor to help you with?⏎Tick anything that applies. :: goals | How many complete years have you served? :: years | How often would you like to catch up with your mentor? :: frequency | Is there anybody in the service it would be awkward to be mentored by? :: refused | Do you need any adjustments to take part?""",
"""
OLD #1 | @2027-03-08 07:12:04 | @2027-03-08 07:20:41 | lorna.beattie@carrickfire.example | Lorna Beattie | #40812 | Scott McAllister | scott.mcallister@carrickfire.example | Firefighter | Dalmeny Road | Red | Janine Purdie | No | Promotion boards; | #4 | Once a month => monthly | | No
#2 | @2027-03-08 07:22:10 | @2027-03-08 07:31:55 | lorna.beattie@carrickfire.example | Lorna Beattie | #40977 | Kirsten Hay | kirsten.hay@carrickfire.example | Crew Commander | Dalmeny Road | Red | Janine Purdie | Yes | Running a debrief;Promotion boards; | #9 | Every fortnight => every two weeks | none => | No
#3 | @2027-03-08 19:40:00 | @2027-03-08 19:52:13 | aamir.latif@carrickfire.example | Aamir Latif | 39004 | Aamir Latif | aamir.latif@carrickfire.example | Watch Commander | Holmhead | Green | Bill Strang | Yes | Dealing with difficult conversations;Writing incident reports; | 14 | Once a month => monthly | Derek Fyfe | No
#4 | @2027-03-09 10:05:31 | @2027-03-09 10:11:00 | lorna.beattie@carrickfire.example | Lorna Beattie | #40812 | Scott McAllister | scott.mcallister@carrickfire.example | Firefighter | Dalmeny Road | Red | Janine Purdie | Yes | Promotion boards;Writing incident reports; | #4 | Every fortnight => every two weeks | | No
#5 | @2027-03-10 18:15:00 | @2027-03-10 18:29:40 | megan.rowntree@carrickfire.example | Megan Rowntree | 41220 | Megan Rowntree | megan.rowntree@carrickfire.example | Firefighter (Development) | Holmhead | Blue | Bill Strang | Yes | Settling in on a new watch; | #1 | Every week => weekly | N/A => | Dyslexia, please send things in advance
#6 | @2027-03-11 06:58:20 | @2027-03-11 07:09:02 | tomasz.wrona@carrickfire.example | Tomasz Wrona | #38116 | Tomasz Wrona | tomasz.wrona@carrickfire.example | Station Commander | Port Ellis | Days | Heather Imrie | Yes | Dealing with difficult conversations; | #19 | Once a month => monthly | Heather Imrie, Derek Fyfe => Heather Imrie ; Derek Fyfe | -
#7 | @2027-03-12 21:03:00 | @2027-03-12 21:10:45 | joanne.speirs@carrickfire.example | Joanne Speirs | 40655 | Joanne Speirs | joanne.speirs@carrickfire.example | Crew Commander | Port Ellis | White | Heather Imrie | No | Running a debrief;Settling in on a new watch; | 7 | Every week => weekly | | No
""", role="mentee"), role="mentee", table=True)


@writer
def vets(to):
    to.add("new-ms-vet-group.xlsx", "Microsoft Forms",
        "A branched form of a veterinary group, exported as Mentees, Mentees2 and Mentors8, and a "
        "hidden sheet of lists; one person is on both sides; capacity as number and prose.",
        Sheet("""ID | Start time | Completion time | Email | Name | Full name :: name | Practice email :: email | Your role in the practice :: job_title | Which practice are you based at? :: location | Your discipline :: function | Areas you'd like to work on this year :: goals | Practical skills you want more experience in :: skills_wanted | Would you rather meet face to face or by video? :: format | Where did you see this advertised?""",
"""
#1 | @2027-05-10 08:15:00 | @2027-05-10 08:23:10 | anonymous | | Bethan Gwilym | bethan.gwilym@fetlockvets.example | Veterinary Surgeon | Ludlow | Small animal | Talking to clients about money;Not taking the job home; | Ultrasound;Dental extractions; | Face to face => in person | Staff newsletter
#2 | @2027-05-10 12:40:00 | @2027-05-10 12:49:30 | anonymous | | Ruaridh Cameron | ruaridh.cameron@fetlockvets.example | Registered Veterinary Nurse | Hexham | Equine | Not taking the job home; | Anaesthesia monitoring; | By video => remote | Poster
#3 | @2027-05-11 17:02:00 | @2027-05-11 17:12:00 | anonymous | | Shanice Powell | shanice.powell@fetlockvets.example | Student Nurse | Ludlow | Small animal | Passing my OSCEs; | Anaesthesia monitoring;Ultrasound; | I don't mind => either | A colleague told me
""", title="Mentees", role="mentee"),
        Sheet("""ID | Start time | Completion time | Email | Name | Full name :: name | Practice email :: email | Your role in the practice :: job_title | Which practice are you based at? :: location | Areas you'd like to work on this year :: goals | Would you rather meet face to face or by video? :: format""",
"""
#4 | @2027-05-12 09:00:00 | @2027-05-12 09:06:10 | anonymous | | Gillian Stobbs | gillian.stobbs@fetlockvets.example | Practice Manager | Hexham | Managing rotas fairly;Talking to clients about money; | Face to face => in person
#5 | @2027-05-12 13:30:00 | @2027-05-12 13:35:50 | anonymous | | Declan Furlong | declan.furlong@fetlockvets.example | Head Receptionist | Oswestry | Managing rotas fairly; | I don't mind => either
""", title="Mentees2", role="mentee"),
        Sheet("""ID | Start time | Completion time | Email | Name | Full name :: name | Practice email :: email | Your role in the practice :: job_title | Which practice are you based at? :: location | What can you talk a mentee through? :: can_help_with | What are colleagues always asking you about? (your specialism) :: expertise | How many mentees would you be prepared to look after? :: capacity | Have you done the half-day mentor training? :: training | Number of mentees you have had before""",
"""
#1 | @2027-05-10 10:00:00 | @2027-05-10 10:08:00 | anonymous | | Alasdair Nimmo | alasdair.nimmo@fetlockvets.example | Clinical Director | Hexham | Talking to clients about money;Managing rotas fairly; | Colic surgery; | #2 | Yes | #5
#2 | @2027-05-10 13:00:00 | @2027-05-10 13:07:00 | anonymous | | Prudence Achterberg | prudence.achterberg@fetlockvets.example | Senior Veterinary Surgeon | Oswestry | Not taking the job home; | Feline medicine; | Just the one please => 1 | No | #0
#3 | @2027-05-11 08:00:00 | @2027-05-11 08:10:00 | anonymous | | Gillian Stobbs | gillian.stobbs@fetlockvets.example | Practice Manager | Hexham | Passing my OSCEs;Not taking the job home; | Complaints handling; | 1 | Yes | #2
#4 | @2027-05-13 08:00:00 | @2027-05-13 08:10:00 | anonymous | | Imogen Tranter | imogen.tranter@fetlockvets.example | Lead Nurse | Ludlow | Passing my OSCEs; | Anaesthesia;Wound care; | Depends who it is !!capacity | Yes | #3
""", title="Mentors8", role="mentor"),
        Sheet("Practices | Advert", "Ludlow | Poster\nHexham | Staff newsletter\nOswestry | A colleague told me", title="Options", hidden=True, people=False))


@writer
def builders(to):
    to.add("new-google-construction-women.csv", "Google Forms",
        "An association's one form for both roles with the same questions in both branches; BOM; "
        "ticks joined by comma and space, one option holds commas; trailing blank lines.",
        Sheet("""Timestamp | Email Address :: email | Your name :: name | Which chapter do you belong to? :: department | Are you signing up to mentor, to be mentored, or both? :: role | What's your job? :: job_title | Years working in construction :: years | What topics would you be comfortable covering with a mentee? :: can_help_with | How many women can you mentor this round? :: capacity | How would you like to meet up? :: format | What would you most like to get out of mentoring? :: goals | How would you like to meet up? :: format | Tell us your story in a few lines :: about | Anyone you already have in mind as your match? :: preferred | May we use your photo on our Instagram?""",
"""
4/6/2027 18:02:11 | tess.marchetti@girderwomen.example | Tess Marchetti | Sacramento | Mentor | Superintendent | 21 | Estimating, bidding, and change orders, Being the only woman on site => Estimating, bidding, and change orders ; Being the only woman on site | 2 | On site or over coffee => in person | | | | | Yes
4/6/2027 19:33:47 | dpham@girderwomen.example | Diem Pham | Stockton | Mentee | Project Engineer | 3 | | | | Being the only woman on site, Getting my PE license => Being the only woman on site ; Getting my PE license | Zoom => remote | I came over from civil design in 2024 and I still feel new on site. | Tess Marchetti | Yes
4/7/2027 7:15:09 | roxanne.tull@girderwomen.example | Roxanne Tull | Sacramento | Both | Assistant PM | 8 | Getting my PE license | 1 | Zoom => remote | Estimating, bidding, and change orders => Estimating, bidding, and change orders | Zoom => remote | Mom of two, former welder, hoping to run my own jobs soon. | | No
4/7/2027 12:44:30 | ana.villasenor@girderwomen.example | Ana Villaseñor | Fresno | Mentee | Apprentice Electrician | 1 | | | | Being the only woman on site | On site or over coffee => in person | | Roxanne Tull or Tess Marchetti => Roxanne Tull ; Tess Marchetti | Yes
4/8/2027 6:01:00 | kdahlgren@girderwomen.example | Karin Dahlgren | Fresno | Mentor | Safety Director | 17 | Being the only woman on site, Going back to work after kids => Being the only woman on site ; Going back to work after kids | Up to 3 => 3 | Either one => either | | | | | No
4/8/2027 20:20:20 | jwashington@girderwomen.example | Jocelyn Washington | Stockton | Mentee | Estimator | 5 | | | | Estimating, bidding, and change orders, Going back to work after kids => Estimating, bidding, and change orders ; Going back to work after kids | Either one => either | Back from leave in June. | | Yes
4/9/2027 9:09:55 | mbrightwell@girderwomen.example | Mae Brightwell | Sacramento | Mentor | Owner, drywall company | 30 | Estimating, bidding, and change orders => Estimating, bidding, and change orders | 1 | On site or over coffee => in person | | | | | Yes
""", sep=None, below=["", "", ""]), text={"encoding": "utf-8-sig", "end": "\r\n"})


@writer
def teachers(to):
    to.add("new-google-new-teachers.xlsx", "Google Forms",
        "Teachers in their first years: a ranking grid [1st choice] to [4th choice], a grid of "
        "ratings that is no field, personnel numbers with leading zeros, two people share an email.",
        Sheet("""Timestamp | Employee number :: id | First name :: first_name | Last name :: last_name | School email :: email | Which school are you assigned to? :: location | What subject do you mainly teach? :: function | Counting this one, how many school years have you taught? :: years | Put these in order of how much you want help with them [1st choice] :: goals | Put these in order of how much you want help with them [2nd choice] :: goals | Put these in order of how much you want help with them [3rd choice] :: goals | Put these in order of how much you want help with them [4th choice] :: goals | How confident do you feel about… [Lesson planning] | How confident do you feel about… [Parent evenings] | Which languages do you speak with families? :: languages | What do you like to do when school's out? :: interests | How regularly should you and your mentor get together? :: frequency | Has your principal OK'd release time for mentoring? :: approval""",
"""
@2027-08-23 07:41:09 | 003318 | Wanda | Oyelaran | woyelaran@sunriseisd.example | Alder Creek Elementary | Reading | #1 | Classroom routines | Grading and report cards | Families who are hard to reach | Special education paperwork | Not very | OK | English, Yoruba | Gospel choir | Every week => weekly | Yes
@2027-08-23 12:10:30 | 003402 | Brent | Hoekstra | bhoekstra@sunriseisd.example | Tillman Middle | Science | #2 | Special education paperwork | Classroom routines | Grading and report cards | Families who are hard to reach | OK | Very | English | Disc golf, Home brewing | Twice a month => every two weeks | Yes
@2027-08-24 15:55:41 | 002987 | Pilar | Montoya | montoyafamily@sunriseisd.example | Tillman Middle | Spanish | #3 | Families who are hard to reach | Special education paperwork | Classroom routines | Grading and report cards | Very | Very | Spanish, English | Quilting | Once a month => monthly | No
@2027-08-24 16:02:03 | 003511 | Rafael | Montoya | montoyafamily@sunriseisd.example | Alder Creek Elementary | Music | #1 | Grading and report cards | Classroom routines | Families who are hard to reach | Special education paperwork | OK | Not very | Spanish, English, Portuguese | Mariachi, Cycling | Every week => weekly | Yes
@2027-08-25 08:30:00 | 003499 | Kaylee | Stroud | kstroud@sunriseisd.example | Hadley High | Algebra | #1 | Classroom routines | Families who are hard to reach | Special education paperwork | Grading and report cards | Not very | Not very | English | | Twice a month => every two weeks | Yes
@2027-08-26 21:17:58 | 003377 | Dmitri | Volkonsky | dvolkonsky@sunriseisd.example | Hadley High | World History | #2 | Special education paperwork | Families who are hard to reach | Grading and report cards | Classroom routines | OK | OK | English, Russian | Chess, Trail running | Once a month => monthly | Yes
""", title="Form Responses 1", role="mentee", sep=", "), role="mentee",
        finds=[{"code_like": "email|share", "cell": "E5", "or": ["E4"], "sheet": "Form Responses 1"}])


@writer
def airport(to):
    to.add("new-hand-airport.xlsx", "by hand",
        "Titles above merged headings, Surname, First in one cell, a Mentor/mentee column, Reports to "
        "by name, a hidden column, formatted empty rows to 800, a total row.",
        Sheet("""Badge no. :: id | Name (surname, first name) :: name | Email :: email | Mentor / mentee :: role | Position :: job_title | Grade :: grade | Section :: department | Reports to :: manager | Payroll code | Would like help with :: goals | Can offer help with :: can_help_with | How many? (mentors) :: capacity | Keep apart from :: refused | Remarks SB :: notes""",
"""
A0117 | Delacroix, Yvette => Yvette Delacroix | y.delacroix@skelby-airport.example | mentor | Terminal Duty Manager | #20 | Terminal Ops | Quentin Marsh | PC-881 | | shift leadership; complaints | #2 | | very keen
A0342 | Rampersad, Anil => Anil Rampersad | a.rampersad@skelby-airport.example | mentee | Security Officer | 40 | Security | Wilma Cope | PC-882 | shift leadership | | | Yvette Delacroix | union rep, avoid Tuesdays
A0290 | Sowerby, Jill => Jill Sowerby | j.sowerby@skelby-airport.example | mentor | Airfield Supervisor | #30 | Airfield | Quentin Marsh | PC-883 | | night working; exam preparation | 1 | - => |
A0411 | Ozturk, Levent => Levent Ozturk | l.ozturk@skelby-airport.example | mentee | Ramp Agent | #50 | Airfield | Jill Sowerby | PC-884 | exam preparation; night working | | | none => | started in March
A0198 | Fairhurst, Dominic => Dominic Fairhurst | d.fairhurst@skelby-airport.example | both | Security Team Leader | 30 | Security | Wilma Cope | PC-885 | complaints | shift leadership | #1 | |
A0433 | Okonjo, Blessing => Blessing Okonjo | b.okonjo@skelby-airport.example | mentee | Check-in Agent | #50 | Terminal Ops | Yvette Delacroix | PC-886 | complaints; shift leadership | | | | wants to become a duty manager
A0077 | Cope, Wilma => Wilma Cope | w.cope@skelby-airport.example | mentor | Head of Security | #10 | Security | Quentin Marsh | PC-887 | | complaints; exam preparation | two => 2 | Anil Rampersad; Dominic Fairhurst => Anil Rampersad ; Dominic Fairhurst | off sick until May
NOT Total | 7 names | | | | | | | | | | #6 | |
""", title="Autumn round", above=["Skelby Airport mentoring - autumn round", "Kept by Sue Bramhall, ext. 4417 - ask before you change anything", ""], merge=["A1:F1"], hide="I:I", formatted=800),
        finds=[{"code_like": "total|not-a-person|row", "cell": "A12", "or": ["B12", "L12"], "sheet": "Autumn round"}])


@writer
def shipping(to):
    to.add("new-hand-shipping.csv", "by hand",
        "Semicolons in cp1252 from a shipping company's crewing office; first name and surname "
        "apart; mentors; years and since-when beside plain numbers; a currency sign; Yes and No.",
        Sheet("""Crew no. :: id | First name :: first_name | Surname :: last_name | Mail :: email | Rank on board :: grade | Home port :: location | Time zone ashore :: time_zone | Years at sea :: years | Sailed before with (companies) :: employers | Unusual knowledge (ice, tankers, naval service …) :: special_knowledge | Known expert in :: expertise | Teaches :: skills_offered | Mentor course passed :: training | Takes how many cadets :: capacity | Type (DISC) :: behavioral_style | Day rate €""",
"""
0071 | Søren | Kjærgaard | s.kjaergaard@nordlinje.example | Chief Officer | Esbjerg | Europe/Copenhagen | 16 | Havfrue Tankers, Blåvand Lines | Ice navigation off Greenland | cargo stability | bridge watchkeeping, passage planning | Yes | 2 | C | 410
0104 | Jürgen | Pohlmann | j.pohlmann@nordlinje.example | Captain | Rostock | Europe/Berlin | 28 | Ostsee Reederei | Nine years in the German Navy | ship handling | bridge watchkeeping | Yes | 1 | D | 560
0220 | Íris | Magnúsdóttir | i.magnusdottir@nordlinje.example | Second Engineer | Akureyri | Atlantic/Reykjavik | 9 | - => | | ballast water systems | engine room safety, fault finding | No | 1 | S | 330
0233 | Cathal | Ó Briain | c.obriain@nordlinje.example | Chief Engineer | Cork | Europe/Dublin | 22 | Shannon Ferries, Havfrue Tankers | LNG tankers | dual-fuel engines | fault finding | Yes | three at most => 3 | I | 495
0309 | Mette | Østergaard | m.ostergaard@nordlinje.example | Second Officer | Aarhus | Europe/Copenhagen | 6.5 | none => | Search and rescue volunteer | electronic charts | passage planning, radio work | No | one only => 1 | S | 300
0315 | Benoît | Lannuzel | b.lannuzel@nordlinje.example | Bosun | Brest | Europe/Paris | 19 | Armor Cabotage | Salvage diving | mooring | rope work, radio work | Yes | 2 | D | 260
""", role="mentor", sep=", "), role="mentor", text={"delimiter": ";", "encoding": "cp1252", "end": "\r\n"})


@writer
def libraries(to):
    to.add("new-hand-libraries.xls", "by hand",
        "Old .xls of a library service: two sheets; the mentees' has two heading rows, the upper "
        "merged; mentors say Local History, mentees Skill: Local History; one person on both.",
        Sheet("""Staff ID :: id | Mentor :: name | E-mail :: email | Job :: job_title | Pay grade :: grade | Branch :: location | Skills to share :: skills_offered | Room for :: capacity | Briefed :: training | Strand :: track | Joined""",
"""
0208 | Hester Alleyne | hester.alleyne@wexlib.example | Area Manager | G11 | Central | Local History; Budgeting | #2 | yes | Leadership | @2009-04-06
0319 | Oswald Pinder | oswald.pinder@wexlib.example | Archivist | G9 | Thornby | Local History; Cataloguing | #1 | no | Professional | @2014-09-01
0455 | Nuala Gilchrist | nuala.gilchrist@wexlib.example | Children's Librarian | G8 | Mill Lane | Story Times; Working with Schools | #1 | yes | Professional | @2016-01-11
0512 | Rupinder Sahota | rupinder.sahota@wexlib.example | Systems Librarian | G9 | Central | Cataloguing | #1 | yes | Professional | @2018-07-30
""", title="Mentors", role="mentor"),
        Sheet("""ID :: id | Name :: name | E-mail :: email | Job :: job_title | Pay grade :: grade | Branch :: location | Skills :: skills_wanted | Other aims :: goals | Supervisor :: manager | OK? :: approval | Welcome pack""",
"""
0512 | Rupinder Sahota | rupinder.sahota@wexlib.example | Systems Librarian | G9 | Central | Skill: Budgeting | get ready for a manager's post | Hester Alleyne | yes | sent
0688 | Toby Ferrars | toby.ferrars@wexlib.example | Library Assistant | G4 | Thornby | Skill: Local History; Skill: Cataloguing | start a library degree | Oswald Pinder | yes | sent
0701 | Marisol Quintero | marisol.quintero@wexlib.example | Library Assistant | G4 | Mill Lane | Skill: Story Times | | Nuala Gilchrist | yes |
0715 | Edmund Oakeshott | edmund.oakeshott@wexlib.example | Trainee Librarian | G5 | Central | Skill: Working with Schools; Skill: Story Times | find my niche; meet people in other branches | Hester Alleyne | pending | sent
0722 | Farah Siddiqi | farah.siddiqi@wexlib.example | Outreach Worker | G6 | Mill Lane | Skill: Budgeting | meet people in other branches | Nuala Gilchrist | no |
""", title="Mentees", role="mentee", above=["Person | | | | | | Wants to develop | | Line management | | Office use"], merge=["A1:F1", "G1:H1", "I1:J1"]))


@writer
def games(to):
    to.add("new-typeform-games.csv", "Typeform",
        "A games collective's mentors: one column an option, Other and Other_1, emoji, yes/no as "
        "1 and 0, capacity in prose, an answer with no single reading.",
        Sheet("""# | Hey! What do people call you? (first + last name) 🎮 :: name | Where should we send your match? 📩 (email) :: email | What does it say on your business card? :: job_title | And what craft is that under? :: function | Production :: can_help_with | Portfolio reviews :: can_help_with | Surviving crunch :: can_help_with | Pitching to publishers :: can_help_with | Other :: can_help_with | Which studios were you at before this one? :: employers | English :: languages | French :: languages | Japanese :: languages | Other_1 :: languages | How many juniors could you take under your wing? 🐣 :: capacity | Which time zone are you in? 🌍 :: time_zone | Did you make it through our mentor bootcamp? :: training | Can we tag you on socials? | Response Type | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID | Tags""",
"""
h7t2q0z4hn1c9s8d3h7t2q0z55ke81xv | Mathilde Soulier | mathilde@pixelbarn.example | Lead Producer | Production | Production | | Surviving crunch | | | Blue Ferret | English | French | | | 2 | Europe/Paris | 1 => yes | 1 | completed | 2027-06-01 13:04:11 | | 2027-06-01 13:09:50 | 5f1c0a9e21 |
k1m8v3r6yb5w2x9q7k1m8v3r00pd47ut | Haruto Minegishi | haruto@pixelbarn.example | Senior Animator | Art | | Portfolio reviews | | | Reading your contract | Kitsunebi Works | English | | Japanese | | Just one, I'm shipping soon! => 1 | Asia/Tokyo | 0 => no | 0 | completed | 2027-06-01 22:40:00 | | 2027-06-01 22:47:31 | 6a2d1b8f32 |
w4e9j5s1lc8n0f3t6w4e9j5s91rb26gz | Oluwaseun Bright | seun@pixelbarn.example | Gameplay Programmer | Code | | Portfolio reviews | Surviving crunch | | | | English | | | Yoruba | 3 | Africa/Lagos | 1 => yes | 1 | completed | 2027-06-02 08:12:45 | | 2027-06-02 08:18:02 | 7b3e2c7a43 |
d6y3p8u2ga7k4z1h5d6y3p8u63mx50ol | Tamar Gelashvili | tamar@pixelbarn.example | Narrative Director | Writing | | | | Pitching to publishers | | Tall Tale Foundry | English | French | | Georgian | a couple, maybe more !!capacity | Asia/Tbilisi | 1 => yes | 0 | completed | 2027-06-02 16:55:19 | | 2027-06-02 17:03:44 | 8c4f3d6b54 |
b2n7c4x9vq3e6r8m1b2n7c4x18jw72hs | Finlay Drummond | finlay@pixelbarn.example | Studio Head | Business | Production | | | Pitching to publishers | | | English | | | | 1 | Europe/London | 0 => no | 1 | completed | 2027-06-04 09:30:00 | | 2027-06-04 09:34:27 | 9d5a4e5c65 |
""", role="mentor", sep=None), role="mentor", text={})


@writer
def hospice(to):
    to.add("new-surveymonkey-hospice.xlsx", "SurveyMonkey",
        "A hospice's mentees: two heading rows, questions merged over their options, an empty own "
        "Email Address column, Other (please specify), a matrix that is no field.",
        Sheet("""Respondent ID | Collector ID | Start Date | End Date | IP Address | Email Address | First Name | Last Name | Custom Data 1 | Please tell us who you are. :: name | :: email | :: location | Which team do you belong to? :: department | What is your current band? :: grade | What would you like to explore with a mentor? (Tick all that apply.) :: goals | :: goals | :: goals | :: goals | Over the last month, how have you felt about each of these? | | What is the name of your line manager? :: manager | Does your line manager support your application? :: approval | How often would you hope to meet your mentor? :: frequency | What made you apply? :: about | Is there someone you would particularly like as your mentor? :: preferred""",
"""
119200000101 | 450077 | @2027-02-15 08:05:00 | @2027-02-15 08:14:00 | 203.0.113.61 | | | | | Philippa Nyström | philippa.nystrom@stanneshospice.example | Ripon | Inpatient Unit | Band 5 | Looking after myself | | Moving into a specialist post | | Good | Mixed | Carole Haddon | Yes | Monthly => monthly | I lost my confidence after a hard winter and would like to talk it through. | Gaynor Whitlam
119200000102 | 450077 | @2027-02-15 12:31:00 | @2027-02-15 12:40:00 | 203.0.113.62 | | | | | Emeka Nwachukwu | emeka.nwachukwu@stanneshospice.example | Selby | Community Team | Band 6 | | Leading a team | | Writing for publication | Good | Good | Martin Rusk | Yes | Every two weeks => every two weeks | | N/A =>
119200000103 | 450077 | @2027-02-16 09:12:00 | @2027-02-16 09:20:00 | 203.0.113.63 | | | | | Ffion Prydderch | ffion.prydderch@stanneshospice.example | Ripon | Bereavement Support | Band 6 | Looking after myself | Leading a team | | | Mixed | Poor | Carole Haddon | Not yet asked => pending | Monthly => monthly | My own mentor retired last year. | 
119200000104 | 450077 | @2027-02-17 15:45:00 | @2027-02-17 15:51:00 | 203.0.113.64 | | | | | Graham Entwistle | graham.entwistle@stanneshospice.example | Thirsk | Fundraising | Band 4 | | | Moving into a specialist post | | Good | Mixed | Odette Blyth | Yes | Weekly => weekly | I came from banking and want to stay in the charity world. | Philip Garside / Gaynor Whitlam => Philip Garside ; Gaynor Whitlam
119200000105 | 450077 | @2027-02-18 19:02:00 | @2027-02-18 19:11:00 | 203.0.113.65 | | | | | Lakshmi Iyer | lakshmi.iyer@stanneshospice.example | Selby | Community Team | Band 7 | | Leading a team | Moving into a specialist post | | Poor | Mixed | Martin Rusk | No | Every two weeks => every two weeks | | Philip Garside
""", role="mentee", sep=None, merge=["J1:L1", "O1:R1", "S1:T1"], under=["| | | | | | | | | Name | Email Address | City/Town | Response | Response | Looking after myself | Leading a team | Moving into a specialist post | Other (please specify) | Workload | Support from colleagues | Open-Ended Response | Response | Response | Open-Ended Response | Open-Ended Response"]), role="mentee", date_format="dd/mm/yyyy hh:mm:ss")


@writer
def law(to):
    words = "Start Date | End Date | Response Type | IP Address | Progress | Duration (in seconds) | Finished | Recorded Date | Response ID | Recipient Last Name | Recipient First Name | Recipient Email | External Data Reference | Location Latitude | Location Longitude | Distribution Channel | User Language"
    ids = "StartDate | EndDate | Status | IPAddress | Progress | Duration (in seconds) | Finished | RecordedDate | ResponseId | RecipientLastName | RecipientFirstName | RecipientEmail | ExternalReference | LocationLatitude | LocationLongitude | DistributionChannel | UserLanguage"
    codes = '{"ImportId":"startDate","timeZone":"America/New_York"} | {"ImportId":"endDate","timeZone":"America/New_York"} | {"ImportId":"status"} | {"ImportId":"ipAddress"} | {"ImportId":"progress"} | {"ImportId":"duration"} | {"ImportId":"finished"} | {"ImportId":"recordedDate","timeZone":"America/New_York"} | {"ImportId":"_recordId"} | {"ImportId":"recipientLastName"} | {"ImportId":"recipientFirstName"} | {"ImportId":"recipientEmail"} | {"ImportId":"externalDataReference"} | {"ImportId":"locationLatitude"} | {"ImportId":"locationLongitude"} | {"ImportId":"distributionChannel"} | {"ImportId":"userLanguage"}'

    def start(day, number, status="IP Address"):
        return (f"2027-09-{day} 14:20:00 | 2027-09-{day} 14:27:30 | {status} | 198.51.100.{number} | 100 | 450 | True | 2027-09-{day} 14:27:31 | R_3kLmNoPqRsT{number} | | | | | 42.7 | -73.7 | email | EN")

    rank = "Please rank the following by how useful they would be to you (1 = most useful). - "
    to.add("new-qualtrics-law-school.csv", "Qualtrics",
        "Law students: three heading rows, a preview that is nobody, ranked items as numbers, "
        "form field parts Q3_1 to Q3_3; questions on consent and dates that are no field.",
        Sheet(f"{ids} | Q1 | Q3_1 :: first_name | Q3_2 :: last_name | Q3_3 :: email | Q4 :: grade | Q5 :: function | Q6_1 :: goals@Choosing a practice area | Q6_2 :: goals@Preparing for interviews | Q6_3 :: goals@Surviving the bar exam | Q6_4 :: goals@Building contacts in the city | Q8 :: skills_wanted | Q9 :: format | Q10 :: refused | Q12",
f"""
NOT {start("02", 30, "Survey Preview")} | Yes | Testy | McTest | dean.office@hollisterlaw.example | 1L | Tax law | 1 | 2 | 3 | 4 | Drafting | Online | | Mondays
{start("06", 31)} | Yes | Annabeth | Crowe | acrowe@hollisterlaw.example | 1L | Criminal law | 1 | 3 | 4 | 2 | Oral argument | In person | | Mondays
{start("06", 32)} | Yes | Kwame | Ofosu | kofosu@hollisterlaw.example | 3L | Tax law | 4 | 2 | 1 | 3 | Drafting,Negotiating | Online => remote | none => | Fridays
{start("07", 33)} | Yes | Sofia | Lindqvist-Reyes | slindqvistreyes@hollisterlaw.example | 2L | Immigration law | 3 | 1 | 4 | 2 | Client interviews,Oral argument | No preference => either | Harmon Pyle | Mondays
{start("08", 34)} | Yes | Trevor | Yoon | tyoon@hollisterlaw.example | LLM | Intellectual property | 2 | 3 | 4 | 1 | Negotiating | Online => remote | | Wednesdays
{start("09", 35)} | Yes | Bernadette | Ames | bames@hollisterlaw.example | 2L | Family law | 2 | 1 | 3 | 4 | Client interviews | In person | N/A => | Fridays
""", role="mentee", sep=",", under=[f"{words} | I have read the information sheet and agree to take part. | Your details - First name | Your details - Last name | Your details - Email address | What year are you in? | Which field of law interests you most as your concentration? | {rank}Choosing a practice area | {rank}Preparing for interviews | {rank}Surviving the bar exam | {rank}Building contacts in the city | Which lawyering skills would you like to strengthen? - Selected Choice | Would you prefer to meet your mentor in person or online? | Is there any alum we should not pair you with, for example a relative or former boss? | Which day suits you best for the kick-off lunch?",
            codes + ' | {"ImportId":"QID1"} | {"ImportId":"QID3_1"} | {"ImportId":"QID3_2"} | {"ImportId":"QID3_3"} | {"ImportId":"QID4"} | {"ImportId":"QID5"} | {"ImportId":"QID6_1"} | {"ImportId":"QID6_2"} | {"ImportId":"QID6_3"} | {"ImportId":"QID6_4"} | {"ImportId":"QID8"} | {"ImportId":"QID9"} | {"ImportId":"QID10_TEXT"} | {"ImportId":"QID12"}']), role="mentee", text={},
        finds=[{"code_like": "preview", "cell": "C4", "or": ["A4", "S4"], "sheet": "Sheet1"}])


def main():
    to = Builder(HERE, True)
    for write in WRITERS:
        write(to)


if __name__ == "__main__":
    main()
