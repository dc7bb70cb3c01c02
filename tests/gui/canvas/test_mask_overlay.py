"""Every pixel against a reference that is computed from photo and mask alone. Run again with scaled screens."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QRegion
from support.canvas_world import World, on_screen

from core.labels import COLOURS, Label
from core.pixels import Box
from petseg_gui.canvas.drawing import palette

SHAPE = (300, 410)
SCALES = [0.23, 0.5, 0.8, 1.0, 2.0, 3.7]
SEEN = {Label.PET: 1.0, Label.BORDER: 1.0, Label.BACKGROUND: palette.BACKGROUND_SHARE}
ON_BLACK = np.array([np.array(COLOURS[label]) * SEEN[label] for label in Label])


@pytest.fixture
def large(qtbot, request):
    scale = request.node.callspec.params.get("scale", 1.0) if hasattr(request.node, "callspec") else 1.0
    world = World(qtbot, SHAPE, view=(640, 480) if scale >= 1.0 else (100, 76))  # in a large view it is never so small
    world.mask[:] = blobs(0)
    world.document.mask_changed.emit(Box.whole(SHAPE))
    world.leave()
    return world


def blobs(seed):
    """A mask of smooth outlines with some grains."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    wave = np.sin(y / rng.uniform(9, 30)) + np.cos(x / rng.uniform(9, 30)) + 0.3 * rng.standard_normal(SHAPE)
    return np.digitize(wave, (-0.4, 0.3)).astype(np.uint8)


def indices(first, stop, corner, scale, side):
    """Return the photo's row or column of each pixel of the view, and whether there is one."""
    seen = np.array([np.floor((v + 0.5 - corner) / scale) for v in range(first, stop)]).astype(int)
    return np.clip(seen, 0, side - 1), (seen >= 0) & (seen < side)


def reference(transform, mask):
    """Return (H, W, 3) that a black photo shows with a mask in full opacity, and (H, W) whether the photo is there."""
    rows, in_rows = indices(0, transform.view[0], transform.top, transform.scale, mask.shape[0])
    columns, in_columns = indices(0, transform.view[1], transform.left, transform.scale, mask.shape[1])
    side = 1
    while transform.scale * side * 2 <= 1:
        side *= 2
    padded = np.pad(mask, [(0, -length % side) for length in mask.shape], mode="edge")
    colours = (
        ON_BLACK[padded].reshape(padded.shape[0] // side, side, padded.shape[1] // side, side, 3).mean(axis=(1, 3))
    )
    return colours[rows // side][:, columns // side], in_rows[:, None] & in_columns


def assert_right(world, mask=None):
    seen, (wanted, inside) = world.shown(), reference(world.transform, world.mask if mask is None else mask)
    off = np.abs(seen - wanted).max(axis=2)[inside]
    assert inside.any()
    assert (off <= (1.5 if world.canvas.viewport.zoom > 0.5 else 20)).all(), (
        f"{(off > 2).sum()} pixels off by {off.max()}"
    )


@pytest.mark.parametrize("scale", SCALES)
def test_every_pixel_is_right_after_whatever_is_done(large, scale):
    large.canvas.viewport.set_zoom(scale)
    assert large.canvas.viewport.zoom == scale
    assert_right(large)
    large.tools.set_size("brush_size", 31)
    large.drag((150, 200), (160, 230), (100, 260))
    large.leave()
    assert_right(large)
    large.drag((150, 200), (140, 180), button=Qt.MouseButton.MiddleButton)
    large.leave()
    assert_right(large)
    large.document.undo()
    assert_right(large)
    large.document.redo()
    large.document.receive_proposal(blobs(1))
    assert_right(large)
    large.canvas.viewport.set_zoom(scale * 1.1)
    assert_right(large)


@pytest.mark.parametrize("scale", SCALES)
def test_what_is_repainted_in_parts_is_like_all_painted_again(large, scale):
    rng = np.random.default_rng(round(scale * 100))
    large.canvas.viewport.set_zoom(scale)
    assert large.canvas.viewport.zoom == scale
    large.tools.set_size("brush_size", 17)
    for step in range(24):
        position = tuple(rng.uniform(0.3, 0.7, 2) * SHAPE)
        further = (position[0] + rng.uniform(-9, 9), position[1] + rng.uniform(-9, 9))
        [
            lambda p=position, f=further: large.drag(p, f),
            lambda p=position, f=further: large.drag(p, f, button=Qt.MouseButton.MiddleButton),
            lambda p=position: large.wheel(*p, rng.choice([-1, 1])),
            lambda p=position: large.hover(*p),
            lambda: large.document.undo(),
            lambda: large.view_state.update(style=rng.choice(["fill", "outline", "difference"])),
        ][rng.integers(6)]()
        assert_parts_make_the_whole(large, step)


def assert_parts_make_the_whole(world, step):
    world.paint()
    parts = on_screen(world)
    world.canvas.update()
    world.paint()
    assert np.array_equal(parts, on_screen(world)), f"step {step}"


def test_a_large_change_is_exact_in_the_end(qtbot):
    world = World(qtbot, (3000, 3600))
    world.leave()
    qtbot.waitUntil(lambda: world.canvas.is_settled)
    world.mask[:] = Label.PET
    world.document.mask_changed.emit(Box.whole(world.mask.shape))
    qtbot.waitUntil(lambda: world.canvas.is_settled)
    assert_right(world)


def test_a_preview_of_a_large_photo_is_shown_whole_in_the_end(qtbot):
    world = World(qtbot, (3000, 3600))
    world.leave()
    world.document.preview = np.full((3000, 3600), Label.PET, np.uint8)
    qtbot.waitUntil(lambda: not world.canvas.is_settled)
    world.canvas.repainted.clear()
    qtbot.waitUntil(lambda: world.canvas.is_settled)
    whole = QRegion(world.canvas.rect())
    qtbot.waitUntil(lambda: bool(world.canvas.repainted) and world.canvas.repainted[-1] == whole)
    assert_parts_make_the_whole(world, "preview")
    assert strongest(world, 1500, 300) == strongest(world, 2900, 3500) == 1


@pytest.mark.parametrize("scale", [0.4, 1.0, 2.5])
def test_a_preview_shows_what_it_adds_and_takes_away(large, qtbot, scale):
    large.mask[:] = Label.BACKGROUND
    large.mask[100:200, 100:200] = Label.PET
    large.document.mask_changed.emit(Box.whole(SHAPE))
    after = large.mask.copy()
    after[100:200, 150:250] = Label.PET
    after[100:200, 100:125] = Label.BACKGROUND
    large.canvas.viewport.set_zoom(scale)
    assert large.canvas.viewport.zoom == scale
    large.document.preview = after
    qtbot.waitUntil(lambda: large.canvas.is_settled)
    assert strongest(large, 150, 225) == 1  # green: added
    assert strongest(large, 150, 110) == 0  # red: removed
    assert tuple(pixel(large, 150, 140)) == COLOURS[Label.PET]
    large.document.preview = None
    assert_right(large)


@pytest.mark.parametrize("scale", [0.4, 1.0, 2.5])
def test_a_difference_to_the_proposal_is_seen(large, qtbot, scale):
    proposal = np.full(SHAPE, Label.BACKGROUND, np.uint8)
    proposal[100:200, 100:200] = Label.PET
    large.document.receive_proposal(proposal)
    large.document.clear()
    large.tools.set_size("brush_size", 60)
    large.canvas.viewport.set_zoom(scale)
    assert large.canvas.viewport.zoom == scale
    large.drag((150, 250), (150, 251))
    large.leave()
    large.view_state.update(style="difference")
    qtbot.waitUntil(lambda: large.canvas.is_settled)
    assert strongest(large, 150, 250) == 1
    assert strongest(large, 150, 150) == 0
    assert not pixel(large, 80, 250).any()


@pytest.mark.parametrize("style", ["confidence", "difference"])
def test_what_is_not_known_is_said_and_shows_the_photo(qtbot, style):
    world = World(qtbot, SHAPE)
    world.leave()
    world.view_state.update(style=style)
    assert not pixel(world, 200, 200).any()
    badge = world.shown()[: round(50 * world.ratio), : round(250 * world.ratio)]
    assert (badge > 200).all(axis=2).any()


def test_confidence_is_dark_where_the_model_was_unsure(large):
    large.document.confidence = np.tile(np.linspace(0, 1, 64, dtype=np.float32), (64, 1))
    large.view_state.update(style="confidence")
    for share in (0.25, 0.5, 0.75):
        seen = pixel(large, 150, round(share * SHAPE[1])).astype(float)
        assert np.abs(seen - palette.heat_colour(share)).max() < 6


@pytest.mark.parametrize("scale", [0.4, 1.0, 4.0])
def test_an_outline_is_drawn_where_classes_meet_and_nowhere_else(large, scale):
    large.mask[:] = Label.BACKGROUND
    large.mask[:, 200:] = Label.PET
    large.document.mask_changed.emit(Box.whole(SHAPE))
    large.canvas.viewport.set_zoom(scale)
    assert large.canvas.viewport.zoom == scale
    large.view_state.update(style="outline")
    row = large.shown()[large.transform.view[0] // 2].any(axis=1)
    _, line = large.transform.to_view(0, 200)
    inside = indices(0, large.transform.view[1], large.transform.left, scale, SHAPE[1])[1]
    drawn = np.flatnonzero(row & inside)
    assert len(drawn) == 2 * round(large.ratio)
    assert abs(drawn.mean() + 0.5 - line) <= 1.5


@pytest.mark.parametrize("fur", [0, 128, 255])
def test_an_outline_is_two_pixels_of_the_inner_class_between_dark_halos(large, fur):
    large.document.image[:] = fur
    large.canvas.set_document(large.document)
    large.mask[:] = Label.BACKGROUND
    large.mask[:, 150:] = Label.BORDER
    large.mask[:, 200:] = Label.PET
    large.document.mask_changed.emit(Box.whole(SHAPE))
    large.canvas.viewport.set_zoom(1.0)
    large.view_state.update(style="outline")
    row, wide = large.shown()[large.transform.view[0] // 2].astype(int), round(large.ratio)
    for column, label in ((150, Label.BORDER), (200, Label.PET)):
        line = round(large.transform.to_view(0, column)[1])
        assert (row[line - wide : line + wide] == COLOURS[label]).all()
        for halo in (row[line - 2 * wide : line - wide], row[line + wide : line + 2 * wide]):
            assert halo.max() <= 0.3 * fur
        assert (row[line + 2 * wide + 1] == fur).all()


def test_a_dimmed_background_is_darker_and_the_pet_is_not(large):
    large.document.image[:] = 200
    large.canvas.set_document(large.document)
    large.mask[:] = Label.BACKGROUND
    large.mask[100:200, 100:200] = Label.PET
    large.document.mask_changed.emit(Box.whole(SHAPE))
    large.view_state.update(style="outline", dim_background=True)
    assert pixel(large, 150, 150).min() >= 199
    assert pixel(large, 50, 50).max() < 80


def test_brightness_changes_the_photo_and_not_what_is_beside_it(large):
    large.document.image[:] = 100
    large.canvas.set_document(large.document)
    large.view_state.update(mask_visible=False)
    beside = large.shown()[0, 0].copy()
    large.view_state.update(brightness=0.5)
    assert pixel(large, 150, 150).min() > 140
    large.view_state.update(brightness=0.0, gamma=2.0)
    assert pixel(large, 150, 150).min() > 140
    assert np.array_equal(large.shown()[0, 0], beside)
    large.view_state.update(gamma=1.0)
    assert tuple(pixel(large, 150, 150)) == (100, 100, 100)


def test_a_mask_is_zoomed_to(large):
    large.document.clear()
    large.tools.set_size("brush_size", 21)
    large.drag((100, 150), (100, 151))
    large.canvas.zoom_to_mask()
    shown = large.transform.box_to_view(Box(90, 140, 111, 162))
    assert shown.clipped(large.transform.view) == shown
    assert max(shown.shape) > 0.3 * min(large.transform.view)
    large.document.clear()
    large.canvas.zoom_to_mask()
    assert large.transform.fitted


def pixel(world, y, x):
    """Return what is shown at a position of the photo."""
    row, column = world.transform.to_view(y, x)
    return world.shown()[int(row), int(column)]


def strongest(world, y, x):
    return int(pixel(world, y, x).argmax())
