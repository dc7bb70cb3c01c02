"""The folder that an export is made in: a hidden one until it is whole, or an earlier export."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import ExportError, reason_of
from core.exporting.manifest import Manifest, read_manifest
from core.exporting.request import ExportRequest
from core.files import make_folder, sync_folder
from core.formats import FORMATS, FormatOptions
from core.formats.export_folder import remove_temporary_folders
from core.project import Project
from core.project.layout import STORE
from core.project.locking.kernel_lock import KernelLock

_UNFINISHED = "petseg-export"
_MAX_NAME = 50
"""Characters of four bytes at most; file systems take 255."""


@dataclass(frozen=True)
class ExportTarget:
    """Where files are written.

    Attributes
    ----------
    folder : Path
        Exists.
    manifest : Manifest
        Contents of the earlier or interrupted export, if any.
    out : Path
        Where it will be; the folder itself if that is an earlier export.
    """

    folder: Path
    manifest: Manifest
    out: Path

    @property
    def is_update(self) -> bool:
        """Whether it is an earlier export, in which others may have changed files."""
        return self.folder == self.out

    def finish(self) -> None:
        """Give the whole export its name; ExportError if that fails."""
        if self.is_update:
            return
        try:
            with suppress(FileNotFoundError):
                self.out.rmdir()  # Windows does not replace an empty folder
            os.rename(self.folder, self.out)
        except OSError as error:
            raise _refusal(self.out, error) from error
        sync_folder(self.out.parent)


@contextmanager
def open_target(request: ExportRequest, options: FormatOptions, project: Project) -> Iterator[ExportTarget]:
    """Prepare the folder of a request; one export at a time may use it.

    Raises
    ------
    ExportError
        If nothing may be written there.
    """
    out = Path(os.path.realpath(request.out))  # a link to a folder stays, and what it leads to is replaced
    _require_apart(out, project)
    with _lock(out):
        target = _open(out, request.format, options)
        remove_temporary_folders(target.folder)
        yield target


def _open(out: Path, format_key: str, options: FormatOptions) -> ExportTarget:
    empty = Manifest(format_key, options)
    manifest = _manifest_in(out)
    if manifest is not None:
        if manifest.format != format_key:
            raise ExportError(
                "this folder holds an export as {format}",
                path=out,
                remedy="Choose another folder.",
                format=_title(manifest.format),
            )
        return ExportTarget(out, manifest, out)
    if _must_be_filled_in_place(out):
        empty.save(out)
        return ExportTarget(out, empty, out)
    unfinished = out.with_name(f".{_short(out.name)}.{_UNFINISHED}")
    try:
        manifest = read_manifest(unfinished)
        if manifest is None or manifest.format != format_key:
            shutil.rmtree(unfinished, ignore_errors=True)
            make_folder(unfinished)
            empty.save(unfinished)
            manifest = empty
    except OSError as error:
        raise _refusal(out, error) from error
    return ExportTarget(unfinished, manifest, out)


def _must_be_filled_in_place(out: Path) -> bool:
    """Whether a folder that is there cannot be replaced by another: a disk, or one in a folder of somebody else's."""
    return out.is_dir() and (os.path.ismount(out) or not os.access(out.parent, os.W_OK))


def _manifest_in(out: Path) -> Manifest | None:
    """Return that of an earlier export; None if the folder is missing or empty."""
    try:
        is_empty = not any(out.iterdir())
    except FileNotFoundError:
        return None
    except NotADirectoryError as error:
        raise ExportError("this is a file, not a folder", path=out, remedy="Choose another folder.") from error
    except OSError as error:
        raise _refusal(out, error) from error
    manifest = None if is_empty else read_manifest(out)
    if manifest is None and not is_empty:
        raise ExportError(
            "the folder holds other files",
            path=out,
            remedy="Choose a new or empty folder, or one with an earlier export.",
        )
    return manifest


def _title(format_key: str) -> str:
    return FORMATS[format_key].title if format_key in FORMATS else repr(format_key)


def _require_apart(out: Path, project: Project) -> None:
    """An export must not mix with photos, masks or the store."""
    real = Path(os.path.realpath(out))
    own = {Path(os.path.realpath(folder)) for folder in (project.root, project.place, project.photos_root)}
    inner = [folder / name for folder in own for name in (STORE, "annotations")]
    if real in own or any(real == folder or real.is_relative_to(folder) for folder in inner):
        raise ExportError(
            "this folder belongs to the photos that are exported", path=out, remedy="Choose another folder."
        )


@contextmanager
def _lock(out: Path) -> Iterator[None]:
    """Keep other exports of this machine and user from the same folder."""
    user = getattr(os, "getuid", lambda: 0)()
    name = _short_hash(os.path.realpath(out))
    try:
        lock = KernelLock(Path(tempfile.gettempdir()) / f"petseg-export-{user}-{name}.lock")
    except OSError:  # the lock is a convenience: every file is written in one step
        yield
        return
    try:
        if lock.try_exclusive() is False:
            raise ExportError("another export to this folder is running", path=out, remedy="Wait until it has ended.")
        yield
    finally:
        lock.close()


def _short(name: str) -> str:
    """Return a name that leaves room for more, and is another one for each folder."""
    return name if len(name) <= _MAX_NAME else f"{name[:_MAX_NAME]}-{_short_hash(name)}"


def _short_hash(text: str) -> str:
    return hashlib.sha1(os.fsencode(text), usedforsecurity=False).hexdigest()[:16]


def _refusal(path: Path, error: OSError) -> ExportError:
    return ExportError(
        "nothing can be exported there ({reason})",
        path=path,
        remedy="Free some space, check the folder's permissions, or choose another folder.",
        reason=reason_of(error),
    )
