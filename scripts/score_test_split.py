"""Score a model on the official test split of Oxford-IIIT Pet at 128 px, through the proposals that the app makes.

python scripts/score_test_split.py --tfds DIR [--model FILE]

DIR holds a prepared `oxford_iiit_pet` of tensorflow_datasets, its photos resized to 128 x 128 as the tutorial does.
"""

import argparse
import json
from pathlib import Path

from core.inference.segmenter import open_segmenter
from core.labels import Label
from core.metrics import ScoreBoard
from core.network.dataset import iterate_tfds
from resources import DEFAULT_MODEL


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tfds", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    args = parser.parse_args()
    segmenter, board = open_segmenter(args.model, "cpu"), ScoreBoard()
    for _, image, truth in iterate_tfds(args.tfds, "test"):
        board.add(segmenter.propose(image).mask, truth)
    score = board.score()
    figures = {
        "photos": score.photos,
        "accuracy": round(score.accuracy, 4),
        "mean_iou": round(score.mean_iou, 4),
        "class_ious": {label.title: round(score.class_ious[label], 4) for label in Label},
        "foreground_iou": round(score.foreground_iou, 4),
        "core_iou": round(score.core_iou, 4),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
