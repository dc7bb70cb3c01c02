"""Masks find their photos whatever the case and Unicode form of their names, and what is left over is reported."""

import os
import sys
import unicodedata
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.masks import read_mask, write_mask
from core.project import PhotoState, Project, find_samples, mask_files
from core.project.pairing import pair_masks

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
SHAPE = (90, 120)

case_matters = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="one file here")

NFC, NFD = "Kätzchen", unicodedata.normalize("NFD", "Kätzchen")
PAIRS = [
    ("Case.JPG", "case.png"),
    ("upper.jpg", "upper.PNG"),
    (f"{NFC}.jpg", f"{NFD}.png"),
    (f"{NFD}.jpg", f"{NFC}.png"),
    (f"{NFC.upper()}.jpg", f"{NFD}.Png"),
    ("STRASSE.jpg", "straße.png"),
    ("Sub/A.jpg", "sub/a.png"),
]


@pytest.mark.parametrize(("name", "mask"), PAIRS)
def test_a_mask_of_another_spelling_is_paired(tmp_path, write_photo, make_mask, name, mask):
    write_photo(tmp_path / "images" / name)
    path = tmp_path / "annotations" / "trimaps" / mask
    write_mask(path, make_mask())
    found = find_samples(tmp_path)
    assert [(each, photo.is_file(), mask.samefile(path)) for each, photo, mask in found.samples] == [(name, True, True)]
    assert found.notes == []
    with closing(Project.open(tmp_path)) as project:
        assert project.photos.entry(name).state == REVIEWED
        assert project.masks.load(name, make_mask().shape) is not None
        project.masks.save(name, make_mask(seed=4), make_mask() == 0, CORRECTED)
        assert project.notes == []
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert (read_mask(path) == make_mask(seed=4)).all()
    with closing(Project.open(tmp_path)) as project:
        assert project.photos.entry(name).state == CORRECTED


@case_matters
def test_the_exact_name_comes_first_and_the_other_is_reported(photo_folder, make_mask):
    trimaps = photo_folder / "annotations" / "trimaps"
    write_mask(trimaps / "pet_1.png", make_mask())
    write_mask(trimaps / "PET_1.png", make_mask(seed=2))
    with closing(Project.open(photo_folder)) as project:
        assert (project.masks.load("pet_1.jpg", SHAPE) == make_mask()).all()
        assert [note.problem for note in project.notes] == ["1 mask belongs to no photo (PET_1.png)"]


@case_matters
def test_of_several_masks_none_is_taken(photo_folder, make_mask):
    trimaps = photo_folder / "annotations" / "trimaps"
    for name in ("PET_1.png", "Pet_1.png"):
        write_mask(trimaps / name, make_mask())
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.entry("pet_1.jpg").state == TODO
        assert "PET_1.png, Pet_1.png" in str(project.notes[0])
        project.masks.save("pet_1.jpg", make_mask(), make_mask() == 0, CORRECTED)
    assert sorted(os.listdir(trimaps)) == ["PET_1.png", "Pet_1.png", "pet_1.png"]


@case_matters
def test_a_mask_of_two_photos_is_nobody_s(tmp_path, write_photo, make_mask):
    for name in ("pet.jpg", "Pet.jpg"):
        write_photo(tmp_path / name)
    write_mask(tmp_path / "annotations" / "trimaps" / "PET.JPG.png", make_mask())
    with closing(Project.open(tmp_path)) as project:
        assert {entry.state for entry in project.photos.entries()} == {TODO}
        assert [note.problem for note in project.notes] == ["1 mask belongs to no photo (PET.JPG.png)"]


def test_masks_without_a_photo_are_counted_in_one_line(oxford_folder, make_mask):
    trimaps = oxford_folder / "annotations" / "trimaps"
    for number in range(5):
        write_mask(trimaps / f"gone_{number}.png", make_mask())
    for name in ("README.txt", "._pet_1.png", ".hidden.png", "Thumbs.db"):
        (trimaps / name).write_bytes(b"x")
    (trimaps / "@eaDir").mkdir()
    (trimaps / "@eaDir" / "thumb.png").write_bytes(b"x")
    with closing(Project.open(oxford_folder)) as project:
        (note,) = project.notes
    assert str(note) == f"{trimaps}: 5 masks belong to no photo (gone_0.png, gone_1.png, gone_2.png, ...)."
    assert [str(note) for note in find_samples(oxford_folder).notes] == [str(note)]


def test_many_contested_masks_are_one_line(tmp_path, write_photo, make_mask):
    for number in range(5):
        write_photo(tmp_path / f"{number}.jpg")
        write_photo(tmp_path / f"{number}.png")
        write_mask(tmp_path / "annotations" / "trimaps" / f"{number}.png", make_mask())
    with closing(Project.open(tmp_path)) as project:
        (note,) = project.notes
    assert "5 masks could each belong to two photos" in str(note)


def test_what_is_not_read_is_reported(photo_folder):
    for name in ("a.CR2", "sub/b.psd", "notes.txt"):
        (photo_folder / name).parent.mkdir(exist_ok=True)
        (photo_folder / name).write_bytes(b"x")
    expected = f"{photo_folder}: 2 files of kinds that PetSeg does not read were left out (CR2, PSD)."
    with closing(Project.open(photo_folder)) as project:
        assert [str(note) for note in project.notes] == [expected]
    (photo_folder / "a.CR2").unlink()
    with closing(Project.open(photo_folder)) as project:
        assert "1 file of a kind that PetSeg does not read was left out (PSD)" in str(project.notes[0])


@pytest.mark.parametrize(("old", "new"), [("pet_1.jpg", "PET_1.JPG"), (f"{NFC}.jpg", f"{NFD}.jpg")])
@case_matters
def test_a_photo_that_another_system_spells_differently_keeps_its_state(photo_folder, make_mask, old, new):
    (photo_folder / "pet_1.jpg").rename(photo_folder / old)
    with closing(Project.open(photo_folder)) as project:
        project.masks.save(old, make_mask(), make_mask() == 0, CORRECTED)
        project.photos.set_state("pet_2.jpg", SKIPPED)
    (photo_folder / old).rename(photo_folder / new)
    trimaps = photo_folder / "annotations" / "trimaps"
    (trimaps / f"{old[:-4]}.png").rename(trimaps / f"{new[:-4]}.png")
    for _ in range(2):
        with closing(Project.open(photo_folder)) as project:
            assert project.photos.entry(new).state == CORRECTED
            assert project.photos.entry("pet_2.jpg").state == SKIPPED
            assert project.notes == []


# Long names

LONG = ["x" * 251 + ".jpg", "ü" * 125 + ".jpg", "日" * 83 + ".JPG", "y" * 250 + ".jpeg", "é" * 125 + ".png"]


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("twin", [False, True])
def test_photos_with_names_at_the_limit_have_masks(tmp_path, write_photo, make_mask, name, twin):
    made = write_photo(tmp_path / "made.jpg")
    made.rename(tmp_path / name)
    if twin:
        write_photo(tmp_path / f"{os.path.splitext(name)[0]}.bmp")
    with closing(Project.open(tmp_path)) as project:
        for seed in range(2):
            project.masks.save(name, make_mask(seed=seed), make_mask() == 0, CORRECTED)
        assert (project.masks.load(name, SHAPE) == make_mask(seed=1)).all()
        kept = []
        for _ in range(3):
            kept.append(project.masks.set_aside(name))
            project.masks.save(name, make_mask(), make_mask() == 0, CORRECTED)
        assert len(set(kept)) == 3
    with closing(Project.open(tmp_path)) as project:
        assert project.photos.entry(name).state == CORRECTED
        assert project.notes == []


# Laws

stems = st.text("abAB.éE\u0301", min_size=1, max_size=3).filter(lambda stem: not stem.startswith("."))
photo_names = st.builds(lambda stem, ending: stem + ending, stems, st.sampled_from([".jpg", ".png", ".JPG"]))
masks = st.builds(lambda stem, ending: stem + ending, stems, st.sampled_from([".png", ".PNG", ".jpg.png"]))


@given(st.lists(photo_names, unique=True), st.lists(masks, unique=True))
def test_every_mask_has_one_photo_or_is_reported(names, found):
    pairing = pair_masks(names, found)
    used = [file for file in pairing.files.values() if file in found]
    reported = [*pairing.unpaired, *pairing.contested, *(mask for each in pairing.several.values() for mask in each)]
    assert sorted([*used, *reported]) == sorted(found)
    assert len(set(pairing.files.values())) == len(names)
    for name, file in mask_files(names).items():
        if file in found:
            assert pairing.files[name] == file
