"""Cut the largest pet-free part out of each photo, as a folder of photos without a pet to measure false pets on.

    cut_free_parts.py PHOTOS --out FOLDER

Both are Oxford-layout folders. Photos without a part of 40 % of each side are left out.
"""

import argparse
from pathlib import Path

import cv2

from core.images import list_images
from core.masks import write_mask
from core.network.compose import largest_free_box
from scripts.photos.labelled import read_labelled

MIN_SHARE = 0.4


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=Path, help="folder with images and annotations/trimaps")
    parser.add_argument("--out", type=Path, required=True, help="folder for the parts")
    parser.add_argument("--share", type=float, default=MIN_SHARE, help="least, of each side (default: %(default)s)")
    return parser.parse_args()


def main() -> None:
    args = parse_arguments()
    photos, count = list_images(args.photos / "images"), 0
    images, trimaps = args.out / "images", args.out / "annotations" / "trimaps"
    images.mkdir(parents=True, exist_ok=True)
    for photo in photos:
        image, mask = read_labelled(args.photos, photo)
        box = largest_free_box(mask, args.share)
        if box is not None:
            cv2.imwrite(str(images / f"{photo.stem}.png"), cv2.cvtColor(image[box.slices], cv2.COLOR_RGB2BGR))
            write_mask(trimaps / f"{photo.stem}.png", mask[box.slices])
            count += 1
    print(f"{args.out}: parts of {count} of {len(photos)} photos")


if __name__ == "__main__":
    main()
