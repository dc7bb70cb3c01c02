"""Writes files so that a crash or a full disk never leaves half of one, and reads only what is a file."""

import errno
import hashlib
import os
import secrets
import stat
import sys
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from core.errors import SYSTEM_REASONS, PetsegError, reason_of

DIGEST_BYTES = 16
"""Of the digest of a content."""
_BLOCK = 1 << 20
_TEMPORARY = ".petseg-tmp"
_ABANDONED_AFTER = 3600.0
"""Seconds after which a temporary file counts as left by a crash, and not as another process's write."""


@contextmanager
def atomic_write(
    path: Path, *, durable: bool = True, root: Path | None = None, before: Callable[[], object] | None = None
) -> Iterator[IO[bytes]]:
    """Open a temporary file that replaces `path` when the block succeeds.

    A missing folder is created. If the block raises, or the disk is full, the old file stays and the temporary one is
    removed.

    Parameters
    ----------
    path : Path
    durable : bool
        Whether the file must survive a power cut once this returns; files that can be made again need not.
    root : Path or None
        A folder that has to be there: only those below it are created.
    before : callable or None
        Called right before the old file is replaced, which it prevents if it raises.
    """
    make_folder(path.parent, root, durable=durable)
    temporary = path.with_name(f".{path.name[:40]}-{secrets.token_hex(4)}{_TEMPORARY}")
    try:
        # os.open gives the file the usual mode; those of tempfile are private to the user.
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666), "wb") as stream:
            yield stream
            stream.flush()
            if durable:
                flush_to_disk(stream.fileno())
        _copy_mode(path, temporary)
        if before is not None:
            before()
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    if durable:
        sync_folder(path.parent)


_BINARY: int = getattr(os, "O_BINARY", 0)


class AppendFile:
    """A new file that only grows, for what cannot wait until a whole file is replaced.

    Parameters
    ----------
    path : Path
    root : Path or None
        A folder that has to be there: only those below it are created.

    Raises
    ------
    OSError
        From any method; from the constructor also if there is a file of this name.
    """

    def __init__(self, path: Path, root: Path | None = None) -> None:
        make_folder(path.parent, root)
        self.path = path
        self.size = 0
        """Bytes known to be on the disk."""
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | _BINARY, 0o666)
        sync_folder(path.parent)

    @property
    def is_deleted(self) -> bool:
        """Whether somebody deleted the file, so that whatever is appended is lost; it may have been moved."""
        return os.fstat(self._handle).st_nlink == 0

    def append(self, data: bytes) -> None:
        """Append bytes, and wait until they survive a power cut."""
        view = memoryview(data)
        while view:
            view = view[os.write(self._handle, view) :]
        flush_to_disk(self._handle)
        self.size += len(data)

    def close(self) -> None:
        """Close the file, without what a failed `append` has left at its end."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            with suppress(OSError):
                os.ftruncate(handle, self.size)
            os.close(handle)


def remove_durably(paths: Iterable[Path]) -> None:
    """Remove files, one after the other, so that a power cut brings none back; one that is gone is no error."""
    for path in paths:
        with suppress(FileNotFoundError):
            path.unlink()
            sync_folder(path.parent)


def flush_to_disk(handle: int) -> None:
    """Wait until written data survive a power cut; on macOS a call of its own also flushes the disk's cache."""
    os.fsync(handle)
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # not every file system has it
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)


def _copy_mode(old: Path, new: Path) -> None:
    with suppress(OSError):
        os.chmod(new, old.stat().st_mode & 0o777)


def make_folder(folder: Path, root: Path | None = None, *, durable: bool = True) -> None:
    """Create a folder and those above it, as far as they are missing; if `root` is given, only those below that.

    So a folder that was renamed while a program uses it does not come back empty under its old name.

    Parameters
    ----------
    folder : Path
    root : Path or None
    durable : bool
        Whether they must survive a power cut once this returns.

    Raises
    ------
    OSError
        If that fails; FileNotFoundError if `root` is missing.
    """
    if folder.is_dir():
        return
    if root is None or (folder.parent != root and folder.is_relative_to(root)):
        make_folder(folder.parent, root, durable=durable)
    folder.mkdir(exist_ok=True)
    if durable:
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Wait until new and removed names in a folder survive a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            flush_to_disk(handle)
        finally:
            os.close(handle)


def write_bytes(
    path: Path,
    data: bytes,
    *,
    durable: bool = True,
    root: Path | None = None,
    before: Callable[[], object] | None = None,
) -> None:
    """Write a whole file in one step, see `atomic_write`."""
    with atomic_write(path, durable=durable, root=root, before=before) as stream:
        stream.write(data)


@contextmanager
def reading_folder(folder: Path, kind: type[PetsegError]) -> Iterator[None]:
    """Turn an OSError into an error that names this folder."""
    try:
        yield
    except OSError as error:
        raise kind(
            "the folder cannot be read ({reason})",
            path=folder,
            remedy="Check that it exists and that you may open it.",
            reason=reason_of(error),
        ) from error


class IrregularFileError(OSError):
    """A folder, pipe, device or socket where a file was expected."""


class FileTooLargeError(OSError):
    """A file of more bytes than its reader takes."""


def open_regular(path: Path, max_bytes: int | None = None) -> IO[bytes]:
    """Open a regular file for reading, buffered, without ever waiting for a pipe or a device.

    Links are followed; what counts is where they lead.

    Raises
    ------
    IrregularFileError
        If it is a folder, pipe, device or socket.
    FileTooLargeError
        If it has more than `max_bytes`.
    OSError
        If it is missing or cannot be opened.
    """
    _require_regular(os.stat(path))  # even opening some devices has effects
    handle = os.open(path, os.O_RDONLY | _BINARY | _NONBLOCK)
    try:
        status = os.fstat(handle)  # asked again: the name may stand for something else by now
        _require_regular(status)
        if max_bytes is not None and status.st_size > max_bytes:
            raise _too_large(path)
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def read_regular(path: Path, max_bytes: int) -> bytes:
    """Return the content of a regular file; raises what `open_regular` raises."""
    with open_regular(path, max_bytes) as stream:
        # One byte more shows whether the file grows; asking for `max_bytes` would take that much memory.
        data = stream.read(os.fstat(stream.fileno()).st_size + 1)
    if len(data) > max_bytes:
        raise _too_large(path)
    return data


def _too_large(path: Path) -> FileTooLargeError:
    return FileTooLargeError(errno.EFBIG, SYSTEM_REASONS[errno.EFBIG], os.fspath(path))


_NONBLOCK: int = getattr(os, "O_NONBLOCK", 0)


def _require_regular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise IrregularFileError("this is no file")


def may_replace(path: Path, is_ours: Callable[[IO[bytes]], bool]) -> bool:
    """Return whether nothing is at a path, or only a file that was written there before.

    Raises
    ------
    FileNotFoundError
        If the path's folder is missing.
    OSError
        If the existing file cannot be read.
    """
    try:
        with open_regular(path) as stream:
            return is_ours(stream)
    except IrregularFileError:
        return False
    except (FileNotFoundError, NotADirectoryError) as error:
        if os.path.isdir(path.absolute().parent):
            return True
        raise FileNotFoundError(error.errno, error.strerror, error.filename) from error


def digest(data: bytes) -> str:
    """Return a short digest that recognizes the same content; not cryptographic."""
    return f"{len(data)}-{zlib.crc32(data):08x}"


def content_digest(path: Path) -> str | None:
    """Return the cryptographic digest of a file's content, 32 hexadecimal digits; None if it cannot be read."""
    try:
        return read_digest(path)
    except OSError:
        return None


def read_digest(path: Path) -> str:
    """Return `content_digest`; raises what `open_regular` raises, and OSError if the disk fails meanwhile."""
    with open_regular(path) as stream:
        content = hashlib.blake2b(digest_size=DIGEST_BYTES)
        while block := stream.read(_BLOCK):
            content.update(block)
        return content.hexdigest()


@contextmanager
def temporary_folder(prefix: str = "petseg-") -> Iterator[Path]:
    """Yield an empty folder, removed at the end.

    Raises
    ------
    PetsegError
        If the disk for temporary files is full or missing.
    """
    try:
        folder = TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True)
    except OSError as error:
        raise PetsegError(
            "no folder for temporary files can be made ({reason})",
            path=Path(error.filename).parent if error.filename else os.environ.get("TMPDIR", f"{os.sep}tmp"),
            remedy="Free some space, or name another folder in the variable TMPDIR.",
            reason=reason_of(error),
        ) from error
    with folder as path:
        yield Path(path)


def is_temporary(name: str) -> bool:
    """Whether a file name is that of an unfinished write."""
    return name.endswith(_TEMPORARY)


def remove_abandoned(paths: Iterable[Path]) -> None:
    """Remove temporary files left by a crash; young ones may belong to another process and stay."""
    with suppress(OSError):  # the paths come from a folder that cannot be read; who needs what is in it says so
        for path in paths:
            with suppress(OSError):
                if is_temporary(path.name) and time.time() - path.stat().st_mtime > _ABANDONED_AFTER:
                    path.unlink()
