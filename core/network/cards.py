"""The cards of new models: how they were trained, and on what."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from core.files import content_digest
from core.model.checkpoint import FALSE_PET, Card, read_card
from core.network.recipe import Recipe, Stage
from core.network.resume import TrainingState
from core.network.sources import TrainingData
from core.worker.finetune_messages import TuningFigures
from core.worker.messages import TrainRequest


def card_of_training(
    request: TrainRequest, recipe: Recipe, stage: Stage, data: TrainingData, state: TrainingState
) -> Card:
    """Return the card of a model trained from scratch, as it is after the epoch of `state`."""
    parent = read_card(request.start) if request.start else None
    origin = f"on top of {parent.name} ({parent.data})" if parent else f"encoder from {_encoder_origin(request)}"
    return Card(
        request.out.stem,
        recipe.architecture(stage),
        data=f"{data.description}; {origin}",
        recipe=f"{recipe.name}, {state.epoch} of {recipe.epochs} epochs, seed {request.seed}: {_stages(recipe)}",
        licence=data.licence or (parent.licence if parent else ""),
        created=datetime.datetime.now(datetime.UTC).date().isoformat(),
        parent=parent.name if parent else "",
        parent_digest=_digest_of(request.start),
        photos=parent.photos if parent else frozenset(),
        figures=figures_of_training(state.best_mean_iou, state.best_false_pet),
    )


def figures_of_training(mean_iou: float, false_pet: float | None) -> dict[str, float]:
    """Return the figures of a card; `false_pet` is None if no photos without a pet were held out."""
    empty = {} if false_pet is None else {FALSE_PET: round(false_pet, 4)}
    return {"held_out_mean_iou": round(mean_iou, 4)} | empty


def _digest_of(start: Path | None) -> str:
    return (None if start is None else content_digest(start)) or ""


def _encoder_origin(request: TrainRequest) -> str:
    if request.encoder_weights == "none":
        return "random values"
    if request.encoder_weights == "imagenet":
        return "MobileNetV2 trained on ImageNet"
    return Path(request.encoder_weights).name


def _stages(recipe: Recipe) -> str:
    return "; ".join(
        f"{stage.epochs} epochs at {stage.input_size} px, learning rate {stage.learning_rate:g} "
        f"(encoder x {stage.encoder_pace:g})"
        for stage in recipe.stages
    )


def card_of_fine_tune(
    base: Card, digest: str, photos: Sequence[str], recipe: str, before: TuningFigures, after: TuningFigures
) -> Card:
    """Return the card of a fine-tuned model.

    Parameters
    ----------
    base : Card
        Of the model that it started from.
    digest : str
        Of that model's file.
    photos : sequence of str
        `core.model.photo_keys` of what it was trained on.
    recipe : str
    before, after : TuningFigures
        Of the model in use and of the new one, on the photos that judged them.
    """
    now = datetime.datetime.now(datetime.UTC)
    return replace(
        base,
        name=f"Fine-tuned {now:%Y-%m-%d %H:%M} on {len(photos)} photos",
        parent=base.name,
        parent_digest=digest,
        created=now.isoformat(),
        photos=base.photos.union(photos),
        data=f"{len(photos)} corrected photos, on top of: {base.data}",
        recipe=recipe,
        figures={
            "held_out_core_iou": round(after.core_iou, 4),
            "held_out_core_iou_of_the_model_before": round(before.core_iou, 4),
            "held_out_mean_iou": round(after.mean_iou, 4),
            "held_out_mean_iou_of_the_model_before": round(before.mean_iou, 4),
        },
    )
