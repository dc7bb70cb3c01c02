"""A photo that is replaced by another keeps nothing that was made for the one before, but its mask to be checked."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from support.replaced_photos import HOUR, NAMES, SHAPE, A, B, C, earlier, later, replace, touch, work

from core.project import PhotoState, Project, identity
from core.project.identity import identify

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState


@pytest.fixture
def digests(monkeypatch):
    """Names of the photos whose content was read for a digest."""
    read: list[str] = []
    real = identity.content_digest

    def counted(path):
        read.append(Path(path).name)
        return real(path)

    monkeypatch.setattr(identity, "content_digest", counted)
    return read


@pytest.mark.parametrize("new_time", [later, earlier])
@pytest.mark.parametrize("suffix", [".bmp", ".jpg"])
def test_a_photo_replaced_between_two_sessions_is_reported_and_never_trains(
    tmp_path, write_photo, make_mask, new_time, suffix
):
    names = [name.replace(".bmp", suffix) for name in NAMES]
    for name in names:
        write_photo(tmp_path / name)
    with closing(Project.open(tmp_path)) as project:
        for name in names:
            project.proposals.save(name, make_mask(), 0.5, "shipped")
        for name in names[:3]:
            project.masks.save(name, make_mask(), make_mask() == 0, REVIEWED)
    for name in (names[0], names[3]):
        replace(tmp_path / name, new_time)
    for count in (1, 0):
        with closing(Project.open(tmp_path)) as project:
            states = [entry.state for entry in project.photos.entries()]
            assert states == [CORRECTED, REVIEWED, REVIEWED, TODO]
            assert [photo.name for photo, _ in project.reviewed_samples()] == names[1:3]
            assert project.proposals.load(names[0], SHAPE) is project.proposals.load(names[3], SHAPE) is None
            assert project.proposals.load(names[1], SHAPE) is not None
            assert project.proposals.stale("shipped") == [names[3]]
            assert project.masks.load_touched(names[0], SHAPE) is None
            assert (project.masks.load(names[0], SHAPE) == make_mask()).all()
            notes = [str(note) for note in project.notes]
        assert len(notes) == count
        assert not count or f"{names[0]}: this photo was replaced by another one after its mask was made" in notes[0]


def test_several_are_named_in_one_note(bmp_folder, make_mask):
    work(bmp_folder, make_mask())
    for name in NAMES[:3]:
        replace(bmp_folder / name)
    with closing(Project.open(bmp_folder)) as project:
        assert len(project.notes) == 1
        text = str(project.notes[0])
    assert "3 photos were replaced by others" in text
    assert "a.bmp, b.bmp, c.bmp" in text
    assert "Check these masks" in text


@pytest.mark.parametrize("new_time", [later, earlier])
def test_a_touched_photo_keeps_everything_and_is_read_once(bmp_folder, make_mask, digests, new_time):
    work(bmp_folder, make_mask())
    for name in NAMES:
        touch(bmp_folder / name, new_time)
    digests.clear()
    for _ in range(2):
        with closing(Project.open(bmp_folder)) as project:
            assert [entry.state for entry in project.photos.entries()] == [REVIEWED, REVIEWED, CORRECTED, PROPOSED]
            assert project.notes == []
            assert len(project.reviewed_samples()) == 2
            assert (project.masks.load_touched(C, SHAPE) == (make_mask() == 0)).all()
    assert sorted(digests) == NAMES


def test_a_copied_folder_keeps_everything(bmp_folder, make_mask, tmp_path):
    work(bmp_folder, make_mask())
    for keep_times in (True, False):
        copy = shutil.copytree(bmp_folder, tmp_path / f"copy {keep_times}", copy_function=shutil.copy2)
        if not keep_times:
            for photo in copy.glob("*.bmp"):
                touch(photo)
        with closing(Project.open(copy)) as project:
            assert [entry.state for entry in project.photos.entries()] == [REVIEWED, REVIEWED, CORRECTED, PROPOSED]
            assert project.notes == []


def test_opening_reads_no_photo_that_is_as_it_was(bmp_folder, make_mask, digests):
    work(bmp_folder, make_mask())
    digests.clear()
    with closing(Project.open(bmp_folder)) as project:
        assert project.photos.unchecked == 0
        assert len(project.reviewed_samples()) == 2
    assert digests == []


def test_what_opening_has_no_time_for_is_read_later_but_before_training(bmp_folder, make_mask, monkeypatch):
    work(bmp_folder, make_mask())
    replace(bmp_folder / A)
    touch(bmp_folder / B)
    monkeypatch.setattr("core.project.project._CHECKING_SECONDS", -1)
    with closing(Project.open(bmp_folder)) as project:
        assert project.photos.unchecked == 4
        assert project.notes == []
        assert [photo.name for photo, _ in project.reviewed_samples()] == [B]
        project.check_photos()
        assert project.photos.unchecked == 0
        assert project.photos.take_replaced() == {A: True}
        assert project.photos.take_replaced() == {}


def test_a_folder_of_an_earlier_version_belongs_to_the_photos_that_are_there(bmp_folder, make_mask):
    work(bmp_folder, make_mask())
    with closing(sqlite3.connect(bmp_folder / ".petseg" / "project.db")) as connection, connection:
        connection.execute("UPDATE photos SET photo_size = NULL, photo_mtime = NULL, photo_digest = NULL")
    replace(bmp_folder / A)
    with closing(Project.open(bmp_folder)) as project:
        assert [entry.state for entry in project.photos.entries()] == [REVIEWED, REVIEWED, CORRECTED, PROPOSED]
        assert project.notes == []
        # The digest is taken down with the next save.
        project.masks.save(A, make_mask(), make_mask() == 0, REVIEWED)
    replace(bmp_folder / A, seed=3)
    with closing(Project.open(bmp_folder)) as project:
        assert project.photos.entry(A).state == CORRECTED


def test_a_skipped_photo_stays_skipped(bmp_folder, make_mask):
    work(bmp_folder, make_mask())
    with closing(Project.open(bmp_folder)) as project:
        project.photos.set_state(A, SKIPPED)
    replace(bmp_folder / A)
    with closing(Project.open(bmp_folder)) as project:
        assert project.photos.entry(A).state == SKIPPED
        assert project.photos.set_state(A, TODO).state == CORRECTED


def test_times_that_no_database_holds_do_no_harm(bmp_folder, make_mask):
    os.utime(bmp_folder / A, ns=(1, -(2**62)))
    work(bmp_folder, make_mask())
    with closing(Project.open(bmp_folder)) as project:
        assert project.notes == []
        assert project.photos.entry(A).state == REVIEWED


class Folder(RuleBasedStateMachine):
    """Whatever happens in whatever order: only what was made for the photo that is there now counts."""

    names = st.sampled_from([A, B])
    contents = st.integers(0, 2)

    def __init__(self):
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="petseg-test-"))
        self.time = 10**18
        self.content: dict[str, int] = {}
        self.reviewed: dict[str, int] = {}
        self.proposed: dict[str, int] = {}
        self.mask = np.zeros((4, 5), np.uint8)
        for name in (A, B):
            self.write(name, 0)
        self.project = Project.open(self.root)

    def teardown(self):
        self.project.close()
        shutil.rmtree(self.root)

    def write(self, name, content):
        """The same photo again, one of as many bytes, or one of others."""
        self.time += HOUR
        (self.root / name).write_bytes(bytes([content]) * (1 + content // 2))
        os.utime(self.root / name, ns=(self.time, self.time))
        self.content[name] = content

    @rule(name=names, content=contents)
    def replace(self, name, content):
        self.write(name, content)

    @rule(name=names, content=contents)
    def replace_between_sessions(self, name, content):
        self.project.close()
        self.write(name, content)
        self.project = Project.open(self.root)

    @rule(name=names)
    def review(self, name):
        self.project.masks.load(name, self.mask.shape)
        self.project.masks.save(name, self.mask, self.mask == 0, REVIEWED, photo=identify(self.root / name))
        self.reviewed[name] = self.content[name]

    @rule(name=names)
    def propose(self, name):
        self.project.proposals.save(name, self.mask, 0.5, "shipped", photo=identify(self.root / name))
        self.proposed[name] = self.content[name]

    @invariant()
    def what_counts_was_made_for_this_photo(self):
        for made in (self.reviewed, self.proposed):
            for name in [name for name, content in made.items() if content != self.content[name]]:
                del made[name]
        assert [photo.name for photo, _ in self.project.reviewed_samples()] == sorted(self.reviewed)
        for name in (A, B):
            self.project.photos.check(name)
            assert (self.project.proposals.load(name, (4, 5)) is not None) == (name in self.proposed)


TestFolder = Folder.TestCase
TestFolder.settings = settings(max_examples=20, stateful_step_count=12, deadline=None)
