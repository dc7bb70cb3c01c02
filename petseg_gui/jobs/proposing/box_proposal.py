"""Has the model propose a box that somebody drew, and paints what it finds."""

import numpy as np
from PySide6.QtCore import QObject

from core.cancel import ShouldStop, stop_if
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.editing.rules import PaintRules
from core.images import RgbImage
from core.labels import Mask
from core.model.folder_border import with_folder_border
from core.pixels import Box
from core.project import Project
from core.project.border_share import known_share
from petseg_gui.jobs.editing.edit_queue import EditQueue
from petseg_gui.jobs.model.loaded_model import LoadedModel
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.session import Session
from petseg_gui.models.tools import ToolState

TITLE = "Box proposal"


class BoxProposal(QObject):
    """Answers `box_proposal_requested` of the current document.

    As a person asked for these pixels they count as painted: one step that can be undone, and that no later proposal
    changes. Locked classes stay, and the border is as wide as in the folder's masks.
    """

    def __init__(
        self,
        session: Session,
        edit_queue: EditQueue,
        model: LoadedModel,
        tools: ToolState,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._edit_queue = edit_queue
        self._model = model
        self._tools = tools
        self._scope = DocumentScope(
            session, lambda document: [(document.box_proposal_requested, self._on_requested)], parent=self
        )

    def _on_requested(self, box: Box) -> None:
        document, project = self._scope.document, self._session.project
        if document is None or project is None:
            return
        inside = box.clipped(document.shape)
        if not inside.is_empty:
            rules = PaintRules(locked=self._tools.rules.locked)
            self._edit_queue.add(TITLE, _BoxEdit(self._model, project, document.image, inside, rules), "proposals")


class _BoxEdit:
    """Plans the edit; asks the model only once, however often the edit is planned."""

    def __init__(self, model: LoadedModel, project: Project, image: RgbImage, box: Box, rules: PaintRules) -> None:
        self._model = model
        self._project = project
        self._image = image
        self._box = box
        self._rules = rules
        self._proposed: Mask | None = None

    def __call__(self, layers: MaskLayers, should_stop: ShouldStop) -> MaskEdit | None:
        if self._proposed is None:
            proposal = self._model.propose(self._image, self._box)
            self._proposed = with_folder_border(proposal, known_share(self._project), self._image.shape[:2]).mask
        stop_if(should_stop)
        everywhere = np.ones(self._box.shape, np.bool_)
        return plan(layers, TITLE, [(self._box, everywhere, self._proposed)], self._rules, should_stop)
