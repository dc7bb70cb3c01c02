import numpy as np
import pytest
from support.edits import fill_all, untouch_all

from core.editing.history import History, HistoryBudget
from core.editing.layers import MaskLayers
from core.editing.paint import paint
from core.editing.stroke import Stroke
from core.labels import Label
from core.pixels import Box
from core.regions.brush import dab_box, disk


def dab(layers, y, x, diameter, label=Label.PET, title="Paint"):
    return paint(layers, dab_box(y, x, diameter), disk(diameter), label, title=title)


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


def test_a_dab_beside_the_photo_changes_nothing():
    layers = MaskLayers.blank((10, 10))
    assert dab(layers, -50, 5, 9) is None
    assert dab(layers, 5, 100, 9) is None


def test_painting_what_is_there_still_confirms_it():
    layers = MaskLayers.blank((10, 10))
    assert dab(layers, 5, 5, 3, Label.BACKGROUND) is not None
    assert layers.touched.sum() == 9
    assert dab(layers, 5, 5, 3, Label.BACKGROUND) is None


def test_an_edit_tells_where_it_changed():
    layers = MaskLayers.blank((100, 100))
    edit = dab(layers, 50, 60, 11)
    assert edit.box == Box(45, 55, 56, 66)
    assert edit.boxes == (edit.box,)


def test_a_proposal_between_paint_and_undo_shows_through():
    layers = MaskLayers.blank((10, 10))
    edit = dab(layers, 5, 5, 3, Label.PET)
    layers.replace_base(np.full((10, 10), Label.BORDER, np.uint8))
    assert layers.mask[5, 5] == Label.PET
    assert layers.mask[0, 0] == Label.BORDER
    edit.revert(layers)
    assert (layers.mask == Label.BORDER).all()


def in_stripes(*labels):
    """Labels in columns, one after the other."""
    return np.resize(np.array(labels, np.uint8), (30, 30))


@pytest.mark.parametrize("label", [Label.PET, in_stripes(Label.PET, Label.BORDER)])
@pytest.mark.parametrize("before", [in_stripes(Label.BACKGROUND), in_stripes(Label.BACKGROUND, Label.BORDER)])
def test_undo_leaves_alone_what_was_not_painted_though_it_counts_as_touched_since(before, label):
    layers = MaskLayers(before, before, np.zeros((30, 30), np.bool_))
    edit = paint(layers, Box(0, 0, 30, 30), np.kron(np.eye(2), np.ones((15, 15))) > 0, label)
    layers.touched.fill(True)
    painted = layers.mask.copy()
    layers.replace_base(np.full((30, 30), Label.PET, np.uint8))
    edit.revert(layers)
    assert layers.touched[:15, 15:].all()
    edit.apply(layers)
    assert layers.touched.all()
    assert np.array_equal(layers.mask, painted)


def test_reset_and_clear_are_reversible_steps():
    layers = MaskLayers.blank((30, 30))
    assert untouch_all(layers) is None
    dab(layers, 5, 5, 5)
    painted = layers.mask.copy()
    reset = untouch_all(layers)
    assert (layers.mask == Label.BACKGROUND).all()
    reset.revert(layers)
    assert np.array_equal(layers.mask, painted)
    clear = fill_all(layers, Label.BACKGROUND)
    assert layers.touched.all()
    assert fill_all(layers, Label.BACKGROUND) is None
    clear.revert(layers)
    assert np.array_equal(layers.mask, painted)


def test_history_goes_back_and_forth():
    layers, history = MaskLayers.blank((20, 20)), History()
    assert history.undo(layers) == ()
    assert history.redo(layers) == ()
    history.push(dab(layers, 5, 5, 3, title="Paint pet"))
    history.push(dab(layers, 5, 5, 1, Label.BORDER, title="Paint border"))
    assert (history.undo_title, history.redo_title) == ("Paint border", "")
    assert history.undo(layers) == (Box(5, 5, 6, 6),)
    assert layers.mask[5, 5] == Label.PET
    assert (history.undo_title, history.redo_title) == ("Paint pet", "Paint border")
    history.redo(layers)
    assert layers.mask[5, 5] == Label.BORDER
    assert not history.can_redo


def test_a_new_step_ends_what_could_be_made_again():
    layers, history = MaskLayers.blank((20, 20)), History()
    history.push(dab(layers, 5, 5, 3))
    history.undo(layers)
    history.push(dab(layers, 9, 9, 3))
    assert not history.can_redo


def test_history_drops_the_oldest_past_its_cap_but_keeps_the_newest():
    layers = MaskLayers.blank((50, 50))
    edits = [dab(layers, 5 + 4 * step, 20, 3) for step in range(8)]
    history = History(HistoryBudget(3 * edits[0].nbytes + 10))
    for edit in edits:
        history.push(edit)
    assert history.nbytes <= 3 * edits[0].nbytes + 10
    while history.can_undo:
        history.undo(layers)
    assert layers.touched[5, 20]
    assert not layers.touched[5 + 4 * 7, 20]
    tiny = History(HistoryBudget(1))
    tiny.push(edits[0])
    assert tiny.can_undo


def test_a_stroke_across_a_large_photo_is_small():
    layers = MaskLayers.blank((3000, 4000))
    stroke = Stroke(layers, "Paint")
    for step in range(0, 2900, 20):
        stroke.paint(dab_box(step, step, 60), disk(60), Label.PET)
    edit = stroke.finish().pack()
    assert edit.nbytes < 40_000
    edit.revert(layers)
    assert not layers.touched.any()
