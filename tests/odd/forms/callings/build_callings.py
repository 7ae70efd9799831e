"""Write the form exports and hand-kept books of this folder, each with what a human reads in it.

Every name, organization and answer is invented. See kit.py for the language.
"""

# ruff: noqa: E501
# fmt: off

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit import Builder, Sheet  # noqa: E402

HERE = Path(__file__).resolve().parent


def microsoft(to):
    to.add("ms-vet-mentors.xlsx", "Microsoft Forms",
        "Practice managers put colleagues forward: Email and Name are the submitter's; lists end in ;; "
        "NBSP and line breaks in headings; years and capacity as numbers beside text and words; 20+ years.",
        Sheet("""ID | Start time | Completion time | Email | Name | Full name of the colleague⏎you are putting forward :: name | Their␣practice email :: email | Which surgery do they work from? :: location | Their post (e.g. nurse, clinical director) :: job_title | Years since they qualified :: years | What are they known for in the group? :: expertise | Which of these could they teach␣someone newer?⏎Tick all that fit :: skills_offered | How many colleagues would they look after? :: capacity | Best way for them to catch up with a mentee :: format | Have they been on the mentor induction day? :: training | Have they mentored anyone before? | Is there anyone they should not be paired with? :: refused | Mobile number""",
"""
#1 | @2027-02-15 08:12:40 | @2027-02-15 08:21:05 | dana.crook@hollowell.example | Dana Crook | Bethan Roderick | bethan.roderick@hollowell.example | Ludlow | Senior vet | #16 | Equine dentistry, lameness => Equine dentistry ; lameness | Reading X-rays;Talking to worried owners; | #2 | Face to face => in person | Yes | Two students last year | none => | 07700 900114
#2 | @2027-02-15 08:22:10 | @2027-02-15 08:27:33 | dana.crook@hollowell.example | Dana Crook | Josef Hlavac | josef.hlavac@hollowell.example | Ludlow | Head nurse | 9 | Exotic pets | Anaesthesia monitoring;Running a busy clinic; | 1 | By video => remote | No | No | Marcus Tindall (family) => Marcus Tindall | 07700 900187
#3 | @2027-02-15 12:40:00 | @2027-02-15 12:52:19 | will.ashby@hollowell.example | Will Ashby | Will Ashby | will.ashby@hollowell.example | Kington | Practice manager | #12 | Rotas, insurance claims => Rotas ; insurance claims | Running a busy clinic; | Just the one this year => 1 | No preference => either | Yes | Yes, informally | | 07700 900203
#4 | @2027-02-16 07:55:13 | @2027-02-16 08:03:47 | will.ashby@hollowell.example | Will Ashby | Oyinda Fashola | oyinda.fashola@hollowell.example | Kington | Farm vet | 20+ !!years | Sheep and cattle fertility | Calving and lambing;Talking to worried owners; | #3 | Face to face => in person | Yes | Every year | N/A => | 07700 900251
#5 | @2027-02-16 18:30:02 | @2027-02-16 18:44:50 | reception.tenbury@hollowell.example | Tenbury Reception | Marcus Tindall | marcus.tindall@hollowell.example | Tenbury | Clinical director | #18 | Soft tissue surgery, ultrasound => Soft tissue surgery ; ultrasound | Reading X-rays;Soft tissue surgery;Anaesthesia monitoring; | 2 | No preference => either | Yes | Yes | Josef Hlavac | 07700 900299
#6 | @2027-02-17 09:10:00 | @2027-02-17 09:18:31 | reception.tenbury@hollowell.example | Tenbury Reception | Nan Whitcombe | nan.whitcombe@hollowell.example | Tenbury | Night nurse | #7 | - => | Anaesthesia monitoring; | as many as you need !!capacity | By video => remote | No | No | | 07700 900310
#7 | @2027-02-17 13:05:44 | @2027-02-17 13:11:02 | priti.dhanda@hollowell.example | Priti Dhanda | Priti Dhanda | priti.dhanda@hollowell.example | Bromyard | Vet | 6 | Skin and allergies | Talking to worried owners;Skin scrapes and slides; | two => 2 | Face to face => in person | Yes | No | | 07700 900322
""", role="mentor"), role="mentor", table=True)
    office = "Badge number (back of your pass) :: id | Given name :: first_name | Surname :: last_name | Email we should write to :: email | Which section do you work in? :: department | Duty grade :: grade"
    to.add("ms-airport-branches.xlsx", "Microsoft Forms",
        "One branched form in sheets Mentees, Mentees2 and Mentors8, and a hidden sheet of choices; badge "
        "numbers as text with leading zeros beside numbers; someone sends twice; one person on both sides.",
        Sheet(f"""ID | Start time | Completion time | Email | Name | {office} | Duty manager you report to :: manager | Your duty manager's email | Drag these into order, what you need most on top :: goals | How often would you want to talk? :: frequency | Has your duty manager said yes? :: approval | Shift pattern""",
"""
OLD #2 | @2027-04-05 05:40:12 | @2027-04-05 05:48:00 | anonymous | | 004127 | Tomasz | Gorecki | t.gorecki@kestrelbay.example | Ramp | 3 | Ines Carrow | i.carrow@kestrelbay.example | Moving into supervision;Handling difficult passengers;Learning how the budget works; | Every week => weekly | No | Earlies
#3 | @2027-04-05 06:15:00 | @2027-04-05 06:24:19 | anonymous | | #20418 | Salma | Idrissi | s.idrissi@kestrelbay.example | Check-in | #2 | Hamish Orde | h.orde@kestrelbay.example | Handling difficult passengers;Moving into supervision;Learning how the budget works; | Every other week => every two weeks | Yes | Lates
#5 | @2027-04-06 14:01:50 | @2027-04-06 14:09:09 | anonymous | | 004127 | Tomasz | Gorecki | t.gorecki@kestrelbay.example | Ramp | 3 | Ines Carrow | i.carrow@kestrelbay.example | Learning how the budget works;Moving into supervision;Handling difficult passengers; | Every other week => every two weeks | Yes | Earlies
#8 | @2027-04-07 21:30:00 | @2027-04-07 21:36:41 | anonymous | | 20533 | Lwazi | Ndlovu | l.ndlovu@kestrelbay.example | Baggage | #2 | Ines Carrow | i.carrow@kestrelbay.example | Moving into supervision;Learning how the budget works;Handling difficult passengers; | Once a month => monthly | Yes | Nights
""", title="Mentees", role="mentee"),
        Sheet(f"""ID | Start time | Completion time | Email | Name | {office} | Your head of office :: manager | Drag these into order, what you need most on top :: goals | How often would you want to talk? :: frequency | Days you work from home""",
"""
#4 | @2027-04-05 10:20:00 | @2027-04-05 10:31:07 | anonymous | | 31002 | Cordelia | Banks | c.banks@kestrelbay.example | Noise and Environment | #4 | Rupert Amsel | Speaking at public meetings;Learning how the budget works; | Once a month => monthly | Mon, Fri
#6 | @2027-04-06 15:45:00 | @2027-04-06 15:52:28 | anonymous | | 003095 | Hamish | Orde | h.orde@kestrelbay.example | Check-in | #6 | Rupert Amsel | Learning how the budget works;Speaking at public meetings; | Every other week => every two weeks | none
""", title="Mentees2", role="mentee"),
        Sheet(f"""ID | Start time | Completion time | Email | Name | {office} | What are you good at explaining? :: can_help_with | Room for how many mentees? :: capacity | Years in aviation :: years | Would you also lead a lunchtime group?""",
"""
#1 | @2027-04-02 09:00:00 | @2027-04-02 09:08:30 | anonymous | | #30011 | Rupert | Amsel | r.amsel@kestrelbay.example | Finance | #8 | Learning how the budget works; | #2 | #21 | No
#7 | @2027-04-06 16:00:00 | @2027-04-06 16:05:55 | anonymous | | 003095 | Hamish | Orde | h.orde@kestrelbay.example | Check-in | #6 | Handling difficult passengers;Moving into supervision; | 1 | 13 | Yes
#9 | @2027-04-08 08:08:08 | @2027-04-08 08:14:00 | anonymous | | #20007 | Ines | Carrow | i.carrow@kestrelbay.example | Ramp | #6 | Moving into supervision;Winter operations; | One, and only if they work days => 1 | #17 | Yes
#10 | @2027-04-09 11:30:00 | @2027-04-09 11:41:26 | anonymous | | 001960 | Beatriz | Solano | b.solano@kestrelbay.example | Communications | 7 | Speaking at public meetings;Handling difficult passengers; | #3 | 15 | Maybe
""", title="Mentors8", role="mentor"),
        Sheet("Question | Choice", "Grade | 1\nGrade | 2\nSection | Ramp\nSection | Check-in", title="_choices", hidden=True, people=False), table=True)
    to.add("ms-library-both.xlsx", "Microsoft Forms",
        "The submitter is the person, the directory writes Surname, First; one form for both roles, the "
        "second branch's questions carry a 2; supervisor's email beside the name; Pending and Maybe.",
        Sheet("""ID | Start time | Completion time | Email :: email | Name :: name | Last modified time | Are you offering support, looking for it, or both? :: role | Which library are you based at? :: location | Subjects you'd be glad to be asked about :: can_help_with | How many colleagues do you have room for? :: capacity | Which days suit you? | Which library are you based at?2 :: location | What would make this worthwhile for you? (up to three) :: goals | Your supervisor's name :: manager | Your supervisor's email address | Is your supervisor happy for you to join? :: approval | Which days suit you?2 | How should the two of you meet? :: format | Which strand are you signing up for? :: track""",
"""
#1 | @2027-05-10 09:31:00 | @2027-05-10 09:40:12 | imogen.castell@readwell.example | Castell, Imogen => Imogen Castell | | Offering (I'll be a mentor) => mentor | Central | Running story time;Applying for grants; | #2 | Tue;Thu; | | | | | | | In the building => in person | Community strand
#2 | @2027-05-10 11:02:45 | @2027-05-10 11:09:30 | joost.vandermeer@readwell.example | van der Meer, Joost => Joost van der Meer | | Looking (I'll be a mentee) => mentee | | | | | Eastgate | Applying for grants;Getting a permanent post; | Imogen Castell | imogen.castell@readwell.example | Yes | Mon;Wed; | Online => remote | Career strand
#3 | @2027-05-10 15:20:10 | @2027-05-10 15:33:01 | chiamaka.obiora@readwell.example | Obiora, Chiamaka => Chiamaka Obiora | | A bit of both => both | Mill Lane | Local history enquiries; | 1 | Fri; | | Cataloguing rare books; | Lionel Frampton | lionel.frampton@readwell.example | Pending | | Whichever is easier => either | Career strand
#4 | @2027-05-11 10:00:00 | @2027-05-11 10:04:44 | lionel.frampton@readwell.example | Frampton, Lionel => Lionel Frampton | | Offering (I'll be a mentor) => mentor | Mill Lane | Cataloguing rare books;Getting a permanent post;Running story time; | Up to three => 3 | Mon;Tue;Wed; | | | | | | | Whichever is easier => either | Career strand
#5 | @2027-05-12 13:15:30 | @2027-05-12 13:26:00 | yesenia.duran@readwell.example | Duran, Yesenia => Yesenia Duran | @2027-05-13 09:00:00 | Looking (I'll be a mentee) => mentee | | | | | Central | Running story time; | Imogen Castell | imogen.castell@readwell.example | No | Sat; | In the building => in person | Community strand
#6 | @2027-05-13 16:40:00 | @2027-05-13 16:47:20 | wren.asquith@readwell.example | Asquith, Wren => Wren Asquith | | Looking (I'll be a mentee) => mentee | | | | | Eastgate | Local history enquiries;Getting a permanent post; | Lionel Frampton | lionel.frampton@readwell.example | Maybe !!approval | Thu; | Online => remote | Community strand
"""), table=True)


def google(to):
    chapter = "Which chapter are you a member of? :: department"
    wish = "What would you like to work on this year? :: goals"
    offer = "What are you able to offer? :: can_help_with | How many mentees could you fit in? :: capacity"
    to.add("google-architects.csv", "Google Forms",
        "One form for both roles, the chapter asked in four branches under one heading, three more "
        "headings twice; ticks joined by comma and space while options hold commas; UTF-8 with BOM.",
        Sheet(f"""Timestamp | Email Address :: email | Your name, as it should stand on your badge :: name | Pronouns | This year I'm joining as :: role | {chapter} | {wish} | {chapter} | {wish} | {chapter} | {offer} | {chapter} | {offer} | Which languages are you comfortable in? :: languages | How did you find out about us?""",
"""
3/2/2027 18:22:10 | ottoline@plumbline.example | Ottoline Marsh | she/her | a mentee => mentee | Coastal Chapter | Portfolio and job interviews, Site visits => Portfolio and job interviews ; Site visits | | | | | | | | | English | Instagram
3/2/2027 19:05:33 | g.adomako@plumbline.example | Gifty Adomako | she/her | a mentor => mentor | | | | | Northern Chapter | Fees, contracts and getting paid => Fees, contracts and getting paid | 2 | | | | English, Twi | A friend
3/3/2027 8:47:51 | ruxandra.p@plumbline.example | Ruxandra Popa | she/they | a mentee => mentee | | | Northern Chapter | Fees, contracts and getting paid, Starting my own practice => Fees, contracts and getting paid ; Starting my own practice | | | | | | | Romanian, English, French | Conference
3/3/2027 12:10:02 | hild.sorensen@plumbline.example | Hild Sørensen | | a mentor => mentor | | | | | | | | Coastal Chapter | Starting my own practice, Timber, straw and other natural materials => Starting my own practice ; Timber, straw and other natural materials | One at a time please => 1 | Danish, English | Newsletter
3/4/2027 7:58:45 | mbali.zulu@plumbline.example | Mbali Zulu | she/her | both | | | Midland Chapter | Timber, straw and other natural materials => Timber, straw and other natural materials | Midland Chapter | Portfolio and job interviews | 1 | | | | English, Zulu | A friend
3/4/2027 21:30:00 | kaveri.nair@plumbline.example | Kaveri Nair | she/her | a mentee => mentee | Midland Chapter | Site visits, Portfolio and job interviews => Site visits ; Portfolio and job interviews | | | | | | | | | Malayalam, English | Tutor
3/5/2027 9:12:12 | f.delacourt@plumbline.example | Fleur Delacourt | | a mentor => mentor | | | | | Coastal Chapter | Site visits, Fees, contracts and getting paid => Site visits ; Fees, contracts and getting paid | 3 | | | | French, English | Conference
""", sep=", ", below=["", ""]), text={"encoding": "utf-8-sig", "end": "\r\n"})
    rank = "Put these in order, the one you most want help with first"
    to.add("google-teachers.xlsx", "Google Forms",
        "Ranking grid [Rank 1] to [Rank 5]; a grid of confidence that is no field; the grade taught is "
        "not the teacher's own; employee numbers as numbers and text; someone answers twice; trailing blanks.",
        Sheet(f"""Timestamp | Employee # :: id | Your first and last name :: name | District email :: email | School building :: location | Subject area :: function | Grade level(s) you teach | Salary lane :: grade | How long have you been teaching? (years) :: years | Principal or department head you answer to :: manager | {rank} [Rank 1] :: goals | {rank} [Rank 2] :: goals | {rank} [Rank 3] :: goals | {rank} [Rank 4] :: goals | {rank} [Rank 5] :: goals | How confident are you today? [Seating plans] | How confident are you today? [Calling home] | Has your principal okayed this? :: approval | Date of hire""",
"""
@2027-08-23 15:02:18 | 07714 | Delroy Simms | dsimms@pinecounty.example | Alder Middle | Science | 6, 7 | BA+15 | #1 | Paula Kestner | Labs, safety and clean-up | Grading faster | Calm starts | Calling parents | Co-teaching | Somewhat | Not at all | Yes | @2026-08-10
@2027-08-23 15:40:55 | #11820 | Mai Lor | mlor@pinecounty.example | Alder Middle | Math | 8 | MA | #3 | Paula Kestner | Co-teaching | Calling parents | Grading faster | Labs, safety and clean-up | Calm starts | Very | Somewhat | Yes | @2024-08-12
OLD @2027-08-24 07:15:00 | #11904 | Abner Yoder | ayoder@pinecounty.example | Creekside High | Shop | 9 to 12 | BA | #2 | Sandra Pruitt | Calm starts | Grading faster | Co-teaching | Calling parents | Labs, safety and clean-up | Very | Very | No | @2025-08-11
@2027-08-24 16:20:09 | 08032 | Jacinta Villalobos | jvillalobos@pinecounty.example | Creekside High | Spanish | 10 | MA+30 | 0.5 | Sandra Pruitt | Calling parents | Calm starts | Co-teaching | Grading faster | Labs, safety and clean-up | Not at all | Somewhat | Yes | @2027-01-19
@2027-08-25 06:59:41 | #11904 | Abner Yoder | ayoder@pinecounty.example | Creekside High | Shop | 9 to 12 | BA | #2 | Sandra Pruitt | Labs, safety and clean-up | Calm starts | Grading faster | Co-teaching | Calling parents | Very | Somewhat | Yes | @2025-08-11
@2027-08-25 17:31:00 | #12011 | Tierney Walsh | twalsh@pinecounty.example | Alder Middle | Music | 6 to 8 | BA | #1 | Paula Kestner | Grading faster | Labs, safety and clean-up | Calling parents | Calm starts | Co-teaching | Somewhat | Somewhat | Yes | @2026-08-10
@2027-08-26 08:00:27 | #12035 | Emeka Udoh | eudoh@pinecounty.example | Hilltop Elementary | Special Education | K to 2 | MA | #4 | Roy Dellinger | Co-teaching | Calm starts | Calling parents | Grading faster | Labs, safety and clean-up | Very | Very | Not yet => no | @2023-08-14
""", title="Form Responses 1", role="mentee", sep=None, below=["", "", "", ""], formatted=40), role="mentee")
    to.add("google-film-mentors.csv", "Google Forms",
        "Mentors of a film guild: two share one company email; former employers and place in free text; "
        "capacity in prose; ticks joined by comma and space, options hold commas; someone sends twice.",
        Sheet("""Timestamp | Guild card no. :: id | Name in the credits :: name | Email to reach you :: email | What do you do on set? :: job_title | Things I'd happily talk a newcomer through :: can_help_with | Companies you used to work for :: employers | What do you know that hardly anyone else in the guild does? :: special_knowledge | How many newcomers would you take under your wing? :: capacity | City you live in :: location | Your time zone :: time_zone | On screen or face to face? :: format | May we quote you in the newsletter?""",
"""
10/4/2027 11:15:09 | GF-0192 | Ileana Crisp | hello@twolanterns.example | Gaffer | Lighting a night exterior, Pay, rates and invoicing => Lighting a night exterior ; Pay, rates and invoicing | Bluebird Pictures, Oddfellow TV => Bluebird Pictures ; Oddfellow TV | Rigging lamps on sailing boats | 2 | Cardiff | Europe/London | Face to face => in person | Yes
10/4/2027 11:26:40 | GF-0193 | Barney Quill | hello@twolanterns.example | Key grip | Staying safe on long days | Oddfellow TV | | One, to start with => 1 | Cardiff | Europe/London | Face to face => in person | No
10/5/2027 20:03:31 | GF-0377 | Chidera Anyanwu | chidera@anyanwusound.example | Sound recordist | Pay, rates and invoicing, Networking when you're shy => Pay, rates and invoicing ; Networking when you're shy | none => | Recording in sandstorms; I spent two years in the Sahel | three, but not all at the same time => 3 | Lisbon | Europe/Lisbon | On screen => remote | Yes
OLD 10/6/2027 9:00:12 | GF-0410 | Solveig Aune | solveig.aune@northreel.example | Editor | Networking when you're shy | Northreel | | 1 | Tromsø | Europe/Oslo | On screen => remote | Yes
10/7/2027 14:48:22 | GF-0058 | Reginald Mbeki | reg.mbeki@oldhands.example | Production manager | Pay, rates and invoicing, Staying safe on long days, Getting your first credit => Pay, rates and invoicing ; Staying safe on long days ; Getting your first credit | Marmalade Films, Bluebird Pictures, Kite & Co => Marmalade Films ; Bluebird Pictures ; Kite & Co | Filming permits in Botswana and Namibia | depends how busy spring is !!capacity | Gaborone | Africa/Gaborone | Either's fine => either | Yes
10/8/2027 8:30:00 | GF-0410 | Solveig Aune | solveig.aune@northreel.example | Editor | Networking when you're shy, Getting your first credit => Networking when you're shy ; Getting your first credit | Northreel | Cutting in Sámi | 2 | Tromsø | Europe/Oslo | On screen => remote | Yes
""", role="mentor", sep=", "), role="mentor", text={},
        finds=[{"code_like": "email|share", "cell": "D3", "or": ["D2"], "sheet": "Sheet1"}])


def by_hand(to):
    to.add("hand-vineyards.csv", "by hand",
        "Semicolons, cp1252, family name first in one cell, a role column, managers by name, remarks of "
        "the coordinator, dashes for nothing, empty lines below.",
        Sheet("""Member no. :: id | Name (family name, first name) :: name | E-mail :: email | Village :: location | Signs up as :: role | Works under :: manager | Métier :: job_title | Years in wine :: years | Would like to learn :: skills_wanted | Is able to teach :: skills_offered | Takes at most :: capacity | Speaks :: languages | Our remarks :: notes | Fee paid (€)""",
"""
0031 | Bétrisey, Maëlle => Maëlle Bétrisey | maelle@coteaux.example | Saillon | mentee | Étienne Crettaz | cellar hand | 2 | blending, labelling rules => blending ; labelling rules | - => | | French, German | prefers evenings in harvest time | 40
0007 | Crettaz, Étienne => Étienne Crettaz | etienne@coteaux.example | Saillon | mentor | | winemaker | 24 | | blending, natural yeasts => blending ; natural yeasts | 2 | French | knows everybody | 80
0112 | Jäggi, Urs => Urs Jäggi | urs.jaeggi@coteaux.example | Salgesch | mentor | | estate owner | 31 | - => | selling abroad | 1 | German, French, English | | 80
0118 | No, Eun-ji => Eun-ji No | eunji@coteaux.example | Salgesch | mentee | Urs Jäggi | sales assistant | 1 | selling abroad, tasting notes => selling abroad ; tasting notes | | | Korean, English | new in 2026 | 40
0085 | Cœurdane, Aimée => Aimée Cœurdane | aimee@coteaux.example | Fully | both | Urs Jäggi | vineyard foreman | 11 | selling abroad | pruning | 1 | French, Italian | | 60
0140 | Bertolini, Sandro => Sandro Bertolini | sandro@coteaux.example | Fully | mentee | Aimée Cœurdane | apprentice | 0.5 | pruning, natural yeasts => pruning ; natural yeasts | n/a => | | Italian, French | still to pay | 0
""", sep=", ", below=["", "", ""]), text={"delimiter": ";", "encoding": "cp1252", "end": "\r\n"})
    to.add("hand-hospice.xlsx", "by hand",
        "Two titles above merged two-row headings, an empty first column, first and last name apart, a "
        "hidden column, a blank row between, a total row below, borders down to row 800.",
        Sheet("""First name :: first_name | Last name :: last_name | Email :: email | Town :: location | Used to work for :: employers | Hobbies :: interests | Style :: behavioral_style | Part :: role | Needs help with :: goals | Can help with :: can_help_with | Max. :: capacity | DBS renewed | Remarks :: notes""",
"""
Winnie | Arkwright | winnie.arkwright@willowmere.example | Otley | Midland Rail; Otley Bakery | bell ringing; bowls | Amiable | Mentor | | first visits; talking about grief | #2 | @2026-11-02 | lives near Gwen
Desmond | Nil | desmond.nil@willowmere.example | Ilkley | Royal Mail | allotment | Driver | Mentee | first visits | | | @2027-01-15 |
Ruksana | Begum | ruksana.begum@willowmere.example | Otley | none => | cooking; poetry | Expressive | Mentee | talking about grief; keeping boundaries | | | @2026-09-30 | no car
Gwen | Thackray | gwen.thackray@willowmere.example | Guiseley | St Oswald's School | choir | Analytical | Mentor | | keeping boundaries | #1 | @2025-12-11 |
Tobiah | Kremer | tobiah.kremer@willowmere.example | Ilkley | Kremer & Sons; Leeds Co-op Bank | chess | Analytical | Both | first visits | paperwork | #1 | @2026-06-20 | back from Spain in May
Bridie | Mulhern | bridie.mulhern@willowmere.example | Guiseley | - => | walking; crosswords | Amiable | Mentee | paperwork; first visits | | | @2027-02-01 |
Anselm | Okoro-Hay | anselm@willowmere.example | Otley | West Riding Ambulance | jazz | Driver | Mentor | | first visits; paperwork | #2 | @2026-03-08 |
NOT Total | 7 volunteers | | | | | | | | | #6 | |
""", title="Befriending 2027", left=1, above=["Willowmere Hospice: befriending volunteers and their mentors", "list kept by Maureen at the front desk", "", "Volunteer | | | | Background | | | Mentoring | | | | Office |"], merge=["B1:I1", "B4:E4", "F4:H4", "I4:L4", "M4:N4"], hide="M:M", formatted=800, gaps=(4,)),
        finds=[{"code_like": "total|not-a-person|row", "cell": "B14", "or": ["C14", "L14"], "sheet": "Befriending 2027"}])
    to.add("hand-line-crews.xls", "by hand",
        "Old .xls with mentors and apprentices on two sheets; mentors' list says Live-line work, the "
        "others' Skill: Live-line work; pay points 40 as text beside 20; one person on both sheets; "
        "names of wished partners divided by anything.",
        Sheet("""Payroll ref :: id | Name :: name | Post :: job_title | Pay point :: grade | Yard :: location | Will train people in :: skills_offered | Recognised expert on :: expertise | Mentor course passed :: training | Takes on :: capacity | Asked to work with :: preferred | Crew size""",
"""
00561 | Gunnar Pettigrew | Line supervisor | 40 | Holm Road | Live-line work; Reading drawings | storm repairs | Yes | #2 | Kojo Asare / Tilly Vane => Kojo Asare ; Tilly Vane | #6
00602 | Marisol Echeverri | Control engineer | #35 | Control room | Switching orders | protection relays; earthing | Yes | #1 | none => | #3
01174 | Kojo Asare | Jointer | #25 | Holm Road | Cable jointing | cable faults | No | #1 | N/A => | 
00718 | Fergus Lindqvist-Bell | Safety officer | #30 | Quarry Lane | Reading drawings; Writing risk assessments | - => | ask HR !!training | #2 | | #1
""", title="Mentors", role="mentor"),
        Sheet("""Payroll ref :: id | Name :: name | Post :: job_title | Pay point :: grade | Yard :: location | Skills to build :: skills_wanted | Foreman :: manager | Foreman agrees :: approval | Keep apart from :: refused | Asked to work with :: preferred | Coordinator's note :: notes""",
"""
01530 | Tilly Vane | Apprentice | #15 | Holm Road | Skill: Live-line work; Skill: Cable jointing | Gunnar Pettigrew | Yes | | Kojo Asare | third year, keen
01174 | Kojo Asare | Jointer | #25 | Holm Road | Skill: Switching orders | Gunnar Pettigrew | Yes | | Marisol Echeverri |
01541 | Hyacinth Boateng | Apprentice | 20 | Quarry Lane | Skill: Writing risk assessments | Fergus Lindqvist-Bell | Yes | Gunnar Pettigrew | - => | grievance in 2025, handle with care
01562 | Rafe Dunmore | Meter fitter | 20 | Quarry Lane | Skill: Reading drawings; Skill: Writing risk assessments | Fergus Lindqvist-Bell | No | | Marisol Echeverri & Kojo Asare => Marisol Echeverri ; Kojo Asare |
01570 | Oksana Hrytsenko | Apprentice | #15 | Holm Road | Skill: Cable jointing | Gunnar Pettigrew | Yes | none => | |
""", title="Apprentices", role="mentee"))


def typeform(to):
    to.add("typeform-founders.csv", "Typeform",
        "One column for each option, its cell repeats the option; two blocks of options of which the second "
        "(times of day) is no field, Other and Other_1; emoji; a token #.",
        Sheet("""# | 🚀 What's your given name? :: first_name | Lovely! And your family name? :: last_name | Where can we write to you? ✉️ :: email | Raise a first round :: goals | Hire my first team :: goals | Find paying customers :: goals | Other :: goals | 🌍 Where are you based? :: location | What time zone do you keep? 🕒 :: time_zone | Mornings | Evenings | Other_1 | Tell us your story in a few lines 📖 :: about | Which stream would you like to be in? :: track | Response Type | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID""",
"""
w8f2k1r0t7bq4z9m3x6cv5n1 | Aylin | Demirci | aylin@threadbare.example | Raise a first round |  | Find paying customers |  | Izmir | Europe/Istanbul | Mornings |  |  | I left a bank to mend clothes for a living. Two years in, we have forty tailors. | Growth | completed | 2027-06-01 08:14:22 |  | 2027-06-01 08:22:10 | 4be71c09aa
h3j6p9d2s5a8u1y4e7i0o2lk | Mateus | Brandão | mateus@frutalivre.example |  | Hire my first team |  | Sell the company one day | Recife | America/Recife |  | Evenings |  | We turn leftover fruit into snacks, and I'm new to being the boss. | First steps | completed | 2027-06-01 12:40:00 |  | 2027-06-01 12:51:37 | 91d0c2f7be
n4m7b0v3c6x9z2l5k8j1h4gf | Saoirse | Gallen | saoirse@tidemark.example |  | Hire my first team |  |  | Galway | Europe/Dublin |  |  | Sundays only |  | First steps | completed | 2027-06-02 19:05:48 |  | 2027-06-02 19:09:03 | 7a55e0d1c3
q6w9e2r5t8y1u4i7o0p3a6sd | Nikhil | Barua | nikhil@mapmonsoon.example | Raise a first round | Hire my first team | Find paying customers |  | Guwahati | Asia/Kolkata | Mornings | Evenings |  | Flood maps for farmers. Hydrologist by training, salesman by accident. | Growth | completed | 2027-06-03 04:30:19 |  | 2027-06-03 04:44:44 | c03f9918de
t1g4f7d0s3a6z9x2c5v8b1nh | Philippa | Gaunt | pip@gauntgames.example |  |  | Find paying customers |  | Bath | Europe/London |  | Evenings |  | Board games for people who don't see well. | First steps | completed | 2027-06-04 21:17:00 |  | 2027-06-04 21:24:55 | 0e6b42a8f1
""", role="mentee", sep=None), role="mentee", text={})
    to.add("typeform-radio-mentors.csv", "Typeform",
        "Two blocks of options, each with a column Other under the same heading; yes/no as 1 and 0; "
        "capacity as number, words and 4+; how often in words.",
        Sheet("""# | Your full name 🎙️ :: name | Email for the pairing message :: email | Which town do you broadcast from? 📻 :: location | What pay grade are you on? :: grade | Ask me about interviewing :: can_help_with | Ask me about editing audio :: can_help_with | Ask me about going freelance :: can_help_with | Other :: can_help_with | French :: languages | Wolof :: languages | Other :: languages | How many people could you guide at once? :: capacity | Have you done our mentor workshop? :: training | How often would you like to meet? 📅 :: frequency | In the studio or over the internet? :: format | Your favorite song right now 🎶 | Start Date (UTC) | Submit Date (UTC) | Network ID""",
"""
b7x2m9q4k1w8 | Aminata Sarr | aminata@ondes.example | Thiès | Producer 3 | Ask me about interviewing |  |  |  | French | Wolof |  | 2 | 1 => yes | Every two weeks | In the studio => in person | Birima | 2027-03-08 10:00:10 | 2027-03-08 10:06:41 | 5d1e77
c8y3n0r5l2v9 | Lassana Coulibaly | lassana@ondes.example | Ségou | Editor 2 |  | Ask me about editing audio |  | live sound | French |  | Bambara | one person => 1 | 0 => no | Once a month => monthly | Over the internet => remote |  | 2027-03-08 11:31:00 | 2027-03-08 11:38:29 | 5d1e78
d9z4o1s6m3u0 | Henriette Vogel | henriette@ondes.example | Dakar | Director 1 | Ask me about interviewing |  | Ask me about going freelance |  | French |  | German | 4+ !!capacity | 1 => yes | Weekly | No preference => either | Nessun dorma | 2027-03-09 08:12:59 | 2027-03-09 08:20:00 | 5d1e79
e0a5p2t7n4t1 | Boubacar Diatta | boubacar@ondes.example | Ziguinchor | Producer 2 |  | Ask me about editing audio | Ask me about going freelance |  | French | Wolof | Diola | 1 | 1 => yes | whenever they need me !!frequency | In the studio => in person | anything by Cesária | 2027-03-10 15:45:00 | 2027-03-10 15:52:18 | 5d1e80
f1b6q3u8o5s2 | Oumou Keïta | oumou@ondes.example | Ségou | Producer 3 | Ask me about interviewing | Ask me about editing audio |  |  | French |  | Bambara | 2 | 0 => no | Once a month => monthly | Over the internet => remote |  | 2027-03-11 18:01:01 | 2027-03-11 18:09:30 | 5d1e81
""", role="mentor", sep=None), role="mentor", text={})


def survey_monkey(to):
    to.add("surveymonkey-credit-union.xlsx", "SurveyMonkey",
        "Two heading rows, the question merged over its options; the collector's own name and email "
        "columns stay empty; levels like L1 SVP/VP; years in bands have no single number.",
        Sheet("""Respondent ID | Collector ID | Start Date | End Date | IP Address | Email Address | First Name | Last Name | Custom Data 1 | Please enter your name as it appears in the directory. :: name | Which email should we use for mentoring matters? :: email | Where do you stand on the officer ladder? :: grade | What could you advise a colleague on? (Check everything that applies.) :: can_help_with | :: can_help_with | :: can_help_with | :: can_help_with | For how long have you worked in financial services? :: years | How many colleagues are you prepared to mentor at one time? :: capacity | Which word describes the way you work best? :: behavioral_style | Who was your own most important mentor?""",
"""
119730001001 | 451120 | @2027-09-07 09:00:03 | @2027-09-07 09:07:12 | 192.0.2.31 | | | | | Thelma Ridgeway | tridgeway@cornerstonecu.example | L1 SVP/VP | Reading a balance sheet | | Winning over a board | | 28 years => 28 | 1 | Director | My aunt
119730001002 | 451120 | @2027-09-07 09:44:20 | @2027-09-07 09:50:55 | 192.0.2.32 | | | | | Hoang Pham | hpham@cornerstonecu.example | L3 Branch Manager | | Handling complaints | | Opening a new branch | 11 | Two, if they're in the same branch => 2 | Supporter |
119730001003 | 451120 | @2027-09-08 13:22:00 | @2027-09-08 13:29:47 | 192.0.2.33 | | | | | Clementine Boyer | cboyer@cornerstonecu.example | L2 AVP | Reading a balance sheet | Handling complaints | Winning over a board | | 15 | 3 | Thinker | Mr. Hale, my first boss
119730001004 | 451120 | @2027-09-09 16:05:31 | @2027-09-09 16:12:02 | 192.0.2.34 | | | | | Jerome Tillery | jtillery@cornerstonecu.example | L3 Branch Manager | | Handling complaints | | | 5-10 years !!years | 1 | Director | Thelma Ridgeway
119730001005 | 451120 | @2027-09-10 08:18:09 | @2027-09-10 08:24:30 | 192.0.2.35 | | | | | Yolanda Cruz-Park | ycruzpark@cornerstonecu.example | L2 AVP | | | Winning over a board | | 19 years => 19 | No more than 2 => 2 | Promoter | none
""", role="mentor", sep=None, merge=["M1:P1"], under=["| | | | | | | | | Open-Ended Response | Open-Ended Response | Response | Reading a balance sheet | Handling complaints | Winning over a board | Other (please specify) | Open-Ended Response | Open-Ended Response | Response | Open-Ended Response"]), role="mentor", date_format="mm/dd/yyyy hh:mm:ss AM/PM")
    to.add("surveymonkey-nurses.csv", "SurveyMonkey",
        "CSV with two heading rows: a contact block with Name, Email Address and Phone Number; a matrix "
        "of ratings that is no field; wished mentors by name; approval not yet given.",
        Sheet("""Respondent ID | Collector ID | Start Date | End Date | How do we get in touch with you? :: name | :: email |  | Which unit do you work on? :: department | Where are you on the clinical ladder? :: grade | Which skills would you like to grow? :: skills_wanted | :: skills_wanted | :: skills_wanted | :: skills_wanted | How would you rate your last month? |  | Who is your nurse manager? :: manager | Does your nurse manager support your taking part? :: approval | Is there anybody you would love to have as your mentor? :: preferred | Where would you rather meet? :: format""",
"""
119844420021 | 452077 | 10/12/2027 07:05:00 PM | 10/12/2027 07:11:48 PM | Keisha Lomond | keisha.lomond@stanselm.example | 555-0141 | Labor and Delivery | Clinical Nurse II | Charge nurse duties |  | Precepting students |  | Good | Fair | Donna Stavros | Yes | Ofelia Ramos | At the hospital => in person
119844420022 | 452077 | 10/12/2027 08:40:10 PM | 10/12/2027 08:46:00 PM | Piotr Wrona | piotr.wrona@stanselm.example | 555-0178 | Emergency | Clinical Nurse I |  | Difficult IV starts |  |  | Fair | Poor | Luther Grimes | Not yet => no | N/A => | By phone or video => remote
119844420023 | 452077 | 10/13/2027 06:30:00 AM | 10/13/2027 06:38:15 AM | Shanice Abara | shanice.abara@stanselm.example |  | Oncology | Clinical Nurse III | Charge nurse duties |  |  | Writing for journals | Good | Good | Donna Stavros | Yes | Ofelia Ramos or Judith Kim => Ofelia Ramos ; Judith Kim | Doesn't matter => either
119844420024 | 452077 | 10/14/2027 11:15:22 AM | 10/14/2027 11:22:31 AM | Brent Halvorsen | brent.halvorsen@stanselm.example | 555-0112 | Emergency | Clinical Nurse II |  | Difficult IV starts | Precepting students |  | Poor | Fair | Luther Grimes | Yes |  | At the hospital => in person
119844420025 | 452077 | 10/15/2027 03:50:41 PM | 10/15/2027 03:55:09 PM | Li-hua Tseng | lihua.tseng@stanselm.example | 555-0190 | Oncology | Clinical Nurse I | Charge nurse duties | Difficult IV starts |  |  | Good | Fair | Donna Stavros | No | none => | Doesn't matter => either
119844420026 | 452077 | 10/15/2027 09:10:00 PM | 10/15/2027 09:18:27 PM | Rosario Benitez-Cole | rosario.bc@stanselm.example |  | Labor and Delivery | Clinical Nurse II |  |  | Precepting students |  | Fair | Fair | Donna Stavros | Yes | Judith Kim | By phone or video => remote
""", role="mentee", sep=None, under=[" |  |  |  | Name | Email Address | Phone Number | Response | Response | Charge nurse duties | Difficult IV starts | Precepting students | Other (please specify) | Energy | Staffing | Open-Ended Response | Response | Open-Ended Response | Response"]), role="mentee", text={})


def qualtrics(to):
    meta = {
        "StartDate": ("Start Date", '{"ImportId":"startDate","timeZone":"America/Chicago"}'),
        "EndDate": ("End Date", '{"ImportId":"endDate","timeZone":"America/Chicago"}'),
        "Status": ("Response Type", '{"ImportId":"status"}'),
        "Progress": ("Progress", '{"ImportId":"progress"}'),
        "Finished": ("Finished", '{"ImportId":"finished"}'),
        "RecordedDate": ("Recorded Date", '{"ImportId":"recordedDate","timeZone":"America/Chicago"}'),
        "ResponseId": ("Response ID", '{"ImportId":"_recordId"}'),
    }
    rank = "Please number what you would like from your mentor, 1 being the most important."
    asked = [  # code, question, ImportId
        ("Q1", "I have read how my data will be used.", "QID1"),
        ("Q2_1", "Your details - First name", "QID2_1"),
        ("Q2_2", "Your details - Last name", "QID2_2"),
        ("Q2_3", "Your details - Email", "QID2_3"),
        ("Q3", "In what capacity do you wish to take part in the program?", "QID3"),
        ("Q4", "Which practice area takes up most of your time?", "QID4"),
        ("Q6_1", f"{rank} - Trial preparation", "QID6_1"),
        ("Q6_2", f"{rank} - Bringing in clients", "QID6_2"),
        ("Q6_3", f"{rank} - Life outside the firm", "QID6_3"),
        ("Q7", "Where could a younger lawyer lean on you? - Selected Choice", "QID7"),
        ("Q8", "What is the largest number of lawyers you would mentor?", "QID8_TEXT"),
        ("Q9", "Is there any member you must not be matched with because of a conflict of interest?", "QID9_TEXT"),
        ("Q10", "How frequently would you like to get together?", "QID10"),
    ]
    keys = {
        "Q2_1": "first_name", "Q2_2": "last_name", "Q2_3": "email", "Q3": "role", "Q4": "function",
        "Q6_1": "goals@Trial preparation", "Q6_2": "goals@Bringing in clients",
        "Q6_3": "goals@Life outside the firm", "Q7": "can_help_with", "Q8": "capacity",
        "Q9": "refused", "Q10": "frequency",
    }
    heads = " | ".join([*meta, *(f"{c} :: {keys.get(c, '')}" for c, _, _ in asked)])
    words = " | ".join([*(w for w, _ in meta.values()), *(q for _, q, _ in asked)])
    codes = " | ".join([*(i for _, i in meta.values()), *(f'{{"ImportId":"{i}"}}' for _, _, i in asked)])

    def start(day, mark, status="IP Address", progress=100, finished="True"):
        return (f"2027-11-{day} 10:15:00 | 2027-11-{day} 10:22:30 | {status} | {progress} | {finished} | 2027-11-{day} 10:22:31 | R_3kPqWnXyZ{mark}")

    to.add("qualtrics-bar.csv", "Qualtrics",
        "Three heading rows (codes, question text, ImportId), both roles; ranked items as numbers; choices "
        "joined by commas, one holds a comma; a preview and an unfinished empty response are nobody.",
        Sheet(heads, f"""
NOT {start("01", "aa1", "Survey Preview")} | Yes | Test | Person | test@lakebar.example | As a mentee | Tax | 1 | 2 | 3 |  |  | x | Monthly
{start("03", "bb2")} | Yes | Corinne | Haldane | chaldane@lakebar.example | As a mentor => mentor | Family law |  |  |  | Courtroom nerves,Moving firms => Courtroom nerves ; Moving firms | 2 | Dwight Pomeroy, we are on opposite sides of a case => Dwight Pomeroy | Once a month => monthly
{start("03", "cc3")} | Yes | Imani | Rolle | irolle@lakebar.example | As a mentee => mentee | Immigration | 2 | 1 | 3 |  |  | none => | Every other week => every two weeks
{start("04", "dd4")} | Yes | Dwight | Pomeroy | dpomeroy@lakebar.example | As a mentor => mentor | Real estate |  |  |  | Clients, billing and origination => Clients, billing and origination | I can manage one => 1 | Corinne Haldane | Once a month => monthly
NOT {start("04", "ee5", progress=12, finished="False")} | Yes |  |  |  |  |  |  |  |  |  |  |  | 
{start("05", "ff6")} | Yes | Shlomo | Adler | sadler@lakebar.example | As a mentee => mentee | Criminal defense | 1 | 3 | 2 |  |  | N/A => | Every week => weekly
{start("06", "gg7")} | Yes | Persis | Contractor | pcontractor@lakebar.example | As both => both | Intellectual property | 3 | 1 | 2 | Moving firms | 1 |  | Every other week => every two weeks
{start("07", "hh8")} | Yes | Wade | Thibodeaux | wthibodeaux@lakebar.example | As a mentee => mentee | Real estate | 3 | 2 | 1 |  |  | Dwight Pomeroy (my former boss) => Dwight Pomeroy | Once a month => monthly
{start("08", "ii9")} | Yes | Noriko | Estrella | nestrella@lakebar.example | As a mentor => mentor | Criminal defense |  |  |  | Courtroom nerves,Clients, billing and origination => Courtroom nerves ; Clients, billing and origination | 1 or 2, see how it goes !!capacity |  | Every week => weekly
""", sep=",", under=[words, codes]), text={},
        finds=[{"code_like": "preview", "cell": "C4", "or": ["A4", "I4"], "sheet": "Sheet1"}])


def main():
    to = Builder(HERE, True)
    for write in (microsoft, google, by_hand, typeform, survey_monkey, qualtrics):
        write(to)


if __name__ == "__main__":
    main()
