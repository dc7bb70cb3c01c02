"""Pointer travel to correct proposals by tool, and the time of an event of the smart brush; see docs/correcting.md."""

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.editing.box import Box
from core.editing.layers import MaskLayers
from core.editing.smart import smart_region
from core.labels import Label
from resources import DEFAULT_MODEL
from scripts.correct_proposals import correct_photo, counted_pixels, read_photos, table, tools_for
from scripts.corrector import Sheet, correct

GOAL = 0.97
TOOLS = "brush", "smart brush"


def made_up():
    """A photo of a brown pet on grass, a proposal that lacks its head and has a stone for a paw, and the truth."""
    shape = 72, 96
    truth = np.full(shape, Label.BACKGROUND, np.uint8)
    proposal = truth.copy()
    for mask, has_head in ((truth, True), (proposal, False)):
        cv2.ellipse(mask, (48, 44), (24, 14), 0, 0, 360, int(Label.PET), -1)
        if has_head:
            cv2.ellipse(mask, (24, 30), (10, 12), 20, 0, 360, int(Label.PET), -1)
        else:
            cv2.circle(mask, (78, 56), 8, int(Label.PET), -1)
    colours = np.array([(150, 95, 50), (70, 130, 60), (0, 0, 0)], np.float32)
    image = colours[truth] + np.random.default_rng(0).normal(0, 8, (*shape, 3))
    return np.clip(image, 0, 255).astype(np.uint8), proposal, truth


@pytest.mark.parametrize("tool", TOOLS)
def test_the_hand_brings_a_mask_to_the_goal_by_painting(tool):
    image, proposal, truth = made_up()
    layers = MaskLayers(proposal, proposal.copy(), np.zeros(proposal.shape, bool))
    sheet = Sheet(layers, truth, counted_pixels(truth, "core"))
    outcome = correct(sheet, tools_for(image, 0)[tool], GOAL)
    assert outcome.before < GOAL <= outcome.after == sheet.iou()
    assert layers.touched.any()
    assert outcome.strokes >= 2  # of both classes


def test_the_smart_brush_needs_less_travel_on_a_clear_photo():
    image, proposal, truth = made_up()
    photo = "made up", image, proposal, truth
    brush, smart = (correct_photo(photo, tool, "core", 0, GOAL) for tool in TOOLS)
    assert smart.after >= GOAL
    assert smart.travel < brush.travel


def test_a_finished_mask_takes_nothing():
    image, _, truth = made_up()
    outcome = correct_photo(("made up", image, truth, truth), "brush", "foreground", 0, GOAL)
    assert (outcome.strokes, outcome.travel, outcome.before) == (0, 0.0, 1.0)


def test_a_hand_that_trembles_still_arrives():
    image, proposal, truth = made_up()
    layers = MaskLayers(proposal, proposal.copy(), np.zeros(proposal.shape, bool))
    sheet = Sheet(layers, truth, counted_pixels(truth, "core"))
    assert correct(sheet, tools_for(image, 0)["smart brush"], GOAL, tremor=0.01).after >= GOAL


@pytest.mark.bench
@pytest.mark.skipif("PETSEG_DATA" not in os.environ, reason="needs the data folder named by PETSEG_DATA")
def test_the_smart_brush_saves_travel_on_photos():
    """On a few photos, as the whole set takes minutes: scripts/correct_proposals.py."""
    folder = Path(os.environ["PETSEG_DATA"]) / "pets_test_photos"
    photos = list(read_photos(folder, DEFAULT_MODEL, 12))
    found = {tool: [correct_photo(photo, tool, "core", 0, GOAL) for photo in photos] for tool in TOOLS}
    print("\n" + table(found, GOAL))  # noqa: T201
    pairs = list(zip(*found.values(), strict=True))
    reached = [(brush.travel, smart.travel) for brush, smart in pairs if min(brush.after, smart.after) >= GOAL]
    brush, smart = np.sum(reached, axis=0)
    assert smart < brush


@pytest.mark.bench
@pytest.mark.parametrize(("diameter", "reach_ms"), [(100, 4), (1000, 10)])
@pytest.mark.parametrize("side", [1000, 5000])
def test_an_event_of_the_smart_brush(benchmark, side, diameter, reach_ms):
    small = np.random.default_rng(0).integers(0, 256, (side // 10, side // 10, 3), np.uint8)
    image = cv2.resize(small, (side, side))
    mask = np.full((side, side), Label.BACKGROUND, np.uint8)
    mask[:, : side // 2] = Label.PET
    start, end, within = (side // 2, side // 2), (side // 2 + 5, side // 2 + 8), Box.whole(mask.shape)
    benchmark.extra_info["reach_ms"] = reach_ms
    benchmark.pedantic(smart_region, (image, mask, start, end, diameter, Label.PET, within), rounds=50, warmup_rounds=3)
