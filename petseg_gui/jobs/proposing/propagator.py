"""Takes what was painted on a photo to the pixels that nobody touched: shown first, applied as one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal

from core.cancel import ShouldStop
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.marks import marks_of
from core.editing.plan import plan
from core.editing.rules import PaintRules
from core.images import RgbImage
from core.labels import Mask
from core.model.propagation.strokes import Strokes
from core.pixels import Box, copy_where
from petseg_gui.jobs.editing.edit_queue import EditQueue
from petseg_gui.jobs.editing.live_preview import Compute, LivePreview, Preview
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.loaded_model import LoadedModel
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import Connections, DocumentScope
from petseg_gui.models.session import Session
from petseg_gui.models.tools import ToolState

TITLE = "Propagate"
PAUSE_MS = 1500
"""After the last stroke, if propagation begins by itself."""
_PRIORITY = 6
"""Before proposals that nobody waits for, as a person looks at the photo."""


class Propagator(QObject):
    """Shows what the strokes on the open photo say about its other pixels, and applies it.

    Signals
    -------
    open_changed : whether a preview is wanted
    busy_changed : whether it is being computed
    counted : how many pixels would change
    numbered : which suggestion is shown, from 1, and how many there are
    """

    open_changed = Signal(bool)
    busy_changed = Signal(bool)
    counted = Signal(int)
    numbered = Signal(int, int)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        edit_queue: EditQueue,
        model: LoadedModel,
        tools: ToolState,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit_queue = edit_queue
        self._model = model
        self._tools = tools
        self._found: _Found | None = None
        self._number = 0
        self._starts_on_pause = False
        self.can_begin_itself = True
        """Whether its panel is on show, without which nobody could accept what comes by itself."""
        self._began_by_itself = False
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._start_by_itself)
        self._live = LivePreview(session, runner, "proposals", _PRIORITY, self)
        self._live.busy_changed.connect(self.busy_changed)
        self._live.counted.connect(self._on_counted)
        self._live.failed.connect(self.close)
        self._scope = DocumentScope(session, self._connections, left=self._on_left, parent=self)

    @property
    def is_open(self) -> bool:
        """Whether a preview is wanted: shown, or being computed."""
        return self._live.is_wanted

    @property
    def is_busy(self) -> bool:
        """Whether the preview is being computed."""
        return self._live.is_busy

    def start_on_pause(self, wanted: bool) -> None:
        """Choose whether the preview comes by itself when painting pauses."""
        self._starts_on_pause = wanted
        if not wanted:
            self._pause.stop()

    def start(self) -> None:
        """Show the first suggestion, which then follows each stroke until it is applied or closed."""
        document = self._scope.document
        if document is None or document.refuse_if_read_only():
            return
        self._pause.stop()
        self._number = 0
        self.open_changed.emit(True)
        self._live.show(self._prepare)

    def show_next(self) -> None:
        """Show the next suggestion, or the first one, and say so even if there is none."""
        self._began_by_itself = False
        if not self.is_open:
            self.start()
        elif not self.is_busy:
            self._number += 1
            self._live.show(self._prepare)

    def apply(self) -> None:
        """Apply what is shown as one step."""
        shown, found = self._live.shown, self._found
        if shown is not None and found is not None:
            self.close()
            self._edit_queue.add(TITLE, partial(_edit, shown, found))

    def close(self) -> None:
        """Show the mask as it is again."""
        self._pause.stop()
        self._found = None
        if self.is_open:
            self._live.close()
            self.open_changed.emit(False)

    def _prepare(self, document: Document) -> Compute:
        found = self._found = _Found()
        work = _Work(self._model, document.image, document.layers, document.history.in_effect(TITLE))
        return partial(_preview, work, found, self._number, self._tools.rules)

    def _connections(self, document: Document) -> Connections:
        return [(document.edited, self._wait_for_pause)]

    def _on_left(self, _document: Document) -> None:
        self._began_by_itself = False
        self.close()

    def _wait_for_pause(self) -> None:
        document = self._scope.document
        if not self._starts_on_pause or self.is_open or document is None:
            return
        if document.history.undo_title not in ("", TITLE):
            self._pause.start()

    def _start_by_itself(self) -> None:
        document = self._scope.document
        if not self.can_begin_itself or document is None or document.in_stroke or document.read_only:
            return
        if not self._model.is_loaded:
            return
        self._began_by_itself = True
        self.start()

    def _on_counted(self, pixels: int) -> None:
        if not pixels and self._began_by_itself:  # nobody asked, so nothing has to be said
            self.close()
            return
        self.counted.emit(pixels)
        if self._found is not None:
            self._number = self._found.number
            self.numbered.emit(self._found.number + 1, self._found.count)


@dataclass(frozen=True)
class _Work:
    """What the background needs of the photo."""

    model: LoadedModel
    image: RgbImage
    layers: MaskLayers
    propagated: Sequence[MaskEdit]


@dataclass
class _Found:
    """What a preview is, once it is computed: its place in line, and bits of pixels that it changes and left alone."""

    changed: npt.NDArray[np.uint8] | None = None
    touched: npt.NDArray[np.uint8] | None = None
    number: int = 0
    count: int = 0


def _preview(work: _Work, found: _Found, number: int, rules: PaintRules, context: JobContext) -> Preview:
    """Return the mask with what the model makes of the strokes, and how many pixels differ."""
    layers = work.layers.copy()
    context.check()
    marks = marks_of(layers, work.propagated)
    strokes = Strokes(layers.mask, layers.touched, marks, rules.border_width)
    suggestion = work.model.suggest(work.image, strokes, number, context.should_stop)
    found.number, found.count = suggestion.number, suggestion.count
    changed = suggestion.mask != layers.mask
    for label in rules.locked:
        changed &= layers.mask != label
    copy_where(suggestion.mask, changed, layers.mask)
    found.changed, found.touched = (np.packbits(region, axis=1) for region in (changed, layers.touched))
    return layers.mask, int(np.count_nonzero(changed))


def _edit(shown: Mask, found: _Found, layers: MaskLayers, should_stop: ShouldStop) -> MaskEdit | None:
    """Plan what was shown, except where somebody has painted since."""
    if found.changed is None or found.touched is None:
        return None
    changed, touched = (
        np.unpackbits(bits, axis=1, count=shown.shape[1]).view(np.bool_) for bits in (found.changed, found.touched)
    )
    changed &= touched | ~layers.touched
    return plan(layers, TITLE, [(Box.whole(shown.shape), changed, shown)], should_stop=should_stop)
