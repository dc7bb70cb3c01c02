"""Measure what a fine-tune brings: how much of the error goes, what is forgotten, how long it takes.

    bench_finetune.py DATA --counts 5,10,20,50 --draws 3
    bench_finetune.py DATA --base petseg2.safetensors --state petseg2.jsonl

N photos of `feral_cats` are corrected to their truth, hold-out included, and the others score the model before and
after; the same for 10 and 20 of `other_animals`. What was measured is kept in the state file, so that a run goes on
where it was stopped. Before is the base as it proposes in a new folder; after is the new model with the border width
that the corrected masks have. Seconds are those on the clock, and the CPU time of the child process over two cores,
which a busy machine changes less.
"""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np

from core.border.band import with_border
from core.evaluation.labelled_photos import LabelledPhoto, photos_in_folder
from core.evaluation.metrics import boundary_f1, confusion, core_iou, mean_iou
from core.files import content_digest
from core.labels import Label, Mask
from core.masks import read_mask
from core.model.folder_border import with_folder_border
from core.model.segmenter import open_segmenter
from core.project import find_samples
from core.project.border_share import USUAL_SHARE, share_of_mask, width_on
from core.worker.dataset import open_split
from core.worker.finetune_messages import TuningOptions
from core.worker.tuning_values import PARTS
from resources import DEFAULT_MODEL
from scripts.long_runs.simulated_tuning import NamedFiles, tune
from scripts.long_runs.state_file import StateFile

FERAL, OTHER, PETS, TEST_SPLIT = "feral_cats", "other_animals", "pets_test_photos", "tfds test[:5%]"
SEVERAL = {FERAL: (5, 10, 20, 50), OTHER: (10, 20)}


class Figures(NamedTuple):
    """Over all pixels; boundary F1 is the mean over photos, and mean IoU that with a border of Oxford's width."""

    core_iou: float
    mean_iou: float
    boundary_f1: float


class Row(NamedTuple):
    """One fine-tune."""

    gone: float
    gone_by_border: float
    f1: float
    pets: float
    pets_mean_iou: float
    test_split: float
    seconds: float
    cpu_seconds: float
    verdict: str


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, metavar="DATA", help="has feral_cats/, other_animals/, ..., tfds/")
    parser.add_argument("--base", type=Path, default=DEFAULT_MODEL, metavar="FILE")
    parser.add_argument("--counts", default="5,10,20,50", metavar="N,N,...")
    parser.add_argument("--folders", default=f"{FERAL},{OTHER}", metavar="NAME,NAME")
    parser.add_argument("--draws", type=int, default=3, metavar="N")
    parser.add_argument("--train", choices=PARTS)
    parser.add_argument("--scored", type=int, default=1000, metavar="N", help="of the other photos at most")
    parser.add_argument("--state", type=Path, default=Path(".benchmarks/finetune.jsonl"), metavar="FILE")
    return parser.parse_args()


def main() -> None:
    args = parse_arguments()
    bench = Bench(args, StateFile(args.state))
    print(HEAD)
    for folder in args.folders.split(","):
        for count in map(int, args.counts.split(",")):
            if count in SEVERAL[folder]:
                print(line(folder, count, [bench.row(folder, count, draw) for draw in range(args.draws)]), flush=True)


HEAD = """| photos | corrected | error gone (by the border alone) | boundary F1 | loss on pets | on the test split \
| loss of mean IoU on pets | seconds | CPU seconds / 2 | better |
|---|---|---|---|---|---|---|---|---|---|"""


def line(folder: str, count: int, rows: Sequence[Row]) -> str:
    """Return a row of the table: medians, and the range over the draws."""
    cells = [
        f"{spread([100 * row.gone for row in rows], 0)} % ({median(100 * row.gone_by_border for row in rows):.0f} %)",
        spread([row.f1 for row in rows], 2, "+"),
        spread([100 * row.pets for row in rows], 1),
        spread([100 * row.test_split for row in rows], 1),
        spread([100 * row.pets_mean_iou for row in rows], 1),
        spread([row.seconds for row in rows], 0),
        spread([row.cpu_seconds for row in rows], 0),
        f"{sum(row.verdict == 'better' for row in rows)} of {len(rows)}",
    ]
    return f"| {folder} | {count} | {' | '.join(cells)} |"


def spread(values: Sequence[float], digits: int, sign: str = "") -> str:
    low, high = min(values), max(values)
    return f"{median(values):{sign}.{digits}f} ({low:{sign}.{digits}f} .. {high:{sign}.{digits}f})"


class Bench:
    """Runs and scores fine-tunes, unless the state has them."""

    def __init__(self, args: argparse.Namespace, state: StateFile) -> None:
        self._args = args
        self._state = state
        self._digest = content_digest(args.base)

    def row(self, folder: str, count: int, draw: int) -> Row:
        key = "row", self._digest, folder, count, draw, self._args.train, self._args.scored
        if self._state.get(*key) is None:
            self._state.put(self._measure(folder, count, draw), *key)
        return Row(*self._state.get(*key))

    def _measure(self, folder: str, count: int, draw: int) -> Row:
        corrected, others = drawn(self._args.data / folder, count, draw)
        share = median(filter(None, (share_of_mask(read_mask(mask)) for _, _, mask in corrected)))
        photos = labelled(self._args.data / folder, others[: self._args.scored])
        with TemporaryDirectory() as temporary:
            out = Path(temporary) / "new.safetensors"
            run = tune(self._args.base, corrected, others, out, TuningOptions(parts=self._args.train, seed=draw))
            (before, _), (bordered, old_scores) = score(self._args.base, photos, None, share)
            ((after, new_scores),) = score(out, photos, share)
            old, new = self._forgotten(self._args.base), self._forgotten(out)
        paired = list(zip(old_scores, new_scores, strict=True))
        self._state.put(paired, "photos", self._digest, folder, count, draw, self._args.train)
        judged = [(one.before, one.after) for one in run.outcome.judged]
        self._state.put(judged, "judged", self._digest, folder, count, draw, self._args.train)
        return Row(
            gone=(after.core_iou - before.core_iou) / (1 - before.core_iou),
            gone_by_border=(bordered.core_iou - before.core_iou) / (1 - before.core_iou),
            f1=after.boundary_f1 - before.boundary_f1,
            pets=old[0].core_iou - new[0].core_iou,
            pets_mean_iou=old[0].mean_iou - new[0].mean_iou,
            test_split=old[1].core_iou - new[1].core_iou,
            seconds=run.seconds,
            cpu_seconds=run.cpu_seconds / 2,
            verdict=run.outcome.verdict,
        )

    def _forgotten(self, model: Path) -> tuple[Figures, Figures]:
        """Return the figures on pets at home and on a part of the test split; the base's are kept."""
        key = "pets", content_digest(model)
        if model != self._args.base or self._state.get(*key) is None:
            ((at_home, _),) = score(model, photos_in_folder(self._args.data / PETS).photos, None)
            with open_split("oxford_iiit_pet", self._args.data / "tfds", TEST_SPLIT.split()[1]) as split:
                figures = at_home, score(model, split.photos, None)[0][0]
            if model != self._args.base:
                return figures
            self._state.put(figures, *key)
        at_home, split_figures = (Figures(*values) for values in self._state.get(*key))
        return at_home, split_figures


def drawn(folder: Path, count: int, draw: int) -> tuple[list[NamedFiles], list[NamedFiles]]:
    """Return the photos of a folder that are corrected, and the others."""
    samples = find_samples(folder).samples
    order = np.random.default_rng((draw, 13)).permutation(len(samples))
    return [samples[i] for i in order[:count]], [samples[i] for i in order[count:]]


def labelled(folder: Path, files: Sequence[NamedFiles]) -> list[LabelledPhoto]:
    chosen = {photo for _, photo, _ in files}
    return [one for one in photos_in_folder(folder).photos if Path(one.name) in chosen]


class Scores:
    """What a model scores on photos, one by one."""

    def __init__(self) -> None:
        self._counts = np.zeros((2, len(Label), len(Label)), np.int64)
        self._outlines: list[float] = []
        self.of_photos: list[float] = []

    def add(self, mask: Mask, truth: Mask) -> None:
        one = confusion(mask, truth)
        self.of_photos.append(core_iou(one))
        self._counts += one, confusion(as_in_oxford(mask), truth)
        self._outlines.append(boundary_f1(mask, truth))

    def figures(self) -> Figures:
        counts, with_usual_border = self._counts
        return Figures(core_iou(counts), mean_iou(with_usual_border), float(np.mean(self._outlines)))


def score(model: Path, photos: Iterable[LabelledPhoto], *borders: float | None) -> list[tuple[Figures, list[float]]]:
    """Score a model on photos, with a folder's border or its own; return the core IoU of each photo too."""
    scores = [Scores() for _ in borders]
    with open_segmenter(model, "cpu") as segmenter:
        for photo in photos:
            image, truth = photo.load()
            proposal = segmenter.propose(image)
            for border, one in zip(borders, scores, strict=True):
                one.add(with_folder_border(proposal, border, image.shape[:2]).mask, truth)
    return [(one.figures(), one.of_photos) for one in scores]


def as_in_oxford(mask: Mask) -> Mask:
    return with_border(mask, width_on(USUAL_SHARE, mask.shape))


if __name__ == "__main__":
    main()
