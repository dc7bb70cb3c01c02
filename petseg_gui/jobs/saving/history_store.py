"""The undo histories of photos that were left, without their pixels."""

import hashlib
import threading
import zlib

import numpy as np
from PySide6.QtCore import QObject

from core.editing.codes import pack, read_codes
from core.editing.history import MAX_BYTES, History, HistoryBudget
from core.editing.layers import MaskLayers
from core.editing.step_state import StepState
from core.labels import Mask
from core.pixels import Box
from core.project import PhotoState
from core.project.identity import PhotoIdentity
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.session import Session

_ROWS = 256


class LeftHistory:
    """The history of a photo that was left, and a digest of the layers that its steps apply to.

    The layers themselves are released as soon as `pack` has been called, in any thread.
    """

    def __init__(self, layers: MaskLayers, history: History, photo: PhotoIdentity | None = None) -> None:
        self.history = history
        self.photo = photo
        """What was decoded when the document was opened."""
        self._layers: MaskLayers | None = layers
        self._digest = b""
        self._unconfirmed_digest = b""
        self._confirmed_digest = b""
        self._base_digest = 0
        self.base_changed = False
        """Whether the layers that the steps were last found to fit have another proposal."""
        self.review_taken_back = False
        """Whether those layers are as they were before the review that held when the photo was left."""
        self.reviewed_since = False
        """Whether those layers are as a review of the stored mask leaves them."""
        self.touched = b""
        """The pixels that were touched before that, packed."""
        self._lock = threading.Lock()

    def pack(self) -> None:
        """Replace the layers by their digest."""
        with self._lock:
            if self._layers is not None:
                self._digest = _digest_of(self._layers)
                self._unconfirmed_digest = _digest_before_review(self._layers, self.history.state)
                self._confirmed_digest, self.touched = _confirmed(self._layers)
                self._base_digest = _digest_of_base(self._layers.base)
                self._layers = None

    def fits(self, layers: MaskLayers) -> bool:
        """Whether the steps can be undone on these layers: the mask was not changed elsewhere.

        The review that held when the photo was left may have been taken back, or the mask reviewed in the list.
        """
        self.pack()
        self.base_changed = self._base_digest != _digest_of_base(layers.base)
        digest = _digest_of(layers)
        self.review_taken_back = digest == self._unconfirmed_digest != self._digest
        self.reviewed_since = digest == self._confirmed_digest
        return self.review_taken_back or self.reviewed_since or digest == self._digest


class HistoryStore(QObject):
    """Keeps the histories of the open folder, under one memory budget."""

    def __init__(
        self, session: Session, runner: JobRunner, max_bytes: int = MAX_BYTES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._budget = HistoryBudget(max_bytes)
        self._left: dict[str, LeftHistory] = {}
        self._scope = DocumentScope(session, lambda _document: [], left=self._on_left, parent=self)
        session.project_changed.connect(self._clear)

    def set_max_bytes(self, max_bytes: int) -> None:
        """Limit the memory of all histories together; lowering it drops the oldest steps at once."""
        if max_bytes != self._budget.max_bytes:
            self._budget.max_bytes = max_bytes
            if self._scope.document is not None:
                self._scope.document.history_changed.emit()

    def left(self, name: str) -> LeftHistory | None:
        """Return the history of a photo, also if it was left just now."""
        self._scope.catch_up()
        return self._left.get(name)

    def open(self, name: str, history: History | None) -> History:
        """Return the history for a photo that is opened: the one left there if it still fits, else a new one."""
        left = self._left.pop(name, None)
        if left is not None and left.reviewed_since and self._session.entries.state(name) != PhotoState.REVIEWED:
            history = None  # nobody knows any more which pixels were touched
        if left is not None and left.history is not history:
            self._budget.forget(left.history)
        if history is None:
            return History(self._budget)
        if left is not None and left.review_taken_back:
            history.state = history.state.unconfirmed()
        if left is not None and left.reviewed_since:
            history.state = history.state.confirmed_since(PhotoState.REVIEWED, left.touched)
        if left is not None and left.base_changed:
            history.follow_new_base()
        self._budget.touch(history)
        return history

    def _on_left(self, document: Document) -> None:
        # Histories that lost all their steps to others need not be kept.
        for name in [name for name, left in self._left.items() if not _has_steps(left.history)]:
            self._budget.forget(self._left.pop(name).history)
        history = document.history
        if not _has_steps(history):
            self._budget.forget(history)
            return
        history.rest()
        left = self._left[document.name] = LeftHistory(document.layers, history, document.identity)
        self._runner.run_soon(left.pack, lane="snapshots")

    def _clear(self) -> None:
        self._scope.catch_up()
        self._left.clear()
        self._budget = HistoryBudget(self._budget.max_bytes)


def _has_steps(history: History) -> bool:
    return history.can_undo or history.can_redo


def _digest_of(layers: MaskLayers) -> bytes:
    """Return a digest of which pixels are touched and of their labels; the base below the others does not count."""
    height, width = layers.shape
    digest = hashlib.blake2b(f"{height} {width}".encode(), digest_size=16)
    for top in range(0, height, _ROWS):  # in strips, as a copy of the whole would take the memory to be saved
        digest.update(read_codes(layers, Box(top, 0, min(top + _ROWS, height), width)).data)
    return digest.digest()


def _digest_before_review(layers: MaskLayers, state: StepState) -> bytes:
    """Return the digest of the layers without a review that confirmed pixels; empty if there was none."""
    if state.confirmed is None:
        return b""
    touched = state.confirmed.touched_like(layers.touched)
    return _digest_of(MaskLayers(layers.base, layers.mask, touched))


def _confirmed(layers: MaskLayers) -> tuple[bytes, bytes]:
    """Return the digest of the layers once all pixels are confirmed, and the touched ones, packed; empty if all are."""
    if layers.touched.all():
        return b"", b""
    confirmed = MaskLayers(layers.base, layers.mask, np.ones(layers.shape, np.bool_))
    return _digest_of(confirmed), pack([layers.touched])


def _digest_of_base(base: Mask) -> int:
    return zlib.crc32(np.ascontiguousarray(base).data)
