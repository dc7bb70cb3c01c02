"""`petseg evaluate` on folders: figures, tables, what is left out, photos without a pet."""

from contextlib import closing, contextmanager
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from support.command_json import figures_in
from support.trees import tree_of

from core import cli
from core.cli.tools import Tools
from core.evaluation.labelled_photos import LabelledPhoto, LabelledPhotos
from core.labels import Label
from core.masks import write_mask
from core.model.checkpoint import read_checkpoint, write_checkpoint
from core.model.photo_keys import key_of
from core.project import PhotoState, Project
from core.proposal import Proposal


def test_evaluate_prints_the_figures_of_the_proposals(run, oxford_folder, capsys):
    assert run("evaluate", oxford_folder, "--json") == 0
    figures = figures_in(capsys.readouterr())
    assert figures["photos"] == 4
    assert set(figures) == {
        "photos",
        "empty",
        "accuracy",
        "miou",
        "iou_pet_background_border",
        "foreground_iou",
        "core_iou",
        "boundary_f1",
        "median_photo_miou",
        "expected_calibration_error",
        "uncertainty_rank_correlation",
        "seconds_per_photo",
        "worst",
        "slowest",
        "reliability",
        "model",
        "device",
    }
    assert run("evaluate", oxford_folder) == 0
    assert f"miou                       {figures['miou']}" in capsys.readouterr().out
    assert not (oxford_folder / ".petseg").exists()


def test_evaluate_says_how_many_photos_the_model_knows(run, oxford_folder, model, tmp_path, capsys):
    known = frozenset(key_of(oxford_folder / "images" / f"pet_{number}.jpg") for number in (1, 3))
    checkpoint, tuned = read_checkpoint(model), tmp_path / "tuned.safetensors"
    write_checkpoint(tuned, replace(checkpoint, card=replace(checkpoint.card, photos=known)))
    run("evaluate", oxford_folder, "--model", tuned)
    assert "fine-tuned on 2 of 4 photos, which flatters the figures." in capsys.readouterr().err
    run("evaluate", oxford_folder, "--model", model)
    assert "fine-tuned on" not in capsys.readouterr().err


def test_evaluate_leaves_out_what_cannot_be_scored_and_says_so(run, oxford_folder, make_mask, capsys):
    write_mask(oxford_folder / "annotations" / "trimaps" / "pet_1.png", make_mask(20, 10))
    (oxford_folder / "images" / "pet_2.jpg").write_bytes(b"")
    assert run("evaluate", oxford_folder, "--json") == 1
    printed = capsys.readouterr()
    assert figures_in(printed)["photos"] == 2
    assert "pet_1.png" in printed.err
    assert "pet_2.jpg" in printed.err


def test_evaluate_leaves_out_photos_that_were_replaced(run, oxford_folder, write_photo, make_mask, capsys):
    with closing(Project.open(oxford_folder)) as project:
        project.masks.load("pet_1.jpg", make_mask().shape)
        project.masks.save("pet_1.jpg", make_mask(), make_mask() == 0, PhotoState.REVIEWED)
    write_photo(oxford_folder / "images" / "pet_1.jpg", seed=9)
    write_photo(oxford_folder / "images" / "pet_2.jpg", 121, 90, seed=9)
    before = tree_of(oxford_folder)
    run("evaluate", oxford_folder, "--json")
    printed = capsys.readouterr()
    assert figures_in(printed)["photos"] == 2
    assert "2 photos were replaced by others after their masks were made, and are left out" in printed.err
    assert tree_of(oxford_folder) == before


def test_evaluate_class_that_never_occurs_is_null(run, tmp_path, capsys):
    (tmp_path / "images").mkdir()
    Image.new("RGB", (20, 10), "green").save(tmp_path / "images" / "a.png")
    write_mask(tmp_path / "annotations" / "trimaps" / "a.png", np.zeros((10, 20), np.uint8))
    assert run("evaluate", tmp_path, "--json") == 0
    assert figures_in(capsys.readouterr())["iou_pet_background_border"][2] is None


class Guesser:
    """A stand-in for a network that takes the left of a photo for a pet, as many columns as its first pixel says."""

    device = "CPU (pretended)"
    name = "Guesser"

    def propose(self, image, box=None):
        mask = np.full(image.shape[:2], Label.BACKGROUND, np.uint8)
        mask[:, : int(image[0, 0, 0])] = Label.BORDER
        return Proposal(mask, np.full((8, 8), 0.9, np.float32), 0.5)

    def close(self):
        pass


def evaluate_guesses(monkeypatch, capsys, guesses, pets, *args):
    """Evaluate photos 100 pixels wide, the first `pets` of which show a pet on the left half."""

    @contextmanager
    def a_mixed_split(name, data_dir, split):
        def load(number):
            mask = np.full((20, 100), Label.BACKGROUND, np.uint8)
            mask[:, : 50 if number < pets else 0] = Label.PET
            return np.full((20, 100, 3), guesses[number], np.uint8), mask

        photos = [LabelledPhoto(f"photo {n}", lambda n=n: load(n)) for n in range(len(guesses))]
        yield LabelledPhotos(len(photos), photos)

    monkeypatch.setattr("importlib.util.find_spec", lambda module: object())
    tools = Tools(open_segmenter=lambda path, device, on_notice: Guesser(), open_split=a_mixed_split)
    assert cli.main(["evaluate", "--data", "tfds:oxford_iiit_pet", *map(str, args)], tools) == 0
    return capsys.readouterr()


def test_photos_without_a_pet_are_scored_by_their_false_pet(monkeypatch, capsys):
    """Half a photo of false pet is as bad as half a pet missed; an IoU of 0 for a speck would be worse than both."""
    printed = evaluate_guesses(monkeypatch, capsys, [50, 25, 0, 1, 60], 2, "--json")
    figures = figures_in(printed)
    assert figures["empty"] == {"photos": 3, "with_false_pet": 0.3333, "false_pet": 0.2033}
    assert figures["photos"] == 2
    assert figures["core_iou"] == 0.75
    worst = [(row["photo"], row["core_iou"], row["false_pet"]) for row in figures["worst"]]
    assert worst[:2] == [("photo 4", None, 0.6), ("photo 1", 0.5, None)]
    assert worst[2] == ("photo 3", None, 0.01)


def test_a_folder_of_photos_without_a_pet_has_no_ious(monkeypatch, capsys):
    figures = figures_in(evaluate_guesses(monkeypatch, capsys, [0, 30], 0, "--json"))
    assert figures["empty"] == {"photos": 2, "with_false_pet": 0.5, "false_pet": 0.15}
    assert figures["photos"] == 0
    assert figures["miou"] is figures["core_iou"] is figures["boundary_f1"] is None
    out = evaluate_guesses(monkeypatch, capsys, [0, 30], 0).out
    assert "\nmiou" not in out
    assert "iou_pet" not in out
    assert "with_false_pet" in out


def test_only_photos_with_a_pet_say_nothing_of_false_pets(monkeypatch, capsys):
    assert figures_in(evaluate_guesses(monkeypatch, capsys, [50], 1, "--json"))["empty"] is None
    out = evaluate_guesses(monkeypatch, capsys, [50], 1).out
    assert "empty" not in out
    assert "false_pet" not in out


def test_the_sheet_says_which_photos_show_no_pet(monkeypatch, capsys, tmp_path):
    sheet = tmp_path / "sheet.png"
    evaluate_guesses(monkeypatch, capsys, [50, 30], 1, "--sheet", sheet)
    with Image.open(sheet) as drawn:
        assert drawn.height > 100


def test_evaluate_folder_without_masks(run, photo_folder, tmp_path, capsys):
    assert run("evaluate", photo_folder) == 1
    assert "no photos with masks" in capsys.readouterr().err
    assert run("evaluate", tmp_path / "gone") == 1
    assert str(tmp_path / "gone") in capsys.readouterr().err


def test_tables_are_aligned_and_cut_nothing_off(run, tmp_path, oxford_folder, capsys):
    folder = oxford_folder.rename(tmp_path / ("a long name of a folder [with] brackets " * 4).strip())
    assert run("evaluate", folder, "--worst", 2) == 0
    lines = capsys.readouterr().out.splitlines()
    start = lines.index(next(line for line in lines if line.startswith("Worst photos")))
    header, *rows = lines[start + 1 : start + 4]
    assert header.split() == ["photo", "core_iou", "miou", "boundary_f1", "uncertainty"]
    assert all(row.startswith(str(folder / "images" / "pet_")) for row in rows)
    assert len({len(line) for line in (header, *rows)}) == 1


@pytest.mark.parametrize("args", [["evaluate"], ["evaluate", "FOLDER", "--data", "tfds:oxford_iiit_pet"]])
def test_either_a_folder_or_a_data_set_is_needed(args):
    with pytest.raises(SystemExit) as left:
        cli.main(args)
    assert left.value.code == 2


def test_evaluate_names_what_it_leaves_out(run, oxford_folder, make_mask, capsys):
    (oxford_folder / "images" / "a.psd").write_bytes(b"x")
    trimaps = oxford_folder / "annotations" / "trimaps"
    (trimaps / "pet_1.png").rename(trimaps / "PET_1.PNG")
    write_mask(trimaps / "gone.png", make_mask())
    assert run("evaluate", oxford_folder, "--json") == 0
    printed = capsys.readouterr()
    assert figures_in(printed)["photos"] == 4
    assert "1 file of a kind that PetSeg does not read was left out (PSD)" in printed.err
    assert "1 mask belongs to no photo (gone.png)" in printed.err
    for mask in trimaps.iterdir():
        mask.rename(trimaps / f"other {mask.name}")
    assert run("evaluate", oxford_folder) == 1
    assert "5 masks belong to no photo" in capsys.readouterr().err
