"""Undo and redo, capped by bytes over all photos."""

from collections.abc import Callable

from core.editing.edit import MaskEdit, gathered
from core.editing.layers import MaskLayers
from core.pixels import Box

MAX_BYTES = 256 * 1024 * 1024
READY_BYTES = 8 * 1024 * 1024
"""What a step may take to be kept loose besides being packed."""


class HistoryBudget:
    """Memory that the histories of all photos share.

    When they take more, the oldest steps go first of the photo that has not been used for the longest time; then what
    was undone there, beginning with what would be made again last; then it is the next photo's turn. The newest step
    of the photo that was used last is never dropped, however large it is.

    Whoever keeps histories tells which is used: `touch` when a photo is opened, `forget` when its history is thrown
    away. A history whose step has just been made counts as used by itself. Not safe to share between threads.

    Parameters
    ----------
    max_bytes : int
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._counted: dict[History, int] = {}  # the one used last stands last
        self._nbytes = 0

    @property
    def max_bytes(self) -> int:
        """The cap; lowering it drops steps at once."""
        return self._max_bytes

    @max_bytes.setter
    def max_bytes(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._trim()

    @property
    def nbytes(self) -> int:
        """Memory that the steps of all photos take."""
        return self._nbytes

    def touch(self, history: "History") -> None:
        """Count a history, as the one that is used now: its steps are dropped last."""
        self.forget(history)
        self._count(history)
        self._trim()

    def forget(self, history: "History") -> None:
        """Count a history no longer; does nothing if it was not counted."""
        self._nbytes -= self._counted.pop(history, 0)

    def recount(self, history: "History") -> None:
        """Take note that a history takes more or less than it did, if it is counted."""
        if history in self._counted:
            self._count(history)

    def _count(self, history: "History") -> None:
        self._nbytes += history.nbytes - self._counted.get(history, 0)
        self._counted[history] = history.nbytes

    def _trim(self) -> None:
        for history in list(self._counted):
            in_use = history is next(reversed(self._counted))
            while self._nbytes > self._max_bytes and history.drop_oldest(keep=1 if in_use else 0):
                self._count(history)


class History:
    """The steps of one photo.

    Packing a step takes longer than a frame may. So it is left for `tidy`, which does a little at a time: it packs what
    is not packed, and has what the next undo and the next redo need at hand, up to `READY_BYTES` for each of the two.
    Without that everything works all the same: a step is packed when the next one is made, or at once where it would
    push out others.

    Parameters
    ----------
    budget : HistoryBudget or None
        What it shares with other photos; None for one of its own.
    """

    def __init__(self, budget: HistoryBudget | None = None) -> None:
        self._budget = HistoryBudget() if budget is None else budget
        self._done: list[MaskEdit] = []
        self._undone: list[MaskEdit] = []
        self._loose: list[MaskEdit] = []
        self._nbytes = 0

    def push(self, edit: MaskEdit) -> None:
        """Add a step that has just been made; what was undone before it cannot be made again."""
        self.rest()
        if self._budget.nbytes + edit.nbytes > self._budget.max_bytes:
            edit.pack()  # loose it would push out steps for which there is room a moment later
        self._nbytes += edit.nbytes - sum(gone.nbytes for gone in self._undone)
        self._undone.clear()
        self._loose = [edit]
        self._done.append(edit)
        self._budget.touch(self)

    def undo(self, layers: MaskLayers) -> tuple[Box, ...]:
        """Take the latest step back; returns what to repaint, nothing if there is no step."""
        if not self._done:
            return ()
        edit = self._done.pop()
        self._undone.append(edit)
        edit.revert(layers)
        return edit.boxes

    def redo(self, layers: MaskLayers) -> tuple[Box, ...]:
        """Make the step again that was undone last; returns what to repaint, nothing if there is none."""
        if not self._undone:
            return ()
        edit = self._undone.pop()
        self._done.append(edit)
        edit.apply(layers)
        return edit.boxes

    def tidy(self) -> bool:
        """Do a little of what there is to tidy; whether there was anything, so that another call is due."""
        for edit in self._loose:
            if self._pack(edit, MaskEdit.pack_some):
                return True
        near = [edit for edit in (*self._done[-1:], *self._undone[-1:]) if edit.loose_bytes <= READY_BYTES]
        for edit in self._loose:
            if edit not in near:
                edit.pack()
        self._loose = near
        return any(edit.loosen_some() for edit in near)

    def rest(self) -> None:
        """Pack everything, and keep nothing loose."""
        for edit in self._loose:
            self._pack(edit, MaskEdit.pack)
        self._loose = []

    def _pack(self, edit: MaskEdit, pack: Callable[[MaskEdit], object]) -> bool:
        before = edit.nbytes
        worked = bool(pack(edit))
        if edit in self._done or edit in self._undone:
            self._nbytes += edit.nbytes - before
            self._budget.recount(self)
        return worked

    def go_to(self, position: int, layers: MaskLayers) -> tuple[Box, ...]:
        """Undo or redo until a number of steps is in effect, as many as there are at most; returns what to repaint."""
        boxes: list[Box] = []
        while position < self.position and self._done:
            boxes += self.undo(layers)
        while position > self.position and self._undone:
            boxes += self.redo(layers)
        return gathered(boxes)

    def steps(self) -> list[str]:
        """Titles of all steps from the oldest, those included that are undone."""
        return [edit.title for edit in (*self._done, *reversed(self._undone))]

    @property
    def position(self) -> int:
        """How many of the `steps` are in effect: those before are done, those from it on are undone."""
        return len(self._done)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return bool(self._undone)

    @property
    def undo_title(self) -> str:
        """What `undo` would take back; empty if nothing."""
        return self._done[-1].title if self._done else ""

    @property
    def redo_title(self) -> str:
        """What `redo` would make again; empty if nothing."""
        return self._undone[-1].title if self._undone else ""

    @property
    def nbytes(self) -> int:
        """Memory that the steps take."""
        return self._nbytes

    def drop_oldest(self, keep: int = 0) -> bool:
        """Drop a step for good, unless no more than `keep` are left; whether one was dropped.

        It is the oldest that is done, then of the undone ones that which would be made again last. While some are
        kept, the newest done one is.
        """
        if len(self._done) + len(self._undone) <= keep:
            return False
        spared = min(keep, len(self._done))
        gone = self._done if len(self._done) > spared else self._undone
        self._nbytes -= gone.pop(0).nbytes
        return True
