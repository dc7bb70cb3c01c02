"""What the checks of a project see and find."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from core.errors import PetsegError
from core.images import Listing
from core.project.database.photo_row import PhotoRow
from core.project.layout import Layout
from core.project.pairing import Pairing

Repair = Literal["open", "set aside", "remove", "forget version", "none"]
"""What a repair does: opening the folder settles it, a file is moved or removed, a version is no longer listed."""


@dataclass(frozen=True)
class Finding:
    """Something in a project that is not as it should be.

    Attributes
    ----------
    kind : str
        See the table in the user guide.
    error : PetsegError
        What is wrong; its path is the file concerned.
    repair : str
    name : str
        The photo or version that it is about, if it is about one.
    """

    kind: str
    error: PetsegError
    repair: Repair
    name: str = ""


@dataclass(frozen=True)
class StoredRows:
    """What the database stores, as far as it is good.

    Attributes
    ----------
    photos : dict of str to PhotoRow
    versions : list of tuple
        (id, title, path, created, figures, won, base).
    is_known : bool
        Whether there is a database that can be read.
    """

    photos: dict[str, PhotoRow] = field(default_factory=dict)
    versions: list[tuple[str, ...]] = field(default_factory=list)
    is_known: bool = False


@dataclass(frozen=True)
class Examined:
    """A project as its files are, with the rows of its database.

    Attributes
    ----------
    layout : Layout
    listing : Listing
        The photos.
    masks : set of str
        Mask files that are there.
    pairing : Pairing
    rows : StoredRows
    """

    layout: Layout
    listing: Listing
    masks: set[str]
    pairing: Pairing
    rows: StoredRows


ReadModel = Callable[[Path], object]
"""Reads a checkpoint, and raises a PetsegError if that cannot be done."""
OnProgress = Callable[[int, int], None]
"""Gets the number of masks read, and of all."""
