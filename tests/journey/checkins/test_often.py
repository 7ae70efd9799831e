"""How often two people met, in their words, held against what they agreed."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.journey.checkins.often import Compared, Meetings, Pace, read_often
from mentorctl.journey.checkins.owed import PERIODS, as_agreed, owed

READ = """
twice                         | 2
once                          | 1
4 times                       | 4
4                             | 4
12.0                          | 12
three                         | 3
Three meetings so far         | 3
we met 5 times                | 5
We have met twice since the start | 2
about 4                       | 4
more than three               | 4+
over 3 times                  | 4+
at least 3                    | 3+
3+                            | 3+
3 or more                     | 3+
no less than two              | 2+
less than 3                   | 0-2
fewer than three times        | 0-2
up to 3                       | 0-3
not more than twice           | 0-2
2-3                           | 2-3
2 to 3 times                  | 2-3
once or twice                 | 1-2
between 4 and 6 times         | 4-6
a couple of times             | 2
never                         | 0
Not yet                       | 0
None                          | 0
we haven't met yet            | 0
0                             | 0
weekly                        | 1/7
Every week                    | 1/7
daily                         | 1/1
every other week              | 1/14
every second week             | 1/14
every 2nd week                | 1/14
fortnightly                   | 1/14
Every Two Weeks               | 1/14
once every three weeks        | 1/21
twice a month                 | 1/14
2x per month                  | 1/14
3x a month                    | 3/28
three times a month           | 3/28
2/month                       | 1/14
Monthly                       | 1/28
once a month                  | 1/28
every 4 weeks                 | 1/28
twice weekly                  | 2/7
about once a week             | 1/7
once a quarter                | 1/84
every two months              | 1/56
every 2-3 weeks               | 1/21-1/14
once or twice a month         | 1/28-1/14
at least once a week          | 1/7+
more than monthly             | 1/28+
more than once a month        | 1/28+
not less than monthly         | 1/28+
less than monthly             | <1/30
Less often than every two weeks | <1/14
less than once a week         | <1/7
Bi-weekly (every two weeks)   | 1/14
as agreed                     | enough
as often as agreed            | enough
less often than agreed        | fewer
not as often as planned       | fewer
biweekly                      | !
several times                 | !
sometimes                     | !
often                         | !
yes                           | !
no                            | !
Good                          | !
not often                     | !
not weekly                    | !
not 3                         | !
3 or maybe 4, I think         | !
almost weekly                 | !
monthly, 3 times              | !
3 times, monthly              | !
weekly or monthly             | !
weekly 3                      | !
every week or two             | !
-3                            | !
3.5                           | !
1,000                         | !
5-2                           | !
2027-03-04                    | !
every zero weeks              | !
we had 2 of 4 meetings        | !
1 hour                        | !
30 minutes                    | !
"""


def shown(often):
    if isinstance(often, Compared):
        return "enough" if often.enough else "fewer"
    if often.least == often.most:
        return str(often.least) + ("/1" if often.least == 1 and isinstance(often, Pace) else "")
    if often.most is None:
        return f"{often.least}+"
    under = isinstance(often, Pace) and often.under
    return f"<{often.most}" if under else f"{often.least}-{often.most}"


@pytest.mark.parametrize("line", READ.strip().splitlines(), ids=lambda line: line.split("|")[0])
def test_how_often_is_understood_or_refused(line):
    text, _, wanted = map(str.strip, line.rpartition("|"))
    if wanted == "!":
        with pytest.raises(ValueError, match=r"clearly|may mean"):
            read_often(text)
    else:
        assert shown(read_often(text)) == wanted


ENOUGH = """
weekly          | 90 | 12             | yes
weekly          | 90 | 11             | no
weekly          | 90 | weekly         | yes
weekly          | 90 | every two weeks| no
weekly          | 90 | 4x a month     | yes
weekly          | 90 | 3x a month     | no
every two weeks | 90 | 6              | yes
every two weeks | 90 | 5              | no
every two weeks | 90 | twice a month  | yes
every two weeks | 84 | twice a month  | yes
every two weeks | 90 | monthly        | no
monthly         | 90 | 3              | yes
monthly         | 90 | twice          | no
monthly         | 89 | twice          | yes
monthly         | 90 | never          | no
monthly         | 29 | never          | yes
monthly         | 29 | less than monthly | yes
monthly         | 45 | less than monthly | no
monthly         | 90 | more than three| yes
monthly         | 180| more than three| ?
monthly         | 90 | less than 3    | no
monthly         | 90 | 2-3            | ?
monthly         | 90 | once or twice a month | yes
monthly         | 45 | every six weeks| yes
monthly         | 90 | every six weeks| no
weekly          | 90 | more than monthly | ?
weekly          | 90 | as agreed      | yes
monthly         | 90 | less often than agreed | no
monthly         |    | monthly        | yes
monthly         |    | weekly         | yes
monthly         |    | every two months | no
monthly         |    | 3              | ?
weekly          |    | less than weekly | no
"""


@pytest.mark.parametrize("line", ENOUGH.strip().splitlines())
def test_meetings_against_the_agreement(line):
    agreed, days, text, wanted = map(str.strip, line.split("|"))
    said = as_agreed(read_often(text), agreed, int(days) if days else None)
    assert {True: "yes", False: "no", None: "?"}[said] == wanted


agreements, spans = st.sampled_from(sorted(PERIODS)), st.integers(0, 800)


@given(agreements, spans, st.integers(0, 60))
def test_a_number_is_enough_from_what_is_owed_on(agreed, days, number):
    met = Meetings(number, number)
    assert as_agreed(met, agreed, days) is (number >= owed(agreed, days))
    assert as_agreed(read_often(str(number)), agreed, days) is (number >= owed(agreed, days))


@given(agreements, spans)
def test_the_agreed_pace_is_enough_on_every_day(agreed, days):
    assert as_agreed(read_often(agreed), agreed, days) is True


@given(agreements, spans, st.integers(1, 9), st.integers(1, 90))
def test_a_slower_pace_is_never_enough_once_a_meeting_is_short(agreed, days, times, per):
    rate = Fraction(times, per)
    said = as_agreed(Pace(rate, rate), agreed, days)
    made = sum(1 for day in range(1, days + 1) if int(day * rate) > int((day - 1) * rate) for _ in
               range(int(day * rate) - int((day - 1) * rate)))  # fmt: skip
    assert said is (rate >= Fraction(1, PERIODS[agreed]) or made >= owed(agreed, days))


@given(agreements, spans, st.integers(0, 30), st.integers(0, 30))
def test_bounds_decide_only_what_every_number_within_them_decides(agreed, days, one, other):
    low, high = sorted((one, other))
    within = {as_agreed(Meetings(n, n), agreed, days) for n in range(low, high + 1)}
    said = as_agreed(Meetings(low, high), agreed, days)
    assert said is (within.pop() if len(within) == 1 else None)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_with_a_sentence(text):
    refused = ""
    try:
        read = read_often(text)
    except ValueError as exc:
        refused = str(exc)
    assert refused or isinstance(read, Meetings | Pace | Compared)
