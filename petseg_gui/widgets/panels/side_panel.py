"""The panel at the right: pages behind tabs, and the buttons that lead to the next photo."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QTabBar, QTabWidget, QVBoxLayout, QWidget

from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panel_input import focus_by_tab

DONE_ACTIONS = ("reviewed", "skip")
WIDTH = 262
_ACCENTS = 4


class SidePanel(QWidget):
    """Pages behind tabs that scroll when they do not fit, above buttons that are always visible."""

    page_shown = Signal(str)
    """Name of the page in front now."""

    def __init__(self, done: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._tabs = QTabWidget()
        self._tabs.setTabBar(_TabBar())
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setExpanding(True)
        self._tabs.setUsesScrollButtons(False)
        focus_by_tab(self._tabs.tabBar())
        self._tabs.currentChanged.connect(lambda index: self.page_shown.emit(self._names[index]))
        below = QVBoxLayout()
        below.setContentsMargins(10, 6, 10, 10)
        below.setSpacing(5)
        self._done = [PanelButton(action, main=number == 0) for number, action in enumerate(done)]
        for button in self._done:
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(below)
        self.setFixedWidth(WIDTH)

    def button_of(self, action: QAction) -> QWidget:
        """Return the button of one of the actions below the pages."""
        return next(button for button in self.findChildren(PanelButton) if button.defaultAction() is action)

    def add(self, name: str, title: str, tip: str, page: QWidget, *, scrolls: bool = True) -> None:
        """Add a page, scrolled by the panel unless it scrolls by itself (`scrolls=False`)."""
        self._names.append(name)
        with QSignalBlocker(self._tabs):
            index = self._tabs.addTab(_scrolling(page) if scrolls else page, title)
        self._tabs.setTabToolTip(index, tip)
        # With a large desktop font all words still have room, even beside a scroll bar.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        needed = max(page.minimumSizeHint().width() + bar, self._tabs.tabBar().sizeHint().width())
        self.setFixedWidth(max(self.minimumWidth(), needed))

    def lend_keys(self, keys: Collection[str]) -> None:
        """Show none of these keys on the buttons below the pages, as a page has them until the next call."""
        for button in self._done:
            button.lend_keys(keys)

    @property
    def page(self) -> str:
        """Name of the page in front."""
        return self._names[self._tabs.currentIndex()]

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        self._tabs.setCurrentIndex(self._names.index(name))


class _TabBar(QTabBar):
    """Tabs with room for accents, which Fusion cuts off."""

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index) + QSize(0, _ACCENTS)


class _Scroll(QScrollArea):
    """Scroll area that asks for the height of its page but accepts much less."""

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
