"""What the commands work with; tests pass their own."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from core.errors import DeviceError, WorkerError
from core.evaluation.labelled_photos import LabelledPhotos
from core.images import RgbImage
from core.model.segmenter import open_segmenter
from core.pixels import Box
from core.proposal import OnNotice, Proposal, Segmenter
from core.worker.dataset import open_split
from core.worker.finetune_messages import TuningOutcome
from core.worker.messages import TrainOutcome
from core.worker.process import device_of_child
from core.worker.training import fine_tune, train


class OpenModel(Protocol):
    """Opens a model on a device, with so many threads on the CPU; 0 is one per core."""

    def __call__(self, path: Path, device: str, on_notice: OnNotice, /, *, threads: int = 0) -> Segmenter:
        """Load it; `core.model.segmenter.open_segmenter` is the real one."""


@dataclass(frozen=True)
class Tools:
    """Functions that open and train models, read data sets, and ask for the device."""

    open_segmenter: OpenModel = open_segmenter
    fine_tune: Callable[..., TuningOutcome] = fine_tune
    train: Callable[..., TrainOutcome] = train
    open_split: Callable[[str, Path | None, str], AbstractContextManager[LabelledPhotos]] = open_split
    ask_device: Callable[[], str] = device_of_child

    def open_fallback_segmenter(
        self, path: Path, device: str, on_notice: OnNotice, *, threads: int | None = None
    ) -> Segmenter:
        """Load a model that continues on the CPU if a GPU fails on the way.

        Parameters
        ----------
        path : Path
        device : "auto", "cpu" or "gpu"
        on_notice : callable
        threads : int or None
            That one proposal may use on the CPU, where several are made at once; None leaves it to the model.
        """
        opener = self.open_segmenter if threads is None else partial(self.open_segmenter, threads=threads)
        return _FallbackSegmenter(opener, path, device, on_notice)


class _FallbackSegmenter:
    def __init__(self, opener: OpenModel, path: Path, device: str, on_notice: OnNotice) -> None:
        self._opener = opener
        self._path = path
        self._on_notice = on_notice
        self._on_cpu = device == "cpu"
        self._lock = threading.Lock()
        self._segmenter = opener(path, device, on_notice)
        self._opened = [self._segmenter]

    @property
    def name(self) -> str:
        return self._segmenter.name

    @property
    def device(self) -> str:
        return self._segmenter.device

    def propose(self, image: RgbImage, box: Box | None = None) -> Proposal:
        segmenter = self._segmenter
        try:
            return segmenter.propose(image, box)
        except (DeviceError, WorkerError) as error:
            segmenter = self._replace(segmenter, error)
        return segmenter.propose(image, box)

    def _replace(self, failed: Segmenter, error: DeviceError | WorkerError) -> Segmenter:
        """Return a segmenter on the CPU; one thread opens it, for all in which the failed one was at work."""
        with self._lock:
            if failed is self._segmenter:
                if self._on_cpu:
                    raise error
                self._on_notice(f"The GPU cannot be used ({error.problem}); proposals run on the CPU.")
                self._on_cpu = True
                self._segmenter = self._opener(self._path, "cpu", self._on_notice)
                self._opened.append(self._segmenter)
            return self._segmenter

    def close(self) -> None:
        # The one that failed too only now: other threads may still have been in it.
        for segmenter in self._opened:
            segmenter.close()
