"""Buttons to choose the class to paint, and to lock classes."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from petseg_gui import icons
from petseg_gui.plain_text import without_mnemonic
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panel_input import focus_by_tab

_LOCK_SIDE = 27


class ClassButtons(QWidget):
    """One wide button per class, with the class's colour as its icon, and a lock beside it.

    Parameters
    ----------
    actions : sequence of QAction
        Choose a class.
    locks : sequence of QAction
        Checkable, in the same order; none for no locks.
    """

    def __init__(
        self, actions: Sequence[QAction], locks: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for row, (action, lock) in enumerate(zip_longest(actions, locks)):
            layout.addWidget(PanelButton(action), row, 0)
            if lock is not None:
                layout.addWidget(LockButton(lock), row, 1)


class LockButton(QToolButton):
    """A padlock, closed while its action is checked; faint while open, as it mostly is.

    The action is not the button's default action, whose icon, meant for the menu, the button would take.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setCheckable(True)
        self.setFixedWidth(_LOCK_SIDE)
        self.setMinimumHeight(_LOCK_SIDE)
        self.setIconSize(QSize(16, 16))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus_by_tab(self)
        self.clicked.connect(self._trigger)
        action.changed.connect(self._show)
        self._show()

    def _trigger(self) -> None:
        self._action.trigger()
        self._show()

    def _show(self) -> None:
        self.setChecked(self._action.isChecked())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(without_mnemonic(self._action.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the padlock on top."""
        super().paintEvent(event)
        locked, side = self.isChecked(), self.iconSize().width()
        role = QPalette.ColorRole.Link if locked else QPalette.ColorRole.PlaceholderText
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        colour = self.palette().color(group, role if self.isEnabled() else QPalette.ColorRole.ButtonText)
        padlock = icons.tinted_pixmap("lock" if locked else "unlock", side, colour, self.devicePixelRatioF())
        QPainter(self).drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, padlock)
