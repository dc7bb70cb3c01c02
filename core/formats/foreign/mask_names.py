"""What the file names of masks have besides the name of the photo."""

import re

_ENDING = re.compile(
    r"[ ._-]+((cp[ ._-])?masks?|label|labels|labelids|seg|segmentation|trimap|gt|groundtruth|matte|alpha|annotation)$",
    re.I,
)
_BEGINNING = re.compile(r"^(mask|label|seg|segmentation|trimap|gt)[ ._-]+", re.I)
_PART = re.compile(r"^(?P<stem>.+)\.(?P<number>[1-9]\d{0,5})$", re.A)


def undecorated(stem: str) -> str | None:
    """Return a name without what says that it is a mask, as in `cat_mask` or `gt-cat`; None if nothing does."""
    for pattern in (_ENDING, _BEGINNING):
        rest = pattern.sub("", stem)
        if rest and rest != stem:
            return rest
    return None


def part_of(stem: str) -> tuple[str, int] | None:
    """Return the photo and the number of a mask that holds one region of several, as in `cat.2`; None for others."""
    found = _PART.match(stem)
    return None if found is None else (found["stem"], int(found["number"]))
