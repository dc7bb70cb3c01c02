"""The selected photos, which the list and the grid show alike."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from petseg_gui.models.photo_list import Index, PhotoListModel

_Flag = QItemSelectionModel.SelectionFlag
_Button = Qt.MouseButton
_Modifier = Qt.KeyboardModifier


class PhotoSelection(QItemSelectionModel):
    """Which rows are selected; the current one is that of the open photo.

    Shift and Ctrl select more photos without opening them. Views pass their clicks on, as Qt selects by position, and
    opening a photo may remove a row above it.
    """

    def __init__(self, photos: PhotoListModel, parent: QObject) -> None:
        super().__init__(photos, parent)
        self._end: QPersistentModelIndex | None = None
        """The row up to which Shift has selected; None for the current row."""
        self.currentChanged.connect(self._forget_end)

    @property
    def end(self) -> int:
        """The row from which keys with Shift go on."""
        end = self.currentIndex() if self._end is None or not self._end.isValid() else self._end
        return end.row()

    @property
    def ranges(self) -> list[tuple[int, int]]:
        """First and last row of each run of selected rows, in the order of the list."""
        return sorted((each.top(), each.bottom()) for each in self.selection().toList())

    def is_only(self, index: Index) -> bool:
        """Whether a row is the current one, and no other is selected."""
        return index.row() == self.currentIndex().row() and self.ranges == [(index.row(), index.row())]

    def choose(self, index: QModelIndex) -> None:
        """Make a row the current one, and the only one that is selected."""
        # Not by a view, which would toggle while Ctrl is held, as in Ctrl+Space.
        self._forget_end()
        self.setCurrentIndex(index, _Flag.ClearAndSelect)

    def click(self, index: QModelIndex, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Select as a click on a row does; the row that it is to make current, if any, is left to the caller."""
        if not index.isValid() or button not in (_Button.LeftButton, _Button.RightButton):
            return QModelIndex()
        if button == _Button.RightButton:  # the menu is about every selected photo
            return QModelIndex() if self.isSelected(index) else index
        if modifiers & _Modifier.ShiftModifier:
            return self.extend_to(index)
        if modifiers & _Modifier.ControlModifier:
            self.select(index, _Flag.Toggle)
            return QModelIndex()
        return index

    def extend_to(self, index: QModelIndex) -> QModelIndex:
        """Select the rows from the current one to another; without a current one, that is left to the caller."""
        current = self.currentIndex()
        if not index.isValid() or not current.isValid():
            return index
        self._end = QPersistentModelIndex(index)
        top, bottom = sorted((current, index), key=lambda each: each.row())
        self.select(QItemSelection(top, bottom), _Flag.ClearAndSelect)
        return QModelIndex()

    def select_all(self) -> None:
        """Select every listed photo; the open one stays open."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self._forget_end()
            self.select(QItemSelection(self.model().index(0, 0), self.model().index(last, 0)), _Flag.ClearAndSelect)

    def _forget_end(self) -> None:
        self._end = None
