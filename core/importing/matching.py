"""Which mask of another program belongs to which photo, by their names."""

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from core.errors import ImportedMasksError, PetsegError
from core.formats.exported.file_stems import file_stems
from core.formats.foreign.mask_names import part_of, undecorated
from core.formats.foreign.masks import ForeignMask
from core.images import is_image_name
from core.paths import readable_name
from core.project.file_names import folded

_DRIVE = re.compile("^[A-Za-z]:")
_MAX_LISTED = 3
_MAX_FOLDERS = 16
"""Leading folders of a mask's path that may be others than here."""


class How(IntEnum):
    """By what a mask was matched, the surest first."""

    PATH = 0
    """Folders and name, with or without the extension."""
    EXPORTED = 1
    """The name of a file that PetSeg exports."""
    NAME = 2
    """The name alone; the folders are others, or missing."""
    DECORATED = 3
    """The name without what says that it is a mask, as in `cat_mask`."""
    PART = 4
    """The name without the number of a region, as in `cat.2`."""


@dataclass(frozen=True)
class Match:
    """A photo and its mask.

    Attributes
    ----------
    photo : str
        Name in the project.
    masks : tuple of ForeignMask
        One; or several, each with some of the pet, that belong together.
    how : How
    """

    photo: str
    masks: tuple[ForeignMask, ...]
    how: How


@dataclass(frozen=True)
class Matching:
    """Which mask belongs to which photo.

    Attributes
    ----------
    matches : tuple of Match
        In the order of the photos.
    unmatched : tuple of PetsegError
        One for each mask that belongs to no photo, or could belong to several, or to one that another mask fits.
    unreadable : tuple of PetsegError
        One for each photo whose mask turned out to be none once it was read.
    """

    matches: tuple[Match, ...]
    unmatched: tuple[PetsegError, ...] = ()
    unreadable: tuple[PetsegError, ...] = ()

    @property
    def masks(self) -> list[ForeignMask]:
        """Those that belong to photos, each once."""
        return [mask for match in self.matches for mask in match.masks]

    def without(self, unreadable: Mapping[str, PetsegError]) -> "Matching":
        """Leave out photos whose masks cannot be used, each with the reason."""
        matches = tuple(match for match in self.matches if match.photo not in unreadable)
        return replace(self, matches=matches, unreadable=(*self.unreadable, *unreadable.values()))


def match_masks(photos: Sequence[str], masks: Sequence[ForeignMask]) -> Matching:
    """Find the photo of each mask.

    A mask may name the photo with other folders above it, with another extension or none, in other capitals, or as
    PetSeg exports it. What fits one photo alone counts, the surest way first.

    Parameters
    ----------
    photos : sequence of str
        Names in the project: paths with forward slashes.
    masks : sequence of ForeignMask
    """
    index = PhotoIndex(photos)
    claims: defaultdict[str, list[tuple[How, ForeignMask]]] = defaultdict(list)
    unmatched: list[PetsegError] = []
    for mask in masks:
        how, found = index.find(mask.photo)
        if len(found) == 1:
            claims[found[0]].append((how, mask))
        else:
            unmatched.append(_several_photos(mask, found) if found else _no_photo(mask))
    matches = []
    for photo in photos:
        if photo in claims:
            match, others = _settle(photo, claims[photo])
            matches += [] if match is None else [match]
            unmatched += others
    return Matching(tuple(matches), tuple(unmatched))


def _settle(photo: str, claims: list[tuple[How, ForeignMask]]) -> tuple[Match | None, list[PetsegError]]:
    """Choose among the masks of one photo: the one that fits best, or all that are regions of it."""
    best = min(how for how, _ in claims)
    chosen = [mask for how, mask in claims if how == best]
    others: list[PetsegError] = [_other_fits_better(mask, photo) for how, mask in claims if how != best]
    if len(chosen) == 1 or (best is How.PART and len({folded(mask.photo) for mask in chosen}) == len(chosen)):
        return Match(photo, tuple(chosen), best), others
    return None, others + [_several_masks(mask, photo, len(chosen)) for mask in chosen]


class PhotoIndex:
    """Finds photos by what masks call them."""

    def __init__(self, photos: Sequence[str]) -> None:
        self._paths = _Names((name, name) for name in photos)
        self._stems = _Names((_stem(name), name) for name in photos)
        self._exported = _Names((stem, name) for name, stem in file_stems(photos).items())
        self._file_names = _Names((posixpath.basename(name), name) for name in photos)
        self._file_stems = _Names((_stem(posixpath.basename(name)), name) for name in photos)

    def find(self, said: str) -> tuple[How, list[str]]:
        """Return the photos that a mask can be of, and how sure that is; none, one or several."""
        path = _normalized(said)
        for how, found in self._tries(path):
            if found:
                return how, found
        return How.PATH, []

    def _tries(self, path: str) -> Iterator[tuple[How, list[str]]]:
        for tail in _tails(path):
            yield How.PATH, self._with_folders(tail)
        last = posixpath.basename(path)
        for name in dict.fromkeys((last, _stem(last))):
            yield How.EXPORTED, self._exported.find(name)
        yield How.NAME, self._without_folders(last)
        folder, stem = posixpath.dirname(path), _stem(last)
        rest = undecorated(stem)
        if rest is not None:
            yield How.DECORATED, self._with_folders(posixpath.join(folder, rest))
            yield How.DECORATED, self._exported.find(rest) or self._without_folders(rest)
        part = part_of(stem)
        if part is not None:
            yield How.PART, self._with_folders(posixpath.join(folder, part[0]))
            yield How.PART, self._exported.find(part[0]) or self._without_folders(part[0])

    def _with_folders(self, path: str) -> list[str]:
        return self._paths.find(path) or self._stems.find(path) or self._stems.find(_stem(path))

    def _without_folders(self, name: str) -> list[str]:
        return self._file_names.find(name) or self._file_stems.find(name) or self._file_stems.find(_stem(name))


class _Names:
    """Photos by a name: as it is spelled, or else as spellings share it."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._exact: defaultdict[str, list[str]] = defaultdict(list)
        self._folded: defaultdict[str, list[str]] = defaultdict(list)
        for key, photo in entries:
            self._exact[key].append(photo)
            self._folded[folded(key)].append(photo)

    def find(self, name: str) -> list[str]:
        return self._exact.get(name) or self._folded.get(folded(name)) or []


def _normalized(said: str) -> str:
    """Return a path with forward slashes below some folder; what leads up or to a drive names no folder here."""
    parts = _DRIVE.sub("", said.replace("\\", "/")).split("/")
    return "/".join(part for part in parts if part not in ("", ".", ".."))


def _tails(path: str) -> Iterator[str]:
    """Yield a path, then without its first folder, and so on, as long as there are folders."""
    yield path
    for _ in range(_MAX_FOLDERS):
        _, slash, path = path.partition("/")
        if not slash or "/" not in path:
            return
        yield path


def _stem(name: str) -> str:
    """Return a name without the extension of an image; other endings belong to the name."""
    folder, slash, last = name.rpartition("/")
    return f"{folder}{slash}{posixpath.splitext(last)[0]}" if is_image_name(last) else name


def _no_photo(mask: ForeignMask) -> ImportedMasksError:
    return ImportedMasksError(
        "no photo here is called {name}",
        path=mask.source,
        remedy="Rename the mask, or open the folder that holds its photo.",
        name=readable_name(mask.photo),
    )


def _several_photos(mask: ForeignMask, photos: Sequence[str]) -> ImportedMasksError:
    return ImportedMasksError(
        "{name} could be the mask of {count} photos: {photos}",
        path=mask.source,
        remedy="Name it like one of them, with its folders.",
        name=readable_name(mask.photo),
        count=len(photos),
        photos=_listed(photos),
    )


def _several_masks(mask: ForeignMask, photo: str, count: int) -> ImportedMasksError:
    return ImportedMasksError(
        "{count} masks could be that of {photo}, and this is one of them: {name}",
        path=mask.source,
        remedy="Remove or rename the others.",
        name=readable_name(mask.photo),
        count=count,
        photo=readable_name(photo),
    )


def _other_fits_better(mask: ForeignMask, photo: str) -> ImportedMasksError:
    return ImportedMasksError(
        "the name of another mask fits {photo} better than {name}",
        path=mask.source,
        remedy="Rename the mask if it is of another photo.",
        name=readable_name(mask.photo),
        photo=readable_name(photo),
    )


def _listed(names: Sequence[str]) -> str:
    more = ["..."] if len(names) > _MAX_LISTED else []
    return ", ".join([*map(readable_name, names[:_MAX_LISTED]), *more])
