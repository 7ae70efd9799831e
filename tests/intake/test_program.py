"""The Program sheet: settings, tracks and the order of grades."""

import pytest

from building import ONE_MENTEE, ONE_MENTOR, errors, found, mentees, mentors, only, read, sheet
from mentorctl.intake.roster import roster_from
from mentorctl.model.settings import Settings, all_settings


def program(rows, **where):
    return sheet("Program", rows, **where)


TECH = (mentors("ID | Track\nM1 | Tech"), mentees("ID | Track\nE1 | Tech"))


def test_without_a_program_sheet_the_defaults_hold_and_a_note_says_so():
    roster, findings = roster_from([ONE_MENTOR, ONE_MENTEE])
    assert [(f.code, f.severity.value) for f in findings] == [("no-program", "note")]
    assert roster.program.base == Settings()


def test_every_setting_is_read_under_its_label():
    rows = [["Setting", "Value", "What it means"]]
    rows += [[s.about.label.upper() + ":", s.default, s.about.meaning] for s in all_settings()]
    roster, findings = read(ONE_MENTOR, ONE_MENTEE, program(rows))
    assert findings == []
    assert roster.program.base == Settings()


def test_an_unknown_setting_is_an_error_with_the_nearest():
    _, findings = read(
        ONE_MENTOR, ONE_MENTEE, program("Setting | Value\nTerm in mnths | 6\nMatching |")
    )
    assert found(findings) == [("unknown-setting", "Program", "A2")]
    assert "Term in months" in findings[0].hint


def test_a_repeated_setting_is_an_error_and_the_first_holds():
    roster, findings = read(
        ONE_MENTOR, ONE_MENTEE, program("Setting | Value\nAim | best total\naim | lift the weakest")
    )
    assert found(errors(findings)) == [("setting-twice", "Program", "B3")]
    assert roster.program.base.aim == "best total"


def test_wrong_values_are_told_together_at_their_cells_and_the_right_ones_hold():
    roster, findings = read(
        *TECH,
        program(
            """
            Setting        | Value      | Tech
            Term in months | 2          | 25
            Aim            | best totel |
            Format         | group      | piers
            """
        ),
    )
    assert sorted(found(findings)) == [("setting", "Program", c) for c in ("B2", "B3", "C2", "C4")]
    assert roster.program.base.format == "group"
    near = [f.message for f in findings if f.where.cell == "B3"]
    assert near[0].endswith('Did you mean "best total"?')


def test_a_track_column_overrides_single_settings():
    roster, findings = read(
        *TECH,
        program(
            """
            Setting            | Value   | What it means | TECH
            Term in months     | 12      | so long       | 6
            Smallest grade gap | 1       | so far        |
            Meeting frequency  | monthly | so often      | weekly
            """
        ),
    )
    assert findings == []
    base, tech = roster.program.base, roster.program.settings("TECH")
    assert (base.term, base.smallest_grade_gap, base.meeting_frequency) == (12, 1, "monthly")
    assert (tech.term, tech.smallest_grade_gap, tech.meeting_frequency) == (6, 1, "weekly")
    assert roster.program.settings("no such track") == base
    assert roster.mentees[0].in_track == "TECH"  # the Program sheet's spelling


@pytest.mark.parametrize("setting", [s for s in all_settings() if not s.about.by_track])
def test_a_setting_of_the_whole_program_cannot_differ_by_track(setting):
    rows = [["Setting", "Value", "Tech"], [setting.about.label, "", setting.default or "x"]]
    _, findings = read(*TECH, program(rows))
    assert found(findings) == [("track-setting", "Program", "C2")]
    assert errors(findings)


def test_a_misspelled_track_column_is_a_warning_with_the_nearest():
    _, findings = read(*TECH, program("Setting | Value | Tehc\nTerm in months | 12 | 6"))
    assert found(findings) == [("unused-track", "Program", "C1")]
    assert "Tech" in findings[0].hint
    assert errors(findings) == []


def test_a_program_sheet_without_its_headings():
    _, findings = read(ONE_MENTOR, ONE_MENTEE, program("What | How\nAim | best total"))
    assert found(errors(findings)) == [("headings", "Program", "")]


def test_a_date_cell_is_a_date():
    from datetime import date, datetime

    rows = [["Setting", "Value"], ["Start date", datetime(2027, 1, 11)]]
    roster, findings = read(ONE_MENTOR, ONE_MENTEE, program(rows))
    assert findings == []
    assert roster.program.base.start == date(2027, 1, 11)


# --- grades -----------------------------------------------------------------------------------

CIVIL = (mentors("ID | Grade\nM1 | SCS1\nM2 | Grade 6"), mentees("ID | Grade\nE1 | Grade 7"))


def test_grades_without_an_order_are_an_error_that_lists_them_and_asks_for_the_scale():
    roster, findings = read(*CIVIL)
    scale = only(findings, "grade-scale")
    assert errors(findings) == [scale]
    assert "Grade 6, Grade 7 and SCS1" in scale.message
    assert '"Grade scale"' in scale.hint
    assert scale.where.cell == "B2"
    assert roster.program.scale.levels == {}


def test_grades_without_an_order_are_a_warning_where_no_gap_is_asked():
    rows = "Setting | Value\nSmallest grade gap | none\nLargest grade gap | none"
    _, findings = read(*CIVIL, program(rows))
    assert [(f.code, f.severity.value) for f in findings] == [("grade-scale", "warning")]


def test_a_gap_in_one_track_is_enough_to_need_the_scale():
    people = (
        mentors("ID | Grade | Track\nM1 | AO | Tech"),
        mentees("ID | Grade | Track\nE1 | AA | Tech"),
    )
    rows = "Setting | Value | Tech\nSmallest grade gap | none | 1"
    _, findings = read(*people, program(rows))
    assert found(errors(findings)) == [("grade-scale", "Mentors", "B2")]


def test_a_given_scale_orders_the_grades():
    roster, findings = read(
        *CIVIL, program("Setting | Value\nGrade scale | Grade 7; Grade 6; SCS1")
    )
    assert findings == []
    level = roster.program.scale.level
    assert level("Grade 7") < level("Grade 6") < level("SCS1")


def test_a_grade_that_is_not_on_the_scale_is_an_error_at_its_cell_with_the_nearest():
    _, findings = read(
        mentors("ID | Grade\nM1 | Grade 6\nM2 | Graed 6"),
        mentees("ID | Grade\nE1 | Grade 7\nE2 |"),
        program("Setting | Value\nGrade scale | Grade 7; Grade 6"),
    )
    assert found(findings) == [("grade", "Mentors", "B3")]
    assert findings[0].hint == "Near: Grade 6."
    assert "Grade 7, Grade 6" in findings[0].message


@pytest.mark.parametrize("text", ["group", "one-to-one"])
def test_a_limit_to_the_lift_is_an_error_at_the_aim_where_there_are_groups(text):
    limited = "lift the weakest, giving up at most 1 %"
    _, findings = read(
        *TECH, program(f"Setting | Value | Tech\nAim | {limited} |\nFormat | | {text}")
    )
    wrong = [("group-aim", "Program", "B2")] if text == "group" else []
    assert found(errors(findings)) == wrong
    _, findings = read(
        *TECH, program(f"Setting | Value | Tech\nAim | lift the weakest |\nFormat | | {text}")
    )
    assert errors(findings) == []
