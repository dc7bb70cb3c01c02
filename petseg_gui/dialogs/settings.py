"""Settings that hold for every folder."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.questions import may_reset_settings
from petseg_gui.models.live_settings import LiveSettings, owner_of
from petseg_gui.models.option import option_of
from petseg_gui.models.options import CLASS_COLOURS, COLOUR_SETS
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import WheelGuard
from petseg_gui.widgets.setting_control import SettingControl, control_of


class Section(NamedTuple):
    """Settings below a heading, in English, and a remark on all of them."""

    title: str
    names: tuple[str, ...]
    note: str = ""


SECTIONS = (
    Section("Appearance", ("language", "theme", *CLASS_COLOURS, "opacity", "stripes", "overview")),
    Section("Thumbnails", ("thumbnail_masks", "thumbnail_size", "grid_size")),
    Section(
        "Tools",
        ("brush_size", "eraser_size", "smart_size", "pen_pressure", "auto_border", "silhouette_only", "border_width"),
        "In pixels of the open photo; on a photo twice as large they are twice as large. "
        "The width of the border belongs to the open folder.",
    ),
    Section(
        "Start and model",
        (
            "reopen_last",
            "device",
            "proposals_ahead",
            "propose_again",
            "propagate_after_pause",
            "unsure_from",
            "next_useful",
            "models_folder",
        ),
    ),
    Section("Fine-tuning", ("offer_tuning_after", "tuning_starts_itself", "tuning_sheet")),
    Section(
        "Memory",
        ("undo_memory_mb",),
        "A stroke takes a few kilobytes, a change of the whole mask up to a few hundred.",
    ),
)
_SIZE = QSize(520, 640)
_ROOM = 24
"""At either side of the page, for margins and the scroll bar."""
_SCREEN_SHARE = 0.85


class SettingsDialog(Dialog):
    """A form whose changes take effect at once.

    Parameters
    ----------
    settings : LiveSettings
    may_reset : callable
        Asks before all of them are reset.
    """

    def __init__(
        self,
        settings: LiveSettings,
        parent: QWidget | None = None,
        *,
        may_reset: Callable[[QWidget], bool] = may_reset_settings,
    ) -> None:
        super().__init__(tr("Settings"), parent)
        self._settings = settings
        self._may_reset = may_reset
        self._controls = {name: control_of(name, settings) for section in SECTIONS for name in section.names}
        self._colour_set = _colour_set_box()
        self._colour_set.activated.connect(self._use_colour_set)
        layout = QVBoxLayout(self)
        page = self._make_page()
        layout.addWidget(_scrolled(page))
        layout.addWidget(self._make_button_row())
        settings.changed.connect(self._show)
        self._show()
        needed = page.sizeHint().grownBy(QMargins(_ROOM, 0, _ROOM, 0))
        self.resize(needed.expandedTo(_SIZE).boundedTo(self.screen().availableSize() * _SCREEN_SHARE))

    def _show(self) -> None:
        for name, control in self._controls.items():
            control.show(self._settings.value(name))
        colours = tuple(self._settings.value(name) for name in CLASS_COLOURS)
        self._colour_set.setCurrentIndex(
            next((n for n, known in enumerate(COLOUR_SETS.values()) if known == colours), -1)
        )

    def _use_colour_set(self, row: int) -> None:
        self._settings.change(**dict(zip(CLASS_COLOURS, COLOUR_SETS[self._colour_set.itemData(row)], strict=True)))

    def _reset_all(self) -> None:
        if self._may_reset(self):
            self._settings.reset(self._controls)

    def _make_page(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for section in SECTIONS:
            form.addRow(_heading(tr(section.title)))
            for name in section.names:
                self._add_row(form, name)
            if section.note:
                form.addRow(_note(tr(section.note)))
        return page

    def _add_row(self, form: QFormLayout, name: str) -> None:
        control = self._controls[name]
        if name == CLASS_COLOURS[0]:
            form.addRow(_label(tr("Class colours"), self._colour_set), self._colour_set)
            form.addRow("", _side_by_side([self._controls[colour] for colour in CLASS_COLOURS]))
        elif control.has_label and name not in CLASS_COLOURS:
            form.addRow("", control.widget)
        elif not control.has_label:
            form.addRow(_label(tr(option_of(owner_of(name), name).title), control.widget), control.widget)

    def _make_button_row(self) -> QDialogButtonBox:
        buttons = self.make_buttons()
        # Return ends the input of a number and must not close the dialog.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        reset = QPushButton(tr("Reset to defaults…"))
        reset.setAutoDefault(False)
        reset.clicked.connect(self._reset_all)
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        return buttons


def _colour_set_box() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Class colours"))
    box.setPlaceholderText(tr("your own"))
    for title in COLOUR_SETS:
        box.addItem(tr(title), title)
    WheelGuard(box)
    return box


def _side_by_side(controls: Sequence[SettingControl]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for control in controls:
        layout.addWidget(control.widget)
    return row


def _label(text: str, field: QWidget) -> PlainLabel:
    label = PlainLabel(text)
    label.setBuddy(field)
    return label


def _heading(text: str) -> PlainLabel:
    label = PlainLabel(text)
    font = QFont(label.font())
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _note(text: str) -> PlainLabel:
    label = PlainLabel(text, wraps=True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
