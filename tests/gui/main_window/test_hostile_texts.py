"""Names, titles and messages with HTML in them, in every place that shows one: all are shown letter for letter."""

import ast
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, Qt, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox, QTextEdit, QWidget

import petseg_gui
from core.project import ModelVersion
from petseg_gui.dialogs.error_report import ErrorReport
from petseg_gui.dialogs.versions import VersionsDialog
from petseg_gui.jobs.model.model_folder import VersionListing
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.plain_text import PlainLabel, make_plain, menu_text, plain_tip, window_title
from petseg_gui.widgets.pages.notice_page import NoticePage

TAG = "<img src='secret.png'>"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its file names cannot hold a tag")
HOSTILE = f"a & {TAG} <b>[*]"
FORBIDDEN = ("QTextDocument", "QTextBrowser", "QTextEdit", "QToolTip", "QWhatsThis", "QStaticText", "QErrorMessage")
"""Classes of Qt that show HTML; `isinstance` may ask for them."""
ROOT = Path(petseg_gui.__file__).parent


@pytest.fixture
def hostile_world(make_world, tmp_path, write_photo):
    """A window in which whatever can come from outside has a tag in it."""
    folder = tmp_path / HOSTILE / HOSTILE
    for number, name in enumerate((f"{HOSTILE}.png", f"b {HOSTILE}.png")):
        write_photo(tmp_path / "made.png", seed=number).rename(_with_parent(folder / name))
    (folder / f"c {HOSTILE}.png").write_bytes(b"no photo")
    settings = {
        "recent": [str(tmp_path / f"{number} {HOSTILE}") for number in range(12)],
        "key_bindings": {"undo": [TAG]},
    }
    _with_parent(tmp_path / "config" / "settings.json").write_text(json.dumps(settings))
    world = make_world()
    world.services.opener.open(folder)
    world.services.session.report("info", HOSTILE, HOSTILE)
    action = MessageAction("Compare", lambda: None)
    world.services.session.message.emit(Message("error", HOSTILE, HOSTILE, actions=(action,)))
    world.services.model_holder.model_changed.emit(HOSTILE, HOSTILE)
    world.window.central.folder_progress.show_text(HOSTILE)
    world.window.status.bar.showMessage(HOSTILE)
    return world


def _with_parent(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


@pytest.fixture
def open_dialogs(hostile_world, qtbot) -> Iterator[list[QWidget]]:
    """All dialogs of the window, with hostile texts in those that show any."""
    window = hostile_world.window
    for name in ("settings", "palette", "shortcuts", "edit-shortcuts", "about"):
        hostile_world.action(name).trigger()
    version = ModelVersion(
        TAG, HOSTILE, Path(HOSTILE), datetime.now(UTC), {"photos held out": TAG}, in_use=True, won=True, base=TAG,
        base_title=HOSTILE, photos=(HOSTILE,), note=HOSTILE,
    )  # fmt: skip
    made = [
        VersionsDialog(VersionListing([version]), parent=window),
        ErrorReport(HOSTILE, Path(HOSTILE), window),
        _question(window),
    ]
    for dialog in made:
        dialog.show()
    dialogs = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not window]
    yield dialogs
    for dialog in dialogs:
        dialog.close()


def _question(parent: QWidget) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "PetSeg", HOSTILE, parent=parent)
    box.setInformativeText(HOSTILE)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return make_plain(box)


def test_no_text_from_outside_is_taken_for_html(hostile_world, open_dialogs):
    assert len(open_dialogs) >= 7
    widgets = QApplication.allWidgets()
    labels = [widget for widget in widgets if isinstance(widget, QLabel)]
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert not any(isinstance(widget, QTextEdit) for widget in widgets)
    tips = [*(widget.toolTip() for widget in widgets), *_tips_of_actions(widgets), *_tips_of_items(widgets)]
    hostile = [tip for tip in tips if "secret" in tip]
    assert len(hostile) > 5
    assert [tip for tip in hostile if TAG not in _shown(tip)] == []
    for widget in widgets:
        assert TAG not in widget.whatsThis() + widget.statusTip()


def _tips_of_actions(widgets: list[QWidget]) -> Iterator[str]:
    for widget in widgets:
        yield from (action.toolTip() for action in [*widget.actions(), *widget.findChildren(QAction)])


def _tips_of_items(widgets: list[QWidget]) -> Iterator[str]:
    for view in widgets:
        model = view.model() if isinstance(view, QAbstractItemView) else None
        for row in range(model.rowCount() if model is not None else 0):
            indexes = [model.index(row, column) for column in range(4)]  # a list does not say how many it has
            yield from (str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in indexes if index.isValid())


def _shown(tip: str) -> str:
    """Return what a person reads in a tool tip."""
    if not Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText().replace("\xa0", " ")


def test_the_hostile_texts_are_there_to_read(hostile_world):
    window = hostile_world.window
    assert window.windowTitle() == f"{HOSTILE.replace('[*]', '[*][*]')} – PetSeg"
    assert HOSTILE in hostile_world.status
    recent = [action.text() for action in window.recent_menu.actions()]
    assert any(HOSTILE.replace("&", "&&") in text for text in recent)
    assert [strip.text for strip in window.central.messages.shown] == [HOSTILE, HOSTILE]


def test_what_cannot_be_read_is_named_letter_for_letter(hostile_world):
    hostile_world.session.select(f"c {HOSTILE}.png")
    assert HOSTILE in hostile_world.notice
    page = hostile_world.window.findChild(NoticePage)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


# The helpers


def test_a_label_never_takes_its_text_for_html(qtbot):
    label = PlainLabel(TAG)
    qtbot.addWidget(label)
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(TAG)


@pytest.mark.parametrize("text", [HOSTILE, "<i>it<b>\nnext line", "a &lt;b&gt;", "<!DOCTYPE html>", "1 < 2"])
def test_a_tip_shows_every_letter(text):
    assert _shown(plain_tip(text)) == text


def test_a_tip_without_tags_stays_as_it_is():
    assert plain_tip("Paint pet   (1)") == "Paint pet   (1)"


def test_an_endless_tip_is_cut():
    assert len(plain_tip("x" * 10_000_000)) < 5000


def test_a_menu_shows_ampersands_and_one_line():
    assert menu_text("cats & dogs\tX\n") == "cats && dogs\ufffdX\ufffd"
    assert window_title("a[*]b") == "a[*][*]b"


# The rules, so that no other way comes back


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in ROOT.rglob("*.py"):
        if path.name != "plain_text.py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            yield from ((path, node) for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def test_only_plain_labels_are_made_and_nothing_that_shows_html():
    found = [
        f"{path.name}:{call.lineno}" for path, call in _calls() if _name(call.func) in (*FORBIDDEN, "QLabel", "setHtml")
    ]
    assert found == []


def test_every_tool_tip_is_a_literal_or_made_plain():
    tips = [(path, call) for path, call in _calls() if _name(call.func) == "setToolTip"]
    assert len(tips) > 10
    assert [f"{path.name}:{call.lineno}" for path, call in tips if not _is_plain(call.args[-1])] == []


def _is_plain(tip: ast.expr) -> bool:
    if isinstance(tip, ast.IfExp):
        return _is_plain(tip.body) and _is_plain(tip.orelse)
    if isinstance(tip, ast.Constant):
        return True
    if not isinstance(tip, ast.Call):
        return False
    return _name(tip.func) in ("plain_tip", "toolTip") or (_name(tip.func) == "tr" and not tip.keywords)
