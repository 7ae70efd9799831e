"""Write the form exports and hand-kept books of this folder, each with what a human reads in it.

    python tests/odd/forms/build.py [--all]

writes what is missing and leaves what is there; --all writes everything anew (the .ods and the
.xls need LibreOffice). Every name, company and answer is invented. The .json beside a file says
what a careful human would read: see kit.py for the language in which both are written here.
A finding may come at "cell" or at one of "or"; an entry may also be read as "also_right" says.
"""

# ruff: noqa: E501
# fmt: off

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from kit import Builder, Sheet  # noqa: E402


def microsoft(to):
    to.add("ms-assistant-sends.xlsx", "Microsoft Forms",
        "Email and Name are the submitter's (one assistant sends for two); the form asks its own; "
        "lists end in ; ; NBSP and a line break in headings; capacity as number and text.",
        Sheet("""ID | Start time | Completion time | Email | Name | Mentor's full␣name :: name | Mentor's work e-mail address :: email | Current␣grade :: grade | Which business area are you in?⏎(pick one) :: department | What could you support a mentee with?⏎Choose as many as apply. :: can_help_with | How many mentees could you take on? :: capacity | Have you attended the mentor briefing? :: training | How do you prefer to meet? :: format | Do you need parking at the launch?""",
"""
#1 | @2027-01-05 09:02:11 | @2027-01-05 09:10:45 | p.osei@northgate.example | Priscilla Osei | Gareth Llewellyn | g.llewellyn@northgate.example | L7 | Claims | Career planning;Managing up;Presenting to executives; | #2 | Yes | In person | No
#2 | @2027-01-05 09:11:00 | @2027-01-05 09:15:30 | p.osei@northgate.example | Priscilla Osei | Ingrid Solberg | i.solberg@northgate.example | L8 | Underwriting | Managing up;Work-life balance; | #1 | No | Remotely => remote | Yes
#3 | @2027-01-05 13:20:01 | @2027-01-05 13:29:12 | t.bakshi@northgate.example | Tariq Bakshi | Tariq Bakshi | t.bakshi@northgate.example | L6 | Claims | Career planning; | 3 | Yes | Either works for me => either | No
#4 | @2027-01-06 08:00:10 | @2027-01-06 08:04:59 | m.duarte@northgate.example | Marisa Duarte | Marisa Duarte | m.duarte@northgate.example | L7 | Actuarial | Presenting to executives;Building a network; | 1 or 2 maybe !!capacity | Maybe !!training | In person | No
#5 | @2027-01-06 10:41:36 | @2027-01-06 10:55:02 | c.whitlock@northgate.example | Colm Whitlock | Colm Whitlock | c.whitlock@northgate.example | L9 | Legal | Building a network;Work-life balance;Career planning; | Two (each on their own) => 2 | Yes | Either works for me => either | Yes
#6 | @2027-01-07 15:31:30 | @2027-01-07 15:40:00 | y.tanaka@northgate.example | Yuki Tanaka | Yuki Tanaka | y.tanaka@northgate.example | L6 | Underwriting |  | 1 | No | Remotely => remote | No
""", role="mentor"), role="mentor", table=True)
    to.add("ms-branched.xlsx", "Microsoft Forms",
        "One branched form for both roles: questions repeat with a 2 after them; a hidden "
        "sheet of lists; someone signs up again, the newest counts.",
        Sheet("""ID | Start time | Completion time | Email | Name | Your full name :: name | Company email :: email | I would like to take part as a… :: role | Pay band :: grade | Where are you based? :: location | Topics I am happy to mentor on :: can_help_with | Number of mentees (max. 4) :: capacity | How often could you meet? :: frequency | Pay band2 :: grade | Where are you based?2 :: location | What do you want out of the programme? Put the most important first. :: goals | How often could you meet?2 :: frequency | Does your line manager approve? :: approval""",
"""
#11 | @2027-02-01 08:30:00 | @2027-02-01 08:36:10 | anonymous |  | Harriet Pell | h.pell@brightwater.example | Mentor => mentor | B6 | Leeds | Stakeholder management;Project delivery; | #2 | Once a month => monthly |  |  |  |  |
OLD #12 | @2027-02-01 09:30:00 | @2027-02-01 09:36:10 | anonymous |  | Dominik Zielinski | d.zielinski@brightwater.example | Mentee | | | | | | B3 | Hull | Project delivery; | Every week => weekly | No
#13 | @2027-02-01 11:30:00 | @2027-02-01 11:46:10 | anonymous |  | Fatou Camara | f.camara@brightwater.example | Mentee |  |  |  |  |  | B4 | Leeds | Confidence;Stakeholder management; | Fortnightly => every two weeks | Yes
#14 | @2027-02-02 07:59:00 | @2027-02-02 08:06:10 | anonymous |  | Rhys Penhaligon | r.penhaligon@brightwater.example | Mentor | B7 | York | Confidence;Finding your way around the organisation; | #4 | Fortnightly => every two weeks |  |  |  |  |
#15 | @2027-02-03 09:30:00 | @2027-02-03 09:36:10 | anonymous |  | Dominik Zielinski | d.zielinski@brightwater.example | Mentee |  |  |  |  |  | B3 | Hull | Confidence;Project delivery; | Fortnightly => every two weeks | Yes
#16 | @2027-02-03 16:12:00 | @2027-02-03 16:16:10 | anonymous |  | Sunita Rao | s.rao@brightwater.example | Mentee |  |  |  |  |  | B2 | York | Finding your way around the organisation; | Once a month => monthly | Yes
""", sep=";"), Sheet("List | Value", "Bands | B1\nBands | B2\nSites | Leeds", title="_lists", hidden=True, people=False))
    to.add("ms-three-exports.xlsx", "Microsoft Forms",
        "Sheets Mentees, Mentees2 and Mentors8 of one branched programme; one person is on both "
        "sides; employee numbers as text beside numbers, leading zeros in text.",
        Sheet("""ID | Start time | Completion time | Email | Name | Personnel no. :: id | First name :: first_name | Family name :: last_name | Contact e-mail :: email | Salary grade :: grade | Reporting line: who is your boss? :: manager | Development goals :: goals | Anybody you would rather NOT be paired with? :: refused""",
"""
#1 | @2027-03-01 08:00:00 | @2027-03-01 08:07:00 | a@tern.example | A. Busch | 004411 | Annika | Busch | annika.busch@tern.example | E10 | Jorun Haas | Leading without authority;Negotiation; | - =>
#2 | @2027-03-01 08:10:00 | @2027-03-01 08:17:00 | a@tern.example | A. Busch | #52210 | Emre | Kaya | emre.kaya@tern.example | E9 | Jorun Haas | Negotiation; | Vera Lindqvist
""", title="Mentees", role="mentee"),
        Sheet("""ID | Start time | Completion time | Email | Name | Personnel no. :: id | First name :: first_name | Family name :: last_name | Contact e-mail :: email | Salary grade :: grade | Reporting line: who is your boss? :: manager | Development goals :: goals""",
"""
#3 | @2027-03-02 08:00:00 | @2027-03-02 08:07:00 | x@tern.example | X. Moreau | 52345 | Xavier | Moreau | xavier.moreau@tern.example | E8 | Emre Kaya | Time management;Leading without authority; 
#4 | @2027-03-02 08:10:00 | @2027-03-02 08:17:00 | l@tern.example | L. Nowak | #52399 | Lena | Nowak | lena.nowak@tern.example | E11 | Vera Lindqvist | Negotiation;
""", title="Mentees2", role="mentee"),
        Sheet("""ID | Start time | Completion time | Email | Name | Personnel no. :: id | First name :: first_name | Family name :: last_name | Contact e-mail :: email | Salary grade :: grade | Areas in which I can guide others :: can_help_with | How many people would you mentor at the same time? :: capacity""",
"""
#1 | @2027-03-01 12:00:00 | @2027-03-01 12:07:00 | v@tern.example | V. Lindqvist | 003300 | Vera | Lindqvist | vera.lindqvist@tern.example | E14 | Negotiation;Time management; | #2
#2 | @2027-03-01 12:10:00 | @2027-03-01 12:17:00 | j@tern.example | J. Haas | #50002 | Jorun | Haas | jorun.haas@tern.example | E13 | Leading without authority; | One mentee only, please! => 1
#3 | @2027-03-02 12:10:00 | @2027-03-02 12:17:00 | l@tern.example | L. Nowak | #52399 | Lena | Nowak | lena.nowak@tern.example | E11 | Time management; | #1
""", title="Mentors8", role="mentor"), table=True)
    to.add("ms-mentee-ranked.xlsx", "Microsoft Forms",
        "No Email or Name of one's own is asked: the submitter is the person; numbered long "
        "questions; a ranking question; a Likert grid that is no field; Last modified time.",
        Sheet("""ID | Start time | Completion time | Email :: email | Name :: name | Last modified time | 1. What is your current job title? :: job_title | 2. Which of the grades in the HR system are you on? :: grade | 3. Please drag the goals below into your order of priority. :: goals | 4. Which languages can you comfortably hold a meeting in? :: languages | 5. Tell us a little about yourself and why you applied. :: about | 6. How do you rate our onboarding?.Welcome day | 6. How do you rate our onboarding?.IT set-up | 7. Which time zone do you normally work in? :: time_zone | 8. I consent to the privacy notice""",
"""
#101 | @2027-01-11 10:00:00 | @2027-01-11 10:08:00 | amara.eze@quill.example | Amara Eze | | Junior Analyst | G4 | Broaden my network;Become a team lead;Learn to say no; | English;French; | I moved from retail last year⏎and want to find my feet. | Good | Poor | Europe/London | Agree
#102 | @2027-01-11 11:00:00 | @2027-01-11 11:08:00 | bo.lindgren@quill.example | Bo Lindgren | | Buyer | G5 | Become a team lead;Learn to say no;Broaden my network; | Swedish;English; | Looking for an outside view. | Fair | Fair | Europe/Stockholm | Agree
#103 | @2027-01-12 09:00:00 | @2027-01-12 09:08:00 | caio.prado@quill.example | Caio Prado | @2027-01-13 12:00:00 | Engineer II | G5 | Learn to say no;Broaden my network;Become a team lead; | Portuguese;English;Spanish; | New dad, busy, curious. | Good | Good | America/Sao_Paulo | Agree
#104 | @2027-01-12 10:00:00 | @2027-01-12 10:08:00 | delia.oakes@quill.example | Delia Oakes | | Office Manager | G3 | Become a team lead;Broaden my network;Learn to say no; | English; | | Poor | Fair | UTC+2 => UTC+02:00 | Agree
#105 | @2027-01-14 10:00:00 | @2027-01-14 10:08:00 | enzo.ferri@quill.example | Enzo Ferri | | Paralegal | G4 | Broaden my network;Learn to say no;Become a team lead; | Italian;English; | I'd like to move to Compliance one day. | Fair | Good | GMT+1 => UTC+01:00 | Agree
""", role="mentee"), role="mentee", table=True)
    to.add("ms-hospital-mentors.xlsx", "Microsoft Forms",
        "Emoji headings, NBSP; years as number beside text; 5+ as capacity has no single reading; "
        "preferred partners divided by anything; N/A in lists; trailing blank rows with borders.",
        Sheet("""ID | Start time | Completion time | Email | Name | 👤 Your name (first and last) :: name | 📧 Best e-mail to reach you on :: email | 🏥 Ward or department :: department | Agenda for Change band :: grade | ⏳ How many years have you worked in healthcare? :: years | 🎯 Skills you can pass on␣ :: skills_offered | Places you have worked before (employers) :: employers | Is there anyone in particular you would like to be matched with? :: preferred | 👥 How many mentees would you like? :: capacity | Hobbies :: interests""",
"""
#21 | @2027-04-01 07:00:00 | @2027-04-01 07:09:00 | kiosk@stbrigid.example | Shared Kiosk | Niamh Corrigan | niamh.corrigan@stbrigid.example | Theatres | Band 7 | #14 | Suturing;Handover;Staying calm; | City General;Red Cross; | Owen Tully / Bea Marsh => Owen Tully ; Bea Marsh | 2 | Choir;Sea swimming;
#22 | @2027-04-01 08:00:00 | @2027-04-01 08:09:00 | kiosk@stbrigid.example | Shared Kiosk | Samuel Adeyemi | samuel.adeyemi@stbrigid.example | Pharmacy | Band 8a | 9 | Audit writing; | N/A => | none => | #1 | N/A =>
#23 | @2027-04-01 09:00:00 | @2027-04-01 09:09:00 | kiosk@stbrigid.example | Shared Kiosk | Lucía Benítez | lucia.benitez@stbrigid.example | Maternity | Band 6 | #6.5 | Handover;Staying calm; | Hospital del Mar; | Bea Marsh and Owen Tully => Bea Marsh ; Owen Tully | 5+ !!capacity | Salsa;
#24 | @2027-04-02 09:00:00 | @2027-04-02 09:09:00 | kiosk@stbrigid.example | Shared Kiosk | Kwabena Mensah | kwabena.mensah@stbrigid.example | Theatres | Band 8b | 22 | Suturing; | City General; | | just one => 1 | Chess;Gardening;
#25 | @2027-04-02 10:00:00 | @2027-04-02 10:09:00 | kiosk@stbrigid.example | Shared Kiosk | Petra Novotná | petra.novotna@stbrigid.example | Radiology | Band 7 | #11 | Audit writing;Handover; | - => | Owen Tully | 3 | Running;
""", role="mentor", formatted=40), role="mentor")


def google(to):
    to.add("google-both-roles.csv", "Google Forms",
        "One form for both roles, the same headings in both branches; UTF-8 with BOM; the Forms "
        "CSV joins ticks with ; and writes times with AM/PM and GMT; options hold commas.",
        Sheet("""Timestamp | Username :: email | What should we call you? (first and last name) :: name | Are you joining as mentor / mentee / both? :: role | Seniority level :: grade | Office :: location | Pick the areas where you could help somebody :: can_help_with | How many mentees can you take? :: capacity | Seniority level :: grade | Office :: location | Pick up to 3 things you want to get better at :: goals | Anything else we should know?""",
"""
2027/01/05 9:12:44 AM GMT+1 | jo.kessler@oakline.example | Jo Kessler | as mentor => mentor | Senior | Utrecht | Hiring, firing and everything between;Public speaking | 2 | | | |
2027/01/05 9:40:02 AM GMT+1 | mina.park@oakline.example | Mina Park | as mentee => mentee | | | | | Junior | Ghent | Public speaking;Finding focus | I'm on leave in May, sorry!
2027/01/05 5:03:09 PM GMT+1 | sol.reyes@oakline.example | Sol Reyes | both | Medior | Utrecht | Finding focus | 1 | | | Hiring, firing and everything between |
2027/01/06 8:00:00 AM GMT+1 | wim.aerts@oakline.example | Wim Aerts | as mentee => mentee | | | | | Medior | Ghent | Finding focus |
2027/01/06 8:31:55 AM GMT+1 | ida.holm@oakline.example | Ida Holm | as mentor => mentor | Lead | Aarhus | Public speaking;Finding focus;Hiring, firing and everything between | 3 | | | | 🙂
2027/01/07 12:15:00 PM GMT+1 | theo.blanc@oakline.example | Théo Blanc | as mentee => mentee | | | | | Junior | Utrecht | Public speaking |
"""), text={"encoding": "utf-8-sig", "quote_all": True})
    to.add("google-mentee-grid.xlsx", "Google Forms",
        "Ranking grid [Rank 1] to [Rank 5]; a grid of ratings that is no field; someone answers "
        "twice; dates as dates; trailing blank lines.",
        Sheet("""Timestamp | Email Address :: email | Preferred name and surname :: name | Manager's name (direct supervisor) :: manager | Has your supervisor agreed to you taking part? :: approval | Rank your development priorities [Rank 1] :: goals | Rank your development priorities [Rank 2] :: goals | Rank your development priorities [Rank 3] :: goals | Rank your development priorities [Rank 4] :: goals | Rank your development priorities [Rank 5] :: goals | How do you feel about work right now? [Energy] | How do you feel about work right now? [Clarity] | Ideal meeting rhythm :: frequency""",
"""
OLD @2027-02-08 10:11:12 | rosa.lind@pemb.example | Rosa Lind | Alan Frye | No | Networking, inside and outside | Writing | Coding | Budgets | Delegation | Low | High | Weekly => weekly
@2027-02-08 10:30:00 | teddy.okoro@pemb.example | Teddy Okoro | Alan Frye | Yes | Coding | Writing | Budgets | Delegation | Networking, inside and outside => Networking, inside and outside | OK | OK | Biweekly (every 2 weeks) => every two weeks
@2027-02-08 11:45:09 | gwen.sato@pemb.example | Gwen Sato | Marta Ruiz | Not yet => no | Budgets | Delegation | Coding | Networking, inside and outside | Writing | High | OK | Monthly => monthly
@2027-02-09 10:11:12 | rosa.lind@pemb.example | Rosa Lind | Alan Frye | Yes | Delegation | Writing | Coding | Budgets | Networking, inside and outside | OK | High | Monthly => monthly
@2027-02-09 16:00:00 | hank.dube@pemb.example | Hank Dube | Marta Ruiz | Yes | Writing | Networking, inside and outside | Delegation | Coding | Budgets | Low | Low | Weekly => weekly
@2027-02-10 09:09:09 | ines.vogt@pemb.example | Ines Vogt | Marta Ruiz | Yes | Networking, inside and outside | Budgets | Writing | Coding | Delegation | OK | OK | Monthly => monthly
""", title="Form Responses 1", role="mentee", sep=None, below=["", "", ""], formatted=30), role="mentee")
    to.add("google-mentor-sheet.csv", "Google Forms",
        "CSV of the linked sheet: ticks joined by comma and space while options hold commas; "
        "capacity in prose; grade like 'Manager Level 30-39'.",
        Sheet("""Timestamp | Full Name :: name | Work Email :: email | What level are you? :: grade | Which of these could you coach someone through? (check all that apply) :: can_help_with | How many folks are you up for mentoring this cycle? :: capacity | In-person, virtual, or no preference? :: format | What's your home time zone? :: time_zone | T-shirt size""",
"""
1/12/2027 9:15:27 | Darlene Fussell | dfussell@redrock.example | Manager Level 30-39 | Navigating reorgs, layoffs, and change, Asking for a raise => Navigating reorgs, layoffs, and change ; Asking for a raise | One mentee only, please! => 1 | Virtual => remote | America/Denver | M
1/12/2027 10:01:03 | Curtis Bellamy | cbellamy@redrock.example | Director Level 40-49 | Asking for a raise | 2 | In-person => in person | America/Chicago | XL
1/12/2027 14:44:10 | Xiomara Quiles | xquiles@redrock.example | L1 SVP/VP | Asking for a raise, Returning from parental leave => Asking for a raise ; Returning from parental leave | Two (each on their own) => 2 | No preference => either | America/New_York | S
1/13/2027 8:20:00 | Hollis Grady | hgrady@redrock.example | Manager Level 30-39 | Navigating reorgs, layoffs, and change => Navigating reorgs, layoffs, and change | depends on the quarter !!capacity | Virtual => remote | America/Denver | L
1/13/2027 16:59:59 | Bernice Toomey | btoomey@redrock.example | Manager Level 30-39 | Returning from parental leave, Navigating reorgs, layoffs, and change => Returning from parental leave ; Navigating reorgs, layoffs, and change | three => 3 | In-person => in person | America/Phoenix | M
1/14/2027 7:30:41 | Ravi Menon | rmenon@redrock.example | Director Level 40-49 | Asking for a raise, Navigating reorgs, layoffs, and change, Returning from parental leave => Asking for a raise ; Navigating reorgs, layoffs, and change ; Returning from parental leave | 1 | No preference => either | America/Los_Angeles | L
""", role="mentor", sep=", "), role="mentor", text={"end": "\r\n"})
    to.add("google-university.xlsx", "Google Forms",
        "Alumni programme: four branches repeat 'Which faculty are you from?'; two people share "
        "an email; IDs with leading zeros.",
        Sheet("""Timestamp | Student or alum ID number :: id | Name (as on your ID card) :: name | Email we may share with your partner :: email | I am a... :: role | Which faculty are you from? :: department | Which faculty are you from? :: department | Which faculty are you from? :: department | Which faculty are you from? :: department | Languages you speak well :: languages | Skill areas you'd love to learn :: skills_wanted | Skill areas you can teach :: skills_offered | Max number of students to mentor :: capacity""",
"""
@2027-09-20 08:00:01 | 00817 | Aoife Brady | aoife@kelder.example | Student (mentee) => mentee | Law | | | | English, Irish | Legal drafting | |
@2027-09-20 08:10:01 | 00922 | Jonas Ekström | ekstrom.family@kelder.example | Student (mentee) => mentee | | Arts | | | Swedish, English | Portfolio making, Pitching | |
@2027-09-20 09:10:01 | 00104 | Birgit Ekström | ekstrom.family@kelder.example | Alum (mentor) => mentor | | | Arts | | Swedish, German | | Portfolio making | 2
@2027-09-21 09:10:01 | 00071 | Femi Balogun | femi@kelder.example | Alum (mentor) => mentor | | | | Law | English, Yoruba | | Legal drafting, Pitching | 1
@2027-09-21 10:10:01 | 01001 | Noa Peretz | noa@kelder.example | Student (mentee) => mentee | Medicine | | | | Hebrew, English | Pitching | |
""", title="Form Responses 1", sep=", "),
        finds=[{"code_like": "email|share", "cell": "D4", "or": ["D3"], "sheet": "Form Responses 1"}])
    to.add("google-chatty.csv", "Google Forms",
        "Chatty British questions with emoji and examples in brackets; nobody and n/a among the "
        "refused; years with a decimal point; the Forms CSV quotes every cell.",
        Sheet("""Timestamp | Hiya! Who are you? (First name + surname) :: name | And where can we email you? 📬 :: email | Your job, in the words on your payslip :: job_title | Roughly how long have you been in the trade? (years) :: years | Pop in your top goals for the year, e.g. "get chartered, learn to chair meetings" :: goals | What do you get up to at weekends? ⚽🎨 :: interests | Cuppa in person or on a screen? ☕ :: format | Your line manager – just the name, please :: manager | Is there anyone you'd rather not be paired with? (we'll never tell) :: refused""",
"""
2027/05/03 8:01:00 AM GMT+1 | Poppy Hargreaves | poppy@fenwick.example | Assistant Surveyor | 2 | get chartered, learn to chair meetings | knitting, five-a-side | In person | Nigel Tubbs | nobody =>
2027/05/03 8:21:00 AM GMT+1 | Imran Sheikh | imran@fenwick.example | Planner | 5 | learn GIS, speak up more | cricket | On a screen => remote | Nigel Tubbs | Carla Dunn
2027/05/03 9:01:50 AM GMT+1 | Morwenna Pascoe | morwenna@fenwick.example | Estimator | 1.5 | get chartered | surfing, baking, open mics | Don't mind => either | Una Frost | n/a =>
2027/05/04 1:01:00 PM GMT+1 | Callum Innes | callum@fenwick.example | Graduate Engineer | 1 | speak up more, get chartered, learn GIS | hillwalking | In person | Una Frost |
2027/05/04 2:45:00 PM GMT+1 | Zainab Yusuf | zainab@fenwick.example | Assistant Planner | 3 | learn to chair meetings | painting, cycling | On a screen => remote | Nigel Tubbs |
""", role="mentee", sep=", "), role="mentee", text={"quote_all": True})


def by_hand(to):
    to.add("hand-title-and-total.xlsx", "by hand",
        "Two title rows and a blank one above the headings, an empty first column, first name and "
        "surname apart, a Role column, Reports to by name, a total row below.",
        Sheet("""First name :: first_name | Surname :: last_name | E-mail :: email | Role :: role | Grade :: grade | Dept. :: department | Reports to :: manager | Wants to work on :: goals | Can support on :: can_help_with | No. of mentees :: capacity | Chased?""",
"""
Alasdair | Munro | a.munro@lochside.example | Mentor | #12 | Finance | Kirsty Bain | | budgeting; chairing meetings | #2 | y
Kirsty | Bain | k.bain@lochside.example | Mentor | #14 | Finance | Greer Tait | | career moves | #1 |
Struan | Kerr | s.kerr@lochside.example | Mentee | #8 | Estates | Alasdair Munro | chairing meetings | | | y
Isla | Rennie | i.rennie@lochside.example | Mentee | #9 | Finance | Alasdair Munro | career moves; budgeting | | | y
Mairi | Ogilvie | m.ogilvie@lochside.example | Both => both | #10 | HR | Greer Tait | career moves | chairing meetings | #1 |
Fraser | Doig | f.doig@lochside.example | Mentee | #8 | HR | Mairi Ogilvie | budgeting | | | n
NOT Total | 6 people | | | | | | | | #4 |
""", title="Sign-ups spring", left=1, merge=["B1:H1"], above=["Lochside Council - mentoring 2027", "last updated by Jean, please don't sort!", ""]),
        finds=[{"code_like": "total|not-a-person|row", "cell": "B11", "or": ["C11", "K11"], "sheet": "Sign-ups spring"}])
    to.add("hand-two-row-headings.xlsx", "by hand",
        "Two heading rows, the upper merged over the lower; one person a row; tick marks.",
        Sheet("""Name :: name | Mail :: email | Band :: grade | City :: location | First :: goals | Second :: goals | Third :: goals | Format :: format | How often :: frequency | Paid?""",
"""
Odile Marchand | odile@verdier.example | C2 | Lyon | find a sponsor | learn to delegate | | in person | monthly | x
Bastien Roux | bastien@verdier.example | C1 | Lille | learn to delegate | | | remote | weekly |
Capucine Adler | capucine@verdier.example | C3 | Lyon | manage my time | find a sponsor | learn to delegate | either | every 2 weeks => every two weeks | x
Hugo Lamy | hugo@verdier.example | C1 | Nantes | manage my time | learn to delegate | | remote | monthly |
Solène Petit | solene@verdier.example | C2 | Lille | find a sponsor | manage my time | | in person | every 2 weeks => every two weeks | x
""", title="Mentees 2027", role="mentee", sep=None, above=["Person | | | | Goals (in order) | | | Meetings | | Admin"], merge=["A1:D1", "E1:G1", "H1:I1"]), role="mentee")
    to.add("hand-windows-semicolons.csv", "by hand",
        "Semicolons, cp1252, Surname, First in one cell, 40 beside 20 as grades, euro and umlaut.",
        Sheet("""Mitarbeiter-ID / Employee ID :: id | Name (Surname, First name) :: name | E-mail address :: email | Job grade (10-60) :: grade | Site :: location | Speaks :: languages | Mentoring topics offered :: can_help_with | Places :: capacity | Travel budget (€)""",
"""
00712 | Müller, Jörg => Jörg Müller | joerg.mueller@hafen.example | 40 | Köln | German, English | Change projects, Presenting | 2 | 150
00713 | Großmann, Änne => Änne Großmann | aenne.grossmann@hafen.example | 50 | Bremen | German, Danish | Presenting | 1 | 0
10044 | O’Hara, Sinéad => Sinéad O’Hara | sinead.ohara@hafen.example | 20 | Köln | English | First weeks in the job | 1 | 80
00099 | Nguyen, Thi => Thi Nguyen | thi.nguyen@hafen.example | 60 | Emden | Vietnamese, German | Change projects | 0 | 200
00101 | García, José => José García | jose.garcia@hafen.example | 40 | Bremen | Spanish, German, English | First weeks in the job, Change projects | 3 | 75
""", role="mentor", sep=", "), role="mentor", text={"delimiter": ";", "encoding": "cp1252", "end": "\r\n"})
    to.add("hand-800-empty-rows.xlsx", "by hand",
        "Borders down to row 800, hidden columns, a blank row in the middle, Na as a surname, a "
        "count of years as text beside numbers.",
        Sheet("""Mentor :: name | Contact :: email | Pay scale point :: grade | Internal code | Yrs in industry :: years | Expert in :: expertise | Training done? :: training | Slots :: capacity""",
"""
Ji-woo Na | jiwoo.na@pinnacle.example | #31 | zz-1 | #12 | tax law; pensions | Y => yes | #1
Wendell Gant | wendell.gant@pinnacle.example | 40 | zz-2 | 20 | audits | N => no | #2
Rosalind Achebe | rosalind.achebe@pinnacle.example | #28 | zz-3 | #7 | pensions | Y => yes | #2
Thaddeus Voss | thaddeus.voss@pinnacle.example | #35 | zz-4 | 18 | audits; mergers | done => yes | #1
Marguerite Lund | marguerite.lund@pinnacle.example | #33 | zz-5 | #15 | mergers | not yet => no | #1
""", title="Mentor list", role="mentor", hide="D:D", formatted=800, gaps=(3,)), role="mentor")
    to.add("hand-two-sheets.xls", "by hand",
        "Old .xls; Mentors and Mentees on two sheets; mentors say Public Speaking, mentees "
        "Skill: Public Speaking; staff numbers with leading zeros; one person on both sheets.",
        Sheet("""Staff no :: id | Full name :: name | Title :: job_title | Level :: grade | Team :: department | Offers :: skills_offered | Max mentees :: capacity""",
"""
007 | Ottilie Crane | Head of Lab | #6 | Chemistry | Public Speaking; Grant Writing | #2
012 | Barnaby Sykes | Principal Scientist | #5 | Physics | Statistics | #1
018 | Marguerite Obi | Lab Manager | #5 | Chemistry | Grant Writing; Statistics | #1
""", title="Mentors", role="mentor"),
        Sheet("""Staff no :: id | Full name :: name | Title :: job_title | Level :: grade | Team :: department | Would like to learn :: skills_wanted | Signed off by supervisor :: approval""",
"""
018 | Marguerite Obi | Lab Manager | #5 | Chemistry | Skill: Public Speaking | yes
034 | Petros Vale | Technician | #3 | Physics | Skill: Statistics; Skill: Grant Writing | yes
035 | Ng Mei Ling | Research Assistant | #2 | Chemistry | Skill: Public Speaking; Skill: Statistics | no
041 | Dilys Hart | Technician | #3 | Chemistry | Skill: Grant Writing | yes
""", title="Mentees", role="mentee"))
    to.add("hand-shifted.xlsx", "by hand",
        "The headings sit two columns to the right of their data: nothing may be read.",
        Sheet("Name | Email | Grade | Goals | Manager", """
Ursula Blythe | ursula@kiln.example | P3 | Confidence | Ned Rowe
Matteo Fini | matteo@kiln.example | P2 | Writing | Ned Rowe
Sanna Virtanen | sanna@kiln.example | P4 | Networking; Writing | Ola Berg
Declan Roche | declan@kiln.example | P2 | Confidence; Writing | Ola Berg
Yara Haddad | yara@kiln.example | P3 | Networking | Ned Rowe
""", title="Mentees", shift=2, people=False), role="mentee",
        finds=[{"code_like": "shifted", "cell": "C1", "sheet": "Mentees"}])
    to.add("hand-formula-and-duplicates.xlsx", "by hand",
        "A formula without a saved value, an error cell, and two rows for one ID that contradict "
        "each other in the grade, with no time to tell the newer.",
        Sheet("""Emp. ID :: id | Mentee name :: name | Mentee email :: email | Grade :: grade | Function :: function | Line manager :: manager | Goals for the year :: goals""",
"""
3001 | Lottie Brandt | lottie@harrow.example | =UPPER("s2") !!formula | Sales | Hal Crewe | close bigger deals
3002 | Obinna Uche | obinna@harrow.example | S3 | Marketing | %#N/A !!error | write better briefs
3003 | Freya Moss | freya@harrow.example | S2 => | Sales | Hal Crewe | write better briefs
NOT 3003 | Freya Moss | freya@harrow.example | S4 | Sales | Hal Crewe | write better briefs
3004 | Ali Demir | ali@harrow.example | S1 | Operations | Joan Petty | plan my week
3005 | Greta Falk | greta@harrow.example | S3 | Operations | Joan Petty | close bigger deals
""", title="Mentees", role="mentee"), role="mentee",
        finds=[{"code_like": "duplicate|twice|contradict", "cell": "D5", "or": ["D4", "A5", "A4"], "sheet": "Mentees"}])
    to.add("hand-dates-of-1904.xlsx", "by hand",
        "An old Mac book counting dates from 1904; a joining date that is no field; roles as "
        "'wants a mentor' and 'will mentor'; names of partners by comma.",
        Sheet("""Who :: name | Email :: email | What for? :: role | Joined company on | Grade level :: grade | Works from :: location | Topics to learn :: goals | Topics to share :: can_help_with | Wish list of partners :: preferred | My notes :: notes""",
"""
Abel Moreno | abel@sierra.example | will mentor => mentor | @2011-04-01 | IC6 | Reno | | hiring; budgets | Dot Wheeler | met at the fair
Dot Wheeler | dot@sierra.example | wants a mentor => mentee | @2024-09-15 | IC2 | Reno | budgets | | Abel Moreno, Ruth Cho => Abel Moreno ; Ruth Cho |
Ruth Cho | ruth@sierra.example | will mentor => mentor | @2009-01-05 | IC7 | Boise | | writing proposals | |
Len Fukuda | len@sierra.example | wants a mentor => mentee | @2025-02-28 | IC3 | Boise | writing proposals; hiring | | Ruth Cho | ask again in June
Nia Prosser | nia@sierra.example | will mentor => mentor | @2015-07-19 | IC5 | Elko | | hiring | |
Gus Tamayo | gus@sierra.example | wants a mentor => mentee | @2026-06-01 | IC1 | Elko | hiring | | |
"""), old_mac=True, date_format="d/m/yyyy")


def typeform(to):
    to.add("typeform-mentees.csv", "Typeform",
        "One column for each option, its cell repeats the option; Other columns; emoji; token #.",
        Sheet("""# | First, what's your *first name*? 👋 :: first_name | Nice to meet you! And your *last name*? :: last_name | What's your email, {{field:first}}? 💌 :: email | Get a promotion :: goals | Build my confidence :: goals | Change careers :: goals | Other :: goals | Which level are you at right now? :: grade | Which city do you call home? :: location | Can you make the kick-off on 4 March? | Response Type | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID | Tags | Ending""",
"""
k3v9x1m2q8w7e6r5t4y3u2i1o0p9a8s7 | Lola | Fontaine | lola@pixelry.example | Get a promotion | | Change careers | | Associate | Berlin | 1 | completed | 2027-01-20 10:01:02 | | 2027-01-20 10:05:22 | a1b2c3d4e5 | | thanks-1
z8y7x6w5v4u3t2s1r0q9p8o7n6m5l4k3 | Kofi | Annor | kofi@pixelry.example | | Build my confidence | | | Junior | Accra | 0 | completed | 2027-01-20 11:01:02 | | 2027-01-20 11:05:22 | b1b2c3d4e5 | | thanks-1
q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6 | Mei | Tanaka-Lowe | mei@pixelry.example | | | Change careers | Learn to code | Associate | Lisbon | 1 | completed | 2027-01-21 09:01:02 | | 2027-01-21 09:05:22 | c1b2c3d4e5 | | thanks-1
m1n2b3v4c5x6z7l8k9j0h1g2f3d4s5a6 | Stellan | Ek | stellan@pixelry.example | Get a promotion | Build my confidence | | | Senior | Malmö | 1 | completed | 2027-01-21 19:01:02 | | 2027-01-21 19:05:22 | d1b2c3d4e5 | | thanks-1
p0o9i8u7y6t5r4e3w2q1l0k9j8h7g6f5 | Bruna | Teixeira | bruna@pixelry.example | | Build my confidence | Change careers | | Junior | Porto | 0 | completed | 2027-01-22 09:01:02 | | 2027-01-22 09:05:22 | e1b2c3d4e5 | | thanks-1
""", role="mentee", sep=None), role="mentee", text={})
    to.add("typeform-mentors.csv", "Typeform",
        "Two option blocks with Other and Other_1; yes/no as 1 and 0; a plus sign in capacity.",
        Sheet("""# | Your name, please :: name | Your work email :: email | How senior are you? 🪜 :: grade | I can help with: managing a team :: can_help_with | I can help with: moving abroad :: can_help_with | I can help with: public speaking :: can_help_with | Other :: can_help_with | English :: languages | German :: languages | Turkish :: languages | Other_1 :: languages | How many mentees would you happily take on? :: capacity | Have you completed the mentor training? :: training | Start Date (UTC) | Submit Date (UTC) | Network ID""",
"""
aa11bb22cc33dd44ee55ff66gg77hh88 | Renske Dijk | renske@lumen.example | Director | I can help with: managing a team => managing a team | | I can help with: public speaking => public speaking | | English | German | | Dutch | 2 | 1 => yes | 2027-02-01 08:00:00 | 2027-02-01 08:04:00 | f00ba4
bb11bb22cc33dd44ee55ff66gg77hh88 | Kerem Aydın | kerem@lumen.example | VP | | I can help with: moving abroad => moving abroad | | | English | | Turkish | | 1 | 0 => no | 2027-02-01 09:00:00 | 2027-02-01 09:04:00 | f00ba5
cc11bb22cc33dd44ee55ff66gg77hh88 | Saskia Brenner | saskia@lumen.example | Director | | | I can help with: public speaking => public speaking | patent law | English | German | | | 3+ !!capacity | 1 => yes | 2027-02-02 08:00:00 | 2027-02-02 08:04:00 | f00ba6
dd11bb22cc33dd44ee55ff66gg77hh88 | Ugo Nwosu | ugo@lumen.example | Principal | I can help with: managing a team => managing a team | I can help with: moving abroad => moving abroad | | | English | | | Igbo | 1 | 1 => yes | 2027-02-02 10:00:00 | 2027-02-02 10:04:00 | f00ba7
ee11bb22cc33dd44ee55ff66gg77hh88 | Hedda Vik | hedda@lumen.example | VP | | I can help with: moving abroad => moving abroad | | | English | German | | Norwegian | 2 | 0 => no | 2027-02-03 08:00:00 | 2027-02-03 08:04:00 | f00ba8
""", role="mentor", sep=None), role="mentor", text={})
    to.add("typeform-shifted.csv", "Typeform",
        "The headings of a spoilt export sit two columns to the right of their data.",
        Sheet("# | What is your name? | Your email | Your goals | Your grade | Start Date (UTC) | Submit Date (UTC) | Network ID", """
ab12cd34ef56ab12cd34ef56ab12cd34 | Otto Brahe | otto@fjord.example | Speak up | L3 | 2027-01-05 10:00:00 | 2027-01-05 10:02:00 | 99aa
bc12cd34ef56ab12cd34ef56ab12cd34 | Elin Dahl | elin@fjord.example | Lead a project | L2 | 2027-01-05 11:00:00 | 2027-01-05 11:02:00 | 99ab
cd12cd34ef56ab12cd34ef56ab12cd34 | Pim de Wit | pim@fjord.example | Speak up | L4 | 2027-01-06 10:00:00 | 2027-01-06 10:02:00 | 99ac
de12cd34ef56ab12cd34ef56ab12cd34 | Rita Sá | rita@fjord.example | Lead a project | L3 | 2027-01-06 12:00:00 | 2027-01-06 12:02:00 | 99ad
ef12cd34ef56ab12cd34ef56ab12cd34 | Juho Aro | juho@fjord.example | Speak up | L2 | 2027-01-07 12:00:00 | 2027-01-07 12:02:00 | 99ae
""", shift=2, people=False), role="mentee", finds=[{"code_like": "shifted", "cell": "C1", "sheet": "Sheet1"}], text={})


def survey_monkey(to):
    to.add("surveymonkey-mentors.xlsx", "SurveyMonkey",
        "Two heading rows, the question merged over its options; Other (please specify).",
        Sheet("""Respondent ID | Collector ID | Start Date | End Date | IP Address | Email Address | First Name | Last Name | Custom Data 1 | What is your full name? :: name | At which email address should participants contact you? :: email | Which of the following topics can you advise on? (Select all that apply) :: can_help_with | :: can_help_with | :: can_help_with | :: can_help_with | What is your current position level? :: grade | How many mentees are you willing to support? :: capacity""",
"""
118400000001 | 430001 | @2027-01-19 10:00:00 | @2027-01-19 10:06:00 | 192.0.2.10 | | | | | Loretta Haines | lhaines@civic.example | Succession planning | | Conflict resolution | | Level 4 | 2
118400000002 | 430001 | @2027-01-19 11:00:00 | @2027-01-19 11:06:00 | 192.0.2.11 | | | | | Vikram Anand | vanand@civic.example | | Data literacy | | Procurement rules | Level 5 | One => 1
118400000003 | 430001 | @2027-01-19 12:00:00 | @2027-01-19 12:06:00 | 192.0.2.12 | | | | | Ruby Castellano | rcastellano@civic.example | Succession planning | Data literacy | | | Level 4 | 1
118400000004 | 430001 | @2027-01-20 10:00:00 | @2027-01-20 10:06:00 | 192.0.2.13 | | | | | Amos Ketterley | aketterley@civic.example | | | Conflict resolution | | Level 6 | 3
118400000005 | 430001 | @2027-01-21 10:00:00 | @2027-01-21 10:06:00 | 192.0.2.14 | | | | | Delphine Roy | droy@civic.example | Succession planning | Data literacy | Conflict resolution | | Level 5 | 2
""", role="mentor", sep=None, merge=["L1:O1"], under=["| | | | | | | | | Open-Ended Response | Open-Ended Response | Succession planning | Data literacy | Conflict resolution | Other (please specify) | Response | Open-Ended Response"]), role="mentor", date_format="mm/dd/yyyy hh:mm:ss AM/PM")
    to.add("surveymonkey-mentees.csv", "SurveyMonkey",
        "CSV, contact block with sub-headings Name and Email Address; long ids; the collector's "
        "own Email Address column stays empty; a matrix that is no field.",
        Sheet("""Respondent ID | Collector ID | Start Date | End Date | IP Address | Email Address | First Name | Last Name | Please give us your contact details. :: name | :: email | :: location | What do you hope to gain from having a mentor? Choose up to three. :: goals | :: goals | :: goals | How satisfied are you with the following? | | Who is your current supervisor? :: manager | How would you like to meet? :: format""",
"""
118500000011 | 440002 | 03/01/2027 09:00:00 AM | 03/01/2027 09:04:10 AM | 198.51.100.4 | | | | Tamsin Okafor | tamsin@baylight.example | Tampa | A clearer career path | | Feedback on my writing | Satisfied | Neutral | Greg Lomax | In person
118500000012 | 440002 | 03/01/2027 10:00:00 AM | 03/01/2027 10:04:10 AM | 198.51.100.5 | | | | Duane Pickett | duane@baylight.example | Ocala | | Visibility with leaders | | Neutral | Neutral | Greg Lomax | Video call => remote
118500000013 | 440002 | 03/01/2027 01:00:00 PM | 03/01/2027 01:04:10 PM | 198.51.100.6 | | | | Leilani Kahale | leilani@baylight.example | Miami | A clearer career path | Visibility with leaders | | Satisfied | Satisfied | Nora Beck | Either is fine => either
118500000014 | 440002 | 03/02/2027 09:00:00 AM | 03/02/2027 09:04:10 AM | 198.51.100.7 | | | | Boyd Escobar | boyd@baylight.example | Tampa | | | Feedback on my writing | Dissatisfied | Neutral | Nora Beck | In person
118500000015 | 440002 | 03/02/2027 10:00:00 AM | 03/02/2027 10:04:10 AM | 198.51.100.8 | | | | Minh Chau Vo | minhchau@baylight.example | Ocala | A clearer career path | Visibility with leaders | Feedback on my writing | Neutral | Satisfied | Greg Lomax | Video call => remote
""", role="mentee", sep=None, under=["| | | | | | | | Name | Email Address | City/Town | A clearer career path | Visibility with leaders | Feedback on my writing | Pay | Workload | Open-Ended Response | Response"]), role="mentee", text={"encoding": "utf-8-sig"})


def qualtrics(to):
    ids = "StartDate | EndDate | Status | IPAddress | Progress | Duration (in seconds) | Finished | RecordedDate | ResponseId | RecipientLastName | RecipientFirstName | RecipientEmail | ExternalReference | LocationLatitude | LocationLongitude | DistributionChannel | UserLanguage"
    words = "Start Date | End Date | Response Type | IP Address | Progress | Duration (in seconds) | Finished | Recorded Date | Response ID | Recipient Last Name | Recipient First Name | Recipient Email | External Data Reference | Location Latitude | Location Longitude | Distribution Channel | User Language"
    codes = '{"ImportId":"startDate","timeZone":"America/Denver"} | {"ImportId":"endDate","timeZone":"America/Denver"} | {"ImportId":"status"} | {"ImportId":"ipAddress"} | {"ImportId":"progress"} | {"ImportId":"duration"} | {"ImportId":"finished"} | {"ImportId":"recordedDate","timeZone":"America/Denver"} | {"ImportId":"_recordId"} | {"ImportId":"recipientLastName"} | {"ImportId":"recipientFirstName"} | {"ImportId":"recipientEmail"} | {"ImportId":"externalDataReference"} | {"ImportId":"locationLatitude"} | {"ImportId":"locationLongitude"} | {"ImportId":"distributionChannel"} | {"ImportId":"userLanguage"}'

    def start(day, number, status="IP Address"):
        return (f"2027-02-{day} 09:00:00 | 2027-02-{day} 09:06:00 | {status} | 203.0.113.{number} | 100 | 360 | True | 2027-02-{day} 09:06:01 | R_2aBcDeFgHiJ{number} | | | | | 40.1 | -111.6 | anonymous | EN")

    to.add("qualtrics-mentees.csv", "Qualtrics",
        "Three heading rows (codes, question text, ImportId); ranked items Q7_1 to Q7_4 as "
        "numbers; a survey preview that is nobody.",
        Sheet(f"{ids} | Q1 :: name | Q2 :: email | Q3 :: grade | Q4 :: department | Q7_1 :: goals@Publishing a paper | Q7_2 :: goals@Running a lab | Q7_3 :: goals@Finding funding | Q7_4 :: goals@Work-life balance | Q9 :: about",
f"""
NOT {start("01", 10, "Survey Preview")} | test test | test@test.example | Postdoc | Biology | 1 | 2 | 3 | 4 | asdf
{start("02", 11)} | Winifred Ojo | wojo@uplands.example | Postdoc | Biology | 2 | 1 | 3 | 4 | I'd like a sounding board.
{start("02", 12)} | Casper Thiel | cthiel@uplands.example | PhD student | Geology | 1 | 4 | 2 | 3 |
{start("03", 13)} | Nadia Rahimi | nrahimi@uplands.example | Lecturer | Biology | 4 | 3 | 1 | 2 | Returning after a break, looking for structure.
{start("04", 14)} | Everett Shaw | eshaw@uplands.example | Postdoc | Physics | 3 | 2 | 4 | 1 |
{start("05", 15)} | Tova Lindh | tlindh@uplands.example | PhD student | Geology | 1 | 2 | 4 | 3 | First in my family at university.
""", role="mentee", under=[f"{words} | Please enter your first and last name. | What is your preferred email address? | What is your academic rank? | Which department are you in? | Rank these goals from most (1) to least (4) important to you. - Publishing a paper | Rank these goals from most (1) to least (4) important to you. - Running a lab | Rank these goals from most (1) to least (4) important to you. - Finding funding | Rank these goals from most (1) to least (4) important to you. - Work-life balance | Is there anything about you that your mentor should know?", codes + ' | {"ImportId":"QID1_TEXT"} | {"ImportId":"QID2_TEXT"} | {"ImportId":"QID3"} | {"ImportId":"QID4"} | {"ImportId":"QID7_1"} | {"ImportId":"QID7_2"} | {"ImportId":"QID7_3"} | {"ImportId":"QID7_4"} | {"ImportId":"QID9_TEXT"}']), role="mentee", text={},
        finds=[{"code_like": "preview", "cell": "C4", "or": ["A4", "R4"], "sheet": "Sheet1"}])
    to.add("qualtrics-mentors.xlsx", "Qualtrics",
        "Three heading rows in a workbook; choices joined by commas though options hold commas; "
        "form field parts Q2_1, Q2_2; somebody's answer in words for capacity.",
        Sheet(f"{ids} | Q2_1 :: first_name | Q2_2 :: last_name | Q2_3 :: email | Q5 :: can_help_with | Q6 :: capacity | Q8 :: time_zone | Q10 :: years | Q11",
f"""
{start("08", 21)} | Harlan | Voigt | harlan@mesa.example | Grants, contracts and awards,Teaching => Grants, contracts and awards ; Teaching | 2 | America/Denver | 17 | Yes
{start("08", 22)} | Ximena | Luz | ximena@mesa.example | Teaching | I could take two => 2 | America/Phoenix | 9 | No
{start("09", 23)} | Tobias | Wren | tobias@mesa.example | Tenure and promotion,Grants, contracts and awards => Tenure and promotion ; Grants, contracts and awards | 1 | America/Denver | 25 | Yes
{start("10", 24)} | Kimiko | Arai | kimiko@mesa.example | Tenure and promotion,Teaching => Tenure and promotion ; Teaching | between 1 and 3 !!capacity | America/Los_Angeles | 12 | Yes
{start("11", 25)} | Lucius | Bright | lucius@mesa.example | Grants, contracts and awards => Grants, contracts and awards | 1 | America/Boise | 30 | No
""", role="mentor", under=[f"{words} | Contact information - First name | Contact information - Last name | Contact information - Email | In which areas would you be able to guide an early-career colleague? - Selected Choice | What is the largest number of mentees you would accept? | In which time zone are you? | For how many years have you worked in your field? | May we list you on the website?", codes + ' | {"ImportId":"QID2_1"} | {"ImportId":"QID2_2"} | {"ImportId":"QID2_3"} | {"ImportId":"QID5"} | {"ImportId":"QID6_TEXT"} | {"ImportId":"QID8"} | {"ImportId":"QID10_TEXT"} | {"ImportId":"QID11"}']), role="mentor")


def others(to):
    to.add("other-open-document.ods", "by hand",
        "OpenDocument sheet with a title and a blank column; Yes / No / Maybe for training.",
        Sheet("""Ref :: id | Volunteer mentor :: name | Electronic mail :: email | Rank :: grade | Base :: location | Subjects :: can_help_with | Attended mentor training :: training | Will take :: capacity""",
"""
V-01 | Cormac Daly | cormac@harbour.example | Petty Officer | Cobh | knots; navigation | Yes | #2
V-02 | Siobhan Reidy | siobhan@harbour.example | Lieutenant | Cobh | navigation; first aid | No | #1
V-03 | Fergal Moy | fergal@harbour.example | Commander | Galway | leadership under stress | Maybe !!training | #1
V-04 | Una Breslin | una@harbour.example | Lieutenant | Sligo | first aid | Yes | #3
V-05 | Tadhg Lacey | tadhg@harbour.example | Petty Officer | Galway | knots | Yes | #1
""", title="Volunteers", role="mentor", left=1, above=["Harbour Trust volunteers", ""]), role="mentor")
    to.add("other-tabs.tsv", "by hand", "Tabs; trailing empty columns and lines; N/A in lists.",
        Sheet("""Mentee ID :: id | Legal name :: name | Email addr :: email | Grade code :: grade | Skills I want to develop :: skills_wanted | Hobbies & interests :: interests | Former companies :: employers |""",
"""
E0007 | Marlowe Finch | marlowe@cedar.example | N2 | SQL; storytelling | N/A => | Acme; Umbra |
E0010 | Jin-ah Seo | jinah@cedar.example | N1 | storytelling | go; baking | none => |
E0021 | Percival Tuck | percival@cedar.example | N3 | SQL | birding | Umbra |
E0022 | Adaeze Obi | adaeze@cedar.example | N2 | negotiation; SQL | - => | Globex |
E0030 | Rune Aas | rune@cedar.example | N1 | negotiation | skiing; chess | |
""", role="mentee", below=["", ""]), role="mentee", text={"delimiter": "\t"})
    to.add("other-utf16.csv", "by hand",
        "Excel's Unicode text: UTF-16 with a byte-order mark and tabs; Greek and Polish names.",
        Sheet("""Name and surname :: name | E-mail contact :: email | Signing up as :: role | Level (1-9) :: grade | Conversational languages :: languages | I'd like to improve :: goals | I can advise on :: can_help_with""",
"""
Eleni Παππά | eleni@agora.example | Mentor | 7 | Greek, English | | export rules
Łukasz Żak | lukasz@agora.example | Mentee | 3 | Polish, English | export rules |
Dorota Śliwa | dorota@agora.example | Mentee | 4 | Polish, German | cold calling |
Nikos Βλάχος | nikos@agora.example | Mentor | 8 | Greek, German | | cold calling
Anaïs Lefèvre | anais@agora.example | Both => both | 5 | French, English | export rules | cold calling
""", sep=", "), text={"delimiter": "\t", "encoding": "utf-16", "end": "\r\n"})
    to.add("other-long-ids.ods", "by hand",
        "Long ids as text, NA and Null as names, 1001.0 typed by a machine, two Role words.",
        Sheet("""Payroll number :: id | Forename(s) :: first_name | Surname :: last_name | Taking part as :: role | Grade :: grade | Department/unit :: department | Seeks help with :: goals | Offers help with :: can_help_with | Limit of mentees :: capacity""",
"""
90071992547409931 | Sora | Na | mentee | #3 | Stores | stock control | |
90071992547409932 | Chris | Null | mentor | #6 | Stores | | stock control | #2
00012 | Beatrix | Amory | mentee | #2 | Fleet | route planning | |
#1001 | Desmond | Quaye | mentor | #7 | Fleet | | route planning | #1
#1002 | Perpetua | Lowe | mentee | #3 | Fleet | stock control; route planning | |
""", title="All"))


def main():
    to = Builder(HERE, "--all" in sys.argv[1:])
    for write in (microsoft, google, by_hand, typeform, survey_monkey, qualtrics, others):
        write(to)


if __name__ == "__main__":
    main()
