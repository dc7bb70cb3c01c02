"""What a review or skip leads to: the next photo, an offer to take it back, and at the end what comes next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from support.panel_world import put_pointer_away, shown_in_window

from core.project import PhotoState
from petseg_gui.main_window.side_pages import CLEAN_UP
from petseg_gui.widgets.messages.toast import SHOWN_MS, Toast
from petseg_gui.widgets.panel_button import PanelButton

CTRL = Qt.KeyboardModifier.ControlModifier
A, B, LAST = "pet_1.jpg", "pet_2.jpg", "pet_4.jpg"


def toast(world):
    return world.window.central.toast


def button(widget, text):
    return next(button for button in widget.findChildren(QPushButton) if button.text() == text)


def review_button(world):
    world.action("reviewed")
    return world.window.side.panel.findChildren(PanelButton)[-2]


def finish(world):
    """Review every photo."""
    for _ in world.session.entries.names:
        world.key(Qt.Key.Key_Return)


def offered(world):
    bar = world.window.central.messages
    return [action.text for message in bar.shown for action in message.actions]


def test_after_return_a_button_takes_the_review_back(world):
    world.key(Qt.Key.Key_Return)
    assert toast(world).isVisible()
    assert toast(world).message.text == "pet_1.jpg: reviewed"
    button(toast(world), "Undo review").click()
    assert toast(world).isHidden()
    assert (world.session.current, world.session.entries.state(A)) == (A, PhotoState.PROPOSED)


def test_after_a_skip_too(world):
    world.key(Qt.Key.Key_S)
    button(toast(world), "Undo skip").click()
    assert (world.session.current, world.session.entries.state(A)) == (A, PhotoState.PROPOSED)


def save(world):
    """Do what waits for the disk."""
    while world.runner.step("saving"):
        pass


def test_reviewed_is_said_only_once_that_is_on_disk(make_world):
    world = make_world(hold=("saving",))
    save(world)
    world.key(Qt.Key.Key_Return)
    assert (world.session.current, toast(world).isHidden()) == (B, True)
    save(world)
    assert toast(world).message.text == "pet_1.jpg: reviewed"


def test_the_button_goes_when_the_next_step_is_asked_for(make_world):
    world = make_world(hold=("saving",))
    save(world)
    world.key(Qt.Key.Key_Return)
    save(world)
    assert toast(world).isVisible()
    world.session.select(A)
    world.key(Qt.Key.Key_K)
    assert toast(world).isHidden()
    save(world)
    assert world.session.entries.entry(A).flagged
    assert world.session.entries.state(A) == PhotoState.REVIEWED


def test_a_review_that_cannot_be_stored_is_not_said(make_world, photo_folder):
    world = make_world(hold=("saving",))
    save(world)
    (photo_folder / "annotations").mkdir(exist_ok=True)
    (photo_folder / "annotations" / "trimaps").write_text("in the way of a folder")
    world.key(Qt.Key.Key_Return)
    world.runner.step("saving")
    assert any(message.level == "error" for message in world.messages)
    assert toast(world).isHidden()
    (photo_folder / "annotations" / "trimaps").unlink()
    world.services.save_queue.retry()
    save(world)
    assert toast(world).message.text == "pet_1.jpg: reviewed"


def test_the_offer_ends_with_ctrl_z_and_with_the_next_stroke(world):
    world.key(Qt.Key.Key_Return)
    world.key(Qt.Key.Key_Z, CTRL)
    assert toast(world).isHidden()
    assert world.session.entries.state(A) == PhotoState.PROPOSED
    world.key(Qt.Key.Key_Return)
    assert toast(world).isVisible()
    world.drag((70, 30), (70, 90))
    assert toast(world).isHidden()


def test_the_offer_ends_after_five_seconds(world, qtbot):
    assert SHOWN_MS == 5000
    put_pointer_away()
    short = Toast(shown_ms=1)
    shown_in_window(qtbot, short)
    short.show_message(world.session.report("info", "done"))
    qtbot.waitUntil(short.isHidden)


def test_the_offer_moves_nothing_takes_no_key_and_is_out_of_the_way_of_a_stroke(world):
    before = world.window.view.geometry()
    world.key(Qt.Key.Key_Return)
    middle = toast(world).geometry().center()
    assert world.window.view.geometry() == before
    assert not toast(world).isAncestorOf(world.window.focusWidget() or world.window)
    QTest.mousePress(world.window.view, Qt.MouseButton.LeftButton, pos=world.at((70, 30)))
    assert world.window.central.childAt(middle) is world.window.view
    QTest.mouseRelease(world.window.view, Qt.MouseButton.LeftButton, pos=world.at((70, 30)))


def test_ctrl_z_takes_the_review_back_though_the_next_photo_was_painted_on_before(world):
    world.session.select(B)
    world.drag((70, 30), (70, 90))
    world.session.select(A)
    world.key(Qt.Key.Key_Return)
    assert world.session.current == B
    world.key(Qt.Key.Key_Z, CTRL)
    assert (world.session.current, world.session.entries.state(A)) == (A, PhotoState.PROPOSED)
    assert world.session.entries.state(B) == PhotoState.CORRECTED


def test_ctrl_z_is_about_the_photo_that_somebody_has_gone_to_since(world):
    world.session.select(LAST)
    world.drag((70, 30), (70, 90))
    world.session.select(A)
    world.key(Qt.Key.Key_Return)
    world.session.select(LAST)
    world.key(Qt.Key.Key_Z, CTRL)
    assert (world.session.current, world.session.entries.state(A)) == (LAST, PhotoState.REVIEWED)
    assert world.session.entries.state(LAST) == PhotoState.PROPOSED


def test_the_badge_on_the_photo_follows_what_is_done_with_it(world):
    assert said(world) == PhotoState.PROPOSED
    world.drag((70, 30), (70, 90))
    assert said(world) == PhotoState.CORRECTED
    world.key(Qt.Key.Key_Return)
    assert said(world) == PhotoState.PROPOSED
    world.session.select(A)
    assert said(world) == PhotoState.REVIEWED
    world.key(Qt.Key.Key_S)
    world.session.select(A)
    assert said(world) == PhotoState.SKIPPED


def said(world):
    """What the badge says of the photo."""
    return world.window.view._scene.kind


def test_return_reads_next_on_a_reviewed_photo_and_goes_on(world):
    assert review_button(world).text() == "Mark reviewed and next"
    world.key(Qt.Key.Key_Return)
    world.session.select(A)
    assert (review_button(world).text(), world.action("reviewed").text()) == ("Next", "Ne&xt")
    world.key(Qt.Key.Key_Return)
    assert world.session.current == B
    assert review_button(world).text() == "Mark reviewed and next"
    world.session.select(A)
    world.drag((70, 30), (70, 90))
    assert review_button(world).text() == "Mark reviewed and next"


def test_the_last_photo_offers_what_comes_next(world):
    finish(world)
    assert set(world.session.entries.counts().items()) >= {(PhotoState.REVIEWED, len(world.session.entries.names))}
    assert offered(world)[:2] == ["Fine-tune…", "Export…"]
    assert ("Show grid" in offered(world)) == ("grid" in world.window.action_set.by_name)


def test_a_skip_of_the_last_photo_offers_it_too(world):
    for _ in world.session.entries.names[:-1]:
        world.key(Qt.Key.Key_Return)
    assert offered(world) == []
    world.key(Qt.Key.Key_S)
    assert "Export…" in offered(world)


def test_a_review_of_all_photos_at_once_offers_it_until_that_is_undone(world, qtbot):
    world.action("propose-folder").trigger()
    world.action("select-all").trigger()
    world.action("review-selected").trigger()
    qtbot.waitUntil(lambda: "Export…" in offered(world))
    world.action("undo").trigger()
    assert "Export…" not in offered(world)


@pytest.mark.parametrize("undo", ["reopen", "undo"])
def test_the_offer_goes_once_a_photo_is_to_be_done_again(world, undo):
    finish(world)
    world.action(undo).trigger()
    assert offered(world) == []


def test_a_button_of_the_offer_does_what_it_says(world):
    world.services.settings.update(tuning_sheet=False)
    finish(world)
    button(world.window.central.messages, "Fine-tune…").click()
    assert "Fine-tune…" not in offered(world)
    assert len(world.session.project.versions.all()) == 2


def test_a_stroke_that_left_only_border_says_so_over_the_photo(world):
    world.services.tools.update(auto_border=True, border_width=12)
    world.services.tools.set_size("brush_size", 6)
    world.click((68, 60))
    assert "Thinner than the border (12 px)" in toast(world).message.text
    assert toast(world).isVisible()
    world.key(Qt.Key.Key_T)
    assert toast(world).isHidden()


def test_a_clean_up_page_left_open_goes_on_reviewing(world):
    world.window.side.panel.show_page(CLEAN_UP)
    finish(world)
    assert world.session.entries.are_done
