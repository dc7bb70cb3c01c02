"""What is on the screen. Run again with scaled screens by `test_scaled_screens`."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QRegion
from support.canvas_world import make_document, on_screen

from core.labels import COLOURS, Label
from core.pixels import Box
from core.project import PhotoState
from petseg_gui.models.photo_filter import NO_PET, UNCHECKED


def expected_labels(world):
    """Label of each device pixel, computed one by one; background beside the photo."""
    transform, (height, width) = world.transform, world.document.shape
    rows = np.floor((np.arange(transform.view[0]) + 0.5 - transform.top) / transform.scale).astype(int)
    columns = np.floor((np.arange(transform.view[1]) + 0.5 - transform.left) / transform.scale).astype(int)
    inside = ((rows >= 0) & (rows < height))[:, None] & ((columns >= 0) & (columns < width))
    labels = world.mask[np.clip(rows, 0, height - 1)][:, np.clip(columns, 0, width - 1)]
    return np.where(inside, labels, Label.BACKGROUND)


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0, 7.3137, 16.0])
def test_every_pixel_of_the_screen_shows_its_pixel_of_the_mask(world, scale):
    world.mask[:] = np.random.default_rng(0).integers(0, 3, world.mask.shape)
    world.canvas.viewport.set_zoom(scale)
    wrong = (world.labels_shown() != expected_labels(world)).mean()
    assert wrong <= (0 if scale == int(scale) else 0.002)


def test_panning_shows_the_same_as_drawing_again(world):
    world.document.image[:] = np.random.default_rng(0).integers(0, 256, world.document.image.shape)
    world.canvas.viewport.set_zoom(12.0)
    world.shown()
    for position in ((31, 40), (33, 37), (20, 60)):
        world.drag((30, 40), position, button=Qt.MouseButton.MiddleButton)
        world.leave()
        moved = world.shown()
        transform = world.transform
        world.canvas.set_document(world.document)
        world.canvas.viewport.set_zoom(transform.scale)
        world.canvas.viewport.pan(transform.top - world.transform.top, transform.left - world.transform.left)
        assert world.transform == transform
        assert np.array_equal(moved, world.shown())


def test_a_dab_repaints_little_and_all_of_it(qtbot, world):
    world.canvas.viewport.set_zoom(8.0)
    world.leave()
    world.paint()
    world.press(30, 40)
    regions = world.paint()
    whole = QRegion(world.canvas.rect())
    repainted = QRegion()
    for region in regions:
        repainted = repainted.united(region)
    corner = world.at(28, 38).toPoint()
    side = round(5 * 8 / world.ratio)
    assert repainted.contains(QRect(corner.x(), corner.y(), side, side))
    bounds = repainted.boundingRect()
    assert bounds.width() * bounds.height() < 0.03 * whole.boundingRect().width() * whole.boundingRect().height()
    world.release(30, 40)


def test_what_is_written_to_the_array_shows(world):
    world.mask[10:20, 30:40] = Label.PET
    world.document.mask_changed.emit(Box(10, 30, 20, 40))
    assert np.array_equal(world.labels_shown(), expected_labels(world))


def test_the_ring_is_drawn_around_the_dab_and_goes_with_the_pointer(world):
    world.tools.set_size("brush_size", 9)
    world.canvas.viewport.set_zoom(8.0)
    world.leave()
    clean = world.shown()
    world.hover(30.5, 40.5)
    changed = np.argwhere((world.shown() != clean).any(axis=2))
    edge = world.transform.box_to_view(Box(26, 36, 35, 45))
    tolerance = 3 * world.ratio
    top, left = changed.min(axis=0)
    bottom, right = changed.max(axis=0) + 1
    for seen, wanted in zip((top, left, bottom, right), edge, strict=True):
        assert abs(seen - wanted) <= tolerance
    middle = changed - np.array([(edge.top + edge.bottom) / 2, (edge.left + edge.right) / 2])
    assert np.hypot(*middle.T).min() > 2.5 * 8
    world.leave()
    assert np.array_equal(world.shown(), clean)


@pytest.mark.parametrize("shape", ["round", "square"])
@pytest.mark.parametrize(("scale", "diameter"), [(10.0, 50), (40.0, 24), (60.0, 14), (1.0, 900)])
def test_a_large_ring_repaints_all_that_it_leaves(world, scale, diameter, shape):
    world.tools.update(brush_shape=shape)
    world.tools.set_size("brush_size", diameter)
    world.canvas.viewport.set_zoom(scale)
    for position in ((30, 40), (32, 44), (29, 41), (10, 10), (55, 70)):
        world.hover(*position)
        world.paint()
        partly = on_screen(world)
        world.canvas.update()
        world.paint()
        assert np.array_equal(partly, on_screen(world))


def test_a_tiny_ring_gives_way_to_a_cross(world):
    world.tools.set_size("brush_size", 1)
    world.canvas.viewport.set_zoom(1.0)
    world.hover(30, 40)
    assert world.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    world.tools.set_size("brush_size", 30)
    assert world.canvas.cursor().shape() == Qt.CursorShape.BlankCursor


def test_hiding_the_mask_shows_the_photo(world):
    world.mask[:] = Label.PET
    world.view_state.update(mask_visible=False)
    height, width = world.shown().shape[:2]
    assert not world.shown()[height // 2, width // 2].any()
    world.view_state.update(mask_visible=True)
    assert tuple(world.shown()[height // 2, width // 2]) == COLOURS[Label.PET]


def test_opacity_mixes_mask_and_photo(world):
    world.mask[:] = Label.PET
    world.view_state.update(opacity=0.5)
    height, width = world.shown().shape[:2]
    half = world.shown()[height // 2, width // 2].astype(int)
    assert np.abs(half - np.array(COLOURS[Label.PET]) / 2).max() <= 2


def test_an_unchecked_proposal_looks_different(world):
    world.mask[:] = Label.PET
    plain = world.shown()
    world.canvas.show_kind(PhotoState.PROPOSED)
    striped = world.shown()
    differs = (plain != striped).any(axis=2)
    assert differs.mean() > 0.2
    assert differs[:60, :200].any()  # the badge
    world.canvas.show_kind(None)
    assert np.array_equal(world.shown(), plain)


def test_the_badge_says_where_no_pet_was_found(world):
    world.canvas.show_kind(PhotoState.PROPOSED)
    proposed = world.shown()
    world.canvas.show_kind(NO_PET)
    differs = (proposed != world.shown()).any(axis=2)
    below_badge = round(60 * world.canvas.devicePixelRatioF())
    assert differs[:below_badge].any()
    assert not differs[below_badge:].any()


def test_each_state_has_its_badge_in_the_same_place(world):
    below_badge = round(60 * world.canvas.devicePixelRatioF())
    world.canvas.show_kind(None)
    plain, looks = world.shown(), []
    for kind in (PhotoState.PROPOSED, PhotoState.CORRECTED, PhotoState.REVIEWED, PhotoState.SKIPPED, NO_PET):
        world.canvas.show_kind(kind)
        shown = world.shown()
        assert kind in UNCHECKED or np.array_equal(shown[below_badge:], plain[below_badge:])
        looks.append(shown[:below_badge, : world.canvas.width() // 2])
    assert len({look.tobytes() for look in looks}) == 5
    world.canvas.show_kind(PhotoState.TODO)
    assert np.array_equal(world.shown(), plain)


def test_stripes_join_where_only_a_part_is_repainted(world):
    world.mask[:] = Label.PET
    world.canvas.show_kind(PhotoState.PROPOSED)
    world.paint()
    whole = on_screen(world)
    for box in (Box(10, 10, 13, 17), Box(20, 33, 50, 41)):
        world.document.mask_changed.emit(box)
        world.paint()
    assert np.array_equal(on_screen(world), whole)


def test_a_photo_of_one_pixel_can_be_shown(world):
    world.canvas.set_document(make_document((1, 1)))
    world.shown()
    world.canvas.viewport.zoom_in()
    world.canvas.viewport.zoom_out()
    assert world.canvas.viewport.zoom > 0
