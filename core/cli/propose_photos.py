"""Proposes many photos: which they are, where their masks go, and what may be overwritten."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.cli.output import Output
from core.errors import MaskError, PetsegError
from core.images import RgbImage, read_image
from core.labels import Label, Mask
from core.masks import is_proposed, read_mask, write_mask
from core.pixels import Box
from core.project import mask_files
from core.project.findings import notes_of_listing
from core.project.layout import Layout, list_photos
from core.proposal import Segmenter


@dataclass(frozen=True)
class PlannedMask:
    """A photo, and the file that its mask is to be written to."""

    photo: Path
    target: Path


def find_photos(paths: Iterable[Path], output: Output) -> tuple[list[tuple[str, Path]], int]:
    """Find the photos that paths name.

    Returns
    -------
    list of (str, Path)
        Each photo once, named as in a project of its folder.
    int
        Number of paths that are no use.
    """
    photos: dict[Path, str] = {}
    failed = 0
    for path in paths:
        try:
            found = _photos_in(path, output) if path.is_dir() else {path.name: path}
        except PetsegError as error:
            output.problem(str(error))
            failed += 1
            continue
        if not found:
            output.line(f"{path}: no photos in this folder.")
        for name, photo in found.items():
            photos.setdefault(Path(os.path.abspath(photo)), name)
    return [(name, photo) for photo, name in photos.items()], failed


def _photos_in(folder: Path, output: Output) -> dict[str, Path]:
    listing = list_photos(Layout(folder))
    for note in notes_of_listing(listing):
        output.line(str(note))
    found = {name: listing.folder / name for name in listing.names}
    # Masks of an earlier run that were written into the folder are no photos.
    return {name: path for name, path in found.items() if path.suffix.lower() != ".png" or not is_proposed(path)}


def plan_masks(photos: Iterable[tuple[str, Path]], out: Path, output: Output) -> tuple[list[PlannedMask], int]:
    """Choose the file of each mask; of photos with the same name, from two folders, only the first has one.

    Returns
    -------
    list of PlannedMask
    int
        Number of photos left out.
    """
    first: dict[str, Path] = {}
    duplicates = 0
    for name, photo in photos:
        if name in first:
            output.problem(f"{photo}: {first[name]} has the same name. Propose the two folders in separate runs.")
            duplicates += 1
        else:
            first[name] = photo
    files = mask_files(first)
    return [PlannedMask(photo, out / files[name]) for name, photo in first.items()], duplicates


def propose_all(
    planned: Sequence[PlannedMask], segmenter: Segmenter, output: Output, box: Box | None, *, overwrite: bool
) -> int:
    """Propose and write masks, with a line for each that fails.

    Parameters
    ----------
    planned : sequence of PlannedMask
    segmenter : Segmenter
    output : Output
    box : Box or None
        The part of each photo to propose; None is all of it.
    overwrite : bool
        Whether masks may be replaced that are no earlier proposals.

    Returns
    -------
    int
        Number of masks written.
    """
    done = 0
    photos = {_identity(each.photo) for each in planned}

    def may_replace(target: Path) -> bool:
        # Photos are never written, whatever was asked for; people's masks only if it was asked for.
        return _identity(target) not in photos and (is_proposed(target) or (overwrite and _is_mask(target)))

    with output.progress("Proposing", len(planned)) as advance:
        for number, each in enumerate(planned, 1):
            try:
                _propose(each, segmenter, box, may_replace)
                done += 1
            except PetsegError as error:
                output.problem(str(error))
            except MemoryError:
                output.problem(f"{each.photo}: there is not enough memory for this photo.")
            advance(number, len(planned), "Proposing")
    return done


def _is_mask(target: Path) -> bool:
    try:
        read_mask(target)
    except MaskError:
        return False
    return True


def _identity(path: Path) -> tuple[int, int] | str:
    """Identify the file behind a name: CAT.PNG and cat.png may be one file or two."""
    try:
        status = path.stat()
    except OSError:
        return os.path.realpath(path)
    return status.st_dev, status.st_ino


def _propose(planned: PlannedMask, segmenter: Segmenter, box: Box | None, may_replace: Callable[[Path], bool]) -> None:
    if os.path.lexists(planned.target) and not may_replace(planned.target):
        raise PetsegError(
            "this file is not an earlier proposal and was left as it is",
            path=planned.target,
            remedy="Choose another folder with --out, or replace masks, but no other files, with --overwrite.",
        )
    image = read_image(planned.photo)
    mask = segmenter.propose(image).mask if box is None else _mask_in_box(image, box, segmenter, planned.photo)
    write_mask(planned.target, mask, proposed=True, durable=False)


def _mask_in_box(image: RgbImage, box: Box, segmenter: Segmenter, photo: Path) -> Mask:
    """Return a mask of the whole photo with the box's proposal in it; a trimap has the size of its photo."""
    height, width = image.shape[:2]
    if box.clipped(image.shape) != box:
        raise PetsegError(
            "the box {box} is not inside the photo",
            path=photo,
            remedy="The whole photo is 0,0,{height},{width}.",
            box=",".join(map(str, box)),
            height=height,
            width=width,
        )
    mask = np.full((height, width), Label.BACKGROUND, np.uint8)
    mask[box.slices] = segmenter.propose(image, box).mask
    return mask
