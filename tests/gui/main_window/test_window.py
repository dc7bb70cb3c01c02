import pytest
from PySide6.QtWidgets import QWidget

from core.errors import MaskError
from core.labels import Label
from core.masks import read_mask
from core.project import PhotoState


def test_the_folder_is_remembered(opened, photo_folder):
    assert opened.services.settings.settings.recent == (str(photo_folder),)
    menu = opened.window.recent_menu
    assert str(photo_folder) in menu.actions()[0].text()


def test_closing_writes_what_is_unsaved(make_world, photo_folder):
    world = make_world(hold=("saving",))
    world.services.opener.open(photo_folder)
    world.runner.drain("saving")
    world.session.document.clear()
    assert world.close()
    assert (read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png") == Label.BACKGROUND).all()


def test_closing_waits_for_an_edit_that_is_being_computed(make_world, photo_folder):
    world = make_world(hold=("edits",))
    world.services.opener.open(photo_folder)
    world.window.show()
    world.session.document.clear()
    assert not world.close()
    assert "closes when this is done: Clear mask" in world.window.central.messages.shown[-1].text
    world.runner.drain("edits")
    assert world.window.isHidden()
    assert (read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png") == Label.BACKGROUND).all()


def test_closing_waits_for_a_review_that_waits_for_an_edit(make_world, photo_folder):
    world = make_world(hold=("edits",))
    world.services.opener.open(photo_folder)
    world.window.show()
    world.session.document.clear()
    world.action("reviewed").trigger()
    assert not world.close()
    world.runner.drain("edits")
    assert world.window.isHidden()
    assert world.session.entries.state("pet_1.jpg") == PhotoState.REVIEWED


def test_closing_twice_cancels_the_edit(make_world, photo_folder):
    world = make_world(hold=("edits",))
    world.services.opener.open(photo_folder)
    world.session.document.clear()
    assert not world.close()
    assert world.close()


def test_closing_asks_before_it_stops_a_fine_tune(tuning):
    tuning.may_stop = [False]
    assert not tuning.close()
    assert tuning.services.fine_tuner.running
    tuning.may_stop = [True]
    assert tuning.close()


@pytest.mark.own_texts
def test_closing_asks_before_strokes_are_lost(opened, monkeypatch):
    def full(*_arguments):
        raise MaskError("no space")

    monkeypatch.setattr(opened.session.project.masks, "save", full)
    opened.session.document.clear()
    opened.may_lose = [False]
    assert not opened.close()
    opened.may_lose = [True]
    assert opened.close()


def test_no_style_sheet_keeps_the_colours_of_an_old_theme(opened):
    styled = [widget for widget in opened.window.findChildren(QWidget) if widget.styleSheet()]
    assert styled == []


def test_everything_fits_a_small_laptop(opened):
    hint = opened.window.minimumSizeHint()
    assert hint.width() <= 1280
    assert hint.height() <= 700


def test_the_window_fits_a_small_screen_that_is_scaled(opened):
    least = opened.window.minimumSizeHint()
    assert least.width() <= 900  # 1366 pixels at 150 %
    assert least.height() <= 480
