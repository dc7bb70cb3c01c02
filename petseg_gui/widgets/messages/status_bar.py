"""The status bar: facts about the photo, the pointer, background work and the model."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from core.labels import Label
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr

_MIN_WIDTH = 60


class StatusBar(QStatusBar):
    """Facts about the open photo to the left, about the model to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._photo = self._add(tr("Size of the photo in pixels"), 110)
        self._zoom = self._add(tr("Zoom"), 60)
        self._count = self._add(tr("Position of this photo in the folder, and how many are done"), 0)
        self._pointer = self._add_pointer()
        self._saving = self._add(tr("Whether the mask is on disk"), 0)
        self._work = self._add(tr("What is being computed in the background"), 0)
        self._hint = self._add(tr("What the chosen tool does"), 0, stretch=1, mode=Qt.TextElideMode.ElideRight)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._model = ElidingLabel()
        self._model.setContentsMargins(6, 0, 8, 0)
        self.addPermanentWidget(self._model)
        self.clear_photo()

    def show_photo(self, height: int, width: int) -> None:
        """Show the size of the open photo."""
        self._photo.setText(tr("{width} × {height} px", width=width, height=height))

    def show_count(self, position: int, total: int, reviewed: int, shown: int | None = None) -> None:
        """Show which photo this is, of how many, and how many are reviewed.

        Parameters
        ----------
        position : int
            In the list as it is shown; 0 if the photo is not listed.
        total, reviewed : int
            Photos of the folder.
        shown : int or None
            How many of them a filter or a search leaves; None without any.
        """
        if shown is None:
            text = "Photo {position} of {total}, {reviewed} reviewed"
        elif position:
            text = "Photo {position} of {shown} shown, {total} in all, {reviewed} reviewed"
        else:
            text = "{shown} shown, {total} in all, {reviewed} reviewed"
        told = tr(text, position=position, total=total, reviewed=reviewed, shown=shown)
        self._count.setText(told if total else "")

    def show_zoom(self, scale: float) -> None:
        """Show the zoom; 1.0 is 100 %."""
        percent = scale * 100
        if percent >= 10:
            self._zoom.setText(tr("{percent:.0f} %", percent=percent))
        else:
            self._zoom.setText(tr("{percent:.1f} %", percent=percent))

    def show_pointer(self, point: tuple[int, int] | None, label: Label | None) -> None:
        """Show the pixel (y, x) under the pointer and its class, or nothing."""
        if point is None:
            self._pointer.clear()
            return
        name = "" if label is None else f"  {tr(label.title)}"
        self._pointer.setText(tr("x {x}, y {y}", x=point[1], y=point[0]) + name)

    def show_saving(self, text: str) -> None:
        """Show whether the mask is saved."""
        self._saving.setText(text)

    def show_work(self, title: str, *, is_cancelled_by_escape: bool = True) -> None:
        """Show what is being computed, and whether Esc cancels it; empty for nothing."""
        text = tr("{work}… (Esc cancels)", work=title) if is_cancelled_by_escape else tr("{work}…", work=title)
        self._work.setText(text if title else "")

    def show_hint(self, text: str) -> None:
        """Show what the pointer does with the chosen tool."""
        self._hint.setText(text)

    def show_model(self, short: str, title: str, device: str) -> None:
        """Show the model in use and its device in few words, and all of it in the tool tip."""
        lines = [tr("Model that makes the proposals: {model}", model=title)]
        if device:
            lines.append(tr("It runs on: {device}", device=device))
        self._model.setText(f"{short} · {device.partition(' (')[0]}" if device else short)
        self._model.setToolTip(plain_tip("\n".join(lines)))

    def clear_photo(self) -> None:
        """Show that no photo is open."""
        for label in (self._photo, self._zoom, self._pointer, self._saving):
            label.clear()

    def _add(
        self, tip: str, min_width: int, stretch: int = 0, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle
    ) -> QLabel:
        label = ElidingLabel(mode=mode)
        label.setToolTip(plain_tip(tip))
        label.setContentsMargins(6, 0, 6, 0)
        # Texts must not move while the pointer does.
        label.setMinimumWidth(min_width)
        self.addWidget(label, stretch)
        return label

    def _add_pointer(self) -> QLabel:
        widest = tr("x {x}, y {y}", x=32000, y=32000) + f"  {tr(Label.BACKGROUND.title)}"
        readout = FixedWidthLabel(widest)
        readout.setToolTip(tr("Pixel under the pointer, counted from the top left corner, and its class"))
        self.addWidget(readout)
        return readout.label


class ElidingLabel(PlainLabel):
    """A label that elides its text where a plain one would keep the window wide."""

    def __init__(self, *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._mode = mode

    def minimumSizeHint(self) -> QSize:
        """Return the size of a word."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _MIN_WIDTH), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, elided if necessary."""
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), self._mode, rect.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(rect, self.alignment(), text)
        painter.end()


class FixedWidthLabel(QWidget):
    """A label of constant width: a text that changes with every move of the pointer moves nothing beside it.

    Parameters
    ----------
    widest : str
        The text that must fit.
    """

    def __init__(self, widest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self.label = ElidingLabel(parent=self)
        self.label.setContentsMargins(6, 0, 6, 0)

    def sizeHint(self) -> QSize:
        """Return the size of the widest text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._widest) + 12, self.label.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same, as it never shrinks."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the label all the space, without a layout: each new text would make it lay out the whole bar."""
        self.label.setGeometry(self.rect())
