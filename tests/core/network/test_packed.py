"""Samples packed for a training on another machine come back as they were."""

from pathlib import Path

import numpy as np

from core.network.samples import Samples

SCRIPTS = Path(__file__).parents[3] / "scripts" / "torch_training"


def some(count):
    rng = np.random.default_rng(count)
    shapes = [(20 + index, 30 - index) for index in range(count)]
    images = [rng.integers(0, 256, (*shape, 3), np.uint8) for shape in shapes]
    return Samples([f"photo {i}" for i in range(count)], images, [rng.integers(0, 3, s, np.uint8) for s in shapes])


def test_packed_samples_come_back(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))
    from packed import read_packed, write_packed

    parts = {"train": some(3), "held_out": some(1), "held_out_empty": some(0)}
    write_packed(tmp_path / "data.npz", parts)
    found = read_packed(tmp_path / "data.npz")
    assert [path.name for path in tmp_path.iterdir()] == ["data.npz"]
    for part, samples in parts.items():
        assert found[part].names == samples.names
        for (image, mask), (expected, truth) in zip(found[part], samples, strict=True):
            np.testing.assert_array_equal(image, expected)
            np.testing.assert_array_equal(mask, truth)
