"""What helps against each obstacle: steps for the pair, questions for the coordinator's talk."""

from collections.abc import Mapping

STEPS: Mapping[int, tuple[str, ...]] = {
    1: ("Ask the coordinator to join your next meeting, or to talk to each of you first.",
        "Read the confidentiality clause of your agreement aloud, and say what it means to you."),
    2: ("Ask the coordinator to talk to each of you first.",
        "Tell each other how you like to be spoken to, and what you would rather not hear."),
    3: ("Sign the confidentiality clause of the agreement at your next meeting.",
        "Name two things that must never leave the room."),
    4: ("Pause for a month, and fix the date on which you start again.",
        "Ask the coordinator which other help the organization offers."),
    5: ("Meet for half an hour instead of a full one, but keep the date.",
        "Ask the coordinator whether another time of the year fits better."),
    6: ("Write each goal anew as one sentence that says what will be different, and by when.",
        "Drop the goals that matter least, until three are left.",
        "Begin each meeting with the goal it is about."),
    7: ("Each writes down what they expect of the other; then compare the two lists.",
        "Agree on what the mentor does not do: find a job, decide, do the work.",
        "Set one small result that can be reached before the next meeting."),
    8: ("Give the supervisor the brief and the calendar once more, and ask for ten minutes.",
        "Let the mentee say what the team gains from it.",
        "Ask the coordinator to write to the supervisor."),
    9: ("Put all meetings of the next three months into both calendars today.",
        "Meet shorter, or by phone, in busy weeks, rather than not at all.",
        "Agree on who finds a new date, within a week, when one is canceled."),
    10: ("Hold every second meeting by video, and fix the hour that suits both time zones.",
         "Use a business trip or an event of the program to meet in person once.",
         "Share a document in which both write down what comes up between meetings."),
}  # fmt: skip
"""Steps to choose from, by number of the obstacle; the first five begin with the coordinator."""

TALK: Mapping[int, tuple[str, ...]] = {
    1: (
        "When did you last leave a meeting feeling safe? What was different?",
        "What would have to happen so that you could speak openly again?",
    ),
    2: (
        "What was said or done that felt disrespectful? You need not name more than you wish to.",
        "What do you want to be treated like from now on?",
    ),
    3: (
        "What keeps you from signing the confidentiality clause?",
        "What are you afraid might leave the room?",
    ),
    4: (
        "Is there anything that would make it easier to go on, such as a pause?",
        "Would it help to know where else to find support? You need not tell the reason.",
    ),
    5: (
        "What would have to give way for one meeting a month?",
        "Would a later start, or shorter meetings, change it?",
    ),
}
"""Questions for a talk in private, by number of the obstacle."""

SIGNS: Mapping[str, tuple[str, ...]] = {
    "Not available": ("When did you last ask for a meeting, and what came back?",
                      "Would fewer meetings at fixed times be easier to keep?"),
    "Poor communication": ("What do you wish you heard, or heard sooner?",
                           "Which way of keeping in touch works for you?"),
    "Mismatched expectations": ("What did you hope for that has not come?",
                                "Which of it did you tell your partner?"),
    "Micromanagement": ("What would you like to decide by yourself?",
                        "What would make it easier to let go of?"),
}  # fmt: skip
"""Questions that fit a sign of a failing pair, by its text."""
