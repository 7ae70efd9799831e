"""Write invented form exports and hand-kept lists, each with what a careful human reads in it.

    python tests/odd/forms/trades/build_trades.py [--all]

See ../kit.py for the language. Everybody and everything is invented.
"""

# ruff: noqa: E501
# fmt: off

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kit import Builder, Sheet  # noqa: E402


def microsoft(to):
    to.add("ms-biotech-mentors.xlsx", "Microsoft Forms",
        "Email and Name are the submitter's: an assistant sends for three mentors; NBSP and line "
        "breaks in headings; lists end in ;; levels and years as text beside numbers; capacity as "
        "prose; former employers divided by anything.",
        Sheet("""ID | Start time | Completion time | Email | Name | Last modified time | Full name of the mentor⏎(not of the person filling in this form) :: name | The mentor's␣company e-mail :: email | Position as shown in Workday :: job_title | Career level⏎(the two digits on the back of the badge) :: grade | Scientific or business discipline :: function | Years in life sciences so far :: years | Which companies did the mentor work for before joining us? :: employers | What could the mentor advise a colleague on?⏎Tick whatever fits. :: can_help_with | Is there something only very few of us know or have done? (a rare instrument, a country, a regulation…) :: special_knowledge | How many colleagues could the mentor look after this year? :: capacity | Has the mentor taken part in an earlier round? | Mentor workshop completed? :: training | Where should the meetings take place? :: format""",
"""
#1 | @2026-09-07 08:41:12 | @2026-09-07 08:52:40 | judith.abara@helixvale.example | Judith Abara | | Margit Oduya | margit.oduya@helixvale.example | Head of Process Development | #50 | Manufacturing science | #22 | Novira Pharma; Institut Lacombe | Writing for regulators;Leading a team in several countries; | Ran a pilot line for dried plasma | #1 | Yes | Yes | At the site => in person
#2 | @2026-09-07 08:53:02 | @2026-09-07 09:01:17 | judith.abara@helixvale.example | Judith Abara | | Pascal Wehrli | pascal.wehrli@helixvale.example | VP Quality | #60 | Quality | 28 | Brenner Labs and before that Kyoto Seiyaku => Brenner Labs ; Kyoto Seiyaku | Writing for regulators;Speaking up in meetings; | Twelve inspections by the Japanese authorities | Just the one, thank you => 1 | No | Yes | By video => remote
#3 | @2026-09-07 09:01:55 | @2026-09-07 09:07:30 | judith.abara@helixvale.example | Judith Abara | | Shanthi Raman | shanthi.raman@helixvale.example | Director Clinical Supply | 50 | Supply chain | #15 | N/A => | Leading a team in several countries;Coming back after a long leave; | | #2 | No | No | Whichever suits => either
#4 | @2026-09-08 16:20:44 | @2026-09-08 16:33:09 | leopold.kiss@helixvale.example | Leopold Kiss | | Leopold Kiss | leopold.kiss@helixvale.example | Principal Scientist | 40 | Analytical chemistry | 11 | Cellforge / Aldane Diagnostics => Cellforge ; Aldane Diagnostics | From the bench to a desk job; | Cryo electron microscopy | two, but please on different days => 2 | Yes | Not sure !!training | At the site => in person
#5 | @2026-09-09 07:30:01 | @2026-09-09 07:44:51 | carmen.iturbe@helixvale.example | Carmen Iturbe | @2026-09-10 12:02:00 | Carmen Iturbe | carmen.iturbe@helixvale.example | Regulatory Affairs Lead | #40 | Regulatory affairs | #9 | Novira Pharma | Writing for regulators;Speaking up in meetings;Coming back after a long leave; | Orphan drug filings in Latin America | #3 | No | No | Whichever suits => either
#6 | @2026-09-10 10:10:10 | @2026-09-10 10:19:37 | dwayne.fairweather@helixvale.example | Dwayne Fairweather | | Dwayne Fairweather | dwayne.fairweather@helixvale.example | Plant Engineer | #30 | Engineering | 10 to 15 !!years | none => | From the bench to a desk job;Speaking up in meetings; | Six years as a submarine engineer in the Navy | As many as you need !!capacity | No | Yes | At the site => in person
#7 | @2026-09-11 13:00:25 | @2026-09-11 13:12:48 | solveig.brandvold@helixvale.example | Solveig Brandvold | | Solveig Brandvold | solveig.brandvold@helixvale.example | Senior Statistician | 40 | Biostatistics | #7 | Oslo Registry; Aldane Diagnostics; Cellforge | From the bench to a desk job;Leading a team in several countries; | - => | 1 | Yes | Yes | By video => remote
""", role="mentor"), role="mentor", table=True)

    to.add("ms-college-branched.xlsx", "Microsoft Forms",
        "One branched form of a further-education college for both roles: questions come again "
        "with a 2; spine points as text beside numbers; someone sends it twice; a hidden sheet.",
        Sheet("""ID | Start time | Completion time | Email | Name | Please type your first name and surname :: name | College e-mail :: email | This term I would like to… :: role | Curriculum area :: department | Spine point :: grade | What would you be willing to share with a newer colleague? :: can_help_with | How many colleagues could you see regularly? :: capacity | How regularly would suit you? :: frequency | Curriculum area2 :: department | Spine point2 :: grade | What would you like to work on with a mentor? :: goals | How regularly would suit you?2 :: frequency | Does your head of area support your application? :: approval | Anyone you would prefer not to be paired with? Only Julie in People sees this. :: refused | On which days are you on campus?""",
"""
#40 | @2026-10-01 12:01:00 | @2026-10-01 12:08:12 | anonymous | | Bernadette Quill | b.quill@ashcombe.example | be a mentor => mentor | Construction | #33 | Settling a noisy class;Marking without losing the weekend; | #2 | Every fortnight => every two weeks | | | | | | None => | Mon;Tue;Thu;
#41 | @2026-10-01 12:15:30 | @2026-10-01 12:22:45 | anonymous | | Kamal Choudhury | k.choudhury@ashcombe.example | have a mentor => mentee | | | | | | Catering | #22 | Settling a noisy class;Writing a scheme of work; | Once a week => weekly | Yes | | Mon;Wed;
OLD #42 | @2026-10-01 17:44:00 | @2026-10-01 17:50:08 | anonymous | | Tess Hallam | t.hallam@ashcombe.example | have a mentor => mentee | | | | | | Hair and Beauty | 24 | Writing a scheme of work; | Once a week => weekly | No | | Tue;Fri;
#43 | @2026-10-02 08:02:10 | @2026-10-02 08:11:00 | anonymous | | Owain Prys | o.prys@ashcombe.example | be a mentor => mentor | Motor Vehicle | 35 | Getting ready for an observation; | one, I only work three days => 1 | Once a month => monthly | | | | | | | Wed;Thu;Fri;
#44 | @2026-10-02 09:40:00 | @2026-10-02 09:48:33 | anonymous | | Gulnara Seitkali | g.seitkali@ashcombe.example | do both => both | ESOL | 29 | Marking without losing the weekend;Writing a scheme of work; | #1 | Every fortnight => every two weeks | ESOL | 29 | Applying for a senior post; | Every fortnight => every two weeks | Yes | Denise Farrow | Mon;Tue;Wed;
#45 | @2026-10-03 19:05:00 | @2026-10-03 19:15:15 | anonymous | | Denise Farrow | d.farrow@ashcombe.example | be a mentor => mentor | ESOL | #36 | Applying for a senior post;Getting ready for an observation;Settling a noisy class; | 2-3 !!capacity | Once a month => monthly | | | | | | nobody => | Mon;Tue;Wed;Thu;Fri;
#46 | @2026-10-05 07:58:20 | @2026-10-05 08:04:19 | anonymous | | Tess Hallam | t.hallam@ashcombe.example | have a mentor => mentee | | | | | | Hair and Beauty | #25 | Settling a noisy class;Getting ready for an observation; | Every fortnight => every two weeks | Yes | | Tue;Fri;
#47 | @2026-10-05 10:33:00 | @2026-10-05 10:39:52 | anonymous | | Jerome Baptiste | j.baptiste@ashcombe.example | have a mentor => mentee | | | | | | Construction | 23 | Marking without losing the weekend; | Once a month => monthly | Maybe !!approval | Bernadette Quill, we share an office => Bernadette Quill | Mon;Thu;
"""), Sheet("Areas | Days", "Construction | Mon\nCatering | Tue\nESOL | Wed", title="_validation", hidden=True, people=False))

    to.add("ms-airport-sheets.xlsx", "Microsoft Forms",
        "One programme in three sheets, Mentees, Mentees2 and Mentors8; pass numbers as text with "
        "leading zeros beside numbers; one person is on both sides; no e-mail of one's own.",
        Sheet("""ID | Start time | Completion time | Email | Name | Airside pass number :: id | Given name :: first_name | Surname :: last_name | Terminal or building you work in :: location | Name of your duty manager :: manager | Stream you are applying for :: track | What would make this year a success for you? :: goals | Colleagues you would be pleased to be put with :: preferred | Shift pattern this winter""",
"""
#1 | @2026-11-02 05:10:00 | @2026-11-02 05:16:40 | crewroom1@kestrelfield.example | Crew Room 1 | 003915 | Ruta | Jankauskaite | Terminal 2 | Alan Prowse | Ground operations; | Becoming a shift lead;Keeping calm with angry passengers; | Monique Sauvage, then Idris Bello => Monique Sauvage ; Idris Bello | Earlies
#2 | @2026-11-02 05:20:00 | @2026-11-02 05:27:00 | crewroom1@kestrelfield.example | Crew Room 1 | #41277 | Dermot | Scully | Cargo village | Alan Prowse | Ground operations; | Becoming a shift lead; | no preference => | Nights
#3 | @2026-11-03 14:02:00 | @2026-11-03 14:09:00 | crewroom2@kestrelfield.example | Crew Room 2 | 41302 | Precious | Ndlovu | Terminal 1 | Monique Sauvage | Commercial; | Talking to retailers as an equal;Reading a budget; | | Lates
#4 | @2026-11-03 14:20:00 | @2026-11-03 14:31:00 | crewroom2@kestrelfield.example | Crew Room 2 | 002260 | Aurel | Popa | Fire station | Graham Utting | Engineering; | Reading a budget;Becoming a shift lead; | Idris Bello⏎Kath Sowerby => Idris Bello ; Kath Sowerby | Rotating
""", title="Mentees", role="mentee"),
        Sheet("""ID | Start time | Completion time | Email | Name | Airside pass number :: id | Given name :: first_name | Surname :: last_name | Terminal or building you work in :: location | Name of your duty manager :: manager | Stream you are applying for :: track | What would make this year a success for you? :: goals | Shift pattern this winter""",
"""
#1 | @2026-11-09 06:00:00 | @2026-11-09 06:05:00 | anonymous | | #41388 | Hyacinth | Brathwaite | Terminal 2 | Monique Sauvage | Commercial; | Talking to retailers as an equal; | Lates
#2 | @2026-11-09 22:15:00 | @2026-11-09 22:24:00 | anonymous | | 001874 | Kath | Sowerby | Tower | Graham Utting | Engineering; | Finding out what else I could do here;Reading a budget; | Rotating
#3 | @2026-11-10 04:50:00 | @2026-11-10 04:55:00 | anonymous | | #41410 | Vasil | Georgiev | Hangar 4 | Graham Utting | Engineering; | Keeping calm with angry passengers;Finding out what else I could do here; | Earlies
""", title="Mentees2", role="mentee"),
        Sheet("""ID | Start time | Completion time | Email | Name | Airside pass number :: id | Given name :: first_name | Surname :: last_name | Terminal or building you work in :: location | Streams you could support :: track | What have you learned here that you could help others with? :: can_help_with | Room for how many mentees? :: capacity | Would you speak at the opening evening?""",
"""
#1 | @2026-11-04 09:00:00 | @2026-11-04 09:08:00 | monique.sauvage@kestrelfield.example | Monique Sauvage | 000612 | Monique | Sauvage | Terminal 1 | Commercial;Ground operations; | Talking to retailers as an equal;Keeping calm with angry passengers; | #2 | Yes
#2 | @2026-11-04 11:30:00 | @2026-11-04 11:36:00 | idris.bello@kestrelfield.example | Idris Bello | #40018 | Idris | Bello | Terminal 2 | Ground operations; | Becoming a shift lead; | 3 at most => 3 | No
#3 | @2026-11-05 08:15:00 | @2026-11-05 08:20:00 | kath.sowerby@kestrelfield.example | Kath Sowerby | 001874 | Kath | Sowerby | Tower | Engineering; | Becoming a shift lead;Keeping calm with angry passengers; | 1 | No
#4 | @2026-11-06 12:45:00 | @2026-11-06 12:59:00 | graham.utting@kestrelfield.example | Graham Utting | 000377 | Graham | Utting | Fire station | Engineering;Commercial; | Reading a budget; | One. Two if really necessary !!capacity | Yes
""", title="Mentors8", role="mentor"), table=True)

    to.add("ms-law-trainees.xlsx", "Microsoft Forms",
        "The submitter is the trainee: no name or e-mail is asked; a ranking question; a Likert "
        "grid that is no field; text with a line break; N/A among hobbies.",
        Sheet("""ID | Start time | Completion time | Email :: email | Name :: name | Which seat are you sitting in at present? :: department | Year of training contract :: grade | Who is your supervising partner? :: manager | Arrange these by how much you would like a mentor's help with them (top = most). :: goals | Skills you would like to build before qualification :: skills_wanted | Your colour from the personality workshop :: behavioral_style | In which languages could a conversation be held? :: languages | Outside the office I enjoy… :: interests | In a few lines: what made you sign up? :: about | Has your supervising partner given the go-ahead? :: approval | How useful was your induction?.Library tour | How useful was your induction?.Lunch with the partners | I have read the code of conduct for participants""",
"""
#7 | @2027-01-18 18:10:00 | @2027-01-18 18:22:31 | anoushka.bhatt@cobhamstrand.example | Anoushka Bhatt | Real Estate | First year | Rupert Lisle | Choosing where to qualify;Handling difficult clients;Looking after my health; | Drafting;Negotiating; | Cool Blue | English;Gujarati; | Netball;Sewing; | I am the first lawyer in my family⏎and would like to ask the silly questions. | Yes | Useful | Very useful | Yes
#8 | @2027-01-18 20:41:00 | @2027-01-18 20:52:10 | ciaran.devane@cobhamstrand.example | Ciaran Devane | Litigation | Second year | Philippa Onslow | Handling difficult clients;Choosing where to qualify;Looking after my health; | Advocacy; | Fiery Red | English;Irish; | Hurling; | My supervisor suggested it. | Yes | Not useful | Useful | Yes
#9 | @2027-01-19 08:15:00 | @2027-01-19 08:31:00 | wen.zhao@cobhamstrand.example | Wen Zhao | Banking | First year | Philippa Onslow | Looking after my health;Choosing where to qualify;Handling difficult clients; | Drafting;Reading accounts; | Sunshine Yellow | English;Mandarin; | N/A => | Long hours. I would like to talk to somebody who has stayed sane. | No | Useful | Useful | Yes
#10 | @2027-01-19 13:00:00 | @2027-01-19 13:08:47 | felicity.mbeki@cobhamstrand.example | Felicity Mbeki | Employment | Second year | Rupert Lisle | Choosing where to qualify;Looking after my health;Handling difficult clients; | Negotiating;Advocacy; | Earth Green | English;Xhosa;Afrikaans; | Gospel choir;Baking;Running; | | Yes | Very useful | Very useful | Yes
#11 | @2027-01-20 22:05:00 | @2027-01-20 22:19:00 | gabriel.stroud@cobhamstrand.example | Gabriel Stroud | Tax | First year | Henrietta Voss-Gray | Handling difficult clients;Looking after my health;Choosing where to qualify; | Reading accounts; | Cool Blue | English; | Chess;Bouldering; | Career changer: nine years as a music teacher. | Maybe !!approval | Useful | Not useful | Yes
#12 | @2027-01-21 09:12:00 | @2027-01-21 09:20:36 | paloma.reig@cobhamstrand.example | Paloma Reig | Real Estate | Second year | Henrietta Voss-Gray | Choosing where to qualify;Handling difficult clients;Looking after my health; | Drafting;Advocacy;Negotiating; | Earth Green | Spanish;Catalan;English; | Flamenco; | I want to stay in London and don't know how to say so. | Yes | Not useful | Useful | Yes
""", role="mentee"), role="mentee", table=True)


def google(to):
    to.add("google-landscape-both.csv", "Google Forms",
        "CSV of the linked sheet with a byte-order mark: one form for both roles; 'Your chapter' "
        "four times, one for each state; ticks joined by comma and space while options hold "
        "commas; membership numbers with leading zeros, two people share an e-mail; blank lines at the end.",
        Sheet("""Timestamp | Email Address :: email | Membership number :: id | First and last name, as you would like it on the list :: name | How would you like to join in this year? :: role | Which state do you work in? :: location | Your chapter :: department | Your chapter :: department | Your chapter :: department | Your chapter :: department | Membership class :: grade | What could you help a younger member with? :: can_help_with | How many people could you mentor side by side? :: capacity | What would you like a mentor to help you with? :: goals | How would you like to catch up with each other? :: format | May we use your photo in the newsletter? | A message for the committee""",
"""
3/2/2026 8:14:09 | moira.talbot@greenline.example | 01482 | Moira Talbot | As a mentor => mentor | Victoria | Port Phillip | | | | Fellow | Planting plans, soils and drainage, Winning public tenders => Planting plans, soils and drainage ; Winning public tenders | 2 | | On site, with boots on => in person | Yes |
3/2/2026 9:40:31 | jtran.studio@greenline.example | 20917 | Jasmine Tran | As a mentee => mentee | Queensland | | Moreton | | | Graduate | | | Winning public tenders, Registration: exam, portfolio and interview => Winning public tenders ; Registration: exam, portfolio and interview | On screen => remote | No | Thanks for doing this again!
3/2/2026 21:03:55 | jtran.studio@greenline.example | 08830 | Huy Tran | As a mentor => mentor | Queensland | | Moreton | | | Registered | Running a small practice | one for now => 1 | | No preference => either | Yes |
3/3/2026 7:55:00 | lachlan.dow@greenline.example | 11265 | Lachlan Dow | As both => both | New South Wales | | | Hunter | | Registered | Planting plans, soils and drainage => Planting plans, soils and drainage | 1 | Running a small practice | On site, with boots on => in person | Yes | I am away in April.
3/3/2026 12:22:18 | aroha.piripi@greenline.example | 23104 | Aroha Piripi | As a mentee => mentee | Tasmania | | | | Derwent | Student | | | Registration: exam, portfolio and interview, Running a small practice => Registration: exam, portfolio and interview ; Running a small practice | On screen => remote | Yes |
3/4/2026 16:48:40 | stavros.mellis@greenline.example | 00736 | Stavros Mellis | As a mentor => mentor | Victoria | Goldfields | | | | Fellow | Talking to councils, residents and the press, Running a small practice, Planting plans, soils and drainage => Talking to councils, residents and the press ; Running a small practice ; Planting plans, soils and drainage | 4 | | No preference => either | No | Happy to host a garden walk
3/5/2026 6:30:12 | bindi.farrell@greenline.example | 21550 | Bindi Farrell | As a mentee => mentee | New South Wales | | | Illawarra | | Graduate | | | Talking to councils, residents and the press => Talking to councils, residents and the press | On site, with boots on => in person | Yes |
""", sep=", ", below=["", "", ""]), text={"encoding": "utf-8-sig", "end": "\r\n"},
        finds=[{"code_like": "email|share", "cell": "B4", "or": ["B3"], "sheet": "Sheet1"}])

    to.add("google-library-mentees.xlsx", "Google Forms",
        "A ranking grid [Rank 1] to [Rank 5], a grid of ratings that is no field, one person "
        "answers twice, blank formatted lines at the end.",
        Sheet("""Timestamp | Email Address :: email | Your name (first name, then surname) :: name | Branch or bookmobile where you spend most of your week :: location | Classification level :: grade | Who approves your timesheet? (your direct supervisor) :: manager | Put these in order, starting with what you most want from mentoring [Rank 1] :: goals | Put these in order, starting with what you most want from mentoring [Rank 2] :: goals | Put these in order, starting with what you most want from mentoring [Rank 3] :: goals | Put these in order, starting with what you most want from mentoring [Rank 4] :: goals | Put these in order, starting with what you most want from mentoring [Rank 5] :: goals | How comfortable are you with the following today? [Story time] | How comfortable are you with the following today? [Reference desk] | How comfortable are you with the following today? [Spreadsheets] | How often would you like to sit down together? :: frequency | Is your supervisor okay with you joining? :: approval | Pronouns""",
"""
@2026-08-17 09:30:14 | dottie.renfro@tillamook-lib.example | Dottie Renfro | Bookmobile 2 | Library Assistant I | Earl Hutchins | Getting into library school | Dealing with upset patrons | Outreach to schools, shelters and jails | Programming for teens | Writing grant applications | Very | Somewhat | Not at all | Twice a month => every two weeks | Yes | she/her
OLD @2026-08-17 10:05:59 | marcus.yazzie@tillamook-lib.example | Marcus Yazzie | Main | Librarian I | Lorna Stubbs | Writing grant applications | Programming for teens | Dealing with upset patrons | Getting into library school | Outreach to schools, shelters and jails | Somewhat | Very | Very | Once a week => weekly | No | he/him
@2026-08-18 15:45:00 | ana.belmonte@tillamook-lib.example | Ana Belmonte | Eastside | Library Assistant II | Lorna Stubbs | Outreach to schools, shelters and jails | Programming for teens | Getting into library school | Writing grant applications | Dealing with upset patrons | Very | Very | Somewhat | Once a month => monthly | Yes |
@2026-08-19 08:20:27 | wes.thorogood@tillamook-lib.example | Wes Thorogood | Main | Page | Earl Hutchins | Getting into library school | Programming for teens | Writing grant applications | Outreach to schools, shelters and jails | Dealing with upset patrons | Not at all | Not at all | Very | Once a week => weekly | Yes | they/them
@2026-08-19 17:01:01 | marcus.yazzie@tillamook-lib.example | Marcus Yazzie | Main | Librarian I | Lorna Stubbs | Programming for teens | Writing grant applications | Outreach to schools, shelters and jails | Dealing with upset patrons | Getting into library school | Somewhat | Very | Very | Twice a month => every two weeks | Yes | he/him
@2026-08-20 11:11:48 | gretchen.ivers@tillamook-lib.example | Gretchen Ivers | Harbor | Librarian II | Lorna Stubbs | Dealing with upset patrons | Writing grant applications | Programming for teens | Getting into library school | Outreach to schools, shelters and jails | Somewhat | Very | Somewhat | When something comes up !!frequency | Yes | she/her
@2026-08-21 13:37:30 | pheng.lor@tillamook-lib.example | Pheng Lor | Eastside | Library Assistant I | Earl Hutchins | Programming for teens | Getting into library school | Dealing with upset patrons | Outreach to schools, shelters and jails | Writing grant applications | Very | Not at all | Very | Once a month => monthly | No | he/him
""", title="Form Responses 1", role="mentee", sep=None, below=["", ""], formatted=45), role="mentee")

    to.add("google-farm-mentors.csv", "Google Forms",
        "The Forms CSV: every cell quoted, ticks joined with ; and times with AM/PM and GMT; emoji "
        "in headings; years and capacity in words; expertise as free text.",
        Sheet("""Timestamp | What's your first and last name? 🌱 :: name | Which of our markets do you sell at? | An email address you actually read :: email | Your job on the farm :: job_title | Nearest town :: location | How many years have you been farming for a living? :: years | What could you show somebody? 🚜 :: skills_offered | What do the neighbours ring you up about? (your real expertise) :: expertise | How many young growers would you take on this season? :: capacity | Which languages do you get by in? :: languages | And when the work is done, what do you do for fun? :: interests | Would you rather meet on the farm or over the phone? 📞 :: format | How far are you willing to drive? (km)""",
"""
2026/02/11 7:15:09 PM GMT-4 | Ghislain Arseneau | Dieppe | ghislain@ferme-arseneau.example | Owner | Memramcook | 31 | Pruning;Cider making | old apple varieties | Two, as long as they come together => 2 | French;English | Fiddle | On the farm => in person | 40
2026/02/11 8:02:44 PM GMT-4 | Marguerite Sock | Kingston | msock@threesisters.example | Seed keeper | Elsipogtog | 12 | Saving seed;Growing without ploughing | corn, beans and squash => corn ; beans ; squash | 1 | Mi'kmaq;English | Beadwork;Powwow trail | On the farm => in person | 25
2026/02/12 5:58:30 AM GMT-4 | Wim Hoekstra | Dieppe | wim@hoekstradairy.example | Herd manager | Sussex | 20 years => 20 | Calving;Mending machinery | robotic milking | 3 | Dutch;English | Speed skating | Over the phone => remote | 60
2026/02/12 12:40:00 PM GMT-4 | Lorraine Gallant | Sackville | lorraine.gallant@saltmarsh.example | Shepherd | Tantramar | 8 | Lambing;Fencing;Selling at market | sheepdogs | one good one! => 1 | English | Curling | Either is fine => either | 30
2026/02/13 9:21:17 PM GMT-4 | Binh Lam | Kingston | binh@lamgreens.example | Grower | Hampton | 6 | Selling at market;Growing without ploughing | greenhouses, irrigation => greenhouses ; irrigation | however many want to come !!capacity | Vietnamese;English;French | Karaoke;Ice fishing | On the farm => in person | 15
2026/02/15 6:33:52 PM GMT-4 | Ewart Peabody | Sackville | ewart@peabodypotatoes.example | Semi-retired potato farmer | Hartland | 46 | Mending machinery | potato storage | 2 | English | - => | Over the phone => remote | 0
""", role="mentor"), role="mentor", text={"quote_all": True})

    to.add("google-bank-both.xlsx", "Google Forms",
        "Sixteen questions of a bank for both roles; levels like 'L1 SVP/VP'; names of wished-for "
        "partners divided by anything; someone refuses by description only; options hold commas.",
        Sheet("""Timestamp | Bank email :: email | Legal first name :: first_name | Legal last name :: last_name | I want to be a… :: role | Corporate title :: grade | Line of business :: department | Job family :: function | Which time zone do you keep office hours in? :: time_zone | If mentoring: topics you are comfortable covering :: can_help_with | If mentoring: how many people can you commit to? :: capacity | If being mentored: topics that would help you most :: goals | If being mentored: whom would you hope for? Name up to three, best first. :: preferred | Whom should we keep you apart from, e.g. a relative? :: refused | DISC style, if you know it :: behavioral_style | What corporate title should your partner have? | How did you hear about the program?""",
"""
@2026-04-06 08:00:41 | ltremont@keystonemutual.example | Lucille | Tremont | Mentor | L1 SVP/VP | Retail Banking | Sales | Eastern Time | Executive presence, Risk, controls and audit => Executive presence ; Risk, controls and audit | 2 | | | None => | D | Any | Manager
@2026-04-06 08:45:12 | dokonkwo@keystonemutual.example | Daniel | Okonkwo | Mentee | L4 Associate | Operations | Finance | Central Time | | | Moving between lines of business | Lucille Tremont & Esteban Ruvalcaba => Lucille Tremont ; Esteban Ruvalcaba | | S | L2 or above | Poster
@2026-04-06 11:19:03 | eruvalcaba@keystonemutual.example | Esteban | Ruvalcaba | Mentor | L2 AVP | Commercial Lending | Credit | Central Time | Moving between lines of business, Executive presence => Moving between lines of business ; Executive presence | Happy to take two => 2 | | | Priya Nambiar | I | L3 | Intranet
@2026-04-07 09:30:55 | pnambiar@keystonemutual.example | Priya | Nambiar | Mentor and mentee => both | L3 Officer | Commercial Lending | Credit | Eastern Time | Risk, controls and audit => Risk, controls and audit | 1 | Executive presence | 1) Lucille Tremont 2) Joanne Fitch => Lucille Tremont ; Joanne Fitch | Esteban Ruvalcaba | C | L1 | Manager
@2026-04-07 14:02:00 | kbrandt@keystonemutual.example | Kyle | Brandt | Mentee | L4 Associate | Retail Banking | Sales | Mountain Time | | | Executive presence, Moving between lines of business => Executive presence ; Moving between lines of business | n/a => | anyone I report to !!refused | D | Any | Poster
@2026-04-07 16:50:20 | jfitch@keystonemutual.example | Joanne | Fitch | Mentor | L1 SVP/VP | Compliance | Legal | Eastern Time | Risk, controls and audit => Risk, controls and audit | 1-2 !!capacity | | | | | L3 | Email
@2026-04-08 07:41:36 | tvang@keystonemutual.example | Tou | Vang | Mentee | L3 Officer | Technology | Engineering | Central Time | | | Risk, controls and audit, Executive presence => Risk, controls and audit ; Executive presence | Joanne Fitch | no => | C | Any | Email
@2026-04-08 10:10:10 | rdelacroix@keystonemutual.example | Renée | Delacroix | Mentee | L4 Associate | Compliance | Legal | Pacific Time | | | Moving between lines of business | Esteban Ruvalcaba / Lucille Tremont / Joanne Fitch => Esteban Ruvalcaba ; Lucille Tremont ; Joanne Fitch | | I | L2 or above | Intranet
""", title="Form Responses 1", sep=", "))


def by_hand(to):
    to.add("hand-watchmakers.csv", "by hand",
        "Semicolons and cp1252: a title line and an empty one above the headings, 'Surname, First', "
        "a Role column, 'Reports to' by name, years with a decimal comma, 40 beside 20 as levels, a "
        "running number that is no ID, a total row below.",
        Sheet("""No. | Name :: name | E-mail :: email | Role :: role | Level :: grade | Workshop :: location | Reports to :: manager | Years in the trade :: years | Speaks :: languages | Looking for help with :: goals | Happy to explain :: can_help_with | How many? (mentors only) :: capacity | Lunch card (CHF) | Remarks (Odile) :: notes""",
"""
1 | Perrenoud, Édouard => Édouard Perrenoud | e.perrenoud@cadran.example | Mentor | 40 | Le Locle | Aubry | 26 | French, German | | escapements, training apprentices | 2 | 120 | retires in 2028
2 | Zbinden, Corinne => Corinne Zbinden | c.zbinden@cadran.example | Mentor | 40 | Bienne | Aubry | 19 | German, French, English | | buying stones | One is enough for me => 1 | 80 |
3 | D’Amico, Salvatore => Salvatore D’Amico | s.damico@cadran.example | Mentee | 20 | Le Locle | Perrenoud | 2,5 => 2.5 | Italian, French | escapements, quoting repairs | | | 120 | ask again after Easter
4 | Kühne, Jürg => Jürg Kühne | j.kuehne@cadran.example | Mentee | 10 | Bienne | Zbinden | 1 | German | quoting repairs | | | 120 |
5 | Nœudlet, Maïté => Maïté Nœudlet | m.noeudlet@cadran.example | Mentor + mentee => both | 30 | Fleurier | Aubry | 11 | French, English | buying stones | quoting repairs | 1 | 0 | works Mon-Wed
6 | Da Silva, Inês => Inês Da Silva | i.dasilva@cadran.example | Mentee | 20 | Fleurier | Nœudlet | 4 | Portuguese, French | training apprentices | | | 80 |
7 | Björklund, Åsa => Åsa Björklund | a.bjorklund@cadran.example | Mentor | 50 | Bienne | - => | 22 | Swedish, English, German | | quoting repairs, training apprentices | 3 | 80 |
NOT | Total | 7 | | | | | | | | | 7 | 600 |
""", sep=", ", above=["Parrainage / mentoring 2026 – liste d’Odile", ""]),
        text={"delimiter": ";", "encoding": "cp1252", "end": "\r\n"},
        finds=[{"code_like": "total|not-a-person|row", "cell": "B11", "or": ["A11", "C11", "L11"], "sheet": "Sheet1"}])

    to.add("hand-hospice.xls", "by hand",
        "Old .xls: merged title rows and an empty first column, first and last name apart, a couple "
        "shares an e-mail, a hidden column of phone numbers, numbers with leading zeros beside "
        "numbers, borders far down, a counting row below.",
        Sheet("""Vol. no. :: id | First :: first_name | Last :: last_name | Email :: email | Phone | Mentor or mentee :: role | Team they help in :: department | Used to work for :: employers | Good at (mentors) :: skills_offered | Wants to pick up (mentees) :: skills_wanted | Put with, if we can :: preferred | Keep apart from :: refused | DBS renewed | Remarks :: notes""",
"""
0031 | Maeve | Gilchrist | maeve.gilchrist@columbas.example | 01555 0141 | Mentor | Day room | Borders Railway, Royal Mail | listening, reading aloud | | | | @2025-03-14 | Tuesdays only
0044 | Alec | Rintoul | rintouls@columbas.example | 01555 0178 | Mentor | Garden | Forestry Board | wheelchairs, patience | | Noor Haddow | | @2024-11-02 |
0045 | Jean | Rintoul | rintouls@columbas.example | 01555 0178 | Mentee | Shop | none => | | the till, listening | Maeve Gilchrist | Alec Rintoul | @2024-11-02 | wife of Alec
#112 | Noor | Haddow | noor.haddow@columbas.example | 01555 0190 | Mentee | Garden | N/A => | | wheelchairs | Alec Rintoul or Maeve Gilchrist => Alec Rintoul ; Maeve Gilchrist | | @2026-01-20 | student, free after 3
#118 | Fraser | Tulloch | fraser.tulloch@columbas.example | 01555 0122 | Mentee | Day room | Tulloch & Sons | | reading aloud, patience | | | @2026-02-09 |
#120 | Ishbel | Macaskill | ishbel.mac@columbas.example | | Mentor | Shop | Skye Woollens, Tesco | the till | | | Fraser Tulloch | @2023-06-30 | DBS overdue!
NOT Count | =COUNTA(C5:C10) | | | | | | | | | | | |
""", title="Volunteers", left=1, sep=", ", hide="F:F", formatted=300, merge=["B1:H1", "B2:H2"],
            above=["St Columba's Hospice - old hands and new hands", "Kept by Maureen, ring me before you change anything", ""]),
        date_format="dd/mm/yyyy",
        finds=[{"code_like": "email|share", "cell": "E7", "or": ["E6"], "sheet": "Volunteers"},
               {"code_like": "total|not-a-person|row", "cell": "B11", "or": ["C11"], "sheet": "Volunteers"}])

    to.add("hand-parliament.ods", "by hand",
        "OpenDocument: a title, an empty row, then two heading rows, the upper merged over the "
        "lower; None as a surname; grades as text beside numbers; approval by letters.",
        Sheet("""Forename :: first_name | Last name :: last_name | Mail :: email | Salary band :: grade | Building :: location | Section :: department | Line manager :: manager | No. 1 :: goals | No. 2 :: goals | No. 3 :: goals | In the room or online :: format | Rhythm :: frequency | Line manager agrees :: approval | Entered on""",
"""
Sigrún | Hallsdóttir | sigrun@research.lagting.example | #11 | Old House | Fisheries | Poul Egholm | writing for members in a hurry | chairing a team | | in the room => in person | monthly | y => yes | @2026-09-01
Giulia | None | giulia@research.lagting.example | 9 | Annexe | European Affairs | Poul Egholm | chairing a team | learning who is who | dealing with the press | online => remote | every other week => every two weeks | y => yes | @2026-09-01
Jákup | Dam | jakup@research.lagting.example | #9 | Old House | Budget | Annika Weihe | dealing with the press | | | both fine => either | weekly | n => no | @2026-09-02
Ewa | Szymczak-Holm | ewa@research.lagting.example | 10 | Annexe | Fisheries | Poul Egholm | learning who is who | writing for members in a hurry | | online => remote | monthly | asked on 3 Sept !!approval | @2026-09-04
Teitur | á Lakjuni | teitur@research.lagting.example | #8 | Tower | Library | Annika Weihe | writing for members in a hurry | dealing with the press | chairing a team | both fine => either | every other week => every two weeks | y => yes | @2026-09-07
Beinta | Joensen | beinta@research.lagting.example | #11 | Tower | Budget | Annika Weihe | chairing a team | | | in the room => in person | weekly | y => yes | @2026-09-08
""", title="Looking for a mentor", role="mentee", sep=None, merge=["A3:D3", "E3:G3", "H3:J3", "K3:L3", "M3:N3"],
            above=["Research service: colleagues looking for a mentor, autumn 2026", "", "Person | | | | Where they sit | | | Goals, most important first | | | Meetings | | Office use |"]),
        role="mentee", date_format="yyyy-mm-dd")

    to.add("hand-shipyard.xlsx", "by hand",
        "Two sheets and a page of dates: mentors have 'Public speaking' where mentees have 'Skill: "
        "Public speaking'; 'Surname, First'; borders to row 800, a hidden column, an empty row in "
        "the middle; one person is on both sheets.",
        Sheet("""Clock no. :: id | Name (surname, first) :: name | Trade :: function | Grade :: grade | Shed :: location | Locker | Years at the yard :: years | Known for :: expertise | Can teach :: skills_offered | Takes :: capacity | Mentor day done? :: training | My notes :: notes""",
"""
0207 | Petrie, Callan => Callan Petrie | Welding | Foreman | Slip 2 | L-14 | #24 | thick plate | Public speaking; Reading drawings | #2 | Y => yes | loud but kind
0233 | Mbatha, Sipho => Sipho Mbatha | Electrical | Chargehand | Fitting-out quay | L-20 | 16 | switchboards; radar | Reading drawings | #1 | N => no |
1019 | Wojcik, Halina => Halina Wojcik | Naval architecture | Senior | Drawing office | | #13 | stability sums | Planning a job; Public speaking | just one => 1 | Y => yes | half days till June
1044 | O'Rourke, Tiernan => Tiernan O'Rourke | Pipefitting | Foreman | Slip 1 | L-31 | 30 | LNG pipework | Planning a job | 1? !!capacity | Y => yes |
1102 | Stenhouse, Effie => Effie Stenhouse | Paint | Chargehand | Paint hall | L-08 | #9 | antifouling | Keeping the peace | #1 | N => no |
""", title="Mentors", role="mentor", hide="F:F", formatted=800, gaps=(3,), above=["Gannet Yard mentoring - who can give", ""]),
        Sheet("""Clock no. :: id | Name (surname, first) :: name | Trade :: function | Grade :: grade | Shed :: location | Foreman (direct boss) :: manager | Wants to learn :: skills_wanted | Foreman in favour? :: approval | Boot size | My notes :: notes""",
"""
1102 | Stenhouse, Effie => Effie Stenhouse | Paint | Chargehand | Paint hall | Ruaridh Baird | Skill: Public speaking | Yes | #5 |
2210 | Adair, Kieran => Kieran Adair | Welding | Third-year apprentice | Slip 2 | Callan Petrie | Skill: Reading drawings; Skill: Keeping the peace | Yes | #10 | cousin of Effie
2231 | Yilmaz, Deniz => Deniz Yilmaz | Electrical | Journeyman | Fitting-out quay | Sipho Mbatha | Skill: Planning a job | Yes | #8 |
2240 | Laird, Shona => Shona Laird | Pipefitting | First-year apprentice | Slip 1 | Tiernan O'Rourke | Skill: Reading drawings | No | #6 | chase the foreman
2258 | Costa, Renato => Renato Costa | Naval architecture | Graduate | Drawing office | Halina Wojcik | Skill: Public speaking; Skill: Planning a job | Yes | #9 |
""", title="Mentees", role="mentee", above=["Gannet Yard mentoring - who would like some", ""]),
        Sheet("What | When", "Kick-off in the canteen | 12 May\nHalf-way breakfast | 8 September\nClosing | 2 December", title="Dates", people=False))


def typeform(to):
    to.add("typeform-games-both.csv", "Typeform",
        "Both roles: one column for each option whose cell repeats the option, for mentees and for "
        "mentors, with Other and Other_1; emoji in headings; a plus in capacity; one answer twice.",
        Sheet("""# | Hey there 👾 What's your *full name*? :: name | Which email can we write to? ✉️ :: email | Are you here to guide or to learn? :: role | How senior is your current position? 🎚️ :: grade | And what's your discipline? :: function | I want to get better at pitching :: goals | I want to land my first lead role :: goals | I want to survive crunch :: goals | Other :: goals | I can give feedback on portfolios :: can_help_with | I can explain publishing contracts :: can_help_with | I can listen when it all gets too much :: can_help_with | Other_1 :: can_help_with | How many people would you like to guide? 🧭 :: capacity | What time zone are you in? 🌍 :: time_zone | Can you join the kick-off stream? | Response Type | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID""",
"""
7hq2m0vx4k8d1r9tzy3w7hq2m0vx4k8d | Ottoline Farkas | ottoline@indiecrew.example | To guide => mentor | Lead | Art | | | | | I can give feedback on portfolios | | I can listen when it all gets too much | | 2 | Europe/Budapest | 1 | completed | 2026-05-04 17:20:11 | | 2026-05-04 17:24:50 | 5c1e9a0b77
OLD 9zt4c8np1s6f3j5bxe0u9zt4c8np1s6f | Jamal Whitcombe | jamal@indiecrew.example | To learn => mentee | Junior | Audio | | | I want to survive crunch | | | | | | | America/Toronto | 0 | completed | 2026-05-04 18:02:00 | | 2026-05-04 18:05:37 | 8d2f0b1c88
2ka6w3gy8h5n0q7lvm1o2ka6w3gy8h5n | Ximo Ferrando | ximo@indiecrew.example | A bit of each => both | Senior | Design | | I want to land my first lead role | | | | | I can listen when it all gets too much | level design tools | 1 | Europe/Madrid | 1 | completed | 2026-05-05 08:30:29 | | 2026-05-05 08:38:02 | 9e3a1c2d99
4rb8e5iz0j7p2s9nxo3q4rb8e5iz0j7p | Saoirse Lannigan | saoirse@indiecrew.example | To learn => mentee | Mid | Production | I want to get better at pitching | I want to land my first lead role | | | | | | | | Europe/Dublin | 1 | completed | 2026-05-05 20:11:45 | | 2026-05-05 20:15:00 | af4b2d3eaa
6tc0g7kb2l9r4u1pzq5s6tc0g7kb2l9r | Hiroto Minagawa | hiroto@indiecrew.example | To guide => mentor | Director | Production | | | | | | I can explain publishing contracts | | | 4+ !!capacity | Asia/Tokyo | 0 | completed | 2026-05-06 03:44:10 | | 2026-05-06 03:49:26 | b05c3e4fbb
8ve2i9md4n1t6w3rbs7u8ve2i9md4n1t | Jamal Whitcombe | jamal@indiecrew.example | To learn => mentee | Junior | Audio | I want to get better at pitching | | I want to survive crunch | voice casting | | | | | | America/Toronto | 1 | completed | 2026-05-06 19:27:33 | | 2026-05-06 19:31:08 | 8d2f0b1c88
0xg4k1of6p3v8y5tdu9w0xg4k1of6p3v | Nkechi Umunna | nkechi@indiecrew.example | To guide => mentor | Senior | Programming | | | | | I can give feedback on portfolios | I can explain publishing contracts | | shader code | 1 | Africa/Lagos | 1 | completed | 2026-05-07 11:05:51 | | 2026-05-07 11:10:14 | c16d4f50cc
3yh5l2pg7q4w9z6uev0x3yh5l2pg7q4w | Birk Thorsen | birk@indiecrew.example | To learn => mentee | Mid | Art | | I want to land my first lead role | | | | | | | | Europe/Copenhagen | 0 | completed | 2026-05-08 07:59:02 | | 2026-05-08 08:02:41 | d27e5061dd
""", sep=None), text={})


def qualtrics(to):
    codes = "StartDate | EndDate | Status | Progress | Duration (in seconds) | Finished | RecordedDate | ResponseId | DistributionChannel | UserLanguage"
    words = "Start Date | End Date | Response Type | Progress | Duration (in seconds) | Finished | Recorded Date | Response ID | Distribution Channel | User Language"
    imports = '{"ImportId":"startDate","timeZone":"America/Chicago"} | {"ImportId":"endDate","timeZone":"America/Chicago"} | {"ImportId":"status"} | {"ImportId":"progress"} | {"ImportId":"duration"} | {"ImportId":"finished"} | {"ImportId":"recordedDate","timeZone":"America/Chicago"} | {"ImportId":"_recordId"} | {"ImportId":"distributionChannel"} | {"ImportId":"userLanguage"}'
    rank = "Please rank what you would like to work on, 1 being the most important. - "
    options = ["Breaking bad news", "Preparing for boards", "Starting a research project", "Finding a fellowship", "Having a life outside"]

    def start(day, time, tail, status="IP Address", progress=100, finished="True"):
        return f"2026-07-{day} {time}:00 | 2026-07-{day} {time}:59 | {status} | {progress} | 419 | {finished} | 2026-07-{day} {time}:59 | R_3kQ{tail} | anonymous | EN"

    to.add("qualtrics-residents.csv", "Qualtrics",
        "Three heading rows (codes, question text, ImportId); five ranked items as numbers, one "
        "person ranks only three; a survey preview and an unfinished empty response are nobody.",
        Sheet(f"""{codes} | Q1 :: name | Q2 :: email | Q3 :: grade | Q4 :: department | Q5 :: track | {" | ".join(f"Q6_{n} :: goals@{o}" for n, o in enumerate(options, 1))} | Q7 :: special_knowledge | Q8 :: frequency | Q9 :: format | Q10 | Q11 :: about""",
f"""
NOT {start("01", "08:00", "aaZ01", "Survey Preview")} | Test | test@bellhaven.example | PGY-1 | Surgery | Research | 1 | 2 | 3 | 4 | 5 | x | Weekly | Virtually | 2 | x
{start("06", "19:12", "bbY02")} | Thandiwe Mokoena | tmokoena@bellhaven.example | PGY-2 | Pediatrics | Clinical | 2 | 1 | 5 | 4 | 3 | Speaks to deaf families in sign language | Monthly | In person | 1 | I trained abroad and am still learning the system here.
{start("06", "21:30", "ccX03")} | Rohan Kulkarni | rkulkarni@bellhaven.example | PGY-1 | Internal Medicine | Research | 4 | 3 | 1 | 2 | 5 | | Every other week => every two weeks | Virtually => remote | 2 |
NOT {start("07", "07:02", "ddW04", progress=18, finished="False")} | | | | | | | | | | | | | | |
{start("07", "12:45", "eeV05")} | Annalise Dupree | adupree@bellhaven.example | PGY-3 | Surgery | Education | 5 | 4 | 2 | 1 | 3 | Two tours as an Army medic | Monthly | No preference => either | 1 | Moving to a fellowship next summer, I hope.
{start("08", "05:50", "ffU06")} | Mateusz Gorski | mgorski@bellhaven.example | PGY-1 | Emergency Medicine | Clinical | 1 | | 3 | | 2 | | Weekly | In person | 4 | Night owl, dog owner, new in town.
{start("09", "16:16", "ggT07")} | Camille Boudreaux | cboudreaux@bellhaven.example | PGY-4 | Pediatrics | Research | 3 | 5 | 1 | 2 | 4 | Sickle cell registries | Every other week => every two weeks | In person | 2 |
{start("10", "22:08", "hhS08")} | Yonatan Bekele | ybekele@bellhaven.example | PGY-2 | Internal Medicine | Education | 2 | 3 | 4 | 5 | 1 | | Monthly | Virtually => remote | 1 | Father of twins.
""", role="mentee", sep=None, under=[
            f"""{words} | Your first and last name | The email address you check most often | Postgraduate year | Department | Which track of the program are you applying to? | {" | ".join(rank + o for o in options)} | Do you have any unusual knowledge or experience that others could learn from? | How often would you like to meet with your mentor? | Would you rather meet in person or virtually? | How many hours a month can you set aside? | Tell us a bit about yourself.""",
            f"""{imports} | {" | ".join(f"{{{chr(34)}ImportId{chr(34)}:{chr(34)}QID{q}{chr(34)}}}" for q in ("1_TEXT", "2_TEXT", "3", "4", "5", "6_1", "6_2", "6_3", "6_4", "6_5", "7_TEXT", "8", "9", "10", "11_TEXT"))}"""]),
        role="mentee", text={},
        finds=[{"code_like": "preview", "cell": "C4", "or": ["A4", "K4"], "sheet": "Sheet1"}])


def main():
    to = Builder(HERE, "--all" in sys.argv[1:])
    for write in (microsoft, google, by_hand, typeform, qualtrics):
        write(to)


if __name__ == "__main__":
    main()
