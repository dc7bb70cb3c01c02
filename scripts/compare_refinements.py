"""Compare full-size masks with and without refinement by the photo, and with other settings of `core.model.outline`.

    compare_refinements.py FOLDER --model MODEL --photos 300 --try TRUST=0.4 --try RADIUS=2,NOISE=0.01

The folder is Oxford-layout. To choose settings, use photos that the model was not trained on, and no test photos.
The network runs once per photo, on the whole of it. +- is the standard error of the gain in boundary F1.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from unittest.mock import patch

import numpy as np
import numpy.typing as npt

from core.evaluation.metrics import ScoreBoard, boundary_f1
from core.model import outline
from core.model.checkpoint import read_checkpoint
from core.model.full_size import mask_at_full_size
from core.model.onnx_runtime import OnnxNetwork
from core.model.preprocess import scale_pixels, shrink_to_square
from resources import DEFAULT_MODEL
from scripts.photos.labelled import drawn_from, read_labelled

Overrides = Mapping[str, float]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    parser.add_argument("--photos", type=int, default=300, help="maximum, drawn at random")
    parser.add_argument("--try", dest="tries", type=parse_overrides, action="append", default=[], metavar="NAME=VALUE")
    return parser.parse_args()


def parse_overrides(text: str) -> Overrides:
    values = dict(item.split("=") for item in text.split(","))
    return {name: type(getattr(outline, name))(value) for name, value in values.items()}


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
    variants: list[Overrides | None] = [None, {}, *args.tries]
    boards, gains = [ScoreBoard() for _ in variants], []
    for path in drawn_from(args.folder, args.photos):
        image, truth = read_labelled(args.folder, path)
        square = shrink_to_square(image, size)
        probabilities = network.run(scale_pixels(square[None]))[0]
        scores = []
        for overrides, board in zip(variants, boards, strict=True):
            with patch.dict(vars(outline), overrides or {}):
                mask = mask_at_full_size(probabilities, image, refine=overrides is not None, guide=square)
            board.add(mask, truth)
            scores.append(boundary_f1(mask, truth))
        gains.append(np.array(scores) - scores[0])
    for number, (overrides, board) in enumerate(zip(variants, boards, strict=True)):
        name = "without" if overrides is None else str(overrides or "as shipped")
        print(f"{name:32} {describe(board, np.stack(gains)[:, number])}")


if __name__ == "__main__":
    main()
