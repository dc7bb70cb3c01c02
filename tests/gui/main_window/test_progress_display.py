import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from support.window_world import tune_to_nothing

from core.errors import WorkerError
from core.project import PhotoState
from petseg_gui.dialogs.versions import VersionsDialog


def test_a_folder_run_shows_its_progress_and_can_be_paused_and_cancelled(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.runner.step("proposals")
    world.services.opener.open(photo_folder)
    panel = world.window.central.folder_progress
    pause, cancel = panel.findChildren(QPushButton)
    world.action("propose-folder").trigger()
    assert panel.isVisible()
    assert not world.action("propose-folder").isEnabled()
    pause.click()
    assert world.services.proposer.batch.paused
    pause.click()
    assert not world.services.proposer.batch.paused
    cancel.click()
    world.runner.drain("proposals")
    assert panel.isHidden()
    assert world.action("propose-folder").isEnabled()


def test_a_folder_run_proposes_every_photo(opened):
    opened.action("propose-folder").trigger()
    assert {opened.session.entries.state(name) for name in opened.session.entries.names} == {PhotoState.PROPOSED}
    assert "Proposed" in opened.messages[-1].text


def tune_to_ruin(request, on_progress, should_stop):
    raise WorkerError("The trainer has crashed.")


@pytest.mark.parametrize("zoom", [None, 1.7])
def test_a_progress_strip_moves_no_photo_when_it_comes_or_goes(opened, zoom):
    view, strip = opened.window.view, opened.window.central.folder_progress
    if zoom is not None:
        view.viewport.set_zoom(zoom)
    QApplication.processEvents()
    before, height = view.viewport.transform, view.height()
    strip.start("")
    QApplication.processEvents()
    assert view.height() < height
    assert place_of(view) == (before.scale, before.top, before.left)
    assert zoom is not None or view._scene.overview.rect().isEmpty()
    strip.stop()
    QApplication.processEvents()
    assert view.viewport.transform == before


def test_a_fitted_photo_still_follows_the_window_below_a_strip(opened):
    view = opened.window.view
    QApplication.processEvents()
    before = view.viewport.zoom
    opened.window.central.folder_progress.start("")
    QApplication.processEvents()
    opened.window.resize(opened.window.width() + 200, opened.window.height() + 200)
    QApplication.processEvents()
    assert view.viewport.zoom > before
    assert view.viewport.transform.shows_all


def place_of(view):
    shown = view.viewport.transform
    return shown.scale, shown.top, shown.left


def test_fine_tune_needs_reviewed_photos(opened):
    opened.action("fine-tune").trigger()
    assert "reviewed" in opened.messages[-1].text
    assert opened.window.central.tuning_progress.isHidden()


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


def test_the_result_of_a_fine_tune_disappears_when_the_next_begins(tuning):
    tuning.runner.drain("training")
    messages = tuning.window.central.messages
    (first,) = messages.shown
    assert first.lasting
    tuning.action("fine-tune").trigger()
    assert first not in messages.shown
    tuning.runner.drain("training")
    assert messages.shown[0].lasting


def test_the_result_of_a_fine_tune_goes_with_its_folder(tuning, tmp_path):
    tuning.runner.drain("training")
    (tmp_path / "other").mkdir()
    tuning.services.opener.open(tmp_path / "other")
    assert tuning.window.central.messages.shown == []


@pytest.mark.parametrize("tune", [tune_to_nothing, tune_to_ruin])
def test_a_fine_tune_that_brings_nothing_offers_the_versions(make_world, photo_folder, monkeypatch, tune):
    world = make_world(tune=tune)
    shown = []
    monkeypatch.setattr(VersionsDialog, "open", lambda dialog: shown.append(dialog.windowTitle()))
    world.services.opener.open(photo_folder)
    for _ in range(3):
        world.key(Qt.Key.Key_Return)
    world.action("fine-tune").trigger()
    button(world, "Versions…").click()
    assert shown


def button(world, text):
    buttons = world.window.central.messages.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == text)


def test_a_cancelled_fine_tune_is_reported_for_a_moment_only(tuning):
    tuning.action("cancel-fine-tune").trigger()
    tuning.runner.drain("training")
    message = tuning.window.central.messages.shown[-1]
    assert "cancelled" in message.text
    assert not message.lasting
