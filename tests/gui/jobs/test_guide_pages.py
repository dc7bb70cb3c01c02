"""The documentation as it is opened in the browser."""

import re
from pathlib import Path

import pytest
from support.html_page import HtmlPage, broken_links

import resources
from petseg_gui.jobs.guide.guide_pages import html_name, write_pages

ROOT = Path(__file__).parents[3]


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
    assert len(list(written.rglob("*.html"))) > 20
    assert broken_links(written) == []


def test_tables_code_and_contents_are_shown(written):
    guide = HtmlPage((written / html_name(resources.USER_GUIDE)).read_text(encoding="utf-8"))
    assert {"table", "code", "img", "nav", "h2"} <= set(guide.tags)
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
