"""Figures of `petseg evaluate`, as tables or as JSON."""

from collections.abc import Mapping
from math import isnan, nan
from statistics import median
from typing import Any

from core.cli.output import Output
from core.evaluation.calibration import ReliabilityBin
from core.evaluation.empty_photos import EmptyScore
from core.evaluation.evaluation import Evaluation, PhotoFigures
from core.evaluation.metrics import Score
from core.labels import Label

Figures = dict[str, Any]


def describe(evaluation: Evaluation, count: int) -> Figures:
    """Return every figure by name, ready for JSON; None where a figure has no value.

    Parameters
    ----------
    evaluation : Evaluation
        Of at least one photo.
    count : int
        Number of worst and of slowest photos to list.
    """
    seconds = evaluation.seconds()
    return _figures_with_pet(evaluation) | {
        "empty": _empty(evaluation.score_of_empty()),
        "expected_calibration_error": _rounded(evaluation.reliability.expected_calibration_error()),
        "uncertainty_rank_correlation": _rank_correlations(evaluation),
        "seconds_per_photo": {"median": _rounded(median(seconds)), "longest": _rounded(max(seconds))},
        "worst": [_worst(photo) for photo in evaluation.worst(count)],
        "slowest": [{"photo": p.name, "seconds": _rounded(p.seconds)} for p in evaluation.slowest(count)],
        "reliability": [_bin(part) for part in evaluation.reliability.bins()],
    }


def _figures_with_pet(evaluation: Evaluation) -> Figures:
    try:
        return figures_of(evaluation.score())
    except ValueError:  # no photo shows a pet
        return figures_of(Score(0, nan, nan, dict.fromkeys(Label, nan), nan, nan, nan, nan))


def _empty(score: EmptyScore | None) -> Figures | None:
    if score is None:
        return None
    return {
        "photos": score.photos,
        "with_false_pet": _rounded(score.with_false_pet),
        "false_pet": _rounded(score.false_pet),
    }


def figures_of(score: Score) -> Figures:
    """Return the figures of all photos by their usual names, rounded to 4 digits; None where no photo has the class."""
    return {
        "photos": score.photos,
        "accuracy": _rounded(score.accuracy),
        "miou": _rounded(score.mean_iou),
        "iou_pet_background_border": [_rounded(score.class_ious[label]) for label in Label],
        "foreground_iou": _rounded(score.foreground_iou),
        "core_iou": _rounded(score.core_iou),
        "boundary_f1": _rounded(score.boundary_f1),
        "median_photo_miou": _rounded(score.median_photo_mean_iou),
    }


def _rank_correlations(evaluation: Evaluation) -> dict[str, float | None]:
    """Correlate uncertainty with one minus core IoU, one minus mean IoU, and the share of wrong pixels."""
    return {
        "core_iou": _rounded(evaluation.uncertainty_against(lambda photo: photo.error)),
        "miou": _rounded(evaluation.uncertainty_against(lambda photo: photo.class_error)),
        "wrong_share": _rounded(evaluation.uncertainty_against(lambda photo: photo.score.wrong_share)),
    }


def _worst(photo: PhotoFigures) -> Figures:
    score = None if photo.false_pet is not None else photo.score
    return {
        "photo": photo.name,
        "core_iou": score and _rounded(score.core_iou),
        "miou": score and _rounded(score.mean_iou),
        "boundary_f1": score and _rounded(score.boundary_f1),
        "false_pet": photo.false_pet if photo.false_pet is None else _rounded(photo.false_pet),
        "uncertainty": _rounded(photo.uncertainty),
    }


def _bin(part: ReliabilityBin) -> Figures:
    return {
        "from": _rounded(part.low),
        "to": _rounded(part.high),
        "share": _rounded(part.share),
        "confidence": _rounded(part.confidence),
        "accuracy": _rounded(part.accuracy),
    }


def _rounded(value: float) -> float | None:
    return None if isnan(value) else round(value, 4)


def print_figures(figures: Figures, output: Output) -> None:
    """Print and record figures from `describe`, which may have been added to."""
    output.record(figures)
    for key, value in figures.items():
        if _is_plain(value):
            _print_plain(key, value, output)
    for key, title in (("worst", "Worst photos"), ("slowest", "Slowest photos")):
        if figures[key]:
            output.table(title, *_columns(figures[key]))


def _is_plain(value: Any) -> bool:
    """Return whether it is printed: figures that have a value, and no rows of a table."""
    if isinstance(value, list):
        return not value or not (isinstance(value[0], Mapping) or all(part is None for part in value))
    return value is not None


def _columns(rows: list[Figures]) -> tuple[list[str], list[list[Any]]]:
    """Return the headers and cells of those columns in which any row has a value."""
    keys = [key for key in rows[0] if any(row[key] is not None for row in rows)]
    return keys, [["" if row[key] is None else row[key] for key in keys] for row in rows]


def _print_plain(key: str, value: Any, output: Output, indent: str = "") -> None:
    if isinstance(value, Mapping):
        output.result(f"{indent}{key}")
        for part, figure in value.items():
            _print_plain(part, figure, output, f"{indent}  ")
    else:
        output.result(f"{indent + key:26} {value}")
