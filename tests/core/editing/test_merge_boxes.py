import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.editing.merge_boxes import merge_boxes
from core.pixels import Box


@given(st.integers(0, 2**32 - 1), st.integers(1, 200), st.integers(1, 40))
def test_merged_boxes_are_few_and_hold_all(seed, count, max_boxes):
    rng = np.random.default_rng(seed)
    corners = rng.integers(0, 5000, (count, 2))
    boxes = [Box(y, x, y + 10, x + 10) for y, x in corners.tolist()]
    few = merge_boxes(boxes, max_boxes)
    assert len(few) <= max_boxes
    assert all(any(around.intersection(box) == box for around in few) for box in boxes)
