"""The window in every language: its texts are in that language and have room on a small laptop's screen."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton, QRadioButton
from support.languages import LongTexts, spoken
from support.window_world import window_worlds

from petseg_gui.languages import LANGUAGES
from petseg_gui.main_window.side_pages import CLEAN_UP, HISTORY, PAINT, REMARKS, VIEW
from petseg_gui.models.tools import TOOLS
from petseg_gui.translation import tr
from petseg_gui.widgets.messages.status_bar import ElidingLabel

SCREEN = (1366, 768)
DIALOGS = ("settings", "versions", "export-masks", "import-masks", "shortcuts", "edit-shortcuts", "about", "other-tags")
ASIAN = re.compile("[\\u3040-\\u30ff\\u4e00-\\u9fff]")


@pytest.fixture
def make_world(qtbot, tmp_path):
    with window_worlds(qtbot, tmp_path / "config" / "settings.json") as make:
        yield make


def show(make_world, folder):
    """A window as large as the screen, with a folder of which a photo is painted and another one reviewed."""
    world = make_world()
    world.window.resize(*SCREEN)
    world.services.opener.open(folder)
    world.drag((10, 10), (40, 40))
    world.action("reviewed").trigger()
    QApplication.processEvents()
    return world


def clipped(top):
    """Texts of labels and buttons that are wider than these."""
    widgets = [each for kind in (QLabel, QPushButton, QCheckBox, QRadioButton) for each in top.findChildren(kind)]
    shown = [each for each in widgets if each.isVisible() and each.text() and not isinstance(each, ElidingLabel)]
    lines = [each for each in shown if not (isinstance(each, QLabel) and each.wordWrap())]
    return {each.text() for each in lines if each.width() < each.sizeHint().width()}


def open_dialogs(world):
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def look_everywhere(world):
    """Clipped texts of the window, with every tool and page, and of its dialogs."""
    found = set()
    for tool in TOOLS:
        world.services.tools.tool = tool
        QApplication.processEvents()
        found |= clipped(world.window)
    for page in (PAINT, VIEW, CLEAN_UP, REMARKS, HISTORY):
        world.window.side.panel.show_page(page)
        QApplication.processEvents()
        found |= clipped(world.window)
    for name in DIALOGS:
        world.action(name).trigger()
        QApplication.processEvents()
        for dialog in open_dialogs(world):
            found |= clipped(dialog)
            assert dialog.width() <= SCREEN[0]
            dialog.close()
    return found


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_text_is_clipped_on_a_small_laptop(qapp, make_world, photo_folder, language):
    with spoken(qapp, language):
        world = show(make_world, photo_folder)
        assert world.window.minimumSizeHint().width() <= SCREEN[0]
        assert look_everywhere(world) == set()
        world.window.close()


@pytest.fixture
def long_texts(qapp):
    """Every text half as long again as in English."""
    long = LongTexts()
    qapp.installTranslator(long)
    yield
    qapp.removeTranslator(long)


@pytest.mark.own_texts
@pytest.mark.usefixtures("long_texts")
def test_texts_half_as_long_again_are_not_clipped_either(make_world, photo_folder):
    world = show(make_world, photo_folder)
    assert look_everywhere(world) == set()
    world.window.close()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_broken_photo_is_named_once(qapp, make_world, photo_folder, language):
    (photo_folder / "pet_1.jpg").write_bytes(b"")
    with spoken(qapp, language):
        world = make_world()
        world.services.opener.open(photo_folder)
        assert world.notice.count("pet_1.jpg") == 1
        assert str(photo_folder) not in world.notice
        assert tr("the file is empty").lower() in world.notice.lower()
        assert world.window.central.messages.shown == []
        world.window.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_speaks_the_language(qapp, make_world, photo_folder, language):
    with spoken(qapp, language):
        world = show(make_world, photo_folder)
        menus = [action.text() for action in world.window.menuBar().actions()]
        texts = [*menus, *(label.text() for label in world.window.findChildren(QLabel) if label.isVisible())]
        english = {
            "&File",
            "&Edit",
            "&Tools",
            "&View",
            "&Model",
            "&Help",
            "Class",
            "Border",
            "Width",
            "Opacity",
            "Size",
        }
        assert not english & set(texts)
        assert menus[0] == tr("&File")
        assert bool(ASIAN.search("".join(menus))) == (language in ("ja", "zh_CN"))
        world.window.close()
