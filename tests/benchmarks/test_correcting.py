"""Pointer travel to correct proposals, by tool, and the time of an event of the smart brush; see docs/correcting.md."""

import os
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.border.band import band, mask_of
from core.labels import Label
from core.pixels import Box
from core.regions.smart_brush import Proposed, smart_region
from resources import DEFAULT_MODEL
from scripts.correct_proposals import correct_photo, one_width_iou, table
from scripts.photos.proposed import Photo, brushes_for, correction_of, read_photos
from scripts.simulated_users.brush import Habits, correct

GOAL = 0.97
TOOLS = "brush", "smart brush"


def made_up():
    """A photo of a brown pet on grass; its proposal lacks the head and takes a stone for a paw."""
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
    image = np.clip(image, 0, 255).astype(np.uint8)
    proposed = Proposed(proposal, np.full((24, 32), 0.9, np.float32))
    return Photo("made up", image, proposed, truth, lambda box: truth[box.slices])


@pytest.mark.parametrize("tool", TOOLS)
def test_the_simulated_user_reaches_the_goal_by_painting(tool):
    photo = made_up()
    correction = correction_of(photo, "core")
    outcome = correct(correction, brushes_for(photo)[tool], GOAL)
    assert outcome.before < GOAL <= outcome.after == correction.iou()
    assert correction.layers.touched.any()
    assert outcome.strokes >= 2  # of both classes


def test_the_smart_brush_needs_less_travel_on_a_clear_photo():
    brush, smart = (correct_photo(made_up(), tool, "core", GOAL) for tool in TOOLS)
    assert smart.after >= GOAL
    assert smart.travel < brush.travel


@pytest.mark.parametrize("tool", ["lasso", "fill", "propose in box"])
def test_a_tool_that_makes_a_whole_region_reaches_the_goal(tool):
    """The head and the stone: loops around them, clicks into them, or boxes in which the model now sees the truth."""
    outcome = correct_photo(made_up(), tool, "core", GOAL)
    assert outcome.before < GOAL <= outcome.after
    assert 2 <= outcome.strokes <= 5
    assert (outcome.drawn == 0) == (tool == "fill")  # a click draws nothing


@pytest.mark.parametrize("tool", ["brush", "lasso"])
def test_a_finished_mask_takes_nothing(tool):
    photo = made_up()
    photo = replace(photo, proposed=Proposed(photo.truth, photo.proposed.confidence))
    outcome = correct_photo(photo, tool, "foreground", GOAL)
    assert (outcome.strokes, outcome.travel, outcome.before) == (0, 0.0, 1.0)


def test_a_trembling_hand_still_reaches_the_goal():
    photo = made_up()
    outcome = correct(correction_of(photo, "core"), brushes_for(photo)["smart brush"], GOAL, Habits(tremor=0.01))
    assert outcome.after >= GOAL


def test_a_border_of_one_width_can_be_matched_exactly():
    photo = made_up()
    inside = photo.truth == Label.PET
    assert one_width_iou(replace(photo, truth=mask_of(inside, band(inside, 4)))) == 1.0


@pytest.mark.bench
@pytest.mark.skipif("PETSEG_DATA" not in os.environ, reason="needs the data folder named by PETSEG_DATA")
def test_the_smart_brush_saves_travel_on_photos():
    """On a few photos, as the whole set takes minutes: scripts/correct_proposals.py."""
    folder = Path(os.environ["PETSEG_DATA"]) / "pets_test_photos"
    photos = list(read_photos(folder, DEFAULT_MODEL, 12))
    found = {tool: [correct_photo(photo, tool, "core", GOAL) for photo in photos] for tool in TOOLS}
    print("\n" + table(found, GOAL))  # noqa: T201
    outcomes = zip(*found.values(), strict=True)
    reached = [(brush.travel, smart.travel) for brush, smart in outcomes if min(brush.after, smart.after) >= GOAL]
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
    proposed = Proposed(mask.copy(), np.full((224, 224), 0.9, np.float32))
    benchmark.extra_info["reach_ms"] = reach_ms
    arguments = image, mask, start, end, diameter, Label.PET, within, proposed
    benchmark.pedantic(smart_region, arguments, rounds=50, warmup_rounds=3)
