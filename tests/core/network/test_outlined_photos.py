"""Photos with outlines that people drew: which are taken, what border they get, how they are packed."""

import importlib
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.labels import Label
from core.masks import read_mask
from resources import DEFAULT_MODEL, SAMPLES

SCRIPTS = Path(__file__).parents[3] / "scripts" / "torch_training"
BACKGROUND, CAT, HORSE = 0, 8, 13


@pytest.fixture
def with_border(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return importlib.import_module("add_borders").with_border


def square(size, low, high):
    flags = np.zeros((size, size), bool)
    flags[low:high, low:high] = True
    return flags


def trimap(size, pet, border):
    """Return a mask of a square pet in a square border."""
    mask = np.full((size, size), Label.BACKGROUND, np.uint8)
    mask[square(size, *border)] = Label.BORDER
    mask[square(size, *pet)] = Label.PET
    return mask


def test_the_models_border_is_taken_where_they_see_the_same_pet(with_border):
    proposed = trimap(400, (104, 296), (98, 302))
    mask = with_border(square(400, 100, 300), np.zeros((400, 400), bool), proposed)
    np.testing.assert_array_equal(mask, proposed)


def test_a_pet_that_the_models_missed_gets_a_border_of_the_usual_width(with_border):
    nothing = np.full((400, 400), Label.BACKGROUND, np.uint8)
    pet = square(400, 100, 300)
    mask = with_border(pet, np.zeros_like(pet), nothing)
    assert mask[200, 200] == Label.PET
    assert mask[200, 50] == Label.BACKGROUND
    assert 10 <= (mask[200, :200] == Label.BORDER).sum() <= 16
    assert not (mask[pet] == Label.BACKGROUND).any()


def test_away_from_outlines_people_are_right(with_border):
    proposed = trimap(400, (104, 296), (98, 302))
    proposed[195:205, 195:205] = Label.BACKGROUND
    proposed[20:40, 20:40] = Label.PET
    mask = with_border(square(400, 100, 300), np.zeros((400, 400), bool), proposed)
    np.testing.assert_array_equal(mask, trimap(400, (104, 296), (98, 302)))


def test_the_models_decide_what_is_void_around_a_pet_and_nowhere_else(with_border):
    void = square(400, 98, 302) & ~square(400, 102, 298)
    void[20:30, 20:30] = True
    proposed = trimap(400, (104, 296), (98, 302))
    mask = with_border(square(400, 102, 298), void, proposed)
    np.testing.assert_array_equal(mask, proposed)


@pytest.fixture
def outlined(tmp_path):
    """Photos with class masks: a cat, a cat and a horse, nothing, and one without a mask."""
    photos, masks = tmp_path / "photos", tmp_path / "masks"
    photos.mkdir()
    masks.mkdir()
    cat = cv2.imread(str(SAMPLES / "chelsea.png"))
    classes = np.zeros(cat.shape[:2], np.uint8)
    cv2.ellipse(classes, (230, 170), (150, 120), 0, 0, 360, CAT, -1)
    both = classes.copy()
    both[:60, :60] = HORSE
    for name, mask in (("cat", classes), ("both", both), ("nothing", np.zeros_like(classes))):
        shutil.copy(SAMPLES / "chelsea.png", photos / f"{name}.png")
        cv2.imwrite(str(masks / f"{name}.png"), mask)
    shutil.copy(SAMPLES / "chelsea.png", photos / "without a mask.png")
    return photos, masks


def test_only_photos_of_pets_alone_are_taken(call, outlined, tmp_path, capsys):
    out = tmp_path / "out"
    call(
        "add_borders",
        *outlined,
        *("--classes", CAT, "--not-with", HORSE, "--models", DEFAULT_MODEL, "--out", out),
    )
    (photo,), (mask_file,) = (out / "images").iterdir(), (out / "annotations" / "trimaps").iterdir()
    assert (photo.stem, mask_file.stem) == ("outlined_cat", "outlined_cat")
    shape = cv2.imread(str(photo)).shape[:2]
    assert max(shape) == 320
    mask = read_mask(mask_file, shape)
    assert mask[shape[0] // 2, shape[1] // 2] == Label.PET
    assert mask[2, 2] == Label.BACKGROUND
    assert "1 of 4 photos" in capsys.readouterr().out


def test_photos_like_a_test_photo_are_left_out(call, outlined, tmp_path):
    out = tmp_path / "out"
    call(
        "add_borders",
        *outlined,
        *("--classes", CAT, "--apart-from", SAMPLES, "--models", DEFAULT_MODEL, "--out", out),
    )
    assert not list((out / "images").iterdir())


def test_outlined_photos_train_and_judge_apart(call, tmp_path, write_oxford):
    labelled, more, out = write_oxford(tmp_path / "labelled"), write_oxford(tmp_path / "more"), tmp_path / "packed"
    call("pack", "--data", labelled, "--outlined", more, "--start", DEFAULT_MODEL, "--out", out)
    from packed import read_packed

    parts = read_packed(out / "data.npz")
    assert "; 3 photos outlined by people, with borders that models proposed (more)" in (out / "data.txt").read_text()
    assert len(parts["outlined"]) + len(parts["held_out_outlined"]) == 4
    assert len(parts["train"]) + len(parts["held_out"]) == 4
    assert not {*parts["train"].names, *parts["held_out"].names} & {*parts["outlined"].names}
