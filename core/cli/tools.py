"""What the commands work with; tests hand in their own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from core.inference.segmenter import Proposal, open_segmenter
from core.labels import Mask
from core.worker_client import FineTuneOutcome, fine_tune


class Proposes(Protocol):
    """What the commands need of a `Segmenter`."""

    @property
    def card(self) -> Any:
        """The model's card."""

    @property
    def device(self) -> str:
        """What it runs on."""

    def propose(self, image: Mask) -> Proposal:
        """Propose a mask for a photo."""

    def close(self) -> None:
        """Let go of the network."""


@dataclass(frozen=True)
class Tools:
    """Opens a model, and trains one."""

    open_segmenter: Callable[[Path, str, Callable[[str], None]], Proposes] = open_segmenter
    fine_tune: Callable[..., FineTuneOutcome] = fine_tune
