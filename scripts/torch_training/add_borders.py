"""Give outlines that people drew the border of Oxford-IIIT Pet, for `pack.py --outlined`.

    add_borders.py PHOTOS MASKS --classes 8 12 --not-with 3 10 13 17 --apart-from TEST_PHOTOS --data-dir TFDS \
        --models petseg.safetensors older.safetensors --shares 0.65 0.35 --out FOLDER

MASKS are PNGs of class indices, such as those of PASCAL VOC; 255 is void. Away from an outline the mask is what people
drew. Near it the mean of the models decides what is border, as `propose_masks.py` runs it, wherever it agrees with
people about the surroundings; elsewhere the border gets Oxford's usual width. FOLDER gets the layout of Oxford-IIIT
Pet.
"""

import argparse
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from gather_photos import MAX_SIDE, Thumbnails, known_photos, write
from PIL import Image
from propose_masks import open_mean

from core.images import list_images, read_thumbnail
from core.labels import Label, Mask
from core.masks import write_mask
from core.model.segmenter import Segmenter
from core.resizing import resize_nearest

VOID = 255
MIN_PET, MAX_OTHERS = 0.005, 0.002
"""Shares of the photo's pixels: at least, to be kept; at most, of the classes of --not-with."""
NEAR, BORDER, SURROUNDINGS = 0.025, 0.0175, 0.08
"""Of the longer side: where the models decide, half of Oxford's usual border, and how far around they must agree."""
MIN_AGREEMENT = 0.85

Flags = npt.NDArray[np.bool_]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=Path)
    parser.add_argument("masks", type=Path)
    parser.add_argument("--classes", type=int, nargs="+", required=True, help="indices that are pets")
    parser.add_argument("--not-with", type=int, nargs="*", default=[], help="indices that leave a photo out")
    parser.add_argument("--apart-from", nargs="+", default=[], help="folders of photos, or tfds:NAME/SPLIT")
    parser.add_argument("--data-dir", type=Path, help="of tensorflow_datasets")
    parser.add_argument("--models", type=Path, nargs="+", required=True, help="models with the same input size")
    parser.add_argument("--shares", type=float, nargs="+", help="weight of each model in the mean (default: equal)")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.shares = args.shares or [1.0] * len(args.models)
    if args.out.exists() and any(args.out.iterdir()):
        parser.error(f"{args.out} is not empty")
    return args


def read_classes(path: Path) -> npt.NDArray[np.uint8]:
    """Return the class indices of a palette PNG."""
    with Image.open(path) as image:
        return np.asarray(image, np.uint8)


def share_of(classes: npt.NDArray[np.uint8], wanted: Iterable[int]) -> float:
    """Return the share of the pixels that have one of the classes."""
    return float(np.isin(classes, list(wanted)).mean())


def within(flags: Flags, distance: float) -> Flags:
    """Return which pixels are no farther than a distance from flagged ones."""
    return cv2.distanceTransform((~flags).astype(np.uint8), cv2.DIST_L2, 5) <= distance


def agreement(pet: Flags, proposed: Mask, near: Flags, side: int) -> npt.NDArray[np.float32]:
    """Return the share of the surroundings' pixels, away from outlines, of which people and models say the same."""
    window = (side, side)
    known = cv2.boxFilter((~near).astype(np.float32), -1, window)
    same = cv2.boxFilter((((proposed != Label.BACKGROUND) == pet) & ~near).astype(np.float32), -1, window)
    return np.asarray(same / np.maximum(known, 1e-6), np.float32)


def with_border(pet: Flags, void: Flags, proposed: Mask) -> Mask:
    """Return people's mask with a border where the models see one, or of Oxford's usual width."""
    longer = max(pet.shape)
    near = within(pet, NEAR * longer) & within(~pet & ~void, NEAR * longer)
    mask = np.where(pet, Label.PET, Label.BACKGROUND).astype(np.uint8)
    mask[near & within(pet, BORDER * longer) & within(~pet, BORDER * longer)] = Label.BORDER
    trusted = near & (agreement(pet, proposed, near, round(2 * SURROUNDINGS * longer) | 1) > MIN_AGREEMENT)
    mask[trusted] = proposed[trusted]
    return mask


class Outlines:
    """Photos with people's outlines, written with a border each."""

    def __init__(self, args: argparse.Namespace, known: Thumbnails, segmenter: Segmenter) -> None:
        self._args, self._known, self._segmenter = args, known, segmenter
        self._images, self._trimaps = args.out / "images", args.out / "annotations" / "trimaps"
        self._images.mkdir(parents=True, exist_ok=True)

    def add(self, photo: Path) -> bool:
        """Write a photo and its mask, unless it shows no pet, shows other animals too, or looks like a known one."""
        path = self._args.masks / f"{photo.stem}.png"
        if not path.exists():
            return False
        classes = read_classes(path)
        if share_of(classes, self._args.classes) < MIN_PET or share_of(classes, self._args.not_with) > MAX_OTHERS:
            return False
        image = read_thumbnail(photo, MAX_SIDE)
        if self._known.know(image):
            return False
        small = resize_nearest(classes, *image.shape[:2])
        pet, void = np.isin(small, self._args.classes), small == VOID
        mask = with_border(pet, void, self._segmenter.propose(image).mask)
        name = f"outlined_{photo.stem}"
        write(self._images / f"{name}.jpg", image)
        write_mask(self._trimaps / f"{name}.png", mask)
        return True


def main() -> None:
    args = parse_arguments()
    known, photos = known_photos(args.apart_from, args.data_dir), list_images(args.photos)
    with open_mean(args.models, args.shares) as segmenter, ThreadPoolExecutor(os.cpu_count()) as pool:
        count = sum(pool.map(Outlines(args, known, segmenter).add, photos))
    print(f"{args.out}: {count} of {len(photos)} photos")


if __name__ == "__main__":
    main()
