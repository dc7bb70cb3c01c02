"""Which mask belongs to which photo, by their names."""

import posixpath
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from core.images import is_image_name
from core.project.file_names import fitting_name, folded


@dataclass(frozen=True)
class Pairing:
    """Photos and the masks that are on disk.

    Attributes
    ----------
    files : dict of str to str
        Mask file of each photo, there or to be made, relative to the folder of masks.
    several : dict of str to list of str
        Masks that differ in capitals or accents alone, by the photo that any of them could belong to.
    contested : dict of str to str
        Masks of two photos that differ by extension alone, with the name that would make it clear.
    unpaired : list of str
        Masks that belong to no photo.
    """

    files: dict[str, str]
    several: dict[str, list[str]]
    contested: dict[str, str]
    unpaired: list[str]


def mask_files(names: Iterable[str]) -> dict[str, str]:
    """Return the mask file of each photo, relative to the folder of masks.

    `SUB/NAME.png`, but `SUB/NAME.jpg.png` for photos that differ only by extension. Names that only some file
    systems tell apart (capitals, composed accents) count as equal, so that a project can move between systems.
    """
    files = {name: _short_file(name) for name in names}
    if len(_all_folded(files.values())) == len(files):
        return files
    while True:
        sharing: defaultdict[str, list[str]] = defaultdict(list)
        for name, file in files.items():
            sharing[folded(file)].append(name)
        # A long name can collide with another photo's short one (`cat.jpg.jpg`), hence the loop.
        groups = [group for group in sharing.values() if len(group) > 1]
        short = [name for group in groups for name in group if files[name] != _long_file(name)]
        if not short:
            return files
        files.update((name, _long_file(name)) for name in short)


def pair_masks(names: Iterable[str], masks: Collection[str]) -> Pairing:
    """Find the mask of each photo: the file of its name, or else the only one whose name is the same when folded.

    Parameters
    ----------
    names : iterable of str
        Of the photos.
    masks : collection of str
        The files that are there, relative to the folder of masks.
    """
    files = mask_files(names)
    left = set(masks).difference(files.values())
    several: dict[str, list[str]] = {}
    if left:
        several = _pair_folded(files, set(masks), left)
    contested = _contested(files, left)
    unpaired = sorted(mask for mask in left - contested.keys() if is_image_name(mask))
    return Pairing(files, several, contested, unpaired)


def _pair_folded(files: dict[str, str], masks: set[str], left: set[str]) -> dict[str, list[str]]:
    """Pair what is left of the masks; return those that could be one photo's."""
    by_key: defaultdict[str, list[str]] = defaultdict(list)
    for mask in left:
        by_key[folded(mask)].append(mask)
    several = {}
    for name, found in _candidates(files, masks, by_key).items():
        left.difference_update(found)
        if len(found) == 1:
            files[name] = found[0]
        else:
            several[name] = sorted(found)
    return several


def _candidates(
    files: Mapping[str, str], masks: Collection[str], by_key: Mapping[str, list[str]]
) -> dict[str, list[str]]:
    """Return the masks that could belong to each photo without one, if they can belong to no other."""
    wanting: defaultdict[str, list[str]] = defaultdict(list)
    for name, file in files.items():
        if file not in masks and (key := folded(file)) in by_key:
            wanting[key].append(name)
    return {names[0]: by_key[key] for key, names in wanting.items() if len(names) == 1}


def _contested(files: Mapping[str, str], left: Collection[str]) -> dict[str, str]:
    if not left:
        return {}
    short = {_short_file(name): file for name, file in files.items() if file != _short_file(name)}
    return {mask: short[mask] for mask in left if mask in short}


def _all_folded(files: Collection[str]) -> set[str]:
    """Return `folded` of each name; those of plain letters at once, as there may be 100,000."""
    joined = "\n".join(files)
    is_plain = joined.isascii() and joined.count("\n") == len(files) - 1
    return set(joined.lower().split("\n")) if is_plain else set(map(folded, files))


def _short_file(name: str) -> str:
    dot = name.rfind(".")  # as posixpath.splitext, in a third of the time
    return f"{name[:dot] if dot > name.rfind('/') + 1 else name}.png"


def _long_file(name: str) -> str:
    folder, last = posixpath.split(name)
    return posixpath.join(folder, fitting_name(last, ".png"))
