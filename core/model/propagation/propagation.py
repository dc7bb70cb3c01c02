"""Proposes the untouched pixels of one photo again, in view of the strokes on it."""

import weakref
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from core.cancel import ShouldStop, never, stop_if
from core.images import RgbImage
from core.labels import Label, Mask
from core.model.composite import Composite, CropPrediction
from core.model.crops import choose_crops
from core.model.outline import petness_of
from core.model.preprocess import scale_pixels, shrink_to_square
from core.model.propagation.cells import Plane, SeenCrop, examples_in, log_odds_of, to_cells
from core.model.propagation.closer_crops import MIN_GAIN, agreement, crops_around
from core.model.propagation.feature_network import FeatureNetwork
from core.model.propagation.spreading import spread
from core.model.propagation.strokes import Strokes
from core.pixels import BoolArray, Box, copy_where

MAX_SUGGESTIONS = 5
SAME = 0.9
"""Share of the changed area that two suggestions have in common if they are the same to a person."""
_PASSES = 4
"""Squares that the network runs on at once: more take more memory and no less time."""
_MIN_CHANGE = 4
"""Cells of the network's size that a suggestion changes at least."""

Marks = Mapping[Label, BoolArray]


@dataclass(frozen=True)
class Suggestion:
    """A mask that the strokes suggest.

    Attributes
    ----------
    mask : (H, W) uint8 Label
    number, count : int
        Which of how many suggestions it is, from 0; without any, the mask is as it was.
    """

    mask: Mask
    number: int
    count: int


def open_propagation(path: Path) -> "Propagation":
    """Load the model of a checkpoint for propagation; CheckpointError if the file is no usable model."""
    return Propagation(FeatureNetwork(path))


class Propagation:
    """Suggests masks in view of strokes; remembers what the network made of the photo that it saw last.

    Not thread-safe.

    Parameters
    ----------
    network : FeatureNetwork
    """

    def __init__(self, network: FeatureNetwork) -> None:
        self._network = network
        self._photo: _Photo | None = None

    def suggest(
        self, image: RgbImage, strokes: Strokes, number: int = 0, should_stop: ShouldStop = never
    ) -> Suggestion:
        """Return what the strokes suggest for the untouched pixels.

        Only those pixels change of which the network thinks otherwise because of the strokes. Of the touched ones, a
        border that only followed a stroke changes with them, but no pet or background.

        Parameters
        ----------
        image : (H, W, 3) uint8 RGB
        strokes : Strokes
            Not written to.
        number : int
            Which suggestion; counted on from the last one, the first comes again.
        should_stop : callable
            Asked between steps.

        Raises
        ------
        Cancelled
            If `should_stop` said so.
        """
        if not strokes.marks.any():
            return Suggestion(strokes.mask.copy(), 0, 0)
        if self._photo is None or self._photo.image() is not image:
            self._photo = _Photo(self._network, image)
        suggestions = self._photo.suggestions(image, strokes, should_stop)
        if not suggestions:
            return Suggestion(strokes.mask.copy(), 0, 0)
        number %= len(suggestions)
        after = suggestions[number].mask(image, Box.whole(image.shape))
        stop_if(should_stop)
        return Suggestion(_with_changes(strokes, self._photo.first_mask(image), after), number, len(suggestions))


class _Photo:
    """What the network makes of one photo, without strokes and with them."""

    def __init__(self, network: FeatureNetwork, image: RgbImage) -> None:
        self.image = weakref.ref(image)
        self._network = network
        self._known: dict[Box, SeenCrop] = {}
        (self._whole,) = self._see(image, [Box.whole(image.shape)])
        self._crops = self._see(image, choose_crops(self._whole.prediction))
        self._first = _composite([self._whole, *self._crops])
        self._first_mask: Mask | None = None

    def first_mask(self, image: RgbImage) -> Mask:
        """Return the mask without strokes."""
        if self._first_mask is None:
            self._first_mask = self._first.mask(image, self._whole.prediction.box)
        return self._first_mask

    def suggestions(self, image: RgbImage, strokes: Strokes, should_stop: ShouldStop) -> list[Composite]:
        """Return what the network thinks with the strokes, without what differs little from another suggestion."""
        box = self._whole.prediction.box
        free = _shrunk(~strokes.touched, len(self._whole.prediction.probabilities)) > 0
        before = petness_of(self._first.over(box)) > 0.5
        found: list[Composite] = []
        changes: list[BoolArray] = []
        for composite in self._second_thoughts(image, strokes, should_stop):
            change = ((petness_of(composite.over(box)) > 0.5) != before) & free
            if np.count_nonzero(change) >= _MIN_CHANGE and not any(_is_same(change, other) for other in changes):
                found.append(composite)
                changes.append(change)
        return found[:MAX_SUGGESTIONS]

    def _second_thoughts(self, image: RgbImage, strokes: Strokes, should_stop: ShouldStop) -> Iterator[Composite]:
        """Yield what the network thinks with the strokes, the likeliest first."""
        marks = {label: strokes.marks & (strokes.mask == label) for label in (Label.PET, Label.BACKGROUND)}
        kept = self._closer(image, marks, should_stop)
        diagonal = float(np.hypot(*image.shape[:2]))
        seen = [self._whole, *self._crops]
        if kept:
            yield _composite([*seen, *kept])
            stop_if(should_stop)
            yield _blended(spread([*seen, *kept], marks, diagonal, strokes.border_width))
        if len(kept) > 1:
            yield from (_composite([*seen, crop]) for crop in kept[:2])
        stop_if(should_stop)
        yield _blended(spread(seen, marks, diagonal, strokes.border_width))

    def _closer(self, image: RgbImage, marks: Marks, should_stop: ShouldStop) -> list[SeenCrop]:
        """Return crops around corrections in which the network agrees better with the strokes, the best first."""
        proposed = self.first_mask(image) != Label.BACKGROUND
        corrected = [marks[Label.PET] & ~proposed, marks[Label.BACKGROUND] & proposed]
        known = [crop.prediction.box for crop in self._crops]
        crops = self._see(image, crops_around(corrected, known, self._network.input_size), should_stop)
        # Those of earlier strokes are dropped: each takes megabytes.
        self._known = {crop.prediction.box: crop for crop in (self._whole, *self._crops, *crops)}
        gains = [self._gain(crop, marks) for crop in crops]
        order = sorted(range(len(crops)), key=lambda index: -gains[index])
        return [crops[index] for index in order if gains[index] > MIN_GAIN]

    def _gain(self, crop: SeenCrop, marks: Marks) -> float:
        """Return by how much the network agrees better with the strokes in a crop, seeing it from close up."""
        box = crop.prediction.box
        examples = examples_in(box, marks)
        first = log_odds_of(to_cells(self._first.over(box)))
        return agreement(crop.log_odds, examples) - agreement(first, examples)

    def _see(self, image: RgbImage, boxes: Sequence[Box], should_stop: ShouldStop = never) -> list[SeenCrop]:
        """Return what the network makes of each box, running it only where it has not run before."""
        new = [box for box in boxes if box not in self._known]
        for start in range(0, len(new), _PASSES):
            stop_if(should_stop)
            some = new[start : start + _PASSES]
            self._known.update(zip(some, _seen(self._network, image, some), strict=True))
        return [self._known[box] for box in boxes]


def _seen(network: FeatureNetwork, image: RgbImage, boxes: Sequence[Box]) -> Iterator[SeenCrop]:
    squares = np.stack([shrink_to_square(image[box.slices], network.input_size) for box in boxes])
    output = network.run(scale_pixels(squares))
    for box, square, values, coarse, fine in zip(boxes, squares, *output, strict=True):
        colours = to_cells(cv2.cvtColor(square, cv2.COLOR_RGB2LAB).astype(np.float32))
        features = _channels_last(coarse), _channels_last(fine), colours
        yield SeenCrop(CropPrediction(box, values), log_odds_of(to_cells(values)), features)


def _channels_last(feature: Plane) -> Plane:
    return to_cells(np.ascontiguousarray(np.moveaxis(feature, 0, -1)))


def _composite(crops: Sequence[SeenCrop]) -> Composite:
    return _blended([crop.prediction for crop in crops])


def _blended(predictions: Sequence[CropPrediction]) -> Composite:
    whole, *crops = predictions
    return Composite(whole, crops)


def _shrunk(region: BoolArray, size: int) -> Mask:
    return np.asarray(cv2.resize(region.view(np.uint8), (size, size), interpolation=cv2.INTER_NEAREST), np.uint8)


def _is_same(change: BoolArray, other: BoolArray) -> bool:
    both = np.count_nonzero(change & other)
    return bool(both >= SAME * np.count_nonzero(change | other))


def _with_changes(strokes: Strokes, before: Mask, after: Mask) -> Mask:
    """Return the mask with the labels of which the network thinks otherwise, where they are not the person's."""
    changed = before != after
    free = ~strokes.touched
    if strokes.border_width > 0:
        free |= (strokes.mask == Label.BORDER) & (after != Label.BORDER)
    changed &= free
    result = strokes.mask.copy()
    copy_where(after, changed, result)
    return result
