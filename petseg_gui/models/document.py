"""The open photo with its mask and its undo history."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import SIGNAL, QObject, QTimer, Signal

from core.cancel import never
from core.editing.edit import MaskEdit
from core.editing.history import History
from core.editing.layer_change import EditChange, LayerChange, TouchedChange
from core.editing.layers import MaskLayers
from core.editing.plan import RESET_TITLE, plan_fill_all, plan_untouch_all
from core.editing.rules import FREE, PaintRules
from core.editing.step_state import StepState
from core.editing.stroke import Stroke
from core.images import RgbImage
from core.labels import Label, Mask
from core.pixels import BoolArray, Box
from core.project import PhotoState
from core.project.identity import PhotoIdentity
from core.proposal import Confidence
from petseg_gui.models.edit_request import EditRequest, MakeEdit
from petseg_gui.models.photo_order import DONE


class Document(QObject):
    """A photo, its mask, and the steps that a person took on it.

    Parameters
    ----------
    name : str
        The photo's name in the project.
    image : (H, W, 3) uint8 RGB
    levels : list of uint8 arrays
        Its pyramid, as by `build_pyramid`; the first level is the image itself.
    layers : MaskLayers
        Pixels that a person painted or confirmed must be marked as touched: proposals fill all others.
    proposal : (H, W) uint8 Label or None
        The model's proposal, if there is one yet.
    confidence : (S, S) float32 or None
        The model's confidence in it, if known.
    history : History or None
        Earlier steps on these same layers, or an empty history that shares a budget with other photos; by default one
        of its own.
    state : StepState or None
        What is stored of the photo, for a history that does not know better.
    identity : PhotoIdentity or None
        Which photo the file held when it was decoded, if that is known.

    Signals
    -------
    mask_changed : `Box` to repaint
    history_changed
        What can be undone or redone may differ, or whether a stroke is in progress.
    edited
        A person finished a step: a stroke, undo, redo, reset or clear.
    border_alone
        A finished stroke left border but no pixel of its class, as it was thinner than the border that follows.
    proposal_changed
    preview_changed
    change_refused
        Somebody tried to change the mask of a read-only project.
    edit_requested : `EditRequest`
        Whoever plans edits in the background answers with `apply_edit`.
    box_proposal_requested : `Box` that the model shall propose again
    """

    mask_changed = Signal(object)
    history_changed = Signal()
    edited = Signal()
    border_alone = Signal()
    proposal_changed = Signal()
    preview_changed = Signal()
    change_refused = Signal()
    edit_requested = Signal(object)
    box_proposal_requested = Signal(object)

    def __init__(
        self,
        name: str,
        image: RgbImage,
        levels: list[RgbImage],
        layers: MaskLayers,
        *,
        proposal: Mask | None = None,
        confidence: Confidence | None = None,
        history: History | None = None,
        state: StepState | None = None,
        identity: PhotoIdentity | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        if image.shape[:2] != layers.shape:
            raise ValueError(f"a mask of shape {layers.shape} for an image of shape {image.shape}")
        self.name = name
        self.image = image
        self.identity = identity
        self.levels = levels
        self.layers = layers
        self.history = History() if history is None else history
        if state is not None:
            kept = self.history.state
            self.history.state = kept.agreeing_with(state) if self.history.steps() else state
        self.proposal = proposal
        self.revision = 0
        """Number of finished steps."""
        self.changes = 0
        """Number of changes to any pixel or to what is touched, also within a stroke."""
        self.last_changes: list[LayerChange] = []
        """What the last finished step or decision did to the layers."""
        self.confidence = confidence
        self.read_only = False
        """Whether a person may look only; proposals are still shown."""
        self._preview: Mask | None = None
        self._stroke: Stroke | None = None
        self._idle = QTimer(self, interval=0)
        """Tidies the history a little between any two events."""
        self._idle.timeout.connect(self._tidy)
        self.history_changed.connect(self._idle.start)
        if proposal is not None and layers.base is not proposal:
            layers.replace_base(proposal)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of the photo."""
        return self.layers.shape

    @property
    def state(self) -> PhotoState:
        """How far the photo has come with the steps in effect."""
        decision = self.history.state.decision
        if decision is None:
            return PhotoState.TODO if self.proposal is None else PhotoState.PROPOSED
        return PhotoState(decision)

    @property
    def has_mask(self) -> bool:
        """Whether the mask belongs on disk: somebody painted or confirmed it, and that was not undone."""
        return self.history.state.has_mask

    def snapshot(self) -> tuple[Mask, BoolArray]:
        """Copy mask and touched pixels, without the stroke in progress, for saving."""
        copy, restore = self.layers.copy(), self.restorer()
        if restore is not None:
            restore(copy)
        return copy.mask, copy.touched

    def restorer(self) -> Callable[[MaskLayers], None] | None:
        """Return a function that removes the stroke in progress from a copy of the layers.

        It may be called in any thread. None if no stroke is in progress.
        """
        return None if self._stroke is None else self._stroke.restorer()

    # Strokes

    @property
    def in_stroke(self) -> bool:
        """Whether a stroke is in progress."""
        return self._stroke is not None

    def begin_stroke(self, title: str, rules: PaintRules = FREE) -> None:
        """Start a stroke, after finishing one in progress."""
        self.end_stroke()
        if self.refuse_if_read_only():
            return
        self._stroke = Stroke(self.layers, title, rules)
        self.history_changed.emit()

    def stroke(self, box: Box, region: BoolArray, label: Label | Mask) -> None:
        """Paint a region as part of the stroke in progress; nothing if that was cancelled.

        `label` is one for all pixels, or one per pixel of the box.
        """
        if self._stroke is None:
            return
        self._repaint(self._stroke.paint(box, region, label))

    def end_stroke(self) -> None:
        """Make the stroke in progress one step of the history."""
        if self._stroke is None:
            return
        stroke, self._stroke = self._stroke, None
        if not self._record(stroke.finish()):
            self.history_changed.emit()
        if stroke.is_border_alone:
            self.border_alone.emit()

    def cancel_stroke(self) -> None:
        """Undo the stroke in progress, leaving no step."""
        if self._stroke is None:
            return
        stroke, self._stroke = self._stroke, None
        self._repaint(stroke.cancel())
        self.history_changed.emit()

    # Whole steps

    def undo(self) -> None:
        """Undo the last step, or only the stroke in progress."""
        if self.in_stroke:
            self.cancel_stroke()
        else:
            self.go_to_step(self.history.position - 1)

    def redo(self) -> None:
        """Redo the step that was undone last; nothing while a stroke is in progress."""
        self.go_to_step(self.history.position + 1)

    def go_to_step(self, position: int) -> None:
        """Undo or redo until `position` steps are in effect; nothing while a stroke is in progress."""
        if self.in_stroke:
            return
        before, changes = self.history.position, self.history.changes_to(position)
        boxes = self.history.go_to(position, self.layers)
        if self.history.position != before:
            self.last_changes = changes
            self._repaint(boxes)
            self._count_step()

    def reset_to_proposal(self) -> None:
        """Drop every correction in one step; nothing without a proposal."""
        self.end_stroke()
        if self.proposal is not None:
            has_mask = self.has_mask
            self.request_edit(
                RESET_TITLE,
                lambda layers, should_stop: plan_untouch_all(layers, RESET_TITLE, should_stop, has_mask=has_mask),
            )

    def clear(self) -> None:
        """Make every pixel background in one step."""
        title = "Clear mask"
        self.request_edit(
            title, lambda layers, should_stop: plan_fill_all(layers, Label.BACKGROUND, title, should_stop)
        )

    # Decisions, which are no steps: undoing a step brings back what had been decided before it.

    def review(self) -> None:
        """Confirm every pixel of the mask."""
        self.end_stroke()
        self.last_changes = [TouchedChange()]
        self.history.state = self.history.state.reviewed(PhotoState.REVIEWED, self.layers)
        self.changes += 1

    def skip(self) -> None:
        """Leave the photo out."""
        self.end_stroke()
        self.last_changes = []
        self.history.state = self.history.state.skipped(PhotoState.SKIPPED)

    def reopen(self) -> None:
        """Take reviews and skips back."""
        self.end_stroke()
        self.last_changes = []
        if self.history.state.decision in DONE:
            self.last_changes = self.history.state.leaving
            self.history.state = self.history.state.reopened(self.layers, DONE, PhotoState.CORRECTED)
            self._repaint([Box.whole(self.shape)])

    # Edits that are planned in the background

    def request_edit(self, title: str, make: MakeEdit) -> None:
        """Have an edit planned in the background and applied as one step.

        If nobody answers requests, it is planned here and now.
        """
        self.end_stroke()
        if self.refuse_if_read_only():
            return
        request = EditRequest(title, make)
        # Not by `QMetaMethod.fromSignal`: PySide never releases the signal that is given to it, nor this document.
        if self.receivers(SIGNAL("edit_requested(PyObject)")):
            self.edit_requested.emit(request)
        else:
            self.perform(request)

    def perform(self, request: EditRequest) -> None:
        """Plan and apply an edit, here and now."""
        self.end_stroke()
        edit = request.make(self.layers, never)
        if edit is not None:
            self.apply_edit(edit)

    def apply_edit(self, edit: MaskEdit) -> None:
        """Apply an edit that was planned on the present layers."""
        self.end_stroke()
        if self.refuse_if_read_only():
            return
        edit.apply(self.layers)
        self._repaint(edit.boxes)
        self._record(edit)

    def request_box_proposal(self, box: Box) -> None:
        """Have the model propose a part of the photo again."""
        self.end_stroke()
        if not self.refuse_if_read_only():
            self.box_proposal_requested.emit(box)

    def refuse_if_read_only(self) -> bool:
        """Refuse a change of a read-only project, and say so; whether it was refused."""
        if self.read_only:
            self.change_refused.emit()
        return self.read_only

    @property
    def preview(self) -> Mask | None:
        """(H, W) uint8 Label: the mask as a clean-up on show would leave it, or None."""
        return self._preview

    @preview.setter
    def preview(self, mask: Mask | None) -> None:
        if mask is not self._preview:
            self._preview = mask
            self.preview_changed.emit()

    def receive_proposal(self, mask: Mask, confidence: Confidence | None = None) -> None:
        """Take a proposal of the model, without copying it. It fills only untouched pixels.

        As this is no step of a person, it cannot be undone and does not count as edited.
        """
        self.proposal, self.confidence = mask, confidence
        self.history.follow_new_base()
        self.layers.replace_base(mask)
        self._repaint([Box.whole(self.shape)])
        self.proposal_changed.emit()

    def _record(self, edit: MaskEdit | None) -> bool:
        if edit is None:
            return False
        self.last_changes = [EditChange(edit)]
        state = StepState() if edit.untouches_all else StepState(PhotoState.CORRECTED, has_mask=True)
        self.history.push(edit, state)
        self._count_step()
        return True

    def _tidy(self) -> None:
        if self.in_stroke or not self.history.tidy():
            self._idle.stop()

    def _count_step(self) -> None:
        self.revision += 1
        self.history_changed.emit()
        self.edited.emit()

    def _repaint(self, boxes: Iterable[Box]) -> None:
        for box in boxes:
            self.changes += 1
            self.mask_changed.emit(box)
