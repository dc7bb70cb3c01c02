"""What a proposal was made from, noted in the proposal itself: so the two cannot get out of step."""

import re
from dataclasses import dataclass
from pathlib import Path

from core.masks import read_origin
from core.pixels import Box
from core.project.identity import PhotoIdentity, compare, identify

_TEXT = re.compile(r"photo ([0-9]{1,19}) (-?[0-9]{1,19}) ([0-9a-f]{32}); (.*)")


@dataclass(frozen=True)
class Recipe:
    """How the masks of one run are made; another recipe may make other masks.

    Attributes
    ----------
    model : str
        Digest of the model file.
    method : int
        `core.model.segmenter.METHOD`.
    box : Box or None
        The part of the photo to propose; None is all of it.
    border : float or None
        How wide the border is as a share of the photo's longest side; None leaves it as the model draws it.
    """

    model: str
    method: int
    box: Box | None = None
    border: float | None = None

    def to_text(self) -> str:
        """Return all of it in ASCII, the same for equal recipes."""
        box = "all" if self.box is None else ",".join(map(str, self.box))
        border = "" if self.border is None else f"; border {self.border:.5f}"
        return f"model {self.model}; method {self.method}; box {box}{border}"


@dataclass(frozen=True)
class Origin:
    """A photo in one state, and the recipe: what decides every pixel of a mask."""

    photo: PhotoIdentity
    recipe: Recipe

    def to_text(self) -> str:
        """Return the note for `core.masks.encode_mask`."""
        photo = self.photo
        return f"photo {photo.size} {photo.mtime} {photo.digest}; {self.recipe.to_text()}"


def is_up_to_date(target: Path, photo: Path, recipe: Recipe) -> bool:
    """Whether a file is the whole, untouched proposal that this recipe would make of the photo as it is now.

    The photo counts as unchanged if its size and time are; if only its time is another one, its content decides.
    """
    text = read_origin(target)
    known = proposed_photo(text, recipe)
    if known is None or identify(photo) is None:
        return False
    _, is_same = compare(known, photo)
    return is_same


def proposed_photo(text: str | None, recipe: Recipe) -> PhotoIdentity | None:
    """Return the photo that a proposal says it was made from; None if it says nothing, or of another recipe."""
    found = _TEXT.fullmatch(text or "")
    if found is None or found[4] != recipe.to_text():
        return None
    return PhotoIdentity(int(found[1]), int(found[2]), found[3])
