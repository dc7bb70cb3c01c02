"""What a training saves so that an interruption costs no more than the current epoch."""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors.numpy import save

from core.errors import TrainingError, reason_of
from core.files import write_bytes
from core.tensor_file import TensorFileError, read_tensor_file

_STATE, _MODEL, _OPTIMIZER = "standing", "model:", "optimizer:"
"""Metadata key and prefixes of the tensors' names in the file."""
_MAX_BYTES = 4 * 1024**3


@dataclass(frozen=True)
class TrainingState:
    """How far a training is, and the result of its best epoch.

    Attributes
    ----------
    configuration : str
        JSON of everything that determines the outcome; a run is only resumed with the same.
    epoch : int
        Number of finished epochs.
    mean_iou : float
        After the last of them, on the held-out photos.
    false_pet : float or None
        Mean share of false pet on the held-out photos without a pet, if there are any.
    best_epoch : int
        Counted from 1; 0 if none is finished.
    best_mean_iou : float
    best_false_pet : float or None
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
    false_pet: float | None = None
    best_false_pet: float | None = None


@dataclass(frozen=True)
class ResumePoint:
    """A training after some epoch: its state, and, if it has begun, its weights and its optimizer's values."""

    state: TrainingState
    weights: Mapping[str, npt.NDArray[Any]] | None = None
    optimizer: list[npt.NDArray[Any]] = field(default_factory=list)


def write_resume_point(path: Path, point: ResumePoint) -> None:
    """Replace the file atomically; TrainingError if the disk refuses."""
    tensors = {_MODEL + name: np.ascontiguousarray(tensor) for name, tensor in (point.weights or {}).items()}
    tensors |= {f"{_OPTIMIZER}{i:05d}": np.array(tensor, order="C") for i, tensor in enumerate(point.optimizer)}
    try:
        write_bytes(path, save(tensors, {_STATE: json.dumps(asdict(point.state))}))
    except OSError as error:
        raise TrainingError(
            "the training's progress cannot be saved ({reason})",
            path=path,
            remedy="Free some space and run the same command again.",
            reason=reason_of(error),
        ) from error


def read_resume_point(path: Path) -> ResumePoint | None:
    """Read where an interrupted training was; None if there was none.

    Raises
    ------
    TrainingError
        If the file is damaged.
    """
    if not path.exists():
        return None
    try:
        metadata, tensors = read_tensor_file(path, _MAX_BYTES)
        state = _parse_state(metadata[_STATE])
    except (OSError, TensorFileError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise TrainingError(
            "the progress of an interrupted training is damaged", path=path, remedy="Remove this file to start over."
        ) from error
    weights = {name.removeprefix(_MODEL): t for name, t in tensors.items() if name.startswith(_MODEL)}
    return ResumePoint(state, weights, [t for name, t in sorted(tensors.items()) if name.startswith(_OPTIMIZER)])


def _parse_state(text: str) -> TrainingState:
    """Return the stored state; raises ValueError, TypeError, KeyError or RecursionError if it is damaged."""
    values = json.loads(text)
    state = TrainingState(**values | {"best_class_ious": tuple(map(float, values["best_class_ious"]))})
    json.loads(state.configuration)
    for count in (state.epoch, state.best_epoch):
        if not isinstance(count, int) or count < 0:
            raise ValueError("an epoch is no number")
    if not all(map(math.isfinite, _figures(state))):
        raise ValueError("a figure is not finite")
    return state


def _figures(state: TrainingState) -> list[float]:
    shares = [share for share in (state.false_pet, state.best_false_pet) if share is not None]
    return [state.mean_iou, state.best_mean_iou, state.seconds, *state.best_class_ious, *shares]


def differences(old: str, new: str) -> list[str]:
    """Return the dotted names of the settings that differ between two configurations, JSON objects as text."""
    ours, theirs = dict(_flat(json.loads(old))), dict(_flat(json.loads(new)))
    return sorted(key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key))


def _flat(values: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Yield (`recipe.batch_size`, value) of each leaf; a list is one leaf."""
    if not isinstance(values, dict):
        yield name, values
        return
    for key, value in values.items():
        yield from _flat(value, f"{name}.{key}" if name else key)
