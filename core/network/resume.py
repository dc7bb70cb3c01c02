"""What a base training keeps so that an interruption costs no more than the epoch it falls in."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from core.errors import TrainingError, reason_of
from core.files import write_bytes

Tensors = Mapping[str, npt.NDArray[Any]]
_MODEL, _OPTIMIZER = "model:", "optimizer:"


@dataclass(frozen=True)
class Standing:
    """How far a training is and what its best epoch achieved.

    Attributes
    ----------
    configuration : str
        JSON of everything that decides the outcome; a run goes on only with the same.
    epoch : int
        Finished epochs.
    mean_iou : float
        After the last of them, on the photos held out.
    best_epoch : int
        Counted from 1, 0 if none is finished.
    best_mean_iou : float
    best_class_ious : tuple of 3 float
    seconds : float
        Spent so far, over all interruptions.
    """

    configuration: str
    epoch: int = 0
    mean_iou: float = -1.0
    best_epoch: int = 0
    best_mean_iou: float = -1.0
    best_class_ious: tuple[float, ...] = ()
    seconds: float = 0.0


def write_standing(path: Path, standing: Standing, weights: Tensors, optimizer: list[npt.NDArray[Any]]) -> None:
    """Replace the file in one step; TrainingError if the disk refuses."""
    tensors = {_MODEL + name: np.ascontiguousarray(tensor) for name, tensor in weights.items()}
    tensors |= {f"{_OPTIMIZER}{i:05d}": np.array(tensor, order="C") for i, tensor in enumerate(optimizer)}
    try:
        write_bytes(path, save(tensors, {"standing": json.dumps(asdict(standing))}))
    except OSError as error:
        raise TrainingError(
            f"the training's progress cannot be saved ({reason_of(error)})",
            path=path,
            remedy="Free some space and run the same command again.",
        ) from error


def read_standing(path: Path) -> tuple[Standing, dict[str, Any], list[Any]] | None:
    """Standing, weights and optimizer's values of an interrupted run; None if there was none.

    Raises
    ------
    TrainingError
        If the file is damaged.
    """
    if not path.exists():
        return None
    try:
        with safe_open(str(path), framework="numpy") as opened:
            values = json.loads((opened.metadata() or {})["standing"])
            tensors = {name: opened.get_tensor(name) for name in sorted(opened.keys())}
        standing = Standing(**values | {"best_class_ious": tuple(values["best_class_ious"])})
    except (OSError, SafetensorError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            "the progress of an interrupted training is damaged", path=path, remedy="Remove this file to start anew."
        ) from error
    weights = {name.removeprefix(_MODEL): t for name, t in tensors.items() if name.startswith(_MODEL)}
    return standing, weights, [t for name, t in tensors.items() if name.startswith(_OPTIMIZER)]


def differences(old: str, new: str) -> list[str]:
    """Titles of what differs between two configurations, JSON objects as text."""
    ours, theirs = dict(_flat(json.loads(old))), dict(_flat(json.loads(new)))
    return sorted(key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key))


def _flat(values: Any, title: str = "") -> Iterator[tuple[str, Any]]:
    """(title, value) of each leaf: `recipe.batch_size`; a list whose items differ is told as a whole."""
    if not isinstance(values, dict):
        yield title, values
        return
    for key, value in values.items():
        yield from _flat(value, f"{title}.{key}" if title else key)
