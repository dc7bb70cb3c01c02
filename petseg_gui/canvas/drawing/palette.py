"""Colour tables: what each code of an overlay looks like; one table per opacity and style."""

from functools import lru_cache

from PySide6.QtGui import qRgba

from core.display.coverage_levels import shares
from core.labels import Label
from petseg_gui.models.options import ClassColours

Colour = tuple[float, float, float, float]
"""R, G, B of 0 to 255 and A of 0 to 1."""
Table = tuple[int, ...]
"""256 ARGB colours, not premultiplied."""

BACKGROUND_SHARE = 0.4
"""Opacity of background relative to the other classes: most of a photo is background and must stay recognizable."""
UNCHECKED_SHARE = 0.27
"""Opacity of the stripes of an unchecked proposal, relative to the rest."""
NOTHING, UNSEEN_BACKGROUND, HALO = 3, 4, 5
"""Codes other than labels: nothing, background without a colour of its own, and the dark rim of a line."""
SAME, ADDED, REMOVED, OTHER = range(4)
"""Codes of a difference: none, pet that is new, pet that is gone, any other change."""

_CLEAR: Colour = (0, 0, 0, 0)
_DIM: Colour = (0, 0, 0, 0.65)
_HALO_OPACITY = 0.75
"""Relative to the line; fur of any colour is then darker than the line, or lighter than its halo."""
CHANGES: dict[int, Colour] = {ADDED: (0, 230, 118, 0.85), REMOVED: (255, 23, 68, 0.85), OTHER: (0, 225, 255, 0.7)}
"""Colours of a difference: unlike the classes, and of different lightness for colour-blind people."""
HEAT = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))
"""From unsure to sure; evenly lighter, like matplotlib's viridis."""


@lru_cache(maxsize=16)
def label_table(opacity: float, dim: bool, colours: ClassColours) -> Table:
    """Return the table for labels; 255 minus a label is the same in a stripe."""
    return _with_stripes({int(label): colour for label, colour in _classes(opacity, dim, colours).items()})


@lru_cache(maxsize=16)
def coverage_table(opacity: float, dim: bool, colours: ClassColours) -> Table:
    """Return the table for codes of `Coverage`; 255 minus a code is the same in a stripe."""
    classes = _classes(opacity, dim, colours)
    codes = [code for code in range(256) if (code >> 4) + (code & 15) <= 14]
    return _with_stripes({code: _mixed(code, classes) for code in codes})


@lru_cache(maxsize=16)
def outline_table(opacity: float, dim: bool, colours: ClassColours) -> Table:
    """Return the table for labels along a line and the other codes; stripes make the line dashed."""
    shown = 0.4 + 0.6 * opacity
    line: dict[int, Colour] = {int(label): (*colours[label], shown) for label in Label}
    halo: Colour = (0, 0, 0, _HALO_OPACITY * shown)
    return _with_stripes({**line, NOTHING: _CLEAR, UNSEEN_BACKGROUND: _DIM if dim else _CLEAR, HALO: halo})


@lru_cache(maxsize=16)
def heat_table(opacity: float) -> Table:
    """Return the table for confidence, from 0 (unsure) to 255."""
    return tuple(_argb((*heat_colour(code / 255), opacity)) for code in range(256))


@lru_cache(maxsize=1)
def difference_table() -> Table:
    """Return the table for `SAME`, `ADDED`, `REMOVED` and `OTHER`."""
    return tuple(_argb(CHANGES.get(code, _CLEAR)) for code in range(256))


def heat_colour(sure: float) -> tuple[float, float, float]:
    """Return R, G, B for a confidence of 0 to 1."""
    position = min(max(sure, 0.0), 1.0) * (len(HEAT) - 1)
    first = min(int(position), len(HEAT) - 2)
    red, green, blue = (
        (1 - position + first) * low + (position - first) * high
        for low, high in zip(HEAT[first], HEAT[first + 1], strict=True)
    )
    return red, green, blue


def _classes(opacity: float, dim: bool, colours: ClassColours) -> dict[Label, Colour]:
    background: Colour = _DIM if dim else (*colours[Label.BACKGROUND], opacity * BACKGROUND_SHARE)
    return {
        Label.PET: (*colours[Label.PET], opacity),
        Label.BACKGROUND: background,
        Label.BORDER: (*colours[Label.BORDER], opacity),
    }


def _mixed(code: int, classes: dict[Label, Colour]) -> Colour:
    """Return the mean of the classes in a pixel, weighted by opacity as if each were painted by itself."""
    pet, border = shares(code)
    weights = {Label.PET: pet, Label.BORDER: border, Label.BACKGROUND: 1 - pet - border}
    alpha = sum(weight * classes[label][3] for label, weight in weights.items())
    if alpha <= 0:
        return _CLEAR
    red, green, blue = (
        sum(weight * classes[label][3] * classes[label][channel] for label, weight in weights.items()) / alpha
        for channel in range(3)
    )
    return red, green, blue, alpha


def _with_stripes(colours: dict[int, Colour]) -> Table:
    """Add the complement of each code, for the same in a stripe."""
    table = [0] * 256
    for code, (red, green, blue, alpha) in colours.items():
        table[255 - code] = _argb((red, green, blue, alpha * UNCHECKED_SHARE))
    for code, colour in colours.items():
        table[code] = _argb(colour)
    return tuple(table)


def _argb(colour: Colour) -> int:
    red, green, blue, alpha = colour
    return qRgba(round(red), round(green), round(blue), round(255 * min(max(alpha, 0.0), 1.0)))
