"""Photos that judged two models: photo, true mask, and what each model proposes."""

from collections.abc import Sequence
from functools import partial

from core.paths import readable_name
from core.worker.finetune_messages import JudgedPhoto
from petseg_gui.dialogs.picture_rows import CaptionedPicture
from petseg_gui.jobs.pictures.masked_pictures import fitted_photo, masked_photo
from petseg_gui.jobs.pictures.picture_series import Draw
from petseg_gui.jobs.tuning.fine_tuned_version import MAX_JUDGED_SHOWN, by_change
from petseg_gui.models.options import ClassColours
from petseg_gui.translation import tr


def judged_rows(judged: Sequence[JudgedPhoto], colours: ClassColours) -> list[list[CaptionedPicture]]:
    """Return one row for each photo, those first that changed most."""
    return [_row(photo, colours) for photo in by_change(judged)[:MAX_JUDGED_SHOWN]]


def rest_text(judged: Sequence[JudgedPhoto]) -> str:
    """Return how many photos are not shown; empty for none."""
    rest = len(judged) - MAX_JUDGED_SHOWN
    return tr("{count} more changed less and are not shown.", count=rest) if rest > 0 else ""


def _row(judged: JudgedPhoto, colours: ClassColours) -> list[CaptionedPicture]:
    name = readable_name(judged.photo.name)

    def picture(title: str, caption: str, draw: Draw) -> CaptionedPicture:
        tip = caption if judged.shows_pet else _empty_tip()
        return CaptionedPicture(name, title, caption, tip, draw)

    before, after, yours = tr("before"), tr("after"), tr("your mask")
    over = partial(masked_photo, judged.photo, colours=colours)
    return [
        picture(name, name, partial(fitted_photo, judged.photo, judged.truth)),
        picture(yours, yours, partial(over, judged.truth)),
        picture(before, _caption(before, judged.before), partial(over, judged.mask_before)),
        picture(after, _caption(after, judged.after), partial(over, judged.mask_after)),
    ]


def _caption(title: str, score: float) -> str:
    return tr("{title}: {score:.1%}", title=title, score=score)


def _empty_tip() -> str:
    return tr("There is no pet on this photo: the share of it that the model rightly leaves out")
