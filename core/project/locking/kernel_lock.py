"""A lock that the operating system holds on a file, and releases when the process ends, however it ends."""

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

_OPEN_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_CLOEXEC", 0)  # a child process would keep the lock after a crash of its parent
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe of this name must not block
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_BINARY", 0)
)
_BUSY = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}


class KernelLock:
    """An open lock file.

    Parameters
    ----------
    path : Path
        Created if missing; never removed, as another process may be about to lock it.
    create : bool
        Whether the file may be created.

    Raises
    ------
    OSError
        From the constructor, if the file cannot be opened for writing.
    """

    def __init__(self, path: Path, *, create: bool = True) -> None:
        flags = _OPEN_FLAGS if create else _OPEN_FLAGS & ~os.O_CREAT
        self._handle = os.open(path, flags, 0o666)
        self._path = path
        if not stat.S_ISREG(os.fstat(self._handle).st_mode):
            os.close(self._handle)
            raise OSError("not a regular file")

    def try_exclusive(self) -> bool | None:
        """Take the lock for this process alone, without waiting.

        Returns
        -------
        bool or None
            False if somebody else has it; None if this file system has no locks.
        """
        return self._attempt(exclusive=True)

    def share(self) -> bool | None:
        """Let other locks of this kind exist beside this one; answers like `try_exclusive`.

        The process may open the folder twice, which takes no registry of its locks then. Windows locks stay exclusive.
        """
        return self._attempt(exclusive=False)

    def touch(self) -> float:
        """Set the file's time to now and return it: on a network disk, the clock of the server."""
        os.utime(self._path)
        return os.fstat(self._handle).st_mtime

    def is_current(self) -> bool:
        """Whether the path still leads to this file; False once the folder was deleted, moved or unmounted."""
        try:
            return os.path.samestat(os.fstat(self._handle), os.lstat(self._path))
        except OSError:
            return False

    def close(self) -> None:
        """Give the lock back."""
        handle, self._handle = self._handle, -1
        with suppress(OSError):
            os.close(handle)

    def _attempt(self, *, exclusive: bool) -> bool | None:
        try:
            _lock(self._handle, exclusive=exclusive)
        except OSError as error:
            return False if error.errno in _BUSY else None
        return True


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, exclusive: bool) -> None:
        if exclusive:
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int, *, exclusive: bool) -> None:
        # Not lockf: closing any other handle of the file would release that.
        fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
