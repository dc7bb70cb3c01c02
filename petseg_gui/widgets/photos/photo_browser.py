"""The list of photos, with a search by name, a filter by state and a choice of order."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.paths import readable_name
from core.project import PhotoState
from petseg_gui.models.photo_filter import (
    FILTERS,
    FLAGGED,
    NO_PET,
    NOTED,
    STATE_TITLES,
    TO_DO,
    UNSURE,
    PhotoFilter,
    PhotoKind,
    Tagged,
)
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.photo_order import DONE, PHOTO_ORDERS, PhotoOrder
from petseg_gui.models.settings import Settings
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import PanelCheckBox
from petseg_gui.widgets.panel_input import WheelGuard, focus_by_tab
from petseg_gui.widgets.photos.photo_list import PhotoList
from petseg_gui.widgets.photos.search_field import SearchField

_OTHERS = frozenset({UNSURE, NO_PET, FLAGGED, NOTED})
"""Kinds that are no states."""


class PhotoBrowser(QWidget):
    """Shows a photo list and reports which photo the user chose, and which ones are selected.

    Parameters
    ----------
    photos : PhotoListModel
    commands : sequence of QAction
        The context menu of the list.
    """

    chosen = Signal(object)
    """The name of the photo."""
    step_requested = Signal(int)
    """How many photos to go forward in the list; negative to go back."""
    order_chosen = Signal(str)
    """The `PhotoOrder` that the user chose."""
    useful_toggled = Signal(bool)
    """Whether going on opens the photo that the model is least sure of."""
    listing_changed = Signal()
    """The listed photos or their order changed."""
    selected_changed = Signal()
    search_began = Signal()
    """The search field is about to get the focus, so it must be visible."""

    def __init__(self, photos: PhotoListModel, commands: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._is_following = False
        self._search = self._make_search_field()
        self._filters: list[PhotoFilter | None] = [None, *FILTERS]
        """What the rows of the filter are about; Qt would make texts of states."""
        self._states = self._make_state_box()
        self._orders = self._make_order_box()
        self._useful = PanelCheckBox.of(Settings, "next_useful")
        self._useful.toggled.connect(self.useful_toggled)
        self._view = PhotoList(photos)
        self._view.step_requested.connect(self.step_requested)
        self._view.selectionModel().currentChanged.connect(self._report_choice)
        self._view.selectionModel().selectionChanged.connect(self.selected_changed)
        self._view.addActions(commands)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._search.left.connect(self._view.setFocus)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._make_empty_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._search)
        layout.addWidget(self._states)
        layout.addWidget(self._orders)
        layout.addWidget(self._useful)
        layout.addWidget(self._pages)
        for signal in (photos.rowsInserted, photos.rowsRemoved, photos.modelReset, photos.layoutChanged):
            signal.connect(self._show_page)
            signal.connect(self.listing_changed)
        self.setMinimumWidth(210)

    @property
    def rows(self) -> PhotoList:
        """The list itself."""
        return self._view

    def show_current(self, name: str | None) -> None:
        """Select the open photo; what else is selected stays until another photo is opened."""
        # Rows that come and go move the current one, which nobody has chosen.
        self._is_following = True
        is_other = name != self._photos.open_photo
        self._photos.set_open_photo(name)
        index = QModelIndex() if name is None else self._photos.index_of(name)
        if is_other or index != self._view.currentIndex():
            self._view.selected.choose(index)
            self._view.show_around(index)
        self._is_following = False
        self._view.viewport().update()

    def show_counts(
        self,
        counts: Mapping[PhotoState, int],
        others: Mapping[PhotoFilter, int] = MappingProxyType({}),
        tags: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Show in the filter how many photos there are of each kind.

        Parameters
        ----------
        counts : mapping of PhotoState to int
        others : mapping of PhotoFilter to int
            Of kinds that are no states, and of each tag.
        tags : mapping of str to str
            Spellings of the tags of the folder, by `tag_key`.
        """
        self._states.setItemText(0, tr("All photos ({count})", count=sum(counts.values())))
        for row, kind in enumerate(FILTERS, start=1):
            count = others.get(kind, 0) if kind in _OTHERS else _count(kind, counts)
            self._states.setItemText(row, tr("{state} ({count})", state=tr(STATE_TITLES[kind]), count=count))
        known = {Tagged(key): tag for key, tag in tags.items()}
        self._list_tags([kind for kind in known if others.get(kind, 0) or kind == self._chosen_filter])
        for row, listed in enumerate(self._filters):
            if isinstance(listed, Tagged):
                tag = readable_name(known.get(listed, listed.key))
                text = tr("Tag: {tag} ({count})", tag=tag, count=others.get(listed, 0))
                self._states.setItemText(row, text)

    @property
    def _chosen_filter(self) -> PhotoFilter | None:
        return self._filters[max(0, self._states.currentIndex())]

    def _list_tags(self, wanted: Sequence[Tagged]) -> None:
        """Have a row in the filter for each tag, and keep what is chosen."""
        filters, chosen = [None, *FILTERS, *wanted], self._chosen_filter
        if filters == self._filters:
            return
        self._filters = filters
        with QSignalBlocker(self._states):
            while self._states.count() > len(FILTERS) + 1:
                self._states.removeItem(self._states.count() - 1)
            self._states.addItems([""] * len(wanted))
            if chosen in filters:
                self._states.setCurrentIndex(filters.index(chosen))

    def show_order(self, order: PhotoOrder) -> None:
        """Show the order of the photos."""
        self._orders.setCurrentIndex(self._orders.findData(order))
        self._view.show_around(self._view.currentIndex())

    def show_useful(self, useful: bool) -> None:
        """Show whether going on opens the photo that the model is least sure of."""
        self._useful.setChecked(useful)

    def show_all(self) -> None:
        """Remove filter and search."""
        self._states.setCurrentIndex(0)
        self._search.clear()

    def search(self) -> None:
        """Focus the search field."""
        self.search_began.emit()
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @property
    def selected_count(self) -> int:
        """How many photos are selected."""
        return sum(last - first + 1 for first, last in self._view.selected.ranges)

    @property
    def selected(self) -> list[str]:
        """Names of the selected photos, in the order of the list."""
        return [name for first, last in self._view.selected.ranges for name in self._photos.names_at(first, last)]

    def name_beside(self, step: int) -> str | None:
        """Return the name of the photo `step` rows after the selected one, None beyond the ends.

        Without a selection, count from before the first row or after the last.
        """
        current, total = self._view.currentIndex(), self._photos.rowCount()
        start = current.row() if current.isValid() else -1 if step > 0 else total
        return self._photos.name_at(start + step) if 0 <= start + step < total else None

    def name_at_start(self, step: int) -> str | None:
        """Return the first photo for a positive step, the last for a negative one; None in an empty list."""
        total = self._photos.rowCount()
        return self._photos.name_at(0 if step > 0 else total - 1) if total else None

    def rows_further(self) -> Iterator[int]:
        """Yield the indexes in `Session.names` of the listed photos after the selected one, then of those before it."""
        return self._photos.rows_after(self._view.currentIndex().row())

    def _make_search_field(self) -> SearchField:
        field = SearchField()
        field.textChanged.connect(self._apply_search)
        field.found.connect(self._choose_first)
        return field

    def _make_state_box(self) -> QComboBox:
        box = _choice_box(tr("Show photos in state"), tr("Which photos to list"))
        box.addItem(tr("All photos"), None)
        for kind in FILTERS:
            box.addItem(tr(STATE_TITLES[kind]), kind)
        box.currentIndexChanged.connect(self._apply_filter)
        return box

    def _make_order_box(self) -> QComboBox:
        box = _choice_box(tr("Order of the photos"), tr("In which order to list the photos and to go through them"))
        for name, order in PHOTO_ORDERS.items():
            box.addItem(tr(order.title), name)
            box.setItemData(box.count() - 1, tr(order.tip), Qt.ItemDataRole.ToolTipRole)
        # `activated` also when the same order is chosen again, which sorts the photos as they are now.
        box.activated.connect(lambda row: self.order_chosen.emit(box.itemData(row)))
        return box

    def _make_empty_page(self) -> QWidget:
        page = QWidget()
        text = PlainLabel(tr("No photo fits."))
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        button = QPushButton(tr("Show all photos"))
        button.clicked.connect(self.show_all)
        layout = QVBoxLayout(page)
        layout.addStretch()
        layout.addWidget(text)
        layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()
        return page

    def _apply_filter(self, row: int) -> None:
        self._photos.set_filter(self._filters[row])
        self._show_narrowed()

    def _apply_search(self, text: str) -> None:
        self._photos.set_search(text)
        self._show_narrowed()

    def _show_narrowed(self) -> None:
        self.show_current(self._photos.open_photo)
        self._show_page()

    def _choose_first(self) -> None:
        """Open the first photo found, unless the open one is among those."""
        if self._photos.rowCount() and not self._view.currentIndex().isValid():
            self._view.selected.choose(self._photos.index(0))

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(1 if self._photos.is_narrowed and self._photos.rowCount() == 0 else 0)

    def _report_choice(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_following and not self._photos.is_changing:
            self.chosen.emit(self._photos.name_at(index.row()))


def _count(kind: PhotoKind, counts: Mapping[PhotoState, int]) -> int:
    """Count the photos of a kind that states tell."""
    states = [state for state in PhotoState if state not in DONE] if kind == TO_DO else [PhotoState(kind)]
    return sum(counts.get(state, 0) for state in states)


def _choice_box(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(plain_tip(tip))
    focus_by_tab(box)
    WheelGuard(box)
    return box
