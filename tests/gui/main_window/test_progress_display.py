import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from core.project import PhotoState


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


def test_the_photo_makes_room_for_the_training_panel_and_stays_there_when_that_ends(opened):
    view, central = opened.window.view, opened.window.central
    QApplication.processEvents()
    before = place_of(view)
    central.training_panel.show()
    QApplication.processEvents()
    place = place_of(view)
    assert view.viewport.transform.shows_all
    assert place != before
    central.training_panel.hide()
    QApplication.processEvents()
    assert place_of(view) == place


def test_the_photo_takes_the_room_of_a_training_panel_that_is_closed(opened):
    view, central = opened.window.view, opened.window.central
    central.training_panel.show()
    QApplication.processEvents()
    before = place_of(view)
    central.training_panel.hide()
    central.tuning_progress.show()
    QApplication.processEvents()
    assert place_of(view) != before
    assert view.viewport.transform.shows_all


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
