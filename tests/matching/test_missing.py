"""The cells that keep somebody out of every pair, beside the rules themselves."""

from hypothesis import given

from matching.rosters import OPEN, examples, judged, mentee, mentor, roster, rosters
from mentorctl.matching.case import Case
from mentorctl.matching.missing import lacking
from mentorctl.model.fields import Role

_RULES = {
    "grade": "grade gap",
    "time_zone": "time zone",
    "training": "training",
    "approval": "approval",
    "manager": "chain unknown",
}


@examples(80)
@given(rosters())
def test_whoever_lacks_an_answer_is_blocked_by_its_rule_from_everybody_in_the_track(who):
    case = Case(who)
    for role, people, others in (
        (Role.MENTEE, who.mentees, who.mentors),
        (Role.MENTOR, who.mentors, who.mentees),
    ):
        for person in people:
            for lack in lacking(case, person):
                for other in others:
                    pair = (person.id, other.id)
                    found = judged(case, *(pair if role is Role.MENTEE else pair[::-1]))
                    assert _RULES[lack.key] in found or "same track" in found


def test_in_words_and_only_where_every_track_asks():
    program = {**OPEN, "training_required": "yes", "largest_time_difference": "3"}
    tracks = {"South": {"training_required": "no"}}
    mentees = [mentee("E1", track="North"), mentee("E2", track="South")]
    both = mentor("M1", track="North; South", training="no")
    north = mentor("M2", track="North", training="no", time_zone="UTC")
    case = Case(roster([both, north], mentees, program, tracks | {"North": {}}))
    assert [str(lack) for lack in lacking(case, both)] == ["Time zone is blank"]
    assert [str(lack) for lack in lacking(case, north)] == ["Training completed says no"]
    assert lacking(case, mentor("M3", track="West")) == []  # nobody there could be matched
