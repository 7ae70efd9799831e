"""Pages from the packaged Jinja templates."""

from typing import Any

from mentorctl.documents.packaged import packaged
from mentorctl.model.settings import all_settings


def start_here(example: bool) -> str:
    """Return the page that `init` puts beside the roster."""
    return render("start-here.md.j2", example=example, settings=all_settings())


def render(template: str, **values: Any) -> str:
    """Fill one template. Templates are sandboxed; what they get is data, never template code."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        loader=FileSystemLoader(packaged()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(template).render(**values)
