"""The figures of a folder by name, for programs, and their wording, for people."""

import math
from collections.abc import Mapping, Sequence
from statistics import median, quantiles
from typing import Any

from core.labels import Label
from core.statistics.folder import Day, FolderStatistics, histogram
from core.statistics.mask_figures import MaskFigures
from core.statistics.working_time import WorkingTime

_LISTED = 10
"""Photos listed by name."""


def figures_of(statistics: FolderStatistics) -> dict[str, Any]:
    """Return every figure by name, of plain values, paths, and nan where a figure has no value."""
    return {
        "folder": statistics.folder,
        "photos": statistics.photos,
        "states": {state.value: count for state, count in statistics.states.items()},
        "tags": statistics.tags,
        "flagged": statistics.flagged,
        "skip_reasons": statistics.skip_reasons,
        "class_shares": _by_class(statistics.class_shares),
        "pixels": _by_class(statistics.pixels),
        "pet_share": pet_share_of(statistics),
        "border_width": spread_of(statistics.border_widths),
        "agreement": spread_of([iou for _, iou in statistics.agreements]),
        "work": _work(statistics.work) | {"pause_minutes": statistics.pause.total_seconds() / 60},
        "days": [_day(day) for day in statistics.days],
        "masks": [_mask(mask) for mask in statistics.masks],
    }


def _by_class(figures: Mapping[Label, float]) -> dict[str, float]:
    return {label.name.lower(): figures[label] for label in Label}


def _mask(mask: MaskFigures) -> dict[str, Any]:
    return {
        "photo": mask.photo,
        "state": mask.state.value,
        "pixels": {label.name.lower(): mask.pixels[label] for label in Label},
        "border_width": mask.border_width,
        "agreement": mask.agreement,
        "saved": None if mask.saved is None else mask.saved.isoformat(timespec="seconds"),
    }


def pet_share_of(statistics: FolderStatistics) -> dict[str, Any]:
    """Return how the share of pet is spread over the masks, and how many have no pet."""
    shares = [mask.pet_share for mask in statistics.masks]
    return spread_of(shares) | {"histogram": histogram(shares, 1.0), "without_pet": shares.count(0.0)}


def spread_of(values: Sequence[float]) -> dict[str, Any]:
    """Return count, smallest, quartiles and largest; nan without values."""
    if not values:
        names = ("lowest", "lower_quartile", "median", "upper_quartile", "highest")
        return {"masks": 0} | dict.fromkeys(names, math.nan)
    lower, upper = (values[0], values[0]) if len(values) == 1 else quantiles(values, method="inclusive")[::2]
    return {
        "masks": len(values),
        "lowest": min(values),
        "lower_quartile": lower,
        "median": median(values),
        "upper_quartile": upper,
        "highest": max(values),
    }


def _work(work: WorkingTime) -> dict[str, Any]:
    return {"photos": work.photos, "seconds": work.seconds, "photos_per_hour": work.photos_per_hour}


def _day(day: Day) -> dict[str, Any]:
    return {"day": day.date.isoformat(), "masks_saved": day.masks_saved} | _work(day.work)


def lowest_agreements(statistics: FolderStatistics) -> list[tuple[str, float]]:
    """Return the photos whose proposals fit the mask worst."""
    return statistics.agreements[:_LISTED]


def percent(share: float) -> str:
    """Return a share for reading; a dash for none."""
    return "–" if math.isnan(share) else f"{100 * share:.1f} %"


def number(value: float, digits: int = 1) -> str:
    """Return a figure for reading; a dash for none."""
    return "–" if math.isnan(value) else f"{value:.{digits}f}"


def hours(seconds: float) -> str:
    """Return a working time for reading: 1 h 05 min, 12 min, 40 s."""
    minutes = round(seconds / 60)
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"
