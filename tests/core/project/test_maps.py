"""Whatever stands in the place of a map, it is read or counts as missing, at once."""

import os
import struct

import numpy as np
import pytest
from PIL import Image
from support.png_files import SIGNATURE, chunk

from core.project.maps import read_confidence, read_touched, write_confidence, write_touched


def test_maps_come_back(tmp_path):
    touched = np.random.default_rng(0).random((30, 41)) > 0.5
    write_touched(tmp_path / "a.png", touched)
    assert np.array_equal(read_touched(tmp_path / "a.png", touched.shape), touched)
    confidence = np.linspace(0, 1, 256, dtype=np.float32).reshape(16, 16)
    write_confidence(tmp_path / "b.png", confidence)
    assert np.allclose(read_confidence(tmp_path / "b.png"), confidence, atol=1 / 255)


def bomb(path):
    header = struct.pack(">IIBBBBB", 65_000, 65_000, 1, 0, 0, 0, 0)
    path.write_bytes(SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b""))


INSTEAD = {
    "nothing": lambda path: None,
    "folder": lambda path: path.mkdir(),
    "pipe": os.mkfifo if hasattr(os, "mkfifo") else None,
    "link to a pipe": lambda path: (os.mkfifo(path.with_name("p")), path.symlink_to(path.with_name("p"))),
    "device": lambda path: path.symlink_to("/dev/zero"),
    "text": lambda path: path.write_text("no map"),
    "empty": lambda path: path.write_bytes(b""),
    "colours": lambda path: Image.new("RGB", (8, 8)).save(path),
    "another size": lambda path: Image.new("1", (9, 8)).save(path),
    "far too large": bomb,
}


@pytest.mark.skipif(os.name == "nt", reason="pipes and devices have names on POSIX only")
@pytest.mark.parametrize("kind", INSTEAD)
def test_no_map_is_as_good_as_none(tmp_path, kind):
    path = tmp_path / "a.png"
    INSTEAD[kind](path)
    assert read_touched(path, (8, 8)) is None
    assert read_confidence(path) is None
