"""How wide the border is in a folder: as a person chose, or else as the folder's masks have it.

The width is a fraction of the photo's longest side: the larger a photo, the wider are the bands in its trimap and in
its proposal. In Oxford-IIIT Pet they are 3 to 4 % of it.
"""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np

from core.border.silhouette import border_width_of
from core.cancel import ShouldStop, never, stop_if
from core.errors import MaskError, PetsegError
from core.labels import Mask
from core.masks import read_mask
from core.project.database.connection import stored_setting
from core.project.layout import Layout, resolve_root
from core.project.project import Project
from core.project.states import MASKED_STATES

CHOSEN = "border_share"
MEASURED = "border_share_measured"
"""Settings of a project: what a person chose, and what its masks have."""
_MAX_MASKS = 20
USUAL_SHARE = 0.035
"""Of a folder without masks."""


def store_share(project: Project, share: float) -> None:
    """Remember the width that a person chose; ProjectError if that fails."""
    project.put_setting(CHOSEN, str(share))


def known_share(project: Project) -> float | None:
    """Return the width that a person chose or that was measured in the masks; None if it is not known yet."""
    return _number(project.setting(CHOSEN)) or _number(project.setting(MEASURED))


def share_in(folder: Path) -> float | None:
    """Return the width that is stored for a folder which is not open here; None if it is not known."""
    database = Layout(resolve_root(folder)).database
    return _number(stored_setting(database, CHOSEN)) or _number(stored_setting(database, MEASURED))


def share_of_folder(
    project: Project, names: Sequence[str] | None = None, should_stop: ShouldStop = never
) -> float | None:
    """Return what is stored, or the median share in some of the masks; None if they have no border.

    Parameters
    ----------
    project : Project
    names : sequence of str or None
        Photos with masks that people made; None takes all.
    should_stop : callable
        Raises Cancelled if it says so.
    """
    stored = known_share(project)
    if stored is not None:
        return stored
    if names is None:
        names = [entry.name for entry in project.photos.entries() if entry.state in MASKED_STATES]
    shares = []
    for name in names[:: max(1, len(names) // _MAX_MASKS)][:_MAX_MASKS]:
        stop_if(should_stop)
        with suppress(MaskError):  # reported when its photo is opened
            shares.append(share_of_mask(read_mask(project.masks.path(name)), should_stop))
    found = [share for share in shares if share is not None]
    if not found:
        return None
    share = float(np.median(found))
    with suppress(PetsegError):  # it is measured again next time
        project.put_setting(MEASURED, str(share))
    return share


def share_of_mask(mask: Mask, should_stop: ShouldStop = never) -> float | None:
    """Return the share of a mask's longest side that its border is wide; None if it has none."""
    width = border_width_of(mask, should_stop)
    return None if width is None else width / max(mask.shape)


def width_on(share: float, shape: tuple[int, ...]) -> int:
    """Return the width in pixels of a share on a photo of some (height, width); at least 1."""
    return max(1, round(share * max(shape)))


def _number(text: str | None) -> float | None:
    """Return a stored share; None if there is none, or something else."""
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if 0 < number <= 1 else None
