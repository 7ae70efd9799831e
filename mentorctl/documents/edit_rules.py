"""Conditional formats, drop-downs and filters of an edited sheet: ours renewed, others kept."""

from collections.abc import Sequence
from typing import Any

from mentorctl.documents import looks
from mentorctl.documents.choices import LIST_NAME, Lists, drop_downs
from mentorctl.documents.edit_looks import Worksheet
from mentorctl.documents.sheets import SheetPlan, room
from mentorctl.model.grid import address


def renew_formats(
    sheet: Worksheet, plan: SheetPlan, at: Sequence[int], last: int, head: int, foot: int
) -> None:
    """Replace our conditional formats; the coordinator's stay, above or below ours as they were.

    Columns (`at`, `last`) and rows (`head`, `foot`: the last row) are counted from 0. Ours are
    known by the name in their formula, the heat map by its colors. A color that the coordinator
    gave to one of our rules stays.
    """
    from openpyxl.formatting.formatting import ConditionalFormattingList

    old = [(area.sqref, rule) for area in sheet.conditional_formatting for rule in area.rules]
    old.sort(key=lambda item: item[1].priority or 0)
    changed = {_name(rule): rule.dxf for _, rule in old if _name(rule) and rule.dxf}
    first_ours = next((i for i, (_, rule) in enumerate(old) if _is_ours(rule)), 0)
    above = [item for item in old[:first_ours] if not _is_ours(item[1])]
    below = [item for item in old[first_ours:] if not _is_ours(item[1])]
    until = len(plan.rows) + head if plan.heat else foot
    ours = [(rule.area, _made(rule, changed)) for rule in looks.rules(plan, at, last, head, until)]
    sheet.conditional_formatting = ConditionalFormattingList()
    for priority, (area, rule) in enumerate([*above, *ours, *below], 1):
        rule.priority = priority
        sheet.conditional_formatting.add(str(area), rule)


def _name(rule: Any) -> str:
    """Return the name that one of our rules carries in its formula, or an empty text."""
    for formula in rule.formula or ():
        _, found, rest = str(formula).partition(f'N("{looks.MARKER} ')
        if found:
            return rest.rpartition('")')[0].replace('""', '"')
    return ""


def _is_ours(rule: Any) -> bool:
    """Tell our rules: by name, or a scale with our three colors."""
    if rule.colorScale is None:
        return bool(_name(rule))
    return tuple(str(c.rgb)[-6:] for c in rule.colorScale.color) == looks.HEAT


def _made(rule: looks.Rule, changed: dict[str, Any]) -> Any:
    """Return openpyxl's rule for one of ours, in the colors the workbook already gives it."""
    from openpyxl.formatting.rule import ColorScale, FormatObject, Rule
    from openpyxl.styles import Color, Font, PatternFill
    from openpyxl.styles.differential import DifferentialStyle

    if not rule.formula:
        stops = [FormatObject("min"), FormatObject("percentile", 50), FormatObject("max")]
        colors = [Color(f"FF{c}") for c in looks.HEAT]
        return Rule("colorScale", colorScale=ColorScale(cfvo=stops, color=colors))
    look = looks.TONES[rule.tone]
    font = Font(color=look.ink, bold=look.bold or None, italic=look.italic or None)
    style = DifferentialStyle(font=font, fill=PatternFill(bgColor=look.fill))
    name = rule.name.removeprefix(f"{looks.MARKER} ")
    return Rule("expression", dxf=changed.get(name) or style, formula=[rule.formula])


def renew_choices(
    sheet: Worksheet, plan: SheetPlan, at: Sequence[int], head: int, foot: int, lists: Lists
) -> None:
    """Replace our drop-downs; a column where the coordinator set a check of their own keeps it."""
    from openpyxl.worksheet.cell_range import CellRange
    from openpyxl.worksheet.datavalidation import DataValidation

    checks = sheet.data_validations
    checks.dataValidation = [
        v
        for v in checks.dataValidation
        if v.errorTitle != looks.CHOICE_TITLE and not str(v.formula1).startswith(LIST_NAME)
    ]
    theirs = [area for v in checks.dataValidation for area in v.sqref.ranges]
    for area, choices, strict in drop_downs(plan, at, head, foot):
        if any(not CellRange(area).isdisjoint(r) for r in theirs):
            continue
        check = DataValidation(
            "list", lists.source(choices), allow_blank=True, showErrorMessage=strict,
            errorTitle=looks.CHOICE_TITLE, error=looks.CHOICE_TEXT, sqref=area,
        )  # fmt: skip
        checks.append(check)


def renew_filter(sheet: Worksheet, head: int, rows: int, last: int, grew: bool) -> None:
    """Let the filter, or the table a coordinator made of the sheet, end at the last row.

    `head` is the heading row and `last` the last column, both from 0; `grew` says that the sheet
    had no rows before. Excel damages a file whose sheet filter overlaps a table.
    """
    end = head + max(rows, 1)
    for table in sheet.tables.values():
        start, _, finish = table.ref.partition(":")
        if start.strip("$ABCDEFGHIJKLMNOPQRSTUVWXYZ") == str(head + 1):
            finish = finish.rstrip("0123456789") + str(end + 1)
            table.ref = f"{start}:{finish}"
            if table.autoFilter is not None:
                table.autoFilter.ref = table.ref
            return
    if rows and (sheet.auto_filter.ref or grew):
        sheet.auto_filter.ref = f"{address(head, 0)}:{address(end, last)}"
    elif not rows:
        sheet.auto_filter.ref = None


def covered(plan: SheetPlan, head: int) -> int:
    """Return the last row (from 0) that rules cover below a heading row."""
    return head + room(len(plan.rows))
