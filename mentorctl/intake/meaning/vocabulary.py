"""Words by which answers are known: languages people speak, and what they do for pleasure."""

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
