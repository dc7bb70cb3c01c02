"""Changes of the whole mask: clean-ups, shown before they are made, and the border derived anew."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.border.band import with_border
from core.border.clean_up import CLEAN_UPS, Outline, clean_up, trace
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
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

BORDER_TITLE = "Re-derive border"
_Wish = tuple[str, int, PaintRules]


@dataclass
class _Traced:
    """The outline of a document's mask, once it is known, and after how many changes the mask had it."""

    document: Document
    changes: int
    outline: Outline | None = None

    @property
    def is_current(self) -> bool:
        return self.document.changes == self.changes


class Previewer(QObject):
    """Works out what a clean-up would make of the mask and shows that; the latest wish wins.

    It follows the mask: what is painted meanwhile, undone or proposed is cleaned up too.

    Signals
    -------
    busy_changed : whether a preview is being worked out
    counted : how many pixels the clean-up on show would change
    """

    busy_changed = Signal(bool)
    counted = Signal(int)

    def __init__(self, session: Session, runner: JobRunner, editor: EditQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._editor = editor
        self._document: Document | None = None
        self._wish: _Wish | None = None
        self._shown: _Wish | None = None
        self._traced: _Traced | None = None
        self._job: Job | None = None
        self._was_busy = False
        session.document_changed.connect(self._follow_document)
        self._follow_document()

    def show(self, kind: str, amount: int, rules: PaintRules = FREE) -> None:
        """Show what a clean-up of this kind would do; see `core.border.clean_up`. Locked classes stay."""
        self._wish = (kind, amount, PaintRules(locked=rules.locked))
        self._compute()

    def apply(self) -> None:
        """Make the clean-up that is shown, as one step that can be undone."""
        wish, traced = self._wish, self._traced
        shown = self._document.preview if self._document is not None and self._shown == wish else None
        self.close()
        if wish is not None and traced is not None:
            self._editor.work_out(CLEAN_UPS[wish[0]].title, partial(_clean, traced, shown, *wish))

    def close(self) -> None:
        """Show the mask as it is again."""
        self._wish = self._shown = self._traced = None
        self._stop()
        if self._document is not None:
            self._document.preview = None

    def derive_border(self, width: int, rules: PaintRules = FREE) -> None:
        """Give the pet a border band of this width all around, as one step that can be undone."""
        self._editor.work_out(BORDER_TITLE, partial(_border, width, PaintRules(locked=rules.locked)))

    def _follow_document(self) -> None:
        self._stop()
        if self._document is not None:
            self._document.preview = None
            self._document.history_changed.disconnect(self._compute)
            self._document.proposal_changed.disconnect(self._compute)
        self._document = self._session.document
        if self._document is not None:
            self._document.history_changed.connect(self._compute)
            self._document.proposal_changed.connect(self._compute)
            self._compute()

    def _compute(self) -> None:
        """Begin anew; in the middle of a stroke its end leads here."""
        self._stop(told=False)
        document = self._document
        if document is not None and self._wish is not None and not document.in_stroke:
            if self._traced is None or self._traced.document is not document or not self._traced.is_current:
                self._traced, self._shown = _Traced(document, document.changes), None
            job = self._job = Job("Preview", partial(_preview, self._traced, *self._wish))
            job.succeeded.connect(partial(self._on_made, document, document.changes, self._wish))
            job.failed.connect(self._on_failed)
            self._tell()
            self._runner.submit(job, "edits", priority=-1)
        self._tell()

    def _on_made(self, document: Document, changes: int, wish: _Wish, made: tuple[Mask, int]) -> None:
        self._job = None
        if document.changes == changes:
            self._shown = wish
            document.preview, count = made
            self.counted.emit(count)
            self._tell()
        else:
            self._compute()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._tell()
        text = error_text(error, "The preview failed unexpectedly")
        self._session.report("error", text)

    def _stop(self, *, told: bool = True) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if told:
            self._tell()

    def _tell(self) -> None:
        if (self._job is not None) != self._was_busy:
            self._was_busy = not self._was_busy
            self.busy_changed.emit(self._was_busy)


def _preview(traced: _Traced, kind: str, amount: int, rules: PaintRules, context: JobContext) -> tuple[Mask, int]:
    """What the mask would become, and in how many pixels it would differ."""
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
    context: JobContext,
) -> MaskEdit | None:
    """Make what is shown, or what a mask that has changed since would become."""
    after = shown if traced.is_current else None
    if after is None:
        after = clean_up(layers.mask.copy(), kind, amount, context.should_stop)
    return _become(layers, CLEAN_UPS[kind].title, after, rules, context)


def _border(width: int, rules: PaintRules, layers: MaskLayers, context: JobContext) -> MaskEdit | None:
    after = with_border(layers.mask.copy(), width, context.should_stop)
    return _become(layers, BORDER_TITLE, after, rules, context)


def _become(layers: MaskLayers, title: str, after: Mask, rules: PaintRules, context: JobContext) -> MaskEdit | None:
    """An edit that paints only what differs: pixels that stay as they are do not count as touched."""
    return plan(layers, title, [(Box.whole(after.shape), layers.mask != after, after)], rules, context.should_stop)
