"""The models that a project can propose with."""

import os
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core.errors import PetsegError, ProjectError, reason_of
from core.files import make_folder, reading_folder, remove_abandoned
from core.project.database.database import Database
from core.project.database.version_rows import row_of, version_of
from core.project.identity import UNKNOWN
from core.project.layout import Layout
from core.project.links import require_no_links
from core.project.model_digests import ModelDigests, stamp_of
from core.project.remarks import checked_note, checked_title
from core.project.set_aside import set_file_aside
from core.project.states import FIRST_KNOWN_DIGEST, RESULT, SHIPPED, SHIPPED_TITLE, ModelVersion
from core.project.stored_files import list_in_places
from resources import DEFAULT_MODEL

_SUFFIX = ".safetensors"
_IN_USE = "version_in_use"
_BEFORE = "version_before"
"""Id of the version that was in use before that one."""
_TOLD = "shipped_model_told"
"""Digest of the shipped model that the user knows of; not stored while that is the present one."""


class Versions:
    """Model versions, oldest first; the shipped one leads.

    Every method may be called from any thread. `all`, `in_use` and `shipped` never wait for the disk.

    Parameters
    ----------
    database : Database
    layout : Layout
        Says where checkpoints made in this project are kept.
    shipped : Path

    Attributes
    ----------
    notes : list of PetsegError
        Versions that are gone.
    """

    def __init__(self, database: Database, layout: Layout, shipped: Path = DEFAULT_MODEL) -> None:
        self._database = database
        self._layout = layout
        self._folder = layout.models
        self._lock = threading.RLock()
        self.notes: list[PetsegError] = []
        self._in_use = database.setting(_IN_USE) or SHIPPED
        self._before = database.setting(_BEFORE)
        self._digests = ModelDigests(database)
        # Replaced and never changed, so that reading it needs no lock, which a waiting `use` may hold for seconds.
        self._by_id = {SHIPPED: self._identified_shipped(shipped)} | self._stored()
        if self._in_use not in self._by_id:
            self.notes.append(
                ProjectError("the model version that was in use is gone", remedy="The shipped model is used instead.")
            )
            self._in_use = SHIPPED

    def _identified_shipped(self, path: Path) -> ModelVersion:
        """Find out which model is shipped, and record whether another one was until now."""
        before = self._digests.known(SHIPPED) or (None if self._database.is_new else FIRST_KNOWN_DIGEST)
        version = self._identified(shipped_version(path))
        told = self._database.setting(_TOLD)
        if told is None and before not in (None, version.digest) and version.digest != UNKNOWN:
            told = before
            with suppress(ProjectError):
                self._database.put_setting(_TOLD, told)
        self._told = told
        return version

    def _identified(self, version: ModelVersion) -> ModelVersion:
        stamp = stamp_of(version.path)
        return replace(version, digest=self._digests.of(version.id, version.path, stamp), stamp=stamp)

    def _stored(self) -> dict[str, ModelVersion]:
        found = {}
        for row in self._database.versions():
            version = version_of(row, lambda name: self._layout.find(self._folder / name))
            with reading_folder(version.path.parent, ProjectError):  # not to take it for gone
                is_there = version.path.is_file()
            if is_there:
                found[version.id] = self._identified(version)
            else:
                self.notes.append(_gone(version))
        return self._unlisted(found) | found

    def _unlisted(self, listed: Mapping[str, ModelVersion]) -> dict[str, ModelVersion]:
        """Checkpoints that the database does not know, because of a crash or because it was rebuilt."""
        # A fine-tune that is cancelled while it writes cannot clean up.
        remove_abandoned(self._folder.glob(".*"))
        known = {SHIPPED, *listed}
        files = sorted(list_in_places(self._layout, self._folder).values())
        paths = [
            self._layout.find(self._folder / file)
            for file in files
            if file.endswith(_SUFFIX) and "/" not in file and file.removesuffix(_SUFFIX) not in known
        ]
        return {path.stem: self._identified(_recovered(path)) for path in paths}

    def all(self) -> list[ModelVersion]:
        """Return every version whose file exists."""
        return [self._with_use(version) for version in self._by_id.values()]

    def find(self, id_: str) -> ModelVersion | None:
        """Return a version by its id; None if it is not listed."""
        version = self._by_id.get(id_)
        return None if version is None else self._with_use(version)

    def in_use(self) -> ModelVersion:
        """Return the version that proposals are made with."""
        return self._with_use(self._by_id[self._in_use])

    def shipped(self) -> ModelVersion:
        """Return the model that comes with PetSeg."""
        return self._with_use(self._by_id[SHIPPED])

    @property
    def is_shipped_new(self) -> bool:
        """Whether another model is shipped than the one that the user of this folder knows; see `note_shipped`."""
        return self._told not in (None, self._by_id[SHIPPED].digest)

    def note_shipped(self) -> None:
        """Record that the user knows of the shipped model."""
        self._layout.require_writable()
        with self._lock:
            self._told = self._by_id[SHIPPED].digest
            self._database.put_setting(_TOLD, self._told)

    def look(self, version: ModelVersion) -> ModelVersion:
        """Return a version as its file is now; one that was replaced since it was listed is another model."""
        found = self._identified(version)
        with self._lock:
            listed = self._by_id.get(version.id)
            if listed is not None and listed.path == version.path:
                self._by_id = self._by_id | {version.id: replace(listed, digest=found.digest, stamp=found.stamp)}
        return found

    def _with_use(self, version: ModelVersion) -> ModelVersion:
        return replace(version, in_use=version.id == self._in_use)

    def new_path(self) -> tuple[str, Path]:
        """Return a free id and the path for its checkpoint; the folder is created.

        Raises
        ------
        ProjectError
            If the folder cannot be created, or is a link.
        """
        self._database.restore_if_gone()
        require_no_links(self._folder, self._folder.parent)
        self._layout.require_writable()
        try:
            make_folder(self._folder, self._folder.parent.parent)
        except OSError as error:
            raise ProjectError(
                "the folder for models cannot be created ({reason})",
                path=self._folder,
                remedy="Free some space or check the folder's permissions.",
                reason=reason_of(error),
            ) from error
        with self._lock:
            stem = datetime.now().strftime("%Y%m%d-%H%M%S")
            id_, number = stem, 1
            while id_ in self._by_id or os.path.lexists(self._folder / f"{id_}{_SUFFIX}"):
                number += 1
                id_ = f"{stem}-{number}"
            return id_, self._folder / f"{id_}{_SUFFIX}"

    def add(self, version: ModelVersion) -> None:
        """Store a version whose checkpoint has been written; use it if its `in_use` says so."""
        if version.id == SHIPPED:
            raise ValueError("the shipped model cannot be replaced")
        self._layout.require_writable()
        if version.path.parent != self._folder:
            raise ValueError(f"{version.path} is not in {self._folder}")
        created = version.created if version.created.tzinfo else version.created.astimezone()
        with self._lock:
            stored = replace(version, created=created, in_use=False)
            self._database.put_version(row_of(stored))
            self._by_id = _oldest_first(self._by_id | {version.id: self._identified(stored)})
            if version.in_use:
                self.use(version.id)

    def describe(self, id_: str, *, title: str | None = None, note: str | None = None) -> ModelVersion:
        """Give a version another title or note; the shipped model has none of its own.

        Raises
        ------
        ProjectError
            If it cannot be stored, or one of them is too long (`RemarkError`).
        ValueError
            For the shipped model, and for an empty title.
        """
        title, note = title and checked_title(title), note and checked_note(note)
        if id_ == SHIPPED or title == "":
            raise ValueError("the shipped model keeps its title, and every other one has one")
        self._layout.require_writable()
        with self._lock:
            known = self._by_id[id_]
            changed = replace(
                known, title=known.title if title is None else title, note=known.note if note is None else note
            )
            self._database.put_version(row_of(changed))
            self._by_id = self._by_id | {id_: changed}
            return self._with_use(changed)

    def remove(self, id_: str) -> Path:
        """Stop listing a version and set its checkpoint aside.

        Returns
        -------
        Path
            Where the checkpoint is now.

        Raises
        ------
        ProjectError
            If the version is in use, or its file cannot be moved.
        ValueError
            For the shipped model.
        """
        if id_ == SHIPPED:
            raise ValueError("the shipped model cannot be removed")
        with self._lock:
            version = self._by_id[id_]
            self._layout.require_writable(version.path)
            if id_ == self._in_use:
                raise ProjectError(
                    "the model version “{title}” is in use", remedy="Use another one first.", title=version.title
                )
            require_no_links(self._folder, self._folder.parent)
            target = self._set_aside(version.path)
            with suppress(ProjectError):  # there may be none, and a leftover does no harm
                self._set_aside(version.result_path)
            self.forget(id_)
            return target

    def _set_aside(self, path: Path) -> Path:
        return set_file_aside(path, self._layout.set_aside, f"models/{path.name}", self._layout.place)

    def before(self) -> ModelVersion | None:
        """Return the version that was in use before the present one; None if there was none, or it is gone."""
        id_ = self._before
        return None if id_ in (None, self._in_use) else self._by_id.get(id_ or "")

    def title_of(self, digest: str | None) -> str | None:
        """Return what the model of a digest is called here; None if it is not listed."""
        return next((known.title for known in self._by_id.values() if known.digest == digest), None)

    def forget(self, id_: str) -> None:
        """Stop listing a version whose file is of no use; the shipped model is used instead of it."""
        self._layout.require_writable()
        with self._lock:
            if self._in_use == id_ or self._database.setting(_IN_USE) == id_:
                self.use(SHIPPED)
            self._database.drop_version(id_)
            self._by_id = {known: version for known, version in self._by_id.items() if known != id_}

    def use(self, id_: str) -> None:
        """Propose with this version from now on.

        Raises
        ------
        ProjectError
            If its file is gone.
        KeyError
            If there never was one of this id.
        """
        self._layout.require_writable()
        with self._lock:
            version = self._by_id[id_]
            if id_ != SHIPPED and not os.path.isfile(version.path):
                raise ProjectError("the model file is gone", path=version.path, remedy="Choose another version.")
            before = self._in_use
            self._database.put_setting(_IN_USE, id_)
            self._in_use = id_
            if before != id_:
                self._before = before
                self._database.put_setting(_BEFORE, before)


def shipped_version(path: Path = DEFAULT_MODEL, *, in_use: bool = False) -> ModelVersion:
    """Return the model that comes with PetSeg as a version."""
    return ModelVersion(SHIPPED, SHIPPED_TITLE, path, _modified(path), {}, in_use=in_use, won=True)


def _oldest_first(versions: Mapping[str, ModelVersion]) -> dict[str, ModelVersion]:
    """Return versions by creation time, the shipped one first."""
    return dict(sorted(versions.items(), key=lambda item: (item[0] != SHIPPED, item[1].created)))


def _recovered(path: Path) -> ModelVersion:
    version = ModelVersion(path.stem, "Recovered model", path, _modified(path), {}, in_use=False, won=False)
    return replace(version, figures={RESULT: "kept"}) if os.path.isfile(version.result_path) else version


def _modified(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


def _gone(version: ModelVersion) -> ProjectError:
    return ProjectError(
        "the model version “{title}” is gone and no longer listed", path=version.path, title=version.title
    )
