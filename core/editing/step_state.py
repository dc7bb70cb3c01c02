"""What a person has decided about a photo, at each position of its history."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from core.editing.codes import pack, unpack
from core.editing.layer_change import LayerChange, TouchedChange
from core.editing.layers import MaskLayers
from core.pixels import BoolArray


@dataclass(frozen=True)
class StepState:
    """The decision about a photo at one position of its history.

    A review also confirms every pixel. It is no step of its own, so what was touched before it is kept here and comes
    back when the review is taken back or a step before it is undone.

    Attributes
    ----------
    decision : str or None
        "corrected", "reviewed" or "skipped"; None while nobody has done anything.
    has_mask : bool
        Whether the mask belongs on disk.
    before : StepState or None
        What a review or a skip took the place of, if known.
    touched_before : bytes or None
        The touched pixels before a review that touched the others, packed.
    is_outdated : bool
        Whether other pixels would be confirmed if this review were taken back and made again, as there is a new
        proposal.
    """

    decision: str | None = None
    has_mask: bool = False
    before: "StepState | None" = None
    touched_before: bytes | None = None
    is_outdated: bool = False

    @property
    def nbytes(self) -> int:
        """Memory of the touched pixels that are kept."""
        return sum(len(state.touched_before or b"") for state in self._chain())

    @property
    def confirmed(self) -> "StepState | None":
        """The review that touched every pixel, if there was one at this position."""
        return next((state for state in self._chain() if state.touched_before is not None), None)

    @property
    def leaving(self) -> list[LayerChange]:
        """What `leave` does to the layers."""
        confirmed = self.confirmed
        return [] if confirmed is None else [TouchedChange(confirmed.touched_before)]

    @property
    def entering(self) -> list[LayerChange]:
        """What `enter` does to the layers."""
        return [] if self.confirmed is None else [TouchedChange()]

    def reviewed(self, decision: str, layers: MaskLayers) -> "StepState":
        """Return the state after a review of the layers, all of whose pixels are touched from now on."""
        if self.decision == decision:
            layers.touched.fill(True)
            return self
        packed = None if layers.touched.all() else pack([layers.touched])
        layers.touched.fill(True)
        return StepState(decision, has_mask=True, before=self, touched_before=packed)

    def confirmed_since(self, decision: str, touched_before: bytes) -> "StepState":
        """Return the state after a review of the stored mask, which touched all but the packed pixels."""
        return StepState(decision, has_mask=True, before=self, touched_before=touched_before)

    def skipped(self, decision: str) -> "StepState":
        """Return the state after a skip."""
        return self if self.decision == decision else StepState(decision, self.has_mask, before=self)

    def taken_back(self, layers: MaskLayers) -> "StepState":
        """Undo all reviews and skips on the layers, and return the state before them."""
        self.leave(layers)
        return list(self._chain())[-1]

    def reopened(self, layers: MaskLayers, done: Container[str], corrected: str) -> "StepState":
        """Return the state before all reviews and skips; a mask counts as `corrected` if that is one of them itself."""
        before = self.taken_back(layers)
        if before.decision not in done:
            return before
        return StepState(corrected, has_mask=True) if before.has_mask else StepState()

    def touched_like(self, touched: BoolArray) -> BoolArray:
        """Return the touched pixels before this review, given those after it."""
        packed = self.touched_before
        return touched if packed is None else next(unpack(packed, [(touched.shape[0], touched.shape[1])]))

    def leave(self, layers: MaskLayers) -> bool:
        """Undo what a review did to the layers, as before an earlier step is undone; whether it did anything."""
        for change in self.leaving:
            change.apply(layers)
        return bool(self.leaving)

    def enter(self, layers: MaskLayers) -> None:
        """Confirm the layers again, if there was a review at this position."""
        for change in self.entering:
            change.apply(layers)

    def agreeing_with(self, stored: "StepState") -> "StepState":
        """Return the state for layers that have not changed, where what is stored may be another decision.

        A skip may have been taken back, but not a review that touched pixels: those are still touched.
        """
        for state in self._chain():
            if state.decision == stored.decision:
                return state
            if state is self.confirmed:
                break
        return replace(stored, before=self)

    def outdated(self) -> "StepState":
        """Return the state for when there is a new proposal, while the review still holds."""
        return self if self.confirmed is None else replace(self, is_outdated=True)

    def unconfirmed(self) -> "StepState":
        """Return the state without a review that touched pixels, as what they show has changed."""
        confirmed = self.confirmed
        return self if confirmed is None or confirmed.before is None else confirmed.before

    def after_undo(self) -> "StepState":
        """Return what comes again when the step that led here is redone."""
        return self.unconfirmed() if any(state.is_outdated for state in self._chain()) else self

    def _chain(self) -> Iterator["StepState"]:
        state: StepState | None = self
        while state is not None:
            yield state
            state = state.before
