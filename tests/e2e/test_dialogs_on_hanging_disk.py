"""Dialogs open, choices work and drops are accepted while a disk hangs, such as a network disk that is gone.

Each test fails if the window's thread asks that disk, or for the folders above it, anything.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from support.drops import drop_files
from support.file_watch import hanging_disk
from support.transfer_dialogs import click, open_export, open_import

from petseg_gui.jobs.job import LANES

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mount(tmp_path, photo_folder, write_photo):
    """Where the disk is mounted, with the folder of photos and another one on it."""
    mount = tmp_path / "nas"
    mount.mkdir()
    photo_folder.rename(mount / "pets")
    write_photo(mount / "others" / "dog.jpg")
    return mount


@pytest.fixture
def app(start_app, mount):
    app = start_app()
    app.open(mount / "pets")
    app.wait_for_proposal()
    app.wait(lambda: all(app.services.runner.is_idle(lane) for lane in LANES))
    return app


@pytest.fixture
def disk(app, mount):
    """The disk, which hangs from now on."""
    with hanging_disk(mount) as disk:
        yield disk


def file_dialog(app) -> QFileDialog:
    """The file dialog, once it is there."""
    app.wait(lambda: len(shown(app)) == 1)
    (dialog,) = shown(app)
    return dialog


def shown(app) -> list[QFileDialog]:
    return [dialog for dialog in app.window.findChildren(QFileDialog) if dialog.isVisible()]


def start_of(dialog: QFileDialog) -> Path:
    return Path(dialog.directory().absolutePath())


ASK = {
    "open folder": lambda app: app.window.opening.ask_for_folder(),
    "open photo": lambda app: app.window.opening.ask_for_photo(),
    "locate folder": lambda app: app.services.folder_finder.locate_requested.emit(),
    "save elsewhere": lambda app: app.services.elsewhere.folder_requested.emit(),
}


@pytest.mark.parametrize("ask", ASK)
def test_a_dialog_opens_away_from_the_disk(app, disk, mount, ask):
    ASK[ask](app)
    dialog = file_dialog(app)
    assert not start_of(dialog).is_relative_to(mount)
    dialog.reject()


def test_a_dialog_starts_beside_the_folder_while_its_disk_answers(app, disk, mount):
    disk.answer()
    ASK["open folder"](app)
    dialog = file_dialog(app)
    assert start_of(dialog) == mount
    dialog.reject()


def test_a_chosen_folder_opens_once_the_disk_answers(app, disk, mount):
    ASK["open folder"](app)
    dialog = file_dialog(app)
    dialog.fileSelected.emit(str(mount / "others"))
    dialog.reject()
    app.wait(lambda: disk.hangs)
    disk.answer()
    app.wait(lambda: app.services.session.entries.names == ["dog.jpg"])


def test_a_located_folder_is_looked_at_although_the_look_for_the_old_one_hangs(app, disk, tmp_path, write_photo):
    write_photo(tmp_path / "local" / "dog.jpg")
    app.services.folder_finder.check()
    app.wait(lambda: disk.hangs)
    app.services.folder_finder.locate(tmp_path / "local")
    app.wait(lambda: any("not the photos that were open" in text for text in app.messages))


@pytest.mark.parametrize("action", ["show-folder", "show-selected"])
def test_a_folder_is_shown_once_the_disk_answers(app, disk, mount, monkeypatch, action):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())) or True)
    app.window.action_set[action].trigger()
    app.wait(lambda: disk.hangs and not app.services.runner.is_idle("paths"))
    assert shown == []
    disk.answer()
    app.wait(lambda: shown == [mount / "pets"])


def test_masks_are_saved_elsewhere_meanwhile(app, disk, mount, tmp_path):
    app.stroke((45, 40), (45, 80))
    app.wait(lambda: disk.hangs)
    ASK["save elsewhere"](app)
    dialog = file_dialog(app)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    app.wait(lambda: bool(app.services.save_queue.unsaved_masks))
    app.wait(lambda: any("as well" in text for text in app.messages))
    assert (tmp_path / "annotations" / "trimaps" / "pet_1.png").is_file()
    disk.answer()
    app.wait_for_saves()


def test_the_export_asks_where_to_put_it(app, disk, mount, tmp_path):
    dialog = open_export(app)
    click(dialog, "Choose…")
    chooser = file_dialog(app)
    assert start_of(chooser) == Path.home()
    chooser.reject()
    dialog.reject()


@pytest.mark.parametrize("button", ["Folder…", "File…"])
def test_the_import_asks_for_masks(app, disk, mount, button):
    dialog = open_import(app)
    click(dialog, button)
    chooser = file_dialog(app)
    assert start_of(chooser) == Path.home()
    chooser.reject()
    dialog.reject()


def test_no_dialog_opens_for_an_import_that_was_closed(app, disk):
    dialog = open_import(app)
    click(dialog, "Folder…")
    dialog.reject()
    ASK["locate folder"](app)
    chooser = file_dialog(app)
    assert "Locate" in chooser.windowTitle()
    chooser.reject()


def test_a_dropped_folder_opens_once_the_disk_answers(app, disk, mount):
    assert drop_files(app.window, mount / "others") == [True, True]
    app.wait(lambda: disk.hangs)
    disk.answer()
    app.wait(lambda: app.services.session.entries.names == ["dog.jpg"])


def test_the_window_is_used_while_a_drop_waits(app, disk, mount):
    drop_files(app.window, *(mount / f"{number}.txt" for number in range(1000)))
    app.wait(lambda: disk.hangs)
    QTest.keyClick(app.window.view, Qt.Key.Key_O, CTRL)
    file_dialog(app).reject()


def test_a_folder_on_another_disk_opens(app, disk, tmp_path, write_photo):
    write_photo(tmp_path / "local" / "dog.jpg")
    app.services.opener.open(tmp_path / "local")
    app.wait(lambda: app.services.session.entries.names == ["dog.jpg"])


def test_a_drop_from_another_disk_is_taken(app, disk, mount, tmp_path, write_photo):
    write_photo(tmp_path / "local" / "dog.jpg")
    drop_files(app.window, mount / "others")
    app.wait(lambda: disk.hangs)
    drop_files(app.window, tmp_path / "local")
    app.wait(lambda: app.services.session.entries.names == ["dog.jpg"])
