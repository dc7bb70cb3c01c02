from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from support.drops import drop, drop_files
from support.file_watch import file_calls

import resources
from core.errors import ProjectError
from petseg_gui.main_window import opening
from petseg_gui.main_window.opening import copy_samples


def test_a_dropped_folder_opens(world, photo_folder):
    drop(world.window, QUrl("https://example.org/x.jpg"), QUrl.fromLocalFile(str(photo_folder)))
    assert world.session.project.root == photo_folder


def test_a_dropped_text_is_named(world, tmp_path):
    (tmp_path / "letter.txt").write_text("dear")
    drop_files(world.window, tmp_path / "letter.txt")
    assert world.session.project is None
    assert "letter.txt" in world.texts
    assert "no photo" in world.texts


def test_a_dropped_page_of_the_web_is_not_accepted(world):
    assert drop(world.window, QUrl("https://example.org/x.jpg")) == [False, False]


def test_the_first_of_many_dropped_files_that_is_of_use_is_taken(world, tmp_path, photo_folder):
    (tmp_path / "letter.txt").write_text("dear")
    photos = (photo_folder / "pet_2.jpg", photo_folder / "pet_3.jpg")
    drop_files(world.window, tmp_path / "gone.txt", tmp_path / "letter.txt", *photos)
    assert world.session.current == "pet_2.jpg"


def test_the_latest_drop_wins(make_world, write_photo, tmp_path):
    world = make_world(hold=("paths",))
    first, second = (write_photo(tmp_path / name / "dog.jpg").parent for name in ("first", "second"))
    drop_files(world.window, first)
    drop_files(world.window, second)
    world.runner.drain("paths")
    assert world.session.project.root == second


def test_the_sample_is_copied_out_of_the_package(world, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(tmp_path / "data"))
    world.action("open-sample").trigger()
    assert world.session.project.root == tmp_path / "data" / "PetSeg sample"
    assert world.session.entries.names == ["chelsea.png"]


def test_the_window_does_not_wait_for_the_copy_of_the_sample(make_world, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(tmp_path / "data"))
    world = make_world(hold=("paths",))
    with file_calls(tmp_path / "data") as calls:
        world.action("open-sample").trigger()
    assert calls == []
    world.runner.drain("paths")
    assert world.session.entries.names == ["chelsea.png"]


def test_a_sample_that_cannot_be_copied_is_a_message(world, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(tmp_path / "file" / "data"))
    (tmp_path / "file").touch()
    world.action("open-sample").trigger()
    assert "the sample photo cannot be put there" in world.texts
    assert world.bugs == []


def test_the_sample_is_copied_once_and_keeps_what_is_there(tmp_path):
    folder = copy_samples(resources.SAMPLES, tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == ["chelsea.png"]
    (folder / "chelsea.png").write_bytes(b"mine")
    assert copy_samples(resources.SAMPLES, tmp_path) == folder
    assert (folder / "chelsea.png").read_bytes() == b"mine"


def test_a_folder_that_cannot_be_written_is_named(tmp_path, monkeypatch):
    def refuse(*_arguments):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(opening.shutil, "copyfile", refuse)
    with pytest.raises(ProjectError, match="PetSeg sample: the sample photo cannot be put there"):
        copy_samples(resources.SAMPLES, tmp_path)


@pytest.mark.parametrize(("action", "starts_in"), [("open-folder", ".."), ("open-image", ".")])
def test_the_file_dialog_starts_where_the_user_works(opened, photo_folder, action, starts_in):
    opened.action(action).trigger()
    dialog = opened.window.findChild(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == (photo_folder / starts_in).resolve()
    dialog.reject()


def test_the_file_dialog_starts_at_home_where_there_is_no_folder_of_pictures(world, monkeypatch, tmp_path):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(tmp_path / "no pictures"))
    world.action("open-image").trigger()
    dialog = world.window.findChild(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == Path.home()
    assert dialog.findChild(QLineEdit).text() == ""
    dialog.reject()


def test_the_file_dialog_does_not_start_in_the_hidden_folder_of_the_sample(world, monkeypatch, tmp_path):
    own = tmp_path / "my pets"
    own.mkdir()
    hidden = {QStandardPaths.StandardLocation.AppDataLocation: tmp_path / ".data" / "PetSeg"}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda kind: str(hidden.get(kind, tmp_path / "none")))
    world.services.settings.add_recent(own)
    world.action("open-sample").trigger()
    assert world.session.project.root.parent == tmp_path / ".data" / "PetSeg"
    for name in ("open-folder", "open-image"):
        world.action(name).trigger()
        dialog = world.window.findChild(QFileDialog)
        assert Path(dialog.directory().absolutePath()) == own
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_chosen_folder_opens(world, photo_folder):
    world.action("open-folder").trigger()
    dialog = world.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(photo_folder))
    dialog.reject()
    assert world.session.project.root == photo_folder


def test_opening_another_folder_asks_before_it_stops_a_fine_tune(tuning, tmp_path, write_photo):
    other = write_photo(tmp_path / "other" / "dog.jpg").parent
    tuning.may_stop = [False]
    tuning.window.opening.open_path(other)
    assert tuning.services.fine_tuner.running
    assert tuning.session.entries.names == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg", "pet_4.jpg"]
    tuning.may_stop = [True]
    tuning.window.opening.open_path(other)
    tuning.runner.drain("training")
    assert not tuning.services.fine_tuner.running
    assert tuning.session.entries.names == ["dog.jpg"]


def test_what_cannot_be_saved_goes_to_a_folder_of_ones_choice(opened, tmp_path, photo_folder, monkeypatch):
    import core.files

    replace = core.files.os.replace

    def refuse(source, target):
        if photo_folder in target.parents:
            raise OSError(28, "No space left on device")
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(core.files.os, "replace", refuse)
        opened.session.document.clear()
        opened.may_lose.append(False)
        assert not opened.close()
        assert opened.may_lose == []
        next(button for button in opened.window.findChildren(QPushButton) if "elsewhere" in button.text()).click()
        (dialog,) = [each for each in opened.window.findChildren(QFileDialog) if each.isVisible()]
        assert "elsewhere" in dialog.windowTitle()
        (tmp_path / "usb").mkdir()
        dialog.fileSelected.emit(str(tmp_path / "usb"))
        dialog.close()
        assert (tmp_path / "usb" / "annotations" / "trimaps" / "pet_1.png").is_file()
        assert opened.close()
    assert opened.services.autosaver.flush()


def test_the_folder_can_be_closed_with_everything_saved(opened, photo_folder):
    opened.drag((20, 20), (40, 40))
    opened.action("close-folder").trigger()
    assert opened.session.project is None
    assert opened.window.central.welcome.isVisible()
    assert not opened.action("close-folder").isEnabled()
    assert opened.services.autosaver.flush()
    assert list((photo_folder / "annotations" / "trimaps").glob("*.png"))


def test_closing_the_folder_asks_before_a_fine_tune_stops(tuning):
    tuning.may_stop = [True, False]
    tuning.action("close-folder").trigger()
    assert tuning.session.project is not None
    tuning.action("close-folder").trigger()
    assert tuning.session.project is None


def test_the_window_fills_the_screen_and_goes_back(opened):
    opened.key(Qt.Key.Key_F11)
    assert opened.window.isFullScreen()
    assert opened.action("full-screen").isChecked()
    opened.key(Qt.Key.Key_F11)
    assert not opened.window.isFullScreen()
    assert not opened.action("full-screen").isChecked()


def test_the_last_folder_is_opened_again_if_that_is_wanted(make_world, photo_folder):
    first = make_world()
    first.services.opener.open(photo_folder)
    assert first.close()
    second = make_world()
    assert not second.window.opening.reopen_last()
    assert second.session.project is None
    second.services.settings.update(reopen_last=True)
    assert second.window.opening.reopen_last()
    assert second.session.project.root == photo_folder


def test_a_last_folder_that_is_gone_is_a_message(make_world, photo_folder):
    world = make_world()
    world.services.settings.update(reopen_last=True, recent=(str(photo_folder / "gone"),))
    world.window.opening.reopen_last()
    assert world.window.central.welcome.isVisible()
    assert "gone" in world.texts
    assert world.bugs == []
