"""The border that follows the outline, as a user meets it in the window."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox
from support.painted_window import loop, mask_of
from support.window_world import window_worlds

from core.border.silhouette import border_width_of
from core.labels import Label
from core.masks import read_mask
from core.project import PhotoState
from petseg_gui.widgets.panels.tool_options import BorderOptions

RIGHT = Qt.MouseButton.RightButton
CTRL = Qt.KeyboardModifier.ControlModifier
OUTSIDE, INSIDE = (68, 60), (20, 60)
"""Points well inside the proposed background and pet."""


@pytest.fixture
def world(qtbot, tmp_path, photo_folder):
    with window_worlds(qtbot, tmp_path / "settings.json") as make:
        world = make()
        world.services.opener.open(photo_folder)
        world.services.tools.update(auto_border=True, border_width=12)
        world.services.tools.set_size("brush_size", 6)
        yield world


@pytest.mark.parametrize(("point", "button"), [(OUTSIDE, Qt.MouseButton.LeftButton), (INSIDE, RIGHT)])
def test_a_stroke_thinner_than_the_border_is_reported_once_with_the_key_that_helps(world, point, button):
    world.drag(point, (point[0], 70), button=button)
    assert mask_of(world)[point] == Label.BORDER
    assert world.news == (
        "Thinner than the border (12 px), so all of it is border. Press T to paint without the border."
    )
    world.key(Qt.Key.Key_T)
    assert world.news == ""


def test_a_stroke_that_leaves_pet_is_no_news(world):
    shown = []
    world.window.status.bar.messageChanged.connect(shown.append)
    world.services.tools.set_size("brush_size", 40)
    world.click(OUTSIDE)
    assert mask_of(world)[OUTSIDE] == Label.PET
    assert shown == []


def test_a_lasso_wider_than_the_border_keeps_pet_and_a_thin_one_is_reported(world):
    world.key(Qt.Key.Key_A)
    world.drag(*loop(56, 30, 82, 90))
    assert mask_of(world)[OUTSIDE] == Label.PET
    assert world.news == ""
    world.key(Qt.Key.Key_Z, CTRL)
    world.drag(*loop(64, 30, 72, 90))
    assert not (mask_of(world)[50:] == Label.PET).any()
    assert "(12 px)" in world.news


def test_the_next_stroke_and_undo_take_the_news_away(world):
    world.drag(OUTSIDE, (68, 70))
    world.key(Qt.Key.Key_Z, CTRL)
    assert world.news == ""
    world.drag(OUTSIDE, (68, 70))
    assert world.news != ""
    world.click(INSIDE)
    assert world.news == ""


def test_border_painted_by_hand_and_pet_over_pet_are_no_news(world):
    world.key(Qt.Key.Key_3)
    world.click(OUTSIDE)
    world.key(Qt.Key.Key_1)
    world.click(INSIDE)
    world.services.tools.update(auto_border=False)
    world.click((75, 90))
    assert world.news == ""
    assert mask_of(world)[75, 90] == Label.PET


def test_the_message_names_the_key_that_is_bound(world):
    world.window.keys.set("auto-border", ("F7",))
    world.click(OUTSIDE)
    assert "Press F7 " in world.news
    world.window.keys.set("auto-border", ())
    world.click(OUTSIDE)
    assert "Turn off" in world.news


def test_the_width_has_keys_and_is_shown_in_pixels_of_the_photo(world):
    number = world.window.findChild(BorderOptions).findChild(QSpinBox)
    assert number.text() == "12 px"
    world.key(Qt.Key.Key_BracketRight, CTRL)
    assert number.text() == "14 px"
    world.key(Qt.Key.Key_BracketLeft, CTRL)
    assert number.text() == "12 px"
    world.services.tools.update(auto_border=False)
    world.key(Qt.Key.Key_BracketLeft, CTRL)
    assert np.all(world.services.tools.options.border_width == 12)


# Silhouette only


@pytest.fixture
def silhouette(world):
    world.services.tools.set_size("brush_size", 30)
    world.action("silhouette-only").trigger()
    return world


def test_a_silhouette_is_painted_without_border_and_gets_it_with_the_review(silhouette):
    silhouette.click(OUTSIDE)
    document = silhouette.session.document
    assert not (mask_of(silhouette) == Label.BORDER).any()
    assert mask_of(silhouette)[OUTSIDE] == Label.PET
    silhouette.key(Qt.Key.Key_Return)
    assert silhouette.session.entries.state(document.name) == PhotoState.REVIEWED
    assert silhouette.session.current != document.name
    reviewed = read_mask(silhouette.session.project.masks.path(document.name))
    assert border_width_of(reviewed) == pytest.approx(12, abs=1)


def test_the_border_of_a_silhouette_is_a_step_that_can_be_undone(silhouette):
    silhouette.click(OUTSIDE)
    painted = mask_of(silhouette).copy()
    silhouette.key(Qt.Key.Key_Return)
    silhouette.key(Qt.Key.Key_Z, CTRL)
    assert silhouette.session.entries.state(silhouette.session.current) == PhotoState.CORRECTED
    assert "border" in silhouette.action("undo").text()
    silhouette.key(Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(mask_of(silhouette), painted)


def test_a_proposal_that_nobody_painted_on_is_reviewed_as_it_is(silhouette):
    name, proposed = silhouette.session.current, mask_of(silhouette).copy()
    silhouette.key(Qt.Key.Key_Return)
    assert silhouette.services.autosaver.flush()
    np.testing.assert_array_equal(read_mask(silhouette.session.project.masks.path(name)), proposed)


def test_the_panel_offers_it_beside_the_border_that_follows(world):
    options = world.window.side.tools.findChild(BorderOptions)
    follows, silhouette_only = options.findChildren(QCheckBox)
    silhouette_only.click()
    assert world.services.tools.rules.border_width == 0
    assert not follows.isEnabled()
    assert options.findChild(QSpinBox).isEnabled()
    silhouette_only.click()
    assert world.services.tools.rules.border_width == 12
