"""Where a form workbook holds its answers: what the writer and the reader of forms agree on."""

ANSWER_COLUMN = 0
"""The column of the answers on the form's sheet, counted from 0."""

KEY_COLUMN = 13
"""The hidden column that says, in the row of each answer, under which key it was asked."""

KEY_PREFIX = "answer:"
"""Stands before each key. The first row of the column holds FORM_PREFIX and the form's name."""

FORM_PREFIX = "form:"
