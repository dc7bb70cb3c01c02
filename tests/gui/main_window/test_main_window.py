from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDropEvent, QKeyEvent, qGray
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListView, QWidget
from support.window_world import window_worlds

from core.errors import MaskError
from core.labels import Label
from core.masks import read_mask
from core.project import PhotoState
from petseg_gui.canvas.drawing.badge import badge_rect
from petseg_gui.jobs.border_default import CHOSEN
from petseg_gui.main_window.drop_target import DropTarget
from petseg_gui.main_window.window_state import restore_window_state, save_window_state
from petseg_gui.widgets.notice_page import NoticePage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def make_world(qtbot, tmp_path):
    with window_worlds(qtbot, tmp_path / "config" / "settings.json") as make:
        yield make


@pytest.fixture
def world(make_world):
    return make_world()


@pytest.fixture
def opened(world, photo_folder):
    world.services.opener.open(photo_folder)
    return world


def page(world):
    return world.window.central._pages.currentWidget()


# Opening


def test_it_begins_with_the_welcome_page_and_no_panels(world):
    assert page(world) is world.window.central.welcome
    assert world.window.browser.isHidden() or not world.window.browser.isVisible()
    assert not world.action("reviewed").isEnabled()


def test_a_folder_shows_photo_panels_and_proposal(opened):
    assert page(opened) is opened.window.view
    assert opened.window.browser.isVisible()
    assert opened.window.side.panel.isVisible()
    assert opened.session.state("pet_1.jpg") == PhotoState.PROPOSED
    assert opened.window.windowTitle() == "photos – PetSeg"
    assert (opened.session.document.layers.mask[0] == Label.PET).all()


def test_the_folder_is_remembered(opened, photo_folder):
    assert opened.services.settings.settings.recent == (str(photo_folder),)
    menu = opened.window._recent_menu
    assert str(photo_folder) in menu.actions()[0].text()


def test_an_empty_folder_says_so(world, tmp_path):
    (tmp_path / "nothing").mkdir()
    world.services.opener.open(tmp_path / "nothing")
    assert isinstance(page(world), NoticePage)
    assert str(tmp_path / "nothing") in world.window.central._empty._text.text()


def test_a_missing_folder_is_a_message_and_the_welcome_page_stays(world, tmp_path):
    world.services.opener.open(tmp_path / "gone")
    assert world.messages[-1].level == "error"
    assert page(world) is world.window.central.welcome
    assert world.window.central.messages.shown == [world.messages[-1]]


def test_a_photo_that_cannot_be_read_says_so_and_the_rest_goes_on(world, photo_folder):
    (photo_folder / "pet_1.jpg").write_bytes(b"no photo")
    world.services.opener.open(photo_folder / "pet_1.jpg")
    assert page(world) is world.window.central._unreadable
    assert world.window.central.messages.shown == []
    world.action("next").trigger()
    assert page(world) is world.window.view
    assert world.session.document.name == "pet_2.jpg"


def test_each_photo_that_cannot_be_read_says_so_itself(world, photo_folder):
    for name in ("pet_2.jpg", "pet_3.jpg"):
        (photo_folder / name).write_bytes(b"no photo")
    world.services.opener.open(photo_folder)
    world.action("propose-folder").trigger()
    for name in ("pet_2.jpg", "pet_3.jpg"):
        world.action("next").trigger()
        assert page(world) is world.window.central._unreadable
        assert name in world.window.central._unreadable.text
    assert [message.level for message in world.window.central.messages.shown] == ["info"]


def test_tab_leads_on_over_a_photo_that_cannot_be_read(world, photo_folder):
    (photo_folder / "pet_2.jpg").write_bytes(b"no photo")
    world.services.opener.open(photo_folder)
    world.window.view.setFocus()
    for name in ("pet_2.jpg", "pet_3.jpg", "pet_4.jpg"):
        world.key(Key.Key_Tab, widget=world.window.focusWidget())
        assert world.session.current == name
    assert world.window.focusWidget() is world.window.view


def test_a_dropped_folder_opens(world, photo_folder):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/x.jpg"), QUrl.fromLocalFile(str(photo_folder))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    world.window.findChild(DropTarget).eventFilter(world.window, drop)
    assert world.session.project.root == photo_folder


def test_a_dropped_text_is_left_alone(world, tmp_path):
    (tmp_path / "letter.txt").write_text("dear")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "letter.txt"))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    world.window.findChild(DropTarget).eventFilter(world.window, drop)
    assert world.session.project is None


def test_the_sample_is_copied_out_of_the_package(world, tmp_path, monkeypatch):
    from petseg_gui.main_window import opening

    monkeypatch.setattr(opening.QStandardPaths, "writableLocation", staticmethod(lambda _place: str(tmp_path / "data")))
    world.action("open-sample").trigger()
    assert world.session.project.root == tmp_path / "data" / "PetSeg sample"
    assert world.session.names == ["chelsea.png"]


# Keys


def test_tools_and_classes(opened):
    tools = opened.services.tools
    for key, tool in ((Key.Key_E, "eraser"), (Key.Key_H, "pan"), (Key.Key_B, "brush")):
        opened.key(key)
        assert tools.tool == tool
        assert opened.action(tool).isChecked()
    for key, label in ((Key.Key_2, Label.BACKGROUND), (Key.Key_3, Label.BORDER), (Key.Key_1, Label.PET)):
        opened.key(Key.Key_E)
        opened.key(key)
        assert tools.label == label
        assert tools.tool == "brush"


def test_size_keys(opened):
    tools = opened.services.tools
    before = tools.size
    opened.key(Key.Key_BracketRight)
    assert tools.size > before
    opened.key(Key.Key_BracketLeft)
    opened.key(Key.Key_BracketLeft)
    assert tools.size < before


@pytest.mark.parametrize(("forward", "back"), [
    (Key.Key_N, Key.Key_P), (Key.Key_PageDown, Key.Key_PageUp),
])  # fmt: skip
def test_next_and_previous(opened, forward, back):
    opened.key(forward)
    assert opened.session.current == "pet_2.jpg"
    opened.key(back)
    assert opened.session.current == "pet_1.jpg"
    assert not opened.action("previous").isEnabled()


def test_the_order_of_the_list_is_that_of_keys_and_is_remembered(opened):
    session = opened.session
    session.select("pet_2.jpg")
    session.learn_proposal("pet_4.jpg", 0.9, "shipped")
    opened.action("order-least-sure").trigger()
    assert opened.action("order-least-sure").isChecked()
    assert opened.services.settings.settings.photo_order == "least-sure"
    assert session.current == "pet_2.jpg"
    opened.key(Key.Key_Tab)
    assert session.current == "pet_3.jpg"
    for _ in range(3):
        opened.key(Key.Key_Backtab, SHIFT)
    assert session.current == "pet_4.jpg"
    opened.key(Key.Key_Space, CTRL)
    assert session.current == "pet_1.jpg"
    assert session.names[0] == "pet_4.jpg"  # what is done does not move away at once
    opened.action("order-least-sure").trigger()
    assert session.names[-1] == "pet_4.jpg"


def test_a_folder_opens_in_the_order_chosen_last(opened, make_world, photo_folder):
    opened.action("order-state").trigger()
    opened.services.settings.flush()
    opened.key(Key.Key_S)
    opened.session.set_project(None)
    again = make_world()
    again.services.opener.open(photo_folder)
    assert again.session.names[0] == "pet_4.jpg"  # not proposed yet
    assert again.session.names[-1] == "pet_1.jpg"
    assert again.session.current == "pet_4.jpg"
    assert again.action("order-state").isChecked()


def test_the_list_is_put_in_order_when_the_whole_folder_is_proposed(opened):
    opened.action("order-state").trigger()
    opened.key(Key.Key_S)
    assert opened.session.names == [f"pet_{n}.jpg" for n in (4, 1, 2, 3)]
    opened.action("propose-folder").trigger()
    assert opened.session.names == [f"pet_{n}.jpg" for n in (2, 3, 4, 1)]


def test_keys_work_from_the_photo_list_too(opened):
    opened.window.activateWindow()
    photos = next(view for view in opened.window.browser.findChildren(QListView) if view.accessibleName() == "Photos")
    opened.key(Key.Key_N, widget=photos)
    assert opened.session.current == "pet_2.jpg"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_mark_reviewed_and_next(opened, photo_folder, modifier):
    opened.key(Key.Key_Return, modifier)
    assert opened.session.current == "pet_2.jpg"
    assert opened.session.state("pet_1.jpg") == PhotoState.REVIEWED
    mask = read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png")
    assert (mask[: len(mask) // 2] == Label.PET).all()


def test_a_return_key_that_is_held_marks_one_photo(opened):
    view = opened.window.view
    repeated = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    opened.key(Key.Key_Return)
    QApplication.sendEvent(view, repeated)
    assert not opened.action("reviewed").autoRepeat()
    assert opened.action("next").autoRepeat()
    assert opened.session.current == "pet_2.jpg"


def test_after_the_last_photo_the_user_is_told(opened):
    for _ in range(4):
        opened.key(Key.Key_Return)
    assert "last one" in opened.messages[-1].text


def test_skip_and_take_back(opened):
    opened.key(Key.Key_S)
    assert opened.session.state("pet_1.jpg") == PhotoState.SKIPPED
    assert opened.session.current == "pet_2.jpg"
    opened.key(Key.Key_P)
    assert opened.action("reopen").isEnabled()
    opened.key(Key.Key_R, CTRL | SHIFT)
    assert opened.session.state("pet_1.jpg") != PhotoState.SKIPPED


def test_undo_and_redo_with_their_titles(opened):
    document = opened.session.document
    before = document.layers.mask.copy()
    opened.action("clear").trigger()
    assert (document.layers.mask == Label.BACKGROUND).all()
    assert opened.action("undo").text() != "&Undo"
    opened.key(Key.Key_Z, CTRL)
    np.testing.assert_array_equal(document.layers.mask, before)
    opened.key(Key.Key_Z, CTRL | SHIFT)
    assert (document.layers.mask == Label.BACKGROUND).all()
    opened.action("reset").trigger()
    np.testing.assert_array_equal(document.layers.mask, before)


def press(widget, key, kind):
    QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "m"))


def test_holding_m_hides_the_mask(opened):
    view = opened.services.view
    press(opened.window.view, Key.Key_M, QEvent.Type.KeyPress)
    assert not view.options.mask_visible
    press(opened.window.view, Key.Key_M, QEvent.Type.KeyRelease)
    assert view.options.mask_visible


def test_holding_m_leaves_a_hidden_mask_hidden(opened):
    opened.action("show-mask").trigger()
    assert not opened.services.view.options.mask_visible
    press(opened.window.view, Key.Key_M, QEvent.Type.KeyPress)
    press(opened.window.view, Key.Key_M, QEvent.Type.KeyRelease)
    assert not opened.services.view.options.mask_visible
    assert not opened.action("show-mask").isChecked()


def test_the_mask_comes_back_if_another_window_gets_the_release(opened):
    press(opened.window.view, Key.Key_M, QEvent.Type.KeyPress)
    QApplication.sendEvent(opened.window, QEvent(QEvent.Type.WindowDeactivate))
    assert opened.services.view.options.mask_visible


def test_zoom_keys_reach_the_canvas(opened):
    view = opened.window.view
    opened.key(Key.Key_1, CTRL)
    assert view.zoom == 1.0
    opened.key(Key.Key_Plus, CTRL)
    assert view.zoom > 1.0
    opened.key(Key.Key_Minus, CTRL)
    assert view.zoom == 1.0
    opened.key(Key.Key_F)
    assert view.zoom > 1.0


# Status bar


def status(world):
    return " | ".join(label.text() for label in world.window.status.bar.findChildren(QLabel) if label.text())


def test_the_status_bar_tells_photo_pointer_model_and_device(opened):
    view = opened.window.view
    QTest.mouseMove(view, view.rect().center())
    assert "120 × 90 px" in status(opened)
    assert "Photo 1 of 4, 0 reviewed" in status(opened)
    assert "Model: Shipped model · fake CPU" in status(opened)
    view.pointer_moved.emit((3, 5))
    assert "x 5, y 3  Pet" in status(opened)
    opened.session.document.clear()
    assert "x 5, y 3  Background" in status(opened)


def test_it_tells_what_is_saved(make_world, photo_folder):
    world = make_world(hold=("saving",))
    world.services.opener.open(photo_folder)
    world.runner.drain("saving")
    world.session.document.clear()
    assert "Saving …" in status(world)
    world.services.autosaver.flush()
    assert "Saved" in status(world)
    assert "Saving …" not in status(world)


def test_it_does_not_promise_to_be_saving_while_that_fails(make_world, photo_folder):
    world = make_world(hold=("saving",))
    world.services.opener.open(photo_folder)
    world.runner.drain("saving")
    world.session.document.clear()
    world.services.autosaver.save_failed.emit(OSError("the disk is full"))
    assert "Not saved" in status(world)
    world.services.autosaver.flush()
    assert "Not saved" not in status(world)
    world.session.document.undo()
    assert "Saving …" in status(world)


# Long work


def test_a_folder_run_shows_its_progress_and_can_be_paused_and_cancelled(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.runner.step("proposals")
    world.services.opener.open(photo_folder)
    panel = world.window.central.folder_progress
    world.action("propose-folder").trigger()
    assert panel.isVisible()
    assert not world.action("propose-folder").isEnabled()
    panel._pause.click()
    assert world.services.proposer.paused
    panel._pause.click()
    assert not world.services.proposer.paused
    panel._cancel.click()
    world.runner.drain("proposals")
    assert panel.isHidden()
    assert world.action("propose-folder").isEnabled()


def test_a_folder_run_proposes_every_photo(opened):
    opened.action("propose-folder").trigger()
    assert {opened.session.state(name) for name in opened.session.names} == {PhotoState.PROPOSED}
    assert "Proposed" in opened.messages[-1].text


def test_fine_tune_needs_reviewed_photos(opened):
    opened.action("fine-tune").trigger()
    assert "reviewed" in opened.messages[-1].text
    assert opened.window.central.tuning_progress.isHidden()


@pytest.fixture
def tuning(make_world, photo_folder):
    world = make_world(hold=("training",))
    world.services.opener.open(photo_folder)
    for _ in range(3):
        world.key(Key.Key_Return)
    world.action("fine-tune").trigger()
    return world


def test_a_fine_tune_shows_itself_and_what_it_found(tuning):
    panel = tuning.window.central.tuning_progress
    assert panel.isVisible()
    assert not tuning.action("fine-tune").isEnabled()
    assert tuning.action("cancel-fine-tune").isEnabled()
    tuning.runner.drain("training")
    assert panel.isHidden()
    assert tuning.window.central.messages.shown
    assert tuning.action("fine-tune").isEnabled()
    assert len(tuning.session.project.versions.all()) == 2


def test_a_fine_tune_can_be_stopped_from_the_menu(tuning):
    tuning.action("cancel-fine-tune").trigger()
    tuning.runner.drain("training")
    assert tuning.window.central.tuning_progress.isHidden()
    assert len(tuning.session.project.versions.all()) == 1


def test_what_came_of_an_earlier_fine_tune_leaves_when_the_next_begins(tuning):
    tuning.runner.drain("training")
    messages = tuning.window.central.messages
    (first,) = messages.shown
    assert first.lasting
    tuning.action("fine-tune").trigger()
    assert first not in messages.shown
    tuning.runner.drain("training")
    assert messages.shown[0].lasting


def test_a_cancelled_fine_tune_is_told_for_a_moment_only(tuning):
    tuning.action("cancel-fine-tune").trigger()
    tuning.runner.drain("training")
    message = tuning.window.central.messages.shown[-1]
    assert "cancelled" in message.text
    assert not message.lasting


def test_opening_another_folder_asks_before_it_stops_a_fine_tune(tuning, tmp_path, write_photo):
    other = write_photo(tmp_path / "other" / "dog.jpg").parent
    tuning.may_stop = [False]
    tuning.window.commands.open_path(other)
    assert tuning.services.fine_tuner.running
    assert tuning.session.names == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg", "pet_4.jpg"]
    tuning.may_stop = [True]
    tuning.window.commands.open_path(other)
    tuning.runner.drain("training")
    assert not tuning.services.fine_tuner.running
    assert tuning.session.names == ["dog.jpg"]


def test_a_photo_that_takes_long_to_open_is_named(qtbot, make_world, photo_folder):
    world = make_world(hold=("photos",))
    world.services.opener.open(photo_folder)
    while world.session.current is None:
        world.runner.step("photos")
    view = world.window.view
    view.resize(600, 400)

    def brightest():
        shown = view.grab().toImage()
        middle = range(shown.height() // 2 - 10, shown.height() // 2 + 10)
        return max(qGray(shown.pixel(x, y)) for y in middle for x in range(shown.width()))

    qtbot.waitUntil(lambda: brightest() > 100)
    world.runner.drain("photos")
    assert view.document is not None
    world.session.select("pet_2.jpg")
    assert brightest() < 100  # a moment is no reason to tell


# Closing


def close(world):
    event = QCloseEvent()
    QApplication.sendEvent(world.window, event)
    return event.isAccepted()


def test_closing_writes_what_is_unsaved(make_world, photo_folder):
    world = make_world(hold=("saving",))
    world.services.opener.open(photo_folder)
    world.runner.drain("saving")
    world.session.document.clear()
    assert close(world)
    assert (read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png") == Label.BACKGROUND).all()


def test_closing_waits_for_what_is_being_worked_out(make_world, photo_folder):
    world = make_world(hold=("edits",))
    world.services.opener.open(photo_folder)
    world.window.show()
    world.session.document.clear()
    assert not close(world)
    assert "closes when this is done: Clear mask" in world.window.central.messages.shown[-1].text
    world.runner.drain("edits")
    assert world.window.isHidden()
    assert (read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png") == Label.BACKGROUND).all()


def test_closing_waits_for_a_review_that_waits_itself(make_world, photo_folder):
    world = make_world(hold=("edits",))
    world.services.opener.open(photo_folder)
    world.window.show()
    world.session.document.clear()
    world.action("reviewed").trigger()
    assert not close(world)
    world.runner.drain("edits")
    assert world.window.isHidden()
    assert world.session.state("pet_1.jpg") == PhotoState.REVIEWED


def test_closing_twice_gives_up_what_is_being_worked_out(make_world, photo_folder):
    world = make_world(hold=("edits",))
    world.services.opener.open(photo_folder)
    world.session.document.clear()
    assert not close(world)
    assert close(world)


def test_closing_asks_before_it_stops_a_fine_tune(tuning):
    tuning.may_stop = [False]
    assert not close(tuning)
    assert tuning.services.fine_tuner.running
    tuning.may_stop = [True]
    assert close(tuning)


def test_closing_asks_before_strokes_are_lost(opened, monkeypatch):
    def full(*_arguments):
        raise MaskError("no space")

    monkeypatch.setattr(opened.session.project.masks, "save", full)
    opened.session.document.clear()
    opened.may_lose = [False]
    assert not close(opened)
    opened.may_lose = [True]
    assert close(opened)


# What is remembered


def test_place_and_panels_are_remembered(make_world, photo_folder, tmp_path):
    first = make_world()
    first.services.opener.open(photo_folder)
    first.window.docks.toggles[0].trigger()
    assert not first.window.browser.isVisible()
    first.window.resize(790, 650)
    save_window_state(first.window, tmp_path / "window.ini")
    second = make_world()
    restore_window_state(second.window, tmp_path / "window.ini")
    assert second.window.height() == 650  # the offscreen screen is narrower than any window of ours
    second.services.opener.open(photo_folder)
    assert not second.window.browser.isVisible()
    assert second.window.side.panel.isVisible()
    second.window.docks.toggles[0].trigger()
    assert second.window.browser.isVisible()


def test_a_first_start_and_a_damaged_file_give_a_usable_window(make_world, tmp_path):
    world = make_world()
    restore_window_state(world.window, tmp_path / "none.ini")
    assert world.window.width() > 400
    (tmp_path / "bad.ini").write_bytes(b"\x00\xff[General]\ngeometry=nonsense\nlayout=7\nhidden-panels=3\n")
    restore_window_state(world.window, tmp_path / "bad.ini")
    assert world.window.width() > 400


def test_sizes_opacity_and_theme_are_remembered(make_world):
    first = make_world()
    first.services.tools.brush_size = 123
    first.services.view.update(opacity=0.25)
    first.action("theme-dark").trigger()
    assert first.action("theme-dark").isChecked()
    assert close(first)
    second = make_world()
    assert second.services.tools.brush_size == 123
    assert second.services.view.options.opacity == 0.25
    assert second.services.settings.settings.theme == "dark"


def test_tools_and_border_are_as_large_in_proportion_on_a_larger_photo(make_world, photo_folder, write_photo):
    write_photo(photo_folder / "pet_2.jpg", width=480, height=360)
    first = make_world()
    tools, session = first.services.tools, first.services.session
    first.services.opener.open(photo_folder)
    session.select("pet_1.jpg")
    tools.brush_size = 12
    tools.update(border_width=3)
    session.select("pet_2.jpg")
    assert (tools.brush_size, tools.options.border_width) == (48, 12)
    assert close(first)
    second = make_world()
    second.services.opener.open(photo_folder)
    second.services.session.select("pet_1.jpg")
    assert (second.services.tools.brush_size, second.services.tools.options.border_width) == (12, 3)


def test_the_border_goes_along_with_the_photo_before_the_folders_width_is_found(make_world, photo_folder, write_photo):
    write_photo(photo_folder / "pet_2.jpg", width=480, height=360)
    first = make_world()
    first.services.opener.open(photo_folder)
    first.services.session.select("pet_2.jpg")
    first.services.tools.update(border_width=46)
    assert close(first)
    second = make_world(hold=("training",))
    tools, session = second.services.tools, second.services.session
    second.services.opener.open(photo_folder)
    widths = []
    for name in ("pet_1.jpg", "pet_2.jpg", "pet_1.jpg"):
        session.select(name)
        widths.append(tools.options.border_width)
    assert widths == [12, 46, 12]
    assert second.services.background.border_default.width is None
    tools.update(border_width=6)
    session.select("pet_2.jpg")
    assert tools.options.border_width == 24


def test_how_the_tools_work_is_remembered_but_no_lock(make_world):
    first = make_world()
    chosen = {"brush_shape": "square", "tolerance": 77, "fill_by": "class", "contiguous": False, "auto_border": False}
    first.services.tools.update(**chosen, locked=frozenset({Label.PET}))
    first.services.tools.smart_size = 99
    first.services.view.update(overview=False, style="outline", gamma=2.0)
    assert close(first)
    second = make_world()
    options = second.services.tools.options
    assert {name: getattr(options, name) for name in chosen} == chosen
    assert options.locked == frozenset()
    assert second.services.tools.smart_size == 99
    view = second.services.view.options
    assert (view.overview, view.style, view.gamma) == (False, "fill", 1.0)


def test_the_border_is_as_wide_as_the_folder_has_it_until_somebody_chooses(world, oxford_folder, photo_folder):
    tools = world.services.tools
    tools.update(border_width=41)
    world.services.opener.open(oxford_folder)
    measured = tools.options.border_width
    assert measured < 20
    project = world.session.project
    tools.update(tolerance=9)
    assert project.setting(CHOSEN) is None
    tools.update(border_width=13)
    world.services.opener.open(photo_folder)
    tools.update(border_width=5)
    world.services.opener.open(oxford_folder)
    assert tools.options.border_width == 13


def test_the_memory_for_undo_is_a_setting(opened):
    opened.services.settings.update(undo_memory_mb=64)
    budget = opened.services.background.loader._pasts._budget
    assert budget.max_bytes == 64 * 1024 * 1024


@pytest.mark.parametrize(("action", "starts_in"), [("open-folder", ".."), ("open-image", ".")])
def test_the_file_dialog_begins_where_the_user_works(opened, photo_folder, action, starts_in):
    opened.action(action).trigger()
    dialog = opened.window.findChild(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == (photo_folder / starts_in).resolve()
    dialog.reject()


def test_the_file_dialog_begins_at_home_where_there_is_no_folder_of_pictures(world, monkeypatch, tmp_path):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path / "no pictures"))
    world.action("open-image").trigger()
    dialog = world.window.findChild(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == Path.home()
    assert dialog.findChild(QLineEdit).text() == ""
    dialog.reject()


def test_a_chosen_folder_opens(world, photo_folder):
    world.action("open-folder").trigger()
    dialog = world.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(photo_folder))
    dialog.reject()
    assert world.session.project.root == photo_folder


def test_dialogs_open_without_stopping_the_window(opened):
    for name in ("shortcuts", "about", "versions"):
        opened.action(name).trigger()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        dialog.reject()


def test_no_style_sheet_keeps_the_colours_of_an_old_theme(opened):
    styled = [widget for widget in opened.window.findChildren(QWidget) if widget.styleSheet()]
    assert styled == []


def test_everything_fits_a_small_laptop(opened):
    hint = opened.window.minimumSizeHint()
    assert hint.width() <= 1280
    assert hint.height() <= 700


def test_a_message_leaves_the_badge_of_a_proposal_in_sight(opened):
    opened.window.resize(1060, 600)
    opened.session.report("error", "The disk is full.")
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    strip = opened.window.central.messages.geometry()
    assert strip.left() > badge_rect(opened.window.font()).right()
    assert strip.right() < opened.window.central.width()


def test_the_window_fits_a_small_screen_that_is_scaled(opened):
    least = opened.window.minimumSizeHint()
    assert least.width() <= 900  # 1366 pixels at 150 %
    assert least.height() <= 480


def test_a_long_path_in_a_message_is_not_cut_off(opened):
    opened.session.report("error", f"{'long_name_of_a_photo' * 2}.jpg: the mask cannot be saved.")
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    messages = opened.window.central.messages
    assert messages.width() >= messages.minimumSizeHint().width()
