"""`petseg evaluate`: how good the model's proposals are on a folder that has masks."""

import argparse
import json
from contextlib import closing
from pathlib import Path
from typing import Any

from core.cli.output import Output
from core.cli.tools import Proposes, Tools
from core.errors import MaskError, PetsegError
from core.images import read_image
from core.labels import Label
from core.masks import read_mask
from core.metrics import Score, ScoreBoard
from core.project import pairs_on_disk


def run(args: argparse.Namespace, output: Output, tools: Tools) -> int:
    """Print the figures; a line for each photo that cannot be scored."""
    pairs = pairs_on_disk(args.folder)
    if not pairs:
        raise MaskError(
            "there are no photos with masks in this folder",
            path=args.folder,
            remedy="It needs photos, and masks as annotations/trimaps/NAME.png.",
        )
    board, failed = ScoreBoard(), 0
    with closing(tools.open_steady(args.model, args.device, output.line)) as segmenter:
        with output.progress("Scoring", len(pairs)) as advance:
            for number, (_, photo, mask) in enumerate(pairs, 1):
                try:
                    _add(board, segmenter, photo, mask)
                except PetsegError as error:
                    output.problem(str(error))
                    failed += 1
                except MemoryError:
                    output.problem(f"{photo}: there is not enough memory for this photo.")
                    failed += 1
                advance(number, len(pairs), "Scoring")
        output.line(f"{segmenter.card.name}, {segmenter.device}")
    if failed < len(pairs):
        _print(board.score(), output, as_json=args.json)
    return 1 if failed else 0


def _add(board: ScoreBoard, segmenter: Proposes, photo: Path, mask: Path) -> None:
    image = read_image(photo)
    truth = read_mask(mask, image.shape[:2])
    board.add(segmenter.propose(image).mask, truth)


def _print(score: Score, output: Output, *, as_json: bool) -> None:
    figures = figures_of(score)
    if as_json:
        output.result(json.dumps(figures))
        return
    for key, value in figures.items():
        output.result(f"{key:26} {value}")


def figures_of(score: Score) -> dict[str, Any]:
    """The figures by their usual names, rounded to 4 decimals; null where no photo has the class."""
    return {
        "photos": score.photos,
        "accuracy": _rounded(score.accuracy),
        "miou": _rounded(score.mean_iou),
        "iou_pet_background_border": [_rounded(score.class_ious[label]) for label in Label],
        "foreground_iou": _rounded(score.foreground_iou),
        "core_iou": _rounded(score.core_iou),
        "boundary_f1": _rounded(score.boundary_f1),
        "median_photo_miou": _rounded(score.median_photo_mean_iou),
    }


def _rounded(value: float) -> float | None:
    return round(value, 4) if value == value else None  # NaN, which JSON does not have, is unlike itself
