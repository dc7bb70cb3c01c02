"""What strokes suggest for the rest of a photo: the shipped model on the sample photo."""

import gc

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.cancel import Cancelled
from core.errors import CheckpointError
from core.images import read_image
from core.labels import Label
from core.model import crops
from core.model.propagation import closer_crops
from core.model.propagation.cells import SeenCrop
from core.model.propagation.propagation import Propagation, open_propagation
from core.model.propagation.strokes import Strokes
from core.model.segmenter import open_segmenter
from core.pixels import Box
from resources import DEFAULT_MODEL, SAMPLES

BODY = Box(125, 190, 175, 265)
"""In the middle of the cat."""
FUR, WALL = Box(60, 120, 110, 200), Box(60, 350, 110, 440)
"""Plain fur, and what is behind the cat."""


@pytest.fixture(scope="module")
def cat():
    return read_image(SAMPLES / "chelsea.png")


@pytest.fixture(scope="module")
def proposed(cat):
    with open_segmenter(DEFAULT_MODEL, "cpu") as segmenter:
        return segmenter.propose(cat).mask


@pytest.fixture(scope="module")
def propagation() -> Propagation:
    return open_propagation(DEFAULT_MODEL)


def painted(proposed, *paintings, border_width=0) -> Strokes:
    mask, touched = proposed.copy(), np.zeros(proposed.shape, bool)
    for box, label in paintings:
        mask[box.slices], touched[box.slices] = label, True
    return Strokes(mask, touched, touched.copy(), border_width)


def all_suggestions(propagation, cat, strokes):
    """What a person can choose from; how far the first one goes depends on how sure the model is of that spot."""
    return [propagation.suggest(cat, strokes, n).mask for n in range(propagation.suggest(cat, strokes).count)]


def test_what_is_painted_spreads_to_what_looks_like_it_nearby(propagation, cat, proposed):
    strokes = painted(proposed, (FUR, Label.BACKGROUND))
    masks = all_suggestions(propagation, cat, strokes)
    erased = [np.count_nonzero((mask == Label.BACKGROUND) & (strokes.mask == Label.PET)) for mask in masks]
    assert max(erased) > 1000
    assert np.array_equal(masks[0][200:, 300:], proposed[200:, 300:]), "the first one stays near"


def test_a_new_outline_gets_a_border(propagation, cat, proposed):
    strokes = painted(proposed, (WALL, Label.PET), border_width=8)
    pairs = zip(
        all_suggestions(propagation, cat, strokes),
        all_suggestions(propagation, cat, strokes._replace(border_width=0)),
        strict=True,
    )
    new = (strokes.mask != Label.PET) & ~strokes.touched
    grown, plain = max(pairs, key=lambda pair: np.count_nonzero(pair[0][new] == Label.PET))
    assert np.count_nonzero(grown[new] == Label.PET) > 500
    outside = strokes.mask == Label.BACKGROUND
    assert np.count_nonzero(grown[outside] == Label.BORDER) > np.count_nonzero(plain[outside] == Label.BORDER) + 200


def test_without_strokes_nothing_is_suggested(propagation, cat, proposed):
    suggestion = propagation.suggest(cat, painted(proposed))
    assert np.array_equal(suggestion.mask, proposed)
    assert suggestion.count == 0


def test_touched_pixels_that_are_no_examples_are_left_alone_too(propagation, cat, proposed):
    strokes = painted(proposed, (BODY, Label.BACKGROUND))
    touched = np.ones(proposed.shape, bool)
    suggestion = propagation.suggest(cat, strokes._replace(touched=touched))
    assert np.array_equal(suggestion.mask, strokes.mask)


def test_numbers_go_round(propagation, cat, proposed):
    strokes = painted(proposed, (BODY, Label.BACKGROUND))
    count = propagation.suggest(cat, strokes).count
    every = [propagation.suggest(cat, strokes, number) for number in range(count + 1)]
    assert [one.number for one in every] == [*range(count), 0]
    assert np.array_equal(every[0].mask, every[-1].mask)
    different = {one.mask.tobytes() for one in every}
    assert len(different) == count


def test_the_same_strokes_suggest_the_same_whatever_was_asked_before(propagation, cat, proposed):
    strokes = painted(proposed, (BODY, Label.BACKGROUND))
    before = propagation.suggest(cat, strokes).mask
    propagation.suggest(cat, painted(proposed, (Box(0, 0, 60, 60), Label.PET)))
    assert np.array_equal(propagation.suggest(cat, strokes).mask, before)
    assert np.array_equal(open_propagation(DEFAULT_MODEL).suggest(cat, strokes).mask, before)


def test_what_the_network_saw_for_earlier_strokes_is_dropped(cat, proposed):
    """A photo takes tens of strokes, each with crops of its own that take megabytes."""
    own, before = open_propagation(DEFAULT_MODEL), kept_crops()
    for left in range(110, 270, 20):
        own.suggest(cat, painted(proposed, (Box(120, left, 150, left + 20), Label.BACKGROUND)))
        assert kept_crops() - before <= 1 + crops.MAX_CROPS + closer_crops.MAX_CROPS


def kept_crops() -> int:
    gc.collect()
    return sum(isinstance(each, SeenCrop) for each in gc.get_objects())


def test_another_photo_is_seen_anew(propagation, cat, proposed):
    mirrored = np.ascontiguousarray(cat[:, ::-1])
    propagation.suggest(cat, painted(proposed, (BODY, Label.BACKGROUND)))
    strokes = painted(np.ascontiguousarray(proposed[:, ::-1]), (BODY, Label.BACKGROUND))
    expected = open_propagation(DEFAULT_MODEL).suggest(mirrored, strokes)
    assert np.array_equal(propagation.suggest(mirrored, strokes).mask, expected.mask)


def test_border_that_followed_a_stroke_may_go_and_painted_border_stays(propagation, cat, proposed):
    ring = FUR.grown(4)
    paintings = (ring, Label.BORDER), (FUR, Label.BACKGROUND)
    strokes = painted(proposed, *paintings)
    band = np.zeros(proposed.shape, bool)
    band[ring.slices], band[FUR.slices] = True, False
    assert all((mask[band] == Label.BORDER).all() for mask in all_suggestions(propagation, cat, strokes))
    masks = all_suggestions(propagation, cat, strokes._replace(border_width=4))
    assert all((mask[FUR.slices] == Label.BACKGROUND).all() for mask in masks)
    assert max(np.count_nonzero(mask[band] == Label.BACKGROUND) for mask in masks) > 100


def test_it_stops_when_asked(cat, proposed):
    with pytest.raises(Cancelled):
        open_propagation(DEFAULT_MODEL).suggest(
            cat, painted(proposed, (BODY, Label.BACKGROUND)), should_stop=lambda: True
        )


def test_a_file_that_is_no_model_is_reported(tmp_path):
    path = tmp_path / "no.safetensors"
    path.write_bytes(b"no model")
    with pytest.raises(CheckpointError):
        open_propagation(path)


boxes = st.tuples(st.integers(0, 260), st.integers(0, 400), st.integers(4, 120), st.integers(4, 120))
paintings = st.lists(st.tuples(boxes, st.sampled_from([Label.PET, Label.BACKGROUND])), min_size=1, max_size=3)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(paintings, st.integers(0, 4), st.integers(0, 12))
def test_what_a_person_painted_never_changes(propagation, cat, proposed, some, number, width):
    made = [(Box(y, x, y + h, x + w).clipped(proposed.shape), label) for (y, x, h, w), label in some]
    strokes = painted(proposed, *made, border_width=width)
    before = strokes.mask.copy()
    suggestion = propagation.suggest(cat, strokes, number)
    assert np.array_equal(suggestion.mask[strokes.touched], before[strokes.touched])
    assert np.array_equal(strokes.mask, before)


def test_a_tiny_and_a_long_photo_can_be_propagated(propagation, cat):
    for height, width in ((9, 7), (30, 900)):
        photo = cv2.resize(cat, (width, height), interpolation=cv2.INTER_AREA)
        mask = np.full((height, width), Label.BACKGROUND, np.uint8)
        strokes = painted(mask, (Box(0, 0, height // 2, width // 2), Label.PET))
        suggestion = propagation.suggest(photo, strokes)
        assert np.array_equal(suggestion.mask[strokes.touched], strokes.mask[strokes.touched])
