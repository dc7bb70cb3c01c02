"""Training from scratch: the whole network, stage by stage, resumable after every epoch."""

import json
import os
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.cancel import ShouldStop
from core.errors import TrainingError, reason_of
from core.evaluation.empty_photos import EmptyScore
from core.evaluation.metrics import Confusion, accuracy, class_ious, mean_iou
from core.model.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.batches import plan_epoch
from core.network.calibrate import calibrate, is_calibrated
from core.network.cards import card_of_training
from core.network.compose import Composer, free_parts
from core.network.model import load_model, read_weights
from core.network.recipe import RECIPES, Recipe, Stage, adapt
from core.network.report.report import Report
from core.network.report.rows import EpochRow, SamplePrediction
from core.network.resume import ResumePoint, TrainingState, differences, read_resume_point, write_resume_point
from core.network.samples import Samples
from core.network.sources import TrainingData, is_data_set, read_sources
from core.network.train_progress import TrainProgressReporter
from core.network.train_setup import Setup, fit_to_memory, set_up
from core.network.training import EpochResult, OnBatch, evaluate, evaluate_empty, fit, predict_probabilities
from core.resizing import resize_nearest
from core.worker.messages import OnTrainProgress, TrainOutcome, TrainProgress, TrainRequest
from core.worker.training import report_folder, resume_file

_SAMPLES_IN_REPORT = 6


def train_model(
    request: TrainRequest, device: str, on_progress: OnTrainProgress, should_stop: ShouldStop
) -> TrainOutcome:
    """Train a network from photos with masks, or resume an interrupted training of the same request.

    Parameters
    ----------
    request : TrainRequest
    device : str
        Name of the device, for the outcome.
    on_progress, should_stop : callable

    Raises
    ------
    Cancelled
        If `should_stop` said so; the next call resumes after the last finished epoch.
    TrainingError, CheckpointError
    """
    return train_by(RECIPES[request.recipe], request, device, on_progress, should_stop)


def train_by(
    recipe: Recipe, request: TrainRequest, device: str, on_progress: OnTrainProgress, should_stop: ShouldStop
) -> TrainOutcome:
    """Do the same by any recipe, whatever the request names."""
    recipe = adapt(
        recipe,
        input_size=request.input_size,
        epochs=request.epochs,
        from_checkpoint=request.start is not None,
    )
    on_progress(TrainProgress("reading", "Reading photos", epochs=recipe.epochs))
    data = read_sources(
        list(request.sources),
        request.data_dir,
        lambda count: on_progress(TrainProgress("reading", f"Reading photos: {count}", epochs=recipe.epochs)),
        should_stop,
    )
    return _Training(request, recipe, data, on_progress, should_stop).run(device)


@dataclass(frozen=True)
class _Judged:
    """How a model does on the held-out photos: those with a pet, and those without, if there are any."""

    counts: Confusion
    empty: EmptyScore | None


class _Training:
    def __init__(
        self,
        request: TrainRequest,
        recipe: Recipe,
        data: TrainingData,
        on_progress: OnTrainProgress,
        should_stop: ShouldStop,
    ) -> None:
        self._request = request
        self._recipe = recipe
        self._data = data
        self._on_progress = on_progress
        self._should_stop = should_stop
        self._report = Report(report_folder(request.out))
        self._notes: list[str] = list(data.notes)
        composition = recipe.composition
        self._composer = Composer(data.train, composition)
        self._empty = data.held_out_empty + (
            free_parts(data.held_out) if composition.is_needed else Samples([], [], [])
        )

    def run(self, device: str) -> TrainOutcome:
        configuration = _configuration(self._request, self._recipe, self._data)
        self._fit_to_memory()
        start = self._resume_point(configuration)
        reporter = TrainProgressReporter(self._recipe, self._steps(), self._on_progress, start.state)
        state = self._train(start, configuration, reporter)
        reporter.score("Calibrating probabilities")
        self._calibrate()
        return self._outcome(state, start.state.epoch, device)

    def _fit_to_memory(self) -> None:
        """Not part of the configuration, so that a run may be resumed where there is more memory, or less."""
        batch_size, self._recipe = self._recipe.batch_size, fit_to_memory(self._recipe)
        if self._recipe.batch_size < batch_size:
            self._notes.append(
                f"The GPU's memory holds {self._recipe.batch_size} photos at a time instead of {batch_size}."
            )

    def _resume_point(self, configuration: dict[str, Any]) -> ResumePoint:
        text = json.dumps(configuration, default=str)
        path = resume_file(self._request.out)
        point = read_resume_point(path)
        if point is None:
            return ResumePoint(TrainingState(text))
        if changed := differences(point.state.configuration, text):
            raise TrainingError(
                "an interrupted training was started with other settings ({settings})",
                path=path,
                remedy="Use the same settings to resume it, or remove this file to start over.",
                settings=", ".join(changed),
            )
        if not self._request.out.exists():
            raise TrainingError(
                "the best model of an interrupted training is gone",
                path=self._request.out,
                remedy="Put it back to resume, or remove {resume} to start over.",
                resume=path.name,
            )
        return point

    def _steps(self) -> list[int]:
        stages = [self._recipe.stage_of(epoch)[0] for epoch in range(self._recipe.epochs)]
        batch_size, samples = self._recipe.batch_size, self._data.train
        return [plan_epoch(samples, s.input_size, batch_size, s.sharp_weight, self._composer).batches for s in stages]

    def _train(
        self, start: ResumePoint, configuration: dict[str, Any], reporter: TrainProgressReporter
    ) -> TrainingState:
        state, setup = start.state, None
        started = time.monotonic() - state.seconds
        for epoch in range(state.epoch, self._recipe.epochs):
            stage, epochs_before = self._recipe.stage_of(epoch)
            if setup is None or epochs_before == 0:
                weights = start.weights if setup is None else read_weights(setup.model)
                setup = set_up(self._request, self._recipe, stage, self._data.train, self._composer, weights)
                setup.restore_optimizer(start.optimizer if epochs_before else [])
                self._report.begin(configuration, setup.model)
            setup.batches.start_epoch(epoch)
            loss = self._fit_epoch(setup, reporter.on_batch_of(epoch))
            judged = _Judged(evaluate(setup.model, self._data.held_out), evaluate_empty(setup.model, self._empty))
            state = _advance(state, judged, time.monotonic() - started)
            self._save(setup, stage, state, judged, loss)
            reporter.end_epoch(state)
        return state

    def _fit_epoch(self, setup: Setup, on_batch: OnBatch) -> float:
        results: list[EpochResult] = []
        fit(
            setup.model,
            setup.batches,
            epochs=1,
            on_epoch=results.append,
            on_batch=on_batch,
            should_stop=self._should_stop,
        )
        return results[-1].loss

    def _save(self, setup: Setup, stage: Stage, state: TrainingState, judged: "_Judged", loss: float) -> None:
        weights = read_weights(setup.model)
        if state.best_epoch == state.epoch:
            card = card_of_training(self._request, self._recipe, stage, self._data, state)
            write_checkpoint(self._request.out, Checkpoint(weights, card))
        # Before the report, whose pictures take seconds: a checkpoint without it could be neither resumed nor replaced.
        write_resume_point(resume_file(self._request.out), ResumePoint(state, weights, setup.optimizer_values()))
        row = EpochRow(
            epoch=state.epoch,
            epochs=self._recipe.epochs,
            loss=loss,
            mean_iou=state.mean_iou,
            accuracy=accuracy(judged.counts),
            class_ious=_three(class_ious(judged.counts)),
            learning_rate=setup.learning_rate(),
            seconds=state.seconds,
            stage=f"{stage.input_size} px",
            false_pet=state.false_pet,
            with_false_pet=judged.empty.with_false_pet if judged.empty else None,
        )
        self._report.add_epoch(row, _predict_some(setup.model, self._data.held_out))

    def _calibrate(self) -> None:
        """Calibrate the best epoch's checkpoint, unless an interrupted run has done so just before its end."""
        checkpoint = read_checkpoint(self._request.out)
        if is_calibrated(checkpoint):
            return
        model = load_model(checkpoint, self._request.out)
        write_checkpoint(
            self._request.out, calibrate(checkpoint, model, self._data.held_out, self._recipe.background_weight)
        )

    def _outcome(self, state: TrainingState, resumed_at: int, device: str) -> TrainOutcome:
        self._drop_resume_file()
        return TrainOutcome(
            path=self._request.out,
            report=self._report.folder,
            epochs=self._recipe.epochs,
            best_epoch=state.best_epoch,
            mean_iou=state.best_mean_iou,
            class_ious=_three(state.best_class_ious),
            trained_on=len(self._data.train),
            held_out=len(self._data.held_out),
            held_out_empty=len(self._empty),
            false_pet=state.best_false_pet,
            resumed_at=resumed_at,
            device=device,
            seconds=state.seconds,
            notes=[*self._notes, *self._report.notes],
        )

    def _drop_resume_file(self) -> None:
        """Note a failure: the model is there, and worth more than a tidy folder."""
        path = resume_file(self._request.out)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            self._notes.append(f"{path} cannot be removed ({reason_of(error)}); remove it before the next training.")


def _configuration(request: TrainRequest, recipe: Recipe, data: TrainingData) -> dict[str, Any]:
    """Return everything that determines the outcome, as JSON knows it."""
    values = {
        "sources": [source if is_data_set(source) else os.path.abspath(source) for source in request.sources],
        "start": request.start and request.start.name,
        "encoder_weights": None if request.start else request.encoder_weights,
        "seed": request.seed,
        "recipe": asdict(recipe),
        "trained_on": len(data.train),
        "held_out": data.held_out.names,
        "held_out_empty": data.held_out_empty.names,
    }
    plain: dict[str, Any] = json.loads(json.dumps(values))
    return plain


def _advance(state: TrainingState, judged: _Judged, seconds: float) -> TrainingState:
    reached, false_pet = mean_iou(judged.counts), judged.empty.false_pet if judged.empty else None
    state = replace(state, epoch=state.epoch + 1, mean_iou=reached, false_pet=false_pet, seconds=seconds)
    if _quality(reached, false_pet) <= _quality(state.best_mean_iou, state.best_false_pet):
        return state
    return replace(
        state,
        best_epoch=state.epoch,
        best_mean_iou=reached,
        best_false_pet=false_pet,
        best_class_ious=_three(class_ious(judged.counts)),
    )


def _quality(mean_iou: float, false_pet: float | None) -> float:
    """Return what the best epoch has most of: a false pet costs as much work as a missed one."""
    return mean_iou - (false_pet or 0.0)


def _three(values: Sequence[float] | npt.NDArray[np.float64]) -> tuple[float, float, float]:
    pet, background, border = (float(value) for value in values)
    return pet, background, border


def _predict_some(model: keras.Model, held_out: Samples) -> list[SamplePrediction]:
    some, size = held_out.take(range(min(_SAMPLES_IN_REPORT, len(held_out)))), model.input_shape[1]
    images = np.stack([shrink_to_square(image, size) for image in some.images])
    predictions = predict_probabilities(model, scale_pixels(images)).argmax(axis=-1).astype(np.uint8)
    truths = [resize_nearest(mask, size, size) for mask in some.masks]
    return [SamplePrediction(*values) for values in zip(images, truths, predictions, strict=True)]
