"""The main job on real photos: propose all, score, correct by strokes taken from the truth, fine-tune, reload."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt

from core.evaluation.metrics import confusion, foreground_iou, mean_iou
from core.labels import Label
from core.masks import read_mask, write_mask
from core.project import PhotoState

pytestmark = [pytest.mark.realdata, pytest.mark.slow]

TRAINING_PATIENCE = 600_000
CORRECTED = 4
DABS = 25


@pytest.fixture
def photos(data_folder, tmp_path):
    """A copy of the test photos without their masks."""
    root = tmp_path / "pets"
    shutil.copytree(data_folder / "pets_test_photos" / "images", root)
    return root


@pytest.fixture
def truth(data_folder):
    folder = data_folder / "pets_test_photos" / "annotations" / "trimaps"
    return lambda name: read_mask(folder / f"{Path(name).stem}.png")


def score(predicted: Path, data_folder: Path) -> dict[str, float]:
    scorer = data_folder.parent / "tools" / "score_masks.py"
    true = data_folder / "pets_test_photos" / "annotations" / "trimaps"
    printed = subprocess.run(
        [sys.executable, scorer, predicted, true, "--json"], check=True, capture_output=True, text=True
    )
    return json.loads(printed.stdout)


def largest_error(mask, truth, label):
    """Middle and diameter of the largest disk of pixels that should have a label and have not; None if it is small."""
    wrong = np.pad((truth == label) & (mask != label), 1).astype(np.uint8)
    distance = cv2.distanceTransform(wrong, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
    y, x = np.unravel_index(distance.argmax(), distance.shape)
    return (int(y), int(x)), int(2 * distance[y, x]) - 1


def correct(app, truth) -> None:
    """Click the largest wrong spots right, as a person would: one dab each, with a brush that just fits.

    All three classes are painted by hand, border too, so the border does not follow by itself.
    """
    app.services.tools.update(auto_border=False)
    for _ in range(DABS):
        found = {label: largest_error(app.document.layers.mask, truth, label) for label in Label}
        label, (place, diameter) = max(found.items(), key=lambda item: item[1][1])
        if diameter < 3:
            return
        app.services.tools.label = label
        app.services.tools.set_size("brush_size", diameter)
        app.stroke(place, place)


def test_main_job_on_real_photos(start_app, photos, truth, data_folder, tmp_path):
    app = start_app(epochs=3)
    app.open(photos)
    session = app.services.session
    assert len(session.entries.names) == 46
    app.wait_for_proposal()
    app.services.proposer.propose_all()
    app.wait(lambda: all(app.state(name) == PhotoState.PROPOSED for name in session.entries.names), TRAINING_PATIENCE)

    for name in session.entries.names:
        mask = session.project.proposals.load(name, truth(name).shape)
        write_mask(tmp_path / "predicted" / f"{Path(name).stem}.png", mask)
    figures = score(tmp_path / "predicted", data_folder)
    assert figures["miou"] >= 0.708
    assert figures["core_iou"] >= 0.883

    masks = {}
    for name in session.entries.names[:CORRECTED]:
        app.show(name)
        app.wait_for_proposal()
        before = confusion(app.document.layers.mask, truth(name))
        correct(app, truth(name))
        after = confusion(app.document.layers.mask, truth(name))
        assert mean_iou(after) > mean_iou(before)
        assert foreground_iou(after) >= foreground_iou(before)
        masks[name] = app.document.layers.mask.copy()
        app.key(Qt.Key.Key_Return)
        app.wait(lambda name=name: app.state(name) == PhotoState.REVIEWED and session.current != name)
    app.wait_for_saves()

    app.services.fine_tuner.start()
    app.wait(lambda: not app.services.fine_tuner.running, TRAINING_PATIENCE)
    assert "that it was not trained on" in app.messages[-1], app.messages
    versions = session.project.versions.all()
    assert len(versions) == 2
    in_use = session.project.versions.in_use().id
    app.close()

    again = start_app()
    again.open(photos)
    assert again.services.session.project.versions.in_use().id == in_use
    for name, mask in masks.items():
        assert again.state(name) == PhotoState.REVIEWED
        again.show(name)
        np.testing.assert_array_equal(again.document.layers.mask, mask)
