"""The options of tools and view, each with default, range and texts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from core.labels import COLOURS, Label
from core.regions.fill import FillBy
from petseg_gui.models.option import option

BrushShape = Literal["round", "square"]
MaskStyle = Literal["fill", "outline", "confidence", "difference"]
Split = Literal["single", "side-by-side", "swipe"]
ClassColours = tuple[tuple[int, int, int], ...]
"""R, G, B of each `Label`, in the order of their values."""
CLASS_COLOURS = ("pet_colour", "background_colour", "border_colour")
"""View options with the colours, in the same order."""


def colour_name(red: int, green: int, blue: int) -> str:
    """Return a colour as options hold it."""
    return f"#{red:02x}{green:02x}{blue:02x}"


COLOUR_SETS: Mapping[str, tuple[str, ...]] = {
    "Standard": tuple(colour_name(*COLOURS[label]) for label in Label),
    "Safe for colour-blind people": ("#b42814", "#0072b2", "#f0e442"),
}
"""Sets to choose from, each in the order of `CLASS_COLOURS`; names are English. The classes of the second also differ
in lightness, which every kind of colour blindness leaves visible."""
_COLOUR = re.compile("#[0-9a-f]{6}")

MIN_SIZE, MAX_SIZE = 1, 2000
"""Smallest and largest diameter of a brush, in pixels of the photo."""
THUMBNAIL_SIZE, GRID_SIZE = 76, 72
"""Width of a thumbnail in list and grid at first; a hundred of the latter fit a small laptop's screen."""
USUAL_SIDE = 500
"""Longest side in pixels of the photos that the default sizes are made for."""
_MAX_SIDE = 100_000
_MIN_MAX_BORDER = 256
_MAX_BORDER_SHARE = 1 / 16
"""Of a photo's longest side; the widest bands that people draw take half of it."""


def max_border_width(side: int) -> int:
    """Return the largest border width in pixels for a photo with this longest side."""
    return max(_MIN_MAX_BORDER, round(_MAX_BORDER_SHARE * side))


def _diameter(default: int, full_label: str) -> Any:
    return option(default, "Size", "Diameter in pixels of the photo", unit=" px", full_label=full_label,
                  low=MIN_SIZE, high=MAX_SIZE)  # fmt: skip


def _thumbnail(default: int, label: str) -> Any:
    return option(
        default, label, "Width of a thumbnail; Ctrl and the wheel change it too", unit=" px", low=64, high=192
    )


@dataclass(frozen=True)
class ToolSizes:
    """Diameters in pixels of a photo with `photo_side` as its longest side, which they scale with."""

    brush_size: int = _diameter(40, "Size of the brush")
    eraser_size: int = _diameter(40, "Size of the eraser")
    smart_size: int = _diameter(120, "Size of the smart brush")
    photo_side: int = option(USUAL_SIDE, low=1, high=_MAX_SIDE)


@dataclass(frozen=True)
class ToolOptions:
    """How the tools work, besides class and sizes.

    Attributes
    ----------
    brush_shape : "round" or "square"
    pen_pressure : bool
    fill_by : "photo" or "class"
        Whether fill follows similar colours of the photo or the mask's class under the pointer.
    tolerance : int
        How different the colours may be, 0 to 255 in each channel.
    contiguous : bool
    locked : frozenset of Label
        Classes that are not painted over. Not remembered: at the next start, a forgotten lock would look like a fault.
    auto_border : bool
        Whether the border band follows the outline of the pet automatically.
    silhouette_only : bool
        Whether pet and background are painted without a border, which is derived when the photo is marked reviewed.
    border_width : int
        In pixels of the photo.
    """

    brush_shape: BrushShape = option("round", "Tip")
    pen_pressure: bool = option(True, "Pen pressure", "A light touch of the pen paints thinner")
    fill_by: FillBy = option("photo", "Fill")
    tolerance: int = option(24, "Tolerance", "How different the colours to fill may be", low=0, high=255)
    contiguous: bool = option(True, "Connected only", "Fill only what is connected to the point under the pointer")
    locked: frozenset[Label] = option(frozenset(), remembered=False)
    auto_border: bool = option(
        True,
        "Follows the outline",
        "Painting pet or background redraws the border along the outline there",
        full_label="Border follows the outline",
    )
    silhouette_only: bool = option(
        False,
        "Silhouette only",
        "Paint pet and background without a border; it is drawn when the photo is marked reviewed",
    )
    border_width: int = option(
        8,
        "Width",
        "Width of the border band on this photo, in its pixels. On a photo twice as large it is twice as wide.",
        unit=" px",
        full_label="Width of the border",
        low=1,
        high=max_border_width(_MAX_SIDE),
    )

    @property
    def has_border(self) -> bool:
        """Whether what is painted gets a border, now or at the end."""
        return self.auto_border or self.silhouette_only


def _colour(label: Label) -> Any:
    tip = "Colour of the class, on the canvas and in the panels"
    return option(colour_name(*COLOURS[label]), label.title, tip, check=_checked_colour)


def _checked_colour(value: object) -> Any:
    return value if isinstance(value, str) and _COLOUR.fullmatch(value) else None


@dataclass(frozen=True)
class ViewOptions:
    """How photos and masks are shown. Style and tone are not remembered, since they are chosen for a photo or two.

    Attributes
    ----------
    opacity : float
        How much the mask covers the photo.
    pet_colour, background_colour, border_colour : str
        As "#rrggbb".
    stripes : bool
        Whether a proposal that nobody has checked is striped.
    mask_visible : bool
        Also False while the key that hides it is held.
    style : str
        "fill" colours the classes; "outline" draws only where they meet; "confidence" shows how sure the model was;
        "difference" shows where the mask differs from the proposal.
    dim_background : bool
    split : str
        "single" shows the photo once; "side-by-side" again without the mask; "swipe" shows the mask only on one side
        of a line.
    swipe : float
        Position of that line as a fraction of the view's width.
    brightness, contrast : float
        0 leaves the photo unchanged.
    gamma : float
        Above 1 lightens dark fur, 1 leaves the photo unchanged.
    overview : bool
    grid : bool
        Whether the photos of the list are shown as a grid, in place of one photo.
    thumbnail_masks : bool
        Whether the thumbnails of the list show the masks; those of the grid always do.
    thumbnail_size, grid_size : int
        Width of a thumbnail in the list and in the grid.
    """

    opacity: float = option(0.5, "Opacity", "How strongly the mask covers the photo", unit=" %", low=0.0, high=1.0)
    pet_colour: str = _colour(Label.PET)
    background_colour: str = _colour(Label.BACKGROUND)
    border_colour: str = _colour(Label.BORDER)
    stripes: bool = option(True, "Striped proposals", "Stripe a proposal that nobody has checked")
    mask_visible: bool = option(True, remembered=False)
    style: MaskStyle = option("fill", "Mask as", remembered=False)
    dim_background: bool = option(
        False, "Dim background", "Darken the photo where the mask says background", remembered=False
    )
    split: Split = option("single", "View", remembered=False)
    swipe: float = option(0.5, low=0.0, high=1.0, remembered=False)
    brightness: float = option(
        0.0, "Brightness", "Display only; the file is unchanged", unit=" %", low=-1.0, high=1.0, remembered=False
    )
    contrast: float = option(
        0.0, "Contrast", "Display only; the file is unchanged", unit=" %", low=-1.0, high=1.0, remembered=False
    )
    gamma: float = option(
        1.0, "Gamma", "Above 100 % lightens dark fur; the file is unchanged", unit=" %", low=0.2, high=5.0,
        remembered=False,
    )  # fmt: skip
    overview: bool = option(True, "Overview", "Show the whole photo in a corner while only part of it is in view")
    grid: bool = option(False, remembered=False)
    thumbnail_masks: bool = option(True, "Masks on thumbnails", "Show the masks in the photo list")
    thumbnail_size: int = _thumbnail(THUMBNAIL_SIZE, "Thumbnails in the list")
    grid_size: int = _thumbnail(GRID_SIZE, "Thumbnails in the grid")

    @property
    def colours(self) -> ClassColours:
        """R, G, B of pet, background and border."""
        return tuple(_channels(getattr(self, name)) for name in CLASS_COLOURS)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour[1:])
    return red, green, blue


TONE = ("brightness", "contrast", "gamma")
"""View options that change how the photo itself is shown."""


def tone_is_neutral(options: ViewOptions) -> bool:
    """Return whether the photo is shown as it is."""
    return all(getattr(options, name) == getattr(ViewOptions(), name) for name in TONE)
