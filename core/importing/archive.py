"""Unpacks zip archives that anybody may have made: only plain files, only below one folder, only so much."""

import shutil
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from core.cancel import Cancelled, ShouldStop, stop_if
from core.errors import ImportedMasksError, PetsegError, first_line, reason_of
from core.files import open_regular
from core.images import EXTENSIONS
from core.project.file_names import folded
from core.project.layout import STORE

_DATA = frozenset({".json", ".jsonl", ".xml", ".txt", ".csv", ".yaml", ".yml", ".db"})
MAX_ENTRIES = 200_000
_MAX_DIRECTORY_BYTES = 200 * MAX_ENTRIES
_END_BYTES = 70_000
"""The last bytes of a file, where it says how long the list of its entries is."""
_IN_64_BITS = 0xFFFFFFFF
_MAX_BYTES = 50_000_000_000
_MAX_RATIO = 200
"""Of the size unpacked to that packed; images and text reach 20."""
_FREE_RATIO_BYTES = 50_000_000
"""Archives that are no larger unpacked may have any ratio: a mask without a pet is packed well."""
_SPARE_BYTES = 500_000_000
"""What is left free on the disk."""
_MAX_DEPTH = 32
_MAX_NAME = 200
_BLOCK = 1 << 20
_HIDDEN_BUT_KEPT = STORE
_SAYS_UTF_8 = 0x800

OnProgress = Callable[[int, int], None]


def is_archive(path: Path) -> bool:
    """Whether a path is a zip archive; it reads little."""
    try:
        return path.is_file() and zipfile.is_zipfile(path)
    except OSError:
        return False


def unpack(path: Path, folder: Path, on_progress: OnProgress, should_stop: ShouldStop) -> None:
    """Unpack the images and lists of an archive; all else in it is left out, archives within it too.

    Parameters
    ----------
    path : Path
    folder : Path
        Empty.
    on_progress : callable
        Called with entries done and in total.
    should_stop : callable
        Raises Cancelled if it says so.

    Raises
    ------
    ImportedMasksError
        If the archive is damaged, encrypted, over the limits, or holds names that lead out of the folder; or if the
        folder cannot be written.
    """
    try:
        _check_directory(path)
        with zipfile.ZipFile(path) as archive:
            entries = list(_wanted(archive, path))
            _check_limits(entries, path, folder)
            for number, (entry, name) in enumerate(entries):
                stop_if(should_stop)
                on_progress(number, len(entries))
                _extract(_blocks(archive, entry), folder / name)
    except (Cancelled, PetsegError, MemoryError):
        raise
    except OSError as error:
        raise _damaged(path, reason_of(error)) from error
    except Exception as error:  # zipfile meets damaged data with anything
        raise _damaged(path, first_line(error)) from error


def _check_directory(path: Path) -> None:
    """Refuse a list of entries that would take long to read, by what the end of the file says of it."""
    with open_regular(path) as stream:
        stream.seek(max(0, path.stat().st_size - _END_BYTES))
        end = stream.read()
    record = end[end.rfind(b"PK\x05\x06") :]
    size = int.from_bytes(record[12:16], "little")
    if size == _IN_64_BITS:
        size = int.from_bytes(end[end.rfind(b"PK\x06\x06") :][40:48], "little")
    if size > _MAX_DIRECTORY_BYTES:
        raise _too_many(path)


def _too_many(path: Path) -> ImportedMasksError:
    return ImportedMasksError(
        "the archive has more than {count} entries, which PetSeg does not unpack",
        path=path,
        remedy="Unpack it yourself, and import the folder.",
        count=MAX_ENTRIES,
    )


def _wanted(archive: zipfile.ZipFile, path: Path) -> Iterator[tuple[zipfile.ZipInfo, PurePosixPath]]:
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        raise _too_many(path)
    seen: set[str] = set()
    for info in infos:
        name = _safe_name(_name_of(info), path)
        if info.is_dir() or stat.S_ISLNK(info.external_attr >> 16) or not _is_of_use(name):
            continue
        key = folded(str(name))
        if key not in seen:
            seen.add(key)
            yield info, name


def _name_of(info: zipfile.ZipInfo) -> str:
    """Return the name of an entry as it was meant: macOS writes UTF-8 without saying so."""
    if info.flag_bits & _SAYS_UTF_8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode()
    except UnicodeError:
        return info.filename


def _safe_name(raw: str, path: Path) -> PurePosixPath:
    """Return the path of an entry below the folder; an archive that tries to leave it is not to be trusted at all."""
    name = PurePosixPath(raw.replace("\\", "/"))
    is_long = len(name.parts) > _MAX_DEPTH or any(len(part.encode()) > _MAX_NAME for part in name.parts)
    if name.is_absolute() or ".." in name.parts or ":" in raw or "\0" in raw or is_long:
        raise ImportedMasksError(
            "the archive holds a file name that leads out of it: {name}",
            path=path,
            remedy="Nothing of it was unpacked.",
            name=repr(raw[:_MAX_NAME]),
        )
    return name


def _is_of_use(name: PurePosixPath) -> bool:
    if any(part.startswith(".") and part != _HIDDEN_BUT_KEPT for part in name.parts) or "__MACOSX" in name.parts:
        return False
    return name.suffix.lower() in EXTENSIONS or name.suffix.lower() in _DATA


def _check_limits(entries: list[tuple[zipfile.ZipInfo, PurePosixPath]], path: Path, folder: Path) -> None:
    size = sum(info.file_size for info, _ in entries)
    packed = sum(info.compress_size for info, _ in entries)
    if size > _MAX_BYTES or (size > _FREE_RATIO_BYTES and size > _MAX_RATIO * packed):
        raise ImportedMasksError(
            "the archive would take {size} MB unpacked, more than PetSeg unpacks",
            path=path,
            remedy="If you trust it, unpack it yourself, and import the folder.",
            size=size // 1_000_000,
        )
    if size + _SPARE_BYTES > shutil.disk_usage(folder).free:
        raise ImportedMasksError(
            "the archive would take {size} MB unpacked, and the disk is nearly full",
            path=folder,
            remedy="Free some space.",
            size=size // 1_000_000,
        )


def _extract(blocks: Iterator[bytes], target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "xb") as stream:
            stream.writelines(blocks)
    except (FileExistsError, NotADirectoryError):  # the fault of the archive
        raise
    except OSError as error:
        raise ImportedMasksError(
            "the file cannot be written ({reason})",
            path=target,
            remedy="Free some space, or name another folder in the variable TMPDIR.",
            reason=reason_of(error),
        ) from error


def _blocks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    left = entry.file_size
    try:
        with archive.open(entry) as source:
            while block := source.read(_BLOCK):
                left -= len(block)
                if left < 0:
                    raise zipfile.BadZipFile("an entry is larger than it says")
                yield block
    except OSError as error:  # not to be taken for one of writing
        raise zipfile.BadZipFile(reason_of(error)) from error


def _damaged(path: Path, reason: str) -> ImportedMasksError:
    return ImportedMasksError(
        "the archive cannot be unpacked ({reason})", path=path, remedy="It may be damaged or encrypted.", reason=reason
    )
