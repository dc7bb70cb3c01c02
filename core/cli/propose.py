"""`petseg propose`: a mask for each photo, written where the user says."""

import argparse
import os
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.cli.output import Output
from core.cli.tools import Tools
from core.errors import PetsegError
from core.images import RgbImage, read_image
from core.labels import Label, Mask
from core.masks import is_proposed, write_mask
from core.pixels import Box
from core.project import mask_files
from core.project.layout import Layout, list_photos
from core.proposal import Segmenter


@dataclass(frozen=True)
class _Task:
    photo: Path
    target: Path


def run(args: argparse.Namespace, output: Output, tools: Tools) -> int:
    """Propose every photo; a line for each that cannot be done, and the rest done."""
    photos, failed = _collect(args.paths, output)
    tasks, doubled = _tasks(photos, args.out, output)
    failed += doubled
    if not photos:
        output.problem("There are no photos to propose.")
        return 1
    if args.box is not None and len(photos) > 1:
        raise PetsegError(f"a box belongs to one photo, and these are {len(photos)}", remedy="Name one photo.")
    with closing(tools.open_steady(args.model, args.device, output.line)) as segmenter:
        done = _propose_all(tasks, segmenter, output, args.box, overwrite=args.overwrite)
        output.line(f"{done} of {len(photos)} masks written to {args.out} ({segmenter.name}, {segmenter.device}).")
    return 1 if failed or done < len(photos) else 0


def _collect(paths: Iterable[Path], output: Output) -> tuple[list[tuple[str, Path]], int]:
    """(name, photo) of each photo, named as in a project of the folder; and how many paths are no use."""
    photos: dict[Path, str] = {}
    failed = 0
    for path in paths:
        try:
            found = list_photos(Layout(path)) if path.is_dir() else {path.name: path}
        except PetsegError as error:
            output.problem(str(error))
            failed += 1
            continue
        if not found:
            output.line(f"{path}: no photos in this folder.")
        for name, photo in found.items():
            photos.setdefault(Path(os.path.abspath(photo)), name)
    return [(name, photo) for photo, name in photos.items()], failed


def _tasks(photos: Iterable[tuple[str, Path]], out: Path, output: Output) -> tuple[list[_Task], int]:
    """Where each mask goes; two photos of one name from two folders cannot both be written."""
    first: dict[str, Path] = {}
    doubled = 0
    for name, photo in photos:
        if name in first:
            output.problem(f"{photo}: {first[name]} has the same name. Propose the two folders in separate runs.")
            doubled += 1
        else:
            first[name] = photo
    files = mask_files(first)
    return [_Task(photo, out / files[name]) for name, photo in first.items()], doubled


def _propose_all(tasks: list[_Task], segmenter: Segmenter, output: Output, box: Box | None, *, overwrite: bool) -> int:
    done = 0
    photos = {_identity(task.photo) for task in tasks}

    def may_replace(target: Path) -> bool:
        # Photos are never written, whatever was asked for; masks that someone made only if it was asked for.
        return _identity(target) not in photos and (overwrite or is_proposed(target))

    with output.progress("Proposing", len(tasks)) as advance:
        for number, task in enumerate(tasks, 1):
            try:
                _propose(task, segmenter, box, may_replace)
                done += 1
            except PetsegError as error:
                output.problem(str(error))
            except MemoryError:
                output.problem(f"{task.photo}: there is not enough memory for this photo.")
            advance(number, len(tasks), "Proposing")
    return done


def _identity(path: Path) -> tuple[int, int] | str:
    """The file itself, whatever it is called: CAT.PNG and cat.png may be one file or two."""
    try:
        status = path.stat()
    except OSError:
        return os.path.realpath(path)
    return status.st_dev, status.st_ino


def _propose(task: _Task, segmenter: Segmenter, box: Box | None, may_replace: Callable[[Path], bool]) -> None:
    if os.path.lexists(task.target) and not may_replace(task.target):
        raise PetsegError(
            "this file is not an earlier proposal and was left as it is",
            path=task.target,
            remedy="Choose another folder with --out, or replace masks with --overwrite.",
        )
    image = read_image(task.photo)
    mask = segmenter.propose(image).mask if box is None else _mask_in_box(image, box, segmenter, task.photo)
    write_mask(task.target, mask, proposed=True, durable=False)


def _mask_in_box(image: RgbImage, box: Box, segmenter: Segmenter, photo: Path) -> Mask:
    """A mask of the whole photo with the box's proposal in it; a trimap has the size of its photo."""
    height, width = image.shape[:2]
    if box.clipped(image.shape) != box:
        raise PetsegError(
            f"the box {','.join(map(str, box))} is not inside the photo",
            path=photo,
            remedy=f"The whole photo is 0,0,{height},{width}.",
        )
    mask = np.full((height, width), Label.BACKGROUND, np.uint8)
    mask[box.slices] = segmenter.propose(image, box).mask
    return mask
