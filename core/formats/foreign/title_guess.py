"""What the classes of other programs probably mean, by their names."""

import re
from collections.abc import Mapping

from core.labels import Label

_LABELS = {
    Label.BACKGROUND: frozenset({"background", "bg", "backdrop", "unlabeled", "unlabelled", "none", "nothing"}),
    Label.BORDER: frozenset(
        {"border", "boundary", "edge", "outline", "contour", "ignore", "ignored", "void", "unknown", "trimap"}
    ),
}
_FILLERS = frozenset({"", "class", "label", "region", "area", "pixel", "pixels"})


def guess_labels(titles: Mapping[int, str]) -> dict[int, Label]:
    """Return a label for each class: pet, unless its name says background, border or void, and nothing else.

    A border collie is a pet.

    Parameters
    ----------
    titles : mapping of int to str
        Names of the classes by their values.
    """
    return {value: _label_of(title) for value, title in titles.items()}


def _label_of(title: str) -> Label:
    words = set(re.split(r"[\W_\d]+", title.casefold())) - _FILLERS
    return next((label for label, names in _LABELS.items() if words and words <= names), Label.PET)
