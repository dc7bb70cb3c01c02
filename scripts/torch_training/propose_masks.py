"""Propose masks for photos that have none, for `pack.py --proposed`.

    propose_masks.py PHOTOS --models petseg.safetensors older.safetensors --shares 0.65 0.35 --out FOLDER

The masks come from the weighted mean of the models, each of which also sees every photo mirrored: slower than the
product's proposals, but more accurate. Photos whose mask is unsure or shows hardly any pet are left out. FOLDER gets
the layout of Oxford-IIIT Pet.
"""

import argparse
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.errors import PetsegError
from core.images import list_images, read_image
from core.labels import Label
from core.masks import write_mask
from core.model.checkpoint import read_checkpoint
from core.model.onnx_runtime import OnnxNetwork
from core.model.segmenter import Segmenter

MAX_UNCERTAINTY = 0.11
MIN_PET = 0.01
"""Share of the photo's pixels."""
ALWAYS_MIRRORED = -1.0
"""Below every uncertainty, so that each photo is mirrored."""


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=Path)
    parser.add_argument("--models", type=Path, nargs="+", required=True, help="models with the same input size")
    parser.add_argument("--shares", type=float, nargs="+", help="weight of each model in the mean (default: equal)")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.shares = args.shares or [1.0] * len(args.models)
    if len(args.shares) != len(args.models) or min(args.shares) <= 0:
        parser.error("--shares needs a positive number for each model")
    if args.out.exists() and any(args.out.iterdir()):
        parser.error(f"{args.out} is not empty")
    return args


class Mean:
    """Several networks of one input size, as one whose probabilities are their weighted mean."""

    device = "CPU"

    def __init__(self, networks: list[OnnxNetwork], shares: list[float]) -> None:
        self._networks, self._shares = networks, np.array(shares, np.float32) / np.float32(sum(shares))

    def run(self, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return probabilities, as `core.model.segmenter.Network` does."""
        parts = [share * each.run(photos) for share, each in zip(self._shares, self._networks, strict=True)]
        return np.sum(parts, axis=0, dtype=np.float32)

    def close(self) -> None:
        """Release the networks."""
        for network in self._networks:
            network.close()


def open_mean(models: list[Path], shares: list[float]) -> Segmenter:
    """Return what proposes with the mean of some models; SystemExit if they cannot be averaged."""
    checkpoints = [read_checkpoint(path) for path in models]
    if len({checkpoint.card.architecture.input_size for checkpoint in checkpoints}) > 1:
        raise SystemExit("The models have different input sizes: their mean cannot be taken.")
    networks = [OnnxNetwork(checkpoint, threads=1) for checkpoint in checkpoints]
    return Segmenter(checkpoints[0].card, Mean(networks, shares), unsure=ALWAYS_MIRRORED)


def photos_in(folder: Path) -> list[Path]:
    """List photos; SystemExit if the masks of two would have the same name."""
    photos = list_images(folder)
    if len({photo.stem for photo in photos}) < len(photos):
        raise SystemExit("Two photos have the same name: run gather_photos.py first.")
    return photos


def main() -> None:
    args = parse_arguments()
    photos, images = photos_in(args.photos), args.out / "images"
    images.mkdir(parents=True, exist_ok=True)

    def propose(photo: Path) -> bool:
        try:
            proposal = segmenter.propose(read_image(photo))
        except PetsegError as error:
            print(f"left out: {error}")
            return False
        if proposal.uncertainty > MAX_UNCERTAINTY or (proposal.mask == Label.PET).mean() < MIN_PET:
            return False
        write_mask(args.out / "annotations" / "trimaps" / f"{photo.stem}.png", proposal.mask)
        shutil.copyfile(photo, images / photo.name)
        return True

    with open_mean(args.models, args.shares) as segmenter, ThreadPoolExecutor(os.cpu_count()) as pool:
        count = sum(pool.map(propose, photos))
    print(f"{args.out}: {count} of {len(photos)} photos")


if __name__ == "__main__":
    main()
