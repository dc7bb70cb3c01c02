"""Lists the photos below a folder, in natural order."""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from pathlib import Path

from core.errors import ImageError
from core.files import reading_folder
from core.images.kinds import EXTENSIONS, LEFT_OUT
from core.paths import FileId, file_id, is_folder, is_link

_SYSTEM_FOLDERS = frozenset({
    "annotations",
    "$recycle.bin", "recycler", "recycled", "system volume information",  # Windows
    "$windows.~bt", "$windows.~ws", "$winreagent", "$sysreset", "msocache", *(f"found.{n:03}" for n in range(10)),
    "@eadir", "#recycle", "#snapshot", "@recycle", "@recently-snapshot", "@tmp", "~snapshot",  # network disks
    "__macosx", "network trash folder", "temporary items", "thevolumesettingsfolder",  # macOS
    "lost+found", "lost.dir",
})  # fmt: skip
"""Besides hidden ones, in lower case."""

EXPORT_LIST = ".petseg-export.jsonl"
"""Marks the folder of an export, which holds copies rather than the user's photos."""

_DIGITS = re.compile("([0-9]+)")

_NaturalKey = tuple[str | int | float, ...]
_NameKey = tuple[_NaturalKey, str, str]


@dataclass(frozen=True)
class Listing:
    """What is below a folder.

    Attributes
    ----------
    folder : Path
    names : list of str
        Paths of the photos below it, with forward slashes, in natural order.
    folders : frozenset of FileId
        The folder itself and all below it that were listed, links followed.
    left_out : dict of str to int
        Number of pictures and videos of each kind that is not read, such as HEIC.
    closed : list of str
        Sub-folders that cannot be read.
    prefixes : list of str
        Where the listed folders are below `folder`, each with a slash at the end; "" is the folder itself.
    """

    folder: Path
    names: list[str]
    folders: frozenset[FileId]
    left_out: dict[str, int]
    closed: list[str]
    prefixes: list[str]


def list_images(folder: Path) -> list[Path]:
    """Return the photos below a folder, see `list_folder`."""
    return [folder / name for name in list_folder(folder).names]


def list_folder(folder: Path, *, no_photos: Iterable[Path] = ()) -> Listing:
    """List the photos below a folder, without those in hidden folders, in folders of the system and in `annotations`.

    Sub-folders that hold an export are passed over. Links to folders are followed, each folder once. Those that lead to
    a folder which is listed anyway, or up to one that holds the link, are passed over.

    Parameters
    ----------
    folder : Path
    no_photos : iterable of Path
        Folders that no link may bring in, such as those of the masks.

    Raises
    ------
    ImageError
        If the folder is missing or cannot be read.
    """
    with reading_folder(folder, ImageError):
        walk = _Walk(folder, no_photos)
    kinds = {kind[1:].upper(): count for kind, count in sorted(walk.left_out.items())}
    return Listing(folder, list(walk.root.names()), frozenset(walk.visited), kinds, walk.closed, walk.prefixes)


def is_listed(folder: str) -> bool:
    """Whether folders of this name are looked into for photos."""
    return not folder.startswith(".") and folder.lower() not in _SYSTEM_FOLDERS


class _Folder:
    """The photos and sub-folders of one folder; `prefix` is its path below the listed one, with a slash at the end."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.photos: list[str] = []
        self.folders: list[_Folder] = []

    def names(self) -> Iterator[str]:
        """Yield the paths of the photos in natural order."""
        # Without recursion: folders may be nested deeper than Python's calls.
        pending = [self._in_order()]
        while pending:
            found = next(pending[-1], None)
            if found is None:
                pending.pop()
            elif isinstance(found, _Folder):
                pending.append(found._in_order())
            else:
                yield found

    def _in_order(self) -> "Iterator[str | _Folder]":
        keyed: list[tuple[_NameKey, str | _Folder]] = [(name_key(name), self.prefix + name) for name in self.photos]
        keyed += [(name_key(folder.prefix[len(self.prefix) : -1]), folder) for folder in self.folders]
        keyed.sort(key=itemgetter(0))
        return (found for _, found in keyed)


class _Walk:
    """Visits the folders below `top`: first those that are really there, then those that links lead to."""

    def __init__(self, top: Path, no_photos: Iterable[Path]) -> None:
        self.visited: set[FileId] = set()
        self.left_out: Counter[str] = Counter()
        self.closed: list[str] = []
        self.prefixes: list[str] = []
        self.root = _Folder("")
        self._top = os.fspath(top)
        self._above = _ids_above(self._top)
        self._no_photos = {file_id(path) for path in no_photos if path.exists()}
        self._links: list[tuple[_Folder, _Folder]] = []
        self._scan(self.root, linked=False)
        self._visit_below(self.root, linked=False)
        self._follow_links()

    def _visit_below(self, folder: _Folder, *, linked: bool) -> None:
        pending = [folder]
        while pending:
            parent = pending.pop()
            parent.folders[:] = [child for child in parent.folders if self._try_scan(child, linked=linked)]
            pending += parent.folders

    def _follow_links(self) -> None:
        while self._links:
            found, self._links = self._links, []
            for parent, link in sorted(found, key=lambda pair: pair[1].prefix[:-1]):
                with suppress(OSError):  # it is gone already
                    if self._brings_in_photos(parent, link) and self._try_scan(link, linked=True):
                        parent.folders.append(link)
                        self._visit_below(link, linked=True)

    def _brings_in_photos(self, parent: _Folder, link: _Folder) -> bool:
        """Whether a link leads neither up, to a folder that holds it, nor into one where no photos are."""
        above = self._above | _ids_above(self._path(parent))
        return file_id(self._path(link)) not in above and not _ids_above(self._path(link)) & self._no_photos

    def _try_scan(self, folder: _Folder, *, linked: bool) -> bool:
        """Scan a folder that was not visited yet, and may be."""
        try:
            return self._scan(folder, linked=linked)
        except OSError:
            self.closed.append(folder.prefix[:-1])
            return False

    def _scan(self, folder: _Folder, *, linked: bool) -> bool:
        path = self._path(folder)
        identity = file_id(path)
        if identity in self.visited or (linked and identity in self._no_photos):
            return False
        with os.scandir(path) as entries:
            found = list(entries)
        if folder.prefix and any(entry.name == EXPORT_LIST for entry in found):
            return False
        self.visited.add(identity)
        self.prefixes.append(folder.prefix)
        for entry in found:
            self._sort_in(entry, folder)
        return True

    def _sort_in(self, entry: "os.DirEntry[str]", folder: _Folder) -> None:
        name = entry.name
        if is_folder(entry):
            if is_listed(name):
                child = _Folder(f"{folder.prefix}{name}/")
                if is_link(entry.path):
                    self._links.append((folder, child))
                else:
                    folder.folders.append(child)
        elif not name.startswith("."):
            extension = name[name.rfind(".") :].lower()  # that of a name without a point matches nothing
            if extension in EXTENSIONS:
                folder.photos.append(name)
            elif extension in LEFT_OUT:
                self.left_out[extension] += 1

    def _path(self, folder: _Folder) -> str:
        return os.path.join(self._top, folder.prefix[:-1]) if folder.prefix else self._top


def _ids_above(path: str) -> set[FileId]:
    """Identify a folder and those that hold it, links resolved."""
    real = Path(os.path.realpath(path))
    return {file_id(folder) for folder in (real, *real.parents)}


def name_key(name: str) -> _NameKey:
    """Return the sort key of a file or folder name: `a2` before `a10`, `a.jpg` before `a1.jpg`; unique."""
    dot = name.rfind(".")  # as os.path.splitext, in a third of the time
    stem, extension = (name[:dot], name[dot:]) if dot > 0 else (name, "")
    return _natural_key(stem), extension.lower(), name


def _natural_key(text: str) -> _NaturalKey:
    if not text.isascii():
        return _natsort_key()(text)
    parts: list[str | int] = list(_DIGITS.split(text.lower()))  # as natsort does, in a tenth of the time
    parts[1::2] = map(int, parts[1::2])
    if not parts[-1]:
        parts.pop()
    return tuple(parts)


@cache
def _natsort_key() -> Callable[[str], _NaturalKey]:
    from natsort import natsort_keygen, ns  # slow to import: with the first listing, in the background

    key: Callable[[str], _NaturalKey] = natsort_keygen(alg=ns.IGNORECASE)
    return key
