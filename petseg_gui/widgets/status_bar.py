"""The line below the photo: size, zoom, pixel under the pointer, saving, model and device."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from core.labels import Label
from petseg_gui.widgets.eliding_label import ElidingLabel, Readout


class StatusBar(QStatusBar):
    """Facts about the open photo to the left, about the model to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._photo = self._add("Size of the photo in pixels", 110)
        self._zoom = self._add("Zoom", 60)
        self._count = self._add("Place of this photo in the folder, and how many are done", 0)
        readout = Readout("x 32000, y 32000  Background")
        readout.setToolTip("Pixel under the pointer, counted from the top left corner, and its class")
        self._pointer = readout.label
        self.addWidget(readout)
        self._saving = self._add("Whether the mask is on disk", 0)
        self._work = self._add("What is being worked out in the background", 0)
        self._hint = ElidingLabel(mode=Qt.TextElideMode.ElideRight)
        self._hint.setContentsMargins(6, 0, 6, 0)
        self._hint.setToolTip("What the chosen tool does")
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.addWidget(self._hint, 1)
        self._model = ElidingLabel()
        self._model.setContentsMargins(6, 0, 8, 0)
        self._model.setToolTip("Model that makes the proposals, and the device that it runs on")
        self.addPermanentWidget(self._model)
        self.clear_photo()

    def show_photo(self, height: int, width: int) -> None:
        """Size of the open photo."""
        self._photo.setText(f"{width} × {height} px")

    def show_count(self, place: int, total: int, reviewed: int) -> None:
        """Which of how many photos this is, and how many are reviewed."""
        self._count.setText(f"Photo {place} of {total}, {reviewed} reviewed" if total else "")

    def show_zoom(self, scale: float) -> None:
        """Zoom, 1.0 = 100 %."""
        percent = scale * 100
        self._zoom.setText(f"{percent:.0f} %" if percent >= 10 else f"{percent:.1f} %")

    def show_pointer(self, place: tuple[int, int] | None, label: Label | None) -> None:
        """Pixel (y, x) under the pointer and its class, or nothing."""
        if place is None:
            self._pointer.clear()
            return
        name = "" if label is None else f"  {label.title}"
        self._pointer.setText(f"x {place[1]}, y {place[0]}{name}")

    def show_saving(self, text: str) -> None:
        """Whether the mask is saved, in a word or two."""
        self._saving.setText(text)

    def show_work(self, title: str) -> None:
        """What is being worked out and can be given up with Esc; empty for nothing."""
        self._work.setText(f"{title} …  (Esc cancels)" if title else "")

    def show_hint(self, text: str) -> None:
        """What the chosen tool does with the pointer."""
        self._hint.setText(text)

    def show_model(self, title: str, device: str) -> None:
        """The model in use and its device."""
        self._model.setText(f"Model: {title} · {device}" if device else f"Model: {title}")

    def clear_photo(self) -> None:
        """No photo is open."""
        for label in (self._photo, self._zoom, self._pointer, self._saving):
            label.clear()

    def _add(self, tip: str, width: int) -> QLabel:
        label = ElidingLabel()
        label.setToolTip(tip)
        label.setContentsMargins(6, 0, 6, 0)
        # Held open, so that the texts do not wander while the pointer moves.
        label.setMinimumWidth(width)
        self.addWidget(label)
        return label
