"""`petseg compare`: figures of two annotators, and where they differ."""

import json
import shutil

import numpy as np
import pytest
from support.trees import tree_of

from core.evaluation.agreement import agreement
from core.labels import Label
from core.masks import read_mask, write_mask


@pytest.fixture
def other(oxford_folder, tmp_path):
    """A copy of the folder by somebody who sees two pets otherwise."""
    copy = tmp_path / "other"
    shutil.copytree(oxford_folder, copy)
    for name, columns in (("pet_1", 10), ("pet_2", 40)):
        path = copy / "annotations/trimaps" / f"{name}.png"
        mask = read_mask(path)
        mask[:, :columns] = Label.PET
        write_mask(path, mask)
    return copy


def test_photos_are_listed_by_how_much_they_differ(run, oxford_folder, other, capsys):
    before = tree_of(oxford_folder), tree_of(other)
    assert run("compare", oxford_folder, other) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["4", "photos,", "2", "of", "them", "with", "equal", "masks"] in lines
    assert [line[0] for line in lines if line and line[0].startswith("pet_")] == ["pet_2.jpg", "pet_1.jpg"]
    assert (tree_of(oxford_folder), tree_of(other)) == before


def test_programs_get_all_of_it(run, oxford_folder, other, capsys):
    (other / "annotations/trimaps/pet_3.png").unlink()
    shutil.copy(other / "images/pet_1.jpg", other / "images/pet_4.jpg")
    assert run("compare", oxford_folder, other, "--json") == 1
    result = json.loads(capsys.readouterr().out)["result"]
    assert [each["photo"] for each in result["photos"]] == ["pet_2.jpg", "pet_1.jpg"]
    assert result["only_first"] == ["pet_3.jpg"]
    assert result["other_photos"] == ["pet_4.jpg"]
    assert 0 < result["total"]["kappa"] < 1


def test_folders_without_a_common_photo(run, oxford_folder, photo_folder, capsys):
    assert run("compare", oxford_folder, photo_folder) == 1
    assert "No photo has a mask in both folders" in capsys.readouterr().err


def test_masks_that_cannot_be_compared_are_reported(run, oxford_folder, other, capsys):
    (other / "annotations/trimaps/pet_1.png").write_bytes(b"nothing")
    write_mask(other / "annotations/trimaps/pet_2.png", np.zeros((3, 4), np.uint8))
    assert run("compare", oxford_folder, other) == 1
    printed = capsys.readouterr().err
    assert "pet_1.png" in printed
    assert "120 x 90 pixels, that in the other folder 4 x 3" in printed


def test_agreement_is_the_same_both_ways(make_mask):
    one, two = make_mask(seed=1), make_mask(seed=2)
    assert agreement(one, two) == agreement(two, one)
    assert agreement(one, one).kappa == agreement(one, one).core_iou == 1
    nothing = np.full((5, 6), Label.BACKGROUND, np.uint8)
    assert agreement(nothing, nothing).kappa == 1
    rng = np.random.default_rng(1)
    chance = [rng.integers(0, 2, (300, 300)).astype(np.uint8) for _ in range(2)]
    assert abs(agreement(*chance).kappa) < 0.02
