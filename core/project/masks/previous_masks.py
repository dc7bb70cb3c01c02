"""Earlier versions of masks, kept for a day."""

import os
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.errors import MaskError, ProjectError, reason_of
from core.files import make_folder, reading_folder, write_bytes
from core.project.layout import Layout, stored_file
from core.project.log import KEPT_FOR, Change
from core.project.photo import Photo
from core.project.states import PhotoState

MAX_BYTES = 200 * 1024 * 1024
"""Of all versions in a folder together; over it the oldest go first."""
INTERVAL_SECONDS = 300.0
"""While somebody paints, a mask is saved every second: one version in five minutes is enough to go back to."""
_PRUNE_SECONDS = 600.0
_TIME = "%Y-%m-%dT%H-%M-%S.%f"
_TOUCHED = ".touched.png"


@dataclass(frozen=True)
class PreviousMask:
    """A mask as it was before it was replaced or removed.

    Attributes
    ----------
    path : Path
        The trimap.
    replaced : datetime
        When it was replaced, with time zone.
    state : PhotoState
        That of the photo until then.
    """

    path: Path
    replaced: datetime
    state: PhotoState

    @property
    def touched(self) -> Path:
        """Map of its touched pixels, if it had one."""
        return touched_of(self.path)


def touched_of(trimap: Path) -> Path:
    """Return the map of touched pixels that belongs to a kept trimap, if it had one."""
    return trimap.with_name(trimap.stem + _TOUCHED)


class PreviousMasks:
    """Keeps masks in `.petseg/previous/NAME/`, one file per version, before they are replaced.

    The caller holds the lock of mask files.

    Attributes
    ----------
    spared_from : callable
        Returns since when versions are kept however large they are together: the latest step, such as an import, can be
        taken back whole.
    """

    def __init__(self, layout: Layout) -> None:
        self.spared_from: Callable[[], datetime | None] = lambda: None
        self._layout = layout
        self._kept_at: dict[str, float] = {}
        self._kept: dict[str, tuple[object, PhotoState, Path]] = {}
        self._pruned_at = 0.0
        self._nbytes = 0
        self._lock = threading.Lock()

    def keep(self, photo: Photo, *, always: bool = False) -> Path | None:
        """Keep a mask that is about to be replaced, if it has not been done a moment ago; return its path.

        A version that cannot be kept is no reason not to save the new one.

        Parameters
        ----------
        photo : Photo
        always : bool
            However short ago a version was kept.
        """
        now = time.monotonic()
        recent = now - self._kept_at.get(photo.name, -INTERVAL_SECONDS) < INTERVAL_SECONDS
        if (recent and not always) or not os.path.isfile(photo.mask_path):
            return None
        version, stamp = self._new_version(photo), _stamp(photo.mask_path)
        known = self._kept.get(photo.name)
        if known is not None and known[:2] == (stamp, version.state) and os.path.exists(known[2]):
            return known[2]  # replacing it failed, and is tried again
        try:
            _link(photo.mask_path, version.path, self._layout.place)
            with suppress(FileNotFoundError):
                _link(self._layout.touched(photo.name), version.touched, self._layout.place)
        except OSError:
            return None
        self._kept_at[photo.name] = now
        self._kept[photo.name] = stamp, version.state, version.path
        self._count(version)
        return version.path

    def take(self, photo: Photo) -> Path | None:
        """Move a mask that is no longer wanted here, with its map; return its path, None if there is none.

        Raises
        ------
        MaskError
            If it cannot be moved.
        """
        if not os.path.lexists(photo.mask_path):
            return None
        version = self._new_version(photo)
        try:
            make_folder(version.path.parent, self._layout.place)
            with suppress(FileNotFoundError):
                _link(self._layout.touched(photo.name), version.touched, self._layout.place)
            # shutil also moves between disks: the folder of masks may be a link to another one.
            shutil.move(photo.mask_path, version.path)
        except OSError as error:
            raise MaskError(
                "the mask cannot be removed ({reason})",
                path=photo.mask_path,
                remedy="Free some space or check the folder's permissions.",
                reason=reason_of(error),
            ) from error
        self._count(version)
        return version.path

    def is_kept(self, change: Change) -> bool:
        """Whether the mask that a photo had before a change can still be brought back; True if it had none."""
        return change.kept_file is None or os.path.lexists(self._layout.find(self._layout.store / change.kept_file))

    def versions(self, name: str) -> list[PreviousMask]:
        """Return the kept versions of a photo's mask, the latest first; ProjectError if they cannot be listed."""
        folder, files = self.folder(name), list[Path]()
        with reading_folder(folder, ProjectError), suppress(FileNotFoundError, NotADirectoryError):
            files += folder.iterdir()
        found = [version for file in files if (version := _version_of(file)) is not None]
        return sorted(found, key=lambda version: version.replaced, reverse=True)

    def prune(self) -> None:
        """Delete versions that are too old, and the oldest of the others, but spared ones, while they are too large."""
        files = [file for file in self._layout.previous.rglob("*.png") if not file.name.endswith(_TOUCHED)]
        versions = [version for file in files if (version := _version_of(file)) is not None]
        oldest_allowed, total = datetime.now(UTC) - KEPT_FOR, 0
        spared_from = self.spared_from() or datetime.max.replace(tzinfo=UTC)
        for version in sorted(versions, key=lambda version: version.replaced, reverse=True):
            if version.replaced >= spared_from:
                continue
            total += _size(version)
            if version.replaced < oldest_allowed or total > MAX_BYTES:
                total -= _delete(version)
        with self._lock:
            self._nbytes, self._pruned_at = total, time.monotonic()

    def folder(self, name: str) -> Path:
        """Return where the versions of a photo's mask are, or would be."""
        return self._layout.previous / stored_file(name)

    def _new_version(self, photo: Photo) -> PreviousMask:
        state, now = photo.entry().state, datetime.now(UTC)
        path = self.folder(photo.name) / f"{now.strftime(_TIME)}-{state}.png"
        return PreviousMask(path, now, state)

    def _count(self, version: PreviousMask) -> None:
        self._nbytes += _size(version)
        if self._nbytes > MAX_BYTES or time.monotonic() - self._pruned_at > _PRUNE_SECONDS or not self._pruned_at:
            with suppress(OSError):  # other programs may tidy up there too, and the next save comes back to it
                self.prune()


def _version_of(file: Path) -> PreviousMask | None:
    """Return the version that a file is; None for any other file."""
    moment, _, state = file.stem.rpartition("-")
    try:
        replaced = datetime.strptime(moment, _TIME).replace(tzinfo=UTC)
        return PreviousMask(file, replaced, PhotoState(state))
    except ValueError:
        return None


def _link(source: Path, target: Path, root: Path) -> None:
    """Give a file a second name: writes replace files and never change them, so it keeps the old content."""
    make_folder(target.parent, root)
    try:
        if source.is_symlink():  # another program may write into the file that it leads to
            raise OSError
        os.link(source, target)
    except FileNotFoundError:
        raise
    except OSError:  # not every file system has hard links, or the files are on different disks
        write_bytes(target, source.read_bytes(), root=root)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    with suppress(OSError):
        status = path.stat()
        return status.st_ino, status.st_size, status.st_mtime_ns
    return None


def _size(version: PreviousMask) -> int:
    size = 0
    for file in (version.path, version.touched):
        with suppress(OSError):
            size += file.stat().st_size
    return size


def _delete(version: PreviousMask) -> int:
    """Delete a version and return its size."""
    size = _size(version)
    for file in (version.path, version.touched):
        with suppress(OSError):
            file.unlink()
    with suppress(OSError):
        version.path.parent.rmdir()  # refused while other versions are in it
    return size
