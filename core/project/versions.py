"""The models that a project can propose with."""

import json
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core.errors import PetsegError, ProjectError, reason_of
from core.files import make_folder, remove_abandoned
from core.project.database import Database
from core.project.identity import UNKNOWN
from core.project.layout import Layout
from core.project.links import require_no_links
from core.project.model_digests import ModelDigests, stamp_of
from core.project.states import FIRST_KNOWN_DIGEST, SHIPPED, ModelVersion
from core.project.stored_files import list_in_places
from core.project.stored_rows import figures_of
from resources import DEFAULT_MODEL

_SUFFIX = ".safetensors"
_IN_USE = "version_in_use"
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
        self._digests = ModelDigests(database)
        # Replaced and never changed, so that reading it needs no lock, which a waiting `use` may hold for seconds.
        self._by_id = {SHIPPED: self._identified_shipped(shipped)} | self._stored()
        if self._in_use not in self._by_id:
            self.notes.append(
                ProjectError("the model version that was in use is gone", remedy="The shipped model is used instead.")
            )
            self._in_use = SHIPPED

    def _identified_shipped(self, path: Path) -> ModelVersion:
        """Find out which model is shipped, and take down if another one was until now."""
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
        for id_, title, path, created, figures, won, base in self._database.versions():
            version = ModelVersion(
                id_,
                title,
                self._layout.find(self._folder / path),
                _parse_time(created),
                figures_of(figures),
                False,
                bool(won),
                base=base,
            )
            if version.path.is_file():
                found[id_] = self._identified(version)
            else:
                self.notes.append(
                    ProjectError(
                        "the model version “{title}” is gone and no longer listed", path=version.path, title=title
                    )
                )
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
        return {
            path.stem: self._identified(
                ModelVersion(path.stem, "Recovered model", path, _modified(path), {}, False, False)
            )
            for path in paths
        }

    def all(self) -> list[ModelVersion]:
        """Return every version whose file exists."""
        return [self._with_use(version) for version in self._by_id.values()]

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
        """Take down that the user knows of the shipped model."""
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
            while id_ in self._by_id or (self._folder / f"{id_}{_SUFFIX}").exists():
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
            figures = json.dumps(version.figures)
            self._database.put_version(
                (
                    version.id,
                    version.title,
                    version.path.name,
                    created.isoformat(),
                    figures,
                    int(version.won),
                    version.base,
                )
            )
            self._by_id = self._by_id | {version.id: self._identified(replace(version, created=created, in_use=False))}
            if version.in_use:
                self.use(version.id)

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
            if id_ != SHIPPED and not version.path.is_file():
                raise ProjectError("the model file is gone", path=version.path, remedy="Choose another version.")
            self._database.put_setting(_IN_USE, id_)
            self._in_use = id_


def shipped_version(path: Path = DEFAULT_MODEL, *, in_use: bool = False) -> ModelVersion:
    """Return the model that comes with PetSeg as a version."""
    return ModelVersion(SHIPPED, "Shipped model", path, _modified(path), {}, in_use=in_use, won=True)


def _modified(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


def _parse_time(text: str) -> datetime:
    """Parse a stored time; 1970 for an invalid one, since its version is still a version."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return datetime.fromtimestamp(0, UTC)
