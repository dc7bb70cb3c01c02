"""A model in the formats of other runtimes: ONNX from its weights here, SavedModel and LiteRT in the child process."""

import importlib.util
import json
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from core.errors import CheckpointError, PetsegError, reason_of
from core.labels import Label
from core.model.checkpoint import Card, Checkpoint, read_checkpoint
from core.model.onnx_graph import INPUT, OUTPUT, build_graph

_MARK = "petseg-export-1"
_REMEDY = "Choose another place with --out."


def export_model(model: Path, to: str, out: Path, should_stop: Callable[[], bool] = lambda: False) -> Path:
    """Write a model in another format, and beside it a description of what it takes and gives.

    Parameters
    ----------
    model : Path
        The checkpoint.
    to : "onnx", "savedmodel" or "litert"
    out : Path
        A file, for "savedmodel" a folder. Replaced only if it is an earlier export.
    should_stop : callable

    Returns
    -------
    Path
        The description, `description_of(out)`.

    Raises
    ------
    CheckpointError
        If the file is no usable model.
    PetsegError
        If something else is at `out`, it cannot be written, or TensorFlow is needed and missing.
    WorkerError, Cancelled
    """
    checkpoint = read_checkpoint(model)
    description = describe_export(checkpoint.card, to)
    _require_free(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".petseg-export-", dir=out.parent) as folder:
            made = Path(folder) / ("model.tflite" if to == "litert" else "model")
            if to == "onnx":
                made.write_bytes(_onnx(checkpoint, description, model))
            else:
                _in_child(model, to, made, should_stop)
            _put(made, out)
            described = Path(folder) / "description.json"
            described.write_text(json.dumps(description, indent=2) + "\n", encoding="utf-8")
            os.replace(described, description_of(out))
    except OSError as error:
        problem = f"the model cannot be exported there ({reason_of(error)})"
        raise PetsegError(problem, path=out, remedy="Free some space or choose another place with --out.") from error
    return description_of(out)


def description_of(out: Path) -> Path:
    """The JSON file beside an exported model."""
    return out.with_name(f"{out.name}.json")


def describe_export(card: Card, to: str) -> dict[str, Any]:
    """What an exported model takes and gives, enough to use it without PetSeg."""
    side = card.architecture.input_size
    shape = [1 if to == "litert" else None, side, side]
    return {
        "format": _MARK,
        "to": to,
        "model": card.name,
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


def _onnx(checkpoint: Checkpoint, description: dict[str, Any], path: Path) -> bytes:
    """The graph that PetSeg itself runs, with the description as metadata."""
    import onnx

    try:
        proto = onnx.load_from_string(build_graph(checkpoint))
    except CheckpointError as error:
        raise CheckpointError(error.problem, path=path, remedy="Choose another model file.") from error
    proto.producer_name = "petseg"
    onnx.helper.set_model_props(proto, {"petseg": json.dumps(description)})
    serialised: bytes = proto.SerializeToString()
    return serialised


def _in_child(model: Path, to: str, made: Path, should_stop: Callable[[], bool]) -> None:
    from core.worker.process import WorkerProcess

    if importlib.util.find_spec("tensorflow") is None:
        raise PetsegError(f"TensorFlow, which writes the format {to}, is not installed", remedy="Install tensorflow.")
    with WorkerProcess("cpu", backend="tensorflow") as worker:
        worker.send({"do": "export", "checkpoint": str(model), "to": to, "out": str(made)})
        worker.receive(should_stop)


def _require_free(out: Path) -> None:
    """Only an earlier export may be replaced; a description that fits lies beside it."""
    description = description_of(out)
    if not os.path.lexists(out) and not os.path.lexists(description):
        return
    with suppress(OSError, ValueError, AttributeError):
        if json.loads(description.read_bytes()).get("format") == _MARK:
            return
    taken = out if os.path.lexists(out) else description
    raise PetsegError("there is something else of this name", path=taken, remedy=_REMEDY)


def _put(made: Path, out: Path) -> None:
    """Move into place; a folder cannot be replaced in one step, so the old one steps aside first."""
    if out.is_dir() or (made.is_dir() and os.path.lexists(out)):
        os.replace(out, made.with_name("old"))
    os.replace(made, out)
    _flush(out)


def _flush(out: Path) -> None:
    from core.files import flush_to_disk

    for path in [out, *out.rglob("*")] if out.is_dir() else [out]:
        if path.is_file():
            with path.open("rb+") as stream:
                flush_to_disk(stream.fileno())
