"""Grey PNG files are written whole, whatever the pixels, as other programs read them."""

import io

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image

from core.images.png_writing import encode_grey

shapes = hnp.array_shapes(min_dims=2, max_dims=2, max_side=12) | st.tuples(st.integers(254, 520), st.integers(1, 3))


@given(hnp.arrays(np.uint8, shapes))
def test_other_readers_get_the_pixels_back(pixels):
    data = encode_grey(pixels)
    with Image.open(io.BytesIO(data)) as image:
        image.verify()
    with Image.open(io.BytesIO(data)) as image:
        assert image.mode == "L"
        np.testing.assert_array_equal(np.asarray(image), pixels)
    np.testing.assert_array_equal(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED), pixels)


def test_views_are_written_as_they_look():
    pixels = np.arange(600, dtype=np.uint8).reshape(20, 30)
    assert encode_grey(pixels[::-2, 3::3]) == encode_grey(pixels[::-2, 3::3].copy())


def test_texts_are_found_by_other_readers():
    data = encode_grey(np.ones((2, 2), np.uint8), [("Source", "a cat"), ("Comment", "é")])
    with Image.open(io.BytesIO(data)) as image:
        assert image.text == {"Source": "a cat", "Comment": "é"}
