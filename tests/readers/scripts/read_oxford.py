"""Read the Oxford layout with torchvision: read_oxford.py OUT ROOT SPLIT..."""

from pathlib import Path

import numpy as np
from reading import main
from torchvision_datasets import import_datasets


def read(reading, root, *splits):
    """Read the given splits; category and species count from 0."""
    for split in splits:
        data = import_datasets().OxfordIIITPet(
            root, split=split, target_types=["segmentation", "category", "binary-category"], download=False
        )
        lines = (Path(root) / f"oxford-iiit-pet/annotations/{split}.txt").read_text(encoding="utf-8").splitlines()
        names = [line.split()[0] for line in lines]
        for name, (image, (trimap, category, species)) in zip(names, data, strict=True):
            reading.add(name, np.asarray(trimap), image, split=split, category=category, species=species)


main(read)
