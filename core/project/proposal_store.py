"""What models proposed for the photos of a project."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import RLock

from core.errors import MaskError, PhotoReplacedError, ProjectError
from core.labels import Label, Mask
from core.masks import read_mask, write_mask
from core.project.database.photo_row import NO_PROPOSAL
from core.project.identity import PhotoIdentity
from core.project.layout import Layout
from core.project.links import require_no_links
from core.project.maps import read_confidence, write_confidence
from core.project.photos import Photos
from core.project.states import WAITING_STATES, PhotoEntry
from core.proposal import Confidence


class ProposalStore:
    """Proposals of a project, which can be made again. Every method may be called from any thread.

    Parameters
    ----------
    layout : Layout
    photos : Photos
    writing : RLock
        Held while files are written.
    """

    def __init__(self, layout: Layout, photos: Photos, writing: RLock) -> None:
        self._layout = layout
        self._photos = photos
        self._writing = writing

    def save(
        self,
        name: str,
        mask: Mask,
        uncertainty: float,
        model: str,
        confidence: Confidence | None = None,
        photo: PhotoIdentity | None = None,
    ) -> PhotoEntry:
        """Store a proposal; a todo photo becomes proposed, any other state stays.

        Parameters
        ----------
        name : str
        mask : (H, W) uint8 Label
        uncertainty : float
            0..1.
        model : str
            Digest of the model that proposed.
        confidence : (S, S) float32 in 0..1, or None
        photo : PhotoIdentity or None
            What was decoded; by default the photo that is there now.

        Raises
        ------
        PhotoReplacedError
            If the photo was replaced since it was decoded; nothing is stored.
        PetsegError
            If something cannot be written.
        """
        with self._writing:
            self._layout.require_root()
            self._photos.check(name)
            if photo is not None and not self._photos.holds(name, photo):
                raise PhotoReplacedError("the photo was replaced meanwhile", path=self._photos[name].path)
            belongs_to = self._photos.identity_fields(name, photo)
            for file in (self._layout.proposal(name), self._layout.confidence(name)):
                require_no_links(file.parent, self._layout.store)
            # The old map goes first: after a crash in between, none is better than that of another proposal.
            with suppress(OSError):
                self._layout.confidence(name).unlink()
            write_mask(self._layout.proposal(name), mask, proposed=True, durable=False, root=self._layout.place)
            if confidence is not None:
                write_confidence(self._layout.confidence(name), confidence, self._layout.place)
            has_pet = bool((mask == Label.PET).any())
            return self._photos.update(name, model=model, uncertainty=float(uncertainty), has_pet=has_pet, **belongs_to)

    def path(self, name: str) -> Path | None:
        """Return where the stored proposal is; None if there is none."""
        return None if self._photos[name].row.model is None else self._layout.find(self._layout.proposal(name))

    def load(self, name: str, shape: tuple[int, ...]) -> Mask | None:
        """Return the stored proposal, (H, W) uint8 Label; one that is damaged or of another shape is dropped."""
        if self._photos[name].row.model is None:
            return None
        try:
            return read_mask(self._layout.find(self._layout.proposal(name)), shape)
        except MaskError:
            self.forget([name])
            return None

    def load_confidence(self, name: str) -> Confidence | None:
        """Return the confidence of the stored proposal, (S, S) float32 in 0..1; None if it is unknown."""
        if self._photos[name].row.model is None:
            return None
        path = self._layout.confidence(name)
        # Not another place's map for a proposal of this one.
        return read_confidence(path if os.path.exists(self._layout.proposal(name)) else self._layout.find(path))

    def forget(self, names: Iterable[str] | None = None) -> None:
        """Drop stored proposals, by default all of them; proposed photos are todo again."""
        with self._writing:
            chosen = self._photos.names if names is None else names
            stored = [name for name in chosen if self._photos[name].row.model is not None]
            self._photos.update_all(stored, NO_PROPOSAL)
            for name in stored:
                for file in (self._layout.proposal(name), self._layout.confidence(name)):
                    with suppress(OSError, ProjectError):
                        require_no_links(file.parent, self._layout.store)
                        file.unlink()

    def stale(self, model: str) -> list[str]:
        """Return the todo and proposed photos whose proposal is missing or from another model than that of a digest."""
        entries = self._photos.entries()
        return [entry.name for entry in entries if entry.state in WAITING_STATES and entry.model != model]
