"""How a model is fine-tuned: which parts, on how many squares, made how."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import fmean

from core.errors import TrainingError
from core.network.augment import Augmentation
from core.worker.finetune_messages import TuningOptions
from core.worker.tuning_values import PARTS

_FIRST_BLOCK = 6
"""First block of the encoder that "decoder+" trains; the earlier ones know lines and textures of any photo."""
_SQUARES_PER_EPOCH = 48
_SQUARES = ((7, 150), (16, 550), (math.inf, 800))
"""Squares of a training, by the number of photos below which they apply."""
_FEW = 7
"""Photos of a training below which the best epoch is kept, and the weights never go all the way to it."""
_INPUT_OF_FEW, _INPUT = 1.0, 0.875
"""Side of the squares relative to that of proposals (docs/adr/0053-a-fine-tune-sees-smaller-squares.md)."""
_BLENDS = (0.4, 0.6, 0.8)
_EMPTY, _EMPTY_OF_MANY = 0.15, 0.08
"""Share of squares without an animal: of few photos, and of more, which show more of their backgrounds."""
_AUGMENTATIONS = {
    "none": Augmentation(crop_area=(1.0, 1.0), aspect=1.0, brightness=0, contrast=0, saturation=0),
    "light": Augmentation(crop_area=(0.5, 1.0), aspect=1.2, brightness=0.2, contrast=0.2, saturation=0.3),
    "strong": Augmentation(crop_area=(0.3, 1.0), tint=0.08, blur=0.1, jpeg=0.1, mosaic=0.1),
}


@dataclass(frozen=True)
class TuningRecipe:
    """Everything that determines a training of a fine-tune, except its photos and the seed.

    Attributes
    ----------
    epochs : int
    shows : int
        How often an epoch shows each photo.
    learning_rate : float
        The maximum, reached by a warm-up and decayed by a cosine.
    first_block : int or None
        First block of the encoder that is trained; None trains the decoder alone.
    encoder_pace : float
        The encoder's learning rate relative to the decoder's.
    augmentation : Augmentation
    zoomed : float
        Share of the squares that show an animal close up, as the second pass of a proposal does.
    empty : float
        Share that shows a part of a photo without an animal, as large as a close-up: else a network that has seen pets
        in all of a few photos takes any close-up for one.
    whole : float
        Share that shows nearly the whole photo, as the first pass does; the others are crops of any place and size.
    batch_size : int
    weight_decay : float
    dice_weight : float
    blends : tuple of float
        How far the weights may move from the base to the trained ones, 0..1 (Wortsman et al., WiSE-FT, 2022): the one
        with the least loss on held-out photos is taken.
    input_share : float
        Side of the squares relative to the input at which the model proposes.
    averaged : bool
        Whether the trained weights are the mean of those after each epoch of the second half, instead of those after
        the epoch with the least loss on held-out photos.
    """

    epochs: int
    shows: int
    learning_rate: float = 4e-4
    first_block: int | None = _FIRST_BLOCK
    encoder_pace: float = 0.3
    augmentation: Augmentation = _AUGMENTATIONS["light"]
    zoomed: float = 0.2
    empty: float = 0.0
    whole: float = 0.3
    batch_size: int = 8
    weight_decay: float = 1e-4
    dice_weight: float = 0.5
    blends: tuple[float, ...] = (*_BLENDS, 1.0)
    input_share: float = _INPUT
    averaged: bool = False

    def describe(self, blends: Sequence[float]) -> str:
        """Return what a model's card says; `blends` are how far the weights of its trainings moved."""
        mean = f", mean of {len(blends)} trainings" if len(blends) > 1 else ""
        parts = "decoder" if self.first_block is None else f"decoder and encoder from block {self.first_block} on"
        return (
            f"{parts}, {self.epochs} epochs that show each photo {self.shows} times, AdamW at "
            f"{self.learning_rate:g} (encoder x {self.encoder_pace:g}), {fmean(blends):.3g} of the way from the parent"
            f"{mean}"
        )


def choose_recipe(options: TuningOptions, photos: int) -> TuningRecipe:
    """Return the recipe for trainings on so many photos, at least one, with the user's changes.

    Raises
    ------
    TrainingError
        If an option has a value that there is not.
    """
    if options.parts not in (None, *PARTS):
        raise TrainingError("there are no parts {parts!r} to train", parts=options.parts, remedy="Choose others.")
    if options.augmentation not in (None, *_AUGMENTATIONS):
        raise TrainingError(
            "there is no augmentation {name!r}", name=options.augmentation, remedy="Choose another one."
        )
    shows = math.ceil(_SQUARES_PER_EPOCH / photos)
    epochs = options.epochs or max(1, round(_squares(photos) / (shows * photos)))
    if photos < _FEW:
        recipe = TuningRecipe(epochs, shows, empty=_EMPTY, blends=_BLENDS, input_share=_INPUT_OF_FEW)
    else:
        recipe = TuningRecipe(epochs, shows, empty=_EMPTY_OF_MANY, averaged=True)
    if options.parts == "decoder":
        recipe = replace(recipe, first_block=None)
    if options.learning_rate is not None:
        recipe = replace(recipe, learning_rate=options.learning_rate)
    if options.augmentation is not None:
        recipe = replace(recipe, augmentation=_AUGMENTATIONS[options.augmentation])
    return recipe


def _squares(photos: int) -> int:
    return next(squares for below, squares in _SQUARES if photos < below)
