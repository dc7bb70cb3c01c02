import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.labels import Label
from core.pixels import Box
from core.regions.brush import stroke_region
from core.regions.smart_brush import MAX_CELLS, MAX_PLAIN, Proposed, smart_region, view_around

SHAPE = (90, 120)
EDGE = 60
"""Column at which the colour of the photos changes."""

points = st.tuples(st.integers(-30, 120), st.integers(-30, 150))
diameters = st.integers(1, 90)
sides = st.sampled_from([Label.PET, Label.BACKGROUND])


def two_colours(noise=0.0, shape=SHAPE):
    """A photo that is brown to the left of `EDGE` and green to the right."""
    image = np.empty((*shape, 3), np.float32)
    image[:, :EDGE], image[:, EDGE:] = (150, 95, 50), (70, 130, 60)
    image += np.random.default_rng(0).normal(0, noise, image.shape)
    return np.clip(image, 0, 255).astype(np.uint8)


def half_pet(edge, shape=SHAPE):
    """A mask whose pet ends at a column."""
    mask = np.full(shape, Label.BACKGROUND, np.uint8)
    mask[:, :edge] = Label.PET
    return mask


def noise_photo(seed):
    return np.random.default_rng(seed).integers(0, 256, (*SHAPE, 3), dtype=np.uint8)


def painted(image, mask, start, end, diameter, label):
    """(H, W) bool: what a stroke paints, in the whole photo."""
    box, region = smart_region(image, mask, start, end, diameter, label, Box.whole(mask.shape))
    result = np.zeros(mask.shape, bool)
    result[box.slices] = region
    return result


@given(points, points, diameters, sides, st.integers(0, 3), st.integers(0, 120))
def test_it_paints_a_part_of_what_the_round_brush_paints(start, end, diameter, label, seed, edge):
    mask, within = half_pet(edge), Box.whole(SHAPE)
    box, region = smart_region(noise_photo(seed), mask, start, end, diameter, label, within)
    plain_box, plain = stroke_region(start, end, diameter, within)
    assert box == plain_box
    assert region.shape == plain.shape
    assert region.dtype == np.bool_
    assert not (region & ~plain).any()


@given(points, points, diameters, sides, st.integers(0, 3))
def test_the_middle_of_a_stroke_is_always_painted(start, end, diameter, label, seed):
    mask = half_pet(EDGE)
    region = painted(noise_photo(seed), mask, start, end, diameter, label)
    box, line = stroke_region(start, end, 1, Box.whole(SHAPE))
    # The middle of an even dab lies between pixels: a line of one pixel may leave a plain stroke of two.
    around, plain = stroke_region(start, end, diameter, Box.whole(SHAPE))
    below = np.zeros(SHAPE, bool)
    below[around.slices] = plain
    assert region[box.slices][line & below[box.slices]].all()


@given(points, points, st.integers(1, MAX_PLAIN), sides)
def test_a_tiny_brush_paints_all_below_it(start, end, diameter, label):
    within = Box.whole(SHAPE)
    box, region = smart_region(two_colours(), half_pet(EDGE), start, end, diameter, label, within)
    plain_box, plain = stroke_region(start, end, diameter, within)
    assert box == plain_box
    assert np.array_equal(region, plain)


def test_border_is_painted_plainly_as_it_lies_across_the_edge():
    _, region = smart_region(two_colours(), half_pet(EDGE), (40, 55), (40, 55), 30, Label.BORDER, Box.whole(SHAPE))
    _, plain = stroke_region((40, 55), (40, 55), 30)
    assert np.array_equal(region, plain)


@pytest.mark.parametrize("noise", [0, 10])
@pytest.mark.parametrize("diameter", [30, 50, 70])
@pytest.mark.parametrize(("label", "column", "wrong_edge"), [(Label.PET, 50, 42), (Label.BACKGROUND, 70, 78)])
def test_a_stroke_along_an_edge_stops_at_it(noise, diameter, label, column, wrong_edge):
    """The mask's pet ends too early, or too late; a stroke over both colours brings it to the photo's edge."""
    mask = half_pet(wrong_edge)
    region = painted(two_colours(noise), mask, (30, column), (60, column), diameter, label)
    mask[region] = label
    edges = (mask[35:56] == Label.PET).sum(axis=1)
    assert (np.abs(edges - EDGE) <= 2).all(), edges


def test_a_stroke_paints_up_to_an_edge_where_the_mask_is_empty():
    mask = np.full(SHAPE, Label.BACKGROUND, np.uint8)
    region = painted(two_colours(5), mask, (30, 48), (60, 48), 40, Label.PET)
    _, plain = stroke_region((30, 48), (60, 48), 40)
    assert region[:, EDGE + 2 :].sum() == 0
    assert region.sum() > 0.7 * plain.sum() * (EDGE - 28) / 40


def test_the_far_side_of_an_edge_that_the_mask_has_right_stays():
    mask = half_pet(EDGE)
    region = painted(two_colours(5), mask, (45, 50), (45, 50), 60, Label.PET)
    assert not region[:, EDGE + 1 :].any()


@pytest.mark.parametrize("value", [0, 128, 255])
def test_on_a_photo_of_one_colour_the_mask_decides_and_nothing_breaks(value):
    image = np.full((*SHAPE, 3), value, np.uint8)
    with np.errstate(all="raise"):
        region = painted(image, half_pet(EDGE), (45, 40), (45, 40), 50, Label.PET)
    assert region[45, 40]


@pytest.mark.parametrize("place", [(-100, 50), (45, 400)])
def test_outside_the_photo_there_is_nothing_to_paint(place):
    box, region = smart_region(two_colours(), half_pet(EDGE), place, place, 40, Label.PET, Box.whole(SHAPE))
    assert box.is_empty
    assert region.size == 0


def test_a_photo_of_one_pixel_can_be_painted():
    image, mask = np.zeros((1, 1, 3), np.uint8), np.ones((1, 1), np.uint8)
    box, region = smart_region(image, mask, (0, 0), (0, 0), 50, Label.PET, Box.whole((1, 1)))
    assert box == Box(0, 0, 1, 1)
    assert region.all()


def test_it_only_reads_and_returns_the_same_again():
    image, mask = noise_photo(0), half_pet(50)
    before = image.copy(), mask.copy()
    first = painted(image, mask, (40, 50), (50, 60), 44, Label.PET)
    assert np.array_equal(first, painted(image, mask, (40, 50), (50, 60), 44, Label.PET))
    assert np.array_equal(image, before[0])
    assert np.array_equal(mask, before[1])


def test_what_lies_outside_the_limit_is_neither_read_nor_painted():
    image, mask, within = two_colours(), half_pet(50), Box(20, 30, 60, 90)
    box, region = smart_region(image, mask, (40, 50), (40, 50), 60, Label.PET, within)
    assert box.intersection(within) == box
    image[:20], mask[:20] = 255, Label.PET
    assert np.array_equal(region, smart_region(image, mask, (40, 50), (40, 50), 60, Label.PET, within)[1])


@given(points, points, st.integers(6, 2000), sides)
def test_it_reads_few_cells_whatever_the_diameter(start, end, diameter, label):
    within = Box.whole(SHAPE)
    if stroke_region(start, end, diameter, within)[0].is_empty:
        return
    view = view_around(two_colours(), half_pet(50), start, end, diameter, label, within)
    assert max(view.in_mask.shape) <= MAX_CELLS
    assert view.in_mask.shape == view.distance.shape == view.colours.shape[:2]


@pytest.mark.parametrize(
    ("shape", "diameter"), [((1, 2000), 1500), ((4, 2000), 1500), ((400, 6000), 6), ((6000, 400), 6)]
)
def test_a_long_stroke_and_a_thin_photo_can_be_painted(shape, diameter):
    photo, mask = np.zeros((*shape, 3), np.uint8), np.full(shape, Label.BACKGROUND, np.uint8)
    down, across = shape[0] // 2, shape[1] // 2
    start, end = ((down, 10), (down, shape[1] - 10)) if shape[1] > shape[0] else ((10, across), (shape[0] - 10, across))
    box, region = smart_region(photo, mask, start, end, diameter, Label.PET, Box.whole(shape))
    assert region[start[0] - box.top, start[1] - box.left]
    assert region[end[0] - box.top, end[1] - box.left]


def view_at(proposed, point=(40, 60), diameter=40, label=Label.PET):
    mask = half_pet(50)
    return view_around(two_colours(), mask, point, point, diameter, label, Box.whole(SHAPE), proposed)


@pytest.mark.parametrize(("label", "sign"), [(Label.PET, 1), (Label.BACKGROUND, -1)])
def test_a_view_says_where_the_model_was_sure_and_of_what(label, sign):
    """Each quarter of the photo is one pixel of the network; the view is around the middle."""
    confidence = np.array([[1.0, 1.0], [0.4, 1.0]], np.float32)
    view = view_at(Proposed(half_pet(60), confidence), point=(45, 60), diameter=80, label=label)
    (top, right), bottom = view.odds[3, [3, -4]], view.odds[-4, 3]
    assert (top > 0.6, right < -0.6) == (sign > 0, sign > 0)
    assert abs(bottom) < 0.4 * abs(top)
    assert view.in_proposal[0, 0] == (sign > 0)


@pytest.mark.parametrize("finer", [1, 2, 3])
def test_confidence_is_read_at_the_right_pixel_whatever_its_size(finer):
    """It rises from left to right and from top to bottom of the photo."""
    rows, columns = ((np.arange(side * finer) + 0.5) / (side * finer) for side in SHAPE)
    confidence = (0.5 + 0.2 * rows[:, None] + 0.2 * columns).astype(np.float32)
    view = view_at(Proposed(half_pet(120), confidence), point=(40, 60), diameter=20)
    assert view.window == Box(25, 45, 55, 75)
    for y, x in ((0, 0), (29, 0), (14, 20), (29, 29)):
        sure = 0.5 + 0.2 * (25.5 + y) / 90 + 0.2 * (45.5 + x) / 120
        assert view.odds[y, x] == pytest.approx(np.log(2 * sure / (1 - sure)) / 5, abs=1e-3)


def test_without_a_proposal_the_mask_stands_in_for_it():
    view = view_at(None)
    assert not view.odds.any()
    assert np.array_equal(view.in_proposal, view.in_mask)


def test_where_the_model_was_unsure_more_is_painted():
    image, mask = np.full((*SHAPE, 3), 128, np.uint8), half_pet(40)
    counts = []
    for sureness in (0.5, 1.0):
        confidence = np.ones((9, 12), np.float32)
        confidence[:, 4:6] = sureness
        proposed = Proposed(mask, confidence)
        region = smart_region(image, mask, (45, 46), (45, 46), 40, Label.PET, Box.whole(SHAPE), proposed)[1]
        counts.append(np.count_nonzero(region))
    assert counts[0] > 1.05 * counts[1]


def test_of_the_proposal_too_only_the_window_is_read():
    image, mask, within = two_colours(), half_pet(50), Box(20, 30, 60, 90)
    regions = []
    for outside in (Label.PET, Label.BACKGROUND):
        proposal = half_pet(50)
        proposal[:20], proposal[60:] = outside, outside
        proposed = Proposed(proposal, np.full((30, 40), 0.6, np.float32))
        regions.append(smart_region(image, mask, (40, 50), (40, 50), 60, Label.PET, within, proposed)[1])
    assert np.array_equal(*regions)


@given(points, points, diameters, sides, st.integers(1, 40), st.integers(0, 3))
def test_any_confidence_is_taken(start, end, diameter, label, size, seed):
    confidence = np.random.default_rng(seed).random((size, size), np.float32).round()
    mask, within = half_pet(50), Box.whole(SHAPE)
    proposed = Proposed(half_pet(70), confidence)
    with np.errstate(all="raise", under="ignore"):
        box, region = smart_region(noise_photo(seed), mask, start, end, diameter, label, within, proposed)
    assert region.shape == box.shape
