"""Folders as they are found: files of other kinds, folders of systems, masks of other spellings, links."""

import os
import shutil
import sys
import unicodedata
from contextlib import closing

import pytest

from core.images import EXTENSIONS
from core.project import PhotoState, Project, find_samples

pytestmark = pytest.mark.realdata


@pytest.fixture
def odd(data_folder, tmp_path):
    """A function that copies an odd input."""

    def copy(name):
        shutil.copytree(data_folder / "odd_inputs" / name, tmp_path / name, copy_function=shutil.copyfile)
        for path in (tmp_path / name, *(tmp_path / name).rglob("*")):
            path.chmod(0o755)
        return tmp_path / name

    return copy


def test_every_kind_is_listed_or_reported(odd):
    with closing(Project.open(odd("10-files-left-out-silently") / "photos")) as project:
        names, notes = set(project.photos.names), [str(note) for note in project.notes]
    assert {"plain.jpg", "cat_jfif.jfif", "cat_jpe.jpe", "cat_jif.jif", "cat.apng"} <= names
    others = {"IMG_1.HEIC": ".heic", "x.avif": ".avif"}
    unread = [name for name, extension in others.items() if extension not in EXTENSIONS]
    assert names & others.keys() == others.keys() - set(unread)
    assert len(notes) == bool(unread)
    assert not notes or "not read" in notes[0]


def test_folders_of_systems_are_left_out(odd):
    with closing(Project.open(odd("11-system-folders-listed") / "photos")) as project:
        assert project.photos.names == ["cat.jpg"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of one spelling only")
def test_masks_of_other_spellings_are_paired(odd):
    data = odd("12-mask-name-differs") / "data"
    trimaps = data / "annotations" / "trimaps"
    shutil.copyfile(data / "images" / "upper.jpg", data / "images" / "Kätzchen.jpg")
    shutil.copyfile(trimaps / "case.png", trimaps / unicodedata.normalize("NFD", "Kätzchen.png"))
    found = find_samples(data)
    assert [name for name, _, _ in found.samples] == ["Case.JPG", "Kätzchen.jpg", "upper.jpg"]
    assert found.notes == []
    with closing(Project.open(data)) as project:
        assert {entry.state for entry in project.photos.entries()} == {PhotoState.REVIEWED}


def test_linked_folders_are_followed_once(data_folder, tmp_path):
    (tmp_path / "store").mkdir()
    photo = data_folder / "odd_inputs" / "11-system-folders-listed" / "photos" / "cat.jpg"
    shutil.copyfile(photo, tmp_path / "store" / "1.jpg")
    (tmp_path / "set").mkdir()
    for name, target in {"rex": "../store", "self": ".", "up": ".."}.items():
        os.symlink(target, tmp_path / "set" / name)
    with closing(Project.open(tmp_path / "set")) as project:
        assert project.photos.names == ["rex/1.jpg"]


def test_names_are_shown_letter_for_letter(odd):
    folder = odd("14-names-as-html-in-tip") / "photos"
    name = "bad & <i>it<b>.jpg"
    shutil.copyfile(folder / "a_first.jpg", folder / name)
    with closing(Project.open(folder)) as project:
        assert project.photos.names == ["a_first.jpg", name]
