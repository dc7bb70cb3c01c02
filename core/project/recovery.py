"""Takes the steps again that a crash kept from being saved, when the folder is opened."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from core.editing.layer_change import EditChange, LayerChange, decode_changes
from core.editing.layers import MaskLayers, make_layers
from core.errors import MaskError, PetsegError, ProjectError, RecoveredStepsError
from core.labels import Label, Mask
from core.masks import encode_mask
from core.pixels import BoolArray
from core.project.identity import size_and_time
from core.project.journal.journal import Journal
from core.project.journal.journal_reading import Leftovers, Window, last_known, window_of
from core.project.journal.journal_records import NO_MASK, StepRecord, StoredRecord
from core.project.layout import Layout, stored_file
from core.project.maps import Touched
from core.project.masks.mask_store import MaskStore
from core.project.photos import Photos
from core.project.proposal_store import ProposalStore
from core.project.set_aside import set_copy_aside, set_file_aside
from core.project.states import MASKED_STATES, PhotoState

_MASK_CHANGED = "{count} steps on {photo} that were not saved were set aside, as its mask was changed meanwhile"
_PHOTO_REPLACED = "{count} steps on {photo} that were not saved were set aside, as the photo is gone or another one"
_UNUSABLE = "{count} steps on {photo} that were not saved were set aside, as its mask cannot be used"


@dataclass(frozen=True)
class RecoveredMask:
    """A mask that was recovered, but cannot be saved at the moment.

    Attributes
    ----------
    name : str
    mask : (H, W) uint8 Label
    touched : (H, W) bool
    state : PhotoState
    has_mask : bool
        Whether it belongs on disk.
    last_step : int
        Number of the last step that it holds.
    """

    name: str
    mask: Mask
    touched: Touched
    state: PhotoState
    has_mask: bool
    last_step: int


class Recovery:
    """Brings the masks of a project to where the last session left them.

    A mask or a photo that was changed since by somebody else is left alone; what was painted is then set aside.
    Interrupted, it can be done again.

    Attributes
    ----------
    unsaved : list of RecoveredMask
        What the caller has to save later, as the disk refused it. The journal keeps it until then.
    """

    def __init__(
        self,
        layout: Layout,
        photos: Photos,
        masks: MaskStore,
        proposals: ProposalStore,
        journal: Journal,
    ) -> None:
        self._layout = layout
        self._photos = photos
        self._masks = masks
        self._proposals = proposals
        self._journal = journal
        self.unsaved: list[RecoveredMask] = []

    def recover(self, left: Leftovers) -> list[PetsegError]:
        """Save what is missing, and return what to tell the user."""
        notes: list[PetsegError] = []
        for name, records in left.photos.items():
            note = self._recover_photo(name, records)
            if note is not None:
                notes.append(note)
        for path in left.damaged:
            with suppress(ProjectError):  # it is only tried again the next time
                target = set_file_aside(path, self._layout.set_aside, f"journal/{path.name}")
                notes.append(
                    ProjectError(
                        "a damaged part of the journal was set aside; all before it was recovered", path=target
                    )
                )
        return notes

    def _recover_photo(self, name: str, records: Sequence[StoredRecord]) -> PetsegError | None:
        if name in self._photos.names:
            self._photos.check(name)  # no proposal and no mask of another photo is taken for that of this one
        digest = self._digest_on_disk(name)
        window = window_of(records, digest or NO_MASK)
        if window is None and digest is not None and digest == self._stored_digest(name):
            window = Window([], 0, ())  # saved here, while the journal could not be written
        if window is not None and not window.steps:
            self._journal.dismiss(name)
            return None
        if window is None:
            return self._set_aside(name, last_known(records), _MASK_CHANGED)
        step = window.steps[-1][0]
        if not self._is_same_photo(step):
            return self._set_aside(name, window, _PHOTO_REPLACED)
        return self._replay(name, window, step)

    def _replay(self, name: str, window: Window, last: StepRecord) -> PetsegError | None:
        try:
            mask = self._masks.load(name, last.shape)
        except MaskError:
            return self._set_aside(name, window, _UNUSABLE)
        touched = None if mask is None else self._masks.load_touched(name, last.shape, window.known)
        proposal = self._proposals.load(name, last.shape)
        if window.is_from_start:
            mask = touched = None  # whatever is on disk was made by these steps
        layers = make_layers(last.shape, mask, touched, proposal)
        if mask is not None and proposal is None:
            layers.replace_base(np.where(_changed(window, last.shape), np.uint8(Label.BACKGROUND), layers.base))
        _apply(window, layers)
        try:
            self._save(layers, last)
        except PetsegError:
            state = PhotoState(last.state)
            recovered = RecoveredMask(name, layers.mask, layers.touched, state, last.has_mask, last.number)
            self.unsaved.append(recovered)
            self._journal.resume(name, self._digest_on_disk(name) or NO_MASK, window.held)
        return None if not window.missing else _recovered(self._photos[name].path, window)

    def _save(self, layers: MaskLayers, last: StepRecord) -> None:
        if last.has_mask:
            state = PhotoState(last.state) if last.state in MASKED_STATES else PhotoState.CORRECTED
            self._masks.save(last.photo, layers.mask, layers.touched, state, last.number)
        else:
            self._masks.remove(last.photo, last.number)
        if last.state == PhotoState.SKIPPED:
            self._photos.set_state(last.photo, PhotoState.SKIPPED)

    def _set_aside(self, name: str, window: Window, template: str) -> PetsegError | None:
        """Keep the mask with the steps apart, and tell why it is not in its place."""
        if not window.steps:
            self._journal.dismiss(name)
            return None
        layers = self._best_layers(name, window.steps[-1][0].shape)
        _apply(window, layers)
        source = self._layout.trimaps / f"{name}.png"
        try:
            target = set_copy_aside(encode_mask(layers.mask), source, self._layout.set_aside, stored_file(name))
        except ProjectError as error:
            return error  # the journal still has it, for the next time
        self._journal.dismiss(name)
        return ProjectError(
            template,
            path=target,
            remedy="Compare it with the mask of the photo, and replace that by it if it is the better one.",
            photo=name,
            count=len(window.steps),
        )

    def _best_layers(self, name: str, shape: tuple[int, int]) -> MaskLayers:
        """Return what comes closest to the mask that the steps were made on."""
        mask, proposal = None, None
        if name in self._photos.names:
            with suppress(MaskError):
                mask = self._masks.load(name, shape)
            proposal = self._proposals.load(name, shape)
        return make_layers(shape, mask, None, proposal)

    def _digest_on_disk(self, name: str) -> str | None:
        return self._masks.digest_on_disk(name) if name in self._photos.names else None

    def _stored_digest(self, name: str) -> str | None:
        return self._photos[name].row.digest if name in self._photos.names else None

    def _is_same_photo(self, step: StepRecord) -> bool:
        if step.photo not in self._photos.names:
            return False
        return (step.size, step.mtime) in ((-1, -1), size_and_time(self._photos[step.photo].path))


def _changed(window: Window, shape: tuple[int, int]) -> BoolArray:
    """Return which pixels the steps have changed at least once."""
    marked, unmarked = np.zeros(shape, np.uint8), np.full(shape, 255, np.uint8)
    layers = MaskLayers(marked, unmarked, np.zeros(shape, np.bool_))
    for change in _changes(window, shape):
        if isinstance(change, EditChange):
            with suppress(ValueError):
                change.apply(layers)
    changed: BoolArray = layers.mask != 255
    return changed


def _apply(window: Window, layers: MaskLayers) -> None:
    for change in _changes(window, layers.shape):
        with suppress(ValueError):  # as below
            change.apply(layers)


def _changes(window: Window, shape: tuple[int, int]) -> Iterator[LayerChange]:
    for step, stored in window.steps:
        if step.shape == shape:
            with suppress(OSError, ValueError):  # it had the right checksum, so somebody else wrote it
                yield from decode_changes(stored.read_body(), shape)


def _recovered(path: object, window: Window) -> ProjectError:
    last = datetime.fromtimestamp(window.steps[-1][0].time)
    template = "{count} steps that were not saved before PetSeg ended were recovered; the last was made on {time}"
    if window.missing == 1:
        template = "a step that was not saved before PetSeg ended was recovered; it was made on {time}"
    return RecoveredStepsError(template, path=str(path), count=window.missing, time=f"{last:%Y-%m-%d %H:%M}")
