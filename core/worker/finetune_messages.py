"""What crosses the pipe in a fine-tune."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.labels import Mask
from core.worker.codec import Message
from core.worker.error_report import ErrorReport


@dataclass(frozen=True)
class TuningOptions(Message):
    """How to fine-tune; None leaves the choice to the recipe.

    Attributes
    ----------
    epochs : int or None
    learning_rate : float or None
    parts : "decoder", "decoder+" or None
        "decoder+" trains the encoder's last blocks too, at a lower rate.
    augmentation : "none", "light", "strong" or None
    seed : int
    """

    epochs: int | None = None
    learning_rate: float | None = None
    parts: str | None = None
    augmentation: str | None = None
    seed: int = 0

    @property
    def are_usual(self) -> bool:
        """Whether the recipe makes every choice."""
        return self == TuningOptions(seed=self.seed)


@dataclass(frozen=True)
class TuningRequest(Message):
    """What to fine-tune on, and where the new model goes.

    Attributes
    ----------
    samples : sequence of (photo, trimap) paths
        To train on.
    held_out : sequence of (photo, trimap) paths
        To judge both models on, never trained on; none of few photos. Each training leaves out a part of `samples`,
        which judges too.
    untouched : sequence of Path
        Photos of the folder that nobody corrected, on which the new model must not contradict the base.
    known : sequence of Path
        Those of `samples` that the model in use or the base was trained on, which would favour it as judges.
    base : Path
        The checkpoint to start from.
    current : Path
        The checkpoint in use, which the new one has to beat.
    out : Path
    watched : sequence of Path
        Photos to show after each epoch.
    options : TuningOptions
    device : "auto", "cpu" or "gpu"
    """

    samples: Sequence[tuple[Path, Path]]
    held_out: Sequence[tuple[Path, Path]]
    untouched: Sequence[Path]
    base: Path
    current: Path
    out: Path
    watched: Sequence[Path] = ()
    known: Sequence[Path] = ()
    options: TuningOptions = field(default_factory=TuningOptions)
    device: str = "auto"


@dataclass(frozen=True)
class TuningProgress(Message):
    """How far a fine-tune is.

    Attributes
    ----------
    stage : "starting", "reading", "scoring", "preparing", "training", "comparing" or "checking"
        "scoring" scores the model in use, "comparing" the new one; "checking" looks for contradictions.
    fold, folds : int
        Which training this is, from 1, and how many there are.
    epoch, epochs : int
        Epochs finished, and their total.
    loss : float or None
        Cross-entropy of pet against background on the photos of the last finished epoch, as they were trained on.
    held_out_loss, held_out_iou : float or None
        The same and core IoU on some of the photos that judge it, after that epoch.
    seconds_left : float or None
        Until the new model is in use, comparing included.
    device : str
        As shown to the user; empty until it is known.
    masks : sequence of (H, W) uint8 Label
        After that epoch, of the photos that are watched; at most 256 px on the longer side.
    photos_done, photos : int
        Photos that the stage is through with, and their total; 0 while starting and training.
    """

    stage: str
    fold: int = 1
    folds: int = 1
    epoch: int = 0
    epochs: int = 0
    loss: float | None = None
    held_out_loss: float | None = None
    held_out_iou: float | None = None
    seconds_left: float | None = None
    device: str = ""
    masks: Sequence[Mask] = ()
    photos_done: int = 0
    photos: int = 0


@dataclass(frozen=True)
class StopTuning(Message):
    """Ask a running fine-tune to end with the best weights so far; it is compared and written as usual."""


@dataclass(frozen=True)
class JudgedPhoto(Message):
    """A photo that judged both models.

    Attributes
    ----------
    photo : Path
    shows_pet : bool
        If not, the scores are one minus the share of false pet; else core IoU.
    before, after : float
        Scores of the model in use and of the new one, 0..1.
    truth, mask_before, mask_after : (H, W) uint8 Label
        At most 256 px on the longer side.
    """

    photo: Path
    shows_pet: bool
    before: float
    after: float
    truth: Mask
    mask_before: Mask
    mask_after: Mask


@dataclass(frozen=True)
class ContestedPhoto(Message):
    """A photo that nobody corrected, on which the new model contradicts its base.

    Attributes
    ----------
    photo : Path
    agreement : float
        Core IoU where the base is sure, its mask taken for the truth, 0..1.
    base_mask, new_mask : (H, W) uint8 Label
        At most 256 px on the longer side.
    """

    photo: Path
    agreement: float
    base_mask: Mask
    new_mask: Mask


@dataclass(frozen=True)
class TuningFigures(Message):
    """Figures of one model over all pixels of the photos that judged it, each 0..1.

    Attributes
    ----------
    core_iou, mean_iou, boundary_f1 : float
    class_ious : tuple of 3 float
        In the order of `Label`; nan for a class that never occurs.
    wrong_share : float
        Pet taken for background or vice versa, mean over the photos: what is left to correct.
    """

    core_iou: float
    mean_iou: float
    boundary_f1: float
    class_ious: tuple[float, float, float]
    wrong_share: float


@dataclass(frozen=True)
class TuningOutcome(Message):
    """Result of a fine-tune; the new checkpoint is written whatever the verdict.

    Attributes
    ----------
    verdict : str
        A `core.evaluation.proof.Verdict`.
    gain, bound : float
        Mean gain in score and its lower bound; see `core.evaluation.proof.Proof`.
    before, after : TuningFigures
    judged : list of JudgedPhoto
    warnings : list of ErrorReport
        Where the new model contradicts the base on photos that nobody corrected, for the user to decide.
    trained_on, epochs, folds : int
        Photos, epochs of the last training, and trainings.
    stopped_early : bool
        Whether the user ended it by `StopTuning`.
    path : Path
    device : str
    seconds : float
    notes : list of ErrorReport
        Photos left out and why, a GPU that failed, a batch that was halved.
    contested : list of ContestedPhoto
        What the warnings go by, those of least agreement; none without a warning.
    """

    verdict: str
    gain: float
    bound: float
    before: TuningFigures
    after: TuningFigures
    judged: list[JudgedPhoto]
    warnings: list[ErrorReport]
    trained_on: int
    epochs: int
    folds: int
    stopped_early: bool
    path: Path
    device: str
    seconds: float
    notes: list[ErrorReport] = field(default_factory=list)
    contested: list[ContestedPhoto] = field(default_factory=list)


OnTuningProgress = Callable[[TuningProgress], None]
