"""The report beside a checkpoint: what was trained, the figures of every epoch, predictions on a few photos.

The pictures need matplotlib, which the extra `train` brings; the texts do not. Whatever fails here becomes a note, and
the training goes on.
"""

import json
import math
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import keras

from core.errors import first_line
from core.files import write_bytes
from core.network.report.rows import EpochRow, SamplePrediction, format_log, read_log
from core.worker.availability import pip_command

_EXAMPLES = re.compile(r"epoch_(\d+)\.png")


class Report:
    """Writes the report folder of a training.

    Parameters
    ----------
    folder : Path
        Created if it is missing. The rows and pictures of an interrupted run are kept up to the first epoch that is
        added.

    Attributes
    ----------
    notes : list of str
        What could not be written and why; one for texts and one for pictures at most.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notes: list[str] = []
        self._problems: set[str] = set()

    def begin(self, configuration: dict[str, Any], model: keras.Model) -> None:
        """Write configuration.json, model.txt and model.png; called again when a stage has another network."""
        self._attempt("texts", lambda: self._write_texts(configuration, model))
        self._attempt("pictures", lambda: self._draw_model(model))

    def add_epoch(self, row: EpochRow, samples: Sequence[SamplePrediction]) -> None:
        """Rewrite log.jsonl and curves.png, and add examples/epoch_NNN.png."""
        self._attempt("texts", lambda: write_bytes(self.log, format_log(self._rows_up_to(row)), durable=False))
        self._attempt("pictures", lambda: self._draw_epoch(self._rows_up_to(row), samples))

    @property
    def log(self) -> Path:
        """The file with a JSON object per epoch."""
        return self.folder / "log.jsonl"

    def _write_texts(self, configuration: dict[str, Any], model: keras.Model) -> None:
        text = json.dumps(configuration, indent=2, default=str)
        write_bytes(self.folder / "configuration.json", f"{text}\n".encode(), durable=False)
        write_bytes(self.folder / "model.txt", _summary(model).encode(), durable=False)

    def _draw_model(self, model: keras.Model) -> None:
        from core.network.report.model_chart import draw_model  # not at the top: matplotlib may be missing

        write_bytes(self.folder / "model.png", draw_model(model), durable=False)

    def _rows_up_to(self, row: EpochRow) -> list[EpochRow]:
        return [*(old for old in read_log(self.log) if old.epoch < row.epoch), row]

    def _draw_epoch(self, rows: Sequence[EpochRow], samples: Sequence[SamplePrediction]) -> None:
        from core.network.report.pictures import draw_curves, draw_samples

        write_bytes(self.folder / "curves.png", draw_curves(rows), durable=False)
        self._drop_examples(rows[-1].epoch)
        if samples:
            path = self.folder / "examples" / f"epoch_{rows[-1].epoch:03d}.png"
            write_bytes(path, draw_samples(rows[-1], samples), durable=False)

    def _drop_examples(self, first: int) -> None:
        """Delete the pictures of an earlier training, from the epoch `first` on."""
        for path in (self.folder / "examples").glob("epoch_*.png"):
            named = _EXAMPLES.fullmatch(path.name)
            if named and int(named[1]) >= first:
                with suppress(OSError):
                    path.unlink()

    def _attempt(self, what: str, action: Callable[[], None]) -> None:
        """Note a failure of any kind: a picture must not end hours of training."""
        try:
            action()
        except ModuleNotFoundError as error:
            self._note(what, f"{_package(error)} is not installed; run: {pip_command([_package(error)])}")
        except Exception as error:  # noqa: BLE001
            self._note(what, first_line(error))

    def _note(self, what: str, why: str) -> None:
        if what not in self._problems:
            self._problems.add(what)
            self.notes.append(f"The report in {self.folder} lacks {what} ({why}).")


def _package(error: ModuleNotFoundError) -> str:
    return (error.name or "a package").split(".")[0]


def _summary(model: keras.Model) -> str:
    """Return a line per layer; Keras' own table is cut at the terminal's width, even in a file."""
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
