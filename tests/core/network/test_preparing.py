"""The scripts that prepare data: which scenes may train, and what is cut out of photos."""

import hashlib
import sys

import numpy as np
import pytest
from PIL import Image

from core.labels import Label
from core.masks import read_mask, write_mask
from core.project import find_samples
from scripts import cut_free_parts, split_scenes


@pytest.fixture
def run(monkeypatch):
    def run(script, *args):
        monkeypatch.setattr(sys, "argv", ["script", *map(str, args)])
        script.main()

    return run


def write_scene(folder, name):
    (folder / "images").mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 6), "green").save(folder / "images" / f"{name}.jpg")
    write_mask(folder / "annotations" / "trimaps" / f"{name}.png", np.full((6, 8), Label.BACKGROUND, np.uint8))


def test_no_scene_of_the_test_set_trains(run, tmp_path, monkeypatch):
    """Whether the name is meant with its suffix or without."""
    monkeypatch.setattr(split_scenes, "MAY_TRAIN", 10)
    names = [f"scene_{number}" for number in range(20)]
    for name in names:
        write_scene(tmp_path / "scenes", name)
    for _ in range(2):  # a second time changes nothing
        run(split_scenes, tmp_path / "scenes", "--out", tmp_path / "out")
    parts = {
        part: {photo.stem for _, photo, _ in find_samples(tmp_path / "out" / part).samples}
        for part in ("scenes_train", "scenes_test")
    }
    assert len(parts["scenes_test"]) == 10
    assert parts["scenes_train"]
    for suffix in ("", ".jpg"):
        in_order = sorted(
            names, key=lambda name: hashlib.sha1((name + suffix).encode(), usedforsecurity=False).digest()
        )
        assert parts["scenes_train"] <= set(in_order[:10])


def test_free_parts_show_no_pet(run, oxford_folder, tmp_path):
    run(cut_free_parts, oxford_folder, "--out", tmp_path / "free", "--share", "0.2")
    samples = find_samples(tmp_path / "free").samples
    assert samples
    for _, photo, trimap in samples:
        with Image.open(photo) as image:
            width, height = image.size
        assert width >= 0.2 * 120
        assert height >= 0.2 * 90
        assert (read_mask(trimap, (height, width)) == Label.BACKGROUND).all()
