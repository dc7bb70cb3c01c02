"""The canvas in its states against stored images. `PETSEG_SNAPSHOTS=write` stores them again, to be looked at."""

import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage
from support.canvas_world import World, copy_to_array

from core.display.pyramid import build_pyramid
from core.editing.layers import MaskLayers
from core.labels import Label
from core.pixels import Box
from core.project import PhotoState
from petseg_gui.models.document import Document

FOLDER = Path(__file__).parent / "snapshots"
SHAPE = (180, 240)
VIEW = (200, 150)
LABELS = slice(44, 106)
"""Rows between the texts at the top and at the bottom, whose fonts differ from one computer to the next."""

STATES = {
    "fill": {},
    "fill-dim": {"dim_background": True},
    "outline": {"style": "outline"},
    "outline-dim": {"style": "outline", "dim_background": True},
    "confidence": {"style": "confidence"},
    "difference": {"style": "difference"},
    "hidden": {"mask_visible": False},
    "bright": {"brightness": 0.3, "contrast": 0.4, "gamma": 1.8, "mask_visible": False},
    "side-by-side": {"split": "side-by-side"},
    "swipe": {"split": "swipe", "swipe": 0.4},
}
CLOSE = 4.0
EDGE = (100.0, 61.0)
"""A position where all classes meet."""


def photo():
    """A brown cat's head before a green gradient, made of ellipses alone."""
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    image = np.stack([60 + y // 4, 110 + x // 4, 70 + (x + y) // 8], axis=2).astype(np.uint8)
    cv2.ellipse(image, (120, 100), (60, 48), 0, 0, 360, (150, 100, 60), -1)
    for side in (-1, 1):
        cv2.ellipse(image, (120 + side * 38, 56), (16, 30), side * 25, 0, 360, (120, 80, 50), -1)
        cv2.circle(image, (120 + side * 22, 90), 8, (20, 20, 20), -1)
    return image


def mask(growth=0):
    """Labels of the head, a border around it; `growth` pixels larger."""
    labels = np.full(SHAPE, Label.BACKGROUND, np.uint8)
    for label, wide in ((Label.BORDER, 4), (Label.PET, -2)):
        cv2.ellipse(labels, (120, 100), (60 + wide + growth, 48 + wide + growth), 0, 0, 360, int(label), -1)
    return labels


@pytest.fixture
def scene(qtbot):
    world = World(qtbot, SHAPE, view=VIEW)
    image, proposal = photo(), mask(5)
    layers = MaskLayers(proposal, mask(), np.ones(SHAPE, np.bool_))
    confidence = cv2.GaussianBlur((mask() == Label.PET).astype(np.float32), (0, 0), 9)[::4, ::4]
    world.document = Document(
        "cat.png", image, build_pyramid(image, min_side=60), layers, proposal=proposal, confidence=confidence
    )
    world.canvas.set_document(world.document)
    world.view_state.update(opacity=0.5)
    world.leave()
    return world


@pytest.mark.parametrize("zoom", ["fit", "close"])
@pytest.mark.parametrize("state", STATES)
def test_a_state_looks_as_it_did(scene, qtbot, state, zoom):
    scene.view_state.update(**STATES[state])
    if zoom == "close":
        scene.canvas.viewport.zoom_by(CLOSE / scene.canvas.viewport.zoom, scene.at(*EDGE))
    compare(scene, qtbot, f"{state}-{zoom}")


@pytest.mark.parametrize("style", ["fill", "outline"])
def test_an_unchecked_proposal_looks_as_it_did(scene, qtbot, style):
    scene.view_state.update(style=style)
    scene.canvas.show_kind(PhotoState.PROPOSED)
    compare(scene, qtbot, f"proposed-{style}")


def test_a_preview_looks_as_it_did(scene, qtbot):
    scene.document.preview = mask(-8)
    compare(scene, qtbot, "preview")


def test_ring_sketch_and_overview_look_as_they_did(scene, qtbot):
    scene.view_state.update(overview=True)
    scene.canvas.viewport.set_zoom(2.0)
    scene.tools.set_size("brush_size", 20)
    scene.hover(90, 120)
    compare(scene, qtbot, "ring-and-overview")


def test_a_dab_looks_as_it_did(scene, qtbot):
    scene.tools.set_size("brush_size", 25)
    scene.tools.label = Label.BORDER
    scene.drag((60, 90), (120, 150))
    scene.leave()
    compare(scene, qtbot, "dab")


def compare(world, qtbot, name):
    """Compare the middle of the view with the stored image; a few levels of difference are the font's or Qt's."""
    qtbot.waitUntil(lambda: world.canvas.is_settled)
    world.document.mask_changed.emit(Box.whole(SHAPE))
    seen = world.shown()[LABELS]
    path = FOLDER / f"{name}.png"
    if os.environ.get("PETSEG_SNAPSHOTS") == "write":
        cv2.imwrite(str(path), seen[..., ::-1])
    stored = copy_to_array(QImage(str(path)))
    assert stored.shape == seen.shape, f"{path} has another size"
    off = np.abs(stored.astype(int) - seen).max(axis=2)
    assert (off > 24).mean() < 0.002, f"{path}: {(off > 24).sum()} pixels are others, by up to {off.max()}"
