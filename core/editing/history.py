"""Undo and redo, capped by bytes."""

from core.editing.box import Box
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers

MAX_BYTES = 256 * 1024 * 1024


class History:
    """The steps of one photo. The oldest are dropped when they take more than `max_bytes`; the newest never is."""

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._done: list[MaskEdit] = []
        self._undone: list[MaskEdit] = []

    def push(self, edit: MaskEdit) -> None:
        """Add a step that has just been made; what was undone before it cannot be made again."""
        self._undone.clear()
        self._done.append(edit)
        while self.nbytes > self._max_bytes and len(self._done) > 1:
            del self._done[0]

    def undo(self, layers: MaskLayers) -> Box | None:
        """Take the latest step back; returns what changed, None if there is no step."""
        if not self._done:
            return None
        edit = self._done.pop()
        self._undone.append(edit)
        return edit.revert(layers)

    def redo(self, layers: MaskLayers) -> Box | None:
        """Make the step again that was undone last; returns what changed, None if there is none."""
        if not self._undone:
            return None
        edit = self._undone.pop()
        self._done.append(edit)
        return edit.apply(layers)

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
        return sum(edit.nbytes for edit in (*self._done, *self._undone))
