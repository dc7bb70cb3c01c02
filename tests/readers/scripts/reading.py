"""What a reader read, handed back as files: arrays in masks.npz, everything else in facts.json."""

import json
import sys
from pathlib import Path

import numpy as np


class Reading:
    """Collects what a reader says of each photo, and writes it."""

    def __init__(self):
        self._arrays, self._facts = {}, {}

    def add(self, name, mask, image=None, **facts):
        """Keep a photo's mask, its pixels, and what else the reader says of it.

        Parameters
        ----------
        name : str
            Name of the photo's file without extension.
        mask : (H, W) array
            The values that the reader gives.
        image : PIL.Image.Image or (H, W, 3) array, optional
        facts
            Anything that JSON holds.
        """
        if name in self._facts:
            raise ValueError(f"read twice: {name!r}")
        self._arrays[f"mask/{name}"] = np.asarray(mask)
        if image is not None:
            self._arrays[f"image/{name}"] = np.asarray(image if isinstance(image, np.ndarray) else image.convert("RGB"))
        self._facts[name] = facts

    def save(self, out):
        """Write it all into a folder."""
        np.savez(Path(out) / "masks.npz", **self._arrays)
        (Path(out) / "facts.json").write_text(json.dumps(self._facts), encoding="utf-8")


def main(read):
    """Run a reader: `python READER.py OUT ARGUMENT...` calls `read(reading, ARGUMENT...)`."""
    reading = Reading()
    read(reading, *sys.argv[2:])
    reading.save(sys.argv[1])
