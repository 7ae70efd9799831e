"""Questions in changed words and order are known; turned around or in doubt, they are not."""

import pytest

from mentorctl.journey.checkins.headings import questions_of
from mentorctl.journey.checkins.identity import identity_of
from mentorctl.journey.checkins.questions import QUESTIONNAIRES
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.wording import reword

NINETY_DAY = """
How do you rate the suitability of your match?            | match
1. How do you rate the suitability of your match? *       | match
How suitable is the match?                                | match
Suitability of the match (1-5)                            | match
Rate your match                                           | match
How well do you and your partner fit?                     | match
Are you two a good match?                                 | match
How compatible are you and your mentee?                   | match
How often have you met?                                   | met
How often did you meet with your mentor?                  | met
How many times have you met so far?                       | met
Number of meetings since the start                        | met
How many meetings have you had?                           | met
Meeting frequency                                         | met
Do you feel energized after your meetings?                | energized
Energised after meeting?                                  | energized
Do your meetings give you energy?                         | energized
Are you satisfied with the time you have invested?        | time
Are you happy with the time you put in?                   | time
Satisfied with time invested                              | time
Is the time well spent?                                   | time
Have more than three meetings in a row been canceled?     | canceled
Cancelled more than 3 meetings in a row?                  | canceled
How many meetings were cancelled in a row?                | canceled
Cancellations in a row                                    | canceled
Which obstacles do you face?                              | obstacles
Obstacles                                                 | obstacles
What stands in the way of your mentoring?                 | obstacles
Which barriers do you see to your mentoring?              | obstacles
Barriers                                                  | obstacles
May your partner see the obstacles you named?             | share
May we share these with your mentee?                      | share
Any comments?                                             | comments
Anything else?                                            | comments
Anything else you would like to tell the coordinator?     | comments
Q1                                                        | match
Question 5                                                | canceled
Q9                                                        | ?
Frequency                                                 | met
Energy                                                    | energized
Time                                                      | ?
Do you feel drained after your meetings?                  | ?
Do your meetings cost you energy?                         | ?
Have you not canceled any meetings?                       | ?
Have you canceled more than five meetings in a row?       | ?
Are you dissatisfied with the time you have invested?     | ?
How satisfied are you with your lunch?                    | ?
Favorite color                                            | ?
Department                                                | ?
How often should we send reminders by email?              | ?
"""
MIDPOINT = """
Progress on goal 1                        | goal_1
Progress on your second goal              | goal_2
How far has goal 3 (lead meetings) come?  | goal_3
How much do you trust each other?         | trust
How is the communication in your pair?    | communication
How satisfied are you overall?            | satisfaction
Signs noticed                             | signs
Any warning signs?                        | signs
Training needs                            | training
Do you need any training?                 | training
Continue, amend, rematch or end?          | wish
Have you noticed any of the following?    | signs
Lack of trust                             | ?
"""
CLOSING = """
Was goal 1 achieved?                            | goal_1
Has your second goal been reached?              | goal_2
How satisfied are you with the program?         | satisfaction
Skills before the program                       | skills_before
Your skills today                               | skills_after
Skills before and after                         | ?
Would you be a mentor again?                    | again
Would you like to become a mentor?              | become
Would you recommend the program to a colleague? | recommend
Benefit to the organization                     | benefit
May we contact you in six months?               | follow_up
"""
FOLLOW_UP = """
Are you still in touch?                         | contact
Contact with your partner                       | contact
Still working on your goals?                    | working
How far are your goals today?                   | goals
Progress on goals                               | goals
Skills you have used                            | used
Any change in your job?                         | changed
Promoted since?                                 | changed
Did you become a mentor?                        | became_mentor
Would you become a mentor?                      | ?
Would you recommend the program to a colleague? | recommend
May we contact you again?                       | ?
"""


def lines(text):
    return [tuple(map(str.strip, line.rpartition("|")[::2])) for line in text.strip().splitlines()]


@pytest.mark.parametrize(
    ("stage", "heading", "key"),
    [
        (stage, *line)
        for stage, text in zip(Stage, (NINETY_DAY, MIDPOINT, CLOSING, FOLLOW_UP), strict=True)
        for line in lines(text)
    ],
)
def test_headings_in_other_words(stage, heading, key):
    found = questions_of(heading, QUESTIONNAIRES[stage])
    assert (found[0] if len(found) == 1 else "?") == key


@pytest.mark.parametrize("stage", list(Stage))
def test_the_questions_themselves_are_known(stage):
    asked = QUESTIONNAIRES[stage]
    for question in asked.questions:
        assert questions_of(question.text, asked) == (question.key,)
        assert identity_of(question.text) == ""


def test_a_coordinators_own_wording_is_known_to_the_word():
    asked = reword(QUESTIONNAIRES[Stage.NINETY_DAY], {"energized": "Do you leave with a spring?"})
    assert questions_of("do you leave with a spring", asked) == ("energized",)


WHO = """
Pair                                | pair
Pair ID                             | pair
Your pair number                    | pair
Are you the mentor or the mentee?   | role
Role                                | role
Email Address                       | email
Your e-mail                         | email
ID                                  | id
Your name                           | name
Full name                           | name
First name                          | first_name
Your partner's name                 | partner
Name of your mentee                 | mentee
Mentor                              | mentor
Your role (mentor or mentee)        | role
Are you answering as a mentor or as a mentee? | role
In which role do you answer?        | role
Please enter your email             | email
Your email at work                  | email
Name (first and last)               | name
Pair code                           | pair
What is the name of your partner?   | partner
Which mentee are you writing about? |
Mentor or mentee's name             | partner
Name of the mentor                  | mentor
Your manager's name                 |
Program name                        |
How often have you met?             |
Rate your mentor                    |
Rate your match                     |
"""


@pytest.mark.parametrize(("heading", "key"), lines(WHO))
def test_who_answers_in_the_words_of_forms(heading, key):
    assert identity_of(heading) == key
