"""Histories of photos that were left are kept as long as they have steps."""

import weakref

import numpy as np
from support.edits import paint

from core.editing.history import History
from core.editing.layers import MaskLayers
from core.labels import Label
from core.pixels import Box
from petseg_gui.jobs.history_store import HistoryStore


def painted(history: History) -> MaskLayers:
    layers = MaskLayers.blank((40, 40))
    box = Box(0, 0, 10, 10)
    history.push(paint(layers, box, np.ones(box.shape, np.bool_), Label.PET))
    return layers


def test_a_history_that_lost_all_its_steps_to_others_is_let_go_of():
    pasts = HistoryStore(max_bytes=1)  # room for the newest step alone
    lost = pasts.open("a", None)
    pasts.leave("a", painted(lost), lost)
    assert pasts.of("a").history is lost
    newer = pasts.open("b", None)
    layers, gone = painted(newer), weakref.ref(lost)
    assert not lost.can_undo
    pasts.leave("b", layers, newer)
    del lost
    assert pasts.of("a") is None
    assert gone() is None
    assert pasts.of("b").history is newer
