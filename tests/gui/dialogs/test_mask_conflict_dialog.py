"""The dialog that compares a mask with what another program made of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from shiboken6 import isValid
from support.jobs_world import World, open_first, paint
from support.segmenters import FakeModels
from support.synchronous_runner import SynchronousRunner

from core.labels import Label
from core.masks import read_mask, write_mask
from core.pixels import Box
from petseg_gui.dialogs.mask_conflict import MaskConflictDialog

NAME = "pet_1.jpg"


@pytest.fixture
def world(qapp, tmp_path, photo_folder):
    models = FakeModels()
    made = World(tmp_path / "settings.json", SynchronousRunner(), models)
    open_first(made, photo_folder)
    yield made
    models.gate.set()
    assert made.services.shutdown(10)


@pytest.fixture
def make_conflict(world, make_mask):
    """A function that makes a photo's mask one that another program changed; `content` is what it wrote."""

    def make(name=NAME, content=None):
        world.session.select(name)
        paint(world.document)
        world.autosaver.flush()
        path = world.project.masks.path(name)
        if content is None:
            write_mask(path, make_mask(seed=7))
        elif content:
            path.write_bytes(content)
        else:
            path.unlink()
        paint(world.document, Label.BORDER, Box(0, 0, 5, 5))
        world.autosaver.flush()

    return make


@pytest.fixture
def open_dialog(qtbot, world):
    shown = []

    def show():
        shown.append(MaskConflictDialog(world.services.conflicts, world.services.comparer))
        with qtbot.waitExposed(shown[-1]):
            shown[-1].open()
        return shown[-1]

    yield show
    for dialog in shown:
        if isValid(dialog):
            dialog.reject()


def button(dialog, title):
    (found,) = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == title and b.isVisible()]
    return found


def texts(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def check_box(dialog, part):
    (found,) = [box for box in dialog.findChildren(QCheckBox) if part in box.text().replace("&", "")]
    return found


@pytest.mark.parametrize(("title", "whose"), [("Keep mine", "mine"), ("Take theirs", "theirs"), ("Keep both", "mine")])
def test_each_choice(world, make_conflict, open_dialog, make_mask, title, whose):
    make_conflict()
    mine = world.document.layers.mask.copy()
    dialog = open_dialog()
    assert NAME in texts(dialog)
    assert "pixels differ" in texts(dialog)
    QTest.mouseClick(button(dialog, title), Qt.MouseButton.LeftButton)
    assert world.services.conflicts.open == []
    assert not world.autosaver.has_unsaved
    expected = mine if whose == "mine" else make_mask(seed=7)
    assert (read_mask(world.project.masks.path(NAME)) == expected).all()
    assert (world.document.layers.mask == expected).all()


def test_escape_decides_later(qtbot, world, make_conflict, open_dialog):
    make_conflict()
    before = len(world.messages)
    dialog = open_dialog()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog not in QApplication.topLevelWidgets() or not dialog.isVisible())
    assert len(world.services.conflicts.open) == 1
    assert world.autosaver.has_unsaved
    assert len(world.messages) == before + 1  # the button that opened the dialog had dismissed the message


def test_return_keeps_mine(world, make_conflict, open_dialog):
    make_conflict()
    dialog = open_dialog()
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert world.services.conflicts.open == []
    assert (read_mask(world.project.masks.path(NAME)) == world.document.layers.mask).all()


def test_one_after_the_other(world, make_conflict, open_dialog):
    make_conflict()
    make_conflict("pet_2.jpg")
    dialog = open_dialog()
    assert NAME in texts(dialog)
    QTest.mouseClick(button(dialog, "Keep mine"), Qt.MouseButton.LeftButton)
    assert "pet_2.jpg" in texts(dialog)
    QTest.mouseClick(button(dialog, "Keep mine"), Qt.MouseButton.LeftButton)
    assert not world.autosaver.has_unsaved


def test_all_at_once(world, make_conflict, open_dialog, make_mask):
    for name in (NAME, "pet_2.jpg", "pet_3.jpg"):
        make_conflict(name)
    dialog = open_dialog()
    box = check_box(dialog, "all 3 masks")
    box.setChecked(True)
    QTest.mouseClick(button(dialog, "Take theirs"), Qt.MouseButton.LeftButton)
    assert world.services.conflicts.open == []
    for name in (NAME, "pet_2.jpg", "pet_3.jpg"):
        assert (read_mask(world.project.masks.path(name)) == make_mask(seed=7)).all()


def test_a_mask_that_cannot_be_read(world, make_conflict, open_dialog):
    make_conflict(content=b"no picture")
    dialog = open_dialog()
    assert "cannot be shown" in texts(dialog)
    assert not button(dialog, "Take theirs").isEnabled()
    QTest.mouseClick(button(dialog, "Keep both"), Qt.MouseButton.LeftButton)
    assert not world.autosaver.has_unsaved
    kept = list((world.project.root / ".petseg" / "set-aside").rglob("*.png"))
    assert [path.read_bytes() for path in kept] == [b"no picture"]


def test_a_mask_that_was_deleted(world, make_conflict, open_dialog):
    make_conflict(content=b"")
    dialog = open_dialog()
    assert "deleted" in texts(dialog)
    QTest.mouseClick(button(dialog, "Save mine again"), Qt.MouseButton.LeftButton)
    assert not world.autosaver.has_unsaved
    assert world.project.masks.path(NAME).exists()
