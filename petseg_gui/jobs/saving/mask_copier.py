"""Copies the mask of the current document for saving, without blocking the pointer."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from core.editing.layers import MaskLayers
from core.labels import Mask
from core.pixels import BoolArray
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document

MAX_TRIES = 5


class Moment(NamedTuple):
    """A moment of a document: how many changes there were to save, and the last step in the journal."""

    changes: int
    step: int


OnCopied = Callable[[Mask, BoolArray, Moment], None]
"""Gets (mask, touched, moment of the copy)."""


class MaskCopier(QObject):
    """Copies in the background while painting goes on, and checks afterwards that the copy is of one moment.

    Copying 50 megapixels takes 40 ms, too long for the window's thread. A stroke in progress does no harm: each piece
    that it paints on is remembered first, so that the stroke can be removed from the copy. Only what ends a step
    spoils the copy, which is then taken again.

    Parameters
    ----------
    runner : JobRunner
    moment : callable
        Returns the present moment.
    on_copied : callable
    """

    def __init__(
        self, runner: JobRunner, moment: Callable[[], Moment], on_copied: OnCopied, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._moment = moment
        self._on_copied = on_copied
        self._document: Document | None = None
        self._job: Job | None = None
        self._tries = 0
        self._spoiled = False

    @property
    def busy(self) -> bool:
        """Whether a copy is in progress."""
        return self._document is not None

    def start(self, document: Document) -> None:
        """Copy the document without its stroke in progress, cancelling an earlier copy."""
        self.cancel()
        self._document = document
        self._tries = 0
        document.history_changed.connect(self._on_history)
        document.proposal_changed.connect(self._spoil)
        self._try(document)

    def cancel(self) -> None:
        """Drop the copy in progress."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        document, self._document = self._document, None
        if document is not None:
            document.history_changed.disconnect(self._on_history)
            document.proposal_changed.disconnect(self._spoil)

    def _on_history(self) -> None:
        # A stroke that begins does no harm; one that was finished or cancelled can no longer be removed.
        if self._document is not None and not self._document.in_stroke:
            self._spoil()

    def _spoil(self) -> None:
        self._spoiled = True

    def _try(self, document: Document) -> None:
        self._tries += 1
        self._spoiled = False
        self._submit(partial(_copy, document.layers), partial(self._check, document, document.changes, self._moment()))

    def _submit(self, work: Callable[[JobContext], MaskLayers], then: Callable[[MaskLayers], None]) -> None:
        job = self._job = Job("Copy the mask", work)
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "snapshots")

    def _check(self, document: Document, changes: int, moment: Moment, copy: MaskLayers) -> None:
        restore = document.restorer()
        if self._spoiled or (restore is None and document.changes != changes):
            self._repeat(document)
        elif restore is None:
            self._finish(moment, copy)
        else:
            # From here on nothing can spoil the copy any more.
            self._submit(partial(_restored, copy, restore), partial(self._finish, moment))

    def _repeat(self, document: Document) -> None:
        if self._tries < MAX_TRIES:
            self._try(document)
        else:
            self._copy_here(document)

    def _on_failed(self, _error: Exception) -> None:
        if self._document is not None:
            self._copy_here(self._document)

    def _copy_here(self, document: Document) -> None:
        moment = self._moment()
        self.cancel()
        self._on_copied(*document.snapshot(), moment)

    def _finish(self, moment: Moment, copy: MaskLayers) -> None:
        self.cancel()
        self._on_copied(copy.mask, copy.touched, moment)


def _copy(layers: MaskLayers, _context: JobContext) -> MaskLayers:
    return layers.copy()


def _restored(copy: MaskLayers, restore: Callable[[MaskLayers], None], _context: JobContext) -> MaskLayers:
    restore(copy)
    return copy
