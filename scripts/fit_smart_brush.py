"""Fit how much each evidence counts for the smart brush: prints the constants of `core.editing.smart`.

    fit_smart_brush.py FOLDER [FOLDER ...] --photos 100

Folders are Oxford-layout, and no test photos. Dabs of random sizes are made where the model's proposal is wrong;
logistic regression tells from the evidence which cells below them are truly of the painted class. Every dab counts
alike. Cells that are mostly border in truth are left out.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.border import silhouette
from core.editing.box import Box
from core.editing.layers import BoolArray
from core.editing.smart import View, changes, evidence, look
from core.images import list_images, read_image
from core.inference.segmenter import open_segmenter
from core.labels import Label, Mask
from core.masks import read_mask
from resources import DEFAULT_MODEL

DABS = 6
"""Dabs on each photo."""
SIZES = 24, 320
"""Least and largest diameter."""
ROUNDS = 12
Table = npt.NDArray[np.float64]
Photo = tuple[npt.NDArray[np.uint8], Mask, Mask]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    parser.add_argument("--photos", type=int, default=100, help="at most so many of each folder, drawn at random")
    return parser.parse_args()


def read_photos(folder: Path, model: Path, most: int) -> Iterator[Photo]:
    """Yield photos with their proposed and their true mask."""
    segmenter = open_segmenter(model)
    photos = list_images(folder / "images")
    for index in np.random.default_rng(0).permutation(len(photos))[:most]:
        image = read_image(photos[index])
        truth = read_mask(folder / "annotations" / "trimaps" / f"{photos[index].stem}.png", image.shape[:2])
        yield image, segmenter.propose(image).mask, truth


class Dab(NamedTuple):
    """What a dab sees, and which cells below it are truly of its class.

    Attributes
    ----------
    view : View
    below, right : (h, w) bool
    weights : (h, w) float64
        How much a cell counts.
    """

    view: View
    below: BoolArray
    right: BoolArray
    weights: Table


def dabs(photo: Photo, rng: np.random.Generator) -> Iterator[Dab]:
    """Yield some dabs of random sizes, of either class, where the proposal lacks a part of it."""
    image, mask, truth = photo
    pet, proposed, sure = silhouette(truth), silhouette(mask), truth != Label.BORDER
    for _ in range(DABS):
        label = Label.PET if rng.random() < 0.5 else Label.BACKGROUND
        true, have = (pet, proposed) if label == Label.PET else (~pet, ~proposed)
        size = int(np.exp(rng.uniform(*np.log(SIZES))))
        place = _place(true, true & ~have & sure, size, rng)
        if place is None:
            continue
        view = look(image, mask, place, place, size, label, Box.whole(mask.shape))
        counted, right = (_shrunk(plane[view.window.slices], view.own.shape) for plane in (sure, true & sure))
        below = (view.distance < 1) & (counted > 0.3)
        yield Dab(view, below, right > 0.5 * counted, counted / max(1, below.sum()))


def _place(true: BoolArray, missing: BoolArray, size: int, rng: np.random.Generator) -> tuple[int, int] | None:
    """Return a place a little inside the class whose dab reaches what the mask lacks; None if there is none."""
    side = max(3, size // 2) | 1
    chance = cv2.blur(missing.astype(np.float64), (side, side)) * true
    chance *= cv2.distanceTransform(true.view(np.uint8), cv2.DIST_L2, 5) > min(0.08 * size, 8)
    chance[chance < 1e-9] = 0
    if not chance.any():
        return None
    y, x = divmod(int(rng.choice(chance.size, p=chance.ravel() / chance.sum())), true.shape[1])
    return y, x


def _shrunk(plane: BoolArray, shape: tuple[int, ...]) -> Table:
    return np.asarray(cv2.resize(plane.astype(np.float64), (shape[1], shape[0]), interpolation=cv2.INTER_AREA))


def fit(rows: Table, truth: BoolArray, weights: Table) -> Table:
    """Return the coefficients of a logistic regression, the constant last, by Newton's method."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0)
    table = np.column_stack([(rows - mean) / spread, np.ones(len(rows))])
    found = np.zeros(table.shape[1])
    ridge = 1e-3 * weights.sum()
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ ((chance - truth) * weights) + ridge * found
        bend = (table * (weights * chance * (1 - chance))[:, None]).T @ table + ridge * np.eye(len(found))
        found -= np.linalg.solve(bend, slope)
    scaled = found[:-1] / spread
    return np.append(scaled, found[-1] - scaled @ mean)


def main() -> None:
    args = parse_arguments()
    report(photo for folder in args.folders for photo in read_photos(folder, args.model, args.photos))


def report(photos: Iterator[Photo]) -> None:
    """Fit in two steps, as the second one looks at what the first finds, and print."""
    rng = np.random.default_rng(0)
    found = [dab for photo in photos for dab in dabs(photo, rng)]
    seen = [evidence(dab.view) for dab in found]
    first = fit(_below(found, seen), *_truth(found))
    scores = [(rows @ first[:-1] + first[-1]).astype(np.float32) for rows in seen]
    both = [np.dstack([score, changes(dab.view, score)]) for dab, score in zip(found, scores, strict=True)]
    second = fit(_below(found, both), *_truth(found))
    for name, rows, coefficients in (("evidence", seen, first), ("changes", both, second)):
        right, weights = _truth(found)
        wrong = ((_below(found, rows) @ coefficients[:-1] + coefficients[-1] > 0) != right) * weights
        print(f"{len(found)} dabs, with {name} {wrong.sum() / weights.sum():.4f} of their pixels wrong")
    scale = second[0]
    print("WEIGHTS", np.round(first[:-1], 2).tolist())
    print("BIAS", round(first[-1], 2))
    print("CHANGE_WEIGHTS", np.round(second[1:-1] / scale, 2).tolist(), "and a constant", round(second[-1] / scale, 2))


def _below(found: list[Dab], planes: list[npt.NDArray[np.float32]]) -> Table:
    parts = [plane[dab.below] for dab, plane in zip(found, planes, strict=True)]
    return np.concatenate(parts).astype(np.float64)


def _truth(found: list[Dab]) -> tuple[BoolArray, Table]:
    return np.concatenate([d.right[d.below] for d in found]), np.concatenate([d.weights[d.below] for d in found])


if __name__ == "__main__":
    main()
