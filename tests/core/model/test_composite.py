"""Predictions for parts of a photo become one set of probabilities without a seam."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import full_size
from core.model.composite import MARGIN, Composite, CropPrediction, resample
from core.pixels import Box

SIZE = 48
PHOTO = Box(0, 0, 600, 900)


def constant(box, pet, size=SIZE):
    values = np.zeros((size, size, 3), np.float32)
    values[..., 0], values[..., 1] = pet, 1 - pet
    return CropPrediction(box, values)


def slope(box, size=SIZE):
    """Values that rise evenly over the photo: exact under bilinear sampling, so any shift would show."""
    rows = box.top + (np.arange(size) + 0.5) * box.shape[0] / size
    columns = box.left + (np.arange(size) + 0.5) * box.shape[1] / size
    return (rows[:, None] / 1000 + columns[None] / 2000).astype(np.float32)


spans = st.tuples(st.integers(0, 500), st.integers(50, 100))
boxes = st.builds(lambda y, x: Box(y[0], x[0], y[0] + y[1], x[0] + x[1]), spans, spans)


@given(boxes)
@settings(deadline=None)
def test_closer_part_lies_where_it_was(part):
    source = Box(0, 0, 600, 900)
    moved = resample(slope(source), source, part, SIZE)
    # Within half a cell of the source's edge there is nothing to interpolate with.
    rows = part.top + (np.arange(SIZE) + 0.5) * part.shape[0] / SIZE
    columns = part.left + (np.arange(SIZE) + 0.5) * part.shape[1] / SIZE
    inside = np.ix_((rows > 7) & (rows < 593), (columns > 10) & (columns < 890))
    # OpenCV samples at 1/32 of a cell: that is at most 0.4 pixels here.
    np.testing.assert_allclose(moved[inside], slope(part)[inside], atol=0.0007)


@given(boxes)
@settings(deadline=None)
def test_wider_part_keeps_the_mean(source):
    """A crop shrunk into the whole photo's cells counts by area, not by which points are sampled."""
    values = np.tile(np.float32([[0, 1], [1, 0]]), (SIZE // 2, SIZE // 2))
    height, width = source.shape
    wider = Box(source.top - height, source.left - width, source.bottom + height, source.right + width)
    moved = resample(values, source, wider, SIZE)
    inside = moved[SIZE // 3 + 1 : -SIZE // 3 - 1, SIZE // 3 + 1 : -SIZE // 3 - 1]
    np.testing.assert_allclose(inside, 0.5, atol=0.2)
    assert abs(inside.mean() - 0.5) < 0.02


def test_blending_changes_no_prediction():
    first, crop = constant(PHOTO, 0.2), constant(Box(100, 100, 300, 300), 0.8)
    for prediction in (first, crop):
        prediction.probabilities.flags.writeable = False
    composite = Composite(first, [crop])
    np.testing.assert_array_equal(composite.over(PHOTO), composite.over(PHOTO))
    assert composite.over(PHOTO)[..., 0].max() > 0.5


def test_without_crops_the_first_prediction_is_unchanged():
    prediction = CropPrediction(PHOTO, np.random.default_rng(0).random((SIZE, SIZE, 3)).astype(np.float32))
    np.testing.assert_array_equal(Composite(prediction).over(PHOTO), prediction.probabilities)


def test_edge_of_a_crop_does_not_show():
    """Contradicting predictions fade into one another over the margin."""
    part = Box(200, 300, 400, 500)
    composite = Composite(constant(PHOTO, 0.1), [constant(part, 0.9)])
    across = composite.over(Box(290, 270, 310, 530))[SIZE // 2, :, 0]
    assert across[0] < 0.11
    assert across.max() > 0.75
    # The steepest step of the blend, for cells of 260/48 pixels and a margin of MARGIN times 200.
    assert np.abs(np.diff(across)).max() < 1.6 * 0.8 * (260 / SIZE) / (MARGIN * 200)


def test_crop_reaches_the_edge_of_the_photo():
    part = Box(0, 0, 200, 200)
    composite = Composite(constant(PHOTO, 0.1), [constant(part, 0.9)])
    values = composite.over(Box(0, 0, 60, 60))[..., 0]
    assert values.min() > 0.75


def test_much_closer_crop_stands_alone_and_hardly_closer_one_is_averaged():
    tiny, large = Box(290, 440, 320, 470), Box(20, 20, 580, 880)
    middle = Box(300, 450, 310, 460)
    assert Composite(constant(PHOTO, 0.0), [constant(tiny, 1.0)]).over(middle)[24, 24, 0] > 0.99
    assert 0.5 < Composite(constant(PHOTO, 0.0), [constant(large, 1.0)]).over(middle)[24, 24, 0] < 0.6


def test_order_of_overlapping_crops_does_not_matter():
    one, other = constant(Box(100, 100, 300, 300), 0.3), constant(Box(200, 200, 320, 320), 0.9)
    first = Composite(constant(PHOTO, 0.1), [one, other])
    second = Composite(constant(PHOTO, 0.1), [other, one])
    np.testing.assert_array_equal(first.over(PHOTO), second.over(PHOTO))


@given(st.lists(boxes, max_size=4), st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=40)
def test_probabilities_stay_probabilities(parts, seed):
    rng = np.random.default_rng(seed)
    predictions = [
        CropPrediction(part, rng.dirichlet([1, 1, 1], (SIZE, SIZE)).astype(np.float32)) for part in (PHOTO, *parts)
    ]
    values = Composite(predictions[0], predictions[1:]).over(PHOTO)
    np.testing.assert_allclose(values.sum(axis=-1), 1, atol=1e-4)
    assert values.min() >= -1e-6


def test_mask_of_agreeing_predictions_shows_no_box():
    """The same probabilities at a finer scale give the same mask, along the edges of the crop too."""
    photo = np.full((600, 900, 3), 128, np.uint8)
    whole, part = Box.whole(photo.shape), Box(150, 300, 390, 540)

    def predict(box):
        pet = 1 / (1 + np.exp((slope(box) - 0.6) * 40))
        return CropPrediction(box, np.stack([pet, 1 - pet, np.zeros_like(pet)], axis=-1).astype(np.float32))

    alone = Composite(predict(whole)).mask(photo, whole)
    zoomed = Composite(predict(whole), [predict(part)]).mask(photo, whole)
    assert (alone != zoomed).mean() < 0.003


def test_outline_follows_the_square_that_the_network_saw_of_that_part_alone(monkeypatch):
    photo = np.full((600, 900, 3), 128, np.uint8)
    whole, inside, cut_off = Box.whole(photo.shape), Box(100, 150, 300, 350), Box(0, 0, 300, 300)
    values = np.full((SIZE, SIZE, 3), 1 / 3, np.float32)
    squares = [np.full((SIZE, SIZE, 3), grey, np.uint8) for grey in (10, 20, 30)]
    boxes = zip((whole, inside, cut_off), squares, strict=True)
    first, *crops = (CropPrediction(box, values, square) for box, square in boxes)
    guides = []

    def follow(probabilities, square):
        guides.append(int(square[0, 0, 0]))
        return probabilities

    monkeypatch.setattr(full_size, "follow_photo", follow)
    Composite(first, crops).mask(photo, whole)
    assert sorted(guides) == [10, 20, 30]
    guides.clear()
    Composite(first, crops).mask(photo, Box(50, 100, 400, 700))
    assert sorted(guides) == [20, 128, 128]


def test_mask_of_a_part_is_the_part_of_the_mask():
    photo = np.full((600, 900, 3), 128, np.uint8)
    whole = Box.whole(photo.shape)
    rng = np.random.default_rng(1)
    coarse = rng.dirichlet([1, 1, 1], (6, 6)).astype(np.float32)
    values = np.kron(coarse, np.ones((8, 8, 1), np.float32))
    composite = Composite(CropPrediction(whole, values), [constant(Box(100, 100, 300, 300), 0.9)])
    part = Box(50, 150, 400, 700)
    assert (composite.mask(photo, part) == composite.mask(photo, whole)[part.slices]).mean() > 0.97
