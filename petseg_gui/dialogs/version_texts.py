"""What the versions dialog says of a model version."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.paths import readable_name
from core.project import SHIPPED, SHIPPED_TITLE, TRAINED_ON, ModelVersion
from petseg_gui.localized import figure, listed
from petseg_gui.translation import tr, tr_stored

NOTHING = "–"
_FIGURES = {"core IoU": "Core IoU", "mean IoU": "Mean IoU", "boundary F1": "Boundary F1"}
"""Figures of a version by their names in the project, those first that tell more."""
_BEFORE = " of the model before"
_MAX_NAMES = 8


@dataclass(frozen=True)
class Surroundings:
    """What a version's row shows besides the version itself.

    Attributes
    ----------
    titles : dict of str to str
        Titles of all listed versions by their digests.
    start : str
        Digest of the model that new folders start with; empty for the shipped one.
    """

    titles: dict[str, str] = field(default_factory=dict)
    start: str = ""


def cells_of(version: ModelVersion, around: Surroundings) -> tuple[str, ...]:
    """Return the texts of a version's row."""
    cells = (
        tr_stored(version.title),
        _made(version),
        base_of(version, around),
        _photos(version),
        _best_figure(version),
        tr("{megabytes:.1f} MB", megabytes=version.size / 1e6) if version.size else "",
        " · ".join(_standing(version, around)),
    )
    return tuple(text or NOTHING for text in cells)


def base_of(version: ModelVersion, around: Surroundings) -> str:
    """Return what the model is called that a version was trained from; empty if nobody knows."""
    if version.base is None:
        return ""
    if _is_of_earlier_shipped(version, around):
        return tr("Earlier shipped model")
    return tr_stored(around.titles.get(version.base, version.base_title))


def _is_of_earlier_shipped(version: ModelVersion, around: Surroundings) -> bool:
    return version.base not in (None, *around.titles) and version.base_title in ("", SHIPPED_TITLE)


def details_of(version: ModelVersion) -> list[str]:
    """Return further facts about a version, one per line."""
    return [line for line in (_figures(version), _trained_on(version)) if line]


def _made(version: ModelVersion) -> str:
    if version.id == SHIPPED:
        return ""
    return figure(version.created.astimezone(), "%Y-%m-%d %H:%M")


def _photos(version: ModelVersion) -> str:
    count = len(version.photos) or version.figures.get(TRAINED_ON)
    return figure(int(count)) if isinstance(count, int | float) else ""


def _pairs(version: ModelVersion) -> Iterator[tuple[str, float, float]]:
    """Yield title, value before and value of every figure that both models have."""
    for name, title in _FIGURES.items():
        new, old = version.figures.get(name), version.figures.get(name + _BEFORE)
        if isinstance(new, float) and isinstance(old, float):
            yield title, old, new


def _best_figure(version: ModelVersion) -> str:
    best = next(_pairs(version), None)
    return tr("{title} {old:.1%} → {new:.1%}", title=tr(best[0]), old=best[1], new=best[2]) if best else ""


def _figures(version: ModelVersion) -> str:
    pairs = [
        tr("{title} {old:.1%} → {new:.1%}", title=tr(title), old=old, new=new) for title, old, new in _pairs(version)
    ]
    held_out = version.figures.get("photos held out")
    if not pairs:
        return ""
    if not isinstance(held_out, int | float):
        return listed(pairs)
    text = "{figures}, on {count:,} photo held out" if held_out == 1 else "{figures}, on {count:,} photos held out"
    return tr(text, figures=listed(pairs), count=int(held_out))


def names_of(version: ModelVersion) -> str:
    """Return the photos that a version was trained on, a line each."""
    return "\n".join(readable_name(name) for name in version.photos)


def _trained_on(version: ModelVersion) -> str:
    if not version.photos:
        return ""
    names = listed(readable_name(name) for name in version.photos[:_MAX_NAMES])
    more = len(version.photos) - _MAX_NAMES
    if more > 0:
        return tr("Trained on {names} and {count:,} more", names=names, count=more)
    return tr("Trained on {names}", names=names)


def _standing(version: ModelVersion, around: Surroundings) -> Iterator[str]:
    if version.in_use:
        yield tr("In use")
    elif not version.won:
        yield tr("Not better, so not put in use")
    if around.start and around.start == version.digest:
        yield tr("Starts new folders")
    if _is_of_earlier_shipped(version, around):
        yield tr("Based on an earlier shipped model")
