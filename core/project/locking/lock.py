"""The lock of a folder: one program at a time changes what is in it.

The kernel's lock on `.petseg/lock` ends with the process, also when that is killed. Beside it, `.petseg/lock.json` says
who it is, and decides where a disk has no locks or does not pass them on to other computers.
"""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from types import TracebackType

from core.errors import FolderInUseError, NotWritableError, ProjectError, reason_of
from core.files import reading_folder, sync_folder, write_bytes
from core.project.layout import STORE
from core.project.links import require_no_links
from core.project.locking.holder import WINDOW, Holder, is_at_work, read_holder, this_process, to_json
from core.project.locking.kernel_lock import KernelLock

_LOCK = "lock"
_RECORD = "lock.json"
_PATIENCE_SECONDS = 0.5
"""How long a lock without a record counts as one that is just being taken, or only looked at."""
_PAUSE_SECONDS = 0.02
_SETTLING_SECONDS = 0.1
"""How long to wait, where there are no locks, for the record of a process that locks at the same moment."""
_NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS}


class FolderLock:
    """A lock that is held; see `FolderLock.acquire`.

    A process may lock a folder twice: it reopens one while an earlier save is still being retried.
    """

    def __init__(self, kernel: KernelLock, store: Path, holder: Holder) -> None:
        self._kernel: KernelLock | None = kernel
        self._store = store
        self._holder = holder

    @classmethod
    def acquire(cls, store: Path, program: str = WINDOW, *, take_over: bool = False) -> "FolderLock":
        """Lock a folder.

        Parameters
        ----------
        store : Path
            The project's `.petseg`, created if missing: however a path leads to the folder, this is one.
        program : str
            What other programs see.
        take_over : bool
            Whether to lock it even if somebody on another computer seems to hold it.

        Raises
        ------
        FolderInUseError
            If somebody else holds it.
        NotWritableError
            If nothing can be written there.
        ProjectError
            If it cannot be locked for another reason.
        """
        require_no_links(store, store)
        try:
            store.mkdir(exist_ok=True)
            sync_folder(store.parent)
            _unshare(store)
            kernel = KernelLock(store / _LOCK)
        except OSError as error:
            raise not_writable(store.parent, error) from error
        try:
            holder = _take(kernel, store, this_process(program), take_over=take_over)
            return cls(kernel, store, holder)
        except OSError as error:
            kernel.close()
            raise not_writable(store.parent, error) from error
        except BaseException:
            kernel.close()
            raise

    @property
    def token(self) -> str:
        """Different for each time that the folder is locked."""
        return self._holder.token

    def refresh(self) -> None:
        """Renew the record, for programs on other computers; call it every `BEAT_SECONDS`.

        A lock whose folder was deleted is taken again once the folder is there again.

        Raises
        ------
        FolderInUseError
            If somebody took the folder over meanwhile.
        """
        if self._kernel is None or not os.path.isdir(self._store):
            return
        if not self._kernel.is_current():
            again = FolderLock.acquire(self._store, self._holder.program)
            self._kernel.close()
            self._kernel, self._holder = again._kernel, again._holder
            return
        holder, _ = read_holder(self._store / _RECORD)
        if holder is not None and not holder.is_same_process(self._holder):
            raise in_use(self._store, holder)
        with suppress(OSError):
            if holder is None:
                write_bytes(self._store / _RECORD, to_json(self._holder), durable=False)
            os.utime(self._store / _RECORD)

    def release(self) -> None:
        """Give the folder back; the record goes with the last lock of this process."""
        kernel, self._kernel = self._kernel, None
        if kernel is None:
            return
        if kernel.is_current() and self._is_last(kernel.try_exclusive()):
            with suppress(OSError):
                (self._store / _RECORD).unlink()
        kernel.close()

    def _is_last(self, granted: bool | None) -> bool:
        holder, _ = read_holder(self._store / _RECORD)
        if holder is None or granted is False:
            return False
        return holder.is_same_process(self._holder) if granted else holder == self._holder

    def __enter__(self) -> "FolderLock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def holder_of(store: Path) -> Holder | None:
    """Return who holds a folder, None if nobody does; nothing is written."""
    holder, renewed = read_holder(store / _RECORD)
    if holder is None:
        return None
    here, free = this_process(""), None
    with suppress(OSError):
        kernel = KernelLock(store / _LOCK, create=False)
        free = kernel.try_exclusive()
        kernel.close()
    return holder if is_at_work(holder, here, time.time() - renewed, granted=free) else None


def is_left_over(store: Path) -> bool:
    """Whether the record of a lock is there though nobody holds the folder, because of a crash."""
    return os.path.lexists(store / _RECORD) and holder_of(store) is None


@contextmanager
def hold_project_of(path: Path, program: str) -> Iterator[None]:
    """Hold the project that a path lies in, if it lies in one, while something is written there.

    Raises
    ------
    FolderInUseError
        If somebody else holds it.
    """
    path = Path(os.path.realpath(path))
    with reading_folder(path, ProjectError):
        store = next((parent / STORE for parent in (path, *path.parents) if (parent / STORE).is_dir()), None)
    with nullcontext() if store is None else FolderLock.acquire(store, program):
        yield


def in_use(store: Path, holder: Holder | None) -> FolderInUseError:
    """Return the error that says who holds a folder."""
    remedy = "Close it there, then try again."
    if holder is None:
        return FolderInUseError("another program holds this folder", path=store.parent, remedy=remedy)
    return FolderInUseError(
        "this folder is open in {program} ({user} on {host}, since {time})",
        path=store.parent,
        remedy=remedy,
        holder=holder,
        program=holder.program,
        user=holder.user,
        host=holder.host,
        time=holder.time,
    )


def _take(kernel: KernelLock, store: Path, here: Holder, *, take_over: bool) -> Holder:
    """Write the record, or find the one of this process; wait a moment for a lock that nobody seems to hold."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        granted = kernel.try_exclusive()
        holder, renewed = read_holder(store / _RECORD)
        is_own = holder is not None and holder.is_same_process(here)
        if granted is False and is_own and holder is not None and _share(kernel, store, holder):
            return holder
        age = 0.0 if granted is False else kernel.touch() - renewed  # what others hold is not even touched
        is_held = holder is not None and not is_own and is_at_work(holder, here, age, granted=granted)
        if (granted is not False and not is_held) or take_over:
            if _claim(kernel, store, here, granted=granted):
                return here
        elif is_held or time.monotonic() > deadline:
            raise in_use(store, None if is_own else holder)
        time.sleep(_PAUSE_SECONDS)


def _unshare(store: Path) -> None:
    """Give a copy of a folder a lock of its own, if it was made by hard links to save space."""
    path = store / _LOCK
    holder, renewed = read_holder(store / _RECORD)
    with suppress(FileNotFoundError):
        is_shared = path.lstat().st_nlink > 1
        if is_shared and (
            holder is None or not is_at_work(holder, this_process(""), time.time() - renewed, granted=None)
        ):
            path.unlink()


def _claim(kernel: KernelLock, store: Path, here: Holder, *, granted: bool | None) -> bool:
    """Write the record; whether nobody else wrote one at the same moment."""
    try:
        write_bytes(store / _RECORD, to_json(here), durable=False)
    except OSError as error:
        if granted and error.errno not in _NOT_WRITABLE:
            return True  # on a full disk the kernel's lock has to do
        raise
    if granted is None:
        time.sleep(_SETTLING_SECONDS)
    return _share(kernel, store, here) if granted else _is_recorded(store, here)


def _share(kernel: KernelLock, store: Path, holder: Holder) -> bool:
    # Another process may get in between, as the kernel drops one lock before it grants the other.
    return kernel.share() is not False and _is_recorded(store, holder)


def _is_recorded(store: Path, holder: Holder) -> bool:
    return read_holder(store / _RECORD)[0] == holder


def not_writable(folder: Path, error: OSError | None = None) -> ProjectError:
    """Return the error that says why masks cannot be saved in a folder; by default for want of permission."""
    error = error or PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    kind = NotWritableError if error.errno in _NOT_WRITABLE else ProjectError
    return kind(
        "masks cannot be saved in this folder ({reason})",
        path=folder,
        remedy="Copy the photos to a folder that you may write to, and open that.",
        reason=reason_of(error),
    )
