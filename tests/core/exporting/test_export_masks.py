"""Exports of whole projects: what is written, left out, brought up to date and continued."""

import json
import os
import subprocess
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.cancel import Cancelled
from core.errors import ExportError, OtherFileError
from core.exporting.export import export_masks
from core.exporting.request import BY_FOLDER, ExportRequest
from core.formats import FORMATS, FormatOptions
from core.formats.export_folder import ExportFolder
from core.images import list_images, read_image, read_size
from core.labels import Label
from core.project import PhotoState, Project

NAMES = ("a.jpg", "b.png", "cats/a.jpg", "dogs/rex 1.png", "turned.jpg")


@pytest.fixture
def folder(tmp_path):
    for number, name in enumerate(NAMES):
        _write_photo(tmp_path / "photos" / name, number, turned=name == "turned.jpg")
    return tmp_path / "photos"


@pytest.fixture
def project(folder):
    with closing(Project.open(folder)) as opened:
        for number, name in enumerate(NAMES):
            _review(opened, name, seed=number)
        yield opened


def _write_photo(path: Path, seed: int, *, turned: bool = False) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(np.random.default_rng(seed).integers(0, 255, (30, 40, 3), np.uint8))
    exif = image.getexif()
    if turned:
        exif[0x0112] = 6
    image.save(path, exif=exif)


def _mask(project: Project, name: str, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed + 100)
    mask = np.full(read_size(project.photos.entry(name).path), Label.BACKGROUND, np.uint8)
    top, left = rng.integers(2, 12, 2)
    mask[top : top + 12, left : left + 12] = Label.BORDER
    mask[top + 2 : top + 10, left + 2 : left + 10] = Label.PET
    return mask


def _review(project: Project, name: str, seed: int) -> None:
    mask = _mask(project, name, seed)
    project.masks.save(name, mask, np.ones(mask.shape, bool), PhotoState.REVIEWED)


def _request(tmp_path: Path, format_key: str = "oxford", **options) -> ExportRequest:
    return ExportRequest(
        format_key, tmp_path / "out", options=replace(FORMATS[format_key].default_options(), **options)
    )


def _files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def _content(root: Path) -> dict[str, bytes]:
    """Return the files of an export without the list of what was exported, which holds times."""
    return {file: data for file, data in _files(root).items() if not file.startswith(".")}


def test_every_reviewed_photo_arrives_with_its_mask(project, tmp_path):
    report = export_masks(project, _request(tmp_path))
    assert (report.written, report.unchanged, report.skipped) == (5, 0, {})
    for name in NAMES:
        stem = name.rpartition(".")[0].replace("/", "_").replace(" ", "_")
        with Image.open(tmp_path / f"out/annotations/trimaps/{stem}.png") as trimap:
            assert np.array_equal(np.array(trimap) - 1, project.masks.load(name, read_size(project.photos_root / name)))
        assert read_size(tmp_path / f"out/images/{stem}.jpg") == read_size(project.photos_root / name)
    assert sum(report.pixels.values()) == 5 * 30 * 40


def test_turned_photos_are_upright_for_readers_that_know_no_exif(project, tmp_path):
    export_masks(project, _request(tmp_path))
    with Image.open(tmp_path / "out/images/turned.jpg") as image:
        assert image.getexif().get(0x0112, 1) == 1
        assert image.size == (30, 40)
        difference = np.array(image, int) - read_image(project.photos_root / "turned.jpg")
    assert np.abs(difference).mean() < 5


def test_photos_are_copied_byte_for_byte_where_that_is_right(project, tmp_path):
    export_masks(project, _request(tmp_path, "indexed", copies_photos=True))
    for name, copy in (("a.jpg", "a.jpg"), ("b.png", "b.png")):
        assert (tmp_path / "out/images" / copy).read_bytes() == (project.photos_root / name).read_bytes()


def test_other_states_are_left_out_and_counted(project, tmp_path):
    project.photos.set_state("b.png", PhotoState.CORRECTED)
    project.photos.set_state("cats/a.jpg", PhotoState.SKIPPED)
    report = export_masks(project, _request(tmp_path))
    assert report.photos == 3
    assert report.left_out == {PhotoState.CORRECTED: 1, PhotoState.SKIPPED: 1}
    both = replace(_request(tmp_path), states=frozenset({PhotoState.REVIEWED, PhotoState.CORRECTED}))
    report = export_masks(project, both)
    assert (report.written, report.unchanged) == (1, 3)


def test_proposals_are_exported_if_asked_for(folder, tmp_path):
    with closing(Project.open(folder)) as project:
        mask = _mask(project, "a.jpg", 1)
        project.proposals.save("a.jpg", mask, 0.1, "shipped")
        report = export_masks(project, replace(_request(tmp_path), states=frozenset({PhotoState.PROPOSED})))
    assert report.written == 1
    with Image.open(tmp_path / "out/annotations/trimaps/a.png") as trimap:
        assert np.array_equal(np.array(trimap) - 1, mask)


def test_a_second_export_writes_only_what_has_changed(project, tmp_path):
    export_masks(project, _request(tmp_path))
    before = {file: os.stat(tmp_path / "out" / file).st_mtime_ns for file in _content(tmp_path / "out")}
    report = export_masks(project, _request(tmp_path))
    assert (report.written, report.unchanged) == (0, 5)
    assert before == {file: os.stat(tmp_path / "out" / file).st_mtime_ns for file in _content(tmp_path / "out")}
    _review(project, "b.png", seed=77)
    report = export_masks(project, _request(tmp_path))
    assert (report.written, report.unchanged) == (1, 4)


@pytest.mark.parametrize("format_key", [key for key, row in FORMATS.items() if row.write_photo and key != "tfds"])
def test_an_export_brought_up_to_date_equals_a_fresh_one(project, tmp_path, format_key):
    updated, fresh = _updated_and_fresh(project, tmp_path, format_key)
    assert updated == fresh


@pytest.mark.long
def test_a_data_set_brought_up_to_date_is_like_a_fresh_one(project, tmp_path):
    updated, fresh = _updated_and_fresh(project, tmp_path, "tfds")
    info = "oxford_iiit_pet/4.0.0/dataset_info.json"
    assert updated[info] == fresh[info]
    # The library writes the fields of a record in any order.
    assert {file: len(data) for file, data in updated.items()} == {file: len(data) for file, data in fresh.items()}


def _updated_and_fresh(project, tmp_path, format_key):
    export_masks(project, _request(tmp_path, format_key))
    project.photos.set_state("a.jpg", PhotoState.SKIPPED)
    _review(project, "b.png", seed=55)
    (tmp_path / "out" / next(iter(_content(tmp_path / "out")))).unlink()
    report = export_masks(project, _request(tmp_path, format_key))
    assert report.removed == 1
    export_masks(project, replace(_request(tmp_path, format_key), out=tmp_path / "fresh"))
    return _content(tmp_path / "out"), _content(tmp_path / "fresh")


def test_other_options_write_all_again_and_leave_nothing_behind(project, tmp_path):
    export_masks(project, _request(tmp_path, "indexed", copies_photos=True))
    report = export_masks(project, _request(tmp_path, "indexed", copies_photos=False))
    assert report.written == 5
    assert not (tmp_path / "out/images").exists()


@pytest.mark.parametrize("stop_after", range(6))
def test_an_export_that_is_stopped_is_not_to_be_seen_and_goes_on(project, tmp_path, stop_after):
    asked = []

    def should_stop():
        asked.append(None)
        return len(asked) > stop_after

    with suppress(Cancelled):
        export_masks(project, _request(tmp_path), should_stop=should_stop)
    assert (tmp_path / "out").exists() == (stop_after >= 5)
    report = export_masks(project, _request(tmp_path))
    assert (report.written, report.unchanged) == (5 - stop_after, stop_after)
    export_masks(project, replace(_request(tmp_path), out=tmp_path / "fresh"))
    assert _content(tmp_path / "out") == _content(tmp_path / "fresh")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fresh", "out", "photos"]


@pytest.mark.parametrize("failing", range(1, 18, 3))
@pytest.mark.parametrize("is_update", [False, True])
def test_a_full_disk_ends_the_export_and_the_next_goes_on(project, tmp_path, monkeypatch, failing, is_update):
    if is_update:
        export_masks(project, _request(tmp_path))
        for number, name in enumerate(NAMES):
            _review(project, name, seed=40 + number)
    calls = []
    real = os.replace

    def replace_until_full(source, target, **kwargs):
        calls.append(target)
        if len(calls) >= failing and str(target).startswith(str(tmp_path)):
            raise OSError(28, "No space left on device", str(target))
        return real(source, target, **kwargs)

    monkeypatch.setattr(os, "replace", replace_until_full)
    with suppress(ExportError):
        export_masks(project, _request(tmp_path))
    monkeypatch.undo()
    assert is_update or not (tmp_path / "out").exists() or len(calls) < failing
    assert export_masks(project, _request(tmp_path)).photos == 5
    export_masks(project, replace(_request(tmp_path), out=tmp_path / "fresh"))
    assert _content(tmp_path / "out") == _content(tmp_path / "fresh")


def test_what_others_changed_in_an_export_is_left_unless_asked_for(project, tmp_path):
    export_masks(project, _request(tmp_path))
    theirs = tmp_path / "out/annotations/trimaps/b.png"
    theirs.write_bytes(b"theirs")
    report = export_masks(project, _request(tmp_path))
    assert isinstance(report.skipped["b.png"], OtherFileError)
    assert theirs.read_bytes() == b"theirs"
    report = export_masks(project, replace(_request(tmp_path), replaces_others=True))
    assert report.written == 1
    assert theirs.read_bytes() != b"theirs"


def test_a_list_that_others_changed_is_left_however_often_it_is_exported(project, tmp_path):
    export_masks(project, _request(tmp_path, "yolo"))
    theirs = tmp_path / "out/data.yaml"
    theirs.write_bytes(b"theirs")
    for _ in range(2):
        with pytest.raises(OtherFileError, match=r"data\.yaml"):
            export_masks(project, _request(tmp_path, "yolo"))
        assert theirs.read_bytes() == b"theirs"
    theirs.unlink()
    assert export_masks(project, _request(tmp_path, "yolo")).unchanged == len(NAMES)


def test_what_others_changed_is_left_after_an_export_that_was_stopped(project, tmp_path):
    export_masks(project, _request(tmp_path, "labelme"))
    theirs = tmp_path / "out/a.json"
    theirs.write_bytes(b"theirs")
    _review(project, "a.jpg", seed=77)
    answers = iter([False, False])
    with pytest.raises(Cancelled):
        export_masks(project, _request(tmp_path, "labelme"), should_stop=lambda: next(answers, True))
    report = export_masks(project, _request(tmp_path, "labelme"))
    assert list(report.skipped) == ["a.jpg"]
    assert theirs.read_bytes() == b"theirs"


@pytest.mark.parametrize("known_before", [True, False])
def test_what_was_written_of_a_photo_before_it_was_refused_stays_ours(project, tmp_path, known_before):
    project.masks.set_state("a.jpg", PhotoState.REVIEWED if known_before else PhotoState.CORRECTED, step=0)
    export_masks(project, _request(tmp_path, "labelme"))
    theirs = tmp_path / "out/a.json"
    theirs.write_bytes(b"theirs")
    _review(project, "a.jpg", seed=77)
    assert list(export_masks(project, _request(tmp_path, "labelme")).skipped) == ["a.jpg"]
    assert (tmp_path / "out/a.jpg").exists() == known_before
    theirs.unlink()
    report = export_masks(project, _request(tmp_path, "labelme"))
    assert (report.skipped, report.written) == ({}, 1)
    export_masks(project, replace(_request(tmp_path, "labelme"), out=tmp_path / "fresh"))
    assert _content(tmp_path / "out") == _content(tmp_path / "fresh")


def test_a_link_to_an_empty_folder_stays_one(project, tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    export_masks(project, _request(tmp_path))
    assert (tmp_path / "out").is_symlink()
    assert "images" in {path.name for path in (tmp_path / "real").iterdir()}


@pytest.mark.parametrize("name", ["日" * 85, "k" * 254])
def test_folders_may_have_the_longest_names(project, tmp_path, name):
    assert export_masks(project, replace(_request(tmp_path), out=tmp_path / name)).written == len(NAMES)
    assert [path.name for path in tmp_path.iterdir() if path.name != "photos"] == [name]


def test_a_folder_with_other_files_is_refused(project, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/thesis.doc").write_bytes(b"dear")
    with pytest.raises(ExportError, match="holds other files"):
        export_masks(project, _request(tmp_path))
    assert _files(tmp_path / "out") == {"thesis.doc": b"dear"}


def test_an_export_in_another_format_is_refused(project, tmp_path):
    export_masks(project, _request(tmp_path))
    with pytest.raises(ExportError, match="Oxford trimaps"):
        export_masks(project, _request(tmp_path, "binary"))


@pytest.mark.parametrize("inside", [".", "annotations", "annotations/trimaps/x", ".petseg/x"])
def test_an_export_never_mixes_with_the_folder_itself(project, inside):
    before = _files(project.root)
    with pytest.raises(ExportError, match="belongs to the photos"):
        export_masks(project, ExportRequest("oxford", project.root / inside))
    assert _files(project.root) == before


def test_an_export_among_the_photos_is_no_photo(project, tmp_path):
    export_masks(project, replace(_request(tmp_path), out=project.photos_root / "export"))
    assert len(list_images(project.photos_root)) == len(NAMES)
    # Opened itself, it is a folder of photos like any other.
    assert len(list_images(project.photos_root / "export")) == len(NAMES)


def test_photos_that_cannot_be_exported_are_named(project, tmp_path):
    (project.photos_root / "a.jpg").write_bytes(b"damaged")
    (project.masks.path("b.png")).write_bytes(b"damaged")
    report = export_masks(project, _request(tmp_path))
    assert set(report.skipped) == {"a.jpg", "b.png"}
    assert report.written == 3


def test_a_damaged_list_of_an_export_removes_nothing_outside(project, tmp_path):
    (tmp_path / "precious.txt").write_bytes(b"x")
    status = os.stat(tmp_path / "precious.txt")
    export_masks(project, _request(tmp_path))
    listed = tmp_path / "out/.petseg-export.jsonl"
    files = {"../precious.txt": [status.st_size, status.st_mtime_ns]}
    row = {"photo": "x", "made_of": "", "shape": [1, 1], "pixels": [0, 1, 0], "files": files, "record": {}}
    damaged = [row | {"shape": [1e999, 1]}, {"index": [], "is_whole": True}]
    listed.write_text("\n".join([listed.read_text(), *map(json.dumps, (row, *damaged)), "[[[[", ""]))
    with suppress(ExportError):
        export_masks(project, _request(tmp_path))
    assert (tmp_path / "precious.txt").exists()


def test_links_do_not_lead_out_of_the_export(project, tmp_path):
    export_masks(project, _request(tmp_path))
    (tmp_path / "elsewhere").mkdir()
    for path in (tmp_path / "out/annotations/trimaps").iterdir():
        path.unlink()
    (tmp_path / "out/annotations/trimaps").rmdir()
    (tmp_path / "out/annotations/trimaps").symlink_to(tmp_path / "elsewhere")
    with suppress(ExportError):
        export_masks(project, _request(tmp_path))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_what_a_killed_export_was_writing_is_removed_by_the_next(project, tmp_path):
    export_masks(project, _request(tmp_path))
    left = ExportFolder(tmp_path / "out").temporary_folder()
    left.__enter__().joinpath("shard").write_bytes(b"half")
    export_masks(project, _request(tmp_path))
    assert not list((tmp_path / "out").rglob("shard"))


def test_an_empty_disk_is_filled_in_place(project, tmp_path):
    (tmp_path / "out").mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "none", str(tmp_path / "out")], capture_output=True, check=False
    ).returncode:
        pytest.skip("this machine does not let tests mount anything")
    try:
        assert export_masks(project, _request(tmp_path)).written == 5
        assert export_masks(project, _request(tmp_path)).unchanged == 5
    finally:
        subprocess.run(["umount", "--lazy", str(tmp_path / "out")], check=True)


def test_categories_can_be_the_names_of_folders(project, tmp_path):
    request = replace(_request(tmp_path), category=BY_FOLDER)
    export_masks(project, request)
    lines = (tmp_path / "out/annotations/list.txt").read_text().splitlines()[1:]
    assert {line.split()[0]: line.split()[1] for line in lines} == {
        "a": "3", "b": "3", "cats_a": "1", "dogs_rex_1": "2", "turned": "3",
    }  # fmt: skip


def test_options_that_a_format_does_not_have_are_refused(project, tmp_path):
    with pytest.raises(ExportError, match="middle, pet, background"):
        export_masks(project, _request(tmp_path, "binary", border="ignore"))
    with pytest.raises(ExportError, match="cannot be exported as"):
        export_masks(project, ExportRequest("dance", tmp_path / "out", options=FormatOptions()))


def test_a_category_that_the_format_cannot_name_is_told_before_anything_is_written(project, tmp_path):
    with pytest.raises(ExportError, match="background"):
        export_masks(project, replace(_request(tmp_path, "voc"), category="background"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("key", ["voc", "cvat", "labelme"])
def test_a_second_export_of_photos_that_were_there_writes_nothing(key, project, tmp_path):
    export_masks(project, _request(tmp_path, key))
    before = _files(tmp_path / "out")
    report = export_masks(project, _request(tmp_path, key))
    assert (report.written, report.unchanged) == (0, 5)
    assert _content(tmp_path / "out") == {name: data for name, data in before.items() if not name.startswith(".")}
