"""What the start page, the menu and the bar below the list say of the progress."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton

from petseg_gui.dialogs.versions import VersionsDialog
from petseg_gui.widgets.progress.folder_progress_bar import FolderProgressBar


def recent_texts(world):
    page = world.window.central.welcome
    folders = [button for button in page.findChildren(QToolButton) if button.defaultAction() is None]
    return [button.text() for button in folders if not button.isHidden()]


def menu_texts(world):
    return [action.text() for action in world.window.recent_menu.actions()]


def bar_text(world):
    return world.window.folder_progress.findChild(QLabel).text()


def test_the_start_page_says_how_far_the_recent_folders_are(make_world, photo_folder, oxford_folder):
    world = make_world()
    world.services.opener.open(oxford_folder)
    world.services.opener.open(photo_folder)
    world.key(Qt.Key.Key_Return)
    world.action("close-folder").trigger()
    assert [text.rpartition("    ")[2] for text in recent_texts(world)] == ["1 of 4 reviewed", "4 of 4 reviewed"]
    assert [text.rpartition("\t")[2] for text in menu_texts(world)] == ["1 of 4 reviewed", "4 of 4 reviewed"]


def test_the_menu_says_it_while_a_folder_is_open(opened):
    opened.key(Qt.Key.Key_Return)
    opened.key(Qt.Key.Key_Return)
    assert opened.services.autosaver.flush()
    opened.window.recent_menu.aboutToShow.emit()
    assert menu_texts(opened)[0].endswith("\t2 of 4 reviewed")


def test_nothing_is_said_of_a_folder_that_is_gone(make_world, photo_folder):
    first = make_world()
    first.services.opener.open(photo_folder)
    assert first.close()
    photo_folder.rename(photo_folder.with_name("moved"))
    second = make_world()
    second.window.recent.refresh()
    assert "reviewed" not in recent_texts(second)[0]
    assert second.bugs == []


def test_folders_are_read_in_the_background_and_not_once_one_is_opened(make_world, photo_folder):
    first = make_world()
    first.services.opener.open(photo_folder)
    assert first.close()
    world = make_world(hold=("recent",))
    world.window.recent.refresh()
    assert "reviewed" not in recent_texts(world)[0]
    world.services.opener.open(photo_folder)
    world.runner.drain("recent")
    assert "reviewed" not in recent_texts(world)[0]


def test_a_recent_folder_that_hangs_holds_nothing_else_up(make_world, photo_folder):
    first = make_world()
    first.services.opener.open(photo_folder)
    assert first.close()
    world = make_world(hold=("recent",))
    world.window.recent.refresh()
    assert world.runner.queued("recent")  # its disk does not answer
    world.services.opener.open(photo_folder)
    world.action("versions").trigger()
    dialog = world.window.findChild(VersionsDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_bar_follows_reviews_and_their_undo(opened):
    bar = opened.window.folder_progress.findChild(QProgressBar)
    assert bar_text(opened) == "0 of 4 reviewed"
    opened.key(Qt.Key.Key_Return)
    assert bar_text(opened) == "1 of 4 reviewed"
    assert (bar.value(), bar.maximum()) == (1, 4)
    opened.key(Qt.Key.Key_S)
    assert "Skipped: 1" in opened.window.folder_progress.toolTip()
    opened.action("undo-project").trigger()
    assert bar_text(opened) == "1 of 4 reviewed"
    opened.action("undo-project").trigger()
    assert bar_text(opened) == "0 of 4 reviewed"


def test_without_photos_there_is_no_bar(qtbot):
    widget = FolderProgressBar()
    qtbot.addWidget(widget)
    assert widget.isHidden()
