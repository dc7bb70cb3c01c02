"""What an export wrote, kept in its folder, so that the next one writes only what changed."""

import json
import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from core.errors import ExportError, reason_of
from core.files import read_regular, write_bytes
from core.formats.export_folder import FileStamp, is_below
from core.formats.format import FormatOptions, Record
from core.images import EXPORT_LIST

_VERSION = 1
_MAX_BYTES = 4_000_000_000
_HEADER = "petseg export"
INDEX = ""
"""Stands for the files of the index where names of photos stand."""


@dataclass(frozen=True)
class WrittenPhoto:
    """What was written of a photo.

    Attributes
    ----------
    made_of : str
        Recognizes the mask, the photo's file and the names that it was made of.
    shape : (int, int)
    pixels : (int, int, int)
        Of each `Label`, the border resolved.
    files : mapping of str to FileStamp
    record : Record
        For the index.
    """

    made_of: str
    shape: tuple[int, int]
    pixels: tuple[int, int, int]
    files: Mapping[str, FileStamp]
    record: Record


@dataclass
class Manifest:
    """The content of the file.

    Attributes
    ----------
    format : str
    options : FormatOptions
    photos : dict of str to WrittenPhoto
    index : dict of str to FileStamp
        Files of the index.
    is_whole : bool
        Whether the export was completed.
    interrupted : set of str
        Photos, or `INDEX`, that were being written when the export was interrupted; their files are ours.
    """

    format: str
    options: FormatOptions
    photos: dict[str, WrittenPhoto] = field(default_factory=dict)
    index: dict[str, FileStamp] = field(default_factory=dict)
    is_whole: bool = False
    interrupted: set[str] = field(default_factory=set)

    def files(self) -> dict[str, FileStamp]:
        """Return every file of the export."""
        found = dict(self.index)
        for photo in self.photos.values():
            found |= photo.files
        return found

    def save(self, folder: Path) -> None:
        """Write the whole file in one step; ExportError if that fails."""
        lines = [_header(self.format, self.options), *(_line(name, photo) for name, photo in self.photos.items())]
        lines += [_dumps({"writing": name}) for name in sorted(self.interrupted)]
        lines.append(_dumps({"index": self.index, "is_whole": self.is_whole}))
        try:
            write_bytes(folder / EXPORT_LIST, ("\n".join(lines) + "\n").encode(), root=folder)
        except OSError as error:
            raise _refusal(folder / EXPORT_LIST, error) from error


class ManifestWriter:
    """Appends to the manifest of a folder photo by photo, so that an export that ends early can be continued."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / EXPORT_LIST
        try:
            self._stream: IO[bytes] = self._path.open("ab")
        except OSError as error:
            raise _refusal(self._path, error) from error

    def begin(self, name: str) -> None:
        """Note that the files of a photo, or of the `INDEX`, are about to be written."""
        self._append(_dumps({"writing": name}))

    def add(self, name: str, photo: WrittenPhoto) -> None:
        """Append a photo, which takes the place of an earlier line of this name."""
        self._append(_line(name, photo))

    def leave(self, name: str) -> None:
        """Note that a photo begun has left no files, so that any found later belong to another program."""
        self._append(_dumps({"left": name}))

    def _append(self, line: str) -> None:
        try:
            self._stream.write(f"{line}\n".encode())
            self._stream.flush()
        except OSError as error:
            raise _refusal(self._path, error) from error

    def close(self) -> None:
        """Close the file."""
        with suppress(OSError):
            self._stream.close()


def read_manifest(folder: Path) -> Manifest | None:
    """Return what was exported into a folder; None if nothing was. Lines that nobody wrote like that are left out.

    Raises
    ------
    ExportError
        If it cannot be read.
    """
    try:
        lines = read_regular(folder / EXPORT_LIST, _MAX_BYTES).split(b"\n")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ExportError(
            "the list of what was exported cannot be read ({reason})",
            path=folder / EXPORT_LIST,
            remedy="Export to another folder.",
            reason=reason_of(error),
        ) from error
    return _parse(lines)


def _parse(lines: list[bytes]) -> Manifest | None:
    header = _loads(lines[0])
    try:
        if header[_HEADER] != _VERSION:
            return None
        options = header["options"]
        found = Manifest(str(header["format"]), FormatOptions(**options | {"categories": tuple(options["categories"])}))
    except (KeyError, TypeError):
        return None
    for line in lines[1:]:
        with suppress(AttributeError, KeyError, TypeError, ValueError, OverflowError):
            _add(found, _loads(line))
    return found


def _add(manifest: Manifest, row: Mapping[str, Any]) -> None:
    if "index" in row:
        manifest.index, manifest.is_whole = _stamps(row["index"]), row["is_whole"] is True
    elif "writing" in row:
        manifest.interrupted.add(str(row["writing"]))
    elif "left" in row:
        manifest.interrupted.discard(str(row["left"]))
    elif row:
        manifest.interrupted.discard(str(row["photo"]))
        height, width = map(int, row["shape"])
        pet, background, border = map(int, row["pixels"])
        manifest.photos[str(row["photo"])] = WrittenPhoto(
            str(row["made_of"]), (height, width), (pet, background, border), _stamps(row["files"]), dict(row["record"])
        )


def _stamps(row: Mapping[str, Any]) -> dict[str, FileStamp]:
    if not all(map(is_below, row)):
        raise ValueError("a file outside the folder")
    return {str(file): FileStamp(int(size), int(modified)) for file, (size, modified) in row.items()}


def _header(format_key: str, options: FormatOptions) -> str:
    return _dumps({_HEADER: _VERSION, "format": format_key, "options": asdict(options)})


def _line(name: str, photo: WrittenPhoto) -> str:
    return _dumps({"photo": name} | {key: getattr(photo, key) for key in photo.__dataclass_fields__})


def _dumps(row: Any) -> str:
    return json.dumps(row, separators=(",", ":"))


def _loads(line: bytes) -> dict[str, Any]:
    """Return a row; empty if the line is none, as when a crash cut it off."""
    try:
        row = json.loads(line, parse_constant=lambda _: math.nan)
    except (ValueError, RecursionError):
        return {}
    return row if isinstance(row, dict) else {}


def _refusal(path: Path, error: OSError) -> ExportError:
    return ExportError(
        "the list of what was exported cannot be written ({reason})",
        path=path,
        remedy="Free some space or check the folder's permissions; exporting again goes on from here.",
        reason=reason_of(error),
    )
