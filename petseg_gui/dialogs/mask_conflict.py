"""Compare a mask with what another program made of it, and choose which one stays."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.images import RgbImage
from core.paths import readable_name
from core.project import OtherMask
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.jobs.saving.mask_comparer import Comparison, MaskComparer
from petseg_gui.jobs.saving.mask_conflicts import Choice, Conflict, MaskConflicts
from petseg_gui.localized import figure
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import CheckBox
from petseg_gui.widgets.picture import Picture

_CHANGED: Mapping[Choice, str] = {"mine": "Keep &mine", "theirs": "Take &theirs", "both": "Keep &both"}
_DELETED: Mapping[Choice, str] = {"mine": "&Save mine again", "theirs": "&Accept the deletion", "both": ""}
_TIPS: Mapping[Choice, str] = {
    "mine": "Save your mask; the other one goes to .petseg/set-aside",
    "theirs": "Show the other mask; yours goes to .petseg/set-aside, and the steps before cannot be undone any more",
    "both": "Save your mask, and say where in .petseg/set-aside the other one is",
}


class MaskConflictDialog(Dialog):
    """Shows one conflict after the other until all are decided; Esc leaves them for later.

    Parameters
    ----------
    conflicts : MaskConflicts
    comparer : MaskComparer
    parent : QWidget or None
    """

    def __init__(self, conflicts: MaskConflicts, comparer: MaskComparer, parent: QWidget | None = None) -> None:
        super().__init__(tr("Two versions of a mask"), parent)
        self._conflicts = conflicts
        self._comparer = comparer
        self._conflict: Conflict | None = None
        self._comparison: Comparison | None = None
        self._heading, self._figures = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self._panes = [_Pane(tr("Yours, not saved yet")), _Pane(tr("Theirs, on the disk")), _Pane(tr("Difference"))]
        self._closer = CheckBox(tr("Show only the &part that differs"))
        self._closer.toggled.connect(self._show_pictures)
        self._for_all = CheckBox()
        self._buttons = self._make_choice_buttons()
        self._lay_out()
        conflicts.changed.connect(self._show_count)
        self.rejected.connect(conflicts.tell)
        self.finished.connect(comparer.cancel)
        self._show_next()

    def _show_next(self) -> None:
        """Show the oldest conflict, or close if none is left."""
        remaining = [conflict for conflict in self._conflicts.open if self._conflicts.mine(conflict) is not None]
        if not remaining:
            self.accept()
            return
        self._conflict, self._comparison = remaining[0], None
        self._show_texts(remaining[0], remaining[0].other)
        self._figures.setText(tr("Comparing…"))
        self._closer.setEnabled(False)
        for pane in self._panes:
            pane.show_picture(None)
        for button in self._buttons.values():
            button.setEnabled(False)
        self._show_count()
        mine = self._conflicts.mine(remaining[0])
        if mine is not None:
            self._comparer.compare(remaining[0], mine, self._show_comparison, self._figures.setText)

    def _show_texts(self, conflict: Conflict, other: OtherMask) -> None:
        name = readable_name(conflict.name)
        if other.is_deleted:
            text = tr("Another program deleted the mask of {name} after you had opened it.", name=name)
        else:
            when = "" if other.changed is None else figure(other.changed.astimezone(), "%Y-%m-%d %H:%M:%S")
            text = tr("Another program changed the mask of {name} on {when}, after you had opened it.",
                      name=name, when=when)  # fmt: skip
        self._heading.setText(text)
        for choice, button in self._buttons.items():
            title = (_DELETED if other.is_deleted else _CHANGED)[choice]
            button.setVisible(bool(title))
            button.setText(tr(title) if title else "")

    def _show_count(self) -> None:
        count = len(self._conflicts.open)
        self._for_all.setVisible(count > 1)
        self._for_all.setText(tr("Do the same for &all {count} masks", count=count))

    def _show_comparison(self, comparison: Comparison) -> None:
        if self._conflict is None:
            return
        self._comparison = comparison
        self._show_texts(self._conflict, comparison.other)
        self._figures.setText(_figures(comparison))
        self._closer.setEnabled(comparison.closer is not None)
        self._closer.setChecked(comparison.closer is not None)
        for choice, button in self._buttons.items():
            button.setEnabled(choice != "theirs" or not comparison.problem)
        self._buttons["mine"].setFocus()
        self._show_pictures()

    def _show_pictures(self) -> None:
        if self._comparison is None:
            return
        whole, closer = self._comparison.whole, self._comparison.closer
        shown = closer if closer is not None and self._closer.isChecked() else whole
        for pane, picture in zip(self._panes, (shown.first, shown.second, shown.difference), strict=True):
            pane.show_picture(picture)

    def _choose(self, choice: Choice) -> None:
        if self._conflict is None or self._comparison is None:
            return
        compared = Conflict(self._conflict.project, self._conflict.name, self._comparison.other)
        others = [other for other in self._conflicts.open if other.key != compared.key]
        self._conflicts.choose(compared, choice)
        if self._for_all.isVisible() and self._for_all.isChecked():
            for other in others:
                self._conflicts.choose(other, choice)
        self._show_next()

    def _make_choice_buttons(self) -> dict[Choice, QPushButton]:
        buttons: dict[Choice, QPushButton] = {}
        for choice, title in _CHANGED.items():
            button = buttons[choice] = QPushButton(tr(title))
            button.setToolTip(plain_tip(tr(_TIPS[choice])))
            button.clicked.connect(_calling(self._choose, choice))
        buttons["mine"].setDefault(True)
        return buttons

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        for button in self._buttons.values():
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        later = buttons.addButton(tr("Decide &later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setToolTip(tr("Your mask is kept in memory, and is not saved until you have chosen"))
        buttons.rejected.connect(self.reject)
        pictures = QHBoxLayout()
        pictures.setSpacing(10)
        for pane in self._panes:
            pictures.addWidget(pane, 1)
        text = tr("Nothing is lost: the mask that does not stay is put into .petseg/set-aside first.")
        hint = PlainLabel(text, wraps=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addLayout(pictures, 1)
        for widget in (self._figures, self._closer, hint, self._for_all, buttons):
            layout.addWidget(widget)
        self.resize(1020, 480)


class _Pane(QWidget):
    """A picture with a title, as large as there is room."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._picture = Picture(title)
        label = PlainLabel(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(self._picture, 1)

    def show_picture(self, picture: RgbImage | None) -> None:
        """Show a picture (h, w, 3) uint8 RGB, or an empty frame."""
        self._picture.show_picture(picture)


def _figures(comparison: Comparison) -> str:
    if comparison.problem:
        return tr("The other mask cannot be shown. {problem}", problem=comparison.problem)
    if comparison.other.is_deleted:
        return tr("There is no mask on the disk any more.")
    if not comparison.differing:
        return tr("Both show the same; only the files differ.")
    return tr(
        "{count:,} pixels differ ({share:.2%} of the photo). Green: pet only in theirs; red: pet only in yours; "
        "violet: anything else.",
        count=comparison.differing,
        share=comparison.differing / max(comparison.total, 1),
    )


def _calling(choose: Callable[[Choice], None], choice: Choice) -> Callable[[], None]:
    return lambda: choose(choice)
