"""Exports a model to other runtimes: ONNX in this process, SavedModel and LiteRT in the child process."""

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from core.cancel import ShouldStop, never
from core.errors import CheckpointError, PetsegError, reason_of
from core.files import content_digest, flush_to_disk, read_regular
from core.labels import Label
from core.model.checkpoint import Card, Checkpoint, read_checkpoint
from core.model.onnx_graph import INPUT, OUTPUT, build_graph
from core.version import version

_FORMAT = "petseg-export-1"
_MAX_DESCRIPTION = 1_000_000
"""Bytes; a card of a model takes a tenth of it at most."""


def export_model(model: Path, to: str, out: Path, should_stop: ShouldStop = never) -> Path:
    """Write a model in another format, and a description of its input and output beside it.

    Parameters
    ----------
    model : Path
        The checkpoint.
    to : "onnx", "savedmodel" or "litert"
    out : Path
        A file, for "savedmodel" a folder. Replaced only if it is an earlier export.
    should_stop : ShouldStop

    Returns
    -------
    Path
        The description, `description_of(out)`.

    Raises
    ------
    CheckpointError
        If the file is no usable model.
    PetsegError
        If something else is at `out`, `out` cannot be written, or TensorFlow is needed and missing.
    WorkerError, Cancelled
    """
    checkpoint = read_checkpoint(model)
    description = describe_export(checkpoint.card, content_digest(model) or "", to)
    _require_free(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".petseg-export-", dir=out.parent) as folder:
            exported = Path(folder) / ("model.tflite" if to == "litert" else "model")
            if to == "onnx":
                exported.write_bytes(_build_onnx(checkpoint, description, model))
            else:
                _export_in_child(model, to, exported, should_stop)
            _move(exported, out)
            described = Path(folder) / "description.json"
            described.write_text(json.dumps(description, indent=2) + "\n", encoding="utf-8")
            os.replace(described, description_of(out))
    except OSError as error:
        raise PetsegError(
            "the model cannot be exported there ({reason})",
            path=out,
            remedy="Free some space or choose another place with --out.",
            reason=reason_of(error),
        ) from error
    return description_of(out)


def description_of(out: Path) -> Path:
    """Return the path of the JSON file beside an exported model."""
    return out.with_name(f"{out.name}.json")


def describe_export(card: Card, digest: str, to: str) -> dict[str, Any]:
    """Describe input and output of an exported model, enough to use it without PetSeg, and which model it is."""
    side = card.architecture.input_size
    shape = [1 if to == "litert" else None, side, side]
    return {
        "format": _FORMAT,
        "to": to,
        "model": card.name,
        "digest": digest,
        "created": card.created,
        "petseg": version(),
        "input": {
            "name": INPUT,
            "shape": [*shape, 3],
            "dtype": "float32",
            "colours": "RGB, last axis",
            "range": [-1, 1],
            "preprocessing": f"Shrink the whole photo to {side} x {side} pixels by area averaging, whatever its shape; "
            "then value / 127.5 - 1.",
        },
        "output": {
            "name": "output_0" if to != "onnx" else OUTPUT,
            "shape": [*shape, len(Label)],
            "dtype": "float32",
            "meaning": "Probabilities, which add up to 1 over the last axis. Enlarge them to the photo's size, then "
            "take the largest.",
            "classes": [label.name.lower() for label in Label],
        },
        "data": card.data,
        "licence": card.licence,
    }


def _build_onnx(checkpoint: Checkpoint, description: dict[str, Any], path: Path) -> bytes:
    """Build the graph that PetSeg itself runs, with the description as metadata."""
    try:
        return build_graph(checkpoint, properties={"petseg": json.dumps(description)})
    except CheckpointError as error:
        raise error.recast(CheckpointError, path=path, remedy="Choose another model file.") from error


def _export_in_child(model: Path, to: str, out: Path, should_stop: ShouldStop) -> None:
    from core.worker.messages import ExportAnswer, ExportRequest
    from core.worker.process import WorkerProcess

    with WorkerProcess("cpu", backend="tensorflow") as worker:
        worker.send(ExportRequest(model, to, out))
        worker.receive(ExportAnswer, should_stop=should_stop)


def _require_free(out: Path) -> None:
    """Refuse to replace anything but an earlier export, which has its description beside it."""
    if not out.name:  # "." or "/"
        raise _taken(out)
    description = description_of(out)
    if not os.path.lexists(out) and not os.path.lexists(description):
        return
    with suppress(OSError, ValueError, AttributeError, RecursionError):
        if json.loads(read_regular(description, _MAX_DESCRIPTION)).get("format") == _FORMAT:
            return
    raise _taken(out if os.path.lexists(out) else description)


def _taken(path: Path) -> PetsegError:
    return PetsegError("there is something else of this name", path=path, remedy="Choose another place with --out.")


def _move(exported: Path, out: Path) -> None:
    """Move into place; a folder cannot be replaced in one step, so the old one is moved away first."""
    if out.is_dir() or (exported.is_dir() and os.path.lexists(out)):
        _swap(exported, out)
    else:
        os.replace(exported, out)
    _flush(out)


def _swap(exported: Path, out: Path) -> None:
    old = exported.with_name("old")
    os.replace(out, old)
    try:
        os.replace(exported, out)
    except OSError:
        os.replace(old, out)
        raise


def _flush(out: Path) -> None:
    for path in [out, *out.rglob("*")] if out.is_dir() else [out]:
        if path.is_file():
            with path.open("rb+") as stream:
                flush_to_disk(stream.fileno())
