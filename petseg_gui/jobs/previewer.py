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
from petseg_gui.jobs.edit_queue import EditQueue
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import Connections, DocumentScope
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

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

    The preview follows the mask: it is computed again after every stroke, undo and proposal.

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
        self._session = session
        self._runner = runner
        self._edit_queue = edit_queue
        self._requested: _CleanUp | None = None
        self._shown: _CleanUp | None = None
        self._traced: _Traced | None = None
        self._job: Job | None = None
        self._was_busy = False
        self._scope = DocumentScope(
            session, self._connections, entered=lambda _document: self._compute(), left=self._on_left, parent=self
        )

    def show(self, kind: str, amount: int, rules: PaintRules = FREE) -> None:
        """Preview a clean-up, see `core.border.clean_up`. Locked classes stay."""
        self._requested = (kind, amount, PaintRules(locked=rules.locked))
        self._compute()

    def apply(self) -> None:
        """Apply the clean-up on show as one step."""
        document, requested, traced = self._scope.document, self._requested, self._traced
        shown = document.preview if document is not None and self._shown == requested else None
        self.close()
        if requested is not None and traced is not None:
            self._edit_queue.add(CLEAN_UPS[requested[0]].title, partial(_clean, traced, shown, *requested))

    def close(self) -> None:
        """Show the mask as it is again."""
        self._requested = self._shown = self._traced = None
        self._stop()
        if self._scope.document is not None:
            self._scope.document.preview = None

    def derive_border(self, width: int, rules: PaintRules = FREE) -> None:
        """Give the whole outline a border band of this width, as one step."""
        self._edit_queue.add(BORDER_TITLE, partial(_border, width, PaintRules(locked=rules.locked)))

    def _connections(self, document: Document) -> Connections:
        return [(document.history_changed, self._compute), (document.proposal_changed, self._compute)]

    def _on_left(self, document: Document) -> None:
        self._stop()
        document.preview = None

    def _compute(self) -> None:
        """Compute the preview again, unless a stroke is in progress: its end leads here again."""
        self._drop_job()
        document = self._scope.document
        if document is not None and self._requested is not None and not document.in_stroke:
            if self._traced is None or self._traced.document is not document or not self._traced.is_current:
                self._traced, self._shown = _Traced(document, document.changes), None
            job = self._job = Job("Preview", partial(_preview, self._traced, *self._requested))
            job.succeeded.connect(partial(self._on_computed, document, document.changes, self._requested))
            job.failed.connect(self._on_failed)
            self._emit_busy()
            self._runner.submit(job, "edits", priority=-1)
        self._emit_busy()

    def _on_computed(self, document: Document, changes: int, requested: _CleanUp, result: tuple[Mask, int]) -> None:
        self._job = None
        if document.changes == changes:
            self._shown = requested
            document.preview, count = result
            self.counted.emit(count)
            self._emit_busy()
        else:
            self._compute()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._emit_busy()
        self._session.report("error", error_text(error, "The preview failed unexpectedly"), about="photo")

    def _stop(self) -> None:
        self._drop_job()
        self._emit_busy()

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _emit_busy(self) -> None:
        if (self._job is not None) != self._was_busy:
            self._was_busy = not self._was_busy
            self.busy_changed.emit(self._was_busy)


def _preview(traced: _Traced, kind: str, amount: int, rules: PaintRules, context: JobContext) -> tuple[Mask, int]:
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
