"""Copies the mask of the photo before the open one, as for a burst of photos that hardly differ."""

from functools import partial

from PySide6.QtCore import QObject

from core.cancel import ShouldStop
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.errors import MaskError
from core.labels import Mask
from core.masks import read_mask
from core.paths import readable_name
from core.pixels import Box
from core.project import PhotoState, Project
from petseg_gui.jobs.editing.edit_queue import EditQueue
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.saving.snapshot import Snapshot
from petseg_gui.models.session import Session
from petseg_gui.translation import tr

TITLE = "Copy mask from previous photo"


class MaskOfPrevious(QObject):
    """Paints the open photo with the mask of the one before, in one step."""

    def __init__(
        self, session: Session, autosaver: Autosaver, edit_queue: EditQueue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._autosaver = autosaver
        self._edit_queue = edit_queue

    def copy(self) -> None:
        """Copy the mask as the photo before shows it: saved or not yet, else its proposal."""
        project, name = self._session.project, self._previous()
        if project is None or self._session.document is None or self._session.document.refuse_if_read_only():
            return
        if name is None:
            self._session.report("info", tr("No photo before this one has a mask to copy."))
            return
        unsaved = self._autosaver.unsaved(project, name)
        text = tr("Copied the mask of {name}.", name=readable_name(name))
        report = partial(self._session.report, "info", text)
        self._edit_queue.add(TITLE, partial(_plan_copied, project, name, unsaved), then=report)

    def _previous(self) -> str | None:
        """Return the nearest photo before the open one that has a mask or a proposal and is not skipped."""
        session = self._session
        for row in range((session.entries.row(session.current or "") or 0) - 1, -1, -1):
            if session.entries.state(session.entries.names[row]) not in (PhotoState.TODO, PhotoState.SKIPPED):
                return session.entries.names[row]
        return None


def _plan_copied(
    project: Project, name: str, unsaved: Snapshot | None, layers: MaskLayers, should_stop: ShouldStop
) -> MaskEdit | None:
    mask = _mask(project, name, unsaved)
    if mask.shape != layers.shape:
        raise MaskError(
            "the mask of {name} has {width} × {height} pixels and this photo {this_width} × {this_height}, "
            "so it cannot be copied",
            name=readable_name(name),
            height=mask.shape[0],
            width=mask.shape[1],
            this_height=layers.shape[0],
            this_width=layers.shape[1],
        )
    # Equal pixels count as painted too, so that a later proposal leaves the whole copy alone.
    region = layers.mask != mask
    region |= ~layers.touched
    return plan(layers, TITLE, [(Box.whole(layers.shape), region, mask)], should_stop=should_stop)


def _mask(project: Project, name: str, unsaved: Snapshot | None) -> Mask:
    """Read the file directly: the mask store would count the mask as seen by a person."""
    if unsaved is not None and unsaved.has_mask:
        return unsaved.mask
    has_mask = project.photos[name].has_mask and unsaved is None
    path = project.masks.path(name) if has_mask else project.proposals.path(name)
    if path is None:
        raise MaskError("{name} has no mask to copy", name=readable_name(name))
    return read_mask(path)
