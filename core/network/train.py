"""Base training: the whole network, stage by stage, resumable after every epoch."""

import datetime
import json
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.errors import TrainingError
from core.evaluation.metrics import Confusion, accuracy, class_ious, mean_iou
from core.model.checkpoint import Card, Checkpoint, Weights, read_card, read_checkpoint, write_checkpoint
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.calibrate import calibrate, is_calibrated
from core.network.dataset import Samples
from core.network.finetune import load_model
from core.network.model import read_weights
from core.network.recipe import RECIPES, Recipe, Stage, adapt
from core.network.report.writing import EpochRow, Example, Report
from core.network.resume import Standing, differences, read_standing, write_standing
from core.network.sources import TrainingData, is_data_set, read_sources
from core.network.train_progress import OnProgress, ProgressClock
from core.network.train_setup import Setup, fit_to_memory, set_up
from core.network.training import EpochResult, ShouldStop, evaluate, fit, predict_probabilities
from core.resizing import resize_nearest
from core.worker.train import TrainOutcome, TrainProgress, TrainRequest, report_folder, resume_file

_EXAMPLES = 6


def train_model(request: TrainRequest, device: str, on_progress: OnProgress, should_stop: ShouldStop) -> TrainOutcome:
    """Train a network from photos with masks, or go on with an interrupted training of the same request.

    Parameters
    ----------
    request : TrainRequest
    device : str
        Name of the device, for the outcome.
    on_progress, should_stop : callables

    Raises
    ------
    Cancelled
        If `should_stop` said so; the next call goes on after the last finished epoch.
    TrainingError, CheckpointError
    """
    recipe = adapt(
        RECIPES[request.recipe],
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


class _Training:
    """One run: its network, what it has reached so far, and whom it tells."""

    def __init__(
        self,
        request: TrainRequest,
        recipe: Recipe,
        data: TrainingData,
        on_progress: OnProgress,
        should_stop: ShouldStop,
    ) -> None:
        self._request = request
        self._recipe = recipe
        self._data = data
        self._on_progress = on_progress
        self._should_stop = should_stop
        self._report = Report(report_folder(request.out))
        self._notes: list[str] = list(data.notes)

    def run(self, device: str) -> TrainOutcome:
        configuration = _configuration(self._request, self._recipe, self._data)
        self._fit_to_memory()
        standing, weights, optimizer = self._resume(configuration)
        resumed_at, setup = standing.epoch, None
        started = time.monotonic() - standing.seconds
        clock = ProgressClock(self._recipe, self._data.train, self._on_progress, standing.mean_iou)
        for epoch in range(resumed_at, self._recipe.epochs):
            stage, before = self._recipe.stage_of(epoch)
            if setup is None or before == 0:
                weights = weights if setup is None else read_weights(setup.model)
                setup = set_up(self._request, self._recipe, stage, self._data.train, weights)
                setup.restore_optimizer(optimizer if before else [])
                self._report.begin(configuration, setup.model)
            setup.batches.start_epoch(epoch)
            loss = self._fit_epoch(setup, clock.on_batch_of(epoch))
            counts = evaluate(setup.model, self._data.held_out)
            standing = _advance(standing, counts, time.monotonic() - started)
            self._save(setup, stage, standing, counts, loss)
            clock.end_epoch(standing.epoch, standing.mean_iou)
        clock.score("Making probabilities honest")
        self._calibrate()
        return self._outcome(standing, resumed_at, device)

    def _fit_to_memory(self) -> None:
        """No part of the configuration: an interrupted run may go on where there is more memory, or less."""
        wanted, self._recipe = self._recipe.batch_size, fit_to_memory(self._recipe)
        if self._recipe.batch_size < wanted:
            self._notes.append(
                f"The GPU's memory holds {self._recipe.batch_size} photos at a time instead of {wanted}."
            )

    def _resume(self, configuration: dict[str, Any]) -> tuple[Standing, Weights | None, list[Any]]:
        text = json.dumps(configuration, default=str)
        path = resume_file(self._request.out)
        found = read_standing(path)
        if found is None:
            return Standing(text), None, []
        standing, weights, optimizer = found
        if odd := differences(standing.configuration, text):
            raise TrainingError(
                f"an interrupted training was started with other settings ({', '.join(odd)})",
                path=path,
                remedy="Give the same settings to go on, or remove this file to start anew.",
            )
        if not self._request.out.exists():
            raise TrainingError(
                "the best model of an interrupted training is gone",
                path=self._request.out,
                remedy=f"Put it back to go on, or remove {path.name} to start anew.",
            )
        return standing, weights, optimizer

    def _fit_epoch(self, setup: Setup, on_batch: Callable[[int, float], None]) -> float:
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

    def _save(self, setup: Setup, stage: Stage, standing: Standing, counts: Confusion, loss: float) -> None:
        weights = read_weights(setup.model)
        if standing.best_epoch == standing.epoch:
            card = _card(self._request, self._recipe, stage, self._data, standing)
            write_checkpoint(self._request.out, Checkpoint(weights, card))
        row = EpochRow(
            epoch=standing.epoch,
            epochs=self._recipe.epochs,
            loss=loss,
            mean_iou=standing.mean_iou,
            accuracy=accuracy(counts),
            class_ious=_three(class_ious(counts)),
            learning_rate=setup.learning_rate(),
            seconds=standing.seconds,
            stage=f"{stage.input_size} px",
        )
        # Before the report, whose pictures take seconds: without it nothing can go on, and the model is in the way.
        write_standing(resume_file(self._request.out), standing, weights, setup.optimizer_values())
        self._report.add_epoch(row, _examples(setup.model, self._data.held_out))

    def _calibrate(self) -> None:
        """The best epoch's checkpoint, once: an interruption may fall between this and the end."""
        checkpoint = read_checkpoint(self._request.out)
        if is_calibrated(checkpoint):
            return
        model = load_model(checkpoint, self._request.out)
        write_checkpoint(
            self._request.out, calibrate(checkpoint, model, self._data.held_out, self._recipe.background_weight)
        )

    def _outcome(self, standing: Standing, resumed_at: int, device: str) -> TrainOutcome:
        resume_file(self._request.out).unlink(missing_ok=True)
        return TrainOutcome(
            path=self._request.out,
            report=self._report.folder,
            epochs=self._recipe.epochs,
            best_epoch=standing.best_epoch,
            mean_iou=standing.best_mean_iou,
            class_ious=_three(standing.best_class_ious),
            trained_on=len(self._data.train),
            held_out=len(self._data.held_out),
            resumed_at=resumed_at,
            device=device,
            seconds=standing.seconds,
            notes=[*self._notes, *self._report.notes],
        )


def _configuration(request: TrainRequest, recipe: Recipe, data: TrainingData) -> dict[str, Any]:
    """Everything that decides the outcome, as JSON knows it."""
    values = {
        "sources": [source if is_data_set(source) else os.path.abspath(source) for source in request.sources],
        "start": request.start and request.start.name,
        "encoder_weights": None if request.start else request.encoder_weights,
        "seed": request.seed,
        "recipe": asdict(recipe),
        "trained_on": len(data.train),
        "held_out": data.held_out.names,
    }
    plain: dict[str, Any] = json.loads(json.dumps(values))
    return plain


def _advance(standing: Standing, counts: Confusion, seconds: float) -> Standing:
    epoch, reached = standing.epoch + 1, mean_iou(counts)
    standing = replace(standing, epoch=epoch, mean_iou=reached, seconds=seconds)
    if reached <= standing.best_mean_iou:
        return standing
    return replace(standing, best_epoch=epoch, best_mean_iou=reached, best_class_ious=_three(class_ious(counts)))


def _three(values: Sequence[float] | npt.NDArray[np.float64]) -> tuple[float, float, float]:
    pet, background, border = (float(value) for value in values)
    return pet, background, border


def _examples(model: keras.Model, held_out: Samples) -> list[Example]:
    few, size = held_out.take(range(min(_EXAMPLES, len(held_out)))), model.input_shape[1]
    images = np.stack([shrink_to_square(image, size) for image in few.images])
    predictions = predict_probabilities(model, scale_pixels(images)).argmax(axis=-1).astype(np.uint8)
    truths = [resize_nearest(mask, size, size) for mask in few.masks]
    return [Example(*values) for values in zip(images, truths, predictions, strict=True)]


def _card(request: TrainRequest, recipe: Recipe, stage: Stage, data: TrainingData, standing: Standing) -> Card:
    parent = read_card(request.start) if request.start else None
    origin = f"on top of {parent.name} ({parent.data})" if parent else f"encoder from {_origin(request)}"
    return Card(
        request.out.stem,
        recipe.architecture(stage),
        data=f"{data.description}; {origin}",
        recipe=f"{recipe.name}, {standing.epoch} of {recipe.epochs} epochs, seed {request.seed}: {_stages(recipe)}",
        licence=data.licence or (parent.licence if parent else ""),
        created=datetime.datetime.now(datetime.UTC).date().isoformat(),
        parent=parent.name if parent else "",
        figures={"held_out_mean_iou": round(standing.best_mean_iou, 4)},
    )


def _origin(request: TrainRequest) -> str:
    if request.encoder_weights == "none":
        return "random values"
    if request.encoder_weights == "imagenet":
        return "MobileNetV2 trained on ImageNet"
    return f"{Path(request.encoder_weights).name}"


def _stages(recipe: Recipe) -> str:
    return "; ".join(
        f"{stage.epochs} epochs at {stage.input_size} px, learning rate {stage.learning_rate:g} "
        f"(encoder x {stage.encoder_pace:g})"
        for stage in recipe.stages
    )
