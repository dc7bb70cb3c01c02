"""Laws of stored changes: they survive storing, and may be applied again over whatever they led to."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.edits import fill_all, paint, random_layers, random_painting, same, state, untouch_all

from core.editing.history import History
from core.editing.layer_change import (
    EditChange,
    TouchedChange,
    decode_changes,
    encode_changes,
    frozen,
)
from core.editing.layers import MaskLayers
from core.editing.step_state import StepState
from core.labels import Label

shapes = st.tuples(st.integers(1, 12), st.integers(1, 12))
seeds = st.integers(0, 2**32 - 1)


def random_changes(rng, layers, history):
    """Take one step of any kind on layers, and return what it did; nothing if it changed nothing."""
    kind = rng.integers(0, 7)
    if kind == 5:
        history.state = history.state.reviewed("reviewed", layers)
        return [TouchedChange()]
    if kind == 6:
        changes = history.state.leaving
        history.state = history.state.taken_back(layers)
        return changes
    if kind == 4:
        position = int(rng.integers(0, len(history.steps()) + 1))
        changes = history.changes_to(position)
        history.go_to(position, layers)
        return changes
    if kind == 3:
        edit = untouch_all(layers)
    elif kind == 2:
        edit = fill_all(layers, Label(int(rng.integers(0, 3))))
    else:
        edit = paint(layers, *random_painting(rng))
    if edit is None:
        return []
    history.push(edit, StepState("corrected"))
    return [EditChange(edit)]


@given(shapes, seeds, st.integers(1, 8), st.data())
def test_changes_may_start_over_any_mask_that_they_led_to(shape, seed, steps, data):
    rng = np.random.default_rng(seed)
    layers, history = random_layers(rng, shape), History()
    states, stored = [state(layers)], []
    for _ in range(steps):
        stored.append(encode_changes(frozen(random_changes(rng, layers, history))))
        states.append(state(layers))

    start = data.draw(st.integers(0, steps), "start of the window")
    mask, _ = states[data.draw(st.integers(start, steps), "mask on disk")]
    _, touched = states[data.draw(st.integers(start, steps), "touched pixels on disk")]
    again = MaskLayers(layers.base, mask.copy(), touched.copy())
    for step in stored[start:]:
        for change in decode_changes(step, shape):
            change.apply(again)
    assert same(state(again), state(layers))


@given(shapes, seeds)
def test_what_another_thread_stores_does_not_depend_on_the_history(shape, seed):
    rng = np.random.default_rng(seed)
    layers = random_layers(rng, shape)
    edit = fill_all(layers, Label.PET) or paint(layers, *random_painting(rng))
    if edit is None:
        return
    at_once = encode_changes(frozen([EditChange(edit)]))
    held = frozen([EditChange(edit)])
    edit.pack()
    assert encode_changes(held) == encode_changes(frozen([EditChange(edit)])) == at_once


@given(st.binary(max_size=200))
def test_any_bytes_are_changes_or_refused(data):
    try:
        for change in decode_changes(data, (9, 7)):
            change.apply(MaskLayers.blank((9, 7)))
    except ValueError:
        pass


@given(shapes, seeds, st.data())
def test_damaged_changes_are_refused_or_stay_inside_the_photo(shape, seed, data):
    rng = np.random.default_rng(seed)
    layers = random_layers(rng, shape)
    edit = paint(layers, *random_painting(rng))
    if edit is None:
        return
    stored = bytearray(encode_changes([EditChange(edit)]))
    stored[data.draw(st.integers(0, len(stored) - 1))] ^= data.draw(st.integers(1, 255))
    other = random_layers(rng, shape)
    try:
        for change in decode_changes(bytes(stored), shape):
            change.apply(other)
    except ValueError:
        pass
    assert other.mask.max() <= max(Label)


def test_a_small_file_does_not_unpack_to_much():
    layers = MaskLayers.blank((4000, 4000))
    stored = encode_changes([EditChange(fill_all(layers, Label.PET))])
    with pytest.raises(ValueError, match="no piece"):
        decode_changes(stored, (100, 100))
    doubled = stored[:1] + (2 * (len(stored) - 5)).to_bytes(4, "little") + 2 * stored[5:]
    with pytest.raises(ValueError, match="overlap"):
        decode_changes(doubled, (4000, 4000))
