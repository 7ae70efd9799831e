"""Where a form workbook holds its answers: what the writer and the reader of forms agree on."""

ANSWER_COLUMN = 0
"""The column of the answers on the form's sheet, counted from 0."""

KEY_COLUMN = 13
"""The hidden column that says, in the row of each answer, under which key it was asked."""

KEY_PREFIX = "answer:"
"""Stands before each key. The first row of the column holds FORM_PREFIX and the form's name."""

CHOICE_SIGN = "/"
"""Where any number of choices may be ticked, each has a row, and its key ends with this sign and
the place of the choice, counted from 1: answer:obstacles/3. The answer is a box, ticked or not."""

FORM_PREFIX = "form:"

FACTS_COLUMN = 14
"""The hidden column that says, from the first row down, whose form it is."""

FACTS = ("stage", "role", "pair", "person")
"""What stands there, each behind its name and a colon: pair:P007. A fact that isn't known is left
out, and `person` is the id of who fills the form in."""
