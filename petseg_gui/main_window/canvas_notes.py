"""Short answers over the photo: to a stroke that came to nothing, and to a decision that can be taken back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from core.paths import readable_name
from core.project import PhotoEntry, Project
from petseg_gui.jobs.editing.step_undo import StepUndo
from petseg_gui.jobs.saving.decisions import step_title
from petseg_gui.main_window.status_line import StatusLine
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.services import Services
from petseg_gui.translation import tr
from petseg_gui.widgets.messages.toast import Toast

_UNDO_TEXTS = {"Review": "Undo review", "Skip": "Undo skip"}
_TEXTS = {"Review": "{name}: reviewed", "Skip": "{name}: skipped"}
"""By the title of a decision in the project's log."""


class CanvasNotes(QObject):
    """Shows what the status line says of a stroke near it, and offers to undo a review or skip once that is on disk.

    Of a skip, it also asks why, for those who want to say it.

    The offer stands for as long as Ctrl+Z does the same, a few seconds at most.
    """

    def __init__(
        self,
        services: Services,
        status: StatusLine,
        toast: Toast,
        offer_reasons: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._offer_reasons = offer_reasons
        self._undo: StepUndo = services.step_undo
        self._toast = toast
        self._news: Message | None = None
        self._offer: Message | None = None
        self._awaited: tuple[str, str] | None = None
        """Title and photo of a decision that is being stored."""
        status.news_changed.connect(self._show_news)
        services.autosaver.decided.connect(self._await_storing)
        services.save_queue.saved.connect(self._follow_saved)
        services.step_undo.changed.connect(self._follow_undo)
        services.step_undo.step_begun.connect(self._withdraw_offer)

    def _show_news(self, text: str) -> None:
        self._toast.withdraw(self._news)
        self._news = Message("warning", text) if text else None
        if self._news is not None:
            self._toast.show_message(self._news)

    def _await_storing(self, title: str, name: str) -> None:
        self._withdraw_offer()
        self._awaited = (title, name) if title in _TEXTS else None

    def _follow_saved(self, _project: Project, entry: PhotoEntry) -> None:
        # A save that was under way before the decision ends with another state.
        if self._awaited is not None and (step_title(entry.state), entry.name) == self._awaited:
            self._offer_undo(*self._awaited)
            self._awaited = None

    def _offer_undo(self, title: str, name: str) -> None:
        actions = [MessageAction(tr(_UNDO_TEXTS[title]), self._undo.take_back)]
        if title == "Skip":
            actions.append(MessageAction(tr("Why?"), partial(self._offer_reasons, name)))
        self._offer = Message("info", tr(_TEXTS[title], name=readable_name(name)), actions=tuple(actions))
        self._toast.show_message(self._offer)

    def _follow_undo(self) -> None:
        if not self._undo.has_decision:
            self._withdraw_offer()

    def _withdraw_offer(self) -> None:
        self._toast.withdraw(self._offer)
        self._offer = self._awaited = None
