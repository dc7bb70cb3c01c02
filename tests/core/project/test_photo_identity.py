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
from PIL import Image

from core.errors import ImageError, PhotoReplacedError
from core.images import read_image
from core.project import PhotoState, Project, identity
from core.project.identity import identify, read_identified

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B, C, D = NAMES = [f"{letter}.bmp" for letter in "abcd"]
SHAPE = (90, 120)
HOUR = 3600 * 10**9


@pytest.fixture
def folder(tmp_path, write_photo):
    """Uncompressed photos, so that all have as many bytes."""
    for seed, name in enumerate(NAMES):
        write_photo(tmp_path / "photos" / name, seed=seed)
    return tmp_path / "photos"


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


def later(status):
    return status.st_mtime_ns + HOUR


def earlier(status):
    return status.st_mtime_ns - 1000 * HOUR


def replace(path, new_time=later, seed=99):
    """Put another photo of as many bytes in place of one."""
    status, other = path.stat(), path.with_suffix(".new")
    with Image.open(path) as image:
        size = image.size
    pixels = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), np.uint8)
    Image.fromarray(pixels).save(other, path.suffix[1:].upper().replace("JPG", "JPEG"))
    os.utime(other, ns=(1, new_time(status)))
    os.replace(other, path)


def touch(path, new_time=later):
    os.utime(path, ns=(1, new_time(path.stat())))


def work(folder, mask):
    """Propose all four, review the first two, correct the third."""
    with closing(Project.open(folder)) as project:
        for name in NAMES:
            project.proposals.save(name, mask, 0.5, "shipped", np.full((4, 4), 0.5, np.float32))
        for name, state in ((A, REVIEWED), (B, REVIEWED), (C, CORRECTED)):
            project.masks.save(name, mask, mask == 0, state)


@pytest.mark.parametrize("new_time", [later, earlier])
@pytest.mark.parametrize("suffix", [".bmp", ".jpg"])
def test_a_photo_replaced_between_two_sessions_is_told_of_and_never_trains(
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
    for told in (1, 0):
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
        assert len(notes) == told
        assert not told or f"{names[0]}: this photo was replaced by another one after its mask was made" in notes[0]


def test_several_are_told_of_in_one_note(folder, make_mask):
    work(folder, make_mask())
    for name in NAMES[:3]:
        replace(folder / name)
    with closing(Project.open(folder)) as project:
        assert len(project.notes) == 1
        text = str(project.notes[0])
    assert "3 photos were replaced by others" in text
    assert "a.bmp, b.bmp, c.bmp" in text
    assert "Check these masks" in text


@pytest.mark.parametrize("new_time", [later, earlier])
def test_a_touched_photo_keeps_everything_and_is_read_once(folder, make_mask, digests, new_time):
    work(folder, make_mask())
    for name in NAMES:
        touch(folder / name, new_time)
    digests.clear()
    for _ in range(2):
        with closing(Project.open(folder)) as project:
            assert [entry.state for entry in project.photos.entries()] == [REVIEWED, REVIEWED, CORRECTED, PROPOSED]
            assert project.notes == []
            assert len(project.reviewed_samples()) == 2
            assert (project.masks.load_touched(C, SHAPE) == (make_mask() == 0)).all()
    assert sorted(digests) == NAMES


def test_a_copied_folder_keeps_everything(folder, make_mask, tmp_path):
    work(folder, make_mask())
    for keep_times in (True, False):
        copy = shutil.copytree(folder, tmp_path / f"copy {keep_times}", copy_function=shutil.copy2)
        if not keep_times:
            for photo in copy.glob("*.bmp"):
                touch(photo)
        with closing(Project.open(copy)) as project:
            assert [entry.state for entry in project.photos.entries()] == [REVIEWED, REVIEWED, CORRECTED, PROPOSED]
            assert project.notes == []


def test_opening_reads_no_photo_that_is_as_it_was(folder, make_mask, digests):
    work(folder, make_mask())
    digests.clear()
    with closing(Project.open(folder)) as project:
        assert project.photos.unchecked == 0
        assert len(project.reviewed_samples()) == 2
    assert digests == []


def test_what_opening_has_no_time_for_is_read_later_but_before_training(folder, make_mask, monkeypatch):
    work(folder, make_mask())
    replace(folder / A)
    touch(folder / B)
    monkeypatch.setattr("core.project.project._CHECKING_SECONDS", -1)
    with closing(Project.open(folder)) as project:
        assert project.photos.unchecked == 4
        assert project.notes == []
        assert [photo.name for photo, _ in project.reviewed_samples()] == [B]
        project.check_photos()
        assert project.photos.unchecked == 0
        assert project.photos.take_replaced() == {A: True}
        assert project.photos.take_replaced() == {}


def test_a_photo_replaced_while_the_folder_is_open_never_trains(folder, make_mask):
    work(folder, make_mask())
    with closing(Project.open(folder)) as project:
        replace(folder / A)
        assert project.photos.entry(A).state == REVIEWED
        assert [photo.name for photo, _ in project.reviewed_samples()] == [B]
        assert project.photos.entry(A).state == CORRECTED


def test_a_folder_of_an_earlier_version_belongs_to_the_photos_that_are_there(folder, make_mask):
    work(folder, make_mask())
    with closing(sqlite3.connect(folder / ".petseg" / "project.db")) as connection, connection:
        connection.execute("UPDATE photos SET photo_size = NULL, photo_mtime = NULL, photo_digest = NULL")
    replace(folder / A)
    with closing(Project.open(folder)) as project:
        assert [entry.state for entry in project.photos.entries()] == [REVIEWED, REVIEWED, CORRECTED, PROPOSED]
        assert project.notes == []
        # The digest is taken down with the next save.
        project.masks.save(A, make_mask(), make_mask() == 0, REVIEWED)
    replace(folder / A, seed=3)
    with closing(Project.open(folder)) as project:
        assert project.photos.entry(A).state == CORRECTED


def test_a_photo_that_is_away_loses_nothing(folder, make_mask):
    work(folder, make_mask())
    with closing(Project.open(folder)) as project:
        (folder / A).rename(folder / "away")
        assert not project.photos.check(A)
        assert project.photos.entry(A).state == REVIEWED
    (folder / "away").rename(folder / A)
    with closing(Project.open(folder)) as project:
        assert project.photos.entry(A).state == REVIEWED


def test_a_photo_that_left_while_the_folder_is_open_can_still_be_saved(folder, make_mask):
    work(folder, make_mask())
    with closing(Project.open(folder)) as project:
        _, decoded = read_identified(folder / A, read_image)
        project.masks.load(A, SHAPE)
        (folder / A).rename(folder / "away")
        assert project.refresh().removed == [A]
        project.masks.save(A, make_mask(seed=5), make_mask() == 0, CORRECTED, photo=decoded)
        assert (project.masks.load(A, SHAPE) == make_mask(seed=5)).all()


def test_a_skipped_photo_stays_skipped(folder, make_mask):
    work(folder, make_mask())
    with closing(Project.open(folder)) as project:
        project.photos.set_state(A, SKIPPED)
    replace(folder / A)
    with closing(Project.open(folder)) as project:
        assert project.photos.entry(A).state == SKIPPED
        assert project.photos.set_state(A, TODO).state == CORRECTED


# Results that arrive after the photo was replaced


def test_a_proposal_for_a_photo_that_is_gone_is_not_stored(folder, make_mask):
    with closing(Project.open(folder)) as project:
        _, decoded = read_identified(folder / A, read_image)
        replace(folder / A)
        with pytest.raises(PhotoReplacedError, match="replaced meanwhile"):
            project.proposals.save(A, make_mask(), 0.5, "shipped", photo=decoded)
        assert project.photos.entry(A).state == TODO
        project.proposals.save(A, make_mask(), 0.5, "shipped", photo=identify(folder / A))
        assert project.photos.entry(A).state == PROPOSED


@pytest.mark.parametrize("known", [True, False])
def test_a_review_of_a_photo_that_is_gone_counts_as_a_correction(folder, make_mask, known):
    """Whether the store knew the photo before or not."""
    if known:
        work(folder, make_mask())
    with closing(Project.open(folder)) as project:
        _, decoded = read_identified(folder / A, read_image)
        project.masks.load(A, SHAPE)
        replace(folder / A)
        assert project.masks.save(A, make_mask(seed=5), make_mask() == 0, REVIEWED, photo=decoded).state == CORRECTED
        assert (project.masks.load(A, SHAPE) == make_mask(seed=5)).all()
        assert project.reviewed_samples() == ([] if not known else [(folder / B, project.masks.path(B))])


def test_a_review_without_a_save_of_a_photo_that_is_gone_counts_as_a_correction(folder, make_mask):
    work(folder, make_mask())
    with closing(Project.open(folder)) as project:
        replace(folder / C)
        assert project.photos.set_state(C, REVIEWED).state == CORRECTED
        assert project.photos.set_state(C, REVIEWED).state == REVIEWED


@pytest.mark.parametrize("known", [True, False])
def test_a_photo_touched_while_it_is_open_can_be_reviewed(folder, make_mask, known):
    if known:
        work(folder, make_mask())
    with closing(Project.open(folder)) as project:
        _, decoded = read_identified(folder / A, read_image)
        project.masks.save(A, make_mask(), make_mask() == 0, CORRECTED, photo=decoded)
        for _ in range(2):
            touch(folder / A)
            assert not project.photos.has_changed(A, decoded)
            assert project.masks.save(A, make_mask(), make_mask() == 0, REVIEWED, photo=decoded).state == REVIEWED
        replace(folder / A)
        assert project.photos.has_changed(A, decoded)


def test_a_photo_replaced_while_it_is_decoded_is_decoded_again(folder):
    def read_and_replace(path):
        image = read_image(path)
        if not replaced:
            replaced.append(path)
            replace(path)
        return image

    replaced = []
    image, decoded = read_identified(folder / A, read_and_replace)
    assert decoded == identify(folder / A)
    assert (image == read_image(folder / A)).all()
    with pytest.raises(ImageError, match="changes while it is read"):
        read_identified(folder / A, lambda path: replace(path))


def test_times_that_no_database_holds_do_no_harm(folder, make_mask):
    os.utime(folder / A, ns=(1, -(2**62)))
    work(folder, make_mask())
    with closing(Project.open(folder)) as project:
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
