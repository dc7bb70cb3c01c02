"""Divide an Oxford-layout folder of photos without pets into those that may train a model, and a test set.

    split_scenes.py SCENES --out FOLDER

Makes FOLDER/scenes_train and FOLDER/scenes_test, Oxford-layout folders of links. The photos whose name's SHA-1 is
smallest may train, the others are the test set. Whether a name has its suffix is open: photos train that may in both
readings, so that none of either test set does.
"""

import argparse
import hashlib
from collections.abc import Callable
from pathlib import Path

from core.images import list_images

MAY_TRAIN = 200


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenes", type=Path, help="folder with images and annotations/trimaps")
    parser.add_argument("--out", type=Path, required=True, help="where the two folders are made")
    return parser.parse_args()


def smallest(photos: list[Path], name: Callable[[Path], str]) -> set[Path]:
    """Return the photos that may train, if this is their name."""
    digests = {photo: hashlib.sha1(name(photo).encode(), usedforsecurity=False).digest() for photo in photos}
    return set(sorted(photos, key=digests.__getitem__)[:MAY_TRAIN])


def link(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / source.name
    target.unlink(missing_ok=True)
    target.symlink_to(source.resolve())


def main() -> None:
    args = parse_arguments()
    photos = list_images(args.scenes / "images")
    by_file = smallest(photos, lambda photo: photo.name)
    train = sorted(by_file & smallest(photos, lambda photo: photo.stem))
    for part, some in (("scenes_train", train), ("scenes_test", sorted(set(photos) - by_file))):
        for photo in some:
            link(photo, args.out / part / "images")
            link(args.scenes / "annotations" / "trimaps" / f"{photo.stem}.png", args.out / part / "annotations/trimaps")
        print(f"{args.out / part}: {len(some)} photos")


if __name__ == "__main__":
    main()
