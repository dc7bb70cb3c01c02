"""A fine-tune by the product's own recipe, on photos that were corrected to their true masks."""

import resource
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from core.evaluation.hold_out import choose_held_out
from core.model.segmenter import open_segmenter
from core.worker.finetune_messages import TuningOptions, TuningOutcome, TuningRequest
from core.worker.training import fine_tune

NamedFiles = tuple[str, Path, Path]
"""Name, photo and trimap."""


class TuningRun(NamedTuple):
    """What came of a fine-tune, and its seconds on the clock and of the child process."""

    outcome: TuningOutcome
    seconds: float
    cpu_seconds: float


def tune(
    base: Path, corrected: Sequence[NamedFiles], others: Sequence[NamedFiles], out: Path, options: TuningOptions
) -> TuningRun:
    """Fine-tune as the window does, in a process of its own; nobody has touched the other photos."""
    held_out = choose_held_out([name for name, _, _ in corrected])
    request = TuningRequest(
        samples=[(photo, mask) for name, photo, mask in corrected if name not in held_out],
        held_out=[(photo, mask) for name, photo, mask in corrected if name in held_out],
        untouched=[photo for _, photo, _ in others],
        base=base,
        current=base,
        out=out,
        options=options,
        device="cpu",
    )
    started, used = time.monotonic(), _cpu_of_children()
    outcome = fine_tune(request)
    open_segmenter(out, "cpu").close()  # the new model is in use
    return TuningRun(outcome, time.monotonic() - started, _cpu_of_children() - used)


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
