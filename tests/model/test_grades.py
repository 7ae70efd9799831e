import pytest

from mentorctl.model.grades import given_scale, natural_scale


@pytest.mark.parametrize(
    ("grades", "low", "high", "gap"),
    [
        (["GS-9", "GS-12"], "GS-9", "GS-12", 3),
        (["7", "12"], "7", "12", 5),
        (["G4", "g 7"], "G4", "G-7", 3),
        (["Grade 6", "grade 10"], "GRADE 6", "Grade 10", 4),
    ],
)
def test_numbered_grades_order_themselves(grades, low, high, gap):
    scale = natural_scale(grades)
    assert scale.level(high) - scale.level(low) == gap


@pytest.mark.parametrize(
    "grades",
    [["GS-9", "SES-1"], ["7", "Senior"], ["AA", "AO"], ["Grade 7", "7"], ["1.5", "2"]],
)
def test_grades_without_an_order_of_their_own(grades):
    assert natural_scale(grades) is None


def test_blank_grades_do_not_matter():
    assert natural_scale(["", "7", ""]).level("7") == 7
    assert natural_scale([]).level("7") is None
    assert natural_scale(["7"]).level("") is None


def test_a_given_scale_counts_places_so_that_grade_7_may_stand_below_grade_6():
    scale = given_scale(["SEO", "Grade 7", "Grade 6", "SCS1"])
    assert [scale.level(g) for g in ("seo", "GRADE 7", "grade-6", "SCS 1")] == [0, 1, 2, 3]
    assert scale.level("Grade 8") is None
