"""Every text of the window can be translated: it is a literal template that goes through `tr` where it is shown."""

import ast
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
from support.sources import calls, functions, modules
from support.window_world import window_worlds

from core import errors
from petseg_gui.dialogs.error_report import ErrorReport
from petseg_gui.dialogs.questions import may_lose_unsaved, may_reset_keys, may_stop_training
from petseg_gui.models.tools import TOOLS

# In the source

SETTERS = {
    "QAction", "QCheckBox", "QDockWidget", "QLabel", "QMenu", "QPushButton", "QToolBar", "addAction", "addButton",
    "addItem", "addMenu", "addRow", "addTab", "setAccessibleName", "setInformativeText", "setItemText",
    "setPlaceholderText", "setSuffix", "setTabToolTip", "setText", "setTitle", "setToolTip", "setWindowTitle",
    "showMessage", "Message", "report", "wait_for", "show_text",
}  # fmt: skip
"""What a text is given to on its way to the screen."""
LEVELS = {"info", "warning", "error", "photo", "folder"}
"""Words that are no text: levels of messages, and what they are about."""
NAMES = {"PetSeg"}
WORD = re.compile("[A-Za-z]+")
FOR_DEVELOPERS = {"Job", "AssertionError", "KeyError", "TypeError", "ValueError"}
ENGLISH_ONLY = {"petseg_gui/preflight.py", "petseg_gui/dialogs/error_report.py"}
"""What is printed before there is a Qt that could translate it, and the report that developers read."""


def is_literal(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_template(node: ast.expr) -> bool:
    """A literal, or a variable or an entry of something, whose literal stands elsewhere."""
    if isinstance(node, ast.IfExp):
        return is_template(node.body) and is_template(node.orelse)
    return is_literal(node) or isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


def fields_of(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def literal_text(node: ast.AST) -> str:
    """The literal parts of an expression, without those that are given to a call."""
    if isinstance(node, ast.JoinedStr):
        return "".join(map(literal_text, node.values))
    if isinstance(node, ast.IfExp):
        return f"{literal_text(node.body)} {literal_text(node.orelse)}"
    if isinstance(node, ast.BinOp):
        return f"{literal_text(node.left)} {literal_text(node.right)}"
    return node.value if is_literal(node) else " "


def offences(found):
    return {f"{path}:{node.lineno}" for path, node in found}


def test_an_ellipsis_follows_its_word():
    texts = [
        node.value
        for _, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert [text for text in texts if re.search(r"\s…", text)] == []


def test_tr_gets_a_literal_or_an_entry_of_a_table():
    translations = [(path, call) for path, tree in modules() for name, call in calls(tree) if name == "tr"]
    assert len(translations) > 100
    assert not offences(
        (path, call)
        for path, call in translations
        if path != "petseg_gui/translation.py" and not is_template(call.args[0])
    )


def test_tr_gets_all_fields_of_its_template_and_no_others():
    found = []
    for path, tree in modules("petseg_gui"):
        for name, call in calls(tree):
            given = {keyword.arg for keyword in call.keywords}
            if name == "tr" and is_literal(call.args[0]) and given != fields_of(call.args[0].value):
                found.append((path, call))
    assert not offences(found)


def test_nothing_is_translated_at_import_time():
    found = []
    for path, tree in modules("petseg_gui"):
        later = {id(call) for function in functions(tree) for _, call in calls(function)}
        found += [(path, call) for name, call in calls(tree) if name == "tr" and id(call) not in later]
    assert not offences(found)


def test_an_error_has_literal_templates():
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    raised = [(path, call) for path, tree in modules() for name, call in calls(tree) if name in kinds]
    assert len(raised) > 50
    assert not offences((path, call) for path, call in raised if not has_literal_templates(call))


def has_literal_templates(call: ast.Call) -> bool:
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    templates = [*call.args[:1], *(keywords[name] for name in ("problem", "remedy") if name in keywords)]
    if not all(map(is_template, templates)):
        return False
    fields = set().union(*(fields_of(template.value) for template in templates if is_literal(template)))
    return None in keywords or fields <= set(keywords) or not set(keywords) - {"path", "remedy"}


def test_every_error_of_core_is_known_here():
    """A subclass in another module would escape the test above."""
    bases = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    elsewhere = {
        f"{path}:{node.name}"
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and path != "core/errors.py"
        if bases & {ast.unparse(base).rpartition(".")[2] for base in node.bases}
    }
    assert not elsewhere


def test_no_words_reach_the_screen_past_tr():
    found = []
    for path, tree in modules("petseg_gui"):
        for name, call in calls(tree):
            arguments = [*call.args, *(keyword.value for keyword in call.keywords)] if name in SETTERS else []
            found += [(path, node) for node in arguments if set(WORD.findall(literal_text(node))) - LEVELS - NAMES]
    assert not offences(found)


def test_no_sentence_is_an_f_string():
    """It would be put together before it could be translated."""
    found = []
    for path, tree in modules("petseg_gui"):
        sentences = {node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) and is_sentence(node)}
        for name, call in calls(tree):
            if name in FOR_DEVELOPERS:
                sentences -= set(ast.walk(call))
        found += [(path, node) for node in sentences if path not in ENGLISH_ONLY]
    assert not offences(found)


def is_sentence(node: ast.AST) -> bool:
    return re.search("[A-Za-z]{2,} [A-Za-z]{2,}", literal_text(node)) is not None


# On the screen

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
