"""How to fine-tune, as the user chose it last."""

from dataclasses import dataclass
from typing import Literal

from core.worker.finetune_messages import TuningOptions
from core.worker.tuning_values import MAX_LEARNING_RATE
from petseg_gui.models.option import option

Parts = Literal["auto", "decoder", "decoder+"]
Augmentation = Literal["auto", "none", "light", "strong"]
MAX_EPOCHS = 500
_BY_RECIPE = "auto"


@dataclass(frozen=True)
class TuningChoices:
    """Choices that the recipe makes by itself unless the user does."""

    tuning_epochs: int = option(
        0,
        "&Epochs",
        "How often a training goes through the photos; Automatic goes by their number",
        low=0,
        high=MAX_EPOCHS,
    )
    tuning_rate: float = option(
        0.0,
        "Learning &rate",
        "How far each step changes the weights of the decoder; those of the encoder move less",
        low=0.0,
        high=MAX_LEARNING_RATE,
    )
    tuning_parts: Parts = option(
        "auto",
        "&Parts to train",
        "The decoder alone keeps more of what the model knows; the encoder's last blocks learn more from many photos",
        titles={"auto": "Automatic", "decoder": "Decoder", "decoder+": "Decoder and end of the encoder"},
    )
    tuning_augmentation: Augmentation = option(
        "auto",
        "&Augmentation",
        "How much photos are turned, scaled and recoloured, so that the model does not learn them by heart",
        titles={"auto": "Automatic", "none": "None", "light": "Mild", "strong": "Strong"},
    )

    @property
    def options(self) -> TuningOptions:
        """What the trainer is asked for."""
        return TuningOptions(
            epochs=self.tuning_epochs or None,
            learning_rate=self.tuning_rate or None,
            parts=None if self.tuning_parts == _BY_RECIPE else self.tuning_parts,
            augmentation=None if self.tuning_augmentation == _BY_RECIPE else self.tuning_augmentation,
        )
