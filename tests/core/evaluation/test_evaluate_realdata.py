"""The figures of `petseg evaluate` against those of the project's scorer, on real photos and trimaps."""

import json
import subprocess
import sys

import cv2
import numpy as np
import pytest

from core import cli
from core.cli.evaluate_report import figures_of
from core.evaluation.metrics import ScoreBoard
from core.masks import read_mask, write_mask

pytestmark = pytest.mark.realdata


def scored(data_folder, predicted, truth):
    scorer = data_folder.parent / "tools" / "score_masks.py"
    command = [sys.executable, str(scorer), str(predicted), str(truth), "--json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True, timeout=200).stdout)


def distorted(mask, rng):
    """The mask shifted, eroded, with noise or coarser, as predictions go wrong."""
    kind = rng.integers(4)
    if kind == 0:
        return np.roll(mask, tuple(rng.integers(-9, 10, 2)), (0, 1))
    if kind == 1:
        return cv2.erode(mask, np.ones((5, 5), np.uint8))
    if kind == 2:
        noise = rng.integers(0, 3, mask.shape, np.uint8)
        return np.where(rng.random(mask.shape) < 0.02, noise, mask).astype(np.uint8)
    small = cv2.resize(mask, (32, 32), interpolation=cv2.INTER_NEAREST)
    return cv2.resize(small, mask.shape[::-1], interpolation=cv2.INTER_NEAREST)


@pytest.mark.parametrize("data_set", ["pets_test_photos", "feral_cats"])
def test_figures_equal_the_scorer_on_distorted_truth(data_folder, tmp_path, data_set):
    truth = data_folder / data_set / "annotations" / "trimaps"
    chosen, predicted = tmp_path / "truth", tmp_path / "predicted"
    rng, board = np.random.default_rng(5), ScoreBoard()
    for path in sorted(truth.glob("*.png"))[:46]:
        mask = read_mask(path)
        guess = distorted(mask, rng)
        write_mask(chosen / path.name, mask)
        write_mask(predicted / path.name, guess)
        board.add(guess, mask)
    assert figures_of(board.score()) == scored(data_folder, predicted, chosen)


def test_evaluate_and_propose_agree_with_the_scorer(data_folder, tmp_path, capsys):
    photos = data_folder / "pets_test_photos"
    assert cli.main(["propose", str(photos), "--out", str(tmp_path / "out"), "--device", "cpu"]) == 0
    capsys.readouterr()
    assert cli.main(["evaluate", str(photos), "--json", "--device", "cpu"]) == 0
    figures = json.loads(capsys.readouterr().out)["result"]
    assert figures["photos"] == 46
    by_the_scorer = scored(data_folder, tmp_path / "out", photos / "annotations" / "trimaps")
    assert {name: figures[name] for name in by_the_scorer} == by_the_scorer


def test_a_split_is_evaluated_through_the_child_process(data_folder, tmp_path, capsys):
    pytest.importorskip("tensorflow_datasets")
    data = ["--data", "tfds:oxford_iiit_pet", "--data-dir", str(data_folder / "tfds"), "--split", "test[:40]"]
    sheet = tmp_path / "sheet.png"
    assert cli.main(["evaluate", *data, "--json", "--device", "cpu", "--sheet", str(sheet)]) == 0
    figures = json.loads(capsys.readouterr().out)["result"]
    assert figures["photos"] == 40
    assert figures["miou"] > 0.7
    assert figures["expected_calibration_error"] < 0.1
    assert sum(part["share"] for part in figures["reliability"]) == pytest.approx(1, abs=0.001)
    assert sheet.exists()
