"""The report of a folder: one file that runs nothing, loads nothing and shows names as they are."""

import os
import sys
from contextlib import closing
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from support.closed_folders import closed

from core.errors import ProjectError
from core.project import PhotoState, Project
from core.statistics.charts import Bar, bar_chart, strip_chart
from core.statistics.folder import collect
from core.statistics.page import render_page, require_page_file, write_page

HOSTILE = "<script>alert(1)<script>&\"'.jpg"


class Reader(HTMLParser):
    """Collects tags, attributes and texts, and that all tags are closed."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.texts, self.open = set(), [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += [name for name, _ in attrs]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


@pytest.fixture
def statistics(photo_folder, make_mask):
    name = "pet_1.jpg"
    if sys.platform != "win32":
        name = HOSTILE
        (photo_folder / "pet_1.jpg").rename(photo_folder / name)
        photo_folder = photo_folder.rename(photo_folder.with_name("<img src=x>"))
    with closing(Project.open(photo_folder)) as project:
        project.proposals.save(name, make_mask(seed=3), 0.5, "shipped")
        project.masks.save(name, make_mask(), make_mask() == 0, PhotoState.REVIEWED)
        project.photos.set_state("pet_2.jpg", PhotoState.SKIPPED)
        return collect(project)


@pytest.fixture
def page(statistics):
    return Reader(render_page(statistics))


def test_the_page_has_charts_and_the_photos_that_fit_least(page):
    assert page.open == []
    assert {"svg", "rect", "table"} <= page.tags
    shown = " ".join(page.texts)
    for text in ("4 photos by state", "Pet: ", "Masks by the width of the border", "Photos an hour", "Median"):
        assert text in shown


def test_the_page_runs_and_loads_nothing(page):
    assert not page.tags & {"script", "img", "link", "iframe", "object", "a", "form"}
    assert not {name for name in page.attributes if name.startswith("on")} | {"src", "href"} & set(page.attributes)


def test_masks_without_working_time_are_described_in_words(oxford_folder):
    """As after an import: masks have a day, and nobody has worked."""
    with closing(Project.open(oxford_folder)) as project:
        shown = " ".join(Reader(render_page(collect(project))).texts)
    assert "shows no working time" in shown
    assert "– an hour" not in shown


@pytest.mark.skipif(sys.platform == "win32", reason="names cannot hold such characters there")
def test_names_are_shown_as_they_are(page):
    assert HOSTILE in page.texts
    assert "<img src=x>" in page.texts


def test_a_folder_without_masks_has_a_page(photo_folder):
    with closing(Project.open(photo_folder, read_only=True)) as project:
        page = Reader(render_page(collect(project)))
    assert "No photo has a mask yet." in page.texts
    assert page.open == []


def test_only_an_earlier_report_is_replaced(statistics, tmp_path):
    path = tmp_path / "report.html"
    require_page_file(path)
    write_page(path, statistics)
    require_page_file(path)
    for other in ("notes.html", "photo.jpg"):
        (tmp_path / other).write_text("<!DOCTYPE html>mine")
        with pytest.raises(ProjectError, match="not replaced"):
            require_page_file(tmp_path / other)
    with pytest.raises(ProjectError, match="not replaced"):
        require_page_file(tmp_path)
    with pytest.raises(ProjectError, match="no such folder"):
        require_page_file(tmp_path / "gone" / "report.html")


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders, and Python asks in other ways")
def test_a_page_that_cannot_be_looked_at_is_told_with_the_reason(tmp_path):
    for path in (tmp_path / ("x" * 300), tmp_path / ("x" * 300) / "report.html"):
        with pytest.raises(ProjectError, match="file name too long"):
            require_page_file(path)
    (tmp_path / "report.html").touch()
    with closed(tmp_path), pytest.raises(ProjectError, match="permission denied"):
        require_page_file(tmp_path / "report.html")
    os.mkfifo(tmp_path / "pipe.html")
    with pytest.raises(ProjectError, match="not replaced"):
        require_page_file(tmp_path / "pipe.html")


def test_a_page_that_cannot_be_written_is_reported(statistics, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ProjectError, match="cannot be written"):
        write_page(tmp_path / "file" / "report.html", statistics)


@pytest.mark.parametrize(
    ("draw", "count"), [*((bar_chart, count) for count in (0, 1, 12, 400)), (strip_chart, 0), (strip_chart, 3)]
)
def test_charts_are_drawings_of_all_bars(draw, count):
    chart = draw("A & B", [Bar(f"<{index}>", index, str(index)) for index in range(count)])
    tree = ElementTree.fromstring(chart)  # noqa: S314 - our own
    assert tree.get("aria-label") == "A & B"
    assert len({title.text for title in tree.iter("title")}) == count
    for rect in tree.iter("rect"):
        assert float(rect.get("height")) >= 0
        assert float(rect.get("x")) + float(rect.get("width")) <= 640
    assert sum(1 for _ in tree.iter("text")) < 30
