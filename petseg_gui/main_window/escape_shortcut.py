"""Esc gives up what was begun, the latest first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from petseg_gui.jobs.edit_queue import EditQueue
from petseg_gui.main_window.clean_ups import CleanUps


class EscapeShortcut(QShortcut):
    """Stops work in the background, else the clean-up that is tried out.

    A stroke or an unfinished outline comes before both: the canvas keeps the key for itself as long as it has one.
    """

    def __init__(self, editor: EditQueue, clean_ups: CleanUps, window: QWidget) -> None:
        super().__init__(QKeySequence(Qt.Key.Key_Escape), window)
        self._editor = editor
        self._clean_ups = clean_ups
        self.activated.connect(self._give_up)

    def _give_up(self) -> None:
        if not self._editor.cancel():
            self._clean_ups.close()
