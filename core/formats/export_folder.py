"""The folder of an export: what may be written there, and what was."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from core.errors import ExportError, OtherFileError, reason_of
from core.files import make_folder, write_bytes

_NEVER = frozenset("\\:\0")
"""Characters that change the meaning of a path on some system."""


_TEMPORARY = ".petseg-unfinished-"


class FileStamp(NamedTuple):
    """What shows that a file is as it was written."""

    size: int
    modified_ns: int


@dataclass
class ExportFolder:
    """Writes the files of one photo, or of an index, and keeps count of them.

    A file that another program made or changed is not replaced, unless that was asked for, and nothing is written
    through links that lead out of the folder.

    Attributes
    ----------
    root : Path
        It exists.
    known : mapping of str to FileStamp
        Files of the last export, by their paths below the folder, with forward slashes.
    replaces_others : bool
        Whether files of others may be replaced.
    written : dict of str to FileStamp
        What has been written here.
    """

    root: Path
    known: Mapping[str, FileStamp] = field(default_factory=dict)
    replaces_others: bool = False
    written: dict[str, FileStamp] = field(default_factory=dict)

    def write(self, file: str, data: bytes) -> None:
        """Write a whole file in one step; its folder is created.

        Parameters
        ----------
        file : str
            Path below the folder, with forward slashes.
        data : bytes

        Raises
        ------
        OtherFileError
            If another program made or changed it.
        ExportError
            If it cannot be written.
        """
        path = self._path(file)
        try:
            # What a power cut takes is written again by the next export, which looks at sizes and times.
            write_bytes(path, data, durable=False, root=self.root)
        except OSError as error:
            raise _refusal(path, error) from error
        self._take_down(file, path)

    def move_in(self, file: str, source: Path) -> None:
        """Move a finished file here that was made in `temporary_folder`; otherwise like `write`."""
        path = self._path(file)
        try:
            make_folder(path.parent, self.root, durable=False)
            os.replace(source, path)
        except OSError as error:
            raise _refusal(path, error) from error
        self._take_down(file, path)

    def _take_down(self, file: str, path: Path) -> None:
        try:
            self.written[file] = stamp_of(path)
        except OSError as error:  # another program took it
            raise _refusal(path, error) from None  # without a cause, as other files can be written

    @contextmanager
    def temporary_folder(self) -> Iterator[Path]:
        """Return an empty folder on the same disk for what libraries write; it is removed at the end."""
        try:
            folder = Path(tempfile.mkdtemp(prefix=_TEMPORARY, dir=self.root))
        except OSError as error:
            raise _refusal(self.root, error) from error
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def has(self, file: str) -> bool:
        """Whether a known file is there as it was written."""
        try:
            return self.known.get(file) == stamp_of(self.root / file)
        except (OSError, ValueError):
            return False

    def remove(self, file: str) -> bool:
        """Remove a known file, unless another program changed it; return whether it is gone, with empty folders."""
        path = self._join(file)
        if not os.path.lexists(path):
            return True
        if not self.has(file):
            return False
        try:
            path.unlink()
        except OSError:
            return False
        self._remove_empty_folders(path.parent)
        return True

    def _remove_empty_folders(self, folder: Path) -> None:
        with suppress(OSError):  # the first that is not empty ends it
            while folder != self.root:
                folder.rmdir()
                folder = folder.parent

    def _path(self, file: str) -> Path:
        if file in self.written:
            raise ValueError(f"written twice: {file!r}")
        path = self._join(file)
        if not self.replaces_others and self._is_others(file, path):
            raise OtherFileError(
                "this file was made or changed by another program and was left as it is",
                path=path,
                remedy="Export to another folder, or have files of others replaced.",
            )
        return path

    def _is_others(self, file: str, path: Path) -> bool:
        with suppress(OSError):  # there is none, or none any more
            return self.known.get(file) != stamp_of(path)
        return False

    def _join(self, file: str) -> Path:
        if not is_below(file):
            raise ValueError(f"no path below the export's folder: {file!r}")
        path = self.root / file
        self._require_inside(path)
        return path

    def _require_inside(self, path: Path) -> None:
        root = os.path.realpath(self.root)
        if os.path.commonpath([root, os.path.realpath(path.parent)]) != root:
            raise ExportError(
                "a link leads out of the export's folder", path=path, remedy="Remove the link, or export elsewhere."
            )


def remove_temporary_folders(root: Path) -> None:
    """Remove what `temporary_folder` left in an export's folder when its process was killed."""
    with suppress(OSError):  # whatever is written there next says what is wrong with it
        for folder in root.glob(f"{_TEMPORARY}*"):
            shutil.rmtree(folder, ignore_errors=True)


def is_below(file: str) -> bool:
    """Whether a path with forward slashes stays below the folder that it is relative to, on any system."""
    path = PurePosixPath(file)
    leads_down = bool(path.parts) and not path.is_absolute() and ".." not in path.parts
    return leads_down and not set(file) & _NEVER and _is_file_name(file)


def _is_file_name(file: str) -> bool:
    try:
        os.fsencode(file)
    except UnicodeEncodeError:  # half of a pair of surrogates, as JSON may have it
        return False
    return True


def stamp_of(path: Path) -> FileStamp:
    """Return the stamp of a file that is there; links are not followed."""
    status = os.lstat(path)
    return FileStamp(status.st_size, status.st_mtime_ns)


def _refusal(path: Path, error: OSError) -> ExportError:
    return ExportError(
        "the file cannot be written ({reason})",
        path=path,
        remedy="Free some space or check the folder's permissions; exporting again goes on from here.",
        reason=reason_of(error),
    )
