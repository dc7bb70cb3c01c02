"""Every text on the screen goes through `tr`, in the window, its dialogs and its questions."""

import itertools
import re
import string
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QSpinBox,
    QStatusBar,
    QTabBar,
    QWidget,
)
from support.window_world import window_worlds

from petseg_gui.dialogs.error_report import ErrorReport
from petseg_gui.dialogs.questions import may_lose_unsaved, may_reset_keys, may_stop_training
from petseg_gui.models.tools import TOOLS

KEYS = {
    "Alt", "Backspace", "Ctrl", "Del", "End", "Enter", "Esc", "Home", "Ins", "Left", "PgDown", "PgUp", "Return",
    "Right", "Shift", "Space", "Tab", *(f"F{number}" for number in range(1, 13)), *string.ascii_uppercase,
}  # fmt: skip
"""Written by Qt, which has translations of its own."""
QT_TEXTS = {"Close", "Float", "Press", "shortcut", "Scroll", "Left", "Right"}
"""Buttons of dialogs and docks, and the field for a key, likewise."""
OWN_NAMES = {"PetSeg", "Python", "CPU", "fake", "cat", "dog"}
"""Names of things, the same in every language, and tags, which exports call pets by."""
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
FILES = re.compile(r"(/[\w./-]+|pet_\d\.jpg|photos)")
TRANSLATED = re.compile(r"\[[^\[\]]*\]")


class Brackets(QTranslator):
    """A language in which every text of the window stands in brackets."""

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"[{text}]" if context == "PetSeg" and text else None


@contextmanager
def language(translator):
    QApplication.installTranslator(translator)
    yield
    QApplication.removeTranslator(translator)


@pytest.fixture
def bracketed(qapp):
    with language(Brackets()):
        yield


@pytest.fixture
def make_world(bracketed, qtbot, tmp_path):
    with window_worlds(qtbot, tmp_path / "config" / "settings.json") as make:
        yield make


@pytest.fixture
def world(make_world, photo_folder):
    made = make_world()
    made.services.opener.open(photo_folder)
    return made


PATHS = re.compile(r"\S*/\S*")
"""Paths, also such as are elided in the middle."""


def untranslated(text: str) -> str:
    """What is left of a text without what was translated and what needs no translation."""
    while TRANSLATED.search(text):
        text = TRANSLATED.sub(" ", text)
    words = re.findall(r"[A-Za-z]\w*", FILES.sub(" ", PATHS.sub(" ", text)))
    return " ".join(word for word in words if word not in KEYS | QT_TEXTS | OWN_NAMES)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every text that a widget shows or gives to a screen reader."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    for action in widget.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from (action.text(), action.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(row) for row in range(widget.count()))
        yield from (widget.tabToolTip(row) for row in range(widget.count()))
    elif isinstance(widget, QStatusBar):
        yield widget.currentMessage()
    elif isinstance(widget, QMessageBox):
        yield from (widget.text(), widget.informativeText())
    elif isinstance(widget, QAbstractItemView | QComboBox):
        yield from cells_of(widget.model())


def cells_of(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row, column in itertools.product(range(model.rowCount(parent)), columns):
        index = model.index(row, column, parent)
        yield from (str(index.data(role) or "") for role in ROLES)
        yield from cells_of(model, index)


def assert_translated(*tops: QWidget) -> None:
    widgets = [widget for top in tops for widget in (top, *top.findChildren(QWidget))]
    left = {text: untranslated(text) for widget in widgets for text in texts_of(widget)}
    assert {text: words for text, words in left.items() if words} == {}


def open_windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_the_window_without_a_folder(make_world):
    make_world()
    assert_translated(*open_windows())


def test_the_window_with_a_photo_and_every_tool(world):
    for tool in TOOLS:
        world.services.tools.tool = tool
        assert_translated(world.window.status.bar, world.window.side.panel)
    assert_translated(*open_windows())


def test_the_window_with_a_photo_that_cannot_be_read(world, photo_folder):
    (photo_folder / "pet_2.jpg").write_bytes(b"no photo")
    world.session.select("pet_2.jpg")
    assert world.notice
    assert_translated(*open_windows())


def test_the_window_with_an_empty_folder(make_world, tmp_path):
    world = make_world()
    (tmp_path / "0").mkdir()
    world.services.opener.open(tmp_path / "0")
    assert world.notice
    assert_translated(*open_windows())


@pytest.mark.parametrize("name", ["settings", "shortcuts", "edit-shortcuts", "versions", "about", "palette"])
def test_a_dialog(world, name):
    world.action(name).trigger()
    opened = [widget for widget in open_windows() if widget is not world.window]
    assert opened
    assert_translated(*opened)
    for dialog in opened:
        dialog.close()


AT_WORK = (
    "undo", "redo", "border-everywhere", "reset", "clear", "propose-again", "skip", "reopen", "propose-folder",
)  # fmt: skip


def test_what_work_leaves_behind(world):
    """Messages, steps and states after everything that a person does with a photo."""
    world.drag((10, 10), (40, 40))
    for name in (
        "undo",
        "redo",
        "border-everywhere",
        "reset",
        "clear",
        "propose-again",
        "skip",
        "reopen",
        "propose-folder",
    ):
        world.action(name).trigger()
    for _ in world.session.entries.names:
        world.action("reviewed").trigger()
    world.fine_tune()
    for name in ("fine-tune", "fine-tune-result"):
        world.action(name).trigger()
    assert world.messages
    assert_translated(*open_windows())
    assert not {message for message in world.messages if untranslated(f"{message.text} {message.detail}")}


QUESTIONS = [
    partial(may_stop_training, quits=True), partial(may_stop_training, quits=False), may_lose_unsaved, may_reset_keys
]  # fmt: skip


@pytest.mark.parametrize("ask", QUESTIONS)
def test_a_question(bracketed, qtbot, monkeypatch, ask):
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box) or assert_translated(box))
    parent = QWidget()
    qtbot.addWidget(parent)
    ask(parent)
    assert asked


def test_the_report_of_an_error(bracketed, qtbot, tmp_path):
    dialog = ErrorReport("Traceback in English", tmp_path)
    dialog.count_another()
    qtbot.addWidget(dialog)
    assert_translated(dialog)
