"""The page that `init` puts beside the roster."""

from mentorctl.model.settings import all_settings


def start_here(example: bool) -> bytes:
    """Return the page as Markdown; `example`: for the folder with the invented company."""
    from mentorctl.documents.pages.press import open_press, render
    from mentorctl.documents.pages.to_md import markdown

    values = {"example": example, "all_settings": all_settings()}
    return markdown(render(open_press(), "start-here", values))
