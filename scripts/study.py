"""Estimate the work to bring photos to core IoU 0.97, from nothing and with what PetSeg offers; docs/study.md.

    study.py DATA --limit 24
    study.py DATA --folders feral_cats --conditions polygons "+ fine-tune" --limit 4 --seed 1

DATA has folders in the Oxford layout. Of each, 20 photos drawn at random are corrected for the fine-tune and others
drawn at random, at most `--limit`, are measured. A simulated user does the work and a model of the hand says how long
it takes: nobody was timed. What was measured is kept in the state file, so that a run goes on where it was stopped.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np

from core.files import content_digest
from core.project import find_samples
from resources import DEFAULT_MODEL
from scripts.correction_study.conditions import CONDITIONS, FINE_TUNED, MEASURE, Setting, Subject
from scripts.correction_study.models import FineTune, LoadedModels
from scripts.correction_study.records import Record, record_of
from scripts.correction_study.tables import report
from scripts.long_runs.simulated_tuning import NamedFiles
from scripts.long_runs.state_file import StateFile
from scripts.photos.proposed import Photo, correction_of, proposed_photo

FOLDERS = "pets_test_photos", "feral_cats", "kaggle_pets"
TUNED_ON = 20


def parse_arguments(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, metavar="DATA")
    parser.add_argument("--folders", nargs="+", default=FOLDERS, metavar="NAME")
    parser.add_argument("--conditions", nargs="+", default=list(CONDITIONS), choices=list(CONDITIONS), metavar="NAME")
    parser.add_argument("--limit", type=int, default=24, metavar="N", help="photos of each folder at most")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--tuned-on", type=int, default=TUNED_ON, metavar="N", help="photos of the fine-tune")
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL, metavar="FILE")
    parser.add_argument("--state", type=Path, default=Path(".benchmarks/study.jsonl"), metavar="FILE")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> None:
    args = parse_arguments(arguments)
    cv2.setNumThreads(1)
    state = StateFile(args.state)
    for name in args.folders:
        folder = Folder(args, args.data / name, state)
        print(f"\n## {name}\n\n{report(folder.measured(), args.conditions)}\n\n{folder.notes()}", flush=True)


class Folder:
    """Measures the photos of one folder, unless the state has them."""

    def __init__(self, args: argparse.Namespace, path: Path, state: StateFile) -> None:
        self._args = args
        self._path = path
        self._state = state
        self._setting = Setting(seed=args.seed)
        samples = find_samples(path).samples
        order = [samples[index] for index in np.random.default_rng(args.seed).permutation(len(samples))]
        corrected, others = order[: args.tuned_on], order[args.tuned_on :]
        self._scored: list[NamedFiles] = others[: args.limit]
        digest = content_digest(args.model)
        self._run = path.name, digest, args.tuned_on, args.seed
        self._key = *self._run, json.dumps(asdict(self._setting))
        run = f"{path.name}-{str(digest)[:8]}-{args.tuned_on}-{args.seed}"
        out = args.state.with_suffix(".models") / f"{run}.safetensors"
        self._tuning = FineTune(corrected, others, args.model, out, state, self._run)

    def measured(self) -> dict[str, list[Record]]:
        """Return the records of each condition, those of one photo at the same place."""
        with ExitStack() as stack:
            models = LoadedModels(stack)
            for sample in self._scored:
                self._measure(sample, models)
        return {condition: list(self._records(condition)) for condition in self._args.conditions}

    def _records(self, condition: str) -> Iterator[Record]:
        for name, _, _ in self._scored:
            yield Record.from_json(self._state.get(condition, name, *self._key))

    def _measure(self, sample: NamedFiles, models: LoadedModels) -> None:
        name, path, _ = sample
        subject = Subject(
            self._setting,
            lambda: self._proposed(path, models, self._args.model, None),
            lambda: self._proposed(path, models, self._args.model, self._tuning.border),
            lambda: self._proposed(path, models, self._tuning.in_use, self._tuning.border),
        )
        for condition in self._args.conditions:
            if self._state.get(condition, name, *self._key) is None:
                record = record_of(CONDITIONS[condition](subject), subject.view)
                self._state.put(record.as_json(), condition, name, *self._key)

    def _proposed(self, path: Path, models: LoadedModels, model: Path, border: float | None) -> Photo:
        return proposed_photo(self._path, path, models.segmenter(model), models.propagation(model), border)

    def notes(self) -> str:
        """Return what came of the fine-tune, and how many proposals are at the goal as they are."""
        if FINE_TUNED not in self._args.conditions:
            return ""
        kinds = {
            "shipped model": (self._args.model, None),
            "the same with the folder's border": (self._args.model, self._tuning.border),
            "fine-tuned": (self._tuning.model, self._tuning.border),
        }
        with ExitStack() as stack:
            models = LoadedModels(stack)
            counts = [f"{kind} {self._untouched(kind, models, *one)}" for kind, one in kinds.items()]
        goal, photos = self._setting.goal, len(self._scored)
        return f"{self._tuning.report()} Core IoU {goal} without a touch, of {photos} photos: {', '.join(counts)}."

    def _untouched(self, kind: str, models: LoadedModels, model: Path, border: float | None) -> str:
        """Return how many proposals are at the goal, and their mean."""
        for name, path, _ in self._scored:
            if self._state.get("untouched", kind, name, *self._run) is None:
                photo = proposed_photo(self._path, path, models.segmenter(model), border=border)
                self._state.put(correction_of(photo, MEASURE).iou(), "untouched", kind, name, *self._run)
        scores = [self._state.get("untouched", kind, name, *self._run) for name, _, _ in self._scored]
        return f"{sum(score >= self._setting.goal for score in scores)} (mean {np.mean(scores):.3f})"


if __name__ == "__main__":
    main()
