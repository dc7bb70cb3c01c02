"""One open photo with its mask and its undo history."""

from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QMetaMethod, QObject, QTimer, Signal

from core.cancel import never
from core.editing.edit import MaskEdit
from core.editing.history import History
from core.editing.layers import MaskLayers
from core.editing.plan import plan_fill_all, plan_untouch_all
from core.editing.rules import FREE, PaintRules
from core.editing.stroke import Stroke
from core.images import RgbImage
from core.labels import Label, Mask
from core.pixels import BoolArray, Box
from petseg_gui.models.edit_request import EditRequest, MakeEdit

Confidence = npt.NDArray[np.float32]
"""(S, S) float32 in 0..1, probability of the proposed class at the network's size."""


class Document(QObject):
    """A photo, its mask, and the steps that a person made on it.

    Parameters
    ----------
    name : str
        The photo's name in the project.
    image : (H, W, 3) uint8 RGB
    levels : list of uint8 arrays
        Its pyramid as `build_pyramid` makes it; the first level is the image itself.
    layers : MaskLayers
        Pixels of a mask that a person made or accepted must be marked as touched: proposals fill all others.
    proposal : (H, W) uint8 Label or None
        What the model proposed, if that is known already.
    confidence : (S, S) float32 or None
        How sure it was of it, if that is known.
    history : History or None
        Steps made on these very layers before, or a new history that shares a budget with other photos; None for one
        of its own.
    """

    mask_changed = Signal(object)
    """Box that has to be repainted."""
    history_changed = Signal()
    """What can be undone or redone, or whether a stroke is in progress, may be different now."""
    edited = Signal()
    """A person finished a step: a stroke, undo, redo, reset or clear."""
    border_alone = Signal()
    """A stroke has ended that left border and no pixel of its class, being thinner than the border that follows."""
    proposal_changed = Signal()
    preview_changed = Signal()
    edit_requested = Signal(object)
    """An `EditRequest` that whoever works in the background answers with `apply_edit`."""
    closer_look_requested = Signal(object)
    """The `Box` that the model is to look at closely."""

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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        if image.shape[:2] != layers.shape:
            raise ValueError(f"a mask of shape {layers.shape} for an image of shape {image.shape}")
        self.name = name
        self.image = image
        self.levels = levels
        self.layers = layers
        self.history = History() if history is None else history
        self.proposal = proposal
        self.revision = 0
        """Counts finished steps; differs from the revision of a snapshot when there is something new to save."""
        self.changes = 0
        """Counts every change of a pixel or of what is touched, in the middle of a stroke too."""
        self.confidence = confidence
        self._preview: Mask | None = None
        self._stroke: Stroke | None = None
        self._idle = QTimer(self, interval=0)
        """Runs while the history is tidied, a little between any two events."""
        self._idle.timeout.connect(self._tidy)
        self.history_changed.connect(self._idle.start)
        if proposal is not None and layers.base is not proposal:
            layers.replace_base(proposal)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of the photo."""
        return self.layers.shape

    def snapshot(self) -> tuple[Mask, BoolArray]:
        """Copies of the mask and of the touched pixels as the last finished step left them, for saving."""
        copy, restore = self.layers.copy(), self.restorer()
        if restore is not None:
            restore(copy)
        return copy.mask, copy.touched

    def restorer(self) -> Callable[[MaskLayers], None] | None:
        """Return what takes the stroke in progress, as far as it has come, back from a copy of the layers.

        Any thread may call it. None if no stroke is in progress.
        """
        return None if self._stroke is None else self._stroke.restorer()

    # Strokes

    @property
    def in_stroke(self) -> bool:
        """Whether a stroke is in progress."""
        return self._stroke is not None

    def begin_stroke(self, title: str, rules: PaintRules = FREE) -> None:
        """Start a stroke; one that is still in progress is finished first."""
        self.end_stroke()
        self._stroke = Stroke(self.layers, title, rules)
        self.history_changed.emit()

    def stroke(self, box: Box, region: BoolArray, label: Label | Mask) -> None:
        """Paint a region as part of the stroke in progress; does nothing if that was cancelled meanwhile.

        `label` is one for all pixels, or one for each of the box.
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
        """Take back the stroke in progress, as if it had never begun."""
        if self._stroke is None:
            return
        stroke, self._stroke = self._stroke, None
        self._repaint(stroke.cancel())
        self.history_changed.emit()

    # Whole steps

    def undo(self) -> None:
        """Take back the latest step; while a stroke is in progress, that stroke alone."""
        if self.in_stroke:
            self.cancel_stroke()
        else:
            self._moved(self.history.undo(self.layers))

    def redo(self) -> None:
        """Make the step again that was undone last."""
        if not self.in_stroke:
            self._moved(self.history.redo(self.layers))

    def go_to_step(self, position: int) -> None:
        """Undo or redo until this many of `history.steps()` are in effect; nothing while a stroke is in progress."""
        if not self.in_stroke:
            self._moved(self.history.go_to(position, self.layers))

    def reset_to_proposal(self) -> None:
        """Forget every correction, as one step that can be undone. Without a proposal nothing happens."""
        self.end_stroke()
        if self.proposal is not None:
            title = "Reset to proposal"
            self.request_edit(title, lambda layers, should_stop: plan_untouch_all(layers, title, should_stop))

    def clear(self) -> None:
        """Make every pixel background, as one step that can be undone."""
        title = "Clear mask"
        self.request_edit(
            title, lambda layers, should_stop: plan_fill_all(layers, Label.BACKGROUND, title, should_stop)
        )

    def touch_all(self) -> None:
        """Count every pixel as touched, as a person vouches for all of them; this is no step of its own."""
        self.end_stroke()
        self.layers.touched.fill(True)
        self.changes += 1

    # Changes that are worked out in the background

    def request_edit(self, title: str, make: MakeEdit) -> None:
        """Have an edit worked out away from the window; it is one step of the history once it is there.

        If nobody answers requests, it is worked out at once.
        """
        self.end_stroke()
        request = EditRequest(title, make)
        if self.isSignalConnected(QMetaMethod.fromSignal(self.edit_requested)):
            self.edit_requested.emit(request)
        else:
            self.perform(request)

    def perform(self, request: EditRequest) -> None:
        """Work an edit out and make it, here and now."""
        self.end_stroke()
        edit = request.make(self.layers, never)
        if edit is not None:
            self.apply_edit(edit)

    def apply_edit(self, edit: MaskEdit) -> None:
        """Make an edit that was worked out on the layers as they are now."""
        self.end_stroke()
        edit.apply(self.layers)
        self._repaint(edit.boxes)
        self._record(edit)

    def request_closer_look(self, box: Box) -> None:
        """Have the model propose a part of the photo anew."""
        self.end_stroke()
        self.closer_look_requested.emit(box)

    @property
    def preview(self) -> Mask | None:
        """(H, W) uint8 Label: what the mask would become by a change that is being tried out; None for none."""
        return self._preview

    @preview.setter
    def preview(self, mask: Mask | None) -> None:
        if mask is not self._preview:
            self._preview = mask
            self.preview_changed.emit()

    def receive_proposal(self, mask: Mask, confidence: Confidence | None = None) -> None:
        """Take a proposal of the model (kept, not copied). It fills only pixels that nobody has touched.

        This is no step of a person: it can neither be undone nor does it count as edited.
        """
        self.proposal, self.confidence = mask, confidence
        self.layers.replace_base(mask)
        self._repaint([Box.whole(self.shape)])
        self.proposal_changed.emit()

    def _moved(self, boxes: Iterable[Box]) -> None:
        if self._repaint(boxes):
            self._count_step()

    def _record(self, edit: MaskEdit | None) -> bool:
        if edit is None:
            return False
        self.history.push(edit)
        self._count_step()
        return True

    def _tidy(self) -> None:
        if self.in_stroke or not self.history.tidy():
            self._idle.stop()

    def _count_step(self) -> None:
        self.revision += 1
        self.history_changed.emit()
        self.edited.emit()

    def _repaint(self, boxes: Iterable[Box]) -> bool:
        """Tell what has changed; whether anything has."""
        changes = self.changes
        for box in boxes:
            self.changes += 1
            self.mask_changed.emit(box)
        return self.changes > changes
