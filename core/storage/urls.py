"""Folders that are named by a URL, through fsspec."""

import importlib.util
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import ImageError, StorageError, first_line
from core.images import MAX_FILE_BYTES
from core.project.identity import PhotoIdentity
from core.storage.local import LocalStorage
from core.storage.storage import Storage, Url

INSTALL_CLOUD = "python -m pip install fsspec gcsfs s3fs"
UNKNOWN_TIME = 0
"""Of files whose store does not say when they were written: only their content shows whether they have changed."""
_TIMES = ("LastModified", "mtime", "updated", "last_modified", "modified", "created")
"""What file systems call the time at which a file was written."""
_OBJECT_STORES = frozenset({"abfs", "abfss", "az", "gcs", "gs", "s3", "s3a"})
_NANOSECONDS = 1_000_000_000


def open_storage(place: Path | Url) -> Storage:
    """Return the storage of a path or URL; raises StorageError if a package for it is missing."""
    return UrlStorage(place) if isinstance(place, Url) else LocalStorage(place)


class UrlStorage:
    """A folder of an object store or server.

    Object stores replace a file in one step; on others, a crash may leave half of one.

    Parameters
    ----------
    url : Url
        Credentials and options come from where fsspec finds them: the environment, and files in the home folder.

    Raises
    ------
    StorageError
        If fsspec, or its package for this kind of URL, is not installed, or the URL is none.
    """

    def __init__(self, url: Url) -> None:
        self.url = url.rstrip("/")
        self._files, self._root = _file_system(url)
        # These have no folders; asked for one, some make a request, or a bucket.
        self._is_object_store = url.partition("://")[0] in _OBJECT_STORES

    def location(self, name: str) -> str:
        """Return the URL of a file."""
        return f"{self.url}/{name}"

    def states(self) -> dict[str, PhotoIdentity]:
        """Return every file below the folder, asked for in as few requests as the store allows."""
        with _store_errors(self.url):
            self._files.invalidate_cache()
            found: Mapping[str, Mapping[str, Any]] = self._files.find(self._root, detail=True)
        start = len(self._root) + 1
        return {
            path[start:]: _state(info) for path, info in found.items() if info.get("type") == "file" and path[start:]
        }

    def state(self, name: str) -> PhotoIdentity | None:
        """Return size and time of a file."""
        with _store_errors(self.location(name)):
            try:
                self._files.invalidate_cache(self._parent(name))
                return _state(self._files.info(self._path(name)))
            except FileNotFoundError:
                return None

    def read(self, name: str) -> tuple[bytes, PhotoIdentity]:
        """Return content and state of a file."""
        state = self.state(name)
        if state is None:
            raise ImageError("there is no such file", path=self.location(name), remedy="Was it moved or deleted?")
        if state.size > MAX_FILE_BYTES:
            raise ImageError("the file is too large", path=self.location(name))
        with _store_errors(self.location(name)):
            content: bytes = self._files.cat_file(self._path(name))
        if not content:
            raise ImageError("the file is empty", path=self.location(name), remedy="Copy it again from where it came.")
        return content, state

    def write(self, name: str, data: bytes) -> None:
        """Write a whole file."""
        with _store_errors(self.location(name)):
            if not self._is_object_store:
                self._files.makedirs(self._parent(name), exist_ok=True)
            self._files.pipe_file(self._path(name), data)

    def download(self, name: str, target: Path) -> None:
        """Copy a file to this computer."""
        with _store_errors(self.location(name)):
            target.parent.mkdir(parents=True, exist_ok=True)
            self._files.get_file(self._path(name), str(target))

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def _parent(self, name: str) -> str:
        return self._path(name).rpartition("/")[0]


def _file_system(url: str) -> tuple[Any, str]:
    if importlib.util.find_spec("fsspec") is None:
        raise _missing(url, "fsspec")
    from fsspec.core import url_to_fs

    try:
        files, root = url_to_fs(url)
    except ImportError as error:
        raise _missing(url, first_line(error)) from error
    except ValueError as error:
        raise StorageError(
            "this is no address that can be opened ({reason})",
            path=url,
            remedy="Use one such as s3://bucket/folder, gs://bucket/folder, or a folder of this computer.",
            reason=first_line(error),
        ) from error
    return files, root.rstrip("/")


def _missing(url: str, reason: str) -> StorageError:
    return StorageError(
        "a package for this address is not installed ({reason})",
        path=url,
        remedy="Run: {command}",
        reason=reason,
        command=INSTALL_CLOUD,
    )


def _state(info: Mapping[str, Any]) -> PhotoIdentity:
    written = next((info[key] for key in _TIMES if info.get(key) is not None), None)
    return PhotoIdentity(int(info.get("size") or 0), _as_nanoseconds(written))


def _as_nanoseconds(written: object) -> int:
    """Return whole seconds, as stores tell fractions in lists and leave them out elsewhere."""
    if isinstance(written, str):
        written = datetime.fromisoformat(written)
    if isinstance(written, datetime):
        written = (written if written.tzinfo else written.replace(tzinfo=UTC)).timestamp()
    return int(written) * _NANOSECONDS if isinstance(written, int | float) else UNKNOWN_TIME


@contextmanager
def _store_errors(location: str) -> Iterator[None]:
    """Turn whatever a store's library raises into a line for people: each has errors of its own."""
    try:
        yield
    except (MemoryError, ImageError):
        raise
    except Exception as error:
        raise StorageError(
            "the store does not give or take it ({reason})",
            path=location,
            remedy="Check the address, the network, and that you may read and write there.",
            reason=first_line(error),
        ) from error
