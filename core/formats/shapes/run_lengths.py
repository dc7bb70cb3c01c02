"""Regions as COCO's run lengths: how many pixels are outside and inside in turn, column by column."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from pycocotools import mask as coco_masks

from core.errors import ImportedMasksError
from core.formats.shapes.pet_regions import EMPTY_REGION, PetRegion
from core.pixels import BoolArray, Box

RunLengths = dict[str, Any]
"""COCO's object: "size" with height and width, and "counts" as its text."""
_Counts = npt.NDArray[np.int64]

# The text: 6 bits a character, from "0" on; 5 bits of a number, low ones first, and one that says that more follow.
_FIRST = ord("0")
_BITS = 5
_MORE, _SIGN, _DIGIT = 0x20, 0x10, 0x1F
_MAX_CHARACTERS = 6
"""Of one number; 30 bits are more than pixels can be."""


def encode_region(region: PetRegion, shape: tuple[int, int]) -> RunLengths:
    """Return the run lengths of a region in a photo of a height and width."""
    edges = _edges_of(region, shape[0])
    counts = np.diff(edges, prepend=0, append=shape[0] * shape[1])
    if not counts[-1] and len(edges):
        counts = counts[:-1]
    found = coco_masks.frPyObjects({"size": list(shape), "counts": counts.tolist()}, *shape)
    return {"size": list(shape), "counts": found["counts"].decode("ascii")}


def _edges_of(region: PetRegion, height: int) -> _Counts:
    """Return where the region starts and ends in turn, counting pixels from top to bottom, column by column."""
    columns = np.pad(region.inside.T, ((0, 0), (1, 1))).view(np.int8)
    column, row = np.nonzero(np.diff(columns, axis=1))
    edges = (region.box.left + column) * height + region.box.top + row
    # Where a column ends inside and the next one starts inside, the region goes on.
    goes_on = np.append(edges[1:-1:2] == edges[2::2], False) if len(edges) > 2 else np.zeros(len(edges) // 2, np.bool_)
    keep = np.ones(len(edges), np.bool_)
    keep[1::2] = ~goes_on
    keep[2::2] = ~goes_on[:-1]
    return edges[keep]


def decode_region(encoded: Mapping[str, Any], shape: tuple[int, int]) -> PetRegion:
    """Return the region of run lengths from a file, compressed or not.

    Parameters
    ----------
    encoded : mapping
        From JSON; its members may be anything.
    shape : (int, int)
        Height and width of the photo, which the caller has checked.

    Raises
    ------
    ImportedMasksError
        Without a path, if it is not for this size, or the counts are none or do not add up.
    """
    if encoded.get("size") != list(shape):
        raise ImportedMasksError("run lengths are for another size than the photo's")
    counts = _counts_of(encoded.get("counts"))
    if (counts < 0).any() or (counts > shape[0] * shape[1]).any() or counts.sum() != shape[0] * shape[1]:
        raise ImportedMasksError("run lengths do not add up to the photo's pixels")
    return _region_of(counts, shape)


def _region_of(counts: _Counts, shape: tuple[int, int]) -> PetRegion:
    """Return the columns from the first to the last pixel of the region."""
    height = shape[0]
    ends = np.cumsum(counts)
    used = np.flatnonzero(counts[1::2]) * 2 + 1
    if not len(used):
        return EMPTY_REGION
    left, right = int(ends[used[0] - 1]) // height, -(-int(ends[used[-1]]) // height)
    edges = np.clip(np.append(0, ends), left * height, right * height)
    is_inside = np.arange(len(counts)) % 2 == 1
    inside: BoolArray = np.repeat(is_inside, np.diff(edges)).reshape(right - left, height).T
    return PetRegion(Box(0, left, height, right), inside)


def _counts_of(counts: object) -> _Counts:
    if isinstance(counts, str):
        return _parsed(counts)
    try:
        found = np.asarray(counts) if isinstance(counts, list) else np.empty(0)
    except (ValueError, OverflowError):  # lists of lists of different lengths
        found = np.empty(0)
    if found.ndim != 1 or found.dtype.kind != "i":
        raise _no_counts()
    return found.astype(np.int64)


def _parsed(text: str) -> _Counts:
    """Return the numbers of COCO's text (Lin et al., cocoapi, rleFrString).

    Every number from the fourth on is the difference to the last but one.
    """
    try:
        characters = np.frombuffer(text.encode("ascii"), np.uint8).astype(np.int64) - _FIRST
    except UnicodeEncodeError as error:
        raise _no_counts() from error
    ends = np.flatnonzero((characters & _MORE) == 0)
    if not len(ends) or ends[-1] != len(characters) - 1 or characters.min() < 0 or characters.max() > 2 * _MORE - 1:
        raise _no_counts()
    starts = np.append(0, ends[:-1] + 1)
    lengths = ends - starts + 1
    if lengths.max() > _MAX_CHARACTERS:
        raise _no_counts()
    shifts = _BITS * (np.arange(len(characters)) - np.repeat(starts, lengths))
    numbers = np.add.reduceat((characters & _DIGIT) << shifts, starts)
    numbers -= np.where(characters[ends] & _SIGN, np.int64(1) << (_BITS * lengths), 0)
    for first in (1, 2):
        numbers[first::2] = np.cumsum(numbers[first::2])
    return numbers


def _no_counts() -> ImportedMasksError:
    return ImportedMasksError("run lengths are no whole numbers, and no text that COCO has for them")
