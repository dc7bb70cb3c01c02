from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.labels import Label
from petseg_gui.main_window import action_controller

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def test_tools_and_classes(opened):
    tools = opened.services.tools
    for key, tool in ((Key.Key_E, "eraser"), (Key.Key_H, "pan"), (Key.Key_B, "brush")):
        opened.key(key)
        assert tools.tool == tool
        assert opened.action(tool).isChecked()
    for key, label in ((Key.Key_2, Label.BACKGROUND), (Key.Key_3, Label.BORDER), (Key.Key_1, Label.PET)):
        opened.key(Key.Key_E)
        opened.key(key)
        assert tools.label == label
        assert tools.tool == "brush"


def test_size_keys(opened):
    tools = opened.services.tools
    before = tools.size
    opened.key(Key.Key_BracketRight)
    assert tools.size > before
    opened.key(Key.Key_BracketLeft)
    opened.key(Key.Key_BracketLeft)
    assert tools.size < before


def test_undo_and_redo_with_their_titles(opened):
    document = opened.session.document
    before = document.layers.mask.copy()
    opened.action("clear").trigger()
    assert (document.layers.mask == Label.BACKGROUND).all()
    assert opened.action("undo").text() != "&Undo"
    opened.key(Key.Key_Z, CTRL)
    np.testing.assert_array_equal(document.layers.mask, before)
    opened.key(Key.Key_Z, CTRL | SHIFT)
    assert (document.layers.mask == Label.BACKGROUND).all()
    opened.action("reset").trigger()
    np.testing.assert_array_equal(document.layers.mask, before)


def test_zoom_keys_reach_the_canvas(opened):
    view = opened.window.view
    opened.key(Key.Key_1, CTRL)
    assert view.viewport.zoom == 1.0
    opened.key(Key.Key_Plus, CTRL)
    assert view.viewport.zoom > 1.0
    opened.key(Key.Key_Minus, CTRL)
    assert view.viewport.zoom == 1.0
    opened.key(Key.Key_F)
    assert view.viewport.zoom > 1.0


class Counter:
    """Counts how often the situation is resolved, and how many actions change."""

    def __init__(self, world, monkeypatch):
        world.window.action_controller.update()
        self.resolved = 0
        self.changed = []
        resolve = action_controller.situation_of

        def counted(*arguments):
            self.resolved += 1
            return resolve(*arguments)

        monkeypatch.setattr(action_controller, "situation_of", counted)
        for action in world.window.action_set:
            action.changed.connect(partial(self.changed.append, action.objectName()))


def test_selecting_a_photo_updates_the_actions_once(opened, monkeypatch):
    count = Counter(opened, monkeypatch)
    opened.session.select("pet_2.jpg")
    assert count.resolved == 0
    QApplication.processEvents()
    assert count.resolved == 1
    assert set(count.changed) == {"previous"}


def test_what_changes_no_action_touches_none(opened, monkeypatch):
    count = Counter(opened, monkeypatch)
    opened.services.tools.update(tolerance=99)
    QApplication.processEvents()
    assert (count.resolved, count.changed) == (1, [])


def test_a_key_finds_the_actions_as_the_change_before_left_them(opened):
    opened.session.document.clear()
    QTest.keyClick(opened.window.view, Key.Key_Z, CTRL)
    assert opened.session.document.history.position == 0
    QTest.keyClick(opened.window.view, Key.Key_Z, CTRL | SHIFT)
    assert opened.session.document.history.position == 1


def test_an_action_whose_photo_has_just_gone_does_nothing(opened):
    undo = opened.action("clear")
    opened.session.set_project(None)
    assert undo.isEnabled()  # the update is still to come
    undo.trigger()
    assert opened.bugs == []
    QApplication.processEvents()
    assert not undo.isEnabled()


def test_an_action_that_qt_has_checked_shows_what_the_window_has(opened):
    opened.action("style-outline").trigger()
    opened.services.view.update(style="fill")
    assert opened.action("style-fill").isChecked()
    assert not opened.action("style-outline").isChecked()
