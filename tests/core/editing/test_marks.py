"""Which touched pixels are a person's own."""

import numpy as np

from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.marks import marks_of
from core.editing.plan import plan
from core.labels import Label
from core.pixels import Box

SUGGESTED, PAINTED = Box(10, 10, 40, 60), Box(30, 50, 50, 80)


def painting(layers: MaskLayers, box: Box, label: Label) -> MaskEdit:
    edit = plan(layers, "Paint", [(box, np.ones(box.shape, bool), label)])
    assert edit is not None
    edit.apply(layers)
    return edit


def of(box: Box) -> np.ndarray:
    region = np.zeros((70, 100), bool)
    region[box.slices] = True
    return region


def test_a_suggestion_is_no_mark_and_a_stroke_before_it_is_one():
    layers = MaskLayers.blank((70, 100))
    painting(layers, PAINTED, Label.PET)
    free = SUGGESTED._replace(right=PAINTED.left)
    edit = painting(layers, free, Label.PET)
    assert np.array_equal(marks_of(layers, [edit]), of(PAINTED))
    assert np.array_equal(marks_of(layers, []), of(PAINTED) | of(free))


def test_what_is_painted_over_a_suggestion_is_a_mark():
    layers = MaskLayers.blank((70, 100))
    edit = painting(layers, SUGGESTED, Label.PET)
    painting(layers, PAINTED, Label.BACKGROUND)
    assert np.array_equal(marks_of(layers, [edit]), of(PAINTED))


def test_layers_are_only_read():
    layers = MaskLayers.blank((70, 100))
    edit = painting(layers, SUGGESTED, Label.PET)
    mask, touched = layers.mask.copy(), layers.touched.copy()
    marks_of(layers, [edit])[:] = True
    assert np.array_equal(layers.mask, mask)
    assert np.array_equal(layers.touched, touched)
