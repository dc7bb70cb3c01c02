"""Gather photos of pets without masks for `propose_masks.py`, and leave out near-duplicates.

    gather_photos.py FOLDER... --apart-from TEST_PHOTOS tfds:oxford_iiit_pet/test --data-dir TFDS --out PHOTOS

A photo that looks like one of --apart-from, even mirrored, must not be trained on, or what is measured on those is no
longer a test. Photos are shrunk to the size that training keeps; PHOTOS must lie outside the repository.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from core.errors import PetsegError
from core.images import RgbImage, list_images, read_thumbnail
from core.network.sources import is_data_set
from core.network.tfds import open_tfds
from core.worker.training import TFDS_SOURCE

MAX_SIDE, MIN_SIDE = 320, 180
"""Longer side in pixels: at most, after shrinking; at least, to be kept."""
THUMBNAIL_SIDE = 24
LIKE_KNOWN, LIKE_ANOTHER = 0.93, 0.95
"""Correlation of grey thumbnails above which a photo counts as the same as a known one, or as another candidate."""


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+", help="folders of photos, searched recursively")
    parser.add_argument("--apart-from", nargs="+", default=[], help="folders of photos, or tfds:NAME/SPLIT")
    parser.add_argument("--data-dir", type=Path, help="of tensorflow_datasets")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    if args.out.exists() and any(args.out.iterdir()):
        parser.error(f"{args.out} is not empty")
    return args


def thumbnail(image: RgbImage) -> npt.NDArray[np.float32]:
    """Return a photo's grey thumbnail as a vector of mean 0 and length 1."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    side = THUMBNAIL_SIDE
    values = cv2.resize(grey, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32).ravel()
    values -= values.mean()
    return values / (np.linalg.norm(values) + np.float32(1e-6))


class Thumbnails:
    """Thumbnails of photos, to recognise others like them."""

    def __init__(self, limit: float) -> None:
        self._limit, self._count = limit, 0
        self._rows = np.zeros((1024, THUMBNAIL_SIDE**2), np.float32)

    def add(self, image: RgbImage) -> None:
        """Remember a photo."""
        if self._count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
        self._rows[self._count] = thumbnail(image)
        self._count += 1

    def know(self, image: RgbImage) -> bool:
        """Return whether a photo, or its mirror image, looks like one of them."""
        both = np.stack([thumbnail(image), thumbnail(image[:, ::-1])])
        return self._count > 0 and float((self._rows[: self._count] @ both.T).max()) > self._limit


def known_photos(sources: list[str], data_dir: Path | None) -> Thumbnails:
    """Remember the photos of --apart-from; PetsegError or SystemExit if one of them is missing or cannot be read."""
    known = Thumbnails(LIKE_KNOWN)
    for source in sources:
        count = 0
        for image in photos_of(source, data_dir):
            known.add(image)
            count += 1
        if not count:
            raise SystemExit(f"{source} has no photos")
    return known


def photos_of(source: str, data_dir: Path | None) -> Iterator[RgbImage]:
    """Return the photos of a folder or a split of a data set."""
    if not is_data_set(source):
        return (read_thumbnail(photo, MAX_SIDE) for photo in list_images(Path(source)))
    name, _, split = source.removeprefix(TFDS_SOURCE).partition("/")
    if not split:
        raise SystemExit(f"{source} names no split, as in {source}/test")
    return (image for _, image, _ in open_tfds(data_dir, split, name)[1])


def candidates(folders: list[Path]) -> Iterator[RgbImage]:
    """Yield the photos of folders, shrunk to what is kept of them; those that cannot be read are named."""
    for folder in folders:
        for path in list_images(folder):
            try:
                yield read_thumbnail(path, MAX_SIDE)
            except PetsegError as error:
                print(f"left out: {error}")


def write(path: Path, image: RgbImage) -> None:
    """Write a photo; SystemExit if that fails."""
    pixels = cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
    if not cv2.imwrite(str(path), pixels, [cv2.IMWRITE_JPEG_QUALITY, 93]):
        raise SystemExit(f"{path} cannot be written")


def main() -> None:
    args = parse_arguments()
    known, seen = known_photos(args.apart_from, args.data_dir), Thumbnails(LIKE_ANOTHER)
    args.out.mkdir(parents=True, exist_ok=True)
    kept = left_out = 0
    for image in candidates(args.folders):
        if max(image.shape[:2]) < MIN_SIDE or known.know(image) or seen.know(image):
            left_out += 1
            continue
        seen.add(image)
        write(args.out / f"proposed_{kept:05d}.jpg", image)
        kept += 1
    print(f"{kept} photos, {left_out} left out: too small, or like another")


if __name__ == "__main__":
    main()
