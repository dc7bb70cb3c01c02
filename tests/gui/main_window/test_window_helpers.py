import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

import resources
from core.errors import ProjectError
from petseg_gui.after_paint import AfterPaint
from petseg_gui.main_window import samples
from petseg_gui.main_window.held_keys import HoldKey
from petseg_gui.main_window.samples import copy_samples
from petseg_gui.startup_report import process_started


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def send(widget, kind, *, repeat=False, modifier=Qt.KeyboardModifier.NoModifier):
    QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_M, modifier, "m", repeat))


PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


def test_a_held_key_is_told_once_although_it_repeats(window, qapp):
    told = []
    HoldKey([Qt.Key.Key_M, Qt.Key.Key_Q], window, qapp).held.connect(told.append)
    send(window, PRESS)
    for _ in range(3):
        send(window, RELEASE, repeat=True)
        send(window, PRESS, repeat=True)
    send(window, RELEASE)
    assert told == [True, False]


def test_a_second_key_does_not_end_what_the_first_one_holds(window, qapp):
    told = []
    HoldKey([Qt.Key.Key_M, Qt.Key.Key_Q], window, qapp).held.connect(told.append)
    other = QKeyEvent(RELEASE, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "q")
    send(window, PRESS)
    QApplication.sendEvent(window, QKeyEvent(PRESS, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "q"))
    QApplication.sendEvent(window, other)
    assert told == [True]
    send(window, RELEASE)
    assert told == [True, False]


def test_a_held_key_leaves_typing_and_other_windows_alone(window, qapp, qtbot):
    told = []
    HoldKey([Qt.Key.Key_M, Qt.Key.Key_Q], window, qapp).held.connect(told.append)
    field = QLineEdit(window)
    send(field, PRESS)
    assert field.text() == "m"
    other = QWidget()
    qtbot.addWidget(other)
    send(other, PRESS)
    send(window, PRESS, modifier=Qt.KeyboardModifier.ControlModifier)
    assert told == []


def test_after_paint_calls_once(window, qtbot):
    calls = []
    AfterPaint(window, lambda: calls.append(1))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: calls == [1])
    window.repaint()
    window.repaint()
    assert calls == [1]


def test_after_paint_does_not_wait_for_ever(window, qtbot):
    calls = []
    AfterPaint(window, lambda: calls.append(1), at_latest_ms=1)
    qtbot.waitUntil(lambda: calls == [1])


def test_the_process_started_before_now():
    assert 0 <= time.time() - process_started() < 3600


def test_the_sample_is_copied_once_and_keeps_what_is_there(tmp_path):
    folder = copy_samples(resources.SAMPLES, tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == ["chelsea.png"]
    (folder / "chelsea.png").write_bytes(b"mine")
    assert copy_samples(resources.SAMPLES, tmp_path) == folder
    assert (folder / "chelsea.png").read_bytes() == b"mine"


def test_a_place_that_cannot_be_written_is_named(tmp_path, monkeypatch):
    def refuse(*_arguments):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(samples.shutil, "copyfile", refuse)
    with pytest.raises(ProjectError, match="PetSeg sample: the sample photo cannot be put there"):
        copy_samples(resources.SAMPLES, tmp_path)
