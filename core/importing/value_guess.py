"""What the values of masks of another program mean most likely."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from core.formats.foreign.masks import ForeignMasks
from core.formats.foreign.title_guess import guess_labels as labels_of_titles
from core.formats.raster.values import COLOUR, OPACITY, TRANSPARENT, packed
from core.formats.raster.voc_palette import voc_colour
from core.importing.class_names import is_no_pet
from core.importing.value_counts import ValueCount, ValueCounts
from core.importing.value_noise import NEAR, distance, main_values
from core.labels import COLOURS, Label

Labels = dict[int, Label]
_PALETTE_COLOUR = re.compile("#[0-9a-f]{6}")
"""Title of an index of a palette."""
_PET, _BACKGROUND, _BORDER = Label.PET, Label.BACKGROUND, Label.BORDER
_VOC_BORDER = 255
_VOC_BORDER_COLOUR = packed(*voc_colour(_VOC_BORDER))
_WHITES = (255, 65_535)
_GREY_MIDDLES = (127, 128)
_FEW = 32
"""Values; more can be noise of a lossy format, or smooth edges."""
_OWN_COLOURS = {packed(*colour): label for label, colour in COLOURS.items()}
_USUAL = (0, 255, _VOC_BORDER_COLOUR, *_OWN_COLOURS)


@dataclass(frozen=True)
class Guess:
    """What values mean most likely.

    Attributes
    ----------
    labels : dict of int to Label
        For every value that was counted, and those with a name.
    title : str
        English: how the meaning was found, as the rest of a sentence.
    is_sure : bool
        False if a person should look.
    """

    labels: Labels
    title: str
    is_sure: bool = True


def guess_labels(masks: ForeignMasks, counts: ValueCounts) -> Guess:
    """Say what the values of masks mean: as the format fixes it, or else by their names, colours and numbers."""
    if masks.labels is not None:
        return Guess(dict(masks.labels), "as the format fixes it")
    if masks.guess:
        return Guess(_by_names(masks, counts.counts), "by the names of the classes")
    noisy = main_values(counts.counts) if len(counts.counts) > _FEW else {}
    if noisy:
        main = [count for count in counts.counts if count.value in noisy]
        values = {value: _nearby(value) for value in noisy}
    else:
        main = list(counts.counts)
        values = {count.value: _colour_by_title(count, masks.titles) for count in main}
    found = next((guess for rule in _RULES if (guess := rule(values, main)) is not None), None)
    if found is None:
        return Guess({}, "not known", is_sure=False)
    return _with_noise(found, counts.counts) if noisy else found


def _by_names(masks: ForeignMasks, counts: Sequence[ValueCount]) -> Labels:
    """Return what names say; people and things are background where there are pets besides."""
    labels = dict(masks.guess)
    labels |= {
        count.value: _BORDER if count.value == _VOC_BORDER else _BACKGROUND
        for count in counts
        if count.value not in labels
    }
    used = {count.value: masks.titles[count.value] for count in counts if count.value in masks.titles}
    others = {value for value, title in used.items() if is_no_pet(title)}
    if any(labels[value] is _PET for value in used.keys() - others):
        return labels | dict.fromkeys(others, _BACKGROUND)
    # Somebody has given their pets such a name for lack of a better one.
    return labels | {value: label for value, label in labels_of_titles(used).items() if value in others}


def _colour_by_title(count: ValueCount, titles: Mapping[int, str]) -> int:
    """Return a value, or for an index of a palette the value of its colour."""
    title = titles.get(count.value, "")
    return packed(*bytes.fromhex(title[1:])) if _PALETTE_COLOUR.fullmatch(title) else count.value


def _nearby(value: int) -> int:
    """Return the usual colour that a value is nearly, or else itself."""
    nearest = min(_USUAL, key=lambda usual: distance(value, usual))
    return nearest if distance(value, nearest) < NEAR else value


def _with_noise(guess: Guess, counts: Sequence[ValueCount]) -> Guess:
    """Give each value the label of the main one that looks most like it."""
    labels = {
        count.value: guess.labels[min(guess.labels, key=lambda main: distance(count.value, main))] for count in counts
    }
    return Guess(labels, guess.title, is_sure=False)


# Rules: each gets the colour of each value, or the value itself, and the counts; None if it does not apply.

_Values = Mapping[int, int]
_Rule = Callable[[_Values, Sequence[ValueCount]], Guess | None]


def _opacity(values: _Values, _counts: Sequence[ValueCount]) -> Guess | None:
    if not any(value & OPACITY for value in values):
        return None
    labels = {value: _of_opacity(value) for value in values}
    return Guess(labels, "by transparency: what can be seen is pet")


def _of_opacity(value: int) -> Label:
    level = value & 0xFF if value & OPACITY else 255
    return {0: _BACKGROUND, 255: _PET}.get(level, _BORDER)


def _transparent(values: _Values, _counts: Sequence[ValueCount]) -> Guess | None:
    if TRANSPARENT not in values:
        return None
    borders = {_VOC_BORDER_COLOUR, packed(*COLOURS[_BORDER])}
    labels = {value: _BORDER if colour in borders else _PET for value, colour in values.items()}
    return Guess(labels | {TRANSPARENT: _BACKGROUND}, "by transparency: what can be seen is pet")


def _own_colours(values: _Values, _counts: Sequence[ValueCount]) -> Guess | None:
    known = _OWN_COLOURS | {0: _BACKGROUND}
    if not all(colour in known for colour in values.values()) or not set(_OWN_COLOURS) & set(values.values()):
        return None
    return Guess({value: known[colour] for value, colour in values.items()}, "by the colours of PetSeg")


def _black_and_white(values: _Values, counts: Sequence[ValueCount]) -> Guess | None:
    whites = {white for white in _WHITES if white in values.values()}
    if len(whites) != 1 or not set(values.values()) <= {0, *whites, *_GREY_MIDDLES}:
        return None
    labels = {
        value: _BACKGROUND if colour == 0 else _PET if colour in whites else _BORDER for value, colour in values.items()
    }
    return Guess(labels, "black and white: white is pet", is_sure=_most_at_edges(counts, labels) is not _PET)


def _codes(values: _Values, counts: Sequence[ValueCount]) -> Guess | None:
    present = set(values)
    if present <= {0, 1}:
        labels = {0: _BACKGROUND, 1: _PET}
        return Guess(labels, "0 and 1: 1 is pet", is_sure=_most_at_edges(counts, labels) is not _PET)
    if present <= {1, 2, 3}:
        labels = {1: _PET, 2: _BACKGROUND, 3: _BORDER}
        return Guess(labels, "as in trimaps: 1 is pet, 2 background, 3 border", is_sure=len(present) > 1)
    if present <= {0, 1, 2}:
        indexed, shifted = {0: _BACKGROUND, 1: _PET, 2: _BORDER}, {0: _PET, 1: _BACKGROUND, 2: _BORDER}
        if _most_at_edges(counts, shifted) is _BACKGROUND:
            return Guess(shifted, "trimaps with 1 taken off: 0 is pet, 1 background, 2 border", is_sure=False)
        return Guess(indexed, "0 background, 1 pet, 2 border")
    return None


def _voc(values: _Values, _counts: Sequence[ValueCount]) -> Guess | None:
    """Indices of classes with 255 for the border, or their colours."""
    borders = {_VOC_BORDER_COLOUR} if any(value & COLOUR for value in values.values()) else {_VOC_BORDER}
    palette = {packed(*voc_colour(index)) for index in range(_VOC_BORDER + 1)}
    is_palette = set(values.values()) <= palette
    is_indexed = set(values) <= set(range(_VOC_BORDER)) | {_VOC_BORDER} and _VOC_BORDER in values and 0 in values
    if not (is_palette or is_indexed):
        return None
    labels = {}
    for value, colour in values.items():
        is_border = colour in borders or (is_indexed and value == _VOC_BORDER)
        labels[value] = _BACKGROUND if value == 0 or colour == 0 else _BORDER if is_border else _PET
    return Guess(labels, "as in Pascal VOC: 0 is background, 255 border, all else pet", is_sure=len(values) <= _FEW)


def _numbers(values: _Values, counts: Sequence[ValueCount]) -> Guess | None:
    """Numbers of objects or classes; the background is what the edges have, if not 0."""
    if not values:
        return None
    background = 0 if 0 in values else max(counts, key=lambda count: count.edge_pixels).value
    labels = {value: _BACKGROUND if value == background else _PET for value in values}
    return Guess(labels, "one value is background, all others are pet", is_sure=False)


def _most_at_edges(counts: Sequence[ValueCount], labels: Mapping[int, Label]) -> Label | None:
    """Return the label of the value that most pixels at the edges have."""
    most = max(counts, key=lambda count: count.edge_pixels, default=None)
    return None if most is None else labels.get(most.value)


_RULES: tuple[_Rule, ...] = (_opacity, _transparent, _own_colours, _black_and_white, _codes, _voc, _numbers)
