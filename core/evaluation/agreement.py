"""How far two annotators agree on the masks of the same photos."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.border.band import with_border
from core.cancel import ShouldStop, never, stop_if
from core.errors import MaskError, PetsegError
from core.evaluation.metrics import Confusion, boundary_f1, class_ious, confusion, core_iou, mean_iou
from core.labels import Label, Mask
from core.masks import read_mask
from core.project import find_samples
from core.project.identity import holds_same_photo

OnProgress = Callable[[int, int], None]
"""(done, total)."""


@dataclass(frozen=True)
class Agreement:
    """Figures of one photo, or of all together; all are the same whichever mask comes first.

    Attributes
    ----------
    mean_iou : float
        0..1.
    core_iou : float
        Of the pet, leaving out one annotator's border; averaged over both, 0..1.
    boundary_f1 : float
        Of the outline in the middle of the border, since people differ in how wide they paint that, 0..1; of all photos
        together, the mean.
    kappa : float
        Cohen's: 1 for equal masks, 0 for what chance would give.
    pet_iou : float
        Of the class pet, nan if neither has it.
    """

    mean_iou: float
    core_iou: float
    boundary_f1: float
    kappa: float
    pet_iou: float


@dataclass
class Comparison:
    """Two folders with masks of the same photos.

    Attributes
    ----------
    photos : dict of str to Agreement
        By name, the photos first on which they agree least about the pet (core IoU).
    total : Agreement or None
        Over the pixels of all photos; None without any.
    equal : int
        Photos whose masks are the same.
    only_first, only_second : list of str
        Photos with a mask in one folder alone.
    other_photos : list of str
        Names that stand for another photo in each folder.
    problems : list of PetsegError
        Photos that could not be compared.
    notes : list of PetsegError
        What was left out in either folder.
    """

    photos: dict[str, Agreement] = field(default_factory=dict)
    total: Agreement | None = None
    equal: int = 0
    only_first: list[str] = field(default_factory=list)
    only_second: list[str] = field(default_factory=list)
    other_photos: list[str] = field(default_factory=list)
    problems: list[PetsegError] = field(default_factory=list)
    notes: list[PetsegError] = field(default_factory=list)


def agreement(mask: Mask, other: Mask) -> Agreement:
    """Return how far two masks agree; (H, W) of the same size."""
    return _agreement(confusion(mask, other), _outline_f1(mask, other))


def compare_folders(
    first: Path, second: Path, on_progress: OnProgress = lambda *_: None, should_stop: ShouldStop = never
) -> Comparison:
    """Compare the masks of all photos that two folders have in common; nothing is written.

    Raises
    ------
    PetsegError
        If a folder cannot be read.
    """
    ours, theirs = (find_samples(folder, unseen=True) for folder in (first, second))
    result = Comparison(notes=[*ours.notes, *theirs.notes])
    mine, others = ({name: files for name, *files in found.samples} for found in (ours, theirs))
    result.only_first = [name for name in mine if name not in others]
    result.only_second = [name for name in others if name not in mine]
    common, counts = [name for name in mine if name in others], np.zeros((len(Label), len(Label)), np.int64)
    for number, name in enumerate(common):
        stop_if(should_stop)
        on_progress(number, len(common))
        if not holds_same_photo(mine[name][0], others[name][0]):
            result.other_photos.append(name)
            continue
        try:
            counts += _compare(name, mine[name][1], others[name][1], result)
        except PetsegError as error:
            result.problems.append(error)
    on_progress(len(common), len(common))
    return _finished(result, counts)


def _compare(name: str, mask_file: Path, other_file: Path, result: Comparison) -> Confusion:
    mask, other = read_mask(mask_file), read_mask(other_file)
    if mask.shape != other.shape:
        raise MaskError(
            "the mask has {width} x {height} pixels, that in the other folder {other_width} x {other_height}",
            path=mask_file,
            width=mask.shape[1],
            height=mask.shape[0],
            other_width=other.shape[1],
            other_height=other.shape[0],
        )
    counts = confusion(mask, other)
    result.photos[name] = _agreement(counts, _outline_f1(mask, other))
    result.equal += int(np.trace(counts) == counts.sum())
    return counts


def _finished(result: Comparison, counts: Confusion) -> Comparison:
    result.photos = dict(sorted(result.photos.items(), key=lambda item: (item[1].core_iou, item[1].mean_iou)))
    if result.photos:
        result.total = _agreement(counts, float(np.mean([each.boundary_f1 for each in result.photos.values()])))
    return result


def _agreement(counts: Confusion, outline: float) -> Agreement:
    return Agreement(
        mean_iou=mean_iou(counts),
        core_iou=(core_iou(counts) + core_iou(counts.T)) / 2,
        boundary_f1=outline,
        kappa=_kappa(counts),
        pet_iou=float(class_ious(counts)[Label.PET]),
    )


def _outline_f1(mask: Mask, other: Mask) -> float:
    return boundary_f1(with_border(mask, 0), with_border(other, 0))


def _kappa(counts: Confusion) -> float:
    """Return Cohen's kappa (Cohen, A Coefficient of Agreement for Nominal Scales, 1960)."""
    total = float(counts.sum())
    observed = float(np.trace(counts)) / total
    expected = float(counts.sum(0, dtype=np.float64) @ counts.sum(1, dtype=np.float64)) / total**2
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)
