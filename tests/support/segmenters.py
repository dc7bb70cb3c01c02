"""Stand-ins for a loaded model that need no network."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.errors import CheckpointError
from core.labels import Label
from core.pixels import Box
from core.proposal import Proposal

Rule = Callable[[np.ndarray], np.ndarray]
"""Makes a mask of an image."""


def upper_half_is_pet(image: np.ndarray) -> np.ndarray:
    mask = np.full(image.shape[:2], Label.BACKGROUND, np.uint8)
    mask[: len(mask) // 2] = Label.PET
    return mask


def lower_half_is_pet(image: np.ndarray) -> np.ndarray:
    mask = np.full(image.shape[:2], Label.BACKGROUND, np.uint8)
    mask[len(mask) // 2 :] = Label.PET
    return mask


def all_is_border(image: np.ndarray) -> np.ndarray:
    return np.full(image.shape[:2], Label.BORDER, np.uint8)


def brown_is_pet(image: np.ndarray) -> np.ndarray:
    """What is more red than green."""
    return np.where(image[..., 0] > image[..., 1], Label.PET, Label.BACKGROUND).astype(np.uint8)


class FakeSegmenter:
    """Proposes by a rule, and by another one in a box if that is given; can be made to wait or to fail."""

    def __init__(
        self,
        rule: Rule = upper_half_is_pet,
        *,
        in_box: Rule | None = None,
        name: str = "Fake",
        device: str = "fake cpu",
        path: Path = Path("fake.safetensors"),
    ) -> None:
        self.name = name
        self.device = device
        self.path = path
        self.closed = False
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.seen = 0
        self.boxes: list[Box] = []
        self.threads: set[int] = set()
        self._rule = rule
        self._in_box = in_box or rule

    def propose(self, image: np.ndarray, box: Box | None = None) -> Proposal:
        self.threads.add(threading.get_ident())
        self.seen += 1
        assert self.gate.wait(20)
        if self.error is not None:
            raise self.error
        if box is None:
            mask = self._rule(image)
        else:
            self.boxes.append(box)
            mask = self._in_box(image[box.clipped(image.shape).slices])
        return Proposal(mask, np.full((8, 8), 0.8, np.float32), 0.25)

    def close(self) -> None:
        self.closed = True


class FakeModels:
    """Opens fake segmenters, which propose by a rule, or the lower half as pet if the file is called `other`.

    In a box they propose border, or what `in_box` says. A file called `damaged` is refused.
    """

    def __init__(self, rule: Rule = upper_half_is_pet) -> None:
        self._rule = rule
        self.in_box: Rule = all_is_border
        self.opened: list[FakeSegmenter] = []
        self.notice = ""
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, path: Path, device: str, on_notice: Callable[[str], None]) -> FakeSegmenter:
        if "damaged" in path.name:
            raise CheckpointError("the file is no model", path=path)
        if self.notice:
            on_notice(self.notice)
        rule = lower_half_is_pet if "other" in path.name else self._rule
        segmenter = FakeSegmenter(rule, in_box=self.in_box, device=f"fake {device}", path=path)
        segmenter.gate = self.gate
        segmenter.error = self.error
        self.opened.append(segmenter)
        return segmenter

    @property
    def last(self) -> FakeSegmenter:
        return self.opened[-1]

    @property
    def seen(self) -> int:
        return sum(segmenter.seen for segmenter in self.opened)
