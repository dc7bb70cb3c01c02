"""`petseg evaluate`: how good the model's proposals are on photos that have masks."""

import argparse
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import numpy as np

from core.cli.evaluate_report import describe, print_figures
from core.cli.output import OnProgress, Output
from core.cli.tools import Tools
from core.cli.train_checks import check_data_set
from core.errors import PetsegError
from core.evaluation.contact_sheet import check_sheet_file
from core.evaluation.report import Evaluation
from core.evaluation.samples import LabelledPhoto, LabelledPhotos, photos_in_folder
from core.evaluation.worst_photos import WorstPhotos
from core.proposal import Segmenter
from core.worker.train import TFDS_SOURCE


def run(args: argparse.Namespace, output: Output, tools: Tools) -> int:
    """Print the figures; a line for each photo that cannot be scored."""
    if args.sheet is not None:
        check_sheet_file(args.sheet)
    evaluation, worst = Evaluation(), WorstPhotos(0 if args.sheet is None else args.worst)
    with (
        _open_photos(args, output, tools) as photos,
        closing(tools.open_steady(args.model, args.device, output.line)) as segmenter,
    ):
        with output.progress("Scoring", photos.total) as advance:
            failed = _Scorer(segmenter, evaluation, worst).score_all(photos, output, advance)
        model, device = segmenter.name, segmenter.device
    output.line(f"{model}, {device}")
    if len(evaluation):
        print_figures(describe(evaluation, args.worst) | {"model": model, "device": device}, output, as_json=args.json)
    if len(evaluation) and args.sheet is not None:
        worst.write_sheet(args.sheet, f"{model}: the worst of {len(evaluation)} photos, by core IoU")
        output.line(f"The worst photos are drawn in {args.sheet}.")
    return 1 if failed else 0


@contextmanager
def _open_photos(args: argparse.Namespace, output: Output, tools: Tools) -> Iterator[LabelledPhotos]:
    if args.folder is not None:
        yield photos_in_folder(args.folder)
        return
    name = args.data.removeprefix(TFDS_SOURCE)
    check_data_set(name)
    output.line(f"Opening the {args.split} split of {name}; what is not there yet is downloaded.")
    with tools.open_split(name, args.data_dir, args.split) as photos:
        yield photos


class _Scorer:
    """Segmenter photo after photo and hands the outcome to those who count."""

    def __init__(self, segmenter: Segmenter, evaluation: Evaluation, worst: WorstPhotos) -> None:
        self._segmenter = segmenter
        self._evaluation = evaluation
        self._worst = worst

    def score_all(self, photos: LabelledPhotos, output: Output, advance: OnProgress) -> int:
        """Score what can be scored; returns how many photos cannot."""
        failed = 0
        # The first run of a network is a slow one, and would stand for its photo's time.
        self._segmenter.propose(np.zeros((64, 64, 3), np.uint8))
        for number, photo in enumerate(photos.photos, 1):
            try:
                self._score(photo)
            except PetsegError as error:
                output.problem(str(error))
                failed += 1
            except MemoryError:
                output.problem(f"{photo.name}: there is not enough memory for this photo.")
                failed += 1
            advance(number, photos.total, "Scoring")
        return failed

    def _score(self, photo: LabelledPhoto) -> None:
        image, truth = photo.load()
        started = time.perf_counter()
        proposal = self._segmenter.propose(image)
        seconds = time.perf_counter() - started
        figures = self._evaluation.add(photo.name, proposal, truth, seconds)
        self._worst.add(figures, image, truth, proposal.mask)
