"""`petseg import`: what it prints, asks for, refuses, and leaves behind."""

from contextlib import closing

import numpy as np
import pytest
from support.folder_holder import another_process_holding
from support.imports import mask_of, save_image, save_mask
from support.trees import tree_of

from core import cli
from core.labels import Label
from core.project import PhotoState, Project
from core.project.masks.mask_store import MaskStore


@pytest.fixture
def masks(tmp_path):
    """Masks of two photos of a folder, one of another size, and one of no photo."""
    for name, shape in (("pet_1", (90, 120)), ("pet_2", (90, 120)), ("pet_3", (10, 10)), ("dog", (90, 120))):
        pixels = np.zeros(shape, np.uint8)
        pixels[shape[0] // 4 : shape[0] // 2, 3:9] = 38
        save_image(tmp_path / "masks" / f"{name}.png", pixels)
    return tmp_path / "masks"


def states(folder):
    with closing(Project.open(folder)) as project:
        return [entry.state.value for entry in project.photos.entries()]


def test_values_and_outcome_are_printed(run, photo_folder, masks, capsys):
    assert run("import", photo_folder, masks) == 1
    printed = capsys.readouterr()
    lines = [line.split() for line in printed.out.splitlines()]
    assert ["38", "pet", "294", "3"] in lines
    assert ["2", "masks", "taken", "over"] in lines
    assert "10 x 10 pixels, the photo 120 x 90" in printed.err
    assert "no photo here is called dog" in printed.err
    assert "is a guess" in printed.err
    assert states(photo_folder) == ["corrected", "corrected", "todo", "todo"]


def test_a_dry_run_writes_nothing(run, photo_folder, masks, capsys):
    before = tree_of(photo_folder)
    run("import", photo_folder, masks, "--dry-run", "--on-conflict", "both")
    assert "2 masks would be taken over" in capsys.readouterr().out
    assert tree_of(photo_folder) == before


def test_ctrl_c_says_how_far_it_came(run, photo_folder, masks, ctrl_c_after, capsys):
    ctrl_c_after(MaskStore, "save")
    assert run("import", photo_folder, masks) == 130
    printed = capsys.readouterr()
    assert printed.out.splitlines()[-2:] == ["1 mask taken over", "Masks that belong to no photo: 1"]
    assert printed.err.splitlines()[-1] == "Stopped after 1 of 3 photos; the window can take the import back."
    assert states(photo_folder) == ["corrected", "todo", "todo", "todo"]


def test_photos_in_an_export_are_no_other_format(run, oxford_folder, tmp_path, capsys):
    assert run("export", oxford_folder, "--format", "coco", "--out", tmp_path / "out") == 0
    run("import", oxford_folder, tmp_path / "out", "--dry-run")
    assert "could also be read" not in capsys.readouterr().err


def test_what_is_chosen_is_done(run, photo_folder, masks):
    (masks / "pet_3.png").unlink()
    arguments = ["--map", "38=border", "--map", "0=pet", "--as", "reviewed", "--format", "images"]
    assert run("import", photo_folder, masks, *arguments) == 0
    with closing(Project.open(photo_folder)) as project:
        assert set(np.unique(mask_of(project, "pet_1.jpg"))) == {Label.PET, Label.BORDER}
        assert project.photos.entry("pet_1.jpg").state == PhotoState.REVIEWED
        assert sorted(project.undo.take_back_last()) == ["pet_1.jpg", "pet_2.jpg"]


@pytest.mark.parametrize(("choice", "state"), [("mine", "reviewed"), ("theirs", "corrected"), ("both", "reviewed")])
def test_conflicts(run, photo_folder, masks, make_mask, choice, state):
    with closing(Project.open(photo_folder)) as project:
        save_mask(project, "pet_1.jpg", make_mask(seed=5), PhotoState.REVIEWED)
    run("import", photo_folder, masks, "--on-conflict", choice, "--border", "4")
    assert states(photo_folder)[0] == state
    assert (photo_folder / ".petseg/set-aside/pet_1.png").exists() == (choice == "both")


def test_a_folder_that_is_open_is_left_alone(run, photo_folder, masks, capsys):
    with another_process_holding(photo_folder):
        before = tree_of(photo_folder)
        assert run("import", photo_folder, masks) == 1
        assert tree_of(photo_folder) == before
    assert str(photo_folder) in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--map", "pet"],
        ["--map", "1=cat"],
        ["--border", "wide"],
        ["--border", "0"],
        ["--as", "skipped"],
        ["--on-conflict", "ask"],
        ["--format", "indexd"],
        ["--format", "nothing"],
    ],
)
def test_what_is_mistyped_is_reported(run, photo_folder, masks, arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        run("import", photo_folder, masks, *arguments)
    assert caught.value.code == 2
    assert not (photo_folder / ".petseg").exists()
    if "indexd" in arguments:
        assert "did you mean indexed" in capsys.readouterr().err


def test_a_value_that_no_mask_has_is_reported(run, photo_folder, masks, capsys):
    assert run("import", photo_folder, masks, "--map", "39=pet") == 1
    assert "No mask has the value 39. There are: 0, 38." in capsys.readouterr().err
    assert states(photo_folder) == ["todo"] * 4


def test_nothing_that_belongs_here(run, photo_folder, tmp_path, capsys):
    save_image(tmp_path / "others/dog.png", np.zeros((4, 4)))
    assert run("import", photo_folder, tmp_path / "others") == 1
    assert "No mask belongs to a photo" in capsys.readouterr().err
    assert run("import", photo_folder, photo_folder) == 1
    assert "the folder itself" in capsys.readouterr().err


def test_it_is_one_of_the_commands():
    assert {"import", "compare"} <= set(cli.COMMANDS)
