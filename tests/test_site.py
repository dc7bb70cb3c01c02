"""The documentation as a site; `make docs` builds it and runs this."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from markdown_it import MarkdownIt
from support.html_page import HtmlPage, broken_links

import resources

ROOT = Path(__file__).parents[1]
SITE = ROOT / "build" / "site"
PAGES = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
pytestmark = pytest.mark.site


def built(page: Path | str) -> Path:
    name = (ROOT / page).relative_to(ROOT).as_posix().removeprefix("docs/").removesuffix(".md")
    return SITE / ("index.html" if name == "README" else f"{name}.html")


def test_every_link_picture_and_anchor_is_there():
    assert broken_links(SITE) == []


def test_nothing_is_loaded_from_the_network():
    loaded = {link for path in SITE.rglob("*.html") for link in HtmlPage(path.read_text(encoding="utf-8")).loaded}
    assert loaded
    assert [link for link in loaded if urlsplit(link).scheme or urlsplit(link).netloc] == []
    styles = "".join(path.read_text(encoding="utf-8") for path in SITE.rglob("*.css"))
    assert re.findall(r"url\(\s*[\"']?https?:|@import", styles) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: Path(page).name)
def test_the_site_shows_lists_tables_and_code_as_any_other_reader_does(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    expected = HtmlPage(MarkdownIt("commonmark", {"html": False}).enable("table").render(text)).tags
    article = built(page).read_text(encoding="utf-8").partition("<article")[2].partition("</article>")[0]
    shown = HtmlPage(article).tags
    for tag in ("li", "pre", "table", "tr", "img", "blockquote"):
        assert shown[tag] == expected[tag], tag


def test_the_search_knows_every_page_without_a_server():
    index = (SITE / "search" / "search_index.js").read_text(encoding="utf-8")
    assert [str(page) for page in PAGES if f'"{built(page).relative_to(SITE).as_posix()}"' not in index] == []


def test_help_finds_its_pages_in_the_site():
    for page in (resources.USER_GUIDE, resources.CHANGELOG):
        assert built(page).is_file()


def test_every_page_is_in_the_navigation():
    nav = yaml.compose((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = {node.value for node in _scalars(nav)}
    assert "adr/*" in listed
    missing = [page for page in PAGES if "adr" not in Path(page).parts
               and (ROOT / page).relative_to(ROOT).as_posix().removeprefix("docs/") not in listed]  # fmt: skip
    assert missing == []


def _scalars(node):
    if isinstance(node, yaml.ScalarNode):
        return [node]
    children = [each for pair in node.value for each in (pair if isinstance(pair, tuple) else (pair,))]
    return [scalar for child in children for scalar in _scalars(child)]
