import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.edits import dab, fill_all, paint, random_layers, random_mask, random_painting, untouch_all

from core.editing.history import History
from core.editing.layers import MaskLayers
from core.labels import Label

shapes = st.tuples(st.integers(1, 12), st.integers(1, 12))
seeds = st.integers(0, 2**32 - 1)


def test_layers_begin_as_background():
    layers = MaskLayers.blank((3, 4))
    assert layers.shape == (3, 4)
    assert (layers.mask == Label.BACKGROUND).all()
    assert not layers.touched.any()


def test_a_mask_given_as_its_own_base_is_copied():
    base = np.zeros((4, 4), np.uint8)
    layers = MaskLayers(base, base, np.zeros((4, 4), bool))
    dab(layers, 1, 1, 1, Label.BORDER)
    assert layers.mask[1, 1] == Label.BORDER
    assert base[1, 1] == 0


def test_a_read_only_mask_is_copied():
    mask = np.zeros((4, 4), np.uint8)
    mask.flags.writeable = False
    dab(MaskLayers(mask.copy(), mask, np.zeros((4, 4), bool)), 1, 1, 1, Label.BORDER)
    assert not mask.any()


def test_layers_of_different_shapes_are_refused():
    with pytest.raises(ValueError, match="different shapes"):
        MaskLayers(np.zeros((4, 4), np.uint8), np.zeros((4, 5), np.uint8), np.zeros((4, 4), bool))
    with pytest.raises(ValueError, match="proposal of shape"):
        MaskLayers.blank((4, 4)).replace_base(np.zeros((4, 5), np.uint8))


@given(shapes, seeds, st.lists(st.sampled_from("pcurbf"), max_size=12))
def test_untouched_pixels_equal_the_base_whatever_happens(shape, seed, actions):
    rng = np.random.default_rng(seed)
    layers, history = random_layers(rng, shape), History()
    for action in actions:
        if action == "u":
            history.undo(layers)
        elif action == "r":
            history.redo(layers)
        elif action == "b":
            layers.replace_base(random_mask(rng, shape))
        else:
            edit = {
                "p": lambda: paint(layers, *random_painting(rng)),
                "c": lambda: fill_all(layers, Label.BACKGROUND),
                "f": lambda: untouch_all(layers),
            }[action]()
            if edit is not None:
                history.push(edit)
        assert np.array_equal(layers.mask[~layers.touched], layers.base[~layers.touched])
