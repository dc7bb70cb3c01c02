"""A folder that somebody else holds, or that cannot be written to, in the window."""

import os

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from support.folder_holder import another_process_holding, write_record
from support.trees import tree_of

from core.project import PhotoState, Project
from petseg_gui.dialogs.place import PlaceDialog
from petseg_gui.instances import request
from petseg_gui.main_window.action_table import ACTIONS
from petseg_gui.models.settings import SettingsStore
from petseg_gui.models.tools import TOOLS

CHANGES = [spec.name for spec in ACTIONS if spec.changes]


@pytest.fixture(autouse=True)
def nobody_answers_at_once(monkeypatch):
    """The other process has no window: asking it to come forward, for two seconds, is for `test_second_start`."""
    monkeypatch.setattr(request, "ANSWER_SECONDS", 0)


@pytest.fixture
def held_folder(oxford_folder):
    Project.open(oxford_folder).close()
    with another_process_holding(oxford_folder):
        yield oxford_folder


def lasting(world):
    return [message for message in world.window.central.messages.shown if message.lasting]


def press_message_button(world, text):
    buttons = world.window.central.messages.findChildren(QPushButton)
    (button,) = (button for button in buttons if button.text() == text and button.isVisible())
    button.click()


def dialog_of(world):
    (dialog,) = world.window.findChildren(PlaceDialog)
    return dialog


def press(dialog, text):
    (button,) = (button for button in dialog.findChildren(QPushButton) if button.text() == text)
    button.click()


# Somebody else holds the folder


def test_the_window_says_who_holds_the_folder(world, held_folder):
    world.services.opener.open(held_folder)
    assert world.session.project.read_only
    assert world.window.windowTitle() == "oxford (read-only) – PetSeg"
    (message,) = lasting(world)
    holder = world.session.project.find_holder()
    assert f"open in PetSeg ({holder.user} on {holder.host}, since {holder.time})" in message.text
    assert not message.actions


def test_a_session_of_clicks_writes_nothing(world, held_folder):
    before = tree_of(held_folder)
    world.services.opener.open(held_folder)
    for name in world.session.entries.names:
        world.session.select(name)
        mask = world.session.document.layers.mask.copy()
        for tool in TOOLS:
            world.services.tools.tool = tool
            world.drag((20, 20), (40, 60))
            world.click((50, 50), Qt.MouseButton.RightButton)
        world.services.tools.tool = "brush"
        for action in CHANGES:
            world.action(action).trigger()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_S, Qt.Key.Key_N, Qt.Key.Key_P):
            world.key(key)
        world.session.select(name)
        assert (world.session.document.layers.mask == mask).all()
        assert world.session.entries.state(name) == PhotoState.REVIEWED
    assert not world.services.autosaver.has_unsaved
    assert world.close()
    assert world.services.shutdown()
    assert tree_of(held_folder) == before
    assert not world.bugs


def test_actions_that_change_something_are_disabled(world, held_folder):
    world.services.opener.open(held_folder)
    assert [name for name in CHANGES if world.action(name).isEnabled()] == []
    assert {"undo", "reviewed", "skip", "fine-tune", "propose-folder", "clear", "versions"} <= set(CHANGES)
    for name in ("next", "fit", "pan", "brush", "open-folder", "show-folder"):
        assert world.action(name).isEnabled(), name


def test_painting_is_refused_with_a_passing_hint(world, held_folder):
    world.services.opener.open(held_folder)
    assert world.news == ""
    world.drag((20, 20), (40, 60))
    assert "read-only" in world.news
    assert not world.session.document.in_stroke
    assert world.window.view.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    world.services.tools.tool = "pan"
    world.click((50, 50))
    assert world.window.view.cursor().shape() != Qt.CursorShape.ForbiddenCursor


def test_proposals_are_still_shown(world, photo_folder):
    Project.open(photo_folder).close()
    with another_process_holding(photo_folder):
        before = tree_of(photo_folder)
        world.services.opener.open(photo_folder)
        assert world.session.document.proposal is not None
        assert world.session.entries.state("pet_1.jpg") == PhotoState.PROPOSED
        world.services.opener.close()
        assert tree_of(photo_folder) == before


def test_once_the_folder_is_free_it_can_be_edited(qtbot, world, photo_folder):
    with another_process_holding(photo_folder):
        world.services.opener.open(photo_folder)
        world.session.select("pet_3.jpg")
        assert world.session.project.read_only
    qtbot.waitUntil(lambda: any(message.actions for message in lasting(world)))
    press_message_button(world, "Open for editing")
    assert not world.session.project.read_only
    assert world.session.current == "pet_3.jpg"
    assert lasting(world) == []
    assert world.window.windowTitle() == "photos – PetSeg"
    world.drag((20, 20), (40, 60))
    assert world.session.entries.state("pet_3.jpg") == PhotoState.CORRECTED


def test_what_another_computer_holds_can_be_opened_anyway(world, photo_folder):
    write_record(photo_folder, user="anna", host="attic", machine="0123", boot="4567")
    world.services.opener.open(photo_folder)
    assert world.session.project.read_only
    assert "anna on attic" in lasting(world)[0].text
    press_message_button(world, "Open anyway")
    assert not world.session.project.read_only
    assert lasting(world) == []


def test_a_folder_that_was_taken_over_is_only_looked_at(world, photo_folder):
    world.services.opener.open(photo_folder)
    world.session.select("pet_2.jpg")
    world.drag((20, 20), (40, 60))
    write_record(photo_folder, user="anna", host="attic", machine="0123", boot="4567")
    world.services.opener.check_access()
    assert "anna on attic" in lasting(world)[0].text
    assert world.session.project.read_only
    assert world.session.current == "pet_2.jpg"
    assert world.session.entries.state("pet_2.jpg") == PhotoState.CORRECTED  # what was painted until then is saved
    assert (photo_folder / "annotations" / "trimaps" / "pet_2.png").exists()
    record = photo_folder / ".petseg" / "lock.json"
    assert "attic" in record.read_text()


def test_another_folder_takes_the_message_along(world, held_folder, photo_folder):
    world.services.opener.open(held_folder)
    world.services.opener.open(photo_folder)
    assert lasting(world) == []
    assert world.window.windowTitle() == "photos – PetSeg"


# A folder that cannot be written to


@pytest.fixture
def documents(tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(tmp_path / "Documents"))
    return tmp_path / "Documents"


def test_a_folder_that_cannot_be_written_to_keeps_its_masks_elsewhere(
    world, make_world, read_only_folder, documents, tmp_path
):
    before = tree_of(read_only_folder)
    world.services.opener.open(read_only_folder)
    assert world.session.project is None
    dialog = dialog_of(world)
    place = documents / "PetSeg" / "photos"
    assert dialog.findChild(QLineEdit).text() == str(place)
    assert not documents.exists()
    press(dialog, "Keep masks there")
    assert world.session.project.place == place
    assert str(place) in world.texts
    world.drag((20, 20), (40, 60))
    assert world.close()
    assert world.services.shutdown()
    assert (place / "annotations" / "trimaps" / "pet_1.png").exists()
    # Remembered for the folder, whatever path leads there.
    link = tmp_path / "link"
    link.symlink_to(read_only_folder)
    again = make_world()
    again.services.opener.open(link / "pet_1.jpg")
    assert again.session.project.place == place
    assert again.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    assert again.window.windowTitle() == "link – PetSeg"
    assert tree_of(read_only_folder) == before


def test_another_place_can_be_typed(world, read_only_folder, documents, tmp_path):
    world.services.opener.open(read_only_folder)
    line = dialog_of(world).findChild(QLineEdit)
    line.setText("relative")
    keep = next(b for b in dialog_of(world).findChildren(QPushButton) if b.text() == "Keep masks there")
    assert not keep.isEnabled()
    line.setText(str(tmp_path / "a" / "b"))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert world.session.project.place == tmp_path / "a" / "b"
    assert not documents.exists()


def test_a_place_that_cannot_be_made_is_reported(world, read_only_folder, documents):
    world.services.opener.open(read_only_folder)
    dialog_of(world).findChild(QLineEdit).setText(str(read_only_folder / "masks"))
    press(dialog_of(world), "Keep masks there")
    assert world.session.project is None
    assert "cannot be made" in world.texts


def test_a_folder_that_cannot_be_written_to_can_be_looked_at(qtbot, world, read_only_folder, documents):
    before = tree_of(read_only_folder)
    world.services.opener.open(read_only_folder)
    press(dialog_of(world), "Open to look only")
    assert world.session.project.read_only
    assert "cannot be written to" in lasting(world)[0].text
    assert world.services.settings.settings.places == {}
    qtbot.waitUntil(lambda: not world.window.findChildren(PlaceDialog))
    press_message_button(world, "Keep masks elsewhere…")
    press(dialog_of(world), "Keep masks there")
    assert not world.session.project.read_only
    assert world.session.project.place == documents / "PetSeg" / "photos"
    assert tree_of(read_only_folder) == before


def test_nothing_is_opened_when_the_question_is_cancelled(world, read_only_folder, documents):
    world.services.opener.open(read_only_folder)
    press(dialog_of(world), "Cancel")
    assert world.session.project is None
    assert not documents.exists()


def test_a_place_that_is_gone_is_asked_for_again(make_world, read_only_folder, tmp_path, documents):
    gone = tmp_path / "gone"
    store = SettingsStore(tmp_path / "config" / "settings.json")
    store.remember_place(os.path.realpath(read_only_folder), gone)
    store.flush()
    world = make_world()
    world.services.opener.open(read_only_folder)
    assert world.session.project is None
    texts = " ".join(label.text() for label in dialog_of(world).findChildren(QLabel))
    assert f"{gone}: the folder that holds the masks" in texts
    assert not gone.exists()
    press(dialog_of(world), "Keep masks there")
    assert world.session.project.place == gone


def test_two_folders_of_one_name_keep_their_masks_apart(make_world, read_only_folder, tmp_path, documents):
    store = SettingsStore(tmp_path / "config" / "settings.json")
    store.remember_place("/media/other/photos", documents / "PetSeg" / "photos")
    store.flush()
    world = make_world()
    world.services.opener.open(read_only_folder)
    assert dialog_of(world).findChild(QLineEdit).text() == str(documents / "PetSeg" / "photos-2")
