"""What the values of masks are taken for."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from support.imports import counted, save_image

from core.formats.foreign.masks import ForeignMasks
from core.formats.foreign.title_guess import guess_labels as labels_of_titles
from core.formats.raster.images import read_images
from core.formats.raster.values import OPACITY, TRANSPARENT, packed
from core.formats.raster.voc_palette import voc_colour
from core.importing import guess_labels
from core.importing.value_counts import labels_of
from core.labels import COLOURS, Label

P, G, B = Label.PET, Label.BACKGROUND, Label.BORDER


def guess(path):
    masks = read_images(path, lambda: False)
    return guess_labels(masks, counted(masks))


def of_values(tmp_path, *values):
    """Guess an image of stripes, the first value all around."""
    pixels = np.full((9, 9), values[0], np.uint8)
    for number, value in enumerate(values[1:], 2):
        pixels[number, 2:7] = value
    return guess(save_image(tmp_path / "mask.png", pixels))


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ((0, 255), {0: G, 255: P}),
        ((0,), {0: G}),
        ((0, 128, 255), {0: G, 128: B, 255: P}),
        ((0, 1), {0: G, 1: P}),
        ((0, 1, 2), {0: G, 1: P, 2: B}),
        ((1, 0, 2), {0: P, 1: G, 2: B}),
        ((2, 1, 3), {1: P, 2: G, 3: B}),
        ((0, 8, 12, 255), {0: G, 8: P, 12: P, 255: B}),
        ((0, 1, 255), {0: G, 1: P, 255: B}),
        ((0, 5), {0: G, 5: P}),
        ((7, 5), {7: G, 5: P}),
    ],
)
def test_numbers(tmp_path, values, labels):
    found = of_values(tmp_path, *values).labels
    assert {value: found[value] for value in values} == labels


@pytest.mark.parametrize(
    ("colours", "labels"),
    [
        ([COLOURS[G], COLOURS[P], COLOURS[B]], [G, P, B]),
        ([(0, 0, 0), COLOURS[P]], [G, P]),
        ([(0, 0, 0), voc_colour(8), voc_colour(255)], [G, P, B]),
        ([(0, 0, 0), (255, 255, 255)], [G, P]),
        ([(10, 200, 30), (200, 10, 10)], [G, P]),
    ],
)
@pytest.mark.parametrize("has_palette", [False, True])
def test_colours(tmp_path, colours, labels, has_palette):
    indices = np.zeros((9, 9), np.uint8)
    for index in range(1, len(colours)):
        indices[index + 1, 2:7] = index
    image = Image.fromarray(np.array(colours, np.uint8)[indices])
    if has_palette:
        image = Image.fromarray(indices)
        image.putpalette(np.array(colours, np.uint8).tobytes())
    image.save(tmp_path / "mask.png")
    keys = range(len(colours)) if has_palette else [packed(*colour) for colour in colours]
    found = guess(tmp_path / "mask.png").labels
    assert [found[key] for key in keys] == labels


def test_palettes_that_differ_count_by_their_colours(tmp_path):
    for name, colours in (("a", [(0, 0, 0), (255, 255, 255)]), ("b", [(255, 255, 255), (0, 0, 0)])):
        image = Image.fromarray(np.eye(5, dtype=np.uint8))
        image.putpalette(np.array(colours, np.uint8).tobytes())
        image.save(tmp_path / f"{name}.png")
    masks = read_images(tmp_path, lambda: False)
    first, second = (mask.load((1, 1)) for mask in masks.masks)
    assert np.array_equal(first, 255 - second)
    assert not masks.titles


def test_lossy_masks_are_cleaned(tmp_path):
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[20:44, 20:44] = COLOURS[P]
    save_image(tmp_path / "mask.jpg", pixels, quality=40)
    masks = read_images(tmp_path, lambda: False)
    counts = counted(masks)
    assert len(counts.counts) > 32
    found = guess_labels(masks, counts)
    mask = labels_of(masks.masks[0].load((1, 1)), found.labels)
    assert (mask != np.where(pixels[..., 0] > 0, P, G)).mean() < 0.03


def test_a_cut_out_counts_by_its_opacity(tmp_path):
    photo = np.random.default_rng(1).integers(0, 255, (40, 40, 4), np.uint8)
    photo[..., 3] = 0
    photo[10:30, 10:30, 3] = 255
    photo[10, 10:30, 3] = 120
    save_image(tmp_path / "cat.png", photo)
    found = guess(tmp_path / "cat.png").labels
    assert {OPACITY: G, OPACITY | 255: P, OPACITY | 120: B}.items() <= found.items()


def test_an_overlay_counts_by_what_can_be_seen(tmp_path):
    pixels = np.zeros((9, 9, 4), np.uint8)
    pixels[2:7, 2:7] = (200, 0, 0, 128)
    save_image(tmp_path / "cat.png", pixels)
    assert guess(tmp_path / "cat.png").labels == {TRANSPARENT: G, packed(200, 0, 0): P}


@pytest.mark.parametrize(
    ("titles", "labels"),
    [
        ({0: "background", 1: "cat", 2: "border"}, [G, P, B]),
        ({0: "_background_", 1: "Labrador", 2: "IGNORE"}, [G, P, B]),
        ({0: "unlabelled", 1: "dog", 2: "void"}, [G, P, B]),
        ({0: "background", 1: "dog", 2: "person"}, [G, P, G]),
        ({0: "background", 1: "thing", 2: "kite"}, [G, P, G]),
        ({0: "background", 1: "sofa", 2: "kite"}, [G, P, P]),
        ({2: "cat"}, [G, G, P]),
    ],
)
def test_names(tmp_path, titles, labels):
    save_image(tmp_path / "mask.png", np.arange(9).reshape(3, 3) % 3)
    masks = ForeignMasks(read_images(tmp_path, lambda: False).masks, titles, guess=labels_of_titles(titles))
    found = guess_labels(masks, counted(masks)).labels
    assert [found[value] for value in range(3)] == labels


def test_counts_per_value(tmp_path):
    save_image(tmp_path / "a.png", np.pad(np.ones((2, 2)), 1))
    save_image(tmp_path / "b.png", np.zeros((2, 3)))
    (tmp_path / "c.png").write_bytes(b"nothing")
    masks = read_images(tmp_path, lambda: False)
    counts = counted(masks)
    assert [(each.value, each.title, each.pixels, each.masks) for each in counts.counts] == [
        (0, "0", 18, 2),
        (1, "1", 4, 1),
    ]
    assert counts.masks == 2
    assert "c.png" in str(counts.unreadable["c"])


def test_a_photo_is_no_mask(tmp_path):
    pixels = np.random.default_rng(1).integers(0, 255, (400, 400, 3), np.uint8)
    save_image(tmp_path / "a.png", pixels)
    masks = read_images(tmp_path, lambda: False)
    assert "looks like a photo" in str(counted(masks).unreadable["a"])


@given(st.lists(st.sampled_from([0, 1, 255, 70_000, packed(1, 2, 3), OPACITY | 9]), min_size=1, max_size=20))
def test_labels_of_values_are_those_of_the_map(values):
    labels = {1: P, 255: B, 70_000: P, OPACITY | 9: B}
    found = labels_of(np.array([values], np.uint32), labels)
    assert found[0].tolist() == [labels.get(value, G) for value in values]
