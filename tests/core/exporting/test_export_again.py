"""Exports brought up to date, continued, and changed by others meanwhile."""

import errno
import json
import os
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from support.exported_project import NAMES, content_of, files_in, request_for, review

from core.cancel import Cancelled
from core.errors import ExportError, OtherFileError
from core.exporting.export import export_masks
from core.formats import FORMATS
from core.formats.export_folder import ExportFolder, remove_temporary_folders
from core.project import PhotoState


def test_a_second_export_writes_only_what_has_changed(project, tmp_path):
    export_masks(project, request_for(tmp_path))
    before = {file: os.stat(tmp_path / "out" / file).st_mtime_ns for file in content_of(tmp_path / "out")}
    report = export_masks(project, request_for(tmp_path))
    assert (report.written, report.unchanged) == (0, 5)
    assert before == {file: os.stat(tmp_path / "out" / file).st_mtime_ns for file in content_of(tmp_path / "out")}
    review(project, "b.png", seed=77)
    report = export_masks(project, request_for(tmp_path))
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
    export_masks(project, request_for(tmp_path, format_key))
    project.photos.set_state("a.jpg", PhotoState.SKIPPED)
    review(project, "b.png", seed=55)
    (tmp_path / "out" / next(iter(content_of(tmp_path / "out")))).unlink()
    report = export_masks(project, request_for(tmp_path, format_key))
    assert report.removed == 1
    export_masks(project, replace(request_for(tmp_path, format_key), out=tmp_path / "fresh"))
    return content_of(tmp_path / "out"), content_of(tmp_path / "fresh")


def test_other_options_write_all_again_and_leave_nothing_behind(project, tmp_path):
    export_masks(project, request_for(tmp_path, "indexed", copies_photos=True))
    report = export_masks(project, request_for(tmp_path, "indexed", copies_photos=False))
    assert report.written == 5
    assert not (tmp_path / "out/images").exists()


@pytest.mark.parametrize("stop_after", range(6))
def test_an_export_that_is_stopped_is_not_to_be_seen_and_goes_on(project, tmp_path, stop_after):
    asked = []

    def should_stop():
        asked.append(None)
        return len(asked) > stop_after

    with suppress(Cancelled):
        export_masks(project, request_for(tmp_path), should_stop=should_stop)
    assert (tmp_path / "out").exists() == (stop_after >= 5)
    report = export_masks(project, request_for(tmp_path))
    assert (report.written, report.unchanged) == (5 - stop_after, stop_after)
    export_masks(project, replace(request_for(tmp_path), out=tmp_path / "fresh"))
    assert content_of(tmp_path / "out") == content_of(tmp_path / "fresh")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fresh", "out", "photos"]


@pytest.mark.parametrize("failing", range(1, 18, 3))
@pytest.mark.parametrize("is_update", [False, True])
def test_a_full_disk_ends_the_export_and_the_next_goes_on(project, tmp_path, monkeypatch, failing, is_update):
    if is_update:
        export_masks(project, request_for(tmp_path))
        for number, name in enumerate(NAMES):
            review(project, name, seed=40 + number)
    calls = []
    real = os.replace

    def replace_until_full(source, target, **kwargs):
        calls.append(target)
        if len(calls) >= failing and str(target).startswith(str(tmp_path)):
            raise OSError(28, "No space left on device", str(target))
        return real(source, target, **kwargs)

    monkeypatch.setattr(os, "replace", replace_until_full)
    with suppress(ExportError):
        export_masks(project, request_for(tmp_path))
    monkeypatch.undo()
    assert is_update or not (tmp_path / "out").exists() or len(calls) < failing
    assert export_masks(project, request_for(tmp_path)).photos == 5
    export_masks(project, replace(request_for(tmp_path), out=tmp_path / "fresh"))
    assert content_of(tmp_path / "out") == content_of(tmp_path / "fresh")


def test_what_others_changed_in_an_export_is_left_unless_asked_for(project, tmp_path):
    export_masks(project, request_for(tmp_path))
    theirs = tmp_path / "out/annotations/trimaps/b.png"
    theirs.write_bytes(b"theirs")
    report = export_masks(project, request_for(tmp_path))
    assert isinstance(report.skipped["b.png"], OtherFileError)
    assert theirs.read_bytes() == b"theirs"
    report = export_masks(project, replace(request_for(tmp_path), replaces_others=True))
    assert report.written == 1
    assert theirs.read_bytes() != b"theirs"


def test_a_list_that_others_changed_is_left_however_often_it_is_exported(project, tmp_path):
    export_masks(project, request_for(tmp_path, "yolo"))
    theirs = tmp_path / "out/data.yaml"
    theirs.write_bytes(b"theirs")
    for _ in range(2):
        with pytest.raises(OtherFileError, match=r"data\.yaml"):
            export_masks(project, request_for(tmp_path, "yolo"))
        assert theirs.read_bytes() == b"theirs"
    theirs.unlink()
    assert export_masks(project, request_for(tmp_path, "yolo")).unchanged == len(NAMES)


def test_what_others_changed_is_left_after_an_export_that_was_stopped(project, tmp_path):
    export_masks(project, request_for(tmp_path, "labelme"))
    theirs = tmp_path / "out/a.json"
    theirs.write_bytes(b"theirs")
    review(project, "a.jpg", seed=77)
    answers = iter([False, False])
    with pytest.raises(Cancelled):
        export_masks(project, request_for(tmp_path, "labelme"), should_stop=lambda: next(answers, True))
    report = export_masks(project, request_for(tmp_path, "labelme"))
    assert list(report.skipped) == ["a.jpg"]
    assert theirs.read_bytes() == b"theirs"


@pytest.mark.parametrize("known_before", [True, False])
def test_what_was_written_of_a_photo_before_it_was_refused_stays_ours(project, tmp_path, known_before):
    project.masks.set_state("a.jpg", PhotoState.REVIEWED if known_before else PhotoState.CORRECTED, step=0)
    export_masks(project, request_for(tmp_path, "labelme"))
    theirs = tmp_path / "out/a.json"
    theirs.write_bytes(b"theirs")
    review(project, "a.jpg", seed=77)
    assert list(export_masks(project, request_for(tmp_path, "labelme")).skipped) == ["a.jpg"]
    assert (tmp_path / "out/a.jpg").exists() == known_before
    theirs.unlink()
    report = export_masks(project, request_for(tmp_path, "labelme"))
    assert (report.skipped, report.written) == ({}, 1)
    export_masks(project, replace(request_for(tmp_path, "labelme"), out=tmp_path / "fresh"))
    assert content_of(tmp_path / "out") == content_of(tmp_path / "fresh")


def test_a_damaged_list_of_an_export_removes_nothing_outside(project, tmp_path):
    (tmp_path / "precious.txt").write_bytes(b"x")
    status = os.stat(tmp_path / "precious.txt")
    export_masks(project, request_for(tmp_path))
    listed = tmp_path / "out/.petseg-export.jsonl"
    files = {"../precious.txt": [status.st_size, status.st_mtime_ns]}
    row = {"photo": "x", "made_of": "", "shape": [1, 1], "pixels": [0, 1, 0], "files": files, "record": {}}
    damaged = [row | {"shape": [1e999, 1]}, {"index": [], "is_whole": True}]
    listed.write_text("\n".join([listed.read_text(), *map(json.dumps, (row, *damaged)), "[[[[", ""]))
    with suppress(ExportError):
        export_masks(project, request_for(tmp_path))
    assert (tmp_path / "precious.txt").exists()


def test_links_do_not_lead_out_of_the_export(project, tmp_path):
    export_masks(project, request_for(tmp_path))
    (tmp_path / "elsewhere").mkdir()
    for path in (tmp_path / "out/annotations/trimaps").iterdir():
        path.unlink()
    (tmp_path / "out/annotations/trimaps").rmdir()
    (tmp_path / "out/annotations/trimaps").symlink_to(tmp_path / "elsewhere")
    with suppress(ExportError):
        export_masks(project, request_for(tmp_path))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_what_a_killed_export_was_writing_is_removed_by_the_next(project, tmp_path):
    export_masks(project, request_for(tmp_path))
    left = ExportFolder(tmp_path / "out").temporary_folder()
    left.__enter__().joinpath("shard").write_bytes(b"half")
    export_masks(project, request_for(tmp_path))
    assert not list((tmp_path / "out").rglob("shard"))


def test_a_folder_that_cannot_be_listed_stops_no_cleaning_up(tmp_path, monkeypatch):
    def fail(_folder):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "scandir", fail)
    remove_temporary_folders(tmp_path)


@pytest.mark.parametrize("key", ["voc", "cvat", "labelme"])
def test_a_second_export_of_photos_that_were_there_writes_nothing(key, project, tmp_path):
    export_masks(project, request_for(tmp_path, key))
    before = files_in(tmp_path / "out")
    report = export_masks(project, request_for(tmp_path, key))
    assert (report.written, report.unchanged) == (0, 5)
    assert content_of(tmp_path / "out") == {name: data for name, data in before.items() if not name.startswith(".")}


@pytest.fixture
def taking(monkeypatch):
    """A function that has a virus scanner take every file that ends like this, while the block runs."""

    @contextmanager
    def take(ending):
        replace_file = os.replace

        def replace_and_take(source, target):
            replace_file(source, target)
            if Path(target).as_posix().endswith(ending):
                os.unlink(target)

        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", replace_and_take)
            yield

    return take


def test_a_file_that_a_virus_scanner_takes_leaves_out_one_photo(project, tmp_path, taking):
    with taking("trimaps/b.png"):
        report = export_masks(project, request_for(tmp_path))
    assert list(report.skipped) == ["b.png"]
    assert "cannot be written" in str(report.skipped["b.png"])
    assert report.written == 4
    assert export_masks(project, request_for(tmp_path)).written == 1


def test_a_list_of_photos_that_a_virus_scanner_takes_is_told(project, tmp_path, taking):
    with taking(".zip"), pytest.raises(ExportError, match="cannot be written"):
        export_masks(project, request_for(tmp_path, "cvat"))
    assert export_masks(project, request_for(tmp_path, "cvat")).unchanged == 5
    assert list((tmp_path / "out").glob("*.zip")) != []
