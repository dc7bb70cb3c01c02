"""How often each value occurs in masks of another program, so that a person can say what they mean."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from core.cancel import ShouldStop, never, stop_if
from core.errors import ImportedMasksError, PetsegError, WrongSizeError
from core.formats.foreign.masks import ForeignMask, Values
from core.formats.raster.values import value_title
from core.importing.matching import Matching
from core.importing.photo_frame import PhotoFrame, wrong_size
from core.labels import Label

OnProgress = Callable[[int, int], None]
"""(done, total)."""
MAX_VALUES = 65_536
"""Different values in all masks together; photos have more."""
_MANY = 1_000
_MAIN, _MAIN_SHARE = 16, 0.75
"""So many values have that share of the pixels of a mask, also if it was saved as JPEG."""
_STRIP = 1 << 20
_FEW = 1 << 16


@dataclass(frozen=True)
class ValueCount:
    """One value.

    Attributes
    ----------
    value : int
    title : str
        What the file calls it, or else the number or colour.
    pixels : int
        In all masks together.
    masks : int
        How many masks have it.
    edge_pixels : int
        How many of its pixels are at the edges of their masks, where pets seldom are.
    """

    value: int
    title: str
    pixels: int
    masks: int
    edge_pixels: int


@dataclass(frozen=True)
class ValueCounts:
    """The values of masks.

    Attributes
    ----------
    counts : tuple of ValueCount
        In the order of the values.
    masks : int
        How many were read.
    unreadable : mapping of str to PetsegError
        The photos whose masks were not, and why.
    wrong_size : tuple of WrongSizeError
        One for each that has another size than its photo.
    can_scale : bool
        Whether some of those have their photo's aspect ratio.
    """

    counts: tuple[ValueCount, ...]
    masks: int
    unreadable: Mapping[str, PetsegError] = field(default_factory=dict)
    wrong_size: tuple[WrongSizeError, ...] = ()
    can_scale: bool = False

    @property
    def pixels(self) -> int:
        """Of all values together."""
        return sum(count.pixels for count in self.counts)


def count_values(
    matching: Matching,
    titles: Mapping[int, str],
    frame_of: Callable[[str], PhotoFrame],
    on_progress: OnProgress = lambda *_: None,
    should_stop: ShouldStop = never,
) -> ValueCounts:
    """Decode the masks of all photos, one after the other, to count their values and compare their sizes.

    Parameters
    ----------
    matching : Matching
    titles : mapping of int to str
        Names of values, see `ForeignMasks`.
    frame_of : callable
        Returns the size of a photo by its name; raises PetsegError if it cannot be read.
    on_progress : callable
        Called with photos done and in total.
    should_stop : callable
        Asked between photos; raises Cancelled if it says so.
    """
    counter, total = _Counter(), len(matching.matches)
    unreadable, wrong, can_scale = dict[str, PetsegError](), list[WrongSizeError](), False
    for number, match in enumerate(matching.matches):
        stop_if(should_stop)
        on_progress(number, total)
        try:
            frame = frame_of(match.photo)
            for mask in match.masks:
                values = mask.load(frame.shape)
                counter.add(mask, values)
                if not frame.fits(values.shape):
                    wrong.append(wrong_size(match, frame, values.shape))
                    can_scale |= frame.is_alike(values.shape)
        except PetsegError as error:
            unreadable[match.photo] = error
        except MemoryError:
            path = match.masks[0].source
            unreadable[match.photo] = ImportedMasksError("there is not enough memory for this mask", path=path)
    on_progress(total, total)
    return ValueCounts(counter.counts(titles), counter.masks, unreadable, tuple(wrong), can_scale)


class _Counter:
    def __init__(self) -> None:
        self.masks = 0
        self._pixels: Counter[int] = Counter()
        self._masks: Counter[int] = Counter()
        self._edges: Counter[int] = Counter()

    def add(self, mask: ForeignMask, values: Values) -> None:
        found = _count(values, mask)
        if len(self._pixels.keys() | found.keys()) > MAX_VALUES or _is_photo(found):
            raise _too_many(mask)
        self.masks += 1
        self._pixels.update(found)
        self._masks.update(found.keys())
        self._edges.update(_count(_edges(values), mask))

    def counts(self, titles: Mapping[int, str]) -> tuple[ValueCount, ...]:
        return tuple(
            ValueCount(
                value, titles.get(value, value_title(value)), pixels, self._masks[value], self._edges.get(value, 0)
            )
            for value, pixels in sorted(self._pixels.items())
        )


def _count(values: Values, mask: ForeignMask) -> Counter[int]:
    found: Counter[int] = Counter()
    for strip in _strips(values):
        if strip.max(initial=0) < _FEW:
            counts = np.bincount(strip)
            present = np.flatnonzero(counts)
            found.update(dict(zip(present.tolist(), counts[present].tolist(), strict=True)))
        else:
            present, counts = np.unique(strip, return_counts=True)
            found.update(dict(zip(present.tolist(), counts.tolist(), strict=True)))
        if len(found) > MAX_VALUES:
            raise _too_many(mask)
    return found


def _strips(values: Values) -> Iterator[Values]:
    flat = values.reshape(-1)
    for start in range(0, flat.size, _STRIP):
        yield flat[start : start + _STRIP]


def _is_photo(found: Counter[int]) -> bool:
    """Whether there are many values, and none that most pixels have: noise leaves those that a mask was drawn with."""
    main = sum(pixels for _, pixels in found.most_common(_MAIN))
    return len(found) > _MANY and main < _MAIN_SHARE * found.total()


def _edges(values: Values) -> Values:
    return np.concatenate([values[:1].ravel(), values[-1:].ravel(), values[:, 0], values[:, -1]])


def _too_many(mask: ForeignMask) -> ImportedMasksError:
    return ImportedMasksError(
        "there are so many different values that it looks like a photo, not a mask",
        path=mask.source,
        remedy="Choose the folder that holds only the masks.",
    )


def labels_of(values: Values, labels: Mapping[int, Label]) -> npt.NDArray[np.uint8]:
    """Return the mask of values.

    Parameters
    ----------
    values : (H, W) uint32
    labels : mapping of int to Label
        Values that are not in it are background.

    Returns
    -------
    (H, W) uint8 Label
    """
    small = np.full(_FEW, Label.BACKGROUND, np.uint8)
    for value, label in labels.items():
        if 0 <= value < _FEW:
            small[value] = label
    mask = np.empty(values.size, np.uint8)
    for number, strip in enumerate(_strips(values)):
        where = slice(number * _STRIP, number * _STRIP + strip.size)
        if strip.max(initial=0) < _FEW:
            mask[where] = small[strip]
        else:
            present, indices = np.unique(strip, return_inverse=True)
            mapped = np.array([labels.get(value, Label.BACKGROUND) for value in present.tolist()], np.uint8)
            mask[where] = mapped[indices.reshape(-1)]
    return mask.reshape(values.shape)
