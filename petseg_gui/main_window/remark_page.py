"""The page of tags and notes, which follows the open photo."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from petseg_gui.main_window.remark_commands import RemarkCommands
from petseg_gui.main_window.situation import MAX_TAG_KEYS
from petseg_gui.models.session import Session
from petseg_gui.widgets.panels.remark_panel import RemarkPanel


class RemarkPage(QObject):
    """Fills the page, and stores what is noted there."""

    def __init__(
        self,
        session: Session,
        panel: RemarkPanel,
        commands: RemarkCommands,
        actions: Mapping[str, QAction],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._actions = actions
        for signal in (session.project_changed, session.project_replaced, session.photos_changed,
                       session.document_requested):  # fmt: skip
            signal.connect(self._show)
        session.entry_changed.connect(self._follow_entry)
        session.project_leaving.connect(panel.commit)
        panel.flag_set.connect(lambda name, flagged: commands.flag([name], flagged))
        panel.tags_added.connect(lambda name, tags: commands.tag([name], tags))
        panel.tags_removed.connect(lambda name, tags: commands.untag([name], tags))
        panel.note_written.connect(commands.write_note)
        panel.reason_given.connect(commands.give_reason)
        self._show()

    def _follow_entry(self, name: str) -> None:
        if name == self._session.current:
            self._show()

    def _show(self, *_: object) -> None:
        session = self._session
        entry = None if session.current is None else session.entries.entry(session.current)
        is_read_only = session.project is not None and session.project.read_only
        self._panel.show_photo(entry, session.entries.tags, self._keys(), read_only=is_read_only)

    def _keys(self) -> dict[int, str]:
        """Return the key of each of the first tags."""
        found = {row: self._actions[f"tag-{row + 1}"].shortcut() for row in range(MAX_TAG_KEYS)}
        return {row: key.toString(QKeySequence.SequenceFormat.NativeText) for row, key in found.items()}
