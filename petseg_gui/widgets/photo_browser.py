"""The list of the folder's photos, with a filter by state and a choice of order."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.project import PhotoState
from petseg_gui.models.photo_order import PHOTO_ORDERS, PhotoOrder
from petseg_gui.widgets.photo_list import PhotoList
from petseg_gui.widgets.state_filter import StateFilter
from petseg_gui.widgets.state_look import TITLES
from petseg_gui.widgets.stray_wheel import StrayWheel


class PhotoBrowser(QWidget):
    """Shows an image list; tells which photo the user chose."""

    chosen = Signal(str)
    step_requested = Signal(int)
    """How many photos to go on in the list; negative to go back."""
    order_chosen = Signal(str)
    """The user wants the photos in this `PhotoOrder`."""
    order_changed = Signal()
    """Other photos are listed, or in another order, than before."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = StateFilter(self)
        self._filter.setSourceModel(model)
        self._box = self._make_box()
        self._orders = self._make_orders()
        self._view = PhotoList(self._filter)
        self._view.step_requested.connect(self.step_requested)
        self._view.selectionModel().currentChanged.connect(self._tell_choice)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._make_nothing_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._box)
        layout.addWidget(self._orders)
        layout.addWidget(self._pages)
        changes = (self._filter.rowsInserted, self._filter.rowsRemoved, self._filter.modelReset)
        for signal in (*changes, self._filter.layoutChanged):
            signal.connect(self._show_fitting_page)
            signal.connect(self.order_changed)
        self.setMinimumWidth(210)

    def show_current(self, name: str | None) -> None:
        """Mark the photo that is open."""
        self._filter.keep(name)
        index = self._index_of(name)
        if index != self._view.currentIndex():
            with QSignalBlocker(self._view.selectionModel()):
                self._view.setCurrentIndex(index)
            self._view.show_around(index)
        self._view.viewport().update()

    def show_counts(self, counts: Mapping[PhotoState, int]) -> None:
        """Write how many photos each state has into the filter."""
        self._box.setItemText(0, f"All photos ({sum(counts.values())})")
        for row, state in enumerate(PhotoState, start=1):
            self._box.setItemText(row, f"{TITLES[state]} ({counts.get(state, 0)})")

    def show_order(self, order: PhotoOrder) -> None:
        """Tell in which order the photos are."""
        self._orders.setCurrentIndex(self._orders.findData(order))
        self._view.show_around(self._view.currentIndex())

    def show_all(self) -> None:
        """Take the filter off."""
        self._box.setCurrentIndex(0)

    def name_beside(self, step: int) -> str | None:
        """Name of the photo so many places further in the list as it is shown, None beyond its ends.

        Where no photo is marked, it begins before the first and after the last.
        """
        here = self._view.currentIndex()
        there = (here.row() if here.isValid() else -1 if step > 0 else self._filter.rowCount()) + step
        return self._name_at(there) if 0 <= there < self._filter.rowCount() else None

    def name_at_start(self, step: int) -> str | None:
        """Name of the photo with which one begins who goes this way through the list; None if it is empty."""
        total = self._filter.rowCount()
        return self._name_at(0 if step > 0 else total - 1) if total else None

    def next_name(self, is_wanted: Callable[[str], bool]) -> str | None:
        """The next listed photo that is wanted, from the start again after the last; never the marked one."""
        here, total = self._view.currentIndex().row(), self._filter.rowCount()
        for row in (*range(here + 1, total), *range(max(here, 0))):
            if is_wanted(name := self._name_at(row)):
                return name
        return None

    def _name_at(self, row: int) -> str:
        return str(self._filter.index(row, 0).data(Qt.ItemDataRole.DisplayRole))

    def _make_box(self) -> QComboBox:
        box = _choice_box("Show photos in state", "Which photos to list")
        box.addItem("All photos", None)
        for state in PhotoState:
            box.addItem(TITLES[state], state)
        box.currentIndexChanged.connect(self._apply_filter)
        return box

    def _make_orders(self) -> QComboBox:
        box = _choice_box("Order of the photos", "In which order to list the photos, and to go through them")
        for name, order in PHOTO_ORDERS.items():
            box.addItem(order.title, name)
            box.setItemData(box.count() - 1, order.tip, Qt.ItemDataRole.ToolTipRole)
        # The same one again, too: it puts them in order as they are now.
        box.activated.connect(lambda row: self.order_chosen.emit(box.itemData(row)))
        return box

    def _make_nothing_page(self) -> QWidget:
        page = QWidget()
        self._nothing = QLabel("No photo is in this state.")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        button = QPushButton("Show all photos")
        button.clicked.connect(self.show_all)
        layout = QVBoxLayout(page)
        layout.addStretch()
        layout.addWidget(self._nothing)
        layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()
        return page

    def _apply_filter(self, row: int) -> None:
        state = self._box.itemData(row)
        self._filter.set_state(None if state is None else PhotoState(state))
        self._show_fitting_page()

    def _show_fitting_page(self) -> None:
        filtered = self._box.currentIndex() > 0
        nothing = filtered and self._filter.rowCount() == 0
        self._pages.setCurrentIndex(1 if nothing else 0)

    def _tell_choice(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Qt.ItemDataRole.DisplayRole))

    def _index_of(self, name: str | None) -> QModelIndex:
        if name is None:
            return QModelIndex()
        found = self._filter.match(
            self._filter.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, Qt.MatchFlag.MatchExactly
        )
        return found[0] if found else QModelIndex()


def _choice_box(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    # Tab reaches it; a click must not take the keyboard away from the canvas.
    box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    StrayWheel(box)
    return box
