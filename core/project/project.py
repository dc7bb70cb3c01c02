"""The stored state of one folder of photos."""

import os
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.errors import MaskError, ProjectError
from core.files import digest
from core.labels import Mask
from core.masks import decode_mask, encode_mask, read_mask, read_mask_bytes, write_mask, write_mask_bytes
from core.project.confidence import Confidence, read_confidence, write_confidence
from core.project.database import Database, PhotoRow
from core.project.layout import Layout
from core.project.opening import Opening, open_folder
from core.project.reconcile import state_of
from core.project.set_aside import copy_aside, move_aside
from core.project.states import ModelVersion, PhotoEntry, PhotoState
from core.project.touched import Touched, read_touched, write_touched
from core.project.versions import Versions
from resources import DEFAULT_MODEL

_SAVED_STATES = (PhotoState.CORRECTED, PhotoState.REVIEWED)


@dataclass(frozen=True)
class _Photo:
    path: Path
    mask_file: str
    row: PhotoRow
    has_mask: bool
    problem: str | None = None


class Project:
    """Photos of a folder with their states, masks, proposals and model versions. Made by `Project.open`.

    Every method may be called from any thread. `entries`, `entry` and `names` never wait for the disk.

    Attributes
    ----------
    root : Path
    photos_root : Path
        The folder that names are relative to.
    notes : list of str
        What was found and mended on opening, to be shown to the person.
    """

    def __init__(self, opening: Opening, versions: Versions) -> None:
        self.root = opening.layout.root
        self.photos_root = opening.layout.photos
        self.notes = [*opening.notes, *versions.notes]
        self._layout: Layout = opening.layout
        self._database: Database = opening.database
        self._versions = versions
        self._photos = {
            name: _Photo(path, opening.files[name], opening.rows[name], name in opening.masked)
            for name, path in opening.photos.items()
        }
        self._entries = {name: _entry_of(name, photo) for name, photo in self._photos.items()}
        self._seen: dict[str, str] = {}
        # Rows change under one lock and mask files under another: marking a photo as skipped, which the
        # window does itself, must not wait until a mask is on disk.
        self._lock = threading.RLock()
        self._writing = threading.RLock()

    @classmethod
    def open(cls, folder: Path, *, shipped_model: Path = DEFAULT_MODEL) -> "Project":
        """Open a folder, making its `.petseg` store on the first time.

        Raises
        ------
        PetsegError
            If the folder is missing, may not be read or written, or was used with a newer PetSeg.
        """
        opening = open_folder(folder)
        try:
            return cls(opening, Versions(opening.database, opening.layout.models, shipped_model))
        except BaseException:
            opening.database.close()
            raise

    def close(self) -> None:
        """Close the store, after a save that is under way; later changes raise a `ProjectError`."""
        with self._writing, self._lock:
            self._database.close()

    @property
    def thumbnails(self) -> Path:
        """Folder for small copies of the photos; whatever is in it can be made again."""
        return self._layout.store / "thumbnails"

    @property
    def names(self) -> list[str]:
        """Names of the photos, in natural order."""
        return list(self._entries)

    def entries(self) -> list[PhotoEntry]:
        """Every photo, in natural order."""
        return list(self._entries.values())

    def entry(self, name: str) -> PhotoEntry:
        """One photo; KeyError if there is none of this name."""
        return self._entries[name]

    def photo_path(self, name: str) -> Path:
        """Where the photo is."""
        return self._photos[name].path

    def mask_path(self, name: str) -> Path:
        """Where the photo's trimap is or would be."""
        return self._layout.trimaps / self._photos[name].mask_file

    def set_state(self, name: str, state: PhotoState) -> PhotoEntry:
        """Change a state without a mask being saved; returns the photo as it then is.

        Todo, proposed and corrected follow from what is on disk: asking for one of them, as when a skipped photo is
        taken up again, gives the one that fits. Reviewed needs a mask; ProjectError if there is none.
        """
        with self._lock:
            has_mask = self.mask_path(name).exists()
            if state == PhotoState.REVIEWED and not has_mask:
                raise ProjectError(
                    "the photo has no mask yet", path=self.photo_path(name), remedy="Save a mask, then mark it."
                )
            mark: PhotoState | None = state
            if state not in (PhotoState.REVIEWED, PhotoState.SKIPPED):
                mark = PhotoState.CORRECTED if has_mask else None
            return self._update(name, has_mask=has_mask, mark=mark, pending=None)

    def set_problem(self, name: str, problem: str | None) -> None:
        """Note why a photo cannot be used; it is found anew each time the folder is opened."""
        with self._lock:
            self._replace(name, replace(self._photos[name], problem=problem))

    def load_mask(self, name: str, shape: tuple[int, ...]) -> Mask | None:
        """The saved mask, (H, W) uint8 Label, or None if there is none.

        Raises
        ------
        MaskError
            If the file is no trimap of this shape; it is left as it is, see `set_mask_aside`.
        """
        path = self.mask_path(name)
        with self._writing:
            if not os.path.lexists(path):
                return None
            data, before = read_mask_bytes(path), self._seen.get(name)
        mask = decode_mask(data, path, shape)
        with self._writing:
            if self._seen.get(name) == before:  # else it was saved while this one was being decoded
                self._seen[name] = digest(data)
        return mask

    def load_touched(self, name: str, shape: tuple[int, ...]) -> Touched | None:
        """Which pixels of the saved mask a person touched, (H, W) bool.

        None if that is not known (a mask from elsewhere, changed by another program, or saved only halfway): then
        every pixel of the mask is to be treated as touched, so that no proposal writes over it.
        """
        with self._writing:
            stored = self._photos[name].row.digest
            if stored is None or stored != self._digest_on_disk(name):
                return None
            return read_touched(self._layout.touched(name), shape)

    def save_mask(self, name: str, mask: Mask, touched: Touched, state: PhotoState) -> PhotoEntry:
        """Save a corrected or reviewed mask: the trimap, then the touched pixels, then the state.

        A crash between the steps leaves a whole trimap, old or new, that never counts as reviewed unless both were.
        A trimap that another program wrote meanwhile is copied to `.petseg/set-aside` before it is replaced.

        Raises
        ------
        PetsegError
            If something cannot be written; the caller keeps the mask and tries again.
        """
        if state not in _SAVED_STATES:
            raise ValueError(f"a mask cannot be saved as {state}")
        if mask.shape != touched.shape:
            raise ValueError(f"mask {mask.shape}, touched {touched.shape}")
        data = encode_mask(mask)
        with self._writing:
            self._keep_unseen(name)
            row = self._photos[name].row
            if row.mark != state:
                self._update(name, pending=state)
            self._write_mask(name, data)
            write_touched(self._layout.touched(name), touched)
            file = self._photos[name].mask_file
            return self._update(name, has_mask=True, mark=state, pending=None, digest=self._seen[name], mask_file=file)

    def _write_mask(self, name: str, data: bytes) -> None:
        try:
            write_mask_bytes(self.mask_path(name), data)
        except MaskError:
            # The old mask is still there, and so is what was decided about it.
            with suppress(ProjectError):
                self._update(name, pending=None)
            raise
        self._seen[name] = digest(data)

    def _keep_unseen(self, name: str) -> None:
        """Copy a mask aside that is about to be replaced though nobody here has seen it."""
        path = self.mask_path(name)
        known = self._seen.get(name, self._photos[name].row.digest)
        if os.path.lexists(path) and self._digest_on_disk(name) != known:
            copy_aside(read_mask_bytes(path), path, self._layout.set_aside, self._photos[name].mask_file)

    def _digest_on_disk(self, name: str) -> str | None:
        try:
            return digest(read_mask_bytes(self.mask_path(name)))
        except MaskError:
            return None

    def set_mask_aside(self, name: str) -> Path:
        """Move a mask that cannot be used to `.petseg/set-aside`, with its touched pixels; returns where it is.

        Nothing that was set aside earlier is overwritten. The photo is todo or proposed again.
        """
        with self._writing:
            target = move_aside(self.mask_path(name), self._layout.set_aside, self._photos[name].mask_file)
            self._seen.pop(name, None)
            with suppress(OSError):
                # Without its mask the map says nothing; left behind, it would pass for one of a later mask.
                self._layout.touched(name).unlink()
            self._update(name, has_mask=False, mark=None, pending=None, digest=None, mask_file=None)
            return target

    def save_proposal(
        self, name: str, mask: Mask, uncertainty: float, model: str, confidence: Confidence | None = None
    ) -> PhotoEntry:
        """Keep what a model proposed; a todo photo becomes proposed, any other state stays.

        `confidence`, (S, S) float32 in 0..1, tells how sure the model was of it.
        """
        with self._writing:
            # The old map goes first: after a crash in between, none is better than that of another proposal.
            with suppress(OSError):
                self._layout.confidence(name).unlink()
            write_mask(self._layout.proposal(name), mask, proposed=True, durable=False)
            if confidence is not None:
                write_confidence(self._layout.confidence(name), confidence)
            return self._update(name, model=model, uncertainty=float(uncertainty))

    def load_proposal(self, name: str, shape: tuple[int, ...]) -> Mask | None:
        """The stored proposal, (H, W) uint8 Label; one that is damaged or of another shape is dropped."""
        if self._photos[name].row.model is None:
            return None
        try:
            return read_mask(self._layout.proposal(name), shape)
        except MaskError:
            self.forget_proposals([name])
            return None

    def load_proposal_confidence(self, name: str) -> Confidence | None:
        """How sure the model was of the stored proposal, (S, S) float32 in 0..1; None if that is not known."""
        if self._photos[name].row.model is None:
            return None
        return read_confidence(self._layout.confidence(name))

    def forget_proposals(self, names: Iterable[str] | None = None) -> None:
        """Drop stored proposals, all of them by default; proposed photos are todo again."""
        with self._writing, self._lock:
            chosen = self.names if names is None else names
            held = [name for name in chosen if self._photos[name].row.model is not None]
            empty: dict[str, Any] = {"model": None, "uncertainty": None}
            self._database.update_photos(dict.fromkeys(held, empty))
            for name in held:
                photo = self._photos[name]
                self._replace(name, replace(photo, row=replace(photo.row, **empty)))
                for file in (self._layout.proposal(name), self._layout.confidence(name)):
                    with suppress(OSError):
                        file.unlink()

    def stale_proposals(self, model: str) -> list[str]:
        """Todo and proposed photos whose proposal is missing or from another model version."""
        waiting = (PhotoState.TODO, PhotoState.PROPOSED)
        return [entry.name for entry in self.entries() if entry.state in waiting and entry.model != model]

    def reviewed_samples(self) -> list[tuple[Path, Path]]:
        """(photo, mask) files of the reviewed photos: what a model may be trained on."""
        reviewed = [entry for entry in self.entries() if entry.state == PhotoState.REVIEWED]
        samples = [(entry.path, self.mask_path(entry.name)) for entry in reviewed]
        return [(photo, mask) for photo, mask in samples if mask.is_file()]

    def versions(self) -> list[ModelVersion]:
        """The shipped model, then those made here, oldest first."""
        return self._versions.all()

    def version_in_use(self) -> ModelVersion:
        """The version that proposals are made with."""
        return self._versions.in_use()

    def new_version_path(self) -> tuple[str, Path]:
        """A free version id, and the file that its checkpoint belongs in."""
        return self._versions.new_path()

    def add_version(self, version: ModelVersion) -> None:
        """Store a version whose checkpoint has been written."""
        self._versions.add(version)

    def use_version(self, version_id: str) -> None:
        """Propose with this version from now on."""
        self._versions.use(version_id)

    def setting(self, key: str) -> str | None:
        """Something remembered for this folder; None if it is not."""
        return self._database.setting(key)

    def put_setting(self, key: str, value: str) -> None:
        """Remember something for this folder."""
        self._database.put_setting(key, value)

    def _update(self, name: str, *, has_mask: bool | None = None, **changes: Any) -> PhotoEntry:
        """Store changes of a row, then show them; if storing fails, nothing has changed."""
        with self._lock:
            photo = self._photos[name]
            self._database.update_photos({name: changes})
            has_mask = photo.has_mask if has_mask is None else has_mask
            return self._replace(name, replace(photo, row=replace(photo.row, **changes), has_mask=has_mask))

    def _replace(self, name: str, photo: _Photo) -> PhotoEntry:
        self._photos[name] = photo
        self._entries[name] = _entry_of(name, photo)
        return self._entries[name]


def _entry_of(name: str, photo: _Photo) -> PhotoEntry:
    row = photo.row
    state = state_of(row, photo.has_mask)
    return PhotoEntry(name, photo.path, state, row.uncertainty, row.model, photo.problem)
