"""The report beside a checkpoint: what was trained, how it went, and what it does to a few photos by now.

Tables and text need nothing but this package; the pictures need matplotlib, which the extra `train` brings.
Nothing that goes wrong here ends a training: it becomes a note.
"""

import json
import math
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.files import write_bytes
from core.labels import Mask

_EXAMPLES = re.compile(r"epoch_(\d+)\.png")


@dataclass(frozen=True)
class EpochRow:
    """What one epoch achieved; figures are on the photos held out.

    Attributes
    ----------
    epoch, epochs : int
        Number of this epoch over all stages, counted from 1, and how many there will be.
    loss : float
        Mean training loss of the epoch.
    mean_iou, accuracy : float
        0..1.
    class_ious : tuple of 3 float
        In the order of `Label`; nan for a class that never occurs.
    learning_rate : float
        At the end of the epoch.
    seconds : float
        Since the training began, without what passed between interruption and resumption.
    stage : str
        Name of the stage of the recipe, such as "128 px".
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


@dataclass(frozen=True)
class Example:
    """A photo held out with its mask and what the network made of it, all at the network's size.

    Attributes
    ----------
    image : (S, S, 3) uint8 RGB
    truth, prediction : (S, S) uint8 Label
    """

    image: npt.NDArray[np.uint8]
    truth: Mask
    prediction: Mask


class Report:
    """Writes the report folder of one training.

    Parameters
    ----------
    folder : Path
        Made if it is missing. What an interrupted run wrote there is kept: the first epoch that is added
        replaces the rows and pictures from its own number on.

    Attributes
    ----------
    notes : list of str
        What could not be written and why; at most one for texts and one for pictures.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notes: list[str] = []
        self._problems: set[str] = set()

    def begin(self, configuration: dict[str, Any], model: keras.Model) -> None:
        """Write configuration.json, model.txt and model.png; call it again when a stage brings another network."""
        self._attempt("texts", lambda: self._write_texts(configuration, model))
        self._attempt("pictures", lambda: self._draw_model(model))

    def add_epoch(self, row: EpochRow, examples: Sequence[Example]) -> None:
        """Write log.jsonl and curves.png anew, and examples/epoch_NNN.png."""
        rows = [*(old for old in read_log(self.log) if old.epoch < row.epoch), row]
        self._attempt("texts", lambda: write_bytes(self.log, _log_lines(rows), durable=False))
        self._attempt("pictures", lambda: self._draw_epoch(rows, examples))

    @property
    def log(self) -> Path:
        """One JSON object an epoch."""
        return self.folder / "log.jsonl"

    def _write_texts(self, configuration: dict[str, Any], model: keras.Model) -> None:
        text = json.dumps(configuration, indent=2, default=str, ensure_ascii=False)
        write_bytes(self.folder / "configuration.json", f"{text}\n".encode(), durable=False)
        write_bytes(self.folder / "model.txt", _summary(model).encode(), durable=False)

    def _draw_model(self, model: keras.Model) -> None:
        from core.network.report.model_picture import draw_model  # so that a report without matplotlib has its texts

        write_bytes(self.folder / "model.png", draw_model(model), durable=False)

    def _draw_epoch(self, rows: Sequence[EpochRow], examples: Sequence[Example]) -> None:
        from core.network.report.pictures import draw_curves, draw_examples

        write_bytes(self.folder / "curves.png", draw_curves(rows), durable=False)
        self._drop_examples(rows[-1].epoch)
        if examples:
            path = self.folder / "examples" / f"epoch_{rows[-1].epoch:03d}.png"
            write_bytes(path, draw_examples(rows[-1], examples), durable=False)

    def _drop_examples(self, first: int) -> None:
        """Pictures of epochs that an earlier training reached and this one has not."""
        for path in (self.folder / "examples").glob("epoch_*.png"):
            named = _EXAMPLES.fullmatch(path.name)
            if named and int(named[1]) >= first:
                with suppress(OSError):
                    path.unlink()

    def _attempt(self, what: str, action: Callable[[], None]) -> None:
        """Hours of training must not end over a picture, whatever a drawing library or a disk raises."""
        try:
            action()
        except ModuleNotFoundError as error:
            self._note(what, f"{_package(error)} is not installed; pip install 'petseg[train]' brings it")
        except Exception as error:  # noqa: BLE001
            self._note(what, (str(error).splitlines() or [type(error).__name__])[0][:200])

    def _note(self, what: str, why: str) -> None:
        if what not in self._problems:
            self._problems.add(what)
            self.notes.append(f"The report in {self.folder} lacks {what} ({why}).")


def _package(error: ModuleNotFoundError) -> str:
    return (error.name or "a package").split(".")[0]


def read_log(path: Path) -> list[EpochRow]:
    """The rows of a log, in order; lines that are damaged are passed over, a missing file has none."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    rows = []
    for line in lines:
        with suppress(ValueError, TypeError, KeyError):
            values = json.loads(line)
            rows.append(EpochRow(**values | {"class_ious": _numbers(values["class_ious"])}))
    return rows


def _numbers(values: Sequence[float | None]) -> tuple[float, float, float]:
    pet, background, border = (math.nan if value is None else float(value) for value in values)
    return pet, background, border


def _log_lines(rows: Sequence[EpochRow]) -> bytes:
    """JSON knows no nan, so that a class that never occurs is null."""
    return "".join(f"{json.dumps(_plain(asdict(row)))}\n" for row in rows).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _summary(model: keras.Model) -> str:
    """A line for each layer; Keras' own table is cut at the terminal's width, also where it goes to a file."""
    head = f"{'layer':34}{'kind':22}{'output shape':20}{'parameters':>12}  trained"
    trained = sum(math.prod(variable.shape) for variable in model.trainable_variables)
    foot = f"{model.count_params():,} parameters, {trained:,} of them trained"
    return "\n".join([model.name, "", head, *_layer_lines(model, ""), "", foot, ""])


def _layer_lines(model: keras.Model, indent: str) -> Iterator[str]:
    for layer in model.layers:
        nested = isinstance(layer, keras.Model)
        shape = "" if nested else " x ".join(map(str, layer.output.shape[1:]))
        kind = "Model" if nested else type(layer).__name__
        trained = "yes" if layer.trainable_variables else ""
        yield f"{indent + layer.name:34}{kind:22}{shape:20}{layer.count_params():>12,}  {trained}".rstrip()
        if nested:
            yield from _layer_lines(layer, f"{indent}  ")
