"""What a mask format is: a row of `FORMATS`, made of plain functions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.cancel import ShouldStop
from core.formats.border_use import BorderUse
from core.formats.export_folder import ExportFolder
from core.formats.foreign.masks import ForeignMasks
from core.images import RgbImage, read_image
from core.labels import Mask

Record = Mapping[str, Any]
"""What a format's index says of one photo; it is kept as JSON, so that an unchanged photo is not read again."""
OnProgress = Callable[[int, int], None]
"""(done, total)."""


@dataclass(frozen=True)
class FormatOptions:
    """What a user chooses for a format.

    Attributes
    ----------
    border : BorderUse
        What becomes of the border; one of the format's `borders`.
    regions : bool
        Whether each connected animal is an annotation, or a file, of its own.
    variant : str
        One of the format's `variants`, such as "polygons"; empty if it has none.
    copies_photos : bool
        Whether the photos are written beside the masks, where the format leaves the choice.
    categories : tuple of str
        What the pets of all photos are called, each once, in the order of their class indices.
    """

    border: BorderUse = "middle"
    regions: bool = False
    variant: str = ""
    copies_photos: bool = True
    categories: tuple[str, ...] = ("pet",)

    def class_index(self, category: str) -> int:
        """Return the index of a category among all, from 0."""
        return self.categories.index(category)


@dataclass(frozen=True)
class ExportedPhoto:
    """A photo with its mask, as a format writes it.

    Attributes
    ----------
    name : str
        In the project: path below the photos' folder, with forward slashes.
    stem : str
        Name of the files that are made of it, without extension: unique, in no sub-folder, without spaces, safe on
        every file system.
    path : Path
        The photo's file.
    category : str
        What the pet is called in formats that have names of classes.
    mask : (H, W) uint8 Label
        With the border resolved as `FormatOptions.border` says: border pixels are left only if that is "ignore".
    state : str
        The photo's state, such as "reviewed".
    tags : tuple of str
        What a person tagged the photo with.
    """

    name: str
    stem: str
    path: Path
    category: str
    mask: Mask
    state: str = ""
    tags: tuple[str, ...] = ()

    def read_image(self) -> RgbImage:
        """Decode the photo, (H, W, 3) uint8; raises ImageError."""
        return read_image(self.path)


@dataclass(frozen=True)
class IndexedPhoto:
    """A photo that has been written, as the index of a format lists it.

    Attributes
    ----------
    name, stem, category, tags
        As in `ExportedPhoto`.
    shape : (int, int)
        Height and width.
    record : Record
        What `write_photo` returned, in this run or an earlier one.
    load : callable
        Reads photo and mask again, for indices that hold the pixels themselves; raises PetsegError.
    """

    name: str
    stem: str
    category: str
    shape: tuple[int, int]
    record: Record
    load: Callable[[], ExportedPhoto]
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class IndexContext:
    """How writing an index reports, and is stopped; it may take long in some formats."""

    on_progress: OnProgress
    should_stop: ShouldStop


WritePhoto = Callable[[ExportedPhoto, FormatOptions, ExportFolder], Record]
"""Writes the files of one photo; raises PetsegError if the photo has to be left out."""
WriteIndex = Callable[[Sequence[IndexedPhoto], FormatOptions, ExportFolder, IndexContext], None]
"""Writes what lists all photos, in natural order of their names; called whenever a photo has changed, come or gone."""
CheckOptions = Callable[[FormatOptions], None]
"""Raises ExportError if a format has no way to write these options; called once, before anything is written."""


@dataclass(frozen=True)
class MaskReader:
    """How the masks of a format are read.

    Attributes
    ----------
    fits : callable
        Whether a file or folder looks like this format; it reads little, and raises nothing.
    read : callable
        Lists the masks of a file or folder without decoding them; raises PetsegError.
    """

    fits: Callable[[Path], bool]
    read: Callable[[Path, ShouldStop], ForeignMasks]


@dataclass(frozen=True)
class Format:
    """A mask format.

    Attributes
    ----------
    title : str
        English, as menus show it.
    used_by : str
        One line on who reads it.
    loss : str
        One line on what of a mask is lost; empty if a mask comes back exactly.
    write_photo : WritePhoto or None
        None for a format that is only read.
    write_index : WriteIndex or None
    borders : tuple of BorderUse
        What can become of the border; the first is the default.
    has_regions : bool
        Whether `FormatOptions.regions` makes a difference.
    has_categories : bool
        Whether the format names classes.
    copies_photos : bool or None
        Whether photos are written beside the masks: True always, False never, None as the user chooses (at first not).
    variants : mapping of str to str
        Ways to write it, with their titles; the first is the default.
    reader : MaskReader or None
        None for a format that is only written.
    check_options : CheckOptions or None
        None if all options can be written.
    """

    title: str
    used_by: str
    loss: str = ""
    write_photo: WritePhoto | None = None
    write_index: WriteIndex | None = None
    borders: tuple[BorderUse, ...] = ("ignore", "middle", "pet", "background")
    has_regions: bool = False
    has_categories: bool = False
    copies_photos: bool | None = True
    variants: Mapping[str, str] = field(default_factory=dict)
    reader: MaskReader | None = None
    check_options: CheckOptions | None = None

    def default_options(self) -> FormatOptions:
        """Return what is chosen at first."""
        return FormatOptions(
            self.borders[0], variant=next(iter(self.variants), ""), copies_photos=bool(self.copies_photos)
        )
