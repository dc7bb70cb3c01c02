"""Takes steps back that were made on one photo or on many: reviews, skips, imports, tags."""

from collections.abc import Callable

from core.errors import ProjectError
from core.project.log import Change, Log, LogStep
from core.project.masks.mask_store import MaskStore
from core.project.photos import Photos
from core.project.remark_store import RemarkStore
from core.project.remarks import taken_back
from core.project.states import WAITING_STATES


class ProjectUndo:
    """Takes back the latest step of a project's log. Every method may be called from any thread.

    What was done to a photo since then stands: only photos that are still as the step left them change.
    """

    def __init__(self, log: Log, photos: Photos, masks: MaskStore, remarks: RemarkStore) -> None:
        self._log = log
        self._photos = photos
        self._masks = masks
        self._remarks = remarks

    @property
    def last(self) -> LogStep | None:
        """The latest step that can be taken back; never waits for the disk."""
        return next((step for step in reversed(self._log.steps) if any(map(self._holds, step.changes))), None)

    def take_back_last(
        self,
        photo: str | None = None,
        on_taken_back: Callable[[str], object] = lambda _name: None,
        number: int | None = None,
    ) -> list[str]:
        """Take back the latest step, and return the photos that it changed; nothing without one.

        With `photo`, only a step that is about that photo alone; with `number`, only the step of that number.
        `on_taken_back` is called with the name of each photo.

        Raises
        ------
        PetsegError
            If a file cannot be restored; photos before it are taken back.
        """
        step = self.last
        if step is None or number not in (None, step.number):
            return []
        if photo is not None and step.names != {photo}:
            return []
        if not all(map(self._is_kept, step.changes)):
            self._log.forget(step)  # else nothing before it could be taken back either
            raise ProjectError(
                "this cannot be taken back, as the masks before it are no longer kept",
                remedy="Earlier masks are kept for a day, at most 200 MB of them.",
            )
        names: dict[str, None] = {}
        for change in reversed(step.changes):
            if self._holds(change):
                self._restore(change)
                names[change.photo] = None
                on_taken_back(change.photo)
        self._log.forget(step)
        return list(names)

    def _is_kept(self, change: Change) -> bool:
        """Whether nothing is missing that taking a change back needs."""
        return not self._holds(change) or self._masks.previous.is_kept(change)

    def _restore(self, change: Change) -> None:
        if change.is_about_mask:
            self._masks.restore(change)
        if change.remarks is not None:
            before, after = change.remarks
            self._remarks.change(change.photo, lambda now: taken_back(now, before, after))

    def _holds(self, change: Change) -> bool:
        """Whether a photo is as a change left it: its state, and its mask as far as that was taken down."""
        try:
            entry = self._photos.entry(change.photo)
        except KeyError:  # the photo is gone
            return False
        if change.remarks is not None and not change.is_about_mask:
            return taken_back(entry.remarks, *change.remarks) != entry.remarks
        state = entry.state
        if change.digest not in (None, self._photos[change.photo].row.digest):
            return False
        return state == change.after or (state in WAITING_STATES and change.after in WAITING_STATES)
