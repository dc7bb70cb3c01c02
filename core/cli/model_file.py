"""Checks on the file that a training will write, told before the training and not after it."""

import os
from collections.abc import Iterable
from pathlib import Path

from core.errors import CheckpointError
from core.model.checkpoint import read_card


def require_free(out: Path, in_use: Iterable[Path]) -> None:
    """An earlier result may be replaced, but not the models that this run reads, nor a file of another kind.

    Raises
    ------
    CheckpointError
    """
    if not os.path.lexists(out):
        require_room(out)
        return
    if any(model.exists() and out.exists() and out.samefile(model) for model in in_use):
        raise CheckpointError("this model is in use", path=out, remedy="Choose another file with --out.")
    try:
        read_card(out)
    except CheckpointError as error:
        raise CheckpointError(
            "there is something else of this name", path=out, remedy="Choose another file with --out."
        ) from error


def require_room(out: Path) -> None:
    """Raise a CheckpointError if the folder cannot take a file."""
    existing = next(folder for folder in out.absolute().parents if folder.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK):
        raise CheckpointError(
            "the model cannot be saved there", path=out, remedy="Choose a folder that you may write to with --out."
        )
