"""The list of the folder's photos, with a filter by state."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.project import ImageState
from petseg_gui.widgets.image_delegate import ImageDelegate
from petseg_gui.widgets.state_filter import StateFilter
from petseg_gui.widgets.state_look import TITLES


class ImageBrowser(QWidget):
    """Shows an image list; tells which photo the user chose."""

    chosen = Signal(str)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = StateFilter(self)
        self._filter.setSourceModel(model)
        self._box = self._make_box()
        self._view = self._make_view()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._make_nothing_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._box)
        layout.addWidget(self._pages)
        for signal in (self._filter.rowsInserted, self._filter.rowsRemoved, self._filter.modelReset):
            signal.connect(self._show_fitting_page)
        self.setMinimumWidth(210)

    def show_current(self, name: str | None) -> None:
        """Mark the photo that is open."""
        self._filter.keep(name)
        index = self._index_of(name)
        with QSignalBlocker(self._view.selectionModel()):
            self._view.setCurrentIndex(index)
        self._view.viewport().update()
        if index.isValid():
            self._view.scrollTo(index)

    def show_counts(self, counts: Mapping[ImageState, int]) -> None:
        """Write how many photos each state has into the filter."""
        self._box.setItemText(0, f"All photos ({sum(counts.values())})")
        for row, state in enumerate(ImageState, start=1):
            self._box.setItemText(row, f"{TITLES[state]} ({counts.get(state, 0)})")

    def show_all(self) -> None:
        """Take the filter off."""
        self._box.setCurrentIndex(0)

    def _make_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName("Show photos in state")
        box.setToolTip("Which photos to list")
        box.addItem("All photos", None)
        for state in ImageState:
            box.addItem(TITLES[state], state)
        box.currentIndexChanged.connect(self._apply_filter)
        return box

    def _make_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName("Photos")
        view.setModel(self._filter)
        view.setItemDelegate(ImageDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._tell_choice)
        return view

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
        self._filter.set_state(None if state is None else ImageState(state))
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
