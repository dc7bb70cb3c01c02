"""Tags in exports: as categories, as a choice of photos, and as such in the formats that have a place for them."""

import json
import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from core.errors import ExportError
from core.exporting.export import export_masks
from core.exporting.plan import plan_export
from core.exporting.request import BY_TAG, ExportRequest
from core.formats import FORMATS
from core.importing import import_masks, open_source, prepare_import
from core.project import PhotoState, Project
from core.project.remarks import Remarks

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
TAGS = {A: ("Cat", "indoors"), B: ("dog",), C: ("cat", "dog"), D: ()}
WITH_TAGS = ("coco", "huggingface", "labelme")


@pytest.fixture
def project(oxford_folder):
    with closing(Project.open(oxford_folder)) as opened:
        for name, tags in TAGS.items():
            tag(opened, name, *tags)
        yield opened


def tag(project, name, *tags):
    project.remarks.change(name, lambda remarks: remarks._replace(tags=tags))


def request(out, key="coco", **choices):
    return ExportRequest(key, out, **choices)


def categories(project, **choices):
    plan = plan_export(project, request(project.root.parent / "out", **choices))
    return [photo.category for photo in plan.photos], plan.options.categories


def test_the_tag_is_the_category_unless_it_leaves_a_choice(project):
    assert categories(project, category=BY_TAG) == (["cat", "dog", "pet", "pet"], ("cat", "dog", "pet"))
    assert categories(project, category=BY_TAG, category_tags=("indoors",))[0] == ["indoors", "pet", "pet", "pet"]
    assert categories(project)[1] == ("pet",)


def test_a_category_by_tag_needs_tags(project):
    with pytest.raises(ExportError, match="No tag"):
        categories(project, category=BY_TAG, category_tags=(" ", ","))


def test_a_format_with_classes_alone_tells_cats_from_dogs(project, tmp_path):
    export_masks(project, request(tmp_path / "out", "yolo", category=BY_TAG))
    names = (tmp_path / "out" / "data.yaml").read_text().partition("names:\n")[2]
    assert names.split() == ["0:", '"cat"', "1:", '"dog"', "2:", '"pet"']
    labels = {path.stem: path.read_text().split()[0] for path in (tmp_path / "out/labels").rglob("*.txt")}
    assert labels == {"pet_1": "0", "pet_2": "1", "pet_3": "2", "pet_4": "2"}


def test_only_photos_with_a_tag_are_exported(project, tmp_path):
    report = export_masks(project, request(tmp_path / "out", only_tags=("CAT",)))
    assert (report.written, report.left_out) == (2, {PhotoState.REVIEWED: 2})
    report = export_masks(project, request(tmp_path / "out", only_tags=("cat", "dog")))
    assert (report.written, report.unchanged) == (1, 2)


def test_a_tag_that_changes_brings_the_export_up_to_date(project, tmp_path):
    export_masks(project, request(tmp_path / "out"))
    tag(project, D, "rabbit")
    report = export_masks(project, request(tmp_path / "out"))
    assert (report.written, report.unchanged) == (1, 3)
    content = json.loads((tmp_path / "out/annotations/instances_default.json").read_text())
    tags = {image["file_name"]: image.get("tags") for image in content["images"]}
    assert tags == {A: ["Cat", "indoors"], B: ["dog"], C: ["cat", "dog"], D: ["rabbit"]}


def test_a_folder_without_tags_is_exported_as_ever(project, tmp_path):
    for name in NAMES:
        tag(project, name)
    export_masks(project, request(tmp_path / "hf", "huggingface"))
    lines = [line for file in (tmp_path / "hf").rglob("metadata.jsonl") for line in file.read_text().splitlines()]
    assert all(list(json.loads(line)) == ["file_name", "mask_file_name", "category"] for line in lines)
    export_masks(project, request(tmp_path / "coco"))
    assert "tags" not in (tmp_path / "coco/annotations/instances_default.json").read_text()


@pytest.mark.parametrize("key", WITH_TAGS)
def test_tags_come_back_with_the_masks(project, tmp_path, photo_folder, key):
    tag(project, D, "Kätzchen 🐈", "=1+1", '"', "<b>")
    options = replace(FORMATS[key].default_options(), border="middle" if key != "huggingface" else "ignore")
    export_masks(project, request(tmp_path / "out", key, options=options))
    with closing(Project.open(photo_folder)) as other, open_source(tmp_path / "out") as source:
        tag(other, A, "cat")
        prepared = prepare_import(other, source, key)
        look = import_masks(other, prepared.matching, prepared.choices, only_look=True)
        assert other.photos.entry(B).tags == ()
        report = import_masks(other, prepared.matching, prepared.choices)
        assert look.remarked == report.remarked == NAMES
        assert {name: set(other.photos.entry(name).tags) for name in NAMES} == {
            A: {"cat", "indoors"},  # as it is spelled here
            B: {"dog"},
            C: {"cat", "dog"},
            D: {"Kätzchen 🐈", "=1+1", '"', "<b>"},
        }
        assert other.undo.last.photos == 4
        assert sorted(other.undo.take_back_last()) == NAMES
        assert [other.photos.entry(name).tags for name in NAMES] == [("cat",), (), (), ()]


def test_tags_of_cvat_come_along(tmp_path, photo_folder):
    (tmp_path / "annotations.xml").write_text(
        "<annotations><version>1.1</version>"
        '<image id="0" name="pet_1.jpg" width="120" height="90">'
        '<box label="cat" xtl="10" ytl="10" xbr="60" ybr="60" occluded="0" z_order="0"></box>'
        '<tag label="indoors" source="manual"></tag><tag label="blurred" source="manual"></tag></image>'
        "</annotations>"
    )
    with closing(Project.open(photo_folder)) as project, open_source(tmp_path / "annotations.xml") as source:
        prepared = prepare_import(project, source)
        report = import_masks(project, prepared.matching, prepared.choices)
        assert (report.taken, report.remarked) == ([A], [A])
        assert project.photos.entry(A).tags == ("indoors", "blurred")


def test_remarks_of_another_copy_are_added_to_those_here(tmp_path, photo_folder):
    with closing(Project.open(photo_folder)) as other:
        other.remarks.change(A, lambda _: Remarks(("Cat", "old"), "theirs", True))
        other.remarks.change(D, lambda _: Remarks((), "seen"))
        other.photos.set_state(B, PhotoState.SKIPPED, "Blurred")
    shutil.copytree(photo_folder, tmp_path / "mine", ignore=shutil.ignore_patterns(".petseg"))
    with closing(Project.open(tmp_path / "mine")) as mine:
        mine.remarks.change(A, lambda _: Remarks(("cat",), "mine"))
        with open_source(photo_folder) as source:
            prepared = prepare_import(mine, source, "petseg")
            report = import_masks(mine, prepared.matching, prepared.choices, prepared.copy)
        assert sorted(report.remarked) == [A, B, D]
        assert mine.photos.entry(A).remarks == Remarks(("cat", "old"), "mine", True)
        assert mine.photos.entry(D).note == "seen"
        assert mine.photos.entry(B).skip_reason == "Blurred"
        assert mine.undo.last.photos == 3
        mine.undo.take_back_last()
        assert mine.photos.entry(A).remarks == Remarks(("cat",), "mine")
        assert (mine.photos.entry(B).state, mine.photos.entry(D).note) == (PhotoState.TODO, "")
