"""Jinja as templates get it: sandboxed, strict, and sealing every value that is printed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import is_dataclass
from datetime import date, time
from enum import Enum
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace, missing, pass_eval_context
from markupsafe import Markup

from mentorctl.documents.pages import directives
from mentorctl.documents.pages.audiences import Audience
from mentorctl.documents.pages.filters import FILTERS, functions, joined, printed, short
from mentorctl.documents.pages.front import split_front
from mentorctl.documents.pages.shelf import BUILT_IN, Shelf
from mentorctl.documents.pages.views import Reader, View, seen
from mentorctl.documents.pages.wrong import Place, Wrong

MOST_NUMBERS = 100_000
"""Numbers that all calls of `range` on one page may give together."""
_LARGEST = 10**15
_TEXT_PARTS = frozenset({
    "startswith", "endswith", "upper", "lower", "title", "capitalize", "strip", "split", "count",
})  # fmt: skip
_DATE_PARTS = frozenset({
    "year", "month", "day", "hour", "minute", "isoformat", "weekday", "isoweekday",
})  # fmt: skip
_MAPPING_PARTS = frozenset({"items", "keys", "values", "get"})


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of one shelf. `reader` says for whom the page in hand is."""

    intercepted_binops = frozenset({"+", "*", "%", "**"})

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(
            loader=_Loader(shelf),
            undefined=_Missing,
            autoescape=True,  # marks what macros, blocks and super() return as finished
            finalize=_finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=-1,
        )
        self.filters = dict(FILTERS)
        kept = ("dict", "namespace", "joiner", "cycler")
        self.globals = {name: self.globals[name] for name in kept} | functions()
        self.globals["range"] = self.counted_range
        self.turn_to(Reader(Audience.PUBLIC))

    def turn_to(self, reader: Reader) -> None:
        """Prepare for a page for `reader`."""
        self.reader = reader
        self._numbers_left = MOST_NUMBERS

    def counted_range(self, *bounds: int) -> range:
        """Return a range; all ranges of one page together are limited."""
        numbers = range(*bounds)
        self._numbers_left -= len(numbers) + 1
        if self._numbers_left < 0:
            raise Wrong("counts without end", f"Count to {MOST_NUMBERS:,} in all at most.")
        return numbers

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute as the reader may see it."""
        return seen(super().getattr(obj, attribute), self.reader)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return an item as the reader may see it."""
        return seen(super().getitem(obj, argument), self.reader)

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Call what the template calls; the result is as the reader may see it."""
        return seen(super().call(__context, __obj, *args, **kwargs), __self.reader)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Tell whether a template may touch an attribute: the fields of values, hardly a method."""
        if attr.startswith("_") or isinstance(obj, Markup):
            return False
        if isinstance(obj, View):
            return True
        if isinstance(obj, str) and not isinstance(obj, Enum):
            return attr in _TEXT_PARTS
        if isinstance(obj, date | time):
            return attr in _DATE_PARTS
        if isinstance(obj, dict):
            return attr in _MAPPING_PARTS
        if is_dataclass(obj) and not isinstance(obj, type):
            return not callable(value)
        if isinstance(obj, Enum):
            return attr in ("name", "value")
        ours = isinstance(obj, Namespace) or type(obj).__module__.startswith("jinja2.")
        return ours and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Leave .format to `is_safe_attribute`, which refuses it: it pads without end."""

    def unsafe_undefined(self, obj: Any, attribute: str) -> Any:
        """Refuse an attribute."""
        kind = "finished text" if isinstance(obj, Markup) else "a value"
        raise Wrong(f"reaches for .{attribute} of {kind}, which is not allowed", "Remove it.")

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Compute +, *, % and **, within limits and never on finished text."""
        if isinstance(left, Markup) or isinstance(right, Markup):
            raise Wrong(f"uses {operator} on finished text", "Use ~ to put texts together.")
        numbers = all(isinstance(side, int | float) for side in (left, right))
        if not numbers and operator in ("*", "**", "%"):
            raise Wrong(f"uses {operator} on something that is no number", "Remove it.")
        if operator == "**" and max(abs(left), abs(right)) > 100:
            raise Wrong("computes a number without end", "Make it smaller.")
        result = super().call_binop(context, operator, left, right)
        if numbers and abs(result) > _LARGEST:
            raise Wrong("computes a number without end", "Make it smaller.")
        return short(result) if isinstance(result, str | list | tuple) else result

    def joined(self, parts: Iterable[object]) -> str:
        """Compute `~`."""
        return joined(parts)

    def join_path(self, template: str, parent: str) -> str:
        """Return the name of an extended or included template; none may name itself."""
        check_other(template, parent)
        return template

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None,
        defer_init: bool = False,
    ) -> str:  # fmt: skip
        _check_calls(source, name or "")
        return super()._generate(source, name, filename, defer_init)


def check_other(template: str, parent: str, at: Place | None = None) -> None:
    """Raise Wrong where a template names itself."""
    if template == parent:
        told = f'extends or includes itself, "{template}"'
        raise Wrong(told, f'Write "{BUILT_IN}{template.removeprefix(BUILT_IN)}" there.', at)


class _Generator(CodeGenerator):
    """Compiles `~` to a call of ours: Jinja's own would not seal what it puts together."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        self.write("environment.joined((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


Sandbox.code_generator_class = _Generator


class _Loader(BaseLoader):
    """Gives Jinja the templates of a shelf, without their front matter."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        found = self._shelf.find(template)
        if found is None:
            raise TemplateNotFound(template)
        _, body = split_front(found.shown, found.read())
        return body, found.shown, lambda: True


class NotThere(Exception):
    """A template asks for a name, or a field of a value, that isn't there."""

    def __init__(self, name: str, fields: Sequence[str] | None) -> None:
        super().__init__(name)
        self.name = name
        self.fields = fields
        """The fields there are; None where a name of the page is missing."""


class _Missing(StrictUndefined):
    """Raises NotThere as soon as it is used."""

    @property
    def _undefined_message(self) -> str:
        obj = self._undefined_obj
        name = str(self._undefined_name)
        if obj is missing:
            raise NotThere(name, None)
        if isinstance(obj, dict):
            raise NotThere(name, [str(key) for key in obj])
        raise NotThere(name, sorted(getattr(obj, "__dataclass_fields__", ())))


@pass_eval_context  # keeps Jinja from folding constants before they are sealed
def _finalize(context: EvalContext, value: object) -> Markup:
    return printed(value)


def _check_calls(source: nodes.Template, name: str) -> None:
    """Add its place to each call of a directive; raise Wrong for a use that hides one.

    Formulas must stand in the template word for word, so that no answer becomes one.
    """
    if node := source.find(nodes.EvalContextModifier):
        raise Wrong("uses autoescape", "Remove it.", (name, node.lineno))
    called = set()
    for call in source.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in directives.NAMES:
            called.add(id(call.node))
            _check_formulas(call, name)
            place = nodes.Const((name, call.lineno))
            call.kwargs.append(nodes.Keyword("at", place, lineno=call.lineno))
    for used in source.find_all(nodes.Name):
        if used.name in directives.NAMES and id(used) not in called:
            told = f'uses the name "{used.name}" for something else than to call it'
            raise Wrong(told, f"Write {{{{ {used.name}(…) }}}}.", (name, used.lineno))


def _check_formulas(call: nodes.Call, name: str) -> None:
    if call.dyn_args is not None or call.dyn_kwargs is not None:
        raise Wrong("hands over arguments with a star", "Write them out.", (name, call.lineno))
    for given in call.kwargs:
        if given.key not in ("formulas", "lists"):
            continue
        for part in (given.value, *given.value.find_all(nodes.Expr)):
            if not isinstance(part, nodes.Const | nodes.Dict):
                told = "puts a formula together from something else than its own words"
                raise Wrong(told, "Write it out in quotes.", (name, given.value.lineno))
