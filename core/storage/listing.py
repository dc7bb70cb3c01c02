"""Which of the files below a folder elsewhere are photos: the rules of folders here, as far as names tell."""

from collections.abc import Iterable
from pathlib import PureWindowsPath

from core.images import EXPORT_LIST, is_image_name, is_listed
from core.project.layout import ANNOTATIONS, IMAGES
from core.project.pairing import pair_masks

IMAGES_PREFIX = IMAGES + "/"
"""Of the photos where there is a folder `images`: only they count then, and they are named below it."""
_TRIMAPS = f"{ANNOTATIONS}/trimaps/"


def photo_names(names: Iterable[str]) -> list[str]:
    """Return the photos among files, sorted.

    Hidden folders, those of systems, masks and exports are left out; if there is a folder `images`, only that counts.
    """
    names = list(names)
    exports = tuple(name.removesuffix(EXPORT_LIST) for name in names if name.endswith(f"/{EXPORT_LIST}"))
    photos = sorted(name for name in names if is_photo(name) and not (exports and name.startswith(exports)))
    below_images = [name for name in photos if name.startswith(IMAGES_PREFIX)]
    return below_images or photos


def photos_with_masks(names: Iterable[str]) -> list[str]:
    """Return the photos that have a mask, and these masks, of an Oxford-layout folder."""
    names = list(names)
    masks = {name.removeprefix(_TRIMAPS) for name in names if name.startswith(_TRIMAPS)}
    photos = photo_names(names)
    prefix = IMAGES_PREFIX if photos and photos[0].startswith(IMAGES_PREFIX) else ""
    files = pair_masks((name.removeprefix(prefix) for name in photos), masks).files
    found = [(name, file) for name, file in files.items() if file in masks]
    return [*(prefix + name for name, _ in found), *(_TRIMAPS + file for _, file in found)]


def is_photo(name: str) -> bool:
    """Whether a path is that of a photo."""
    *folders, file = name.split("/")
    return is_image_name(file) and all(map(is_listed, folders))


def is_inside(name: str) -> bool:
    """Whether a name leads nowhere but below its folder: stores allow any."""
    parts = name.replace("\\", "/").split("/")
    return ".." not in parts and "" not in parts and "\0" not in name and not PureWindowsPath(name).drive
