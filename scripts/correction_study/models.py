"""The models that propose in the study: the shipped one, and one fine-tuned on a folder's corrected photos."""

from collections.abc import Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from statistics import median

from core.evaluation.proof import Verdict
from core.masks import read_mask
from core.model.propagation.propagation import Propagation, open_propagation
from core.model.segmenter import Segmenter, open_segmenter
from core.project.border_share import share_of_mask
from core.worker.finetune_messages import TuningOptions
from scripts.long_runs.simulated_tuning import NamedFiles, tune
from scripts.long_runs.state_file import StateFile


class LoadedModels:
    """Models, each loaded when it is first needed.

    Parameters
    ----------
    stack : ExitStack
        Closes them.
    """

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._segmenters: dict[Path, Segmenter] = {}
        self._propagations: dict[Path, Propagation] = {}

    def segmenter(self, path: Path) -> Segmenter:
        if path not in self._segmenters:
            self._segmenters[path] = self._stack.enter_context(open_segmenter(path, "cpu"))
        return self._segmenters[path]

    def propagation(self, path: Path) -> Propagation:
        if path not in self._propagations:
            self._propagations[path] = open_propagation(path)
        return self._propagations[path]


class FineTune:
    """A fine-tune of a folder, run when its model is first needed and not in the state.

    Parameters
    ----------
    corrected : sequence of (str, Path, Path)
        Photos with their true masks.
    others : sequence of (str, Path, Path)
        Uncorrected photos.
    base : Path
    out : Path
        The new model.
    state : StateFile
    key : tuple
        What names this fine-tune in the state; its last part is the seed.
    """

    def __init__(
        self,
        corrected: Sequence[NamedFiles],
        others: Sequence[NamedFiles],
        base: Path,
        out: Path,
        state: StateFile,
        key: tuple[str, str | None, int, int],
    ) -> None:
        self._corrected = corrected
        self._others = others
        self._base = base
        self._out = out
        self._state = state
        self._key = "tuned", *key
        self._seed = key[-1]

    @cached_property
    def border(self) -> float | None:
        """The share of border that the folder has after the corrections."""
        shares = [share for _, _, mask in self._corrected if (share := share_of_mask(read_mask(mask)))]
        return median(shares) if shares else None

    @cached_property
    def model(self) -> Path:
        """The new model, whatever the verdict on it."""
        if self._state.get(*self._key) is None or not self._out.exists():
            self._out.parent.mkdir(parents=True, exist_ok=True)
            options = TuningOptions(seed=self._seed)
            run = tune(self._base, self._corrected, self._others, self._out, options)
            figures = {"verdict": run.outcome.verdict, "bound": run.outcome.bound, "cpu_seconds": run.cpu_seconds}
            self._state.put(figures, *self._key)
        return self._out

    @property
    def in_use(self) -> Path:
        """The model that proposes afterwards.

        Where the new one is proved better on the held-out photos and contradicts the old one on others, the product
        leaves the choice to the user, who here sees that it is right.
        """
        new = self.model
        return new if self._state.get(*self._key)["verdict"] in (Verdict.BETTER, Verdict.CONTRADICTS) else self._base

    def report(self) -> str:
        """Return what came of it as a sentence."""
        is_used = self.in_use != self._base
        figures = self._state.get(*self._key)
        return (
            f"Fine-tune on {len(self._corrected)} photos: {figures['verdict']}, lower bound of the gain "
            f"{100 * figures['bound']:.1f} points, {'' if is_used else 'not '}put in use; "
            f"{figures['cpu_seconds']:.0f} s of processor time."
        )
