"""Outlines on a photo whose upper half is proposed as pet, and its mask."""

from PySide6.QtCore import Qt

from core.labels import Label
from core.masks import read_mask

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
PET, BACKGROUND, BORDER = Label.PET, Label.BACKGROUND, Label.BORDER
LOW, HIGH = (70, 60), (20, 60)
"""Places that are proposed as background and as pet."""


def mask_of(world):
    return world.session.document.layers.mask


def saved(world):
    assert world.services.autosaver.flush()
    return read_mask(world.session.project.masks.path("pet_1.jpg"))


def loop(top, left, bottom, right):
    return (top, left), (top, right), (bottom, right), (bottom, left), (top, left)


def polygon(world):
    world.key(Key.Key_A)
    for corner in loop(60, 40, 80, 80)[:-1]:
        world.click(corner)
    world.key(Key.Key_Return)
