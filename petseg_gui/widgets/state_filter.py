"""The photos of one state, out of the list of all."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from core.project import PhotoState
from petseg_gui.models.photo_list import StateRole


class StateFilter(QSortFilterProxyModel):
    """Lets photos of the chosen state pass, and the photo that is open.

    The open photo stays, since a photo that vanished from under the user at the first stroke would be lost to them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state: PhotoState | None = None
        self._kept: str | None = None

    def set_state(self, state: PhotoState | None) -> None:
        """Show one state, or all photos."""
        if state is not self._state:
            self._state = state
            self.invalidate()

    def keep(self, name: str | None) -> None:
        """Let the photo of this name pass whatever its state is."""
        if name != self._kept:
            self._kept = name
            self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether a row is listed."""
        if self._state is None:
            return True
        index = self.sourceModel().index(row, 0, parent)
        if index.data(Qt.ItemDataRole.DisplayRole) == self._kept:
            return True
        return bool(index.data(StateRole) == self._state)
