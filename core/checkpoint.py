"""A model as one file that can be passed on: safetensors with the weights once and the card as metadata.

The format holds arrays and text only, so reading a file never runs code from it.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from core.architecture import Architecture
from core.errors import CheckpointError
from core.files import atomic_write

Weights = Mapping[str, npt.NDArray[np.float32]]
"""Tensors by `LAYER/VARIABLE`, in Keras' own layout."""

FORMAT = "petseg-unet-1"
MAX_BYTES = 512 * 1024**2
_REMEDY = "Choose another model file; the model that PetSeg ships is always there."


@dataclass(frozen=True)
class Card:
    """What a model is and where it comes from.

    Attributes
    ----------
    name : str
        Title shown to a person.
    architecture : Architecture
    data, recipe, licence, created, parent : str
        Training data, how it was trained, terms of use, ISO date, name of the model that it started from.
    figures : dict of str to float
        Measured results, by metric and data set.
    """

    name: str
    architecture: Architecture
    data: str = ""
    recipe: str = ""
    licence: str = ""
    created: str = ""
    parent: str = ""
    figures: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Checkpoint:
    """A model: its tensors and its card."""

    weights: Weights
    card: Card


def write_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Write a model in one step; CheckpointError if the disk refuses."""
    metadata = {"format": FORMAT, "card": json.dumps(asdict(checkpoint.card))}
    tensors = {name: np.ascontiguousarray(tensor, np.float32) for name, tensor in checkpoint.weights.items()}
    try:
        with atomic_write(path) as stream:
            stream.write(save(tensors, metadata))
    except OSError as error:
        raise CheckpointError(
            f"the model cannot be saved ({(error.strerror or str(error)).lower()})",
            path=path,
            remedy="Free some space or choose another folder.",
        ) from error


def read_card(path: Path) -> Card:
    """The card alone, without reading the tensors; CheckpointError if the file is no PetSeg model."""
    with _Opened(path) as opened:
        return _parse_card(path, opened.metadata() or {})


def read_checkpoint(path: Path) -> Checkpoint:
    """Read a model.

    Raises
    ------
    CheckpointError
        If the file is missing, damaged, too large, no PetSeg model, or has values that are no numbers.
    """
    with _Opened(path) as opened:
        card = _parse_card(path, opened.metadata() or {})
        weights = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118 - not a mapping
    for name, tensor in weights.items():
        if tensor.dtype != np.float32 or not np.isfinite(tensor).all():
            raise CheckpointError(f"the tensor {name!r} is not made of 32-bit numbers", path=path, remedy=_REMEDY)
    return Checkpoint(weights, card)


class _Opened:
    """Context manager around `safe_open` that turns every failure into a `CheckpointError`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Any:
        try:
            if self._path.stat().st_size > MAX_BYTES:
                raise CheckpointError("the file is too large for a PetSeg model", path=self._path, remedy=_REMEDY)
            self._context: Any = safe_open(str(self._path), framework="numpy")
            return self._context.__enter__()  # type: ignore[no-untyped-call]
        except OSError as error:
            problem = (error.strerror or "the file cannot be opened").lower()
            raise CheckpointError(f"the model cannot be read ({problem})", path=self._path, remedy=_REMEDY) from error
        except SafetensorError as error:
            raise CheckpointError(
                "the model file is damaged or no PetSeg model", path=self._path, remedy=_REMEDY
            ) from error

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: Any) -> None:
        self._context.__exit__(kind, error, trace)
        if isinstance(error, SafetensorError):
            raise CheckpointError("the model file is damaged", path=self._path, remedy=_REMEDY) from error


def _parse_card(path: Path, metadata: Mapping[str, str]) -> Card:
    if metadata.get("format") != FORMAT:
        raise CheckpointError("the file is no PetSeg model, or one of a newer version", path=path, remedy=_REMEDY)
    try:
        values = json.loads(metadata["card"])
        shape = values.pop("architecture")
        architecture = Architecture(int(shape["input_size"]), tuple(int(n) for n in shape["decoder_filters"]))
        figures = {str(key): float(value) for key, value in values.pop("figures").items()}
        texts = {key: str(values[key])[:2000] for key in ("name", "data", "recipe", "licence", "created", "parent")}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CheckpointError("the card of the model is damaged", path=path, remedy=_REMEDY) from error
    return Card(architecture=architecture, figures=figures, **texts)
