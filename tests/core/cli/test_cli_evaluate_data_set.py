"""`petseg evaluate` on a data set: order, calibration, the sheet, and runs that end early."""

import json
from contextlib import contextmanager

import numpy as np
import pytest
from PIL import Image
from support.command_json import figures_in

from core import cli
from core.cli.tools import Tools
from core.errors import WorkerError
from core.evaluation.labelled_photos import LabelledPhoto, LabelledPhotos
from core.labels import Label
from core.proposal import Proposal


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
