"""Names of preferred partners, separated by anything."""

import pytest

from mentorctl.intake.prose.partners import partners_in

KNOWN = {"owen tully", "bea marsh", "pat o'neil", "owen@x.example", "e-2231"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Owen Tully", ["Owen Tully"]),
        ("owen tully", ["owen tully"]),
        ("Owen Tully / Bea Marsh", ["Owen Tully", "Bea Marsh"]),
        ("Bea Marsh and Owen Tully", ["Bea Marsh", "Owen Tully"]),
        ("1. Owen Tully 2. Bea Marsh", ["Owen Tully", "Bea Marsh"]),
        ("Tully, Owen; Marsh, Bea", ["Tully, Owen", "Marsh, Bea"]),
        ("Owen Tully, Bea Marsh", ["Owen Tully", "Bea Marsh"]),
        ("first Owen Tully then maybe Bea Marsh", ["Owen Tully", "Bea Marsh"]),
        ("Owen Tully Bea Marsh", ["Owen Tully", "Bea Marsh"]),
        ("Bea Marsh (from Finance)", ["Bea Marsh"]),
        ("Jan de Vries & Bea Marsh", ["Jan de Vries", "Bea Marsh"]),
        ("owen@x.example, E-2231", ["owen@x.example", "E-2231"]),
    ],
)
def test_names(text, names):
    assert list(partners_in(text, KNOWN)) == names


@pytest.mark.parametrize("text", ["Whoever is kind", "Sam", "anyone in Finance", "no idea yet"])
def test_what_is_no_name_is_refused(text):
    with pytest.raises(ValueError, match="not clearly a name"):
        partners_in(text, KNOWN)
