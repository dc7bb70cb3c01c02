"""Shift+P shows what the strokes suggest, Return accepts it, Esc leaves it; other keys of the window wait."""

import shutil

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from support.jobs_world import paint
from support.window_world import window_worlds

from core.labels import Label
from core.pixels import Box
from core.project import PhotoState
from petseg_gui.jobs.model.loaded_model import open_real_segmenter
from petseg_gui.main_window.side_pages import CLEAN_UP, PAINT, VIEW
from resources import SAMPLES

FUR = Box(10, 120, 60, 200)


@pytest.fixture
def cat(qtbot, tmp_path):
    """A window with the sample photo, of which somebody erased a piece of fur, and the shipped model."""
    (tmp_path / "cats").mkdir()
    shutil.copy(SAMPLES / "chelsea.png", tmp_path / "cats" / "cat.png")
    with window_worlds(qtbot, tmp_path / "config" / "settings.json") as make:
        world = make(open_segmenter=open_real_segmenter)
        world.services.opener.open(tmp_path / "cats")
        paint(world.services.session.document, Label.BACKGROUND, FUR)
        yield world


@pytest.mark.own_texts
def test_return_accepts_and_marks_no_photo_reviewed(cat):
    document, before = cat.session.document, cat.session.document.layers.mask.copy()
    cat.key(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    panel = cat.window.side.tools.propagation
    assert "would change" in panel.outcome
    assert panel.can_accept
    cat.key(Qt.Key.Key_Return)
    assert not np.array_equal(document.layers.mask, before)
    assert document.state == PhotoState.CORRECTED
    cat.action("undo").trigger()
    assert np.array_equal(document.layers.mask, before)
    cat.key(Qt.Key.Key_Return)
    assert document.state == PhotoState.REVIEWED


@pytest.mark.own_texts
def test_esc_leaves_the_mask_and_gives_return_back(cat):
    document, before = cat.session.document, cat.session.document.layers.mask.copy()
    cat.key(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert document.preview is not None
    assert "Esc leaves the mask as it is" in cat.status
    cat.key(Qt.Key.Key_Escape)
    assert document.preview is None
    assert "Esc leaves the mask as it is" not in cat.status
    assert np.array_equal(document.layers.mask, before)
    cat.key(Qt.Key.Key_Return)
    assert document.state == PhotoState.REVIEWED


@pytest.mark.parametrize(("page", "is_shown"), [(PAINT, True), (VIEW, False), (CLEAN_UP, False)])
@pytest.mark.own_texts
def test_by_itself_it_comes_only_where_it_can_be_accepted(cat, page, is_shown):
    cat.services.settings.update(propagate_after_pause=True)
    cat.window.side.panel.show_page(page)
    paint(cat.session.document, Label.BACKGROUND, Box(70, 120, 80, 130))
    cat.services.propagator.findChild(QTimer).timeout.emit()
    assert (cat.session.document.preview is not None) is is_shown


@pytest.mark.own_texts
def test_it_is_offered_only_on_a_photo_that_is_painted(cat):
    assert cat.action("propagate").isEnabled()
    assert "first" not in cat.action("propagate").toolTip()
    cat.action("undo").trigger()
    assert not cat.action("propagate").isEnabled()
    assert "Paint at least one stroke first." in cat.action("propagate").toolTip()


@pytest.mark.own_texts
def test_another_page_and_the_grid_close_it(cat):
    document = cat.session.document
    for leave in (
        lambda: cat.window.side.panel.show_page("clean-up"),
        lambda: cat.services.view.update(grid=True),
    ):
        cat.services.view.update(grid=False)
        cat.action("propagate").trigger()
        assert document.preview is not None
        leave()
        assert document.preview is None


@pytest.mark.own_texts
def test_a_clean_up_takes_its_place(cat):
    document = cat.session.document
    cat.action("propagate").trigger()
    cat.action("clean-grow").trigger()
    assert not cat.services.propagator.is_open
    cat.key(Qt.Key.Key_Escape)
    assert document.preview is None
