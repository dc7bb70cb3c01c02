"""Controls of settings: the type of an option decides which."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from petseg_gui import icons
from petseg_gui.models.live_settings import LiveSettings, owner_of
from petseg_gui.models.option import MAX_PATH_LENGTH, Option, option_of, type_of
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import PanelCheckBox
from petseg_gui.widgets.panel_input import WheelGuard

_PERCENT = " %"
_PATH_WIDTH = 30
"""Of a path, in average characters."""
_STEPS = 50
"""Steps of a number box from one end of a range to the other; small ranges go by one."""


@dataclass(frozen=True)
class SettingControl:
    """A widget for one setting, and how it shows a value.

    Attributes
    ----------
    widget : QWidget
    show : callable
        Shows a value without changing the setting.
    has_label : bool
        Whether the widget itself says what it is for.
    """

    widget: QWidget
    show: Callable[[Any], None]
    has_label: bool = False


def control_of(name: str, settings: LiveSettings) -> SettingControl:
    """Return a control for a setting, which it changes at once."""
    owner = owner_of(name)
    kind, known = type_of(owner, name), option_of(owner, name)

    def change(value: Any) -> None:
        settings.change(**{name: value})

    if known.titles:
        control = _choice(known, change)
    elif kind is bool:
        control = _check_box(known, change)
    elif known.is_folder:
        control = _folder(known, change)
    elif kind is str:
        control = _colour(known, change)
    else:
        control = _number(known, change, factor=100 if kind is float and known.unit == _PERCENT else 1)
    control.widget.setObjectName(name)
    control.widget.setToolTip(plain_tip(tr(known.tip)))
    control.widget.setAccessibleName(tr(known.title))
    control.widget.setAccessibleDescription(tr(known.tip))
    control.show(settings.value(name))
    return control


def _choice(known: Option, change: Callable[[Any], None]) -> SettingControl:
    box = QComboBox()
    for value, title in known.titles.items():
        box.addItem(tr(title), value)
    WheelGuard(box)
    box.activated.connect(lambda row: change(box.itemData(row)))
    return SettingControl(box, lambda value: box.setCurrentIndex(box.findData(value)))


def _check_box(known: Option, change: Callable[[Any], None]) -> SettingControl:
    box = PanelCheckBox(tr(known.title), tr(known.tip))
    box.clicked.connect(change)
    return SettingControl(box, box.setChecked, has_label=True)


def _number(known: Option, change: Callable[[Any], None], factor: int) -> SettingControl:
    """Return a box that shows a value times a factor: fractions as percent."""
    box = QSpinBox()
    low, high = (round(factor * limit) for limit in known.range)
    box.setRange(low, high)
    box.setSingleStep(max(1, (high - low) // _STEPS) if known.unit != _PIXELS else 1)
    box.setSuffix(tr(known.unit))
    box.setKeyboardTracking(False)
    WheelGuard(box)
    box.valueChanged.connect(lambda value: change(value / factor if factor > 1 else value))

    def show(value: float) -> None:
        with QSignalBlocker(box):
            box.setValue(round(factor * value))

    return SettingControl(box, show)


_PIXELS = " px"


def _colour(known: Option, change: Callable[[Any], None]) -> SettingControl:
    button = ColourButton(tr(known.title))
    button.chosen.connect(change)
    return SettingControl(button, button.show_colour, has_label=True)


def _folder(known: Option, change: Callable[[Any], None]) -> SettingControl:
    field = FolderField(tr(known.title))
    field.chosen.connect(change)
    return SettingControl(field, field.show_folder)


class FolderField(QWidget):
    """The path of a folder, to type or to choose; empty for none."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._line = QLineEdit()
        self._line.setAccessibleName(title)
        self._line.setPlaceholderText(tr("none"))
        self._line.setClearButtonEnabled(True)
        self._line.setMinimumWidth(_PATH_WIDTH * self.fontMetrics().averageCharWidth())
        self._line.setMaxLength(MAX_PATH_LENGTH)
        self._line.editingFinished.connect(self._take)
        choose = QPushButton(tr("Choose…"))
        choose.setAutoDefault(False)
        choose.setAccessibleName(tr("Choose: {title}", title=title))
        choose.clicked.connect(self._ask)
        self.setFocusProxy(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line, 1)
        layout.addWidget(choose)

    def show_folder(self, folder: str) -> None:
        """Show a path, unless one is being typed."""
        if not self._line.isModified():
            self._line.setText(folder)

    def _take(self) -> None:
        self._line.setModified(False)
        self.chosen.emit(self._line.text().strip())

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._title, self._line.text() or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class ColourButton(QPushButton):
    """Shows a colour, and lets the user choose another one."""

    chosen = Signal(str)
    """The colour as "#rrggbb"."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self._colour = QColor()
        self.clicked.connect(self._ask)

    def show_colour(self, colour: str) -> None:
        """Show a colour."""
        self._colour = QColor(colour)
        self.setIcon(icons.swatch(self._colour.red(), self._colour.green(), self._colour.blue()))

    def _ask(self) -> None:
        dialog = QColorDialog(self._colour, self)
        dialog.setWindowTitle(tr("Colour of {name}", name=self.text()))
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
