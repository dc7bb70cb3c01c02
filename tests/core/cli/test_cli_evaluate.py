"""`petseg evaluate`: figures of folders and of data sets, tables, JSON and the contact sheet."""

import json
from contextlib import closing, contextmanager

import numpy as np
import pytest
from PIL import Image
from support.trees import tree_of

from core import cli
from core.cli.tools import Tools
from core.errors import WorkerError
from core.evaluation.labelled_photos import LabelledPhoto, LabelledPhotos
from core.labels import Label
from core.masks import write_mask
from core.project import PhotoState, Project
from core.proposal import Proposal


def figures_in(printed):
    return json.loads(printed.out)["result"]


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


def test_only_photos_with_a_pet_tell_nothing_of_false_pets(monkeypatch, capsys):
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


class Seer:
    """A stand-in for a network that proposes, for the photo of this number, the true mask with a strip of it wrong."""

    device = "CPU (pretended)"
    name = "Seer"

    def __init__(self, wrong, uncertainties):
        self._wrong = wrong
        self._uncertainties = uncertainties

    def propose(self, image, box=None):
        number = int(image[0, 0, 0])
        mask = np.full(image.shape[:2], Label.BACKGROUND, np.uint8)
        mask[:, self._wrong[number] : 20] = Label.PET
        return Proposal(mask, np.full((8, 8), 0.9, np.float32), self._uncertainties[number])

    def close(self):
        pass


def truth(shape=(30, 40)):
    mask = np.full(shape, Label.BACKGROUND, np.uint8)
    mask[:, :20] = Label.PET
    return mask


@contextmanager
def a_split(name, data_dir, split):
    photos = [
        LabelledPhoto(f"{name}_{split}_{n}", lambda n=n: (np.full((30, 40, 3), n, np.uint8), truth())) for n in range(4)
    ]
    yield LabelledPhotos(len(photos), photos)


@pytest.fixture
def evaluate(monkeypatch, capsys):
    """A function that evaluates four photos of a data set, more and more of whose pet is missed."""
    monkeypatch.setattr("importlib.util.find_spec", lambda module: object())

    def evaluate(*args, uncertainties=(0.1, 0.2, 0.3, 0.9), split=a_split):
        seer = Seer(wrong=(0, 5, 10, 19), uncertainties=uncertainties)
        tools = Tools(open_segmenter=lambda path, device, on_notice: seer, open_split=split)
        code = cli.main(["evaluate", "--data", "tfds:oxford_iiit_pet", *map(str, args)], tools)
        return code, capsys.readouterr()

    return evaluate


def test_a_data_set_is_scored_as_a_folder_is(evaluate):
    code, printed = evaluate("--json", "--split", "train[:4]")
    figures = figures_in(printed)
    assert code == 0
    assert figures["photos"] == 4
    assert figures["worst"][0]["photo"] == "oxford_iiit_pet_train[:4]_3"
    assert figures["accuracy"] == pytest.approx(1 - (5 + 10 + 19) / 160, abs=1e-4)
    assert (figures["model"], figures["device"]) == ("Seer", "CPU (pretended)")


def test_worst_photos_come_first_with_their_figures(evaluate):
    figures = figures_in(evaluate("--json", "--worst", 3)[1])
    assert [photo["core_iou"] for photo in figures["worst"]] == [0.05, 0.5, 0.75]
    assert set(figures["worst"][0]) == {"photo", "core_iou", "miou", "boundary_f1", "false_pet", "uncertainty"}
    assert len(figures["slowest"]) == 3
    seconds = [photo["seconds"] for photo in figures["slowest"]]
    assert seconds == sorted(seconds, reverse=True)
    assert figures["seconds_per_photo"]["longest"] == seconds[0]


@pytest.mark.parametrize(
    ("uncertainties", "expected"), [((0.1, 0.2, 0.3, 0.9), 1), ((0.9, 0.3, 0.2, 0.1), -1), ((0.5,) * 4, None)]
)
def test_rank_correlation_shows_whether_uncertainty_finds_the_worst(evaluate, uncertainties, expected):
    figures = figures_in(evaluate("--json", uncertainties=uncertainties)[1])
    assert figures["uncertainty_rank_correlation"] == dict.fromkeys(("core_iou", "miou", "wrong_share"), expected)


def test_calibration_compares_confidence_with_what_is_right(evaluate):
    figures = figures_in(evaluate("--json")[1])
    assert figures["expected_calibration_error"] == pytest.approx(0.9 - figures["accuracy"], abs=0.01)
    (used,) = [part for part in figures["reliability"] if part["share"]]
    assert used["from"] <= 0.9 <= used["to"]
    assert used["accuracy"] == pytest.approx(figures["accuracy"], abs=0.01)
    assert len(figures["reliability"]) == 15


def test_json_is_one_object_of_plain_values(evaluate):
    def check(value):
        if isinstance(value, dict):
            assert all(isinstance(key, str) for key in value)
            list(map(check, value.values()))
        elif isinstance(value, list):
            list(map(check, value))
        else:
            assert value is None or isinstance(value, (str, int, float))

    out = evaluate("--json")[1].out
    assert "NaN" not in out
    check(json.loads(out))
    assert len(out.splitlines()) == 1


def test_tables_are_aligned_and_cut_nothing_off(run, tmp_path, oxford_folder, capsys):
    folder = oxford_folder.rename(tmp_path / ("a long name of a folder [with] brackets " * 4).strip())
    assert run("evaluate", folder, "--worst", 2) == 0
    lines = capsys.readouterr().out.splitlines()
    start = lines.index(next(line for line in lines if line.startswith("Worst photos")))
    header, *rows = lines[start + 1 : start + 4]
    assert header.split() == ["photo", "core_iou", "miou", "boundary_f1", "uncertainty"]
    assert all(row.startswith(str(folder / "images" / "pet_")) for row in rows)
    assert len({len(line) for line in (header, *rows)}) == 1


def test_figures_are_below_each_other(evaluate):
    lines = evaluate()[1].out.split("\n\n")[0].splitlines()
    assert "uncertainty_rank_correlation" in lines
    values = [line for line in lines if line.split() != [line.strip()]]
    assert len(values) > 10
    assert all(line[25:27].count(" ") >= 1 and line[27] != " " for line in values)


def test_sheet_shows_the_worst_photos(evaluate, tmp_path):
    sheet = tmp_path / "sheet.png"
    code, printed = evaluate("--sheet", sheet, "--worst", 2)
    assert code == 0
    assert str(sheet) in printed.err
    with Image.open(sheet) as two:
        height = two.height
    assert evaluate("--sheet", sheet, "--worst", 4)[0] == 0
    with Image.open(sheet) as four:
        assert four.height > height


def test_sheet_replaces_no_other_file(evaluate, tmp_path):
    photo = tmp_path / "photo.png"
    Image.new("RGB", (9, 9)).save(photo)
    content = photo.read_bytes()
    code, printed = evaluate("--sheet", photo)
    assert code == 1
    assert str(photo) in printed.err
    assert photo.read_bytes() == content
    assert printed.out == ""


def test_unknown_data_set_is_refused_before_anything_is_opened(evaluate):
    assert cli.main(["evaluate", "--data", "tfds:mnist"], Tools(open_segmenter=None, open_split=None)) == 1


def test_a_child_process_that_dies_ends_the_run(evaluate):
    @contextmanager
    def dying(name, data_dir, split):
        def photos():
            with a_split(name, data_dir, split) as some:
                yield from some.photos
            raise WorkerError("the child process is gone", remedy="Try again.")

        yield LabelledPhotos(9, photos())

    code, printed = evaluate(split=dying)
    assert code == 1
    assert "The child process is gone" in printed.err
    assert printed.out == ""


def test_interruption_ends_the_run(evaluate):
    @contextmanager
    def interrupted(name, data_dir, split):
        def photos():
            yield LabelledPhoto("a", lambda: (np.zeros((30, 40, 3), np.uint8), truth()))
            raise KeyboardInterrupt

        yield LabelledPhotos(9, photos())

    code, printed = evaluate(split=interrupted)
    assert code == 130
    assert "Stopped." in printed.err


@pytest.mark.parametrize("args", [["evaluate"], ["evaluate", "FOLDER", "--data", "tfds:oxford_iiit_pet"]])
def test_either_a_folder_or_a_data_set_is_needed(args):
    with pytest.raises(SystemExit) as left:
        cli.main(args)
    assert left.value.code == 2


def test_evaluate_tells_what_it_leaves_out(run, oxford_folder, make_mask, capsys):
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
