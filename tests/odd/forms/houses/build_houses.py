"""Ten invented form exports, each with what a careful human reads in it."""

# ruff: noqa: E501
# fmt: off

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit import Builder, Sheet  # noqa: E402

to = Builder(HERE, True)

to.add("sealed-ms-vets.xlsx", "Microsoft Forms",
    "A group of animal clinics asks its vets to mentor; Email and Name are the submitter's (a practice "
    "secretary sends for two); NBSP and a line break in headings; trailing ;; numbers as text; hidden sheet.",
    Sheet("""ID | Start time | Completion time | Email | Name | Last modified time | Who is volunteering? Please give first name and surname :: name | The address your mentee should write to :: email | Your post at␣the clinic :: job_title | Clinic you mostly work from :: location | Since when have you been qualified, in whole years? :: years | What would you feel comfortable guiding a younger vet through?⏎(tick everything that fits) :: can_help_with | Is there a subject colleagues come to you about first? :: expertise | How many new vets could you look after this year? :: capacity | Have you done the one-day course for mentors? :: training | How should the meetings take place? :: format | Which weekday suits you best?""",
"""
#1 | @2027-03-08 08:41:12 | @2027-03-08 08:52:40 | reception.aldmoor@pawline.example | Jean Tolliver | | Hester Pryce-Jones | h.prycejones@pawline.example | Senior Veterinary Surgeon | Aldmoor | #16 | Difficult conversations with owners;First solo surgery; | feline dentistry | #2 | Yes | Face to face at the clinic => in person | Tuesday
#2 | @2027-03-08 08:53:30 | @2027-03-08 09:01:10 | reception.aldmoor@pawline.example | Jean Tolliver | | Babak Rostami | b.rostami@pawline.example | Clinical Director | Aldmoor | 23 | Running a practice;Difficult conversations with owners; | equine lameness | Just the one, I'm part time => 1 | Yes | No strong view => either | Friday
#3 | @2027-03-08 19:15:22 | @2027-03-08 19:30:05 | c.ndlovu@pawline.example | Chipo Ndlovu | @2027-03-10 07:50:00 | Chipo Ndlovu | c.ndlovu@pawline.example | Veterinary Surgeon | Stenbury | 8 | First solo surgery;Nights and on-call; | | 1 | No | By phone or video => remote | Monday
#4 | @2027-03-09 12:05:00 | @2027-03-09 12:11:47 | w.haverkamp@pawline.example | Wouter Haverkamp | | Wouter Haverkamp | wouter@haverkampvet.example | Locum Vet | Stenbury | #11 | Nights and on-call; | exotics, mostly reptiles | It depends who applies !!capacity | Yes | Face to face at the clinic => in person | Thursday
#5 | @2027-03-09 20:44:18 | @2027-03-09 20:59:59 | a.sturridge@pawline.example | Alma Sturridge | | Alma Sturridge | a.sturridge@pawline.example | Head of Surgery | Cotter's Bridge | #27 | First solo surgery;Running a practice;Nights and on-call; | soft tissue surgery | Two, if they come together => 2 | Booked for May !!training | Face to face at the clinic => in person | Wednesday
#6 | @2027-03-10 07:02:09 | @2027-03-10 07:08:31 | d.okonjo@pawline.example | Damian Okonjo | | Damian Okonjo | d.okonjo@pawline.example | Senior Veterinary Surgeon | Cotter's Bridge | 14 | Difficult conversations with owners; | farm herd health | #3 | No | No strong view => either | Monday
""", role="mentor"),
    Sheet("Clinics | Posts", "Aldmoor | Locum Vet\nStenbury | Veterinary Surgeon\nCotter's Bridge | Head of Surgery", title="hiddenChoices", hidden=True, people=False),
    role="mentor")

to.add("sealed-ms-airport.xlsx", "Microsoft Forms",
    "An airport's branched form as sheets Mentees, Mentees2 and Mentors8; badge numbers as text with leading "
    "zeros beside numbers; one person on both sides; someone sends the form twice; 40 beside text grades.",
    Sheet("""ID | Start time | Completion time | Email | Name | Badge number (on the front of your airside pass) :: id | Given name :: first_name | Surname :: last_name | Your own work mailbox :: email | Pay point :: grade | Which part of the airport do you work in? :: department | What do you most want to get out of this?⏎Up to three :: goals | Is your team leader happy for you to join? :: approval | How often would you like to sit down together? :: frequency | Do you work shifts?""",
"""
OLD #1 | @2027-04-12 05:40:00 | @2027-04-12 05:47:12 | anonymous | | 008812 | Ewa | Kowalczyk | ewa.kowalczyk@lyndair.example | 20 | Security | Step up to shift lead; | No | Once a fortnight => every two weeks | Yes
#2 | @2027-04-12 14:20:00 | @2027-04-12 14:31:50 | anonymous | | #21045 | Terrence | Mbeki | terrence.mbeki@lyndair.example | #20 | Baggage | Understand how budgets are set;Step up to shift lead; | Yes | Once a month => monthly | Yes
#3 | @2027-04-13 22:10:00 | @2027-04-13 22:19:33 | anonymous | | #21377 | Jolanda | de Boer | jolanda.deboer@lyndair.example | 30 | Terminal Operations | Be heard in meetings;Understand how budgets are set;Move into planning; | No | Every week => weekly | No
#4 | @2027-04-15 06:01:00 | @2027-04-15 06:06:41 | anonymous | | 008812 | Ewa | Kowalczyk | ewa.kowalczyk@lyndair.example | 20 | Security | Step up to shift lead;Be heard in meetings; | Yes | Once a month => monthly | Yes
""", title="Mentees", role="mentee"),
    Sheet("""ID | Start time | Completion time | Email | Name | Badge number (on the front of your airside pass) :: id | Given name :: first_name | Surname :: last_name | Your own work mailbox :: email | Pay point :: grade | Which part of the airport do you work in? :: department | What do you most want to get out of this?⏎Up to three :: goals | Is your team leader happy for you to join? :: approval""",
"""
#5 | @2027-04-14 09:00:00 | @2027-04-14 09:12:20 | anonymous | | 004590 | Ruaridh | Baxter | ruaridh.baxter@lyndair.example | #40 | Airfield | Move into planning; | Yes
#6 | @2027-04-14 17:35:00 | @2027-04-14 17:41:02 | anonymous | | #30118 | Samira | El Amrani | samira.elamrani@lyndair.example | 30 | Retail and Property | Be heard in meetings;Move into planning; | No
""", title="Mentees2", role="mentee"),
    Sheet("""ID | Start time | Completion time | Email | Name | Badge number (on the front of your airside pass) :: id | Given name :: first_name | Surname :: last_name | Your own work mailbox :: email | Pay point :: grade | Which part of the airport do you work in? :: department | Where could you be of use to a mentee? :: can_help_with | Most mentees you would agree to :: capacity | Will you also speak at the kick-off breakfast?""",
"""
#1 | @2027-04-12 10:00:00 | @2027-04-12 10:08:08 | anonymous | | 001207 | Philippa | Stannard | philippa.stannard@lyndair.example | #60 | Finance | Understand how budgets are set; | #2 | Yes
#2 | @2027-04-12 11:00:00 | @2027-04-12 11:09:48 | anonymous | | #10882 | Goran | Petrović | goran.petrovic@lyndair.example | 50 | Security | Step up to shift lead;Be heard in meetings; | one at a time please => 1 | No
#3 | @2027-04-14 09:13:00 | @2027-04-14 09:17:20 | anonymous | | 004590 | Ruaridh | Baxter | ruaridh.baxter@lyndair.example | #40 | Airfield | Step up to shift lead; | #1 | No
#4 | @2027-04-16 13:00:00 | @2027-04-16 13:05:55 | anonymous | | #12204 | Nobuhle | Dlamini | nobuhle.dlamini@lyndair.example | 60 | Terminal Operations | Move into planning;Be heard in meetings; | 3 | Yes
""", title="Mentors8", role="mentor"), table=True)

to.add("sealed-google-theatre.csv", "Google Forms",
    "One form for both roles of a theatre union; identical headings in the branches; ticks joined by comma "
    "and space while options hold commas; BOM; capacity in prose; trailing blank lines.",
    Sheet("""Timestamp | Email Address :: email | Name as it appears in the programme :: name | In this scheme I'd be… :: role | What's your trade backstage or onstage? :: function | Which house are you attached to? :: location | I'd gladly talk a newcomer through :: can_help_with | How many newcomers at once? :: capacity | Companies you've been with before this one :: employers | What's your trade backstage or onstage? :: function | Which house are you attached to? :: location | I'd love somebody to talk me through :: goals | A few lines about you and how you got here :: about | Live, on a call, or whichever? :: format | Pronouns | Where did you see our poster?""",
"""
10/4/2027 11:02:51 | magda.orlova@limelight.example | Magda Orlova | the one giving advice => mentor | Lighting | Old Corn Exchange | Freelancing, invoices and tax, Reading a design brief => Freelancing, invoices and tax ; Reading a design brief | Two tops => 2 | Harrow Rep, Blue Door => Harrow Rep ; Blue Door | | | | | Live => in person | she/her | Green room
10/4/2027 13:30:08 | tunde.a@limelight.example | Tunde Abiola | the one getting advice => mentee | | | | | | Stage management | Riverside Studio | Calling a show | Came over from festivals, four summers of mud and radios. | Whichever => either | he/him | Instagram
10/5/2027 9:18:44 | kitrowland@limelight.example | Kit Rowland | a bit of each => both | Sound | Riverside Studio | Calling a show | 1 | | | | Freelancing, invoices and tax => Freelancing, invoices and tax | Ten years on the desk and still can't do my accounts | On a call => remote | they/them | A friend
10/5/2027 22:47:19 | bronagh@limelight.example | Bronagh Feeney | the one giving advice => mentor | Costume | Old Corn Exchange | Reading a design brief, Asking for credit, and getting it => Reading a design brief ; Asking for credit, and getting it | Up to you !!capacity | none => | | | | | Live => in person | she/her | Green room
10/6/2027 10:00:33 | piers.l@limelight.example | Piers Lanyon | the one getting advice => mentee | | | | | | Set building | The Annexe | Asking for credit, and getting it, Reading a design brief => Asking for credit, and getting it ; Reading a design brief | | Live => in person | | Email
10/7/2027 8:55:02 | sushila.rege@limelight.example | Sushila Rege | the one giving advice => mentor | Stage management | The Annexe | Calling a show, Freelancing, invoices and tax => Calling a show ; Freelancing, invoices and tax | 3 | Harrow Rep | | | | | Whichever => either | she/her | Email
10/7/2027 17:21:40 | dewi.m@limelight.example | Dewi Maddocks | the one getting advice => mentee | | | | | | Lighting | Old Corn Exchange | Freelancing, invoices and tax => Freelancing, invoices and tax | I'm the one who plugged the fog machine into the dimmer. Sorry. | On a call => remote | he/him | A friend
""", sep=", ", below=["", "", ""]), text={"encoding": "utf-8-sig", "end": "\r\n"})

to.add("sealed-google-teachers.xlsx", "Google Forms",
    "New teachers as mentees; a ranking grid [Rank 1] to [Rank 5]; a rating grid that is no field; two share "
    "an email; somebody answers twice; refused with nobody and n/a; trailing formatted rows.",
    Sheet("""Timestamp | Staff code (as on the timetable) :: id | Your name, please (how colleagues know you) :: name | School email :: email | Subject you teach :: function | Which year of teaching is this for you? :: grade | Who signs off your timetable (your head of department)? :: manager | Put these in order, the one you'd like to tackle first at Rank 1 [Rank 1] :: goals | Put these in order, the one you'd like to tackle first at Rank 1 [Rank 2] :: goals | Put these in order, the one you'd like to tackle first at Rank 1 [Rank 3] :: goals | Put these in order, the one you'd like to tackle first at Rank 1 [Rank 4] :: goals | Put these in order, the one you'd like to tackle first at Rank 1 [Rank 5] :: goals | How was your first term? [Workload] | How was your first term? [Support from the school] | What do you do when you're not marking? :: interests | If there's a colleague you'd find it awkward to be put with, write the name here :: refused | How regularly should the two of you meet? :: frequency""",
"""
OLD @2027-01-18 16:02:10 | CHA | Clemmie Hargest | c.hargest@stmodwen.example | Geography | 1st year | Mr Rob Aldous | Behaviour in lessons | Marking faster | Parents' evenings | Using data | Leading a trip | 2 | 4 | wild camping | n/a => | Every week => weekly
@2027-01-18 16:40:51 | YKA | Yusuf Karim | y.karim@stmodwen.example | Physics | 2nd year | Dr Lena Voss | Leading a trip | Using data | Behaviour in lessons | Marking faster | Parents' evenings | 3 | 3 | cricket, baking bread => cricket ; baking bread | | Monthly
@2027-01-19 07:55:37 | OSP | Ottoline Speight | artroom@stmodwen.example | Art | 1st year | Frances Ogden | Parents' evenings | Behaviour in lessons | Leading a trip | Marking faster | Using data | 1 | 2 | pottery | Rob Aldous | Every other week => every two weeks
@2027-01-19 08:03:12 | GPA | Gethin Parry | artroom@stmodwen.example | Art | 3rd year | Frances Ogden | Using data | Leading a trip | Marking faster | Parents' evenings | Behaviour in lessons | 4 | 4 | hill running, brass band => hill running ; brass band | nobody => | Monthly
@2027-01-20 12:31:00 | CHA | Clemmie Hargest | c.hargest@stmodwen.example | Geography | 1st year | Mr Rob Aldous | Marking faster | Behaviour in lessons | Using data | Parents' evenings | Leading a trip | 3 | 4 | wild camping, jigsaws => wild camping ; jigsaws | n/a => | Every other week => every two weeks
@2027-01-20 15:48:29 | RAD | Ronke Adebayo | r.adebayo@stmodwen.example | Mathematics | 2nd year | Dr Lena Voss | Behaviour in lessons | Parents' evenings | Marking faster | Leading a trip | Using data | 2 | 3 | - => | Judith Crabbe | Every week => weekly
@2027-01-22 09:15:05 | MIO | Mirela Ionescu | m.ionescu@stmodwen.example | French | 1st year | Judith Crabbe | Marking faster | Leading a trip | Parents' evenings | Using data | Behaviour in lessons | 3 | 5 | salsa, chess => salsa ; chess | | Monthly
""", title="Form Responses 1", role="mentee", sep=None, formatted=40), role="mentee",
    finds=[{"code_like": "email|share", "cell": "D5", "or": ["D4"], "sheet": "Form Responses 1"}])

to.add("sealed-hand-orchestra.xlsx", "by hand",
    "An orchestra's list: title rows above, first name and surname apart, a Role column, Reports to by name, "
    "a hidden column, the coordinator's remarks, a surname Null, a total row below.",
    Sheet("""Forename :: first_name | Family name :: last_name | E-mail :: email | In which role :: role | Section :: department | Seat / rank :: grade | Answers to :: manager | Mobile | Would like help with :: goals | Can pass on :: skills_offered | Takes (max) :: capacity | Wished-for partner(s) :: preferred | Remarks HB :: notes""",
"""
Annelie | Forsgren | annelie.forsgren@kvarnsal.example | Mentor | Strings | Principal | Pavel Doubek | 070-555 01 12 | | audition nerves; bowing | #2 | | away in August
Pavel | Doubek | pavel.doubek@kvarnsal.example | Mentor | Strings | Concertmaster | | 070-555 01 13 | | leading a section | one => 1 | Tilde Rask |
Tilde | Rask | tilde.rask@kvarnsal.example | Mentee | Strings | Tutti | Annelie Forsgren | 070-555 01 20 | audition nerves | | | Pavel Doubek / Annelie Forsgren => Pavel Doubek ; Annelie Forsgren | very keen, match early
Obi | Null | obi.null@kvarnsal.example | Mentee | Brass | Co-principal | Henrike Maas | 070-555 01 31 | leading a section; chamber music | | | Henrike Maas |
Henrike | Maas | henrike.maas@kvarnsal.example | Both => both | Brass | Principal | Pavel Doubek | 070-555 01 32 | teaching children | chamber music | #1 | N/A => | ask about the course
Laszlo | Varga | laszlo.varga@kvarnsal.example | Mentee | Woodwind | Tutti | Sunniva Lie | 070-555 01 44 | bowing; teaching children | | | Sunniva Lie + Annelie Forsgren => Sunniva Lie ; Annelie Forsgren |
Sunniva | Lie | sunniva.lie@kvarnsal.example | Mentor | Woodwind | Principal | Pavel Doubek | 070-555 01 45 | | teaching children; audition nerves | #2 | | new phone number coming
NOT Total | | | 7 | | | | | | | #6 | |
""", title="Mentoring 27-28", role=None, above=["Kvarnsal Chamber Orchestra – pairs for the new season", "Version of 14 Sept (HB)", ""], merge=["A1:G1"], hide="H:H"),
    finds=[{"code_like": "total|not-a-person|row", "cell": "A12", "or": ["B12", "D12", "K12"], "sheet": "Mentoring 27-28"}])

to.add("sealed-hand-brewery.csv", "by hand",
    "Semicolons, cp1252; Surname, First in one cell; 40 beside 20 as grades; leading zeros; capacity in words.",
    Sheet("""Pers.-Nr. :: id | Mentor (Surname, First) :: name | Mailbox :: email | Function in the brewery :: job_title | Wage group :: grade | Plant :: location | Can converse in :: languages | Years with us :: years | Guides in :: can_help_with | Can take :: capacity | Personality colour (workshop 2025) :: behavioral_style | Car allowance € | Trained as mentor :: training""",
"""
00218 | Størmer, Käthe => Käthe Størmer | k.stoermer@hopfenau.example | Head brewer | 40 | Hopfenau | German, Danish | 19 | Recipe design, Leading a shift | 2 | Red | 120 | yes
00304 | Lefèbvre, Benoît => Benoît Lefèbvre | b.lefebvre@hopfenau.example | Quality manager | 40 | Mühlbach | French, German, English | 12 | Audits | one person => 1 | Blue | 0 | no
01177 | Yildiz, Deniz => Deniz Yildiz | d.yildiz@hopfenau.example | Logistics planner | 20 | Hopfenau | Turkish, German | 6 | Leading a shift | 1 | Green | 60 | yes
00052 | Österreicher, Gustl => Gustl Österreicher | g.oesterreicher@hopfenau.example | Master cooper | 30 | Mühlbach | German | 31 | Recipe design, Audits | 2 or 3 !!capacity | Yellow | 90 | yes
10960 | de la Peña, Inés => Inés de la Peña | i.delapena@hopfenau.example | Export manager | 50 | Zell | Spanish, English | 9 | Selling abroad | 3 | Red | 240 | no
10988 | Königsmann, Uwe => Uwe Königsmann | u.koenigsmann@hopfenau.example | Bottling supervisor | 30 | Zell | German, Polish | 15 | Leading a shift, Selling abroad | 1 | Blue | 0 | yes
""", role="mentor", sep=", "), role="mentor", text={"delimiter": ";", "encoding": "cp1252", "end": "\r\n"})

to.add("sealed-hand-county.xls", "by hand",
    "Old .xls with a sheet of mentors and a sheet of mentees; two heading rows, the upper merged; mentors' list "
    "says Mediation, mentees' list Skill: Mediation; 800 formatted rows; a person on both sheets.",
    Sheet("""Payroll ID :: id | Name :: name | Email :: email | Classification :: grade | Division :: department | Skills to share :: skills_offered | Little-known know-how :: special_knowledge | Meets :: format | Places :: capacity | Next review""",
"""
0417 | Earlene Whitcomb | ewhitcomb@tamarack.example | Manager Level 30-39 | Public Works | Budgeting; Mediation | ran snowplow crews, knows every culvert | in person | #2 | Sept
0652 | Julio Arriaga | jarriaga@tamarack.example | L1 SVP/VP | Treasurer | Public Speaking | Army Reserve, logistics | either | #1 | Oct
0733 | Thao Xiong | txiong@tamarack.example | Staff Level 10-19 | Elections | Mediation | | remote | #1 | Oct
1120 | Merle Vandenberg | mvandenberg@tamarack.example | Manager Level 30-39 | Parks | Budgeting; Public Speaking | beekeeping | in person | #3 | Nov
""", title="Mentors", role="mentor", formatted=800, above=["Who | | | | | Brings | | Arrangements | | Admin"], merge=["A1:E1", "F1:G1", "H1:I1"]),
    Sheet("""Payroll ID :: id | Name :: name | Email :: email | Classification :: grade | Division :: department | Skills to pick up :: skills_wanted | Supervisor :: manager | Supervisor OK? :: approval | Hometown paper""",
"""
0733 | Thao Xiong | txiong@tamarack.example | Staff Level 10-19 | Elections | Skill: Public Speaking | Gwen Rasmussen | yes | Courier
1408 | Darnell Purvis | dpurvis@tamarack.example | Staff Level 10-19 | Public Works | Skill: Budgeting; Skill: Mediation | Earlene Whitcomb | yes |
1433 | Kirsti Halvorson | khalvorson@tamarack.example | Staff Level 20-29 | Parks | Skill: Mediation | Merle Vandenberg | no | Herald
1502 | Beto Salinas | bsalinas@tamarack.example | Staff Level 10-19 | Treasurer | Skill: Public Speaking; Skill: Budgeting | Julio Arriaga | yes | Herald
""", title="Mentees", role="mentee"))

to.add("sealed-typeform-architects.csv", "Typeform",
    "One column per option whose cell repeats the option; Other and Other_1; emoji; Start, Stage and Submit Date; "
    "Network ID; preferred partners parted by anything.",
    Sheet("""# | Let's start easy: who are you? 🏗️ (first + last name) :: name | Thanks! Which email do you actually read? 📮 :: email | What does it say on your business card? :: job_title | Getting registered / licensed :: goals | Handling site meetings :: goals | Starting my own practice :: goals | Drawing better details :: goals | Other :: goals | English :: languages | Portuguese :: languages | Dutch :: languages | Other_1 :: languages | And your clock? 🕰️ (time zone) :: time_zone | Anyone on our mentor page you're secretly hoping for? 🤞 :: preferred | Can we add you to the group chat? | Link to your portfolio | Response Type | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID | Tags""",
"""
0c1k9d8s7a6f5g4h3j2k1l0q9w8e7r6t | Marit Hoekstra | marit@baldaquin.example | Architectural Assistant | Getting registered / licensed | | | Drawing better details | | English | | Dutch | | Europe/Amsterdam | Saul Everard | 1 | https://marit.example | completed | 2027-05-03 18:20:01 | | 2027-05-03 18:26:40 | 7fa1c0d2e3 |
1d2f3g4h5j6k7l8z9x0c1v2b3n4m5q6w | Rui Falcão | rui@baldaquin.example | Junior Architect | | Handling site meetings | Starting my own practice | | | English | Portuguese | | | Europe/Lisbon | Inês Quadros & Saul Everard => Inês Quadros ; Saul Everard | 0 | | completed | 2027-05-03 21:02:13 | | 2027-05-03 21:09:55 | 8ab2c1d3f4 |
2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k | Nkechi Obiora | nkechi@baldaquin.example | Part II Assistant | Getting registered / licensed | Handling site meetings | | | talking to planners | English | | | Igbo | Africa/Lagos | | 1 | https://obiora.example/work | completed | 2027-05-04 07:44:30 | | 2027-05-04 07:51:18 | 9bc3d2e4a5 |
3f4g5h6j7k8l9z0x1c2v3b4n5m6q7w8e | Joost Terpstra | joost@baldaquin.example | Technician | | | | Drawing better details | | | | Dutch | Frisian | Europe/Amsterdam | Femke Aalders, then Inês Quadros => Femke Aalders ; Inês Quadros | 1 | | completed | 2027-05-04 12:10:00 | | 2027-05-04 12:18:09 | a0d4e3f5b6 |
4g5h6j7k8l9q0w1e2r3t4y5u6i7o8p9a | Larissa Moura | larissa@baldaquin.example | Architect | | | Starting my own practice | | | English | Portuguese | | | America/Sao_Paulo | Saul Everard | 0 | https://mourastudio.example | completed | 2027-05-05 01:33:47 | | 2027-05-05 01:40:22 | b1e5f4a6c7 |
5h6j7k8l9p0o1i2u3y4t5r6e7w8q9a0s | Callan Birch | callan@baldaquin.example | Junior Architect | Getting registered / licensed | | | Drawing better details | writing reports | English | | | | Europe/London | - => | 1 | | completed | 2027-05-05 09:05:16 | | 2027-05-05 09:11:31 | c2f6a5b7d8 |
""", role="mentee", sep=None), role="mentee", text={})

to.add("sealed-surveymonkey-midwives.xlsx", "SurveyMonkey",
    "Two heading rows, questions merged over options; Response and Open-Ended Response; an Other (please specify); "
    "a matrix that is no field; years as numbers and as text; 5+ as capacity.",
    Sheet("""Respondent ID | Collector ID | Start Date | End Date | IP Address | Email Address | First Name | Last Name | Custom Data 1 | Tell us who you are and where to find you :: name | :: email | :: location | What is your current band or grade? :: grade | How long have you practised as a midwife? :: years | Which of these would you be glad to support a newly qualified midwife with? :: can_help_with | :: can_help_with | :: can_help_with | :: can_help_with | What is the greatest number of newly qualified midwives you could support? :: capacity | Which strand of the programme would you like to join? :: track | To what extent do you agree? | """,
"""
119730000101 | 451900 | @2027-06-01 08:12:00 | @2027-06-01 08:20:31 | 192.0.2.51 | | | | | Oonagh Devlin | odevlin@birchgrove.example | Birch Grove | Band 7 | #18 | Confidence on labour ward | | Coping after a hard shift | | 2 | Community | Agree | Strongly agree
119730000102 | 451900 | @2027-06-01 13:40:00 | @2027-06-01 13:52:07 | 192.0.2.52 | | | | | Precious Chikwava | pchikwava@birchgrove.example | Northfield | Band 6 | 7 | Confidence on labour ward | Perineal repair | | | Only one, I also have students => 1 | Hospital | Agree | Neutral
119730000103 | 451900 | @2027-06-02 19:03:00 | @2027-06-02 19:11:48 | 192.0.2.53 | | | | | Heather Broadbent | hbroadbent@birchgrove.example | Northfield | Band 8a | 26 | | | Coping after a hard shift | Applying for Band 7 | 5+ !!capacity | Hospital | Neutral | Agree
119730000104 | 451900 | @2027-06-03 06:30:00 | @2027-06-03 06:36:59 | 192.0.2.54 | | | | | Zofia Wrona | zwrona@birchgrove.example | Birch Grove | Band 6 | #9 | | Perineal repair | | | 1 | Community | Agree | Agree
119730000105 | 451900 | @2027-06-04 21:15:00 | @2027-06-04 21:24:10 | 192.0.2.55 | | | | | Gaynor Prothero | gprothero@birchgrove.example | Ashby House | Band 7 | 13 | Confidence on labour ward | Perineal repair | Coping after a hard shift | | Three => 3 | Community | Strongly agree | Agree
""", role="mentor", sep=None, merge=["J1:L1", "O1:R1", "U1:V1"], under=["| | | | | | | | | Your full name | Email you check most | Unit | Response | Open-Ended Response | Confidence on labour ward | Perineal repair | Coping after a hard shift | Other (please specify) | Open-Ended Response | Response | My unit makes time for mentoring | I feel valued"]),
    role="mentor", date_format="mm/dd/yyyy hh:mm:ss AM/PM")

IDS = "StartDate | EndDate | Status | IPAddress | Progress | Duration (in seconds) | Finished | RecordedDate | ResponseId | DistributionChannel | UserLanguage"
WORDS = "Start Date | End Date | Response Type | IP Address | Progress | Duration (in seconds) | Finished | Recorded Date | Response ID | Distribution Channel | User Language"
ZONE = '"timeZone":"America/New_York"'
CODES = f'{{"ImportId":"startDate",{ZONE}}} | {{"ImportId":"endDate",{ZONE}}} | {{"ImportId":"status"}} | {{"ImportId":"ipAddress"}} | {{"ImportId":"progress"}} | {{"ImportId":"duration"}} | {{"ImportId":"finished"}} | {{"ImportId":"recordedDate",{ZONE}}} | {{"ImportId":"_recordId"}} | {{"ImportId":"distributionChannel"}} | {{"ImportId":"userLanguage"}}'


def begun(day, number, status="IP Address", how="anonymous"):
    return f"2027-08-{day} 10:15:00 | 2027-08-{day} 10:23:20 | {status} | 198.51.100.{number} | 100 | 500 | True | 2027-08-{day} 10:23:21 | R_3pQrStUvWx{number} | {how} | EN"


ORDER = "Drag these so that what matters most to you comes first"
to.add("sealed-qualtrics-lawschool.csv", "Qualtrics",
    "Three heading rows; first name and surname apart; ranked items as numbers; a survey preview that is nobody; "
    "Finished; two extra questions that are no field.",
    Sheet(f"{IDS} | Q3_1 :: first_name | Q3_2 :: last_name | Q3_3 :: email | Q4 :: id | Q5 :: grade | Q6_1 :: goals@Choosing a practice area | Q6_2 :: goals@Interviewing for summer jobs | Q6_3 :: goals@Passing the bar | Q6_4 :: goals@Life as a first-generation lawyer | Q8 :: format | Q9 :: refused | Q10 :: about | Q12 | Q13",
f"""
NOT {begun("16", 60, "Survey Preview", "preview")} | asdf | test | abc@test.example | 000 | 1L | 1 | 2 | 3 | 4 | In person | | testing | Yes | 3
{begun("17", 61)} | Imogen | Castellanos | icastellanos@wexcombe.example | 0071934 | 1L | 2 | 1 | 4 | 3 | In person | | I taught middle school for six years before this. | Yes | 4
{begun("17", 62)} | Darius | Whitfield | dwhitfield@wexcombe.example | 0070218 | 2L | 1 | 3 | 2 | 4 | Over Zoom => remote | Prof. Alan Strick | | No | 2
{begun("18", 63)} | Hyun-woo | Bae | hbae@wexcombe.example | 0071650 | 1L | 3 | 2 | 4 | 1 | Happy with both => either | none => | My parents run a dry cleaner's and nobody at home knows what a clerkship is. | Yes | 5
{begun("19", 64)} | Saoirse | Lindqvist | slindqvist@wexcombe.example | 0068842 | 3L | 4 | 3 | 1 | 2 | Over Zoom => remote | | Evening student, two kids. | Yes | 3
{begun("20", 65)} | Malik | Osborne | mosborne@wexcombe.example | 0072005 | 1L | 1 | 2 | 3 | 4 | In person | N/A => | | No | 4
{begun("20", 66)} | Tereza | Novak | tnovak@wexcombe.example | 0070377 | 2L | 2 | 4 | 1 | 3 | Happy with both => either | | Interested in immigration work. | Yes | 1
""", role="mentee", under=[
    f"{WORDS} | How do we reach you? - First name | How do we reach you? - Last name | How do we reach you? - School email | Student number (seven digits) | What year are you in? | {ORDER} - Choosing a practice area | {ORDER} - Interviewing for summer jobs | {ORDER} - Passing the bar | {ORDER} - Life as a first-generation lawyer | Would you rather see your mentor in a room or on a screen? | Is there an alum or professor we should not pair you with? | In a few sentences, what should a mentor know about you? | May we photograph you at the welcome dinner? | How well did orientation prepare you? (1-5)",
    CODES + ' | {"ImportId":"QID3_1"} | {"ImportId":"QID3_2"} | {"ImportId":"QID3_3"} | {"ImportId":"QID4_TEXT"} | {"ImportId":"QID5"} | {"ImportId":"QID6_1"} | {"ImportId":"QID6_2"} | {"ImportId":"QID6_3"} | {"ImportId":"QID6_4"} | {"ImportId":"QID8"} | {"ImportId":"QID9_TEXT"} | {"ImportId":"QID10_TEXT"} | {"ImportId":"QID12"} | {"ImportId":"QID13"}']),
    role="mentee", text={}, finds=[{"code_like": "preview", "cell": "C4", "or": ["A4", "L4"], "sheet": "Sheet1"}])
