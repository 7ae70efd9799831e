"""The answers that check-ins offer, with the other words that mean the same."""

from mentorctl.journey.checkins.question import Kind, Scale

QUALITY = Scale(
    Kind.RATING,
    ("Very poor", "Poor", "Fair", "Good", "Very good"),
    (
        ("terrible", "awful", "very bad", "extremely poor", "not at all suitable", "very low",
         "very dissatisfied", "very unsatisfied", "very unsuitable", "strongly disagree"),
        ("bad", "weak", "unsuitable", "low", "dissatisfied", "unsatisfied", "disagree"),
        ("ok", "okay", "average", "neutral", "acceptable", "so-so", "medium", "moderate",
         "neither good nor poor", "neither good nor bad", "neither agree nor disagree",
         "neither satisfied nor dissatisfied"),
        ("suitable", "high", "satisfied", "agree", "pretty good", "quite good"),
        ("excellent", "great", "outstanding", "perfect", "very suitable", "very high",
         "very satisfied", "extremely good", "extremely satisfied", "strongly agree"),
    ),
)  # fmt: skip
"""How good something is, 1 to 5."""

SATISFACTION = Scale(
    Kind.RATING,
    ("Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"),
    tuple(
        (*ways, named.lower()) for ways, named in zip(QUALITY.also, QUALITY.offered, strict=True)
    ),
)

PROGRESS = Scale(
    Kind.RATING,
    ("Not started", "A first step", "About halfway", "Mostly there", "Achieved"),
    (
        ("none", "no progress", "nothing yet", "not begun", "not yet started", "not achieved"),
        ("a little", "little progress", "some progress", "started", "just started", "begun"),
        ("halfway", "half way", "half", "halfway there", "partly", "partly achieved",
         "partially achieved", "50%"),
        ("mostly", "almost there", "nearly there", "mostly achieved", "nearly achieved",
         "almost achieved", "good progress"),
        ("done", "reached", "completed", "fully achieved", "accomplished", "100%"),
    ),
)  # fmt: skip
"""How far a goal has come, 1 to 5."""

ACHIEVED = Scale(
    Kind.RATING, PROGRESS.offered, (*PROGRESS.also[:-1], (*PROGRESS.also[-1], "yes", "fully"))
)
"""How far a goal was achieved in the end: plain yes is enough, plain no may be anything below."""

SKILL = Scale(
    Kind.RATING,
    ("Beginner", "Basic", "Competent", "Advanced", "Expert"),
    (
        ("none", "novice", "no skills", "very low", "very poor"),
        ("low", "poor", "elementary", "weak"),
        ("intermediate", "medium", "average", "moderate", "fair", "ok", "okay"),
        ("good", "high", "proficient", "strong"),
        ("very good", "very high", "excellent", "very strong", "outstanding"),
    ),
)

YES_NO = Scale(Kind.YES_NO, ("Yes", "No"))
IN_A_ROW = Scale(Kind.IN_A_ROW, ("Yes", "No"))
OFTEN = Scale(
    Kind.OFTEN, ("Weekly", "Every two weeks", "Monthly", "Less than monthly", "Not at all")
)
SEVERAL = Scale(Kind.SEVERAL)
TEN = Scale(Kind.ZERO_TO_TEN, tuple(map(str, range(11))))
TEXT = Scale(Kind.TEXT)

AGAIN = Scale(
    Kind.CHOICE,
    ("Yes", "Not sure", "No"),
    (
        ("y", "definitely", "absolutely", "of course", "certainly"),
        ("maybe", "unsure", "perhaps", "possibly", "undecided", "don't know", "do not know",
         "depends", "it depends"),
        ("n", "definitely not", "not again", "rather not"),
    ),
)  # fmt: skip
"""Whether somebody would do it once more."""

CONTACT = Scale(
    Kind.CHOICE,
    ("Yes", "Now and then", "No"),
    (
        ("y", "often", "regularly", "yes regularly", "yes often", "we are", "definitely"),
        ("sometimes", "occasionally", "from time to time", "once in a while", "rarely", "seldom",
         "yes now and then", "yes sometimes", "yes occasionally", "a little"),
        ("n", "not any more", "not anymore", "no longer", "never", "no contact", "not at all",
         "not really"),
    ),
)  # fmt: skip
"""Whether two people still hear of each other."""

GO_ON = Scale(
    Kind.CHOICE,
    ("Continue", "Amend the plan", "Rematch", "End"),
    (
        ("continue as is", "continue as we are", "go on", "carry on", "keep going", "continue as "
         "before"),
        ("amend", "change the plan", "adjust the plan", "continue with changes", "amend plan",
         "continue with amendments", "amend our plan", "adjust"),
        ("new partner", "another partner", "be matched again", "match again", "be rematched",
         "new match"),
        ("stop", "finish", "close", "end it", "end the match", "end the relationship", "close it",
         "terminate"),
    ),
)  # fmt: skip
"""How a pair wants to go on, the most serious last."""
