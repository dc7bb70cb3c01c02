"""Fine-tunes on the user's corrections, and proves the new model against the one in use."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from core.cancel import ShouldStop, never
from core.errors import PetsegError, TrainingError
from core.evaluation.proof import Proof, Verdict, prove
from core.files import content_digest
from core.model.checkpoint import Checkpoint, Weights, read_checkpoint, write_checkpoint
from core.model.onnx_runtime import OnnxNetwork
from core.model.segmenter import Segmenter
from core.network.augment import Sample
from core.network.cards import card_of_fine_tune
from core.network.finetuning.border import share_of, with_width_of
from core.network.finetuning.checking import Contradictions, checked_of, contradictions
from core.network.finetuning.held_out_squares import HeldOutSquares
from core.network.finetuning.judging import Scored, figures_of, judged_photos, paired, score_proposal
from core.network.finetuning.kept_weights import mean_of
from core.network.finetuning.loop import Trained, Trainer, TunedEpoch
from core.network.finetuning.reading import Files, Training, read_sample, read_tuning_data
from core.network.finetuning.recipe import choose_recipe
from core.network.finetuning.reporter import TuningReporter, WatchedPhotos
from core.network.finetuning.squares import TuningSquares
from core.network.samples import Samples
from core.worker.error_report import ErrorReport
from core.worker.finetune_messages import OnTuningProgress, TuningOutcome, TuningRequest

_SHOWN_EACH_EPOCH = 12
"""Photos of those that judge a training which its curves are of."""


def fine_tune(
    request: TuningRequest,
    device: str,
    on_progress: OnTuningProgress,
    should_stop: ShouldStop,
    stop_early: ShouldStop = never,
) -> TuningOutcome:
    """Train on the corrections, prove the new model on other photos, and write it.

    Parameters
    ----------
    request : TuningRequest
    device : str
        Name of the device, for the outcome.
    on_progress : callable
    should_stop, stop_early : callable
        Asked after each batch; the second ends the fine-tune with the mean of the trainings so far.

    Raises
    ------
    Cancelled, TrainingError, CheckpointError
    """
    started = time.monotonic()
    folder = request.out.parent if request.out.parent.is_dir() else None  # which may be renamed meanwhile
    run = _Run(request, TuningReporter(on_progress, device), should_stop, stop_early)
    judged = run.train_and_judge()
    proof = prove(paired(judged.before, judged.after))
    found = run.check(judged.checkpoint)
    before, after = figures_of(judged.before), figures_of(judged.after)
    card = card_of_fine_tune(
        run.base.card,
        content_digest(request.base) or "",
        judged.trained_on,
        run.recipe.describe([trained.blend for trained in judged.trainings]),
        before,
        after,
    )
    write_checkpoint(request.out, Checkpoint(judged.checkpoint.weights, card), folder)
    return TuningOutcome(
        verdict=_verdict(proof, found.warnings),
        gain=proof.gain,
        bound=proof.bound,
        before=before,
        after=after,
        judged=judged_photos(judged.before, judged.after),
        warnings=[ErrorReport.of(warning) for warning in found.warnings],
        trained_on=len(judged.trained_on),
        epochs=judged.trainings[-1].epochs,
        folds=len(judged.trainings),
        stopped_early=judged.stopped_early,
        path=request.out,
        device=device,
        seconds=time.monotonic() - started,
        notes=[ErrorReport.of(note) for note in run.notes],
        contested=found.photos,
    )


def _verdict(proof: Proof, warnings: list[TrainingError]) -> Verdict:
    """A model that is no better is not used anyway, so that only a better one can contradict."""
    return Verdict.CONTRADICTS if warnings and proof.verdict is Verdict.BETTER else proof.verdict


@dataclass(frozen=True)
class _Judged:
    """A new model, the trainings that it is the mean of, and the scores of its recipe before and after."""

    checkpoint: Checkpoint
    trainings: list[Trained]
    trained_on: list[str]
    stopped_early: bool
    before: list[Scored]
    after: list[Scored]


class _Run:
    """A fine-tune: what all of its trainings share."""

    def __init__(
        self, request: TuningRequest, reporter: TuningReporter, should_stop: ShouldStop, stop_early: ShouldStop
    ) -> None:
        self._request = request
        self._reporter = reporter
        self._should_stop = should_stop
        self._stop_early = stop_early
        reporter.stage("reading", len(request.samples) + len(request.held_out))
        self.base = read_checkpoint(request.base)
        self._current = self.base if request.current == request.base else read_checkpoint(request.current)
        self._base_segmenter = segmenter_of(self.base)
        keys = self.base.card.photos | self._current.card.photos
        self.data = read_tuning_data(request, keys, should_stop, reporter.photo)
        self.recipe = choose_recipe(request.options, max(len(each.indices) for each in self.data.trainings))
        self._watched = WatchedPhotos(request.watched)
        self._border = share_of(self.data.samples, should_stop)
        self._unreadable = set[Files]()
        self._trainer = Trainer(self.base, request.base, self.recipe)

    def train_and_judge(self) -> _Judged:
        """Train several times, leaving out the photos that judge each training.

        The model is the mean of the trainings; photos that none of them saw judge the mean itself.
        """
        before = self._score_current()
        self._samples = self._prepare()
        seconds_after = self._seconds_per_photo * len(before) + self._seconds_of_check
        self._reporter.plan(len(self.data.trainings) * self.recipe.epochs, seconds_after)
        done = self._train_all()
        used = self.data.trainings[: len(done)]
        new = self._tuned(mean_of([trained.weights for trained in done]))
        after = self._score_new(used, done, new)
        if not after:
            raise TrainingError(
                "none of the photos that judge the new model can be read any more",
                remedy="Put them back where they were and fine-tune again.",
            )
        return _Judged(
            new,
            done,
            trained_on=self.data.keys_in(used),
            stopped_early=len(done) < len(self.data.trainings) or done[-1].stopped_early,
            before=[before[files] for files in after],
            after=[*after.values()],
        )

    def _train_all(self) -> list[Trained]:
        """Run the trainings until the last, or until the user stops."""
        done = list[Trained]()
        for training in self.data.trainings:
            self._reporter.start_training(len(done) + 1, len(self.data.trainings), self.recipe.epochs)
            trained = self._train(training)
            if not done or not trained.stopped_early or 2 * trained.epochs > self.recipe.epochs:
                done.append(trained)  # one that has barely begun would only pull the mean back to the base
            if trained.stopped_early:
                break
        return done

    def _score_new(self, used: list[Training], done: Sequence[Trained], new: Checkpoint) -> dict[Files, Scored]:
        judged = [files for files in replace(self.data, trainings=used).judged if files not in self._unreadable]
        self._reporter.stage("comparing", len(judged), self._seconds_per_photo, self._seconds_of_check)
        return self._score_folds(used, done) | self._score(new, self.data.held_out)

    def _score_folds(self, trainings: Sequence[Training], done: Sequence[Trained]) -> dict[Files, Scored]:
        scores = dict[Files, Scored]()
        for training, trained in zip(trainings, done, strict=True):
            scores |= self._score(self._tuned(trained.weights), training.judged)
        return scores

    @property
    def notes(self) -> list[PetsegError]:
        """Return notes on photos left out and on batches that were halved."""
        return [*self.data.notes, *self._trainer.notes]

    def check(self, new: Checkpoint) -> Contradictions:
        """Return in what a new model contradicts the base."""
        untouched = self._request.untouched
        self._reporter.stage("checking", checked_of(untouched), 2 * self._seconds_per_photo)
        return contradictions(
            self._base_segmenter, segmenter_of(new), untouched, self._should_stop, self._reporter.photo
        )

    def _tuned(self, weights: Weights) -> Checkpoint:
        # Without the base's figures: that it knows photos without a pet need not be true of the new one.
        return Checkpoint(weights, replace(self.base.card, figures={}))

    def _score_current(self) -> dict[Files, Scored]:
        self._reporter.stage("scoring", len(self.data.judged))
        started = time.monotonic()
        scored = self._score(self._current, self.data.judged)
        self._seconds_per_photo = (time.monotonic() - started) / max(1, len(scored))
        return scored

    @property
    def _seconds_of_check(self) -> float:
        return 2 * self._seconds_per_photo * checked_of(self._request.untouched)

    def _prepare(self) -> Samples:
        self._reporter.stage("preparing", len(self.data.samples))
        half_done = partial(self._reporter.photo, 0.5)
        return with_width_of(self._base_segmenter, self.data.samples, self._should_stop, half_done)

    def _score(self, checkpoint: Checkpoint, files: list[Files]) -> dict[Files, Scored]:
        """Score photos; one that cannot be read any more becomes a note."""
        if not files:
            return {}
        segmenter, scored = segmenter_of(checkpoint), dict[Files, Scored]()
        for one in files:
            if one in self._unreadable:
                continue
            try:
                scored[one] = score_proposal(segmenter, one, self._border, self._should_stop)
            except PetsegError as error:
                self._unreadable.add(one)
                self.data.notes.append(error.recast(TrainingError, remedy="The photo was left out."))
            self._reporter.photo()
        return scored

    def _train(self, training: Training) -> Trained:
        size, seed = self._trainer.size, self._request.options.seed
        squares = TuningSquares(self._samples.take(training.indices), size, self.recipe, seed)
        held_out = HeldOutSquares(self._shown(training), size)

        def report(result: TunedEpoch) -> None:
            self._reporter.epoch(result, self._watched.masks(self._trainer.model))

        return self._trainer.train(squares, held_out, report, self._should_stop, self._stop_early)

    def _shown(self, training: Training) -> list[Sample]:
        """Return photos that the training does not see, to choose its epoch and how far its weights move."""
        if training.left_out:
            return [self.data.samples[i] for i in training.left_out[:_SHOWN_EACH_EPOCH]]
        return [read_sample(*files) for files in self.data.held_out[:_SHOWN_EACH_EPOCH]]


def segmenter_of(checkpoint: Checkpoint) -> Segmenter:
    """Return what proposes with a checkpoint, on the CPU."""
    return Segmenter(checkpoint.card, OnnxNetwork(checkpoint))
