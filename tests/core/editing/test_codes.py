import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.editing.codes import from_planes, pack, to_planes, unpack

seeds = st.integers(0, 2**32 - 1)
sides = st.integers(1, 70)


@given(seeds, st.lists(st.tuples(sides, sides), min_size=1, max_size=4), st.sampled_from([0.0, 0.001, 0.1, 0.5, 1.0]))
def test_packing_loses_nothing(seed, shapes, noise):
    rng = np.random.default_rng(seed)
    codes = [np.where(rng.random(shape) < noise, rng.integers(0, 4, shape), 2).astype(np.uint8) for shape in shapes]
    data = pack(plane for part in codes for plane in to_planes(part))
    planes = unpack(data, [shape for shape in shapes for _ in range(2)])
    for part in codes:
        np.testing.assert_array_equal(from_planes(next(planes), next(planes)), part)
    assert len(data) <= sum(2 * height * -(-width // 8) for height, width in shapes)
