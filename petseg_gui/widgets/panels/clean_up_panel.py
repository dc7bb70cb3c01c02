"""Panel of clean-ups, previewed before they are applied."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.border.clean_up import CLEAN_UPS, REFERENCE_SIDE, Amount, CleanUp
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton, panel_action
from petseg_gui.widgets.panel_input import WheelGuard

PREVIEW_MS = 80
"""A slider that is being dragged requests one preview, not fifty."""
_GAP = 6
_NOTHING = -1
"""Row while no clean-up is chosen."""
_INVITATION = "The photo shows what would change before it is applied."
_CLOSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
RETURN_KEYS = frozenset({"Return", "Enter"})
"""Keys that a clean-up takes from other buttons, in portable notation."""
_BUTTON_KEYS = RETURN_KEYS | {"Esc"}


class CleanUpPanel(QWidget):
    """Chooses a clean-up and its amount, and reports the outcome of its preview.

    Nothing is chosen at first, and Return and Esc are the window's. Once a clean-up is chosen, Return applies it and
    Esc closes the panel while the keyboard is in it. Previews are computed elsewhere, on `preview_wanted`, and reported
    back with `show_working` and `show_found`.
    """

    chosen = Signal(bool)
    """Whether a clean-up is chosen has changed: it owns Return and Esc now, or no longer."""
    preview_wanted = Signal(str, int)
    applied = Signal(str, int)
    closed = Signal()
    """The panel is no longer needed, whether the clean-up was applied or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = REFERENCE_SIDE
        # Not rounded, so that going from photo to photo and back changes nothing.
        self._exact = {row.key: float(row.amount.default) for row in CLEAN_UPS.values() if row.amount}
        self._kinds = self._make_kinds()
        self._amounts = QStackedWidget()
        self._amounts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tip = PlainLabel()
        self._tip.setWordWrap(True)
        self._tip.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._outcome = PlainLabel()
        self._outcome.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._apply = panel_action(tr("Apply"), "Return", tr("Apply this clean-up; it can be undone"), self)
        self._apply.triggered.connect(self._on_apply)
        self._cancel = panel_action(tr("Cancel"), "Esc", tr("Leave the mask as it is"), self)
        self._cancel.triggered.connect(self._close)
        self._timer = QTimer(self, interval=PREVIEW_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self.preview_wanted.emit(self.kind, self.amount))
        self._had_choice = False
        self._lent: frozenset[str] = frozenset()
        self._add_amounts()
        self._lay_out()
        self._kinds.currentIndexChanged.connect(self._show_kind)
        self._show_kind()

    @property
    def has_choice(self) -> bool:
        """Whether a clean-up is chosen."""
        return self._kinds.currentIndex() >= 0

    @property
    def kind(self) -> str:
        """Key of the chosen clean-up; empty for none."""
        clean_up = self._clean_up()
        return "" if clean_up is None else clean_up.key

    @property
    def amount(self) -> int:
        """The chosen amount; 0 where there is nothing to choose."""
        slider = self._amounts.currentWidget()
        return slider.value() if isinstance(slider, LabelledSlider) else 0

    def _clean_up(self) -> CleanUp | None:
        return list(CLEAN_UPS.values())[self._kinds.currentIndex()] if self.has_choice else None

    def start(self, kind: str) -> None:
        """Take the keyboard, choose the clean-up of this key and request a preview."""
        self._kinds.setCurrentIndex(list(CLEAN_UPS).index(kind))
        self._kinds.setFocus(Qt.FocusReason.OtherFocusReason)
        self._request_preview()

    def clear(self) -> None:
        """Choose nothing, which leaves the keys to the window."""
        self._kinds.setCurrentIndex(_NOTHING)

    def lend_keys(self, keys: frozenset[str]) -> None:
        """Show none of these keys, which something else has until the next call."""
        self._lent = keys
        self._show_keys()

    def press_return(self) -> None:
        """Apply the clean-up; close the panel if that would change nothing."""
        (self._apply if self._apply.isEnabled() else self._cancel).trigger()

    def follow_photo(self, side: int) -> None:
        """Scale the amounts to a photo whose longer side has this many pixels, so that they look as large."""
        factor, self._side = side / self._side, side
        for row, clean_up in enumerate(CLEAN_UPS.values()):
            slider = self._amounts.widget(row)
            if clean_up.amount is not None and isinstance(slider, LabelledSlider):
                self._exact[clean_up.key] = clean_up.amount.scaled(self._exact[clean_up.key], factor)
                slider.set_value(round(self._exact[clean_up.key]))

    def show_working(self) -> None:
        """Report that the preview is being computed."""
        self._outcome.setText(tr("Working…"))

    def show_found(self, pixels: int) -> None:
        """Report how many pixels would change."""
        self._outcome.setText(found_text(pixels))
        self._let_apply(pixels > 0)

    def _let_apply(self, can_apply: bool) -> None:
        self._apply.setEnabled(can_apply)
        self._show_keys()

    def _show_keys(self) -> None:
        for button in self._buttons:
            button.lend_keys(self._lent if button.defaultAction().isEnabled() else _BUTTON_KEYS)

    def _show_kind(self) -> None:
        clean_up = self._clean_up()
        self._amounts.setCurrentIndex(self._kinds.currentIndex() if clean_up else len(CLEAN_UPS))
        self._tip.setText(tr(clean_up.tip if clean_up else _INVITATION))
        self._cancel.setEnabled(self.has_choice)
        if clean_up:
            self._request_preview()
        else:
            self._timer.stop()
            self._outcome.clear()
            self._let_apply(False)
        if self.has_choice != self._had_choice:
            self._had_choice = self.has_choice
            self.chosen.emit(self._had_choice)

    def _on_amount(self, key: str, amount: int) -> None:
        self._exact[key] = float(amount)
        self._request_preview()

    def _request_preview(self) -> None:
        self.show_working()
        self._let_apply(True)
        self._timer.start()

    def _on_apply(self) -> None:
        self._timer.stop()
        self.applied.emit(self.kind, self.amount)
        self.closed.emit()

    def _close(self) -> None:
        self._timer.stop()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Return and Esc from the window's shortcuts while the keyboard is in this panel and may need them."""
        is_override = event.type() == QEvent.Type.ShortcutOverride and self.has_choice
        if is_override and isinstance(event, QKeyEvent) and event.key() in _CLOSING_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply on Return, close on Esc."""
        if event.key() not in _CLOSING_KEYS or not self.has_choice:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape or self._buttons[1].hasFocus():
            self._cancel.trigger()
        else:
            self.press_return()

    def _make_kinds(self) -> QComboBox:
        kinds = QComboBox()
        kinds.setAccessibleName(tr("Clean-up"))
        WheelGuard(kinds)
        for clean_up in CLEAN_UPS.values():
            kinds.addItem(tr(clean_up.title))
            kinds.setItemData(kinds.count() - 1, tr(clean_up.tip), Qt.ItemDataRole.ToolTipRole)
        kinds.setPlaceholderText(tr("Choose a clean-up…"))
        kinds.setCurrentIndex(_NOTHING)
        return kinds

    def _add_amounts(self) -> None:
        for clean_up in CLEAN_UPS.values():
            amount = clean_up.amount
            self._amounts.addWidget(self._make_slider(clean_up, amount) if amount is not None else QWidget())
        self._amounts.addWidget(QWidget())  # while nothing is chosen

    def _make_slider(self, clean_up: CleanUp, amount: Amount) -> LabelledSlider:
        slider = LabelledSlider(
            tr(amount.label),
            amount.minimum,
            amount.maximum,
            suffix=tr(amount.unit),
            scale="log",
            tip=tr(clean_up.tip),
        )
        slider.set_value(amount.default)
        slider.value_changed.connect(partial(self._on_amount, clean_up.key))
        # The next Return is to apply the clean-up, not to reach the window's shortcut.
        slider.editing_ended.connect(self._kinds.setFocus)
        return slider

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
    """Return what a preview found."""
    if not pixels:
        return tr("Nothing to change")
    text = "{count:,} pixel would change" if pixels == 1 else "{count:,} pixels would change"
    return tr(text, count=pixels)
