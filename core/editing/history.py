"""Undo and redo, capped by bytes over all photos."""

from collections.abc import Callable
from functools import reduce

from core.editing.edit import MaskEdit
from core.editing.layer_change import EditChange, LayerChange
from core.editing.layers import MaskLayers
from core.editing.merge_boxes import merge_boxes
from core.editing.step_state import StepState
from core.pixels import Box

MAX_BYTES = 256 * 1024 * 1024
MAX_UNPACKED_BYTES = 8 * 1024 * 1024
"""Size up to which a step next in line is also held unpacked."""


class HistoryBudget:
    """Memory that the histories of all photos share.

    Over the cap, the photo unused for the longest time loses its steps first: the oldest ones, then those undone,
    beginning with the one to be redone last. Then it is the next photo's turn. The newest step of the photo used last
    is never dropped, however large it is.

    A history counts as used when it gets a new step; opening a photo is reported with `touch`, discarding its history
    with `forget`. Not thread-safe.

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
        """Memory of the steps of all photos."""
        return self._nbytes

    def touch(self, history: "History") -> None:
        """Count a history as the one in use, whose steps are dropped last."""
        self.forget(history)
        self._count(history)
        self._trim()

    def forget(self, history: "History") -> None:
        """Stop counting a history, if it is counted."""
        self._nbytes -= self._counted.pop(history, 0)

    def recount(self, history: "History") -> None:
        """Update the size of a history, if it is counted."""
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
    """The steps of one photo, and what had been decided about it at each position between them.

    Packing a step takes longer than a frame may. So it is left to `tidy`, which is called in idle moments and does a
    little at a time: it packs new steps, and unpacks the next undo and the next redo ahead of time, up to
    `MAX_UNPACKED_BYTES` each. Without it everything works as well: a step is packed when the next one is pushed, or at
    once where it would push out others.

    Parameters
    ----------
    budget : HistoryBudget or None
        Shared with other photos; None for one of its own.
    """

    def __init__(self, budget: HistoryBudget | None = None) -> None:
        self._budget = HistoryBudget() if budget is None else budget
        self._done: list[MaskEdit] = []
        self._undone: list[MaskEdit] = []
        self._states = [StepState()]
        """One more than steps: `_states[n]` holds with n steps in effect."""
        self._unpacked: list[MaskEdit] = []
        self._nbytes = 0

    def push(self, edit: MaskEdit, state: StepState | None = None) -> None:
        """Add a step that was just made, and drop the undone ones.

        `state` is the decision that holds after it; by default the one that held before.
        """
        self.rest()
        if self._budget.nbytes + edit.nbytes > self._budget.max_bytes:
            edit.pack()  # unpacked it would push out steps that fit once it is packed
        self._nbytes += edit.nbytes - sum(gone.nbytes for gone in self._undone)
        self._undone.clear()
        self._unpacked = [edit]
        self._states[self.position + 1 :] = [self.state if state is None else state]
        self._done.append(edit)
        self._budget.touch(self)

    @property
    def state(self) -> StepState:
        """What has been decided with the steps in effect; setting it changes no other position."""
        return self._states[self.position]

    @state.setter
    def state(self, state: StepState) -> None:
        self._states[self.position] = state
        self._budget.recount(self)

    def follow_new_base(self) -> None:
        """Take note of another base: a review that would confirm other pixels now holds only until it is undone."""
        here = self.position + 1
        reached = [state.outdated() for state in self._states[:here]]
        self._states = [*reached, *(state.unconfirmed() for state in self._states[here:])]
        self._budget.recount(self)

    def undo(self, layers: MaskLayers) -> tuple[Box, ...]:
        """Revert the latest step; returns what to repaint, nothing if there is no step."""
        if not self._done:
            return ()
        was_confirmed = self.state.leave(layers)
        self.state = self.state.after_undo()
        edit = self._done.pop()
        self._undone.append(edit)
        edit.revert(layers)
        self.state.enter(layers)
        return (Box.whole(layers.shape),) if was_confirmed else edit.boxes

    def redo(self, layers: MaskLayers) -> tuple[Box, ...]:
        """Apply the step again that was undone last; returns what to repaint, nothing if there is none."""
        if not self._undone:
            return ()
        edit = self._undone.pop()
        self._done.append(edit)
        edit.apply(layers)
        self.state.enter(layers)
        return edit.boxes

    def go_to(self, position: int, layers: MaskLayers) -> tuple[Box, ...]:
        """Undo or redo until this many steps are in effect, or none are left; returns what to repaint."""
        boxes: list[Box] = []
        while position < self.position and self._done:
            boxes += self.undo(layers)
        while position > self.position and self._undone:
            boxes += self.redo(layers)
        return merge_boxes(boxes)

    def changes_to(self, position: int) -> list[LayerChange]:
        """Return what `go_to` does to the layers."""
        changes: list[LayerChange] = []
        for at in range(self.position, max(position, 0), -1):
            edit = EditChange(self._done[at - 1], "before")
            changes += [*self._states[at].leaving, edit, *self._states[at - 1].entering]
        for at in range(self.position, min(position, self.position + len(self._undone))):
            edit = EditChange(self._undone[self.position - at - 1])
            changes += [edit, *self._states[at + 1].entering]
        return changes

    def tidy(self) -> bool:
        """Pack or unpack a little; False if nothing was left to do."""
        for edit in self._unpacked:
            if self._pack(edit, MaskEdit.pack_some):
                return True
        next_steps = [*self._done[-1:], *self._undone[-1:]]
        ready = [edit for edit in next_steps if edit.unpacked_bytes <= MAX_UNPACKED_BYTES]
        for edit in self._unpacked:
            if edit not in ready:
                edit.pack()
        self._unpacked = ready
        return any(edit.unpack_some() for edit in ready)

    def rest(self) -> None:
        """Pack everything at once."""
        for edit in self._unpacked:
            self._pack(edit, MaskEdit.pack)
        self._unpacked = []

    def _pack(self, edit: MaskEdit, pack: Callable[[MaskEdit], object]) -> bool:
        before = edit.nbytes
        worked = bool(pack(edit))
        if edit in self._done or edit in self._undone:
            self._nbytes += edit.nbytes - before
            self._budget.recount(self)
        return worked

    def steps(self) -> list[str]:
        """Return the titles of all steps from the oldest, undone ones included."""
        return [edit.title for edit in (*self._done, *reversed(self._undone))]

    def in_effect(self, title: str) -> list[MaskEdit]:
        """Return copies of the steps in effect with this title, which another thread may read."""
        return [edit.copy() for edit in self._done if edit.title == title]

    def size_of(self, number: int) -> tuple[int, int]:
        """Return the height and width of what one of the `steps` changed, in pixels; 0 is the oldest step."""
        done = len(self._done)
        edit = self._done[number] if number < done else self._undone[done - number - 1]
        return reduce(Box.union, edit.boxes).shape if edit.boxes else (0, 0)

    @property
    def position(self) -> int:
        """How many of the `steps` are in effect; those after them are undone."""
        return len(self._done)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return bool(self._undone)

    @property
    def undo_title(self) -> str:
        """Title of the step that `undo` reverts; empty if there is none."""
        return self._done[-1].title if self._done else ""

    @property
    def redo_title(self) -> str:
        """Title of the step that `redo` applies; empty if there is none."""
        return self._undone[-1].title if self._undone else ""

    @property
    def nbytes(self) -> int:
        """Memory of the steps."""
        return self._nbytes + sum(state.nbytes for state in self._states)

    def drop_oldest(self, keep: int = 0) -> bool:
        """Discard one step, unless only `keep` are left; return whether one was discarded.

        The oldest done step goes first, then of the undone ones that to be redone last. With `keep`, the newest done
        ones are spared.
        """
        if len(self._done) + len(self._undone) <= keep:
            return False
        spared = min(keep, len(self._done))
        drops_done = len(self._done) > spared
        gone = self._done if drops_done else self._undone
        self._nbytes -= gone.pop(0).nbytes
        self._states.pop(0 if drops_done else -1)
        return True
