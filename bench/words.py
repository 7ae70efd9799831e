"""What invented people say in their rosters."""


def _entries(text: str) -> tuple[str, ...]:
    return tuple(" ".join(entry.split()) for entry in text.split(";"))


FIRST = _entries("""
    Ada; Amir; Ana; Bela; Bo; Carla; Chen; Dana; Dev; Elif; Emil; Esi; Farah; Femi; Greta; Hugo;
    Ida; Ines; Ivo; Jana; Jia; Juan; Kai; Kemal; Kofi; Lana; Leo; Lin; Luca; Mara; Mei; Milo;
    Nadia; Nia; Noor; Olga; Omar; Otto; Pia; Raj; Rosa; Sami; Sara; Sven; Tara; Theo; Uma; Vera;
    Wei; Yara; Yuki; Zoe
""")
LAST = _entries("""
    Abbott; Adeyemi; Baker; Banerjee; Castro; Chang; Costa; Dahl; Diaz; Dubois; Eriksen; Farouk;
    Fischer; Flores; Garcia; Gupta; Haddad; Hansen; Hill; Ito; Ivanov; Jansen; Jones; Kaya; Kim;
    Klein; Kumar; Lopez; Mbeki; Meyer; Moreau; Nakamura; Ng; Novak; Okafor; Olsen; Owens; Park;
    Patel; Perez; Quinn; Reyes; Rossi; Sato; Schmidt; Silva; Singh; Smit; Tanaka; Torres; Usman;
    Vargas; Weber; Wong; Yilmaz; Young; Zhang; Ziegler
""")
FUNCTIONS = _entries("""
    Finance; Engineering; Sales; Marketing; Operations; Legal; Research; Human resources; Data;
    Support; Procurement; Product
""")
JOBS = _entries("""
    analyst; associate; specialist; lead; manager; director; partner
""")
DEPARTMENTS = tuple(
    f"{side} {area}"
    for side in ("Corporate", "Regional", "Digital")
    for area in ("services", "growth", "delivery", "planning")
)
PLACES = (
    ("Chicago", "America/Chicago", 30),
    ("New York", "America/New_York", 30),
    ("Denver", "America/Denver", 12),
    ("Seattle", "America/Los_Angeles", 16),
    ("London", "Europe/London", 12),
    ("Paris", "Europe/Paris", 8),
    ("Pune", "Asia/Kolkata", 2),
)
"""Site, time zone, and how many of a hundred people are there."""
LANGUAGES = _entries("""
    Spanish; French; German; Hindi; Mandarin; Portuguese; Arabic; Polish
""")
INTERESTS = _entries("""
    hiking; chess; cooking; running; cycling; photography; gardening; theater; jazz; travel;
    board games; yoga; history; swimming; painting; football; science fiction; woodworking;
    choir; volunteering; astronomy; sailing
""")
STYLES = _entries("""
    Analytical; Driving; Amiable; Expressive
""")
EMPLOYERS = tuple(
    f"{name} {kind}"
    for name in ("Northwind", "Bluebird", "Summit", "Harbor", "Oak")
    for kind in ("Bank", "Energy", "Foods", "Health", "Logistics", "Software")
)
GOALS = _entries("""
    Technical skills; Multitasking; Navigating the organization; Exploring new ideas; A new
    career path; A wider network; Confidence; Leading a team; Public speaking; Work-life
    balance; Promotion; Strategy; Delegating; Managing conflict; Change management; Influence
    without authority; Hiring; Giving feedback
""")
SKILLS = _entries("""
    Python; SQL; Excel modeling; Budgeting; Negotiation; Project management; Writing;
    Presenting; Data visualization; Contract law; Pricing; Forecasting; Facilitation; Coaching;
    Cloud architecture; Security; Statistics; Machine learning; Auditing; Supply chains; User
    research; Design; Testing; Risk; Tax; Fundraising
""")
OPENINGS = _entries("""
    I have worked on; I would like to learn more about; I enjoy; I know a lot about; My last
    project was about; Ask me about; I am curious about; I spent years with
""")
THINGS = _entries("""
    rural broadband; hospital billing; wind farms; satellite images; airline pricing; port
    logistics; military logistics; vaccine trials; museum archives; river ecology; bridge
    inspection; mobile payments; seed banks; court interpreting; tax treaties; election
    observation; railway signaling; school meals; chip design; water law; coffee cooperatives;
    disaster relief; patent search; film subtitles; urban transit; nuclear safety; sports
    analytics; food labeling; grant writing; shift planning; Latin American markets; Nordic
    unions; West African startups; Gulf construction
""")
