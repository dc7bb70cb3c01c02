import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from petseg_gui.dialogs.command_palette import UNAVAILABLE, CommandPalette
from petseg_gui.dialogs.command_search import Command, ranked

TEXTS = [
    ("File", "&Open folder…", True), ("Edit", "&Undo brush stroke", True), ("Edit", "&Redo", False),
    ("View", "Zoom &in", True), ("View", "Zoom &out", True), ("View › Theme", "&Dark", True),
    ("Model", "Propose whole &folder", True), ("Model", "Propose &again", True), ("Help", "Cats && dogs", True),
]  # fmt: skip


@pytest.fixture
def done():
    return []


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    widget.resize(700, 500)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def commands(window, done):
    made = []
    for path, text, enabled in TEXTS:
        action = QAction(text, window)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False, text=text: done.append(text))
        made.append(Command(path, action))
    return made


@pytest.fixture
def palette(window, commands):
    made = CommandPalette(window)
    made.open_with(commands)
    yield made
    made.hide()


def line(palette):
    return palette.findChild(QLineEdit)


def listed(palette):
    model = palette.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chosen(palette):
    return palette.findChild(QListView).currentIndex().data()


def press(palette, *keys):
    for key in keys:
        QTest.keyClick(line(palette), key)


def test_it_opens_over_the_upper_middle_with_the_line_ready(palette, window):
    place = palette.geometry()
    middle = window.mapToGlobal(window.rect().center())
    assert abs(place.center().x() - middle.x()) <= 1
    assert place.top() < middle.y()
    assert palette.focusWidget() is line(palette)


def test_everything_is_listed_and_what_is_not_possible_stands_last(palette):
    assert len(listed(palette)) == len(TEXTS)
    assert listed(palette)[0] == "Open folder…"
    assert listed(palette)[-1] == "Redo"
    model = palette.findChild(QListView).model()
    assert UNAVAILABLE in model.index(model.rowCount() - 1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_titles_have_no_mnemonics(palette):
    assert "Cats & dogs" in listed(palette)


def test_typing_and_return_run_an_action_after_closing(palette, done, qtbot):
    QTest.keyClicks(line(palette), "folder prop")
    assert listed(palette) == ["Propose whole folder"]
    press(palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert done == []
    qtbot.waitUntil(lambda: done == ["Propose whole &folder"])


def test_the_menu_finds_too(palette):
    QTest.keyClicks(line(palette), "theme")
    assert listed(palette) == ["Dark"]


def test_arrows_go_round_and_pages_stop(palette):
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert chosen(palette) == "Zoom in"
    press(palette, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert chosen(palette) == "Redo"
    press(palette, Qt.Key.Key_Down)
    assert chosen(palette) == "Open folder…"
    press(palette, Qt.Key.Key_PageDown)
    assert chosen(palette) == "Redo"
    press(palette, Qt.Key.Key_PageUp)
    assert chosen(palette) == "Open folder…"


def test_a_click_runs_an_action(palette, done, qtbot):
    view = palette.findChild(QListView)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1, 0)).center())
    qtbot.waitUntil(lambda: done == ["&Undo brush stroke"])


def test_what_is_not_possible_is_not_run(palette, done):
    QTest.keyClicks(line(palette), "redo")
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert done == []


def test_esc_closes(palette, done):
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_nothing_found_is_said(palette):
    QTest.keyClicks(line(palette), "xyzzy")
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Return)
    said = next(label for label in palette.findChildren(QLabel) if "xyzzy" in label.text())
    assert said.isVisible()
    assert not palette.findChild(QListView).isVisible()


def test_what_was_used_last_comes_first(palette, commands, done, qtbot):
    for typed in ("zoom out", "again"):
        palette.open_with(commands)
        QTest.keyClicks(line(palette), typed)
        press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(done) == 2)
    palette.open_with(commands)
    assert line(palette).text() == ""
    assert listed(palette)[:3] == ["Propose again", "Zoom out", "Open folder…"]
    QTest.keyClicks(line(palette), "zoom")
    assert listed(palette)[:2] == ["Zoom out", "Zoom in"]


def test_a_better_match_beats_recent_use(commands):
    dark = commands[5].action
    assert ranked(commands, "again", [dark])[0].title == "Propose again"


def test_two_hundred_actions_are_ranked_at_once(qapp, benchmark):
    many = [Command("Menu › Part", QAction(f"Do the thing number {n} with the whole mask")) for n in range(200)]
    found = benchmark(lambda: ranked(many, "whole numb mask", []))
    assert len(found) == 200
