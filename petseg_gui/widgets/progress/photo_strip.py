"""A row of small photos with their names, which scrolls sideways."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.images import RgbImage
from core.paths import readable_name
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.messages.status_bar import ElidingLabel
from petseg_gui.widgets.picture import Picture

_MIN_SIDE = 96


class PhotoStrip(QScrollArea):
    """Pictures in a row, as high as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: list[Picture] = []
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_photos(())

    def show_photos(self, names: Sequence[str]) -> None:
        """Show the names of photos, whose pictures come later."""
        self._pictures = [Picture(readable_name(name)) for name in names]
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for name, picture in zip(names, self._pictures, strict=True):
            layout.addLayout(_tile(readable_name(name), picture))
        layout.addStretch(0)
        self.setWidget(row)

    def show_picture(self, row: int, picture: RgbImage | None) -> None:
        """Show the picture of a photo (h, w, 3) uint8 RGB, or none."""
        self._pictures[row].show_picture(picture)

    def sizeHint(self) -> QSize:
        """Return a size at which four photos fit."""
        return QSize(4 * _MIN_SIDE, _MIN_SIDE)

    def minimumSizeHint(self) -> QSize:
        """Return the size of one photo."""
        return QSize(_MIN_SIDE, _MIN_SIDE)


def _tile(name: str, picture: Picture) -> QVBoxLayout:
    picture.setMinimumSize(_MIN_SIDE, _MIN_SIDE // 2)
    picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    picture.setToolTip(plain_tip(tr("{name}: what the model proposes after the last epoch", name=name)))
    label = ElidingLabel()
    label.setText(name)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    tile = QVBoxLayout()
    tile.setSpacing(2)
    tile.addWidget(picture, 1)
    tile.addWidget(label)
    return tile
