"""Runs the actions and keeps them in line with the window."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance

from petseg_gui.main_window.action_set import ActionSet
from petseg_gui.main_window.action_table import ACTIONS
from petseg_gui.main_window.action_table.action_spec import ActionSpec
from petseg_gui.main_window.situation import Situation, situation_of
from petseg_gui.main_window.window_context import WindowContext
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import Connections, DocumentScope
from petseg_gui.services import Services


class ActionController(QObject):
    """Calls what the rows of the table hold, and updates the actions after every change.

    One change often emits several signals: selecting a photo emits four. The actions are updated once for all of
    them, when control returns to the event loop, or before that when a key is pressed or an action is triggered.
    """

    def __init__(self, actions: ActionSet, context: WindowContext) -> None:
        super().__init__(context.window)
        self._actions = actions
        self._context = context
        self._pending = QTimer(self, interval=0, singleShot=True)
        self._pending.timeout.connect(self.update)
        for spec in ACTIONS:
            actions[spec.name].triggered.connect(partial(self._run, spec))
        for signal in (*_signals_of(context.services), context.walk.ends_changed, context.selected.changed):
            signal.connect(self._request_update)
        self._scope = DocumentScope(context.services.session, self._signals_of_document, parent=self)
        # Keys that the focus widget does not want come by here before Qt looks for their actions.
        context.window.installEventFilter(self)
        self.update()

    def update(self) -> None:
        """Bring the actions in line with the window now."""
        self._pending.stop()
        self._actions.show(self._situation())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Finish a pending update before a key is matched with an action, and follow full screen."""
        if event.type() == QEvent.Type.ShortcutOverride and self._pending.isActive():
            self.update()
        if event.type() == QEvent.Type.WindowStateChange:
            self._request_update()
        return super().eventFilter(watched, event)

    def _situation(self) -> Situation:
        context = self._context
        return situation_of(context.services, context.walk, context.selected, context.window)

    def _request_update(self) -> None:
        self._pending.start()

    def _run(self, spec: ActionSpec) -> None:
        # A click may arrive before the update that disables its action.
        if spec.is_enabled(self._situation()):
            spec.run(self._context)
        self._request_update()

    def _signals_of_document(self, document: Document) -> Connections:
        return [
            (document.history_changed, self._request_update),
            (document.proposal_changed, self._request_update),
        ]


def _signals_of(services: Services) -> tuple[SignalInstance, ...]:
    """Return the signals after which a situation may differ."""
    session, tools, fine_tuner = services.session, services.tools, services.fine_tuner
    return (
        session.project_changed,
        session.project_replaced,
        session.photos_changed,
        session.order_changed,
        session.document_requested,
        session.document_changed,
        session.entry_changed,
        tools.tool_changed,
        tools.label_changed,
        tools.options_changed,
        services.view.changed,
        services.settings.changed,
        services.model_holder.model_changed,
        services.version_keeper.changed,
        services.proposer.batch.changed,
        services.step_undo.changed,
        fine_tuner.started,
        fine_tuner.progressed,
        fine_tuner.finished,
    )
