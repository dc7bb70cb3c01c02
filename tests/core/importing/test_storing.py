"""Imported masks in a project: what is taken, kept, set aside, and taken back."""

import errno
import shutil
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.imports import export_to, import_from, mask_of, save_image, save_mask, state_of, tree

import core.masks
from core.border.band import with_border
from core.border.silhouette import border_width_of
from core.errors import ImportedMasksError
from core.formats import FORMATS
from core.importing import read_copy, require_other_folder
from core.labels import Label
from core.masks import read_mask, write_mask
from core.project import PhotoState, Project
from core.project.border_share import store_share

SHAPE = (90, 120)
NAMES = [f"pet_{number}.jpg" for number in range(1, 5)]


@pytest.fixture
def project(photo_folder):
    with closing(Project.open(photo_folder)) as opened:
        yield opened


@pytest.fixture
def theirs(make_mask):
    return {name: make_mask(seed=10 + number) for number, name in enumerate(NAMES)}


@pytest.fixture
def trimaps(tmp_path, theirs):
    for name, mask in theirs.items():
        write_mask(tmp_path / "theirs" / "annotations" / "trimaps" / name.replace("jpg", "png"), mask)
    return tmp_path / "theirs"


def test_an_import_is_one_step_that_is_taken_back(project, trimaps, theirs):
    report = import_from(project, trimaps)
    assert report.taken == NAMES
    assert not report.left_out
    assert {state_of(project, name) for name in NAMES} == {PhotoState.CORRECTED}
    assert all(np.array_equal(mask_of(project, name), theirs[name]) for name in NAMES)
    assert project.masks.load_touched(NAMES[0], SHAPE).all()
    assert (project.undo.last.title, project.undo.last.photos) == ("Import", 4)
    assert sorted(project.undo.take_back_last()) == NAMES
    assert {state_of(project, name) for name in NAMES} == {PhotoState.TODO}
    assert project.undo.last is None


@pytest.mark.parametrize("on_conflict", ["mine", "theirs", "both"])
def test_a_conflict_is_decided_once_for_all(project, trimaps, theirs, make_mask, on_conflict):
    mine = make_mask(seed=1)
    for name in NAMES[:2]:
        save_mask(project, name, mine, PhotoState.REVIEWED)
    project.photos.set_state(NAMES[2], PhotoState.SKIPPED)
    report = import_from(project, trimaps, on_conflict=on_conflict)
    taken = NAMES if on_conflict == "theirs" else NAMES[3:]
    assert report.taken == taken
    assert report.kept == (NAMES[:3] if on_conflict == "mine" else [])
    assert [name for name in NAMES if state_of(project, name) == PhotoState.CORRECTED] == taken
    assert np.array_equal(mask_of(project, NAMES[0]), theirs[NAMES[0]] if on_conflict == "theirs" else mine)
    assert list(report.set_aside) == (NAMES[:3] if on_conflict == "both" else [])
    assert all(np.array_equal(read_mask(file), theirs[name]) for name, file in report.set_aside.items())
    project.undo.take_back_last()
    assert np.array_equal(mask_of(project, NAMES[0]), mine)
    assert [state_of(project, name) for name in NAMES] == ["reviewed", "reviewed", "skipped", "todo"]


def test_what_was_set_aside_is_not_set_aside_again(project, trimaps, make_mask):
    save_mask(project, NAMES[0], make_mask(seed=1))
    first = import_from(project, trimaps, on_conflict="both")
    assert import_from(project, trimaps, on_conflict="both").set_aside == first.set_aside
    assert len(list((project.root / ".petseg/set-aside").iterdir())) == 1


def test_a_mask_that_is_there_already_changes_nothing(project, trimaps):
    import_from(project, trimaps)
    before = tree(project.root)
    report = import_from(project, trimaps, on_conflict="theirs")
    assert (report.taken, report.unchanged) == ([], NAMES)
    assert tree(project.root) == before
    report = import_from(project, trimaps, state=PhotoState.REVIEWED)
    assert (report.taken, report.decided) == ([], NAMES)
    assert tree(project.root) == before
    assert state_of(project, NAMES[0]) == PhotoState.REVIEWED
    import_from(project, trimaps)
    assert state_of(project, NAMES[0]) == PhotoState.REVIEWED


def test_a_stop_in_the_middle_leaves_whole_masks_and_one_step(project, trimaps, make_mask):
    save_mask(project, NAMES[0], make_mask(seed=1))
    steps = []
    report = import_from(
        project,
        trimaps,
        on_conflict="theirs",
        on_progress=lambda done, _total: steps.append(done),
        should_stop=lambda: 1 in steps,  # while the second photo is worked on
    )
    assert report.was_stopped
    assert report.taken == NAMES[:2]
    assert [state_of(project, name) for name in NAMES] == ["corrected", "corrected", "todo", "todo"]
    assert sorted(project.undo.take_back_last()) == NAMES[:2]
    assert np.array_equal(mask_of(project, NAMES[0]), make_mask(seed=1))


def test_a_disk_that_is_full_ends_it_with_what_was_done(project, trimaps, monkeypatch):
    write = core.masks.write_bytes

    def write_bytes(path, data, **options):
        if path.name == "pet_3.png":
            raise OSError(errno.ENOSPC, "No space left on device")
        write(path, data, **options)

    monkeypatch.setattr("core.masks.write_bytes", write_bytes)
    report = import_from(project, trimaps)
    assert "no space left" in str(report.problem)
    assert (report.taken, report.done, report.total) == (NAMES[:2], 2, 4)
    assert project.undo.take_back_last()
    assert {state_of(project, name) for name in NAMES} == {PhotoState.TODO}


def test_looking_alone_writes_nothing(project, trimaps, make_mask):
    save_mask(project, NAMES[0], make_mask(seed=1))
    before = tree(project.root)
    report = import_from(project, trimaps, only_look=True, on_conflict="both")
    assert report.taken == NAMES[1:]
    assert report.set_aside == {NAMES[0]: None}
    assert tree(project.root) == before
    assert project.undo.last is None


def test_unsaved_strokes_are_not_written_over(project, trimaps):
    project.journal.record(NAMES[0], SHAPE, [], "corrected")
    report = import_from(project, trimaps, on_conflict="theirs")
    assert report.taken == NAMES[1:]
    assert "not saved yet" in str(report.unreadable[0])


def test_a_mask_that_another_program_changed_meanwhile_is_left_alone(project, trimaps, make_mask):
    save_mask(project, NAMES[0], make_mask(seed=1))
    write_mask(project.masks.path(NAMES[0]), make_mask(seed=2))
    report = import_from(project, trimaps, on_conflict="theirs")
    assert report.taken == NAMES[1:]
    assert "another program changed" in str(report.unreadable[0])
    assert np.array_equal(read_mask(project.masks.path(NAMES[0])), make_mask(seed=2))


def test_an_unusable_mask_gives_way_to_theirs_and_is_set_aside(photo_folder, trimaps, theirs):
    broken = photo_folder / "annotations/trimaps/pet_1.png"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"no mask at all")
    with closing(Project.open(photo_folder)) as project:
        assert NAMES[0] in import_from(project, trimaps).kept
        assert NAMES[0] in import_from(project, trimaps, on_conflict="theirs").taken
        assert np.array_equal(mask_of(project, NAMES[0]), theirs[NAMES[0]])
    assert (photo_folder / ".petseg/set-aside/pet_1.png").read_bytes() == b"no mask at all"


def test_masks_of_another_size_are_left_out_or_scaled_if_asked(project, tmp_path):
    small = np.zeros((45, 60), np.uint8)
    small[10:30, 20:40] = 255
    save_image(tmp_path / "masks/pet_1.png", small)
    save_image(tmp_path / "masks/pet_2.png", small[:, :50])
    report = import_from(project, tmp_path / "masks")
    texts = [str(error) for error in report.wrong_size]
    assert "60 x 45 pixels, the photo 120 x 90" in texts[0]
    assert "scaled" in texts[0]
    assert "50 x 45" in texts[1]
    assert "scaled" not in texts[1]
    report = import_from(project, tmp_path / "masks", scales=True, border="none")
    assert (report.taken, report.scaled) == (NAMES[:1], NAMES[:1])
    assert np.array_equal(mask_of(project, NAMES[0]), np.where(small > 0, 0, 1).repeat(2, 0).repeat(2, 1))


def test_a_mask_of_the_pixels_as_they_are_stored_is_turned_with_the_photo(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 255, (30, 40, 3), np.uint8)
    exif = Image.Exif()
    exif[0x0112] = 6
    save_image(tmp_path / "photos/a.jpg", pixels, exif=exif)
    mask = np.zeros((30, 40), np.uint8)
    mask[:10, :20] = 255
    save_image(tmp_path / "masks/a.png", mask)
    with closing(Project.open(tmp_path / "photos")) as project:
        report = import_from(project, tmp_path / "masks", border="none")
        assert report.turned == ["a.jpg"]
        assert np.array_equal(mask_of(project, "a.jpg", (40, 30)) == Label.PET, np.rot90(mask, -1) > 0)


@pytest.mark.parametrize(("border", "width"), [("derive", 12), (5, 5), ("none", None)])
def test_the_border_is_as_wide_as_the_folders(project, tmp_path, border, width):
    store_share(project, 0.1)
    pet = np.zeros(SHAPE, np.uint8)
    pet[20:70, 30:90] = 1
    save_image(tmp_path / "masks/pet_1.png", pet)
    import_from(project, tmp_path / "masks", border=border)
    assert border_width_of(mask_of(project, NAMES[0])) == (None if width is None else pytest.approx(width, abs=1))


def test_a_class_border_that_no_pixel_has_does_not_keep_the_border_from_being_drawn(project, tmp_path, make_mask):
    photos = [(NAMES[0], with_border(make_mask(seed=3), 0))]
    export_to(tmp_path / "cvat", "cvat", FORMATS["cvat"].default_options(), photos)
    import_from(project, tmp_path / "cvat")
    assert (mask_of(project, NAMES[0]) == Label.BORDER).any()


def test_photos_in_place_of_masks_are_not_taken_for_masks(project, tmp_path):
    noise = np.random.default_rng(1).integers(0, 255, (400, 400, 3), np.uint8)
    save_image(tmp_path / "others/pet_1.png", noise)
    save_image(tmp_path / "others/pet_2.png", np.zeros(SHAPE))
    report = import_from(project, tmp_path / "others")
    assert report.taken == NAMES[1:2]
    assert "looks like a photo" in str(report.unreadable[0])


def test_regions_in_files_of_their_own_are_one_mask(project, tmp_path):
    for number, left in ((1, 10), (2, 60)):
        pet = np.zeros(SHAPE, np.uint8)
        pet[20:70, left : left + 30] = 255
        save_image(tmp_path / f"masks/pet_1.{number}.png", pet)
    report = import_from(project, tmp_path / "masks", border="none")
    assert report.taken == NAMES[:1]
    assert (mask_of(project, NAMES[0]) == Label.PET).sum() == 2 * 50 * 30


class TestAnotherCopy:
    @pytest.fixture
    def copy(self, tmp_path, write_photo, make_mask):
        for seed in range(1, 5):
            write_photo(tmp_path / "copy" / f"pet_{seed}.jpg", seed=seed)
        with closing(Project.open(tmp_path / "copy")) as other:
            save_mask(other, NAMES[0], make_mask(seed=1), PhotoState.REVIEWED)
            save_mask(other, NAMES[1], make_mask(seed=2))
            other.photos.set_state(NAMES[2], PhotoState.SKIPPED)
        return tmp_path / "copy"

    def test_its_states_come_along(self, project, copy):
        report = import_from(project, copy)
        assert report.taken == NAMES[:2]
        assert report.decided == NAMES[2:3]
        assert [state_of(project, name) for name in NAMES] == ["reviewed", "corrected", "skipped", "todo"]
        assert len(project.undo.take_back_last()) == 3
        assert {state_of(project, name) for name in NAMES} == {PhotoState.TODO}

    def test_a_zip_of_it_will_do(self, project, copy, tmp_path):
        archive = Path(shutil.make_archive(tmp_path / "copy-of-pets", "zip", tmp_path, "copy"))
        report = import_from(project, archive)
        assert (report.taken, report.decided) == (NAMES[:2], NAMES[2:3])

    def test_what_is_decided_here_stands(self, project, copy, make_mask):
        project.photos.set_state(NAMES[0], PhotoState.SKIPPED)
        save_mask(project, NAMES[1], make_mask(seed=5), PhotoState.REVIEWED)
        save_mask(project, NAMES[2], make_mask(seed=5))
        report = import_from(project, copy)
        assert report.kept == NAMES[:3]
        assert [state_of(project, name) for name in NAMES] == ["skipped", "reviewed", "corrected", "todo"]

    def test_a_photo_that_differs_is_not_taken(self, project, copy, write_photo):
        write_photo(copy / NAMES[0], seed=99)
        write_photo(copy / NAMES[2], seed=98)
        report = import_from(project, copy)
        assert report.taken == NAMES[1:2]
        assert report.other_photos == [NAMES[0], NAMES[2]]

    def test_nothing_is_written_there(self, project, copy):
        before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}
        import_from(project, copy)
        assert {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()} == before

    def test_a_folder_is_not_imported_into_itself(self, project, copy):
        require_other_folder(project, copy)
        with pytest.raises(ImportedMasksError, match="the folder itself"):
            require_other_folder(project, project.root)
        assert set(read_copy(copy)) == set(NAMES[:3])
