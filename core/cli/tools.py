"""What the commands work with; tests pass their own."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from core.errors import DeviceError, WorkerError
from core.evaluation.labelled_photos import LabelledPhotos
from core.images import RgbImage
from core.model.segmenter import open_segmenter
from core.pixels import Box
from core.proposal import OnNotice, OpenSegmenter, Proposal, Segmenter
from core.worker.dataset import open_split
from core.worker.messages import FineTuneOutcome, TrainOutcome
from core.worker.process import device_of_child
from core.worker.training import fine_tune, train


@dataclass(frozen=True)
class Tools:
    """Functions that open and train models, read data sets, and ask for the device."""

    open_segmenter: OpenSegmenter = open_segmenter
    fine_tune: Callable[..., FineTuneOutcome] = fine_tune
    train: Callable[..., TrainOutcome] = train
    open_split: Callable[[str, Path | None, str], AbstractContextManager[LabelledPhotos]] = open_split
    ask_device: Callable[[], str] = device_of_child

    def open_fallback_segmenter(self, path: Path, device: str, on_notice: OnNotice) -> Segmenter:
        """Load a model that continues on the CPU if a GPU fails on the way."""
        return _FallbackSegmenter(self.open_segmenter, path, device, on_notice)


class _FallbackSegmenter:
    def __init__(self, opener: OpenSegmenter, path: Path, device: str, on_notice: OnNotice) -> None:
        self._opener = opener
        self._path = path
        self._on_notice = on_notice
        self._on_cpu = device == "cpu"
        self._segmenter = opener(path, device, on_notice)

    @property
    def name(self) -> str:
        return self._segmenter.name

    @property
    def device(self) -> str:
        return self._segmenter.device

    def propose(self, image: RgbImage, box: Box | None = None) -> Proposal:
        try:
            return self._segmenter.propose(image, box)
        except (DeviceError, WorkerError) as error:
            if self._on_cpu:
                raise
            self._on_notice(f"The GPU cannot be used ({error.problem}); proposals run on the CPU.")
        self._on_cpu = True
        self._segmenter.close()
        self._segmenter = self._opener(self._path, "cpu", self._on_notice)
        return self._segmenter.propose(image, box)

    def close(self) -> None:
        self._segmenter.close()
