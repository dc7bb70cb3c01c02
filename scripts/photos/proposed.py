"""Photos with the model's proposals and their true masks, and the brushes that correct them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.border.silhouette import border_width_of
from core.editing.layers import MaskLayers
from core.editing.rules import PaintRules
from core.images import RgbImage
from core.labels import Label, Mask
from core.model.folder_border import with_folder_border
from core.model.propagation.propagation import Propagation, open_propagation
from core.model.segmenter import Segmenter, open_segmenter
from core.pixels import BoolArray, Box
from core.regions.brush import Point, stroke_region
from core.regions.smart_brush import Proposed, smart_region
from scripts.photos.labelled import read_labelled, spread_over
from scripts.simulated_users.brush import Brush, Region
from scripts.simulated_users.correction import Correction
from scripts.simulated_users.propagating import propagate_key

BRUSHES = "brush", "smart brush", "brush + border", "smart brush + border", "smart brush + border + propagate"
_CONFIDENCE_STEPS = 255
"""In which a project stores confidences."""


@dataclass(frozen=True)
class Photo:
    """A photo with its proposal and its true mask.

    Attributes
    ----------
    look_closer : callable
        Returns what the model proposes for a box of it.
    propagation : Propagation or None
        Of the same model.
    """

    name: str
    image: RgbImage
    proposed: Proposed
    truth: Mask
    look_closer: Callable[[Box], Mask]
    propagation: Propagation | None = None


def read_photos(folder: Path, model: Path, max_photos: int) -> Iterator[Photo]:
    segmenter, propagation = open_segmenter(model), open_propagation(model)
    for path in spread_over(folder, max_photos):
        yield proposed_photo(folder, path, segmenter, propagation)


def proposed_photo(
    folder: Path,
    path: Path,
    segmenter: Segmenter,
    propagation: Propagation | None = None,
    border: float | None = None,
) -> Photo:
    """Return a photo as a project shows it, with a folder's share of border or the model's own."""
    image, truth = read_labelled(folder, path)
    proposal = with_folder_border(segmenter.propose(image), border, image.shape)
    confidence = (np.rint(proposal.confidence * _CONFIDENCE_STEPS) / _CONFIDENCE_STEPS).astype(np.float32)

    def look_closer(box: Box) -> Mask:
        return segmenter.propose(image, box).mask

    return Photo(path.stem, image, Proposed(proposal.mask, confidence), truth, look_closer, propagation)


def round_region(layers: MaskLayers, start: Point, end: Point, diameter: int, _label: Label) -> tuple[Box, BoolArray]:
    return stroke_region(start, end, diameter, Box.whole(layers.shape))


def smart_region_on(image: RgbImage, proposed: Proposed) -> Region:
    """Return what the smart brush paints on a photo."""

    def region(layers: MaskLayers, start: Point, end: Point, diameter: int, label: Label) -> tuple[Box, BoolArray]:
        return smart_region(image, layers.mask, start, end, diameter, label, Box.whole(layers.shape), proposed)

    return region


def brushes_for(photo: Photo) -> dict[str, Brush]:
    """Return the brushes by name; with "+ border" one follows that is as wide as the photo's true one."""
    plain, smart = Brush(round_region), Brush(smart_region_on(photo.image, photo.proposed), is_selective=True)
    rules = PaintRules(border_width=round(border_width_of(photo.truth) or 0))
    bordered = replace(smart, rules=rules)
    brushes = dict(zip(BRUSHES, (plain, smart, replace(plain, rules=rules), bordered), strict=False))
    if photo.propagation is not None:
        helper = propagate_key(photo.propagation, photo.image, rules.border_width)
        brushes[BRUSHES[-1]] = replace(bordered, helper=helper)
    return brushes


def correction_of(photo: Photo, measure: str) -> Correction:
    """Return the proposal, ready to be corrected."""
    mask = photo.proposed.mask
    layers = MaskLayers(mask, mask.copy(), np.zeros(mask.shape, np.bool_))
    return Correction(layers, photo.truth, counted_pixels(photo.truth, measure))


def counted_pixels(truth: Mask, measure: str) -> BoolArray:
    """Return the pixels that a measure counts: all ("foreground"), or those that are truly no border ("core")."""
    return np.ones(truth.shape, np.bool_) if measure == "foreground" else truth != Label.BORDER
