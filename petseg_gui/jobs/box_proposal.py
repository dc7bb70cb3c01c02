"""Has the model look closely at a box that somebody drew, and paints what it finds there."""

import numpy as np
from PySide6.QtCore import QObject

from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.editing.rules import PaintRules
from core.images import RgbImage
from core.labels import Mask
from core.pixels import Box
from petseg_gui.jobs.edit_queue import EditQueue
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.model_holder import ModelHolder
from petseg_gui.models.document import Document
from petseg_gui.models.session import Session
from petseg_gui.models.tools import ToolState

TITLE = "Propose in box"


class BoxProposal(QObject):
    """Answers `closer_look_requested` of the current document.

    A person asked for these pixels, so they count as theirs: one step that can be undone, and no later proposal
    changes it. Locked classes stay.
    """

    def __init__(
        self, session: Session, editor: EditQueue, engine: ModelHolder, tools: ToolState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._engine = engine
        self._tools = tools
        self._document: Document | None = None
        session.document_changed.connect(self._follow_document)
        self._follow_document()

    def _follow_document(self) -> None:
        if self._document is not None:
            self._document.closer_look_requested.disconnect(self._look)
        self._document = self._session.document
        if self._document is not None:
            self._document.closer_look_requested.connect(self._look)

    def _look(self, box: Box) -> None:
        if self._document is None:
            return
        inside = box.clipped(self._document.shape)
        if not inside.is_empty:
            rules = PaintRules(locked=self._tools.rules.locked)
            look = _Look(self._engine, self._document.image, inside, rules)
            self._editor.work_out(TITLE, look, "proposals")


class _Look:
    """Asks the model once, however often the edit has to be worked out."""

    def __init__(self, engine: ModelHolder, image: RgbImage, box: Box, rules: PaintRules) -> None:
        self._engine = engine
        self._image = image
        self._box = box
        self._rules = rules
        self._found: Mask | None = None

    def __call__(self, layers: MaskLayers, context: JobContext) -> MaskEdit | None:
        if self._found is None:
            self._found = self._engine.look_closer(self._image, self._box)
        context.check()
        everywhere = np.ones(self._box.shape, np.bool_)
        return plan(layers, TITLE, [(self._box, everywhere, self._found)], self._rules, context.should_stop)
