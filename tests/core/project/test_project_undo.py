import sqlite3

import numpy as np
import pytest

from core.errors import PetsegError
from core.labels import Label
from core.project import PhotoState, Project

SHAPE = (90, 120)
NAMES = ("pet_1.jpg", "pet_2.jpg", "pet_3.jpg")
NAME = NAMES[0]


@pytest.fixture
def project(photo_folder):
    opened = Project.open(photo_folder)
    yield opened
    opened.close()


def save(project, label, state=PhotoState.CORRECTED, name=NAME, touched=None):
    mask = np.full(SHAPE, label, np.uint8)
    project.masks.save(name, mask, np.ones(SHAPE, bool) if touched is None else touched, state)


def review(project, label, name=NAME):
    with project.log.step("Review"):
        save(project, label, PhotoState.REVIEWED, name)


def shown(project, name=NAME):
    mask = project.masks.load(name, SHAPE)
    return project.photos.entry(name).state, None if mask is None else Label(mask[0, 0])


def test_a_review_of_a_proposal_is_taken_back_to_no_mask_at_all(project):
    review(project, Label.PET)
    assert project.undo.last.title == "Review"
    assert project.undo.take_back_last() == [NAME]
    assert shown(project) == (PhotoState.TODO, None)
    assert project.undo.last is None
    assert project.masks.previous.versions(NAME)[0].state == PhotoState.REVIEWED


def test_a_review_of_a_corrected_mask_is_taken_back_with_its_touched_pixels(project):
    touched = np.zeros(SHAPE, bool)
    touched[:9] = True
    save(project, Label.PET, touched=touched)
    review(project, Label.PET)
    project.undo.take_back_last()
    assert shown(project) == (PhotoState.CORRECTED, Label.PET)
    assert np.array_equal(project.masks.load_touched(NAME, SHAPE), touched)


def test_skips_and_what_took_them_back(project):
    for title, state in (("Skip", PhotoState.SKIPPED), ("Take back", PhotoState.TODO)):
        with project.log.step(title):
            project.photos.set_state(NAME, state)
    assert project.undo.last.title == "Take back"
    project.undo.take_back_last()
    assert project.photos.entry(NAME).state == PhotoState.SKIPPED
    project.undo.take_back_last()
    assert project.photos.entry(NAME).state == PhotoState.TODO


def test_painting_is_no_step_of_the_project(project):
    save(project, Label.PET)
    save(project, Label.BORDER, PhotoState.REVIEWED)
    assert project.undo.last is None


def test_many_photos_are_one_step(project):
    save(project, Label.BORDER, name=NAMES[1])
    with project.log.step("Import"):
        for name in NAMES:
            save(project, Label.PET, PhotoState.REVIEWED, name)
    assert sorted(project.undo.take_back_last()) == sorted(NAMES)
    assert [shown(project, name) for name in NAMES] == [
        (PhotoState.TODO, None), (PhotoState.CORRECTED, Label.BORDER), (PhotoState.TODO, None),
    ]  # fmt: skip


def test_a_step_within_a_step_is_part_of_it(project):
    with project.log.step("Import"):
        review(project, Label.PET)
        review(project, Label.PET, NAMES[1])
    assert (project.undo.last.title, len(project.undo.last.changes)) == ("Import", 2)


def test_what_was_painted_since_stands(project):
    with project.log.step("Import"):
        for name in NAMES:
            save(project, Label.PET, PhotoState.REVIEWED, name)
    save(project, Label.BORDER)
    assert NAME not in project.undo.take_back_last()
    assert shown(project) == (PhotoState.CORRECTED, Label.BORDER)
    review(project, Label.BORDER)
    save(project, Label.BACKGROUND)
    assert project.undo.last is None


def test_what_was_painted_since_stands_also_if_the_state_is_the_same(project, photo_folder):
    save(project, Label.BACKGROUND, name=NAMES[1])
    with project.log.step("Import"):
        for name in NAMES:
            save(project, Label.PET, name=name)
    save(project, Label.BORDER)
    save(project, Label.BORDER, name=NAMES[1])
    project.close()
    again = Project.open(photo_folder)
    assert again.undo.take_back_last() == [NAMES[2]]
    assert [shown(again, name) for name in NAMES[:2]] == 2 * [(PhotoState.CORRECTED, Label.BORDER)]
    again.close()


def test_a_step_can_be_taken_back_once_what_was_painted_since_was(project):
    with project.log.step("Import"):
        save(project, Label.PET)
    save(project, Label.BORDER)
    assert project.undo.last is None
    save(project, Label.PET)
    assert project.undo.take_back_last() == [NAME]
    assert shown(project) == (PhotoState.TODO, None)


def test_only_the_step_that_is_meant_is_taken_back(project):
    review(project, Label.PET)
    assert project.undo.take_back_last(photo=NAMES[1]) == []
    assert project.photos.entry(NAME).state == PhotoState.REVIEWED
    assert project.undo.take_back_last(photo=NAME) == [NAME]


def test_a_step_is_meant_by_its_number(project):
    for name in NAMES[:2]:
        review(project, Label.PET, name)
    first, second = (step.number for step in project.log.steps)
    assert project.undo.take_back_last(number=first) == []
    assert project.undo.take_back_last(number=second) == [NAMES[1]]
    assert project.undo.take_back_last(number=first) == [NAMES[0]]


def test_steps_are_remembered_when_the_folder_is_opened_again(project, photo_folder):
    save(project, Label.PET)
    review(project, Label.BORDER)
    review(project, Label.PET, NAMES[1])
    project.undo.take_back_last()
    project.close()
    again = Project.open(photo_folder)
    assert again.undo.take_back_last() == [NAME]
    assert shown(again) == (PhotoState.CORRECTED, Label.PET)
    assert again.undo.last is None
    again.close()


def test_a_mask_that_was_set_aside_comes_back(project):
    project.masks.path(NAME).parent.mkdir(parents=True)
    save(project, Label.PET)
    content = project.masks.path(NAME).read_bytes()
    project.masks.set_aside(NAME)
    assert project.undo.last.title == "Setting aside"
    project.undo.take_back_last()
    assert project.masks.path(NAME).read_bytes() == content
    assert project.photos.entry(NAME).state == PhotoState.CORRECTED


def test_a_version_that_is_gone_is_reported_and_nothing_changes(project):
    save(project, Label.PET)
    review(project, Label.PET)
    for version in project.masks.previous.versions(NAME):
        version.path.unlink()
    with pytest.raises(PetsegError, match="no longer kept"):
        project.undo.take_back_last()
    assert shown(project) == (PhotoState.REVIEWED, Label.PET)


@pytest.mark.parametrize("file", ["../../outside.png", "/etc/hostname", "previous/../../x.png"])
def test_a_log_that_names_files_elsewhere_is_not_followed(project, photo_folder, file):
    save(project, Label.PET)
    review(project, Label.PET)
    project.close()
    with sqlite3.connect(photo_folder / ".petseg" / "project.db") as database:
        database.execute("UPDATE log SET kept_file = ?", (file.encode(),))
    database.close()
    again = Project.open(photo_folder)
    assert "were damaged" in str(again.notes[0])
    assert again.undo.take_back_last() == []
    assert shown(again) == (PhotoState.REVIEWED, Label.PET)
    again.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET at = 'soon'",
        "UPDATE log SET before = 'liked'",
        "UPDATE log SET photo = 3",
        "UPDATE log SET kept_file = 3",
        "UPDATE log SET title = x'ff'",
        "UPDATE log SET digest = 3",
    ],
)
def test_rows_that_nobody_wrote_like_that_are_left_out(project, photo_folder, statement):
    review(project, Label.PET)
    project.close()
    with sqlite3.connect(photo_folder / ".petseg" / "project.db") as database:
        database.execute(statement)
    database.close()
    again = Project.open(photo_folder)
    assert again.undo.last is None or "title" in statement
    review(again, Label.PET, NAMES[1])
    assert again.undo.take_back_last() == [NAMES[1]]
    again.close()
