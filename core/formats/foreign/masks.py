"""Masks that another program made, before their values are mapped to labels."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.errors import PetsegError
from core.labels import Label
from core.project.remarks import MAX_TAG, MAX_TAGS, split_tags, unique_tags

Values = npt.NDArray[np.uint32]
"""(H, W): what a pixel is, as the other program says; the meaning of a number is in `ForeignMasks.titles`."""
ValueMap = Mapping[int, Label]
"""The label of each value; pixels of values that are not in it are background."""
LoadValues = Callable[[tuple[int, int]], Values]
"""Decodes a mask, given height and width of the photo that it was matched with."""


@dataclass(frozen=True)
class ForeignMask:
    """One mask, not decoded yet.

    Attributes
    ----------
    photo : str
        The photo that it says it belongs to: path, file name or stem, with forward slashes; anything, from outside.
    source : Path
        The file that it is in, for errors.
    load : LoadValues
        Raises PetsegError if the values cannot be read, or are too many. The photo's size is for formats that do not
        say how large the mask is; those that do return it in that size, which may be another one.
    tags : tuple of str
        Of the photo, as far as the format has any.
    """

    photo: str
    source: Path
    load: LoadValues
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class ForeignMasks:
    """The masks of a file or folder.

    Attributes
    ----------
    masks : sequence of ForeignMask
    titles : mapping of int to str
        What the file calls its values, as far as it says: categories, colours such as "#80c000".
    labels : ValueMap or None
        If the format itself fixes what the values mean, as Oxford's trimaps do; None if a person has to say.
    guess : ValueMap
        What the values probably mean, by their titles, see `core.formats.foreign.title_guess`; a person confirms it.
    notes : list of PetsegError
        What was left out, and why.
    """

    masks: Sequence[ForeignMask]
    titles: Mapping[int, str] = field(default_factory=dict)
    labels: ValueMap | None = None
    guess: ValueMap = field(default_factory=dict)
    notes: list[PetsegError] = field(default_factory=list)


def tags_in(found: Any) -> tuple[str, ...]:
    """Return the tags that a file has for a photo: a list of them, or one text; others than texts are left out."""
    if isinstance(found, str):
        tags = split_tags(found)
    else:
        tags = unique_tags(tag for tag in found if isinstance(tag, str)) if isinstance(found, list | tuple) else ()
    return tuple(tag for tag in tags if len(tag) <= MAX_TAG)[:MAX_TAGS]
