"""Folders here and elsewhere: the same files, the same states, one line where that fails."""

import os
from pathlib import Path
from uuid import uuid4

import pytest

from core.errors import PetsegError, StorageError
from core.storage import (
    UNKNOWN_TIME,
    LocalStorage,
    Url,
    UrlStorage,
    local_copy,
    open_storage,
    photo_names,
    photos_with_masks,
)

fsspec = pytest.importorskip("fsspec")


@pytest.fixture(params=["path", "file", "memory"])
def storage(request, tmp_path):
    places = {"path": tmp_path, "file": Url(tmp_path.as_uri()), "memory": Url(f"memory://{uuid4()}/pets")}
    return open_storage(places[request.param])


def test_what_is_written_is_listed_and_read(storage):
    storage.write("cats/tom.png", b"first")
    storage.write("cats/tom.png", b"tom")
    storage.write("rex.png", b"wau!")
    states = storage.states()
    assert {name: state.size for name, state in states.items()} == {"cats/tom.png": 3, "rex.png": 4}
    content, state = storage.read("cats/tom.png")
    assert content == b"tom"
    assert state == storage.state("cats/tom.png") == states["cats/tom.png"]
    assert state.mtime != UNKNOWN_TIME
    assert storage.state("gone.png") is None


def test_a_file_that_is_gone_or_empty_is_one_line_with_its_place(storage):
    storage.write("empty.png", b"")
    for name in ("gone.png", "empty.png"):
        with pytest.raises(PetsegError) as caught:
            storage.read(name)
        assert str(caught.value).startswith(f"{storage.location(name)}: ")


def test_a_folder_that_is_not_there_has_no_files(tmp_path):
    for place in (tmp_path / "gone", Url((tmp_path / "gone").as_uri()), Url(f"memory://{uuid4()}")):
        assert open_storage(place).states() == {}


def test_paths_and_urls_of_a_folder_see_the_same_times(tmp_path):
    """To the second, which is what all stores give."""
    (tmp_path / "tom.jpg").write_bytes(b"tom")
    os.utime(tmp_path / "tom.jpg", ns=(0, 1_700_000_000_500_000_000))
    here, there = LocalStorage(tmp_path).state("tom.jpg"), UrlStorage(Url(tmp_path.as_uri())).state("tom.jpg")
    assert 0 <= here.mtime - there.mtime < 1_000_000_000


@pytest.mark.parametrize(("url", "said"), [("nowhere://pets", "no address"), ("s3a+x://pets", "no address")])
def test_an_address_that_nothing_opens_is_one_line(url, said):
    with pytest.raises(StorageError) as caught:
        open_storage(Url(url))
    assert said in str(caught.value)
    assert str(caught.value).startswith(f"{url}: ")


def test_a_missing_package_is_one_line_that_says_how_to_get_it(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(StorageError) as caught:
        open_storage(Url("s3://bucket/pets"))
    assert "s3://bucket/pets: " in str(caught.value)
    assert "pip install fsspec gcsfs s3fs" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_photos_are_found_by_the_rules_of_folders_here():
    found = photo_names([
        "tom.jpg", "a/b/rex.PNG", ".hidden/x.jpg", "annotations/trimaps/tom.png", ".petseg/thumbnails/1.png",
        "notes.txt", "out/.petseg-export.jsonl", "out/images/tom.jpg", "@eaDir/y.jpg", ".z.jpg",
    ])  # fmt: skip
    assert found == ["a/b/rex.PNG", "tom.jpg"]
    assert photo_names(["images/tom.jpg", "other.jpg"]) == ["images/tom.jpg"]


def test_only_photos_with_masks_are_needed_to_score_a_model():
    names = ["images/tom.jpg", "images/rex.jpg", "annotations/trimaps/tom.png", "annotations/list.txt"]
    assert photos_with_masks(names) == ["images/tom.jpg", "annotations/trimaps/tom.png"]


def test_a_copy_has_photos_masks_and_states_and_goes_away():
    url = Url(f"memory://{uuid4()}/pets")
    there = open_storage(url)
    for name in ("tom.jpg", "annotations/trimaps/tom.png", ".petseg/project.db", ".petseg/thumbnails/1.png", "big.mov"):
        there.write(name, b"content")
    seen = []
    with local_copy(url, on_progress=lambda done, total: seen.append((done, total))) as folder:
        copied = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert copied == {"tom.jpg", "annotations/trimaps/tom.png", ".petseg/project.db"}
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert not folder.exists()


def test_no_name_leads_out_of_the_copy(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    url = Url(f"memory://{uuid4()}/pets")
    names = ["a.jpg", "b\\..\\..\\c.jpg", "C:d.jpg"]
    for name in names:
        fsspec.filesystem("memory").pipe_file(f"{url.removeprefix('memory:/')}/{name}", b"x")
    with local_copy(url) as folder:
        assert [path.name for path in folder.rglob("*") if path.is_file()] == ["a.jpg"]


def test_an_empty_address_and_a_full_disk_are_one_line(monkeypatch):
    url = Url(f"memory://{uuid4()}/pets")
    with pytest.raises(StorageError, match="no files"), local_copy(url):
        pass
    open_storage(url).write("tom.jpg", b"tom")
    monkeypatch.setattr("shutil.disk_usage", lambda folder: _Full())
    with pytest.raises(StorageError, match="MB free"), local_copy(url):
        pass


class _Full:
    free = 1000


def test_an_error_keeps_a_url_as_it_is_written():
    error = PetsegError("it is gone", path="s3://bucket//tom.jpg")
    assert str(error) == "s3://bucket//tom.jpg: it is gone."
    assert error.recast(StorageError).location == "s3://bucket//tom.jpg"
    assert PetsegError("it is gone", path=Path("a/b.jpg")).location == str(Path("a/b.jpg"))
