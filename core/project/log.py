"""What was done to the photos of a project, in steps that can be taken back."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import groupby
from typing import Any

from core.errors import ProjectError
from core.project.database.database import Database
from core.project.remarks import Remarks, from_json, to_json
from core.project.states import PhotoState

KEPT_FOR = timedelta(hours=24)
"""How long masks that were replaced are kept, and so how far back steps can be taken back."""
_REMEMBERED_FOR = timedelta(days=30)
_MAX_OPEN = 8
"""Steps that threads may make at the same time."""


@dataclass(frozen=True)
class Change:
    """What happened to one photo.

    Attributes
    ----------
    photo : str
    before, after : PhotoState
    had_mask : bool
        Whether there was a trimap before.
    kept_file : str or None
        That trimap, relative to the project's store, if it was replaced or removed.
    digest : str or None
        Of the trimap afterwards; None if that is not known.
    remarks : (Remarks, Remarks) or None
        Before and after; None if they stayed. If `before` and `after` are the same, nothing else changed.
    """

    photo: str
    before: PhotoState
    after: PhotoState
    had_mask: bool
    kept_file: str | None = None
    digest: str | None = None
    remarks: tuple[Remarks, Remarks] | None = None

    @property
    def is_about_mask(self) -> bool:
        """Whether the mask or the decision changed, and not the remarks alone."""
        return self.remarks is None or self.before != self.after


@dataclass(frozen=True)
class LogStep:
    """Changes that are taken back together.

    Attributes
    ----------
    number : int
    at : datetime
        With time zone.
    title : str
        What was done, without the photo's name; empty for painting, which the history of the photo takes back.
    changes : sequence of Change
        It grows while the step is made.
    """

    number: int
    at: datetime
    title: str
    changes: Sequence[Change]

    @property
    def is_about_masks(self) -> bool:
        """Whether masks or decisions changed, and not remarks alone."""
        return not self.changes or any(change.is_about_mask for change in self.changes)

    @property
    def photos(self) -> int:
        """How many photos it is about."""
        return len(self.names)

    @cached_property
    def names(self) -> set[str]:
        """The photos that it is about; kept, as those of many photos would be collected again and again."""
        return {change.photo for change in self.changes}


@dataclass(frozen=True)
class _OpenStep(LogStep):
    """A step that is being made."""

    changes: list[Change]


class Log:
    """Notes every change of a decision and every mask that is replaced, with the row of the photo that changes.

    Every method may be called from any thread.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._open = threading.local()
        with suppress(ProjectError):  # it can be read all the same, and is shorter next time
            database.drop_log_before((datetime.now(UTC) - _REMEMBERED_FOR).isoformat())
        self._steps = list(_steps_of(database.log_rows((datetime.now(UTC) - KEPT_FOR).isoformat())))
        self._number = database.last_log_step()

    @contextmanager
    def step(self, title: str) -> Iterator[int]:
        """Make all that this thread does to the project meanwhile one step; a step within a step is part of that.

        Yields its number.
        """
        if self.in_step:
            yield self._open.step.number
            return
        self._open.step = _OpenStep(self._next_number(), datetime.now(UTC), title, [])
        try:
            yield self._open.step.number
        finally:
            del self._open.step

    @property
    def in_step(self) -> bool:
        """Whether this thread has begun a step."""
        return hasattr(self._open, "step")

    @property
    def last_start(self) -> datetime | None:
        """When this thread's step was begun, or else the latest one; None if there is none."""
        step: LogStep | None = getattr(self._open, "step", None) or next(reversed(self.steps), None)
        return None if step is None else step.at

    @property
    def steps(self) -> list[LogStep]:
        """Steps with a title, the oldest first, as far back as masks are kept."""
        with self._lock:
            oldest = datetime.now(UTC) - KEPT_FOR
            self._steps = [step for step in self._steps if step.at >= oldest]
            return list(self._steps)

    def all_steps(self) -> list[LogStep]:
        """Return every step that is remembered and was not taken back, painting too, in the order they were begun."""
        return list(_steps_of(self._database.log_rows(untitled=True)))

    def write(self, changes: dict[str, dict[str, Any]], noted: Sequence[Change]) -> None:
        """Update rows of photos, and note what that means, in one transaction."""
        step: _OpenStep | None = getattr(self._open, "step", None)
        if step is None and noted:
            step = _OpenStep(self._next_number(), datetime.now(UTC), "", [])
        self._database.update_photos(changes, [_row(step, change) for change in noted] if step else [])
        if step is not None and step.title and noted:
            self._add(step, noted)

    def forget(self, step: LogStep) -> None:
        """Note that a step was taken back."""
        self._database.mark_log_step_undone(step.number)
        with self._lock:
            self._steps = [known for known in self._steps if known.number != step.number]

    def forget_photos(self, names: set[str]) -> None:
        """Note that nothing done to these photos can be taken back, as their files hold others now."""
        if not names:
            return
        with suppress(ProjectError):  # what is in memory counts until the folder is closed
            self._database.mark_log_photos_undone(names)
        with self._lock:
            self._steps = [
                step
                if names.isdisjoint(change.photo for change in step.changes)
                else replace(step, changes=[change for change in step.changes if change.photo not in names])
                for step in self._steps
            ]

    def _add(self, step: "_OpenStep", noted: Sequence[Change]) -> None:
        with self._lock:
            if not any(known is step for known in self._steps[-_MAX_OPEN:]):
                self._steps.append(step)
            step.names.update(change.photo for change in noted)
            step.changes.extend(noted)

    def _next_number(self) -> int:
        with self._lock:
            self._number += 1
            return self._number


def _row(step: LogStep, change: Change) -> tuple[Any, ...]:
    return (
        step.number, step.at.isoformat(), step.title, change.photo, change.before.value, change.after.value,
        int(change.had_mask), change.kept_file, change.digest,
        None if change.remarks is None else to_json(*change.remarks),
    )  # fmt: skip


def _steps_of(rows: Iterable[tuple[Any, ...]]) -> Iterator[LogStep]:
    """Yield the steps that rows are of; rows that nobody wrote like that are left out."""
    read = (entry for row in rows if (entry := _read(*row)) is not None)
    for number, entries in groupby(read, key=lambda entry: entry[0].number):
        listed = list(entries)
        yield LogStep(number, listed[0][0].at, listed[0][0].title, tuple(change for _, change in listed))


def _read(*row: Any) -> tuple[LogStep, Change] | None:
    try:
        number, at, title, photo, before, after, had_mask, kept_file, digest, noted = row
        if not (all(isinstance(each, str) for each in (photo, title)) and isinstance(kept_file, str | None)):
            return None
        remarks = None if noted is None else from_json(noted)
        change = Change(photo, PhotoState(before), PhotoState(after), bool(had_mask), kept_file, digest, remarks)
        return LogStep(int(number), datetime.fromisoformat(at).astimezone(UTC), title, ()), change
    except (AttributeError, TypeError, ValueError, OverflowError, RecursionError):
        return None
