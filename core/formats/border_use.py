"""What becomes of the border in formats that have no such class."""

from collections.abc import Mapping
from typing import Literal

from core.border.band import with_border
from core.labels import Label, Mask

BorderUse = Literal["middle", "pet", "background", "ignore"]

BORDER_USES: Mapping[BorderUse, str] = {
    "middle": "Cut along its middle",
    "pet": "Make it pet",
    "background": "Make it background",
    "ignore": "Keep it, as pixels of neither class",
}
"""Every use with its title."""


def resolve_border(mask: Mask, use: BorderUse) -> Mask:
    """Return a mask whose border pixels have become what a format needs.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    use : BorderUse
        "middle" gives each pixel to the class that is nearer, see `core.border.silhouette`; "ignore" changes nothing.
    """
    if use == "ignore" or not (mask == Label.BORDER).any():
        return mask
    if use == "middle":
        return with_border(mask, 0)
    result = mask.copy()
    result[mask == Label.BORDER] = Label.PET if use == "pet" else Label.BACKGROUND
    return result
