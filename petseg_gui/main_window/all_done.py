"""What to do once every photo is reviewed or skipped."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from petseg_gui.jobs.editing.bulk_changer import BulkChanger
from petseg_gui.main_window.action_set import ActionSet
from petseg_gui.main_window.photo_walk import PhotoWalk
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.models.photo_order import DONE
from petseg_gui.models.session import Session
from petseg_gui.translation import tr

OFFERED = {"fine-tune": "Fine-tune…", "export-masks": "Export…", "grid": "Show grid"}
"""Actions that come next, and their buttons."""
_CALM_MS = 300
"""Without a change until a step of many photos counts as shown."""


class AllDone(QObject):
    """Offers the next steps after the last photo, until a photo is to be done again."""

    def __init__(
        self, session: Session, walk: PhotoWalk, bulk: BulkChanger, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._message: Message | None = None
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        """Runs after photos were reviewed or skipped together, until the list has followed."""
        self._calm.timeout.connect(self._show_if_done)
        walk.all_done.connect(self._show)
        bulk.decided.connect(self._calm.start)
        session.project_changed.connect(self._calm.stop)
        session.entry_changed.connect(self._follow_entry)
        session.photos_changed.connect(self._follow_photos)

    def _show(self) -> None:
        text = tr("That was the last one: every photo is reviewed or skipped.")
        actions = self._actions.by_name
        names = [name for name in OFFERED if name in actions and _is_useful(actions[name])]
        buttons = tuple(MessageAction(tr(OFFERED[name]), actions[name].trigger) for name in names)
        message = Message("info", text, lasting=True, actions=buttons, about="folder")
        self._withdraw()
        self._message = message
        self._session.message.emit(message)

    def _show_if_done(self) -> None:
        if self._session.entries.are_done:
            self._show()

    def _follow_entry(self, name: str) -> None:
        if self._calm.isActive():
            self._calm.start()
        if self._session.entries.state(name) not in DONE:
            self._withdraw()

    def _follow_photos(self) -> None:
        if self._message is not None and not self._session.entries.are_done:
            self._withdraw()

    def _withdraw(self) -> None:
        if self._message is not None:
            self._session.message_withdrawn.emit(self._message)
            self._message = None


def _is_useful(action: QAction) -> bool:
    """Whether an action is possible and not in effect already."""
    return action.isEnabled() and not action.isChecked()
