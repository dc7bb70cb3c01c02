"""Exports of whole projects: what is written, what is left out, and what is refused."""

import subprocess
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from support.exported_project import NAMES, files_in, mask_for, request_for

from core.errors import ExportError
from core.exporting.export import export_masks
from core.exporting.request import BY_FOLDER, ExportRequest
from core.formats import FormatOptions
from core.images import list_images, read_image, read_size
from core.project import PhotoState, Project


def test_every_reviewed_photo_arrives_with_its_mask(project, tmp_path):
    report = export_masks(project, request_for(tmp_path))
    assert (report.written, report.unchanged, report.skipped) == (5, 0, {})
    for name in NAMES:
        stem = name.rpartition(".")[0].replace("/", "_").replace(" ", "_")
        with Image.open(tmp_path / f"out/annotations/trimaps/{stem}.png") as trimap:
            assert np.array_equal(np.array(trimap) - 1, project.masks.load(name, read_size(project.photos_root / name)))
        assert read_size(tmp_path / f"out/images/{stem}.jpg") == read_size(project.photos_root / name)
    assert sum(report.pixels.values()) == 5 * 30 * 40


def test_turned_photos_are_upright_for_readers_that_know_no_exif(project, tmp_path):
    export_masks(project, request_for(tmp_path))
    with Image.open(tmp_path / "out/images/turned.jpg") as image:
        assert image.getexif().get(0x0112, 1) == 1
        assert image.size == (30, 40)
        difference = np.array(image, int) - read_image(project.photos_root / "turned.jpg")
    assert np.abs(difference).mean() < 5


def test_photos_are_copied_byte_for_byte_where_that_is_right(project, tmp_path):
    export_masks(project, request_for(tmp_path, "indexed", copies_photos=True))
    for name, copy in (("a.jpg", "a.jpg"), ("b.png", "b.png")):
        assert (tmp_path / "out/images" / copy).read_bytes() == (project.photos_root / name).read_bytes()


def test_other_states_are_left_out_and_counted(project, tmp_path):
    project.photos.set_state("b.png", PhotoState.CORRECTED)
    project.photos.set_state("cats/a.jpg", PhotoState.SKIPPED)
    report = export_masks(project, request_for(tmp_path))
    assert report.photos == 3
    assert report.left_out == {PhotoState.CORRECTED: 1, PhotoState.SKIPPED: 1}
    both = replace(request_for(tmp_path), states=frozenset({PhotoState.REVIEWED, PhotoState.CORRECTED}))
    report = export_masks(project, both)
    assert (report.written, report.unchanged) == (1, 3)


def test_proposals_are_exported_if_asked_for(folder, tmp_path):
    with closing(Project.open(folder)) as project:
        mask = mask_for(project, "a.jpg", 1)
        project.proposals.save("a.jpg", mask, 0.1, "shipped")
        report = export_masks(project, replace(request_for(tmp_path), states=frozenset({PhotoState.PROPOSED})))
    assert report.written == 1
    with Image.open(tmp_path / "out/annotations/trimaps/a.png") as trimap:
        assert np.array_equal(np.array(trimap) - 1, mask)


def test_a_link_to_an_empty_folder_stays_one(project, tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    export_masks(project, request_for(tmp_path))
    assert (tmp_path / "out").is_symlink()
    assert "images" in {path.name for path in (tmp_path / "real").iterdir()}


@pytest.mark.parametrize("name", ["日" * 85, "k" * 254])
def test_folders_may_have_the_longest_names(project, tmp_path, name):
    assert export_masks(project, replace(request_for(tmp_path), out=tmp_path / name)).written == len(NAMES)
    assert [path.name for path in tmp_path.iterdir() if path.name != "photos"] == [name]


def test_a_folder_with_other_files_is_refused(project, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/thesis.doc").write_bytes(b"dear")
    with pytest.raises(ExportError, match="holds other files"):
        export_masks(project, request_for(tmp_path))
    assert files_in(tmp_path / "out") == {"thesis.doc": b"dear"}


def test_an_export_in_another_format_is_refused(project, tmp_path):
    export_masks(project, request_for(tmp_path))
    with pytest.raises(ExportError, match="Oxford trimaps"):
        export_masks(project, request_for(tmp_path, "binary"))


@pytest.mark.parametrize("inside", [".", "annotations", "annotations/trimaps/x", ".petseg/x"])
def test_an_export_never_mixes_with_the_folder_itself(project, inside):
    before = files_in(project.root)
    with pytest.raises(ExportError, match="belongs to the photos"):
        export_masks(project, ExportRequest("oxford", project.root / inside))
    assert files_in(project.root) == before


def test_an_export_among_the_photos_is_no_photo(project, tmp_path):
    export_masks(project, replace(request_for(tmp_path), out=project.photos_root / "export"))
    assert len(list_images(project.photos_root)) == len(NAMES)
    # Opened itself, it is a folder of photos like any other.
    assert len(list_images(project.photos_root / "export")) == len(NAMES)


def test_photos_that_cannot_be_exported_are_named(project, tmp_path):
    (project.photos_root / "a.jpg").write_bytes(b"damaged")
    (project.masks.path("b.png")).write_bytes(b"damaged")
    report = export_masks(project, request_for(tmp_path))
    assert set(report.skipped) == {"a.jpg", "b.png"}
    assert report.written == 3


def test_an_empty_disk_is_filled_in_place(project, tmp_path):
    (tmp_path / "out").mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "none", str(tmp_path / "out")], capture_output=True, check=False
    ).returncode:
        pytest.skip("this machine does not let tests mount anything")
    try:
        assert export_masks(project, request_for(tmp_path)).written == 5
        assert export_masks(project, request_for(tmp_path)).unchanged == 5
    finally:
        subprocess.run(["umount", "--lazy", str(tmp_path / "out")], check=True)


def test_categories_can_be_the_names_of_folders(project, tmp_path):
    request = replace(request_for(tmp_path), category=BY_FOLDER)
    export_masks(project, request)
    lines = (tmp_path / "out/annotations/list.txt").read_text().splitlines()[1:]
    assert {line.split()[0]: line.split()[1] for line in lines} == {
        "a": "3", "b": "3", "cats_a": "1", "dogs_rex_1": "2", "turned": "3",
    }  # fmt: skip


def test_options_that_a_format_does_not_have_are_refused(project, tmp_path):
    with pytest.raises(ExportError, match="middle, pet, background"):
        export_masks(project, request_for(tmp_path, "binary", border="ignore"))
    with pytest.raises(ExportError, match="cannot be exported as"):
        export_masks(project, ExportRequest("dance", tmp_path / "out", options=FormatOptions()))


def test_a_category_that_the_format_cannot_name_is_refused_before_anything_is_written(project, tmp_path):
    with pytest.raises(ExportError, match="background"):
        export_masks(project, replace(request_for(tmp_path, "voc"), category="background"))
    assert not (tmp_path / "out").exists()
