"""Figures of a folder, collected while nothing in it is changed."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from core.cancel import ShouldStop, never, stop_if
from core.errors import PetsegError
from core.labels import Label
from core.project import PhotoEntry, PhotoState, Project
from core.project.states import MASKED_STATES
from core.statistics.mask_figures import MaskFigures, measure
from core.statistics.working_time import DEFAULT_PAUSE, WorkingTime, local_day, working_time, working_time_by_day

HISTOGRAM_BINS = 10


@dataclass(frozen=True)
class Day:
    """A day in the time zone of this computer.

    Attributes
    ----------
    date : date
    masks_saved : int
        Masks whose files were last written on it.
    work : WorkingTime
    """

    date: date
    masks_saved: int
    work: WorkingTime


@dataclass(frozen=True)
class FolderStatistics:
    """Figures of a folder.

    Attributes
    ----------
    folder : Path
    states : dict of PhotoState to int
        Photos in each state.
    tags : dict of str to int
        Photos with each tag, the most frequent first.
    flagged : int
        Photos with a flag.
    skip_reasons : dict of str to int
        Skipped photos with each reason, the most frequent first.
    masks : sequence of MaskFigures
        Of the corrected and reviewed photos whose masks can be read.
    pause : timedelta
        Gaps between decisions that are longer count as no work.
    work : WorkingTime
        As far as the log goes back.
    work_by_day : dict of date to WorkingTime
    """

    folder: Path
    states: dict[PhotoState, int]
    tags: dict[str, int]
    flagged: int
    skip_reasons: dict[str, int]
    masks: Sequence[MaskFigures]
    pause: timedelta
    work: WorkingTime
    work_by_day: dict[date, WorkingTime]

    @property
    def photos(self) -> int:
        """How many photos the folder has."""
        return sum(self.states.values())

    @property
    def pixels(self) -> dict[Label, int]:
        """Pixels of each class over all masks."""
        return {label: sum(mask.pixels[label] for mask in self.masks) for label in Label}

    @property
    def class_shares(self) -> dict[Label, float]:
        """The share of each class in the pixels of all masks; nan without masks."""
        total = sum(self.pixels.values())
        return {label: count / total if total else float("nan") for label, count in self.pixels.items()}

    @property
    def days(self) -> list[Day]:
        """Days on which masks were saved or decisions made, the earliest first."""
        saved = Counter(local_day(mask.saved) for mask in self.masks if mask.saved is not None)
        dates = sorted({*saved, *self.work_by_day})
        return [Day(each, saved[each], self.work_by_day.get(each, WorkingTime(0, 0.0))) for each in dates]

    @property
    def border_widths(self) -> list[float]:
        """Widths of the borders that there are, the thinnest first."""
        return sorted(mask.border_width for mask in self.masks if mask.border_width is not None)

    @property
    def agreements(self) -> list[tuple[str, float]]:
        """Photos with the mean IoU of their proposals, the lowest first."""
        known = [(mask.photo, mask.agreement) for mask in self.masks if mask.agreement is not None]
        return sorted(known, key=lambda each: each[1])


def collect(
    project: Project,
    *,
    pause: timedelta = DEFAULT_PAUSE,
    on_progress: Callable[[int, int], object] = lambda _done, _total: None,
    on_problem: Callable[[PetsegError], object] = lambda _: None,
    should_stop: ShouldStop = never,
) -> FolderStatistics:
    """Collect the figures of a folder; every mask is read once, and nothing is written.

    Parameters
    ----------
    project : Project
        It may be open read-only.
    pause : timedelta
        See `working_time`.
    on_progress : callable
        Called with the number of masks read and their total.
    on_problem : callable
        Called for each mask that cannot be read; it is left out.
    should_stop : callable

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    entries = project.photos.entries()
    states = Counter(entry.state for entry in entries)
    masked = [entry for entry in entries if entry.state in MASKED_STATES]
    masks = []
    with _measuring(project, masked, should_stop) as outcomes:
        for number, outcome in enumerate(outcomes, 1):
            stop_if(should_stop)
            try:
                masks.append(outcome.result())
            except PetsegError as error:
                on_problem(error)
            on_progress(number, len(masked))
    steps = project.log.all_steps()
    return FolderStatistics(
        folder=project.root,
        states={state: states[state] for state in PhotoState},
        tags=project.remarks.tags(),
        flagged=sum(entry.flagged for entry in entries),
        skip_reasons=dict(Counter(entry.skip_reason for entry in entries if entry.skip_reason).most_common()),
        masks=masks,
        pause=pause,
        work=working_time(steps, pause),
        work_by_day=working_time_by_day(steps, pause),
    )


@contextmanager
def _measuring(
    project: Project, entries: Sequence[PhotoEntry], should_stop: ShouldStop
) -> Iterator[list[Future[MaskFigures]]]:
    """Have the cores share the work; what is not begun when the block ends is dropped."""
    pool = ThreadPoolExecutor(os.cpu_count())
    try:
        yield [pool.submit(measure, project, entry, should_stop) for entry in entries]
    finally:
        pool.shutdown(cancel_futures=True)


def histogram(values: Sequence[float], high: float) -> list[int]:
    """Count values in `HISTOGRAM_BINS` equal bins from 0 to `high`; `high` itself is in the last one."""
    counts = [0] * HISTOGRAM_BINS
    for value in values:
        counts[min(HISTOGRAM_BINS - 1, int(value / high * HISTOGRAM_BINS)) if high else 0] += 1
    return counts
