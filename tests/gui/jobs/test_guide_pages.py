"""The documentation as it is opened in the browser."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

import resources
from petseg_gui.jobs.guide_pages import html_name, write_pages

ROOT = Path(__file__).parents[3]


class Page(HTMLParser):
    """What a page links to, shows and can be linked to by."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.names: set[str] = set()
        self.tags: set[str] = set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            if name in ("href", "src"):
                self.links.append(value)
            elif name == "id":
                self.names.add(value)


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("guide")
    write_pages(resources.GUIDE, folder, lambda: False)
    return folder


def test_the_documentation_is_that_of_the_checkout():
    assert resources.GUIDE == ROOT
    for page in (resources.USER_GUIDE, resources.CHANGELOG):
        assert (ROOT / page).is_file()


def test_every_link_and_picture_of_every_page_is_there(written):
    pages = {path: Page(path) for path in written.rglob("*.html")}
    assert len(pages) > 20
    broken = []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https"):
                continue
            target = Path(path.parent, unquote(parts.path)).resolve() if parts.path else path
            fits = target in pages and (not parts.fragment or parts.fragment in pages[target].names)
            if not fits and not (parts.scheme == "file" and target.exists()):
                broken.append((path.name, link))
    assert broken == []


def test_tables_code_and_contents_are_shown(written):
    guide = Page(written / html_name(resources.USER_GUIDE))
    assert {"table", "code", "img", "nav", "h2"} <= guide.tags
    assert "script" not in guide.tags
    assert "../CHANGELOG.html" in guide.links


def test_nothing_in_a_page_is_taken_for_html(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "CHANGELOG.md").write_text(
        "# <b>News</b> & more\n\n<script>alert(1)</script> [x](javascript:alert(1))\n"
    )
    write_pages(tmp_path, tmp_path / "out", lambda: False)
    text = (tmp_path / "out" / "CHANGELOG.html").read_text()
    assert "<script" not in text
    assert not re.search('href="javascript', text)
    assert "<title>&lt;b&gt;News&lt;/b&gt; &amp; more – PetSeg</title>" in text
