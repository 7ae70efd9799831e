"""Write the form exports of this folder, each with what a careful human reads in it.

    python build.py [--all]

Every name, organization and answer is invented. The language is that of kit.py.
"""

# ruff: noqa: E501
# fmt: off

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit import Builder, Sheet  # noqa: E402


def microsoft(to):
    to.add("ms-canal.xlsx", "Microsoft Forms",
        "A station administrator sends in for others, so Email and Name are hers; service numbers "
        "as text beside numbers; options with commas; one person applies twice.",
        Sheet("""ID | Start time | Completion time | Email | Name | Last modified time | Applicant's␣full name :: name | Applicant's email on the service network :: email | Service number :: id | Substantive rank⏎(not a temporary one) :: grade | Home station :: location | What are you hoping mentoring will do for you?␣⏎Tick three at most. :: goals | Name of your line manager on watch :: manager | Is your line manager content for you to be released for meetings? :: approval | Anyone you could not work with as a mentor?␣We keep this private. :: refused | Why now? Tell us in your own words. :: about | Where would you rather have your meetings? :: format | Duty system | Polo shirt size""",
"""
#1 | @2027-09-06 07:41:05 | @2027-09-06 07:52:40 | denise.harkness@wolds-fire.example | Denise Harkness | | Kelly-Ann Broadbent | kelly-ann.broadbent@wolds-fire.example | 04418 | Firefighter | Market Tollby | Prepare for the crew manager process;Sit exams without panicking; | Gareth Stott | Yes | None => | I have failed the written paper twice and I am not giving up. | At a station => in person | 2-2-4 | M
#2 | @2027-09-06 07:53:10 | @2027-09-06 08:01:33 | denise.harkness@wolds-fire.example | Denise Harkness | | Rajinder Sandhu | rajinder.sandhu@wolds-fire.example | #51276 | Crew Manager | Market Tollby | Lead people older than me;Handle grief, stress and bad jobs; | Gareth Stott | Yes | Lee Marchbank | Took over a watch that trained me.⏎It is an odd feeling. | Either is fine => either | 2-2-4 | L
OLD #3 | @2027-09-06 08:02:00 | @2027-09-06 08:09:12 | denise.harkness@wolds-fire.example | Denise Harkness | | Marcus Tindall | marcus.tindall@wolds-fire.example | #51302 | Firefighter | Market Tollby | Sit exams without panicking; | Gareth Stott | No | | | Over Teams => remote | 2-2-4 | XL
#4 | @2027-09-06 19:20:45 | @2027-09-06 19:38:02 | olwen.price@wolds-fire.example | Olwen Price | | Olwen Price | olwen.price@wolds-fire.example | 51377 | Watch Manager | Saltmere | Move into prevention work;Lead people older than me;Prepare for the station manager process; | Yvette Coombes | Yes | Neil Farrow and Lee Marchbank => Neil Farrow ; Lee Marchbank | Twenty years riding; I'd like the next ten to be about stopping fires. | Over Teams => remote | Day crewed | S
#5 | @2027-09-07 10:03:17 | @2027-09-07 10:11:49 | tomasz.wilk@wolds-fire.example | Tomasz Wilk | | Tomasz Wilk | tomasz.wilk@wolds-fire.example | #51390 | Firefighter | Saltmere | Sit exams without panicking;Handle grief, stress and bad jobs; | Yvette Coombes | Maybe !!approval | - => | Two hard calls this spring. | At a station => in person | On call | L
#6 | @2027-09-07 14:31:00 | @2027-09-07 14:36:20 | headquarters.kiosk@wolds-fire.example | Kiosk HQ | | Adwoa Mensa-Bonsu | adwoa.mensabonsu@wolds-fire.example | 03907 | Station Manager | Headquarters | Move into prevention work; | Hugh Ellery | Yes | n/a => | | Either is fine => either | Flexi | M
#7 | @2027-09-08 21:15:55 | @2027-09-08 21:29:08 | marcus.tindall@wolds-fire.example | Marcus Tindall | | Marcus Tindall | marcus.tindall@wolds-fire.example | #51302 | Crew Manager | Saltmere | Lead people older than me;Prepare for the crew manager process; | Yvette Coombes | Yes | | Promoted last week, so please use this one instead. | At a station => in person | 2-2-4 | XL
#8 | @2027-09-09 09:00:12 | @2027-09-09 09:12:30 | denise.harkness@wolds-fire.example | Denise Harkness | @2027-09-10 08:15:00 | Bethan Orme | bethan.orme@wolds-fire.example | 51411 | Firefighter | Market Tollby | Prepare for the crew manager process;Lead people older than me;Handle grief, stress and bad jobs; | Gareth Stott | No | | First woman on the watch since 1998. | At a station => in person | On call | XS
""", role="mentee"), role="mentee", table=True)

    offices = "ID | Start time | Completion time | Email :: email | Name :: name"
    to.add("ms-orchard.xlsx", "Microsoft Forms",
        "A branched form: Mentors, Mentors4 and Mentees2, the submitter is the person; one person "
        "on both sides; mentees' list with a label before it; a hidden sheet of choices; the "
        "number of reports is not the number of mentees.",
        Sheet(offices + """ | Which museum are you based in? :: location | Your post :: job_title | Pay scale on your contract :: grade | Professional field :: function | What would colleagues say you are the authority on? :: expertise | Skills you would be glad to teach :: skills_offered | How many people do you line-manage? | Mentees you could see through to next spring :: capacity | Have you been on our half-day course for mentors? :: training | Strand of the scheme :: track""",
"""
#1 | @2027-10-04 09:10:00 | @2027-10-04 09:21:15 | f.aalders@heathmuseums.example | Femke Aalders | Loom & Mill Museum | Keeper of Textiles | Specialist Scale 7-9 | Conservation | Natural dyes;Flat textiles; | Paper and textile care;Label writing; | #4 | #2 | Yes | First five years
#2 | @2027-10-04 12:44:00 | @2027-10-04 12:59:31 | b.nkemelu@heathmuseums.example | Benedict Nkemelu | Harbour Museum | Head of Learning | Head/Deputy Scale 10-11 | Education | School visits; | Talking to the public;Budgets, bids and reports; | #7 | Just the one for now => 1 | Not yet, booked for November => no | Stepping up
#3 | @2027-10-05 16:02:00 | @2027-10-05 16:10:44 | i.castellan@heathmuseums.example | Ilaria Castellan | Loom & Mill Museum | Exhibitions Manager | Head/Deputy Scale 10-11 | Exhibitions | Touring shows;Borrowing from abroad; | Label writing; | 2 | 3 | Yes | Stepping up
""", title="Mentors", role="mentor"),
        Sheet(offices + """ | Which library are you based in? :: location | Your post :: job_title | Pay scale on your contract :: grade | Professional field :: function | What would colleagues say you are the authority on? :: expertise | Skills you would be glad to teach :: skills_offered | How many people do you line-manage? | Mentees you could see through to next spring :: capacity | Have you been on our half-day course for mentors? :: training | Strand of the scheme :: track""",
"""
#4 | @2027-10-04 10:33:00 | @2027-10-04 10:41:08 | m.stroud@heathmuseums.example | Maureen Stroud | Central Library | Area Librarian | Head/Deputy Scale 10-11 | Libraries | Local history; | Budgets, bids and reports;Running a volunteer team; | #12 | #2 | Yes | First five years
#5 | @2027-10-06 08:59:00 | @2027-10-06 09:06:27 | d.okpara@heathmuseums.example | Dubem Okpara | Northgate Branch | Digital Services Librarian | Specialist Scale 7-9 | Libraries | Digitising glass plates; | Talking to the public;Running a volunteer team; | #0 | 1 or 2, see how it goes !!capacity | No | First five years
""", title="Mentors4", role="mentor"),
        Sheet(offices + """ | Where are you based? :: location | Your post :: job_title | Pay scale on your contract :: grade | Professional field :: function | Skills you are keen to build up :: skills_wanted | How would you describe your working style? :: behavioral_style | Hours a month you can spare | Strand of the scheme :: track | Is there a mentor you have your eye on? (first choice first) :: preferred""",
"""
#6 | @2027-10-05 09:00:00 | @2027-10-05 09:12:00 | s.ivarsson@heathmuseums.example | Stina Ivarsson | Harbour Museum | Learning Assistant | Assistant Scale 3-4 | Education | Craft: Talking to the public;Craft: Label writing; | Easy-going | #2 | First five years | Benedict Nkemelu, or failing that Dubem Okpara => Benedict Nkemelu ; Dubem Okpara
#7 | @2027-10-05 11:18:00 | @2027-10-05 11:30:00 | d.okpara@heathmuseums.example | Dubem Okpara | Northgate Branch | Digital Services Librarian | Specialist Scale 7-9 | Libraries | Craft: Budgets, bids and reports; | Analytical | 3 | First five years | Maureen Stroud
#8 | @2027-10-05 17:45:00 | @2027-10-05 17:51:00 | h.gale@heathmuseums.example | Howard Gale | Central Library | Library Assistant | Assistant Scale 3-4 | Libraries | Craft: Running a volunteer team;Craft: Budgets, bids and reports; | Driver | #1 | Stepping up | Nobody in particular =>
#9 | @2027-10-07 13:07:00 | @2027-10-07 13:19:00 | p.lakshman@heathmuseums.example | Priya Lakshman | Loom & Mill Museum | Conservation Trainee | Assistant Scale 3-4 | Conservation | Craft: Paper and textile care; | Analytical | 4 | First five years | Femke Aalders
""", title="Mentees2", role="mentee"),
        Sheet("Question | Choice", "Strand | First five years\nStrand | Stepping up\nScale | Assistant Scale 3-4\nScale | Specialist Scale 7-9", title="Choices", hidden=True, people=False),
        table=True)


def google(to):
    to.add("google-kelp.csv", "Google Forms",
        "One form for both roles with a question repeated in both branches; UTF-8 with a byte-order "
        "mark; ticks joined by comma and space while options hold commas; someone answers twice; "
        "trailing blank lines.",
        Sheet("""Timestamp | Email Address :: email | Full name, the way you sign it :: name | I'd like to join as :: role | City you live in :: location | Time zone your calendar runs on :: time_zone | Years you have worked as an engineer :: years | [For mentors] Where could you be of use to somebody? :: can_help_with | [For mentors] Largest number of mentees you would say yes to :: capacity | How regularly would you like to talk? :: frequency | [For mentees] Where do you need a hand? :: goals | How regularly would you like to talk? :: frequency | [For mentees] Mentors from the network you already have in mind :: preferred | LinkedIn profile | WhatsApp number | How did this round reach you?""",
"""
13/09/2027 18:22:41 | wanjiru.kamau@mhandisi.example | Wanjiru Kamau | A mentor => mentor | Nairobi | Africa/Nairobi | 14 | Bids, tenders and contracts, Registration with the board => Bids, tenders and contracts ; Registration with the board | 2 | Once a month => monthly | | | | linkedin.example/wkamau | +254 700 000 111 | A colleague
OLD 13/09/2027 20:05:09 | s.byaruhanga@mhandisi.example | Solomon Byaruhanga | A mentee => mentee | Kampala | Africa/Kampala | 2 | | | | Registration with the board | Once a week => weekly | | | +256 700 000 222 | Facebook
14/09/2027 06:48:00 | hiwot.tesfaye@mhandisi.example | Hiwot Tesfaye | A mentee => mentee | Addis Ababa | Africa/Addis_Ababa | 3 | | | | Finding a first site job, Writing reports people read => Finding a first site job ; Writing reports people read | Every other week => every two weeks | Wanjiru Kamau / Chipo Marange => Wanjiru Kamau ; Chipo Marange | linkedin.example/hiwot-t | | Newsletter
14/09/2027 09:31:56 | chipo.marange@mhandisi.example | Chipo Marange | A mentor => mentor | Harare | Africa/Harare | 22 | Writing reports people read, Bids, tenders and contracts, Working abroad => Writing reports people read ; Bids, tenders and contracts ; Working abroad | up to three => 3 | Every other week => every two weeks | | | | | +263 70 000 0333 | Newsletter
15/09/2027 12:14:30 | jp.habimana@mhandisi.example | Jean-Pierre Habimana | Both => both | Kigali | Africa/Kigali | 8 | Finding a first site job | 1 | Once a month => monthly | Bids, tenders and contracts | Once a month => monthly | N/A => | linkedin.example/jph | +250 700 000 444 | A colleague
16/09/2027 22:40:18 | neema.mrisho@mhandisi.example | Neema Mrisho | A mentee => mentee | Dar es Salaam | Africa/Dar_es_Salaam | 1 | | | | Working abroad, Registration with the board, Finding a first site job => Working abroad ; Registration with the board ; Finding a first site job | Once a week => weekly | Chipo Marange | | +255 700 000 555 | Facebook
18/09/2027 08:02:27 | tendai.moyo@mhandisi.example | Tendai Moyo | A mentor => mentor | Manchester | Europe/London | 11 | Working abroad | It depends on who applies !!capacity | Once a month => monthly | | | | linkedin.example/tendaimoyo | | A colleague
21/09/2027 19:57:44 | s.byaruhanga@mhandisi.example | Solomon Byaruhanga | A mentee => mentee | Jinja | Africa/Kampala | 2 | | | | Registration with the board, Bids, tenders and contracts => Registration with the board ; Bids, tenders and contracts | Every other week => every two weeks | Wanjiru Kamau | | +256 700 000 222 | Facebook
""", sep=None, below=["", ""]), text={"encoding": "utf-8-sig", "end": "\r\n"})

    to.add("google-tram.xlsx", "Google Forms",
        "A ranking grid [Rank 1] to [Rank 5]; the same question three times from branches; a grid "
        "of ratings that is no field; a couple shares an email; member numbers with leading zeros.",
        Sheet("""Timestamp | Member no. (on your card) :: id | First name :: first_name | Surname :: last_name | Email we can reach you at :: email | Membership tier :: grade | Nearest market town :: location | Nearest market town :: location | Nearest market town :: location | Order these by how much you want to tackle them this season [Rank 1] :: goals | Order these by how much you want to tackle them this season [Rank 2] :: goals | Order these by how much you want to tackle them this season [Rank 3] :: goals | Order these by how much you want to tackle them this season [Rank 4] :: goals | Order these by how much you want to tackle them this season [Rank 5] :: goals | Who did you work for before you farmed on your own? :: employers | How sure of yourself are you? [Bookkeeping] | How sure of yourself are you? [Hiring help] | Date of birth""",
"""
@2027-01-18 20:11:03 | 0231 | Rhiannon | Bevan | rhiannon@glasfryn.example | New entrant | Llanafon | | | Soil health | Pricing and selling | Hedges, walls and fences | Farm accounts | Handing over to the next generation | Dairy Vale; Ty Coch Estate => Dairy Vale ; Ty Coch Estate | Shaky | Fine | @1996-03-12
@2027-01-18 20:40:26 | 0232 | Iolo | Bevan | rhiannon@glasfryn.example | New entrant | Llanafon | | | Farm accounts | Soil health | Pricing and selling | Handing over to the next generation | Hedges, walls and fences | none => | Fine | Shaky | @1994-11-30
@2027-01-19 06:15:48 | 0087 | Gethin | Maddocks | gethin@penybryn.example | Full | | Abergwynt | | Handing over to the next generation | Farm accounts | Hedges, walls and fences | Soil health | Pricing and selling | - => | Solid | Solid | @1969-07-02
@2027-01-19 21:33:10 | 0415 | Nil | Yardımcı | nil@redbarnveg.example | Associate | | | Trefelin | Pricing and selling | Soil health | Farm accounts | Hedges, walls and fences | Handing over to the next generation | Green Box Co-op | Fine | Shaky | @1999-05-21
@2027-01-20 12:00:59 | 0409 | Carys | Tudor-Hughes | carys@cwmgoats.example | Associate | | | Llanafon | Hedges, walls and fences | Pricing and selling | Soil health | Handing over to the next generation | Farm accounts | Ty Coch Estate and the county council => Ty Coch Estate ; the county council | Solid | Fine | @1988-12-09
@2027-01-22 19:26:14 | 0090 | Aled | Prosser-Lunt | aled@lluest.example | Full | | Trefelin | | Farm accounts | Handing over to the next generation | Pricing and selling | Soil health | Hedges, walls and fences | | Shaky | Shaky | @1975-02-17
""", title="Form Responses 1", role="mentee", sep=None, below=["", "", ""], formatted=25), role="mentee",
        finds=[{"code_like": "email|share", "cell": "E3", "or": ["E2"], "sheet": "Form Responses 1"}])


def by_hand(to):
    to.add("hand-anvil.xlsx", "by hand",
        "A title, two heading rows (the upper merged over the lower), first name and surname apart, "
        "a role column, a hidden column, remarks, a blank row, a total row, borders to row 800.",
        Sheet("""Staff no. :: id | First :: first_name | Surname :: last_name | E-mail :: email | Payroll code | Depot :: location | Post :: job_title | Supervisor :: manager | Mentor / mentee :: role | Hopes to learn :: skills_wanted | Could teach :: skills_offered | Mentees (max.) :: capacity | Years in transport :: years | Sheila's remarks :: notes | Pack sent""",
"""
#2041 | Dorothea | Blum | d.blum@ringline.example | T7 | Eastgate | Duty Controller | Anton Reiss | mentor | | rosters; calming passengers | #2 | #19 | back from leave 1 March | x
02077 | Jermaine | Alleyne | j.alleyne@ringline.example | T4 | Eastgate | Bus Driver | Dorothea Blum | mentee | rosters; radio procedure | | | #3 | | x
#2112 | Svetlana | Markova | s.markova@ringline.example | T5 | Wharf Road | Tram Driver | Anton Reiss | both | timetable software | radio procedure | One, and only one => 1 | 8 | ask about Fridays |
#2118 | Kwok Wai | Lam | k.lam@ringline.example | T6 | Wharf Road | Workshop Foreman | Gillian Peake | mentor | | brake overhauls; reading drawings | 1 | about 25 => 25 | | x
#2150 | Oluchi | Anyanwu | o.anyanwu@ringline.example | T3 | Wharf Road | Apprentice Fitter | Kwok Wai Lam | mentee | reading drawings; brake overhauls | | | #1 | very shy on the phone | x
02163 | Finbar | Scully | f.scully@ringline.example | T4 | Eastgate | Ticket Inspector | Dorothea Blum | mentee | calming passengers | | | 6 | |
#2170 | Mireille | Sauvage | m.sauvage@ringline.example | T8 | Head Office | Network Planner | Gillian Peake | mentor | | timetable software | #3 | #12 | told her 3 is plenty | x
NOT Total | 7 signed up | | | | | | | | | | #7 | | |
""", title="Round 4", gaps=(5, 7), hide="E:E", formatted=800,
            merge=["A1:H1", "A3:D3", "F3:H3", "I3:M3", "N3:O3"],
            above=["Ringline Transit: mentoring round 4 (working copy)", "", "Person | | | | | Where they work | | | Mentoring | | | | | Office only |"]),
        finds=[{"code_like": "total|not-a-person|row", "cell": "A14", "or": ["B14", "L14"], "sheet": "Round 4"}])

    to.add("hand-lantern.xls", "by hand",
        "Old .xls; surname before first name in one cell; lists parted by slashes; people to keep "
        "apart; a start date and a birthday that are no field; a second sheet with dates of events.",
        Sheet("""Name (last, first) :: name | Address for e-mails :: email | Signed up to be a :: role | Studio :: department | Seniority :: grade | Desk in :: location | Specialism :: function | Can speak :: languages | Would like advice on :: goals | Can give advice on :: can_help_with | Will take on :: capacity | Keep apart from :: refused | Hoping for :: preferred | Remarks EB :: notes | Started | Birthday""",
"""
Vandersloot, Maaike => Maaike Vandersloot | maaike@plumbline.example | Mentor | Housing | Partner | Antwerp | Facades | Dutch / English / French | | talking to planners / fees | 2 | | | | @2009-02-02 | 3 May
Achterberg, Joris => Joris Achterberg | joris@plumbline.example | Mentee | Housing | Assistant | Antwerp | Facades | Dutch / English | fees / site inspections | | | Maaike Vandersloot | Ignatius Boateng | clashed with MV on the Linden job | @2024-08-19 | 21 Jan
Boateng, Ignatius => Ignatius Boateng | ignatius@plumbline.example | Mentor | Schools | Associate | Ghent | Timber structures | English / Dutch | | site inspections / software | 1 | | | | @2014-11-03 | 9 Sept
Cyprien, Lourdes => Lourdes Cyprien | lourdes@plumbline.example | Mentee | Schools | Junior | Ghent | Interiors | French / Spanish / English | talking to planners | | | - => | Femi Oduya / Ignatius Boateng | | @2026-09-01 | 30 June
Oduya, Femi => Femi Oduya | femi@plumbline.example | Mentor + mentee => both | Competitions | Senior | Antwerp | Interiors | English / Yoruba | fees | software / drawing by hand | one => 1 | | none => | leaves at 4 on Wednesdays | @2018-04-16 | 12 Dec
De Smet, Tuur => Tuur De Smet | tuur@plumbline.example | Mentee | Competitions | Junior | Ghent | Timber structures | Dutch / German | drawing by hand / software | | | Femi Oduya / Lourdes Cyprien | | | @2026-09-01 | 8 Feb
Halvorsen, Anne-Grete => Anne-Grete Halvorsen | annegrete@plumbline.example | Mentor | Housing | Partner | Antwerp | Daylight | Norwegian / English | | fees / drawing by hand | 4+ !!capacity | | | | @2005-01-10 | 17 Oct
""", title="Pairs to be", sep="/"),
        Sheet("Date | What | Where", "@2027-11-04 | Opening lunch | Antwerp\n@2028-02-10 | Halfway check | Ghent\n@2028-06-01 | Closing drinks | Antwerp", title="Diary", people=False),
        date_format="dd/mm/yyyy")

    to.add("hand-plover.csv", "by hand",
        "Semicolons and cp1252; a title line and a blank one above the headings; bands 30 beside "
        "40; N/A and none among the lists; the manager's manager and an HR partner are no field; "
        "a count below.",
        Sheet("""Employee no. :: id | Employee :: name | Mail :: email | Hotel :: location | Division :: department | Band (10–60) :: grade | Direct boss :: manager | Boss’s boss | HR partner | Aims for the year :: goals | Earlier employers :: employers | Colour profile :: behavioral_style | Pastimes :: interests | How often to meet :: frequency | Budget left (€)""",
"""
300118 | Inês Conceição | ines.conceicao@miramar.example | Porto Ribeira | Front Office | 30 | Rui Peñalver | Gösta Thörn | A. Brandt | run the night desk, speak up in briefings | Casa do Largo | Yellow | fado, surfing | every fortnight => every two weeks | 120
300204 | Íñigo Etxeberria | inigo.etxeberria@miramar.example | Bilbao Centro | Kitchen | 40 | Maïté Laborde | Gösta Thörn | A. Brandt | become a sous-chef | Bar Azkena, Hotel Norte | Red | cycling | monthly | 80
300219 | Lærke Østergaard | laerke.ostergaard@miramar.example | Porto Ribeira | Events | 20 | Rui Peñalver | Gösta Thörn | K. Soler | learn to negotiate with suppliers, run the night desk | N/A => | Green | N/A => | weekly | 200
300233 | Françoise None | francoise.none@miramar.example | Bilbao Centro | Front Office | 20 | Maïté Laborde | Gösta Thörn | K. Soler | speak up in briefings | none => | Blue | chess, pottery | monthly | 0
300240 | Théophile D’Aubigny | theophile.daubigny@miramar.example | Lyon Presqu’île | Housekeeping | 50 | Zoë Kraußner | Gösta Thörn | A. Brandt | become a general manager, learn to negotiate with suppliers | Villa Sérénité, Hotel Norte, Auberge du Pin | Red | opera | every fortnight => every two weeks | 45
300251 | Senán MacGiolla | senan.macgiolla@miramar.example | Lyon Presqu’île | Kitchen | 30 | Zoë Kraußner | Gösta Thörn | K. Soler | become a sous-chef, speak up in briefings | - => | Yellow | hurling, bread | weekly | 60
""", role="mentee", sep=", ",
            above=["Miramar Hotels – mentees, winter 2027/28", ""], below=["", "6 mentees in all"]),
        role="mentee", text={"delimiter": ";", "encoding": "cp1252", "end": "\r\n"})


def typeform(to):
    to.add("typeform-quince.csv", "Typeform",
        "A token, one column for each option whose cell repeats it, Other and Other_1, emoji, four "
        "technical columns at the end; Nan as a surname.",
        Sheet("""# | First up: your first name 🎬 :: first_name | And the surname that goes on the credits? :: last_name | Drop your email here 📮 :: email | Land my first credit :: goals | Find an agent :: goals | Get better at pitching :: goals | Make freelancing pay :: goals | Other :: goals | English :: languages | Hindi :: languages | Thai :: languages | Other_1 :: languages | Which time zone do you keep? 🕰️ :: time_zone | How often should you and your mentor talk? :: frequency | What do you do for fun when you're off set? 🎣 :: interests | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID""",
"""
h4t0w2n8c6b1v5x3z9q7m2l4k8j6g0fa | Suda | Nan | suda@callsheet.example | Land my first credit | | Get better at pitching | | | English | | Thai | | Asia/Bangkok | Once a week => weekly | Muay Thai, film cameras => Muay Thai ; film cameras | 2027-05-10 03:14:07 | | 2027-05-10 03:21:50 | 7be10c44d1
p9d3s7f1y5u0i4o8e2r6a3w7n1b5c9gb | Devendra | Pillai | dev@callsheet.example | | Find an agent | | Make freelancing pay | | English | Hindi | | Malayalam | Asia/Kolkata | Every two weeks => every two weeks | cricket | 2027-05-10 05:40:00 | 2027-05-10 05:44:12 | 2027-05-10 05:49:31 | 7be10c44d2
l2k6j0h4g8f1d5s9a3p7o1i5u9y3t7rc | Marisol | Etcheverry | marisol@callsheet.example | | | | Make freelancing pay | write a feature | English | | | Spanish | America/Montevideo | Once a month => monthly | | 2027-05-11 14:02:45 | | 2027-05-11 14:10:09 | 7be10c44d3
x8c2v6b0n4m1q5w9e3r7t2y6u0i4o8pd | Rasheed | Bowers-Kane | rasheed@callsheet.example | Land my first credit | Find an agent | Get better at pitching | | | English | | | | America/New_York | Every two weeks => every two weeks | pick-up basketball, thrift shops, bad horror => pick-up basketball ; thrift shops ; bad horror | 2027-05-11 22:30:30 | | 2027-05-11 22:36:02 | 7be10c44d4
z3x7c1v5b9n2m6a0s4d8f2g6h0j4k8le | Tuuli | Rantanen | tuuli@callsheet.example | | | Get better at pitching | | | English | | | Finnish | Europe/Helsinki | Once a month => monthly | ice fishing | 2027-05-12 07:11:12 | | 2027-05-12 07:15:48 | 7be10c44d5
r1e5w9q3t7y2u6i0o4p8l2k6j0h4g8ff | Anand | Chaiyaporn | anand@callsheet.example | Land my first credit | | | Make freelancing pay | leave reality shows behind | English | Hindi | Thai | | Asia/Bangkok | Once a week => weekly | street food, karaoke => street food ; karaoke | 2027-05-13 10:00:01 | | 2027-05-13 10:09:59 | 7be10c44d6
""", role="mentee", sep=None), role="mentee", text={})


def survey_monkey(to):
    to.add("surveymonkey-slate.xlsx", "SurveyMonkey",
        "Two heading rows, a contact block and a block of options with a field for others; the "
        "collector's own name and email columns stay empty; capacity in prose; Maybe for training.",
        Sheet("""Respondent ID | Collector ID | Start Date | End Date | IP Address | Email Address | First Name | Last Name | Let's start with how to reach you. :: name | :: email | :: location | Rank or pay grade you left the service with :: grade | What do you know from your service that few civilians do? :: special_knowledge | Which skills could you pass on to someone leaving the service? Tick all that fit. :: skills_offered | :: skills_offered | :: skills_offered | :: skills_offered | How many years have you been in civilian work? :: years | How many transitioning members will you mentor at one time? :: capacity | Have you finished our online course for mentors? :: training""",
"""
#119204410021 | #451188 | @2027-06-02 13:05:10 | @2027-06-02 13:14:52 | 198.51.100.61 | | | | Wade Thibodeaux | wade.t@nextpost.example | Lafayette | E-7 | Running a fuel depot in the desert | Writing a civilian résumé | | Interview practice | | #9 | #2 | Yes
#119204410022 | #451188 | @2027-06-02 18:41:33 | @2027-06-02 18:50:01 | 198.51.100.62 | | | | Yolanda Esquibel | y.esquibel@nextpost.example | Las Cruces | O-4 | Pashto, and how a village council decides | | Translating security clearances | | Salary talks | 15 | Two, but not in the same month => 2 | Yes
#119204410023 | #451188 | @2027-06-03 09:22:47 | @2027-06-03 09:31:20 | 198.51.100.63 | | | | Terrence Oduber | terrence@nextpost.example | Norfolk | CWO3 | Ship's electrical plants | Writing a civilian résumé | Translating security clearances | Interview practice | | #21 | 1 | No
#119204410024 | #451188 | @2027-06-04 11:11:05 | @2027-06-04 11:17:45 | 198.51.100.64 | | | | Hyun-sook Barrow | hs.barrow@nextpost.example | Tacoma | E-6 | | | | Interview practice | | #4 | Only one please, I have newborn twins => 1 | Maybe !!training
#119204410025 | #451190 | @2027-06-05 16:27:59 | @2027-06-05 16:40:12 | 198.51.100.65 | | | | Cornelius Vann | cvann@nextpost.example | Norfolk | O-6 | Moving a hospital by sea | Writing a civilian résumé | | | Federal hiring rules | 30 | As many as you need !!capacity | Yes
#119204410026 | #451190 | @2027-06-07 07:08:30 | @2027-06-07 07:15:26 | 198.51.100.66 | | | | Blanca Nieves Roque | bn.roque@nextpost.example | San Antonio | E-8 | Drug detection dogs | | Translating security clearances | Interview practice | | #12 | 3 | No
""", role="mentor", sep=None, merge=["I1:K1", "N1:Q1"], under=["| | | | | | | | Name | Email Address | City/Town | Response | Open-Ended Response | Writing a civilian résumé | Translating security clearances | Interview practice | Other (please specify) | Open-Ended Response | Open-Ended Response | Response"]),
        role="mentor", date_format="mm/dd/yyyy hh:mm:ss AM/PM")


def qualtrics(to):
    ids = "StartDate | EndDate | Status | Progress | Duration (in seconds) | Finished | RecordedDate | ResponseId"
    words = "Start Date | End Date | Response Type | Progress | Duration (in seconds) | Finished | Recorded Date | Response ID"
    codes = '{"ImportId":"startDate","timeZone":"Europe/London"} | {"ImportId":"endDate","timeZone":"Europe/London"} | {"ImportId":"status"} | {"ImportId":"progress"} | {"ImportId":"duration"} | {"ImportId":"finished"} | {"ImportId":"recordedDate","timeZone":"Europe/London"} | {"ImportId":"_recordId"}'

    def start(day, seconds, token, status="IP Address", progress=100):
        minute, second = divmod(seconds, 60)
        end = f"2027-10-{day} 17:{minute + 2:02}:{second:02}"
        return f"2027-10-{day} 17:02:00 | {end} | {status} | {progress} | {seconds} | {progress == 100} | {end} | R_{token}"

    to.add("qualtrics-ember.csv", "Qualtrics",
        "Three heading rows; both roles in one survey; ranked items as numbers; choices joined by "
        "bare commas while one holds commas of its own; a text field for another choice; two "
        "previews; someone who gave up on the first page.",
        Sheet(f"{ids} | Q1 :: role | Q2_1 :: name | Q2_2 :: email | Q3 :: grade | Q4 :: track | Q5 :: can_help_with | Q5_5_TEXT :: can_help_with | Q6 :: capacity | Q7_1 :: goals@Surviving on-call nights | Q7_2 :: goals@Choosing a first job | Q7_3 :: goals@Money, loans and contracts | Q8 :: about",
f"""
NOT {start("11", 74, "3pLq0aVnT5wYcXe", "Survey Preview")} | As a student | Test Tester | t@t.example | 1st year | Equine | | | | 1 | 2 | 3 | blah
NOT {start("11", 68, "1kRm9bZsU7dGfHj", "Survey Preview")} | As a vet | Test Again | t@t.example | Clinical lead | Farm | Choosing a first job | | 2 | | | |
{start("12", 412, "2xFw8cQeJ4hMnBv")} | As a student => mentee | Mhairi Galbraith | mhairi.galbraith@kelvinvets.example | 4th year | Farm | | | | 2 | 1 | 3 | Grew up with hill sheep. I want to know if I can earn a living staying there.
{start("12", 655, "0yGt7dWrK3iLoCu")} | As a vet => mentor | Euan Rutherglen | euan.rutherglen@kelvinvets.example | Clinical lead | Farm | Surviving on-call nights,Choosing a first job => Surviving on-call nights ; Choosing a first job | | 2 | | | |
NOT {start("13", 21, "3zHs6eXtL2jKpDy", progress=8)} | | | | | | | | | | | |
{start("13", 388, "2aJr5fYuM1kJqEx")} | As a student => mentee | Obiageli Udeh | obiageli.udeh@kelvinvets.example | 3rd year | Small animal | | | | 1 | 3 | 2 |
{start("14", 510, "1bKq4gZvN0lIrFw")} | As a vet => mentor | Sorcha Ní Mhurchú | sorcha.nimhurchu@kelvinvets.example | Partner | Equine | Money, loans and contracts,Surviving on-call nights => Money, loans and contracts ; Surviving on-call nights | | no more than one => 1 | | | |
{start("15", 297, "3cLp3hAwO9mHsGz")} | As a student => mentee | Wilf Pankhurst-Adeleke | wilf.pa@kelvinvets.example | Final year | Equine | | | | 3 | 2 | 1 | Second degree, first one was accounting, so I ask odd questions.
{start("16", 731, "0dMo2iBxP8nGtHa")} | As a vet => mentor | Katarzyna Jabłońska | k.jablonska@kelvinvets.example | Associate vet | Small animal | Choosing a first job,Something else (please say): => Choosing a first job | going back to work after illness | 1 | | | |
{start("18", 450, "2eNn1jCyQ7oFuIb")} | As a vet => mentor | Desmond Tulloch-Shah | d.tullochshah@kelvinvets.example | Associate vet | Small animal | Choosing a first job,Money, loans and contracts,Surviving on-call nights => Choosing a first job ; Money, loans and contracts ; Surviving on-call nights | | 3 | | | |
""", sep=None, under=[
            f"{words} | How will you be taking part? | Your details - First and last name | Your details - Email we may pass on to your match | What stage are you at? | Which stream of the programme do you want to be in? | What can you help a student with? - Selected Choice | What can you help a student with? - Something else (please say): - Text | What is the most students you would mentor this year? | Drag these so that what you most want from mentoring is at the top. - Surviving on-call nights | Drag these so that what you most want from mentoring is at the top. - Choosing a first job | Drag these so that what you most want from mentoring is at the top. - Money, loans and contracts | Tell your mentor something about yourself.",
            codes + ' | {"ImportId":"QID1"} | {"ImportId":"QID2_1"} | {"ImportId":"QID2_2"} | {"ImportId":"QID3"} | {"ImportId":"QID4"} | {"ImportId":"QID5"} | {"ImportId":"QID5_5_TEXT"} | {"ImportId":"QID6_TEXT"} | {"ImportId":"QID7_1"} | {"ImportId":"QID7_2"} | {"ImportId":"QID7_3"} | {"ImportId":"QID8_TEXT"}']),
        text={},
        finds=[{"code_like": "preview", "cell": "C4", "or": ["A4", "I4", "C5", "A5", "I5"], "sheet": "Sheet1"}])


def clean_labels(told):
    """Take the form's closing ; off the entries that are also right: with the label or without."""
    expected = json.loads(told.read_text("utf-8"))
    for item in expected["also_right"]:
        expected["also_right"][item] = [item.split(": ", 1)[1]]
    told.write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", "utf-8")


def main():
    to = Builder(HERE, "--all" in sys.argv[1:])
    for write in (microsoft, google, by_hand, typeform, survey_monkey, qualtrics):
        write(to)
    for told in HERE.glob("*.json"):
        clean_labels(told)


if __name__ == "__main__":
    main()
