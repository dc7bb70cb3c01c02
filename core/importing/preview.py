"""A small picture of what an import makes of one photo."""

from core.display.comparison import draw_mask, draw_photo
from core.images import RgbImage, read_thumbnail
from core.importing.choices import ImportChoices
from core.importing.fitting import fit_mask
from core.importing.matching import Match
from core.pixels import Box
from core.project import Project
from core.project.border_share import USUAL_SHARE, share_of_folder
from core.resizing import resize_nearest

_PHOTO_SIDES = 2
"""How much larger than the picture the photo is decoded, so that it is sharp."""


def preview_import(project: Project, match: Match, choices: ImportChoices, side: int) -> RgbImage:
    """Draw a photo with its mask as an import would take it over, at most `side` pixels wide and high.

    Returns
    -------
    (h, w, 3) uint8 RGB

    Raises
    ------
    PetsegError
        If photo or mask cannot be read, or the mask has another size.
    """
    path = project.photos.entry(match.photo).path
    mask = fit_mask(path, match, choices, share_of_folder(project) or USUAL_SHARE).mask
    small = draw_photo(read_thumbnail(path, _PHOTO_SIDES * side), mask.shape, Box.whole(mask.shape), side)
    return draw_mask(small, resize_nearest(mask, *small.shape[:2]))
