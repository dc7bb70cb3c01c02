"""Photos on which a new model contradicts its base: photo, and what each proposes."""

from collections.abc import Sequence
from functools import partial

from core.paths import readable_name
from core.worker.finetune_messages import ContestedPhoto
from petseg_gui.dialogs.picture_rows import CaptionedPicture
from petseg_gui.jobs.pictures.masked_pictures import fitted_photo, masked_photo
from petseg_gui.models.options import ClassColours
from petseg_gui.translation import tr
from resources import SHIPPED_PHOTO


def contested_rows(contested: Sequence[ContestedPhoto], colours: ClassColours) -> list[list[CaptionedPicture]]:
    """Return one row for each photo."""
    return [_row(photo, colours) for photo in contested]


def _row(contested: ContestedPhoto, colours: ClassColours) -> list[CaptionedPicture]:
    name, base, new = _name(contested), tr("base model"), tr("new model")
    agreement = tr("new model: {share:.0%} agreement", share=contested.agreement)
    tip = tr("Share of the pet's pixels on which both models agree, where the base is sure")
    over = partial(masked_photo, contested.photo, colours=colours)
    return [
        CaptionedPicture(name, name, name, name, partial(fitted_photo, contested.photo, contested.base_mask)),
        CaptionedPicture(name, base, base, base, partial(over, contested.base_mask)),
        CaptionedPicture(name, new, agreement, tip, partial(over, contested.new_mask)),
    ]


def _name(contested: ContestedPhoto) -> str:
    if contested.photo == SHIPPED_PHOTO:
        return tr("photo that comes with PetSeg")
    return readable_name(contested.photo.name)
