"""Compare masks with and without the photo's part in them, and with other settings of `core.model.outline`.

    compare_refinements.py FOLDER --model MODEL --photos 300 --try TRUST=0.4 --try RADIUS=3,NOISE=0.01

FOLDER is Oxford-layout. To choose settings, give it photos that the model was not trained on, and no test photos.
The network runs once a photo, on the whole of it. +- is the standard error of the gain in boundary F1 over the photos.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from unittest.mock import patch

import numpy as np
import numpy.typing as npt

from core.evaluation.metrics import ScoreBoard, boundary_f1
from core.images import list_images, read_image
from core.masks import read_mask
from core.model import outline
from core.model.checkpoint import read_checkpoint
from core.model.full_size import mask_at_full_size
from core.model.onnx_runtime import OnnxNetwork
from core.model.preprocess import scale_pixels, shrink_to_square
from resources import DEFAULT_MODEL

Settings = Mapping[str, float]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    parser.add_argument("--photos", type=int, default=300, help="at most so many, drawn at random")
    parser.add_argument("--try", dest="tries", type=read_settings, action="append", default=[], metavar="NAME=VALUE")
    return parser.parse_args()


def read_settings(text: str) -> Settings:
    pairs = dict(pair.split("=") for pair in text.split(","))
    return {name: type(getattr(outline, name))(value) for name, value in pairs.items()}


def choose(folder: Path, most: int) -> list[Path]:
    photos = list_images(folder / "images")
    return [photos[index] for index in np.random.default_rng(0).permutation(len(photos))[:most]]


def describe(board: ScoreBoard, gains: npt.NDArray[np.float64]) -> str:
    score, error = board.score(), gains.std() / len(gains) ** 0.5
    return (
        f"mean IoU {score.mean_iou:.4f}  core IoU {score.core_iou:.4f}  "
        f"boundary F1 {score.boundary_f1:.4f} ({gains.mean():+.4f} +- {error:.4f})"
    )


def main() -> None:
    args = parse_arguments()
    checkpoint = read_checkpoint(args.model)
    network, size = OnnxNetwork(checkpoint), checkpoint.card.architecture.input_size
    variants: list[Settings | None] = [None, {}, *args.tries]
    boards, gains = [ScoreBoard() for _ in variants], []
    for path in choose(args.folder, args.photos):
        image = read_image(path)
        truth = read_mask(args.folder / "annotations" / "trimaps" / f"{path.stem}.png", image.shape[:2])
        probabilities = network.run(scale_pixels(shrink_to_square(image, size)[None]))[0]
        found = []
        for settings, board in zip(variants, boards, strict=True):
            with patch.dict(vars(outline), settings or {}):
                mask = mask_at_full_size(probabilities, image, refine=settings is not None)
            board.add(mask, truth)
            found.append(boundary_f1(mask, truth))
        gains.append(np.array(found) - found[0])
    for number, (settings, board) in enumerate(zip(variants, boards, strict=True)):
        name = "without" if settings is None else str(settings or "as shipped")
        print(f"{name:32} {describe(board, np.stack(gains)[:, number])}")


if __name__ == "__main__":
    main()
