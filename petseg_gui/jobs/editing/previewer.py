"""Changes of the whole mask: clean-ups, shown before they are applied, and the border derived again."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.border.band import with_border
from core.border.clean_up import CLEAN_UPS, Outline, clean_up, trace
from core.cancel import ShouldStop
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.editing.rules import FREE, PaintRules
from core.labels import Mask
from core.pixels import Box, copy_where
from petseg_gui.jobs.editing.edit_queue import EditQueue
from petseg_gui.jobs.editing.live_preview import Compute, LivePreview, Preview
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.session import Session

BORDER_TITLE = "Re-derive border"
_CleanUp = tuple[str, int, PaintRules]
"""Kind, amount, and the rules with the locked classes."""


@dataclass
class _Traced:
    """The outline of a document's mask, once traced, and the count of changes at that time."""

    document: Document
    changes: int
    outline: Outline | None = None

    @property
    def is_current(self) -> bool:
        return self.document.changes == self.changes


class Previewer(QObject):
    """Computes and shows what a clean-up would make of the mask; the latest request wins.

    Signals
    -------
    busy_changed : whether a preview is being computed
    counted : how many pixels the clean-up on show would change
    """

    busy_changed = Signal(bool)
    counted = Signal(int)

    def __init__(
        self, session: Session, runner: JobRunner, edit_queue: EditQueue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._edit_queue = edit_queue
        self._requested: _CleanUp | None = None
        self._traced: _Traced | None = None
        self._live = LivePreview(session, runner, "edits", priority=-1, parent=self)
        self._live.busy_changed.connect(self.busy_changed)
        self._live.counted.connect(self.counted)

    def show(self, kind: str, amount: int, rules: PaintRules = FREE) -> None:
        """Preview a clean-up, see `core.border.clean_up`. Locked classes stay."""
        requested = self._requested = (kind, amount, PaintRules(locked=rules.locked))
        self._live.show(partial(self._prepare, requested))

    def apply(self) -> None:
        """Apply the clean-up on show as one step."""
        requested, traced, shown = self._requested, self._traced, self._live.shown
        self.close()
        if requested is not None and traced is not None:
            self._edit_queue.add(CLEAN_UPS[requested[0]].title, partial(_clean, traced, shown, *requested))

    def close(self) -> None:
        """Show the mask as it is again."""
        self._requested = self._traced = None
        self._live.close()

    def derive_border(self, width: int, rules: PaintRules = FREE) -> None:
        """Give the whole outline a border band of this width, as one step."""
        self._edit_queue.add(BORDER_TITLE, partial(_border, width, PaintRules(locked=rules.locked)))

    def _prepare(self, requested: _CleanUp, document: Document) -> Compute:
        if self._traced is None or self._traced.document is not document or not self._traced.is_current:
            self._traced = _Traced(document, document.changes)
        return partial(_preview, self._traced, *requested)


def _preview(traced: _Traced, kind: str, amount: int, rules: PaintRules, context: JobContext) -> Preview:
    """Return the mask after the clean-up, and how many pixels differ."""
    before = traced.document.layers.mask.copy()
    context.check()
    if traced.outline is None:
        traced.outline = trace(before, context.should_stop)
    after = clean_up(before, kind, amount, context.should_stop, traced.outline)
    changed = before != after
    for label in rules.locked:
        changed &= before != label
    copy_where(after, changed, before)
    return before, int(np.count_nonzero(changed))


def _clean(
    traced: _Traced,
    shown: Mask | None,
    kind: str,
    amount: int,
    rules: PaintRules,
    layers: MaskLayers,
    should_stop: ShouldStop,
) -> MaskEdit | None:
    """Plan what is shown, or the clean-up of a mask that has changed since."""
    after = shown if traced.is_current else None
    if after is None:
        after = clean_up(layers.mask.copy(), kind, amount, should_stop)
    return _plan_difference(layers, CLEAN_UPS[kind].title, after, rules, should_stop)


def _border(width: int, rules: PaintRules, layers: MaskLayers, should_stop: ShouldStop) -> MaskEdit | None:
    after = with_border(layers.mask.copy(), width, should_stop)
    return _plan_difference(layers, BORDER_TITLE, after, rules, should_stop)


def _plan_difference(
    layers: MaskLayers, title: str, after: Mask, rules: PaintRules, should_stop: ShouldStop
) -> MaskEdit | None:
    """Paint only what differs, so that pixels that stay as they are do not count as touched."""
    return plan(layers, title, [(Box.whole(after.shape), layers.mask != after, after)], rules, should_stop)
