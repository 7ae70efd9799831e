"""Drop-downs: short lists stand in the cell's rule, long ones on the hidden sheet under a name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mentorctl.documents.cellvalues import safe_text
from mentorctl.documents.sheets import RECORD_TITLE, SheetPlan
from mentorctl.model.grid import address, column_letter

LIST_NAME = "mentorctl_list_"
FIRST_LIST_COLUMN = 4
"""Lists stand on the hidden sheet from column E on, counted from 0."""
_INLINE = 255


@dataclass
class Lists:
    """The long lists of one workbook, each once."""

    lists: list[tuple[str, ...]] = field(default_factory=list)

    def source(self, choices: Sequence[str]) -> str:
        """Return the drop-down's source: `"a,b"` in quotes, or the name of a hidden list.

        Excel takes at most 255 characters in quotes, splits them at every comma, and drops a
        longer list without a word.
        """
        texts = tuple(dict.fromkeys(t for t in map(safe_text, choices) if t))
        joined = ",".join(texts)
        awkward = any("," in t or '"' in t or t != t.strip() or "\n" in t for t in texts)
        if not awkward and len(joined.encode("utf-16-le")) // 2 <= _INLINE:
            return f'"{joined}"'
        if texts not in self.lists:
            self.lists.append(texts)
        return f"{LIST_NAME}{self.lists.index(texts) + 1}"

    def names(self) -> list[tuple[str, str]]:
        """Return the defined names and what each refers to."""
        found = []
        for index, texts in enumerate(self.lists):
            letter = column_letter(FIRST_LIST_COLUMN + index)
            area = f"'{RECORD_TITLE}'!${letter}$2:${letter}${len(texts) + 1}"
            found.append((f"{LIST_NAME}{index + 1}", area))
        return found


def drop_downs(
    plan: SheetPlan, at: Sequence[int], head: int, foot: int
) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Yield each drop-down's range, its entries, and whether it refuses other values.

    `at` holds the sheet column of each of the plan's; `head` and `foot` are the heading's and the
    last covered row; all are counted from 0.
    """
    single = {column for _, column, _ in plan.cell_choices}
    for index, column in enumerate(plan.columns):
        if column.choices and index not in single:
            yield (
                f"{address(head + 1, at[index])}:{address(foot, at[index])}",
                column.choices,
                (column.strict),
            )
    for row, index, choices in plan.cell_choices:
        yield address(head + 1 + row, at[index]), choices, False
