"""COCO's run lengths, compared with pycocotools."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycocotools import mask as coco_masks
from support.region_strategies import REGIONS, region_of

from core.errors import ImportedMasksError
from core.formats.shapes.pet_regions import whole_region
from core.formats.shapes.run_lengths import decode_region, encode_region
from core.labels import Label


def masks_of(region):
    return np.where(region, np.uint8(Label.PET), np.uint8(Label.BACKGROUND))


@given(REGIONS)
def test_run_lengths_are_those_of_pycocotools(region):
    found = encode_region(region_of(region), region.shape)
    assert found["size"] == list(region.shape)
    assert found["counts"].encode() == coco_masks.encode(np.asfortranarray(region.view(np.uint8)))["counts"]
    cropped = whole_region(masks_of(region))
    assert cropped is None or encode_region(cropped, region.shape) == found


@given(REGIONS)
def test_both_kinds_are_read_exactly(region):
    shape = region.shape
    compressed = encode_region(region_of(region), shape)
    assert np.array_equal(decode_region(compressed, shape).whole(shape), region)
    columns = region.T.ravel()
    changes = np.flatnonzero(np.diff(columns, prepend=False))
    counts = np.diff(changes, prepend=0, append=columns.size).tolist()
    assert np.array_equal(decode_region({"size": list(shape), "counts": counts}, shape).whole(shape), region)


@given(st.text(max_size=20) | st.text("0123456789:;<=>?@ABCPQRSTU`abcmno", max_size=20), st.integers(1, 9))
def test_any_text_is_read_or_refused(text, height):
    try:
        region = decode_region({"size": [height, 9], "counts": text}, (height, 9))
    except ImportedMasksError:
        return
    read = coco_masks.decode({"size": [height, 9], "counts": text.encode()})
    assert np.array_equal(region.whole((height, 9)), read)


@pytest.mark.parametrize(
    "counts",
    [
        None, 7, True, {}, [], "", "0", [5, 5], [30], [-1, 21], [20, -1, 1], [10.5, 9.5], ["20"], [[20]], [20, []],
        [2**64, 1], [2**63 - 1, 2**63 - 1, 22], [True] * 20, "é", "~~~", "T" * 50, "o" * 50, "\ud800",
    ],
    ids=repr,
)  # fmt: skip
def test_counts_that_are_none_are_refused(counts):
    with pytest.raises(ImportedMasksError):
        decode_region({"size": [4, 5], "counts": counts}, (4, 5))


@pytest.mark.parametrize("size", [None, [5, 4], [4], [2**31 - 1, 2**31 - 1], "45", [float("nan"), 5]])
def test_another_size_is_refused(size):
    with pytest.raises(ImportedMasksError, match="another size"):
        decode_region({"size": size, "counts": [20]}, (4, 5))
