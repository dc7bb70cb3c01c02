"""What a report shows: a row of figures per epoch, and predictions on a few photos."""

import json
import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.files import read_regular
from core.images import RgbImage
from core.labels import Mask

_MAX_BYTES = 10_000_000
"""Of a log; a row has about 300."""


@dataclass(frozen=True)
class EpochRow:
    """Figures of an epoch, on the held-out photos.

    Attributes
    ----------
    epoch, epochs : int
        Number of this epoch over all stages, counted from 1, and of all.
    loss : float
        Mean training loss of the epoch.
    mean_iou, accuracy : float
        0..1.
    class_ious : tuple of 3 float
        In the order of `Label`; nan for a class that never occurs.
    learning_rate : float
        At the end of the epoch.
    seconds : float
        Since the training began, without the time between interruption and resumption.
    stage : str
        Name of the recipe's stage, such as "128 px".
    false_pet, with_false_pet : float or None
        On the held-out photos without a pet: mean share of false pet, and share of the photos with some; None if there
        are no such photos.
    """

    epoch: int
    epochs: int
    loss: float
    mean_iou: float
    accuracy: float
    class_ious: tuple[float, float, float]
    learning_rate: float
    seconds: float
    stage: str
    false_pet: float | None = None
    with_false_pet: float | None = None


@dataclass(frozen=True)
class SamplePrediction:
    """A held-out photo with its true and its predicted mask, all at the network's size.

    Attributes
    ----------
    image : (S, S, 3) uint8 RGB
    truth, prediction : (S, S) uint8 Label
    """

    image: RgbImage
    truth: Mask
    prediction: Mask


def read_log(path: Path) -> list[EpochRow]:
    """Read the rows of a log, in order; damaged lines are skipped, and a missing file has none.

    Raises
    ------
    OSError
        If it cannot be read, or is much longer than any log.
    """
    try:
        lines = read_regular(path, _MAX_BYTES).decode("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return []
    rows = []
    for line in lines:
        with suppress(ValueError, TypeError, KeyError, OverflowError, RecursionError):
            rows.append(_row_of(json.loads(line)))
    return rows


def _row_of(values: dict[str, Any]) -> EpochRow:
    row = EpochRow(**values | {"class_ious": _numbers(values["class_ious"])})
    for name in values.keys() - {"class_ious", "stage"}:
        if values[name] is not None or name == "epoch":
            math.isfinite(values[name])  # raises if it is no number, or too large for one
    return row


def _numbers(values: Sequence[float | None]) -> tuple[float, float, float]:
    pet, background, border = (math.nan if value is None else float(value) for value in values)
    return pet, background, border


def format_log(rows: Sequence[EpochRow]) -> bytes:
    """Return the content of a log: one JSON object a line, with null for nan, which JSON lacks."""
    return "".join(f"{json.dumps(_plain(asdict(row)))}\n" for row in rows).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
