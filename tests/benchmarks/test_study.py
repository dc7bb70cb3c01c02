"""The study of docs/study.md: its users, its model of the hand, and a run that goes on where it was stopped."""

import json
import os
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.border.band import band, mask_of
from core.editing.layers import MaskLayers
from core.masks import write_mask
from core.regions.smart_brush import Proposed
from scripts.correction_study.conditions import CONDITIONS, Setting, Subject
from scripts.correction_study.hand_model import CONSTANTS, Hand, View, actions, seconds, travel
from scripts.correction_study.records import Record, record_of
from scripts.correction_study.tables import ranking, report
from scripts.long_runs.state_file import StateFile
from scripts.photos.proposed import Photo, counted_pixels
from scripts.simulated_users.correction import Correction, Step
from scripts.simulated_users.polygon import correct_by_polygons
from scripts.study import main

GOAL = 0.97
VIEW = View(2.0, (50, 60))
HAND = Hand()

lengths = st.floats(0, 5000)
points = st.tuples(st.integers(0, 500), st.integers(0, 500))
sizes = st.sampled_from([8, 16, 32, 64])
steps = st.lists(
    st.one_of(
        st.builds(Step, st.sampled_from(["press", "drag"]), points, sizes),
        st.builds(Step, st.just("corner"), points, st.just(0)),
        st.builds(Step, st.sampled_from(["look", "key"]), st.none(), st.just(0)),
    ),
    max_size=12,
)


def two_cats_and_a_hole():
    """A photo of two brown animals on grass, one of them curled up around a hole; the proposal lacks the other."""
    inside = np.zeros((120, 160), np.uint8)
    cv2.ellipse(inside, (50, 60), (38, 30), 0, 0, 360, 1, -1)
    cv2.circle(inside, (50, 60), 12, 0, -1)
    first = inside.copy()
    cv2.ellipse(inside, (128, 70), (18, 28), 20, 0, 360, 1, -1)
    truth, proposal = (mask_of(each > 0, band(each > 0, 4)) for each in (inside, first))
    colours = np.array([(150, 95, 50), (70, 130, 60), (110, 110, 55)], np.float32)
    image = colours[truth] + np.random.default_rng(0).normal(0, 8, (*truth.shape, 3))
    proposed = Proposed(proposal, np.full((30, 40), 0.9, np.float32))
    return Photo("two", np.clip(image, 0, 255).astype(np.uint8), proposed, truth, lambda box: truth[box.slices])


def done(condition, setting):
    photo = two_cats_and_a_hole()
    finished = replace(photo, proposed=photo.proposed._replace(mask=photo.truth))
    subject = Subject(setting, lambda: photo, lambda: photo, lambda: finished)
    return record_of(CONDITIONS[condition](subject), subject.view)


@pytest.mark.parametrize("condition", list(CONDITIONS))
def test_every_way_reaches_the_goal(condition):
    record = done(condition, Setting())
    assert record.after >= GOAL
    assert (record.before == 0) == (condition in ("polygons", "brush"))


def test_a_proposal_saves_work_and_a_finished_one_takes_a_glance():
    setting = Setting()
    nothing, proposal, later = (done(name, setting) for name in ("polygons", "proposal, brush", "+ fine-tune"))
    assert later.seconds(HAND) < proposal.seconds(HAND) < nothing.seconds(HAND)
    assert (later.actions, later.travel, later.seconds(HAND)) == (0, 0, HAND.decide + HAND.key)


def test_polygons_go_around_each_animal_and_its_hole():
    photo = two_cats_and_a_hole()
    made = []

    def make():
        made.append(Correction(MaskLayers.blank(photo.truth.shape), photo.truth, counted_pixels(photo.truth, "core")))
        return made[-1]

    outcome = correct_by_polygons(make, GOAL)
    assert outcome.after >= GOAL
    assert outcome.strokes == 3
    corners = sum(step.kind in ("press", "corner") for step in outcome.steps)
    assert 9 <= corners <= 40  # a person would click about that many
    assert outcome.moved > 2 * np.pi * 25  # around the smaller animal at least


def test_a_higher_goal_takes_no_fewer_corners():
    counts = [done("polygons", Setting(goal=goal, target=0)).actions for goal in (0.8, 0.9, 0.97)]
    assert counts == sorted(counts)


@pytest.mark.parametrize("condition", ["polygons", "brush"])
def test_a_trembling_hand_takes_no_fewer_actions_on_average(condition):
    steady = done(condition, Setting(target=0)).actions
    trembling = [done(condition, Setting(seed=seed, max_zoom=0.5)).actions for seed in range(4)]
    assert np.mean(trembling) >= steady


@given(steps)
def test_time_and_travel_are_never_negative_and_grow_with_each_step(taken):
    times = [seconds(taken[:count], VIEW, HAND) for count in range(len(taken) + 1)]
    ways = [travel(taken[:count], VIEW) for count in range(len(taken) + 1)]
    assert times == sorted(times)
    assert ways == sorted(ways)
    assert times[0] > 0 == ways[0]
    assert actions(taken) <= len(taken)


@given(steps, st.sampled_from(CONSTANTS), st.floats(1, 4))
def test_a_slower_hand_is_slower_and_a_larger_target_easier(taken, constant, factor):
    usual, other = (seconds(taken, VIEW, hand) for hand in (HAND, HAND.scaled(constant, factor)))
    if constant in ("target", "path"):
        assert other <= usual + 1e-9
    else:
        assert usual - 1e-9 <= other <= factor * usual + 1e-9


@given(steps, st.floats(1, 8))
def test_travel_grows_with_the_zoom(taken, zoom):
    closer = VIEW._replace(scale=VIEW.scale * zoom)
    assert travel(taken, closer) == pytest.approx(zoom * travel(taken, VIEW))


@given(lengths, lengths, st.floats(1, 500))
def test_pointing_in_two_moves_takes_no_less_than_in_one(first, second, diameter):
    assert HAND.point(first) + HAND.point(second) >= HAND.point(first + second) - 1e-9
    assert HAND.steer(first, diameter) + HAND.steer(second, diameter) == pytest.approx(
        HAND.steer(first + second, diameter)
    )


@given(sizes, sizes)
def test_another_size_takes_the_same_back_and_no_longer_than_a_drag(before, after):
    assert HAND.resize(before, after) == HAND.resize(after, before) <= HAND.set_size
    assert (HAND.resize(before, after) == 0) == (before == after)


@given(steps)
def test_a_record_outlasts_the_state_file(taken):
    record = Record(0.1, 0.98, VIEW, taken)
    assert Record.from_json(json.loads(json.dumps(record.as_json()))) == record


def test_the_tables_say_what_each_part_saves():
    slow, fast = (Record(0, 0.98, VIEW, [Step("press", (50, 60), 8)] * count) for count in (10, 2))
    records = {"polygons": [slow] * 3, "proposal, brush": [fast] * 3}
    text = report(records, list(records))
    assert "| polygons | 3 of 3 |  | 10.0 / 10.0 |" in text
    assert "| proposal, brush, against polygons | 8.0 |" in text
    assert "Fastest first: proposal, brush < polygons." in text
    assert ranking(records, HAND) == ["proposal, brush", "polygons"]


@pytest.fixture
def labelled_folder(tmp_path):
    """Three photos in the Oxford layout."""
    photo, data = two_cats_and_a_hole(), tmp_path / "data"
    (data / "cats" / "images").mkdir(parents=True)
    (data / "cats" / "annotations" / "trimaps").mkdir(parents=True)
    for number in range(3):
        image = np.roll(photo.image, 5 * number, axis=1)
        cv2.imwrite(str(data / "cats" / "images" / f"{number}.png"), image[..., ::-1])
        mask = np.roll(photo.truth, 5 * number, axis=1)
        write_mask(data / "cats" / "annotations" / "trimaps" / f"{number}.png", mask)
    return data


def test_a_run_goes_on_where_it_was_stopped(labelled_folder, tmp_path, capsys):
    def printed(state, *more):
        main([str(labelled_folder), "--folders", "cats", "--tuned-on", "1", "--state", str(tmp_path / state), *more])
        return capsys.readouterr().out

    ways = "--conditions", "polygons", "proposal, smart brush"
    printed("stopped", *ways[:2], "--limit", "1")
    whole, stopped = printed("whole", *ways), printed("stopped", *ways)
    assert stopped == whole
    size = (tmp_path / "whole").stat().st_size
    assert printed("whole", *ways) == whole
    assert (tmp_path / "whole").stat().st_size == size  # nothing was measured again


def test_the_state_file_keeps_what_was_put(tmp_path):
    StateFile(tmp_path / "new" / "state").put({"a": 1}, "key", 2)
    state = StateFile(tmp_path / "new" / "state")
    assert state.get("key", 2) == {"a": 1}
    assert state.get("key", 3) is None


@pytest.mark.realdata
def test_two_photos_are_measured(tmp_path, capsys):
    ways = "polygons", "proposal, brush", "proposal, smart brush"
    data, state = os.environ["PETSEG_DATA"], str(Path(tmp_path) / "state")
    main([data, "--folders", "pets_test_photos", "--limit", "2", "--state", state, "--conditions", *ways])
    out = capsys.readouterr().out
    assert "| polygons | 2 of 2 |" in out
    assert "Fastest first: " in out


def test_half_a_line_of_a_killed_run_is_left_out(tmp_path):
    path = tmp_path / "state"
    StateFile(path).put(1, "whole")
    with path.open("a") as file:
        file.write('["[\\"half')
    state = StateFile(path)
    state.put(2, "next")
    again = StateFile(path)
    assert (again.get("whole"), again.get("half"), again.get("next")) == (1, None, 2)
