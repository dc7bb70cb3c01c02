from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QScrollBar

from petseg_gui.dialogs.shortcuts import ShortcutsDialog, split
from petseg_gui.widgets.key_caps import KeyCaps

SECTIONS = [
    ("Edit", (("Undo", ("Ctrl+Z",)), ("Redo", ("Ctrl+Shift+Z", "Ctrl+Y")))),
    ("View", (("Zoom in", ("Ctrl++",)), ("Show mask", ("Shift+M",)))),
    ("Mouse and held keys", (("Zoom at the pointer", "wheel"), ("Hide the mask", "hold M"), ("Give up", ("Esc",)))),
]
LONG = [
    (f"Menu {n}", tuple((f"Do thing {n} {m}", ("Ctrl+Shift+F1", "F2")) for m in range(n))) for n in (3, 9, 21, 8, 16)
]


@pytest.fixture
def dialog(qtbot):
    widget = ShortcutsDialog(SECTIONS)
    widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def line(dialog):
    return dialog.findChild(QLineEdit)


def shown(dialog):
    area = dialog.findChild(QScrollArea)
    return [label.text() for label in area.findChildren(QLabel) if label.isVisible()]


def test_keys_stand_on_caps_and_gestures_in_words(dialog):
    caps = {cap.keys for cap in dialog.findChildren(KeyCaps)}
    assert caps == {("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y"), ("Ctrl++",), ("Shift+M",), ("Esc",)}
    assert {"wheel", "hold M"} <= set(shown(dialog))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zoom", ["View", "Zoom in", "Ctrl++", "Mouse and held keys", "Zoom at the pointer", "wheel"]),
        ("MASK show", ["View", "Show mask", "Shift+M"]),
        ("ctrl+z", ["Edit", "Undo", "Ctrl+Z"]),
        ("edit", ["Edit", "Undo", "Ctrl+Z", "Redo", "Ctrl+Shift+Z or Ctrl+Y"]),
    ],
)
def test_typing_leaves_the_rows_that_fit(dialog, typed, found):
    everything = shown(dialog)
    QTest.keyClicks(line(dialog), typed)
    assert sorted(shown(dialog)) == sorted(found)
    line(dialog).clear()
    assert shown(dialog) == everything


def test_it_says_when_nothing_fits(dialog):
    QTest.keyClicks(line(dialog), "xyzzy")
    assert shown(dialog) == []
    assert any("xyzzy" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("key", ["?", Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_the_keys_that_open_it_close_it(dialog, key, qtbot):
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(line(dialog), key)
    assert not dialog.isVisible()


def test_columns_are_about_equally_high_and_keep_every_section(qapp):
    columns = split(LONG, 3)
    assert sorted(section[0] for part in columns for section in part) == [section[0] for section in sorted(LONG)]
    heights = [sum(len(rows) + 2 for _, rows in part) for part in columns]
    assert max(heights) <= 23
    assert all([LONG.index(s) for s in part] == sorted(LONG.index(s) for s in part) for part in columns)


@pytest.fixture
def laptop(monkeypatch):
    screen = SimpleNamespace(size=lambda: QSize(1366, 768))
    monkeypatch.setattr(ShortcutsDialog, "screen", lambda _dialog: screen, raising=False)


def test_it_is_not_larger_than_the_screen(qtbot, laptop):
    dialog = ShortcutsDialog([(f"Part {number}", LONG[1][1]) for number in range(40)])
    qtbot.addWidget(dialog)
    assert dialog.height() < 768


def test_eighty_rows_fit_a_laptop_without_scrolling(qtbot, laptop):
    dialog = ShortcutsDialog([*LONG, SECTIONS[2], *SECTIONS[:2], ("More", LONG[1][1])])
    qtbot.addWidget(dialog)
    assert dialog.width() <= 1320
    assert dialog.height() <= 690
    with qtbot.waitExposed(dialog):
        dialog.show()
    bars = dialog.findChildren(QScrollBar)
    assert not [bar for bar in bars if bar.isVisible()]


def test_the_columns_stay_where_they_are_while_searching(dialog):
    cap = next(cap for cap in dialog.findChildren(KeyCaps) if cap.keys == ("Ctrl+Z",))
    before = cap.x()
    QTest.keyClicks(line(dialog), "undo")
    assert cap.x() == before
