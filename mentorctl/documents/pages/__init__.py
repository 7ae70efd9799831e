"""One source for every page: Jinja yields Markdown, Markdown becomes blocks, writers write them."""
