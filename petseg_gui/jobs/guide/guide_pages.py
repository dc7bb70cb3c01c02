"""Turns the Markdown pages of the documentation into pages for a browser."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

import resources
from core.cancel import ShouldStop
from resources import CHANGELOG, USER_GUIDE

_CONTENTS = (
    "docs/start.md", "docs/installing.md", USER_GUIDE, "docs/tools.md", "docs/correcting.md", "docs/importing.md",
    "docs/formats.md", "docs/fine-tuning.md", "docs/training.md", "docs/model.md", "docs/gpu.md",
    "docs/command-line.md", "docs/python.md", "docs/scale.md", "docs/coming-from.md", "docs/tutorial.md",
    "docs/reliability.md", CHANGELOG,
)  # fmt: skip
"""Pages that every page links to at its side, in order."""


def write_pages(source: Path, target: Path, should_stop: ShouldStop) -> None:
    """Write every page of the documentation as HTML; pictures stay where they are and are linked.

    Parameters
    ----------
    source : Path
        Folder with `docs/` and the changelog.
    target : Path
        Folder for the pages, which keep their paths but for the ending.
    should_stop : callable

    Raises
    ------
    OSError
        If a page cannot be read or written.
    """
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    pages = {page: markdown.parse((source / page).read_text(encoding="utf-8")) for page in _pages_of(source)}
    titles = {page: _title_of(tokens) for page, tokens in pages.items()}
    for page, tokens in pages.items():
        if should_stop():
            return
        _prepare(tokens, source, page, pages)
        text = markdown.renderer.render(tokens, markdown.options, {})
        path = target / html_name(page)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_document(page, titles, text), encoding="utf-8")


def html_name(page: str) -> str:
    """Return the path of a page as it is written."""
    return f"{page.removesuffix('.md')}.html"


def _pages_of(source: Path) -> Iterator[str]:
    paths = [source / CHANGELOG, source / "README.md", *sorted((source / "docs").rglob("*.md"))]
    return (path.relative_to(source).as_posix() for path in paths if path.is_file())


def _title_of(tokens: Iterable[Token]) -> str:
    inline = (token for token in tokens if token.type == "inline")
    return _plain(next(inline)) if tokens else ""


def _plain(inline: Token) -> str:
    return "".join(child.content for child in inline.children or ())


def _prepare(tokens: list[Token], source: Path, page: str, known: Iterable[str]) -> None:
    """Give headings the names that links use, and links and pictures the places they have in the browser."""
    folder = (source / page).parent
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", _anchor(_plain(tokens[number + 1])))
        for child in token.children or ():
            for name in ("href", "src"):
                if isinstance(place := child.attrGet(name), str):
                    child.attrSet(name, _place_in_browser(place, source, folder, known))


def _place_in_browser(place: str, source: Path, folder: Path, known: Iterable[str]) -> str:
    parts = urlsplit(place)
    if parts.scheme or not parts.path:
        return place
    path = Path(folder, unquote(parts.path)).resolve()
    if not path.is_relative_to(source.resolve()):
        return place
    if path.relative_to(source.resolve()).as_posix() in known:
        return f"{html_name(parts.path)}{'#' + parts.fragment if parts.fragment else ''}"
    return path.as_uri()


def _anchor(heading: str) -> str:
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.lower()))


def _document(page: str, titles: dict[str, str], text: str) -> str:
    up = "../" * page.count("/")
    links = "\n".join(
        f'<a href="{up}{html_name(other)}"{_CURRENT if other == page else ""}>{escape(titles[other])}</a>'
        for other in _CONTENTS
        if other in titles
    )
    template = Template(resources.GUIDE_PAGE.read_text(encoding="utf-8"))
    return template.substitute(title=escape(titles[page]), contents=links, text=text)


_CURRENT = ' aria-current="page"'
