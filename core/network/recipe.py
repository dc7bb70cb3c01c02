"""Recipes of training from scratch, as data: ours and the tutorial's."""

from dataclasses import dataclass, field, replace

from core.errors import TrainingError
from core.model.architecture import Architecture
from core.network.augment import FLIP_ONLY, Augmentation
from core.network.compose.composition import Composition


@dataclass(frozen=True)
class Stage:
    """Epochs at one input size; each stage continues with the weights of the previous one.

    Attributes
    ----------
    input_size : int
        Side of the network's input in pixels.
    epochs : int
    learning_rate : float
        The maximum, reached by a warm-up and decayed to a hundredth by a cosine, unless the recipe is constant.
    encoder_pace : float
        The encoder's learning rate relative to the decoder's; 0 freezes it.
    frozen_blocks : int
        The encoder's stem and this many of its first blocks, the slowest ones, stay as they are.
    sharp_weight : int
        How often an epoch shows a photo that is no smaller than the input.
    """

    input_size: int
    epochs: int
    learning_rate: float
    encoder_pace: float
    frozen_blocks: int = 0
    sharp_weight: int = 1


@dataclass(frozen=True)
class Recipe:
    """Everything that determines a training, except the photos and the seed.

    Attributes
    ----------
    name : str
    decoder_filters : tuple of 4 int
    stages : tuple of Stage
    augmentation : Augmentation
    batch_size : int
    dice_weight : float
        Weight of the soft Dice loss relative to the cross-entropy.
    weight_decay : float
    constant : bool
        Plain Adam at the stage's learning rate throughout, instead of AdamW with warm-up and cosine.
    background_weight : float
        Factor on the trained network's probability of background: Dice weighs the small classes as much as the large
        one, so that too much becomes pet or border.
    averaged : bool
        Whether each epoch ends with the running average of its weights, from which the next continues.
    bottlenecks : tuple of 5 int, or empty
        Of the decoder.
    composition : Composition
        What part of each batch shows scenes without a pet, and small and several pets, made of other photos.
    """

    name: str
    decoder_filters: tuple[int, ...]
    stages: tuple[Stage, ...]
    augmentation: Augmentation
    batch_size: int = 16
    dice_weight: float = 0.5
    weight_decay: float = 1e-4
    background_weight: float = 1.0
    constant: bool = False
    averaged: bool = True
    bottlenecks: tuple[int, ...] = ()
    composition: Composition = field(default_factory=Composition)

    @property
    def epochs(self) -> int:
        """Number of epochs of all stages."""
        return sum(stage.epochs for stage in self.stages)

    def architecture(self, stage: Stage) -> Architecture:
        """Return the network of a stage."""
        return Architecture(stage.input_size, self.decoder_filters, self.bottlenecks)

    def stage_of(self, epoch: int) -> tuple[Stage, int]:
        """Return the stage of an epoch, counted from 0, and how many of the stage's epochs precede it."""
        for stage in self.stages:
            if epoch < stage.epochs:
                return stage, epoch
            epoch -= stage.epochs
        raise ValueError(f"the recipe ends {epoch + 1} epochs earlier")


TUTORIAL = Recipe(
    "tutorial",
    (512, 256, 128, 64),
    (Stage(128, 20, 1e-3, encoder_pace=0.0),),
    FLIP_ONLY,
    batch_size=64,
    dice_weight=0.0,
    constant=True,
    averaged=False,
)
DEFAULT = Recipe(
    "default",
    (256, 128, 64, 32),
    (
        Stage(128, 10, 1e-3, encoder_pace=1.0),
        Stage(224, 16, 4e-4, encoder_pace=1.0, frozen_blocks=4, sharp_weight=2),
    ),
    Augmentation(crop_area=(0.3, 1.0), tint=0.08, blur=0.1, jpeg=0.1, mosaic=0.1),
    background_weight=1.3,
)
_SHARP_STAGE = replace(DEFAULT.stages[-1], learning_rate=1e-3, encoder_pace=0.15)
COMPOSED = replace(
    DEFAULT,
    name="composed",
    # The first stage freezes nothing, or the early blocks would stay random, or exactly ImageNet's.
    stages=(
        replace(_SHARP_STAGE, input_size=192, epochs=6, frozen_blocks=0),
        replace(_SHARP_STAGE, input_size=256, epochs=14),
    ),
    augmentation=replace(DEFAULT.augmentation, crop_area=(0.25, 1.0), whole=0.5, coarse=0.2, poor=0.1),
    bottlenecks=(64, 96, 64, 48, 16),
    composition=Composition(empty=0.125, pasted=0.1875, real=0.5, pet_side=(0.05, 0.5)),
)
RECIPES = {recipe.name: recipe for recipe in (DEFAULT, COMPOSED, TUTORIAL)}


def adapt(recipe: Recipe, *, input_size: int | None, epochs: int | None, from_checkpoint: bool) -> Recipe:
    """Return a recipe with the user's changes.

    Parameters
    ----------
    recipe : Recipe
    input_size : int or None
        Input size of the last stage; earlier ones are never larger.
    epochs : int or None
        Number of epochs of all stages, each of which keeps its share.
    from_checkpoint : bool
        A trained checkpoint needs only the last stage.

    Raises
    ------
    TrainingError
        If the network cannot have this input size.
    """
    stages = recipe.stages[-1:] if from_checkpoint else recipe.stages
    if input_size is not None:
        sizes = [min(stage.input_size, input_size) for stage in stages[:-1]] + [input_size]
        stages = tuple(replace(stage, input_size=size) for stage, size in zip(stages, sizes, strict=True))
    if epochs is not None:
        stages = _distribute(stages, epochs)
    adapted = replace(recipe, stages=stages)
    try:
        for stage in stages:
            adapted.architecture(stage)
    except ValueError as error:
        raise TrainingError("{reason}", remedy="Choose another --input-size.", reason=error) from error
    return adapted


def _distribute(stages: tuple[Stage, ...], epochs: int) -> tuple[Stage, ...]:
    """Divide epochs among stages; the last gets what rounding leaves, and at least one."""
    total = sum(stage.epochs for stage in stages)
    early = [replace(stage, epochs=stage.epochs * epochs // total) for stage in stages[:-1]]
    last = replace(stages[-1], epochs=epochs - sum(stage.epochs for stage in early))
    return (*(stage for stage in early if stage.epochs), last)
