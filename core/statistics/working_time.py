"""How long people worked on a folder and how many photos they did, from the log of decisions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from core.project.log import LogStep
from core.project.states import WAITING_STATES

DEFAULT_PAUSE = timedelta(minutes=5)


@dataclass(frozen=True)
class WorkingTime:
    """Time between decisions that follow each other closely.

    Attributes
    ----------
    photos : int
        Photos that were decided in this time, each counted once.
    seconds : float
    """

    photos: int
    seconds: float

    @property
    def photos_per_hour(self) -> float:
        """The rate; nan without any time."""
        return self.photos * 3600 / self.seconds if self.seconds else float("nan")


def working_time(steps: Iterable[LogStep], pause: timedelta = DEFAULT_PAUSE) -> WorkingTime:
    """Add up the time between decisions, without pauses.

    The first decision after a pause counts for nothing, as nobody knows when the work on it began. Steps about several
    photos, as an import or a mark on a selection, are no work on each of them: their time counts, their photos do not.

    Parameters
    ----------
    steps : iterable of LogStep
    pause : timedelta
        Gaps longer than that are left out.
    """
    photos: set[str] = set()
    time = timedelta()
    decided = (step for step in steps if step.is_about_masks)  # remarks are no decisions
    for before, step in pairwise(sorted(decided, key=lambda step: step.at)):
        gap = step.at - before.at
        if gap <= pause:
            time += gap
            photos |= _decided_in(step)
    return WorkingTime(len(photos), time.total_seconds())


def working_time_by_day(steps: Iterable[LogStep], pause: timedelta = DEFAULT_PAUSE) -> dict[date, WorkingTime]:
    """Return the working time of each day, in the time zone of this computer; a photo may count on several days."""
    days: dict[date, list[LogStep]] = {}
    for step in sorted(steps, key=lambda step: step.at):
        days.setdefault(local_day(step.at), []).append(step)
    return {day: working_time(each, pause) for day, each in days.items()}


def local_day(at: datetime) -> date:
    """Return the day of a moment in the time zone of this computer."""
    try:
        return at.astimezone().date()
    except (OverflowError, OSError, ValueError):  # a nonsensical year, of which there is no other day
        return at.date()


def _decided_in(step: LogStep) -> set[str]:
    names = {change.photo for change in step.changes if change.after not in WAITING_STATES}
    return names if step.photos == 1 else set()
