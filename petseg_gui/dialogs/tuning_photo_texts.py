"""Which photos a fine-tune uses, in words."""

from collections.abc import Mapping

from core.evaluation.hold_out import MIN_PHOTOS
from core.evaluation.tuning_photos import LeftOut, TuningPhotos
from core.paths import readable_name
from petseg_gui.translation import tr

_REASONS: Mapping[LeftOut, str] = {
    LeftOut.NOT_REVIEWED: "corrected, but not marked as reviewed",
    LeftOut.SKIPPED: "skipped",
    LeftOut.UNREADABLE: "cannot be read",
    LeftOut.REPLACED: "its file holds another photo than the one that was reviewed",
    LeftOut.NO_MASK: "its mask is gone",
}
_MAX_LISTED = 500


def trained_on_text(photos: TuningPhotos) -> str:
    """Return how many photos are trained on."""
    if not photos.are_enough:
        return tr("too few: mark more photos as reviewed")
    return _photos(len(photos.trained_on))


def held_out_text(photos: TuningPhotos) -> str:
    """Return how many photos judge the models, and why none if none do."""
    if photos.held_out:
        return tr("{photos}, never trained on, to compare the new model with the old one",
                  photos=_photos(len(photos.held_out)))  # fmt: skip
    return tr(
        "none, as fewer than {count} are reviewed; each of three trainings is tested on a third of the photos, which "
        "it leaves out",
        count=MIN_PHOTOS,
    )


def left_out_title(photos: TuningPhotos) -> str:
    """Return how many photos are left out."""
    return tr("Left out: {photos}", photos=_photos(sum(map(len, photos.left_out.values()))))


def left_out_lines(photos: TuningPhotos) -> list[str]:
    """Return which photos are left out and why; only so many, and how many more there are."""
    lines = [
        tr("{name}: {reason}", name=readable_name(name), reason=tr(_REASONS[reason]))
        for reason, names in photos.left_out.items()
        for name in names[:_MAX_LISTED]
    ]
    more = sum(map(len, photos.left_out.values())) - min(len(lines), _MAX_LISTED)
    return [*lines[:_MAX_LISTED], *([tr("… and {count:,} more", count=more)] if more else [])]


def _photos(count: int) -> str:
    return tr("1 photo") if count == 1 else tr("{count:,} photos", count=count)
