"""A model as one file to share: safetensors, with the weights as tensors and the card as metadata.

The format holds only arrays and text, so reading a file never runs code from it.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors.numpy import save

from core.errors import CheckpointError, reason_of
from core.files import FileTooLargeError, atomic_write, read_digest
from core.model.architecture import Architecture
from core.model.photo_keys import from_text, to_text
from core.tensor_file import TensorFileError, read_metadata, read_tensor_file

Weights = Mapping[str, npt.NDArray[np.float32]]
"""Tensors by `LAYER/VARIABLE`, in Keras' own layout."""

FORMAT = "petseg-unet-1"
FALSE_PET = "held_out_false_pet"
"""Figure of a model that was trained and judged on photos without a pet too: the mean false pet."""
MAX_BYTES = 512 * 1024**2
MAX_CARD_LENGTH = 100_000
"""Characters of a stored card; a usual one has two thousand."""
_MAX_TEXT_LENGTH = 2000
_TEXTS = ("name", "data", "recipe", "licence", "created", "parent")
_LATER_TEXTS = ("parent_digest",)
"""Texts that cards of earlier versions lack."""
_PHOTOS = "photos"
_REMEDY = "Choose another model file; the model that PetSeg ships is always there."


@dataclass(frozen=True)
class Card:
    """What a model is and where it comes from.

    Attributes
    ----------
    name : str
        Title shown to the user.
    architecture : Architecture
    data, recipe, licence, created, parent : str
        Training data, how it was trained, terms of use, ISO date, name of the model that training started from.
    figures : dict of str to float
        Measured results, by metric and data set.
    parent_digest : str
        Digest of the file of that model; empty if it was not taken down.
    photos : frozenset of str
        Keys (`core.model.photo_keys`) of the photos that it and its parents were fine-tuned on, which flatter it.
    """

    name: str
    architecture: Architecture
    data: str = ""
    recipe: str = ""
    licence: str = ""
    created: str = ""
    parent: str = ""
    figures: dict[str, float] = field(default_factory=dict)
    parent_digest: str = ""
    photos: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Checkpoint:
    """A model: its tensors and its card."""

    weights: Weights
    card: Card


def write_checkpoint(path: Path, checkpoint: Checkpoint, root: Path | None = None) -> None:
    """Write a model in one step; for `root` see `core.files.atomic_write`.

    Raises
    ------
    CheckpointError
        If the file cannot be written.
    """
    facts = asdict(checkpoint.card)
    photos = facts.pop("photos")
    # Beside the card, of which earlier versions read a limited length.
    metadata = {"format": FORMAT, "card": json.dumps(facts)} | ({_PHOTOS: to_text(photos)} if photos else {})
    tensors = {name: np.ascontiguousarray(tensor, np.float32) for name, tensor in checkpoint.weights.items()}
    try:
        with atomic_write(path, root=root) as stream:
            stream.write(save(tensors, metadata))
    except OSError as error:
        raise CheckpointError(
            "the model cannot be saved ({reason})",
            path=path,
            remedy="Free some space or choose another folder.",
            reason=reason_of(error),
        ) from error


def digest_of(path: Path) -> str:
    """Return `core.files.content_digest` of a model file.

    Raises
    ------
    CheckpointError
        If it cannot be read.
    """
    with _translated(path):
        return read_digest(path)


def read_card(path: Path) -> Card:
    """Read the card without the tensors.

    Raises
    ------
    CheckpointError
        If the file is no PetSeg model.
    """
    with _translated(path):
        metadata = read_metadata(path, MAX_BYTES)
    return _parse_card(path, metadata)


def read_checkpoint(path: Path) -> Checkpoint:
    """Read a model.

    Raises
    ------
    CheckpointError
        If the file is missing, damaged, too large, no PetSeg model, or has values that are not finite.
    """
    with _translated(path):
        content = read_tensor_file(path, MAX_BYTES)
    card = _parse_card(path, content.metadata)
    for name, tensor in content.tensors.items():
        if tensor.dtype != np.float32 or not np.isfinite(tensor).all():
            raise CheckpointError(
                "the tensor {name!r} is not made of 32-bit numbers", path=path, remedy=_REMEDY, name=name[:80]
            )
    return Checkpoint(content.tensors, card)


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """Turn every error of reading into a `CheckpointError`."""
    try:
        yield
    except FileTooLargeError as error:
        raise CheckpointError("the file is too large for a PetSeg model", path=path, remedy=_REMEDY) from error
    except OSError as error:
        raise CheckpointError(
            "the model cannot be read ({reason})", path=path, remedy=_REMEDY, reason=reason_of(error)
        ) from error
    except TensorFileError as error:
        raise CheckpointError("the model file is damaged or no PetSeg model", path=path, remedy=_REMEDY) from error


def _parse_card(path: Path, metadata: Mapping[str, str]) -> Card:
    if metadata.get("format") != FORMAT:
        raise CheckpointError("the file is no PetSeg model, or one of a newer version", path=path, remedy=_REMEDY)
    try:
        values = _parse_json(metadata["card"])
        shape = values.pop("architecture")
        filters = tuple(int(n) for n in shape["decoder_filters"])
        bottlenecks = tuple(int(n) for n in shape.get("bottlenecks", ()))
        architecture = Architecture(int(shape["input_size"]), filters, bottlenecks)
        figures = {_printable(str(key)): float(value) for key, value in values.pop("figures").items()}
        texts = {key: _printable(str(values[key])) for key in _TEXTS}
        texts |= {key: _printable(str(values.get(key, ""))) for key in _LATER_TEXTS}
        photos = from_text(metadata.get(_PHOTOS, ""))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise CheckpointError("the card of the model is damaged", path=path, remedy=_REMEDY) from error
    return Card(architecture=architecture, figures=figures, photos=photos, **texts)


def _parse_json(text: str) -> Any:
    if len(text) > MAX_CARD_LENGTH:
        raise ValueError("too long for a card")
    return json.loads(text)


def _printable(text: str) -> str:
    """Replace control characters: a card from elsewhere must not control a terminal."""
    return "".join(character if character.isprintable() else " " for character in text[:_MAX_TEXT_LENGTH])
