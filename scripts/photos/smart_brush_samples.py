"""Strokes of the smart brush with what is true under them, to fit its network.

They have random sizes and are made where the mask is wrong: on the model's proposals, on proposals that are partly
corrected, and further along where a stroke has painted already.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from core.border.silhouette import silhouette
from core.images import RgbImage
from core.labels import Label, Mask
from core.model.segmenter import open_segmenter
from core.pixels import BoolArray, Box
from core.regions.brush import Point, stroke_region
from core.regions.smart_brush import Proposed, view_around
from core.regions.smart_features import Features, features_of
from scripts.photos.labelled import drawn_from, read_labelled

STROKES = 10
"""Strokes on each photo."""
MIN_SIZE, MAX_SIZE = 24, 320
CORRECTED, DRAGGED, UNKNOWN, EMPTY = 0.35, 0.3, 0.15, 0.05
"""Share of the strokes on partly corrected masks, of those dragged on, without a proposal, and on an empty mask."""
Floats = npt.NDArray[np.float32]


class Photo(NamedTuple):
    """A photo with its proposal and its true mask."""

    image: RgbImage
    proposed: Proposed
    truth: Mask


class Sample(NamedTuple):
    """A stroke.

    Attributes
    ----------
    features : Features
    counted, is_class : (h, w) bool
        Cells under the stroke that count, and those that are truly of the painted class.
    weights : (h, w) float32
        How much a cell counts.
    """

    features: Features
    counted: BoolArray
    is_class: BoolArray
    weights: Floats


def read_photos(folder: Path, model: Path, max_photos: int) -> Iterator[Photo]:
    segmenter = open_segmenter(model)
    for path in drawn_from(folder, max_photos):
        image, truth = read_labelled(folder, path)
        proposal = segmenter.propose(image)
        yield Photo(image, Proposed(proposal.mask, proposal.confidence), truth)


def samples(photo: Photo, rng: np.random.Generator) -> Iterator[Sample]:
    """Yield strokes of either class where the mask lacks a part of it.

    Every stroke has the same total weight; cells that are truly mostly border do not count.
    """
    pet, is_sure = silhouette(photo.truth), photo.truth != Label.BORDER
    for _ in range(STROKES):
        label = Label.PET if rng.random() < 0.5 else Label.BACKGROUND
        mask, proposed = _mask(photo, pet, rng)
        inside = silhouette(mask)
        true, present = (pet, inside) if label == Label.PET else (~pet, ~inside)
        size = int(np.exp(rng.uniform(*np.log((MIN_SIZE, MAX_SIZE)))))
        start = _start(true, true & ~present & is_sure, size, rng)
        if start is not None:
            end = _drag(mask, true, start, size, label, rng) if rng.random() < DRAGGED else start
            view = view_around(photo.image, mask, start, end, size, label, Box.whole(mask.shape), proposed)
            sure, right = (
                _shrunk(plane[view.window.slices], view.in_mask.shape) for plane in (is_sure, true & is_sure)
            )
            counted = (view.distance < 1) & (sure > 0.3)
            weights = sure / np.float32(max(1, counted.sum()))
            yield Sample(features_of(view), counted, right > 0.5 * sure, weights)


def _mask(photo: Photo, pet: BoolArray, rng: np.random.Generator) -> tuple[Mask, Proposed | None]:
    """Return a mask to correct, and the proposal if the brush knows it."""
    if rng.random() < EMPTY:
        return np.full_like(photo.truth, Label.BACKGROUND), None
    mask = photo.proposed.mask.copy()
    if rng.random() < CORRECTED:
        _correct_in_part(mask, pet, rng)
    return mask, photo.proposed if rng.random() >= UNKNOWN else None


def _correct_in_part(mask: Mask, pet: BoolArray, rng: np.random.Generator) -> None:
    """Correct a mask in a few large discs."""
    for _ in range(rng.integers(1, 4)):
        point = tuple(int(rng.integers(side)) for side in mask.shape)
        box, disc = stroke_region(point, point, int(rng.uniform(0.2, 0.8) * max(mask.shape)), Box.whole(mask.shape))
        right = np.where(pet[box.slices], np.uint8(Label.PET), np.uint8(Label.BACKGROUND))
        mask[box.slices][disc] = right[disc]


def _start(true: BoolArray, missing: BoolArray, size: int, rng: np.random.Generator) -> Point | None:
    """Return a point slightly inside the class, whose dab covers some of what the mask lacks; None if there is none."""
    side = max(3, size // 2) | 1
    chance = cv2.blur(missing.astype(np.float64), (side, side)) * true
    chance *= cv2.distanceTransform(true.view(np.uint8), cv2.DIST_L2, 5) > min(0.08 * size, 8)
    chance[chance < 1e-9] = 0
    if not chance.any():
        return None
    y, x = divmod(int(rng.choice(chance.size, p=chance.ravel() / chance.sum())), true.shape[1])
    return y, x


def _drag(mask: Mask, true: BoolArray, start: Point, size: int, label: Label, rng: np.random.Generator) -> Point:
    """Paint the press, and return a point to drag to; the start if the one drawn is not of the class."""
    angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(0.1, 1) * size
    end = int(start[0] + length * np.sin(angle)), int(start[1] + length * np.cos(angle))
    if not (0 <= end[0] < mask.shape[0] and 0 <= end[1] < mask.shape[1] and true[end]):
        return start
    box, disc = stroke_region(start, start, size, Box.whole(mask.shape))
    mask[box.slices][disc & true[box.slices]] = label
    return end


def _shrunk(plane: BoolArray, shape: tuple[int, ...]) -> Floats:
    return np.asarray(cv2.resize(plane.astype(np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_AREA))
