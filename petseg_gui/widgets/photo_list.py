"""The rows of the photo list."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from petseg_gui.widgets.photo_delegate import PhotoDelegate

_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class PhotoList(QListView):
    """One photo below the other.

    Tab leads to the next photo, as it does over the photo itself: whoever has just clicked on a row goes on from
    there. Ctrl+Tab moves the keyboard on.
    """

    step_requested = Signal(int)
    """How many photos to go on; negative to go back."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Photos")
        self.setModel(model)
        self.setItemDelegate(PhotoDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_around(self, index: QModelIndex) -> None:
        """Bring a row into sight, with those before and after it."""
        for row in (index.row() - 1, index.row() + 1, index.row()):
            self.scrollTo(self.model().index(row, 0))

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the keyboard with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            step = _TABS[Qt.Key(event.key())]
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.focusNextPrevChild(step > 0)
            else:
                self.step_requested.emit(step)
            return True
        return super().event(event)
