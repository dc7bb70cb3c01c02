"""Chooses what is proposed: which files are photos, where their masks go, and what may be overwritten."""

import argparse
import os
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from core.cli.output import Output
from core.errors import MaskError, PetsegError
from core.files import read_regular, remove_abandoned
from core.masks import is_proposed, is_trimap, read_mask
from core.pipeline import PlannedMask
from core.pipeline.replacing import is_blank, kept_file
from core.project import mask_files
from core.project.border_share import share_in
from core.project.file_names import folded
from core.project.findings import notes_of_listing
from core.project.layout import Layout, list_photos
from core.storage import Url


def border_of(args: argparse.Namespace) -> float | None:
    """Return how wide the border is to be; None leaves it as the model draws it.

    Without `--border-width` it is as wide as in the folder of all photos, if they have one and its width is known.
    """
    if args.border_width is not None:
        return float(args.border_width)
    folders = {path if isinstance(path, Url) or os.path.isdir(path) else path.parent for path in args.paths}
    folder = folders.pop() if len(folders) == 1 else None
    return share_in(folder) if isinstance(folder, Path) else None


def find_photos(paths: Iterable[Path], output: Output) -> tuple[list[tuple[str, Path]], list[PetsegError]]:
    """Find the photos that paths name.

    Returns
    -------
    list of (str, Path)
        Each photo once, named as in a project of its folder.
    list of PetsegError
        For each path that is no use.
    """
    photos: dict[Path, str] = {}
    problems = []
    for path in paths:
        try:
            found = _photos_in(path, output) if os.path.isdir(path) else {path.name: path}
        except PetsegError as error:
            problems.append(error)
            continue
        if not found:
            output.line(f"{path}: no photos in this folder.")
        for name, photo in found.items():
            photos.setdefault(Path(os.path.abspath(photo)), name)
    return _without_masks([(name, photo) for photo, name in photos.items()], output), problems


def _photos_in(folder: Path, output: Output) -> dict[str, Path]:
    listing = list_photos(Layout(folder))
    for note in notes_of_listing(listing):
        output.line(str(note))
    return {name: listing.folder / name for name in listing.names}


def _without_masks(found: list[tuple[str, Path]], output: Output) -> list[tuple[str, Path]]:
    """Leave out masks among the photos, from an earlier run or another program: they would get masks themselves."""
    stems = Counter(folded(stem) for _, path in found for stem in {path.stem, path.name})
    photos = [(name, path) for name, path in found if not _is_mask_of_a_photo(path, stems)]
    if len(photos) < len(found):
        output.line(f"{len(found) - len(photos)} masks among the photos were left out.")
    return photos


def _is_mask_of_a_photo(path: Path, stems: Counter[str]) -> bool:
    """Whether a file is marked as a proposal, or is a trimap beside a photo that it is named after.

    Trimaps lose the mark when a person saves them. Their pixels are looked at only if the name is that of a mask.
    """
    if path.suffix.lower() != ".png":
        return False
    has_photo = stems[folded(path.stem)] > 1
    return is_proposed(path) or (has_photo and is_trimap(path))


def plan_masks(photos: Iterable[tuple[str, Path]], out: Path) -> tuple[list[PlannedMask], list[PetsegError]]:
    """Choose the file of each mask; of photos with the same name, from two folders, only the first has one.

    Returns
    -------
    list of PlannedMask
    list of PetsegError
        For each photo that is left out.
    """
    first: dict[str, Path] = {}
    problems = [_same_name(photo, first[name]) for name, photo in photos if first.setdefault(name, photo) is not photo]
    files = mask_files(first)
    return [PlannedMask(photo, out / files[name]) for name, photo in first.items()], problems


def _same_name(photo: Path, other: Path) -> PetsegError:
    return PetsegError(
        "{other} has the same name", path=photo, remedy="Propose the two folders in separate runs.", other=other
    )


def free_targets(planned: Iterable[PlannedMask], *, overwrite: bool) -> Callable[[Path], None]:
    """Return what raises a PetsegError for a file that no proposal may replace.

    Photos are never written, whatever was asked for; masks that people made only with `overwrite`.
    """
    photos = {_identity(each.photo) for each in planned}

    def may_replace(target: Path) -> bool:
        if _identity(target) in photos:
            return False
        return is_proposed(target) or _is_blank(target) or (overwrite and _is_mask(target))

    def require_free(target: Path) -> None:
        if os.path.lexists(target) and not may_replace(target):
            raise kept_file(target)

    return require_free


def _is_blank(target: Path) -> bool:
    try:
        return is_blank(read_regular(target, _MAX_BLANK_BYTES))
    except OSError:
        return False


_MAX_BLANK_BYTES = 16_000_000
"""More than a proposal of the largest photo takes."""


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


def remove_abandoned_writes(planned: Iterable[PlannedMask]) -> None:
    """Remove what a run that was killed left of masks it was writing."""
    for folder in {each.target.parent for each in planned}:
        remove_abandoned(folder.glob(".*"))
