"""A table that asks what each value of masks means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from core.formats.foreign.masks import ValueMap
from core.formats.raster.values import TRANSPARENT, colour_of, opacity_of
from core.importing import ValueCount
from core.labels import COLOURS, Label
from petseg_gui import icons
from petseg_gui.localized import figure
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr

_COLUMNS = ("Value", "Pixels", "Share", "Masks", "Means")
_NUMBERS = range(1, 4)
_MAX_ROWS = 200


class ValueTable(QTableWidget):
    """A row for each value, the most frequent first, with its count and the label that it stands for.

    Signals
    -------
    changed
        A value means something else.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(0, len(_COLUMNS))
        self._labels: dict[int, QComboBox] = {}
        self.setAccessibleName(tr("Values of the masks"))
        for column, title in enumerate(_COLUMNS):
            self._add_heading(column, tr(title))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # only the boxes in it can be changed
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)

    @property
    def labels(self) -> dict[int, Label]:
        """What the values that are shown mean."""
        return {value: Label(box.currentData()) for value, box in self._labels.items()}

    def show_values(self, counts: Sequence[ValueCount], labels: ValueMap) -> int:
        """Show values and what they mean at first; return how many there is no room for."""
        shown = sorted(counts, key=lambda count: -count.pixels)[:_MAX_ROWS]
        total = max(1, sum(count.pixels for count in counts))
        self._labels.clear()
        self.setRowCount(0)
        self.setRowCount(len(shown))
        for row, count in enumerate(shown):
            self._show_value(row, count, count.pixels / total)
            box = self._labels[count.value] = self._make_box(count, labels.get(count.value, Label.BACKGROUND))
            self.setCellWidget(row, len(_COLUMNS) - 1, box)
        return len(counts) - len(shown)

    def _add_heading(self, column: int, title: str) -> None:
        heading = QTableWidgetItem(title)
        side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
        heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeaderItem(column, heading)

    def _show_value(self, row: int, count: ValueCount, share: float) -> None:
        title = QTableWidgetItem(_swatch_of(count), _title_of(count))
        title.setToolTip(plain_tip(_title_of(count)))
        self.setItem(row, 0, title)
        for column, text in enumerate((figure(count.pixels), figure(share, ".1%"), figure(count.masks)), start=1):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)

    def _make_box(self, count: ValueCount, label: Label) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("What {value} means", value=_title_of(count)))
        for each in Label:
            box.addItem(icons.swatch(*COLOURS[each]), tr(each.title), each.value)
        box.setCurrentIndex(box.findData(label.value))
        box.activated.connect(self.changed)
        return box


def _title_of(count: ValueCount) -> str:
    percent = opacity_of(count.value)
    if percent is not None:
        return tr("{percent} % opaque", percent=percent)
    return tr("transparent") if count.value & TRANSPARENT else count.title


def _swatch_of(count: ValueCount) -> QIcon:
    """Return a patch of the colour that a value is, or that its index has in a palette; none for other values."""
    colour = colour_of(count.value) or _written_colour(count.title)
    return QIcon() if colour is None else icons.swatch(*colour)


def _written_colour(title: str) -> tuple[int, int, int] | None:
    try:
        red, green, blue = bytes.fromhex(title.removeprefix("#"))
    except ValueError:
        return None
    return (red, green, blue) if title.startswith("#") else None
