"""Clean-ups of the whole mask, tried out before they are made."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.border import clean_up as cleanups
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.stray_wheel import StrayWheel

PREVIEW_MS = 80
"""A slider that is being dragged asks for one preview, not for fifty."""
USUAL_SIDE = 1000
"""Pixels of the longer side of a photo that the amounts at first are meant for."""
_GAP = 6
_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


@dataclass(frozen=True)
class CleanUp:
    """A clean-up as it is offered.

    Attributes
    ----------
    key : str
        Its kind, as `core.border.clean_up` calls it.
    title : str
    tip : str
        What it does, in a sentence.
    amount_label : str
        What can be chosen; empty if nothing can.
    default, low, high : int
        The amount at first, and its range.
    unit : str
    """

    key: str
    title: str
    tip: str
    amount_label: str = ""
    default: int = 0
    low: int = 0
    high: int = 1
    unit: str = " px"

    def scaled(self, amount: float, factor: float) -> float:
        """An amount for a photo whose sides are so many times as long, within the range."""
        power = 2 if self.amount_label == "Area" else 1
        return min(max(amount * factor**power, self.low), self.high)


_TIPS = {
    "fill-holes": "Fills holes in the pet that are not larger than an area.",
    "remove-specks": "Takes away parts of the pet that are smaller than an area.",
    "keep-largest": "Takes away all of the pet but its largest part.",
    "grow": "Moves the outline of the pet outwards.",
    "shrink": "Moves the outline of the pet inwards.",
    "smooth": "Rounds off corners and dents of the outline.",
}
CLEAN_UPS: tuple[CleanUp, ...] = tuple(
    # The slider is logarithmic, so it begins at 1.
    CleanUp(kind.key, kind.title, _TIPS[kind.key], kind.amount, kind.default, max(kind.low, 1), kind.high)
    for kind in cleanups.CLEAN_UPS.values()
)


class CleanUpPanel(QWidget):
    """Chooses a clean-up and its amount, and shows what it would do.

    Return makes it and Esc closes the panel while the keyboard is in it. Somebody else works the previews out, asked
    by `preview_wanted`, and tells with `show_working` and `show_found`.
    """

    preview_wanted = Signal(str, int)
    applied = Signal(str, int)
    closed = Signal()
    """The panel is no longer needed, whether the clean-up was made or not."""

    def __init__(self, clean_ups: Sequence[CleanUp] = CLEAN_UPS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clean_ups = tuple(clean_ups)
        self._side = USUAL_SIDE
        # Not rounded, so that going from photo to photo and back changes nothing.
        self._exact = {clean_up.key: float(clean_up.default) for clean_up in self._clean_ups}
        self._kinds = self._make_kinds()
        self._amounts = QStackedWidget()
        self._amounts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tip = QLabel()
        self._tip.setWordWrap(True)
        self._tip.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._outcome = QLabel()
        self._outcome.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._apply = self._make_action("Apply", "Return", "Make this clean-up; it can be undone", self._take)
        self._cancel = self._make_action("Cancel", "Esc", "Leave the mask as it is", self._close)
        self._timer = QTimer(self, interval=PREVIEW_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self.preview_wanted.emit(self.kind, self.amount))
        self._add_amounts()
        self._lay_out()
        self._kinds.currentIndexChanged.connect(self._show_kind)
        self._show_kind()
        self._timer.stop()

    @property
    def kind(self) -> str:
        """Key of the chosen clean-up."""
        return self._clean_ups[self._kinds.currentIndex()].key

    @property
    def amount(self) -> int:
        """The chosen amount; the default where there is nothing to choose."""
        part = self._amounts.currentWidget()
        return part.value() if isinstance(part, LabelledSlider) else self._clean_ups[self._kinds.currentIndex()].default

    def start(self, kind: str = "") -> None:
        """Take the keyboard and ask for a preview, of a certain kind if one is given."""
        keys = [clean_up.key for clean_up in self._clean_ups]
        if kind:
            self._kinds.setCurrentIndex(keys.index(kind))
        self._kinds.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def follow_photo(self, side: int) -> None:
        """Offer the same amounts for a photo whose longer side has so many pixels: what a person sees is as large."""
        factor, self._side = side / self._side, side
        for row, clean_up in enumerate(self._clean_ups):
            slider = self._amounts.widget(row)
            if isinstance(slider, LabelledSlider):
                self._exact[clean_up.key] = clean_up.scaled(self._exact[clean_up.key], factor)
                slider.set_value(round(self._exact[clean_up.key]))

    def show_working(self) -> None:
        """Say that the preview is being worked out."""
        self._outcome.setText("Working …")

    def show_found(self, pixels: int) -> None:
        """Say how many pixels would change."""
        self._outcome.setText(found_text(pixels))
        self._apply.setEnabled(pixels > 0)

    # Reacting

    def _show_kind(self) -> None:
        row = self._kinds.currentIndex()
        self._amounts.setCurrentIndex(row)
        self._tip.setText(self._clean_ups[row].tip)
        self._ask()

    def _take_amount(self, key: str, amount: int) -> None:
        self._exact[key] = float(amount)
        self._ask()

    def _ask(self) -> None:
        self.show_working()
        self._apply.setEnabled(True)
        self._timer.start()

    def _take(self) -> None:
        self._timer.stop()
        self.applied.emit(self.kind, self.amount)
        self.closed.emit()

    def _close(self) -> None:
        self._timer.stop()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Return and Esc from shortcuts of the window while the keyboard is in this panel."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENDING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the clean-up with Return, close with Esc."""
        if event.key() not in _ENDING:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape or self._buttons[1].hasFocus():
            self._cancel.trigger()
        else:
            self._apply.trigger()

    # Making

    def _make_kinds(self) -> QComboBox:
        kinds = QComboBox()
        kinds.setAccessibleName("Clean-up")
        StrayWheel(kinds)
        for clean_up in self._clean_ups:
            kinds.addItem(clean_up.title)
            kinds.setItemData(kinds.count() - 1, clean_up.tip, Qt.ItemDataRole.ToolTipRole)
        return kinds

    def _add_amounts(self) -> None:
        for clean_up in self._clean_ups:
            if not clean_up.amount_label:
                self._amounts.addWidget(QWidget())
                continue
            slider = LabelledSlider(
                clean_up.amount_label, clean_up.low, clean_up.high, suffix=clean_up.unit, scale="log", tip=clean_up.tip
            )
            slider.set_value(clean_up.default)
            slider.value_changed.connect(partial(self._take_amount, clean_up.key))
            # The next Return is to make the clean-up, not to reach the window's shortcut.
            slider.editing_ended.connect(self._kinds.setFocus)
            self._amounts.addWidget(slider)

    def _make_action(self, text: str, key: str, tip: str, slot: object) -> QAction:
        action = QAction(text, self)
        # The key is told on the button; the panel handles it itself, since the window has uses of its own for both.
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(f"{tip}   ({key})")
        action.triggered.connect(slot)
        return action

    def _lay_out(self) -> None:
        self._buttons = (PanelButton(self._apply, main=True), PanelButton(self._cancel))
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self._buttons:
            button.setMinimumHeight(30)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for part in (self._kinds, self._tip, self._amounts, self._outcome):
            layout.addWidget(part)
        layout.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._tip.setMinimumHeight(2 * self.fontMetrics().lineSpacing())


def found_text(pixels: int) -> str:
    """What a preview found."""
    if not pixels:
        return "Nothing to change"
    return f"{pixels:,} pixel{'' if pixels == 1 else 's'} would change".replace(",", " ")
