"""Writes the files of each photo, skipping those that are up to date."""

import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

import numpy as np

from core.errors import MaskError, OtherFileError, ProjectError, reason_of
from core.exporting.manifest import WrittenPhoto
from core.exporting.plan import PlannedPhoto
from core.files import digest
from core.formats.border_use import resolve_border
from core.formats.export_folder import ExportFolder, FileStamp
from core.formats.format import ExportedPhoto, FormatOptions, WritePhoto
from core.images import read_size
from core.labels import Label
from core.masks import decode_mask, read_mask_bytes
from core.project import PhotoState, Project
from core.project.remarks import joined_tags


class PhotoWriter:
    """Writes the files of each photo, skipping those that are up to date.

    Parameters
    ----------
    project : Project
    states : collection of PhotoState
        A photo whose file was replaced may turn out to be in another state, and is then left out.
    write : WritePhoto
    options : FormatOptions
    folder : Path
    known : mapping of str to FileStamp
        Every file of the last export.
    replaces_others : bool

    Attributes
    ----------
    halfway : dict of str to FileStamp
        Files written for the last photo before it failed.
    """

    def __init__(
        self,
        project: Project,
        states: Collection[PhotoState],
        write: WritePhoto,
        options: FormatOptions,
        folder: Path,
        known: Mapping[str, FileStamp],
        *,
        replaces_others: bool,
    ) -> None:
        self._project = project
        self._states = states
        self._write = write
        self._options = options
        self._root = folder
        self._known = dict(known)
        self.halfway: dict[str, FileStamp] = {}
        self._replaces_others = replaces_others

    def folder(self, *, ours: bool = False) -> ExportFolder:
        """Return the export's folder, nothing written yet; `ours` says that no file can be another program's."""
        return ExportFolder(self._root, self._known, ours or self._replaces_others)

    def write(
        self, photo: PlannedPhoto, earlier: WrittenPhoto | None, on_begin: Callable[[], None], *, ours: bool
    ) -> WrittenPhoto:
        """Write the files of a photo; returns `earlier` itself if they are up to date.

        Parameters
        ----------
        photo : PlannedPhoto
        earlier : WrittenPhoto or None
        on_begin : callable
            Called before the first file is written.
        ours : bool
            Whether existing files are leftovers of an interrupted export, and may be replaced.

        Raises
        ------
        PetsegError
            If the photo has to be left out.
        """
        self.halfway = {}
        self._require_state(photo)
        data = read_mask_bytes(photo.mask)
        made_of, folder = _made_of(photo, data), self.folder(ours=ours)
        if earlier is not None and earlier.made_of == made_of:
            if all(folder.has(file) for file in earlier.files):
                return earlier
            self._require_unchanged(earlier.files, folder)
        exported = self._load(photo, data)
        on_begin()
        self.halfway = folder.written
        try:
            record = self._write(exported, self._options, folder)
        finally:
            self._known |= folder.written  # also of a photo that fails halfway
        self.halfway = {}
        pet, background, border = (int(n) for n in np.bincount(exported.mask.ravel(), minlength=len(Label)))
        height, width = exported.mask.shape
        return WrittenPhoto(made_of, (height, width), (pet, background, border), dict(folder.written), record)

    def load(self, photo: PlannedPhoto) -> ExportedPhoto:
        """Read a photo's mask; PetsegError if that fails."""
        return self._load(photo, read_mask_bytes(photo.mask))

    def _load(self, photo: PlannedPhoto, data: bytes) -> ExportedPhoto:
        mask = decode_mask(data, photo.mask, read_size(photo.path))
        resolved = resolve_border(mask, self._options.border)
        state = photo.state.value
        return ExportedPhoto(photo.name, photo.stem, photo.path, photo.category, resolved, state, photo.tags)

    def _require_state(self, photo: PlannedPhoto) -> None:
        if self._project.photos.check(photo.name):
            state = self._project.photos.entry(photo.name).state
            if state not in self._states:
                raise ProjectError(
                    "the photo was replaced after its mask was made", path=photo.path, remedy="Check its mask."
                )

    def _require_unchanged(self, files: Collection[str], folder: ExportFolder) -> None:
        """Not even a photo that is written as before may replace what another program made of it."""
        changed = [file for file in files if not folder.has(file) and os.path.lexists(self._root / file)]
        if changed and not folder.replaces_others:
            raise OtherFileError(
                "this file was made or changed by another program and was left as it is",
                path=self._root / changed[0],
                remedy="Export to another folder, or have files of others replaced.",
            )


def _made_of(photo: PlannedPhoto, mask: bytes) -> str:
    try:
        status = os.stat(photo.path)
    except OSError as error:
        raise MaskError("the photo cannot be read ({reason})", path=photo.path, reason=reason_of(error)) from error
    made_of = f"{digest(mask)} {status.st_size} {status.st_mtime_ns} {photo.stem} {photo.category} {photo.state}"
    # Earlier versions of PetSeg wrote no tags, so that photos without any are as they left them.
    return f"{made_of} {joined_tags(photo.tags)}" if photo.tags else made_of
