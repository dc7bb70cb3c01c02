"""The folder of an export: what may be written there, and what was."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from core.errors import ExportError, reason_of
from core.files import make_folder, write_bytes


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
        ExportError
            If it cannot be written, or is not ours.
        """
        path = self._path(file)
        try:
            # What a power cut takes is written again by the next export, which looks at sizes and times.
            write_bytes(path, data, durable=False, root=self.root)
        except OSError as error:
            raise _refusal(path, error) from error
        self.written[file] = stamp_of(path)

    def move_in(self, file: str, source: Path) -> None:
        """Move a finished file here that was made in `temporary_folder`; otherwise like `write`."""
        path = self._path(file)
        try:
            make_folder(path.parent, self.root, durable=False)
            os.replace(source, path)
        except OSError as error:
            raise _refusal(path, error) from error
        self.written[file] = stamp_of(path)

    @contextmanager
    def temporary_folder(self) -> Iterator[Path]:
        """Return an empty folder on the same disk for what libraries write; it is removed at the end."""
        try:
            folder = Path(tempfile.mkdtemp(prefix=".petseg-", dir=self.root))
        except OSError as error:
            raise _refusal(self.root, error) from error
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _path(self, file: str) -> Path:
        parts = PurePosixPath(file).parts
        if not parts or ".." in parts or "\\" in file or ":" in file or PurePosixPath(file).is_absolute():
            raise ValueError(f"no path below the export's folder: {file!r}")
        if file in self.written:
            raise ValueError(f"written twice: {file!r}")
        path = self.root.joinpath(*parts)
        self._require_inside(path)
        if not self.replaces_others and os.path.lexists(path) and self.known.get(file) != stamp_of(path):
            raise ExportError(
                "this file was made or changed by another program and was left as it is",
                path=path,
                remedy="Export to another folder, or have files of others replaced.",
            )
        return path

    def _require_inside(self, path: Path) -> None:
        root = os.path.realpath(self.root)
        if os.path.commonpath([root, os.path.realpath(path.parent)]) != root:
            raise ExportError(
                "a link leads out of the export's folder", path=path, remedy="Remove the link, or export elsewhere."
            )


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
