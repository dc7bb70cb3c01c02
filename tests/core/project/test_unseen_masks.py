"""Proposals among the masks, as `petseg propose --out FOLDER/annotations/trimaps` leaves them, are no truth."""

from contextlib import closing

import pytest

from core.evaluation.agreement import compare_folders
from core.evaluation.labelled_photos import photos_in_folder
from core.masks import is_proposed, read_mask, write_mask
from core.project import Project, find_samples
from core.project.review import review_stored
from core.project.states import PhotoState
from tests.core.project.test_mask_store import NAME, SHAPE


@pytest.fixture
def unseen(write_oxford, tmp_path):
    """A folder of four photos with masks, two of which are proposals."""
    folder = write_oxford(tmp_path / "pets")
    for number in (1, 2):
        path = folder / "annotations" / "trimaps" / f"pet_{number}.png"
        write_mask(path, read_mask(path), proposed=True)
    return folder


def states(project):
    return [entry.state for entry in sorted(project.photos.entries(), key=lambda entry: entry.name)]


def test_they_await_a_review(unseen):
    for _ in range(2):  # opened again, too
        with closing(Project.open(unseen)) as project:
            assert states(project) == [PhotoState.CORRECTED] * 2 + [PhotoState.REVIEWED] * 2
            assert len(project.reviewed_samples()) == 2


def test_a_review_makes_them_truth(unseen):
    with closing(Project.open(unseen)) as project:
        name = project.photos.entries()[0].name
        assert review_stored(project, name).state == PhotoState.REVIEWED
        assert not is_proposed(project.masks.path(name))
    assert len(find_samples(unseen).samples) == 3


def test_nothing_is_trained_on_or_judged_by_them(unseen):
    found = find_samples(unseen)
    assert [photo.stem for _, photo, _ in found.samples] == ["pet_3", "pet_4"]
    assert "2 masks are proposals that nobody has reviewed" in " ".join(map(str, found.notes))
    notes = []
    assert photos_in_folder(unseen, notes.append).total == 2
    assert any("proposals" in note for note in notes)


def test_they_can_be_compared(unseen, write_oxford, tmp_path):
    other = write_oxford(tmp_path / "others")
    assert len(compare_folders(unseen, other).photos) == 4


def test_one_that_replaces_a_reviewed_mask_is_no_review(project, old, new):
    project.masks.save(NAME, old, old == 0, PhotoState.REVIEWED)
    write_mask(project.masks.path(NAME), new, proposed=True)
    _, other = project.masks.others.read(NAME, SHAPE)
    entry, _ = project.masks.others.take(NAME, other)
    assert entry.state == PhotoState.CORRECTED
