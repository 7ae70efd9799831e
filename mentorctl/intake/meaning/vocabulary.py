"""Words by which answers are known: languages, what people do for pleasure, places."""

from functools import cache
from zoneinfo import available_timezones

LANGUAGES = frozenset(
    ["afrikaans", "albanian", "amharic", "arabic", "armenian", "azerbaijani", "basque", "bengali",
     "bosnian", "breton", "bulgarian", "burmese", "cantonese", "catalan", "cebuano", "chinese",
     "croatian", "czech", "danish", "dari", "dutch", "english", "esperanto", "estonian", "farsi",
     "filipino", "finnish", "flemish", "french", "gaelic", "galician", "georgian", "german",
     "greek", "gujarati", "haitian creole", "hausa", "hawaiian", "hebrew", "hindi", "hmong",
     "hungarian", "icelandic", "igbo", "indonesian", "irish", "italian", "japanese", "kannada",
     "kazakh", "khmer", "kinyarwanda", "korean", "kurdish", "lao", "latvian", "lithuanian",
     "luxembourgish", "macedonian", "malay", "malayalam", "maltese", "mandarin", "maori",
     "marathi", "mongolian", "ndebele", "nepali", "norwegian", "odia", "oromo", "pashto",
     "persian", "polish", "portuguese", "punjabi", "quechua", "romanian", "romansh", "russian",
     "sami", "samoan", "scots", "serbian", "sesotho", "setswana", "shona", "sign language", "asl",
     "bsl", "sindhi", "sinhala", "slovak", "slovene", "slovenian", "somali", "sotho", "spanish",
     "swahili", "swedish", "tagalog", "tajik", "tamil", "tatar", "telugu", "thai", "tigrinya",
     "tongan", "tswana", "turkish", "turkmen", "twi", "ukrainian", "urdu", "uzbek", "vietnamese",
     "welsh", "wolof", "xhosa", "yiddish", "yoruba", "zulu", "deutsch", "français", "español",
     "italiano", "português", "nederlands", "svenska", "dansk", "norsk", "suomi", "polski"]
)  # fmt: skip
"""As compared by `fold`."""

PASTIMES = frozenset(
    ["allotment", "amateur theatre", "archery", "art", "badminton", "baking", "ballet",
     "basketball", "baseball", "beekeeping", "birding", "birdwatching", "board games", "books",
     "bouldering", "bowling", "boxing", "brewing", "bridge", "camping", "canoeing", "carpentry",
     "ceramics", "chess", "choir", "cinema", "climbing", "cooking", "cricket", "crochet",
     "crosswords", "cycling", "dance", "dancing", "diving", "dogs", "drawing", "embroidery",
     "film", "films", "fishing", "football", "gaming", "gardening", "golf", "guitar", "hiking",
     "history", "hockey", "horses", "judo", "karate", "kayaking", "knitting", "martial arts",
     "meditation", "movies", "museums", "music", "netball", "painting", "photography", "piano",
     "pilates", "podcasts", "poetry", "pottery", "puzzles", "quilting", "quizzes", "reading",
     "riding", "rowing", "rugby", "running", "sailing", "sewing", "singing", "skiing", "salsa",
     "sea swimming", "snowboarding", "soccer", "sports", "surfing", "swimming", "table tennis",
     "tennis", "theater", "theatre", "trail running", "travel", "traveling", "travelling",
     "triathlon", "video games", "violin", "volleyball", "volunteering", "walking", "weaving",
     "woodwork", "woodworking", "yoga"]
)  # fmt: skip
"""As compared by `fold`."""

_REGIONS = frozenset(
    ["alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut",
     "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas",
     "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota",
     "mississippi", "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey",
     "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon",
     "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas",
     "utah", "vermont", "virginia", "washington", "west virginia", "wisconsin", "wyoming",
     "alberta", "british columbia", "manitoba", "new brunswick", "nova scotia", "ontario",
     "quebec", "saskatchewan", "new south wales", "queensland", "south australia", "tasmania",
     "victoria", "western australia", "england", "scotland", "wales", "northern ireland",
     "ireland", "france", "germany", "spain", "italy", "portugal", "netherlands", "belgium",
     "switzerland", "austria", "poland", "sweden", "norway", "denmark", "finland", "india",
     "china", "japan", "brazil", "mexico", "canada", "usa", "united states", "uk",
     "united kingdom", "kenya", "nigeria", "ghana", "south africa", "egypt", "australia",
     "new zealand", "boston", "seattle", "atlanta", "dallas", "houston", "miami", "austin",
     "philadelphia", "san francisco", "san diego", "portland", "washington dc", "minneapolis",
     "st louis", "baltimore", "pittsburgh", "cleveland", "charlotte", "nashville", "manchester",
     "birmingham", "leeds", "glasgow", "edinburgh", "cardiff", "belfast", "bristol", "liverpool",
     "sheffield", "cork", "galway", "munich", "hamburg", "frankfurt", "cologne", "stuttgart",
     "barcelona", "valencia", "milan", "turin", "naples", "lyon", "marseille", "lille", "nantes",
     "geneva", "basel", "rotterdam", "utrecht", "the hague", "antwerp", "ghent", "gothenburg",
     "bergen", "aarhus", "kraków", "porto", "mumbai", "delhi", "bangalore", "bengaluru",
     "chennai", "hyderabad", "pune", "beijing", "shenzhen", "osaka", "cape town", "durban",
     "abuja", "mombasa", "kumasi", "calgary", "ottawa", "montreal", "hq", "headquarters",
     "head office", "main campus", "downtown"]
)  # fmt: skip


@cache
def places() -> frozenset[str]:
    """Return names of towns, regions and countries, as compared by `fold`.

    The towns that name time zones are among them.
    """
    towns = (zone.rpartition("/")[2].replace("_", " ").casefold() for zone in available_timezones())
    return _REGIONS | {town for town in towns if len(town) > 3 and town.isascii()}
