"""Every request to the child process, and every answer from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.worker.codec import Message

# Training from scratch


@dataclass(frozen=True)
class TrainRequest(Message):
    """What to train on, by which recipe, and where the model goes.

    Attributes
    ----------
    sources : sequence of str
        "tfds:oxford_iiit_pet" or the path of an Oxford-layout folder, as typed. A folder's photo replaces the one of
        the same name in a data set.
    data_dir : Path or None
        Where tensorflow_datasets keeps its data sets; None takes its default.
    recipe : "default", "composed" or "tutorial"
    encoder_weights : str
        "imagenet", "none", or the path of a weights file of MobileNetV2 without its top.
    out : Path
        The checkpoint. `resume_file(out)` and `report_folder(out)` are written beside it.
    input_size : int or None
        Side of the network's input in pixels; None takes the recipe's.
    epochs : int or None
        None takes the recipe's.
    seed : int
    device : "auto", "cpu" or "gpu"
    start : Path or None
        A checkpoint to start from, instead of `encoder_weights`.
    """

    sources: Sequence[str]
    data_dir: Path | None
    recipe: str
    encoder_weights: str
    out: Path
    input_size: int | None
    epochs: int | None
    seed: int
    device: str = "auto"
    start: Path | None = None


@dataclass(frozen=True)
class TrainProgress(Message):
    """How far a training is.

    Attributes
    ----------
    stage : "starting", "reading", "training" or "scoring"
    text : str
        The current activity, for display.
    done, total : float
        Training steps over all epochs, including those of an interrupted run that is resumed.
    loss : float or None
        Mean training loss of the current epoch.
    seconds_left : float or None
    mean_iou : float or None
        On the held-out photos, after the last finished epoch.
    epoch, epochs : int
        Epochs finished and saved, and their total; an interrupted run resumes after `epoch`.
    false_pet : float or None
        Mean share of false pet on the held-out photos without a pet, after the last finished epoch.
    """

    stage: str
    text: str = ""
    done: float = 0.0
    total: float = 0.0
    loss: float | None = None
    seconds_left: float | None = None
    mean_iou: float | None = None
    epoch: int = 0
    epochs: int = 0
    false_pet: float | None = None


@dataclass(frozen=True)
class TrainOutcome(Message):
    """Result of a training, measured on held-out photos.

    Attributes
    ----------
    path : Path
        The checkpoint.
    report : Path
        The folder with the report.
    epochs, best_epoch : int
        Number of epochs, and the one whose weights the checkpoint holds.
    mean_iou : float
    class_ious : tuple of 3 float
        In the order of `Label`; nan for a class that never occurs.
    trained_on, held_out : int
        Numbers of photos; those held out show a pet.
    resumed_at : int
        Epochs that an interrupted run had finished; 0 if there was none.
    device : str
    seconds : float
    notes : list of str
        Photos left out and why, a GPU that failed, a report that could not be drawn.
    held_out_empty : int
        Photos without a pet, and pet-free parts of photos, that were held out.
    false_pet : float or None
        Mean share of false pet on these; None if there are none.
    """

    path: Path
    report: Path
    epochs: int
    best_epoch: int
    mean_iou: float
    class_ious: tuple[float, float, float]
    trained_on: int
    held_out: int
    resumed_at: int
    device: str
    seconds: float
    notes: list[str] = field(default_factory=list)
    held_out_empty: int = 0
    false_pet: float | None = None


OnTrainProgress = Callable[[TrainProgress], None]

# Predicting and exporting


@dataclass(frozen=True)
class DeviceRequest(Message):
    """Ask which device the child process computes on."""


@dataclass(frozen=True)
class OpenModelRequest(Message):
    """Load a checkpoint for predicting."""

    checkpoint: Path


@dataclass(frozen=True)
class DeviceAnswer(Message):
    """The device in use, as shown to the user."""

    device: str


@dataclass(frozen=True)
class PredictRequest(Message):
    """Run the loaded model on photos, (N, S, S, 3) in -1..1."""

    photos: npt.NDArray[np.float32]


@dataclass(frozen=True)
class PredictAnswer(Message):
    """Probabilities, (N, S, S, 3)."""

    probabilities: npt.NDArray[np.float32]


@dataclass(frozen=True)
class ExportRequest(Message):
    """Write a checkpoint as "savedmodel" or "litert"."""

    checkpoint: Path
    to: str
    out: Path


@dataclass(frozen=True)
class ExportAnswer(Message):
    """The export is written."""
