"""The panel at the right: pages for painting, looking, cleaning up and going back, and the way to the next photo."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QTabWidget, QVBoxLayout, QWidget

from petseg_gui.widgets.panel_button import PanelButton

DONE_ACTIONS = ("reviewed", "skip")
WIDTH = 262


class SidePanel(QWidget):
    """Pages behind tabs; what does not fit is scrolled, and the buttons below stay in reach."""

    page_shown = Signal(str)
    """Name of the page that came to the front."""

    def __init__(self, done: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setExpanding(True)
        self._tabs.setUsesScrollButtons(False)
        # Tab reaches it; a click must not take the keyboard away from the canvas.
        self._tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tabs.currentChanged.connect(lambda index: self.page_shown.emit(self._names[index]))
        below = QVBoxLayout()
        below.setContentsMargins(10, 6, 10, 10)
        below.setSpacing(5)
        for number, action in enumerate(done):
            below.addWidget(PanelButton(action, main=number == 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(below)
        self.setFixedWidth(WIDTH)

    def add(self, name: str, title: str, tip: str, page: QWidget, *, scrolls: bool = True) -> None:
        """Put a page behind a tab of its own; one that scrolls by itself is left to do so."""
        self._names.append(name)
        with QSignalBlocker(self._tabs):
            index = self._tabs.addTab(_scrolling(page) if scrolls else page, title)
        self._tabs.setTabToolTip(index, tip)
        # Where the desktop's font is large, all words still have room, beside a scroll bar too.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedWidth(max(self.minimumWidth(), page.minimumSizeHint().width() + bar))

    @property
    def page(self) -> str:
        """Name of the page in front."""
        return self._names[self._tabs.currentIndex()]

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        self._tabs.setCurrentIndex(self._names.index(name))


class _Scroll(QScrollArea):
    """An area that asks for the height of its page, and needs much less."""

    def sizeHint(self) -> QSize:
        page = self.widget()
        return QSize(WIDTH, 0 if page is None else page.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 200)


def _scrolling(page: QWidget) -> QScrollArea:
    area = _Scroll()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
