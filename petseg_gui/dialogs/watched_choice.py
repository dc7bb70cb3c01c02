"""Which photos to watch while a model is fine-tuned."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.images import RgbImage
from core.paths import readable_name
from petseg_gui.jobs.pictures.picture_series import PictureSeries
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import draw_frame

_SIDE = 84
_HEIGHT = 142
_NAME = Qt.ItemDataRole.UserRole


class WatchedChoice(QListWidget):
    """Photos with check boxes, of which only so many can be checked.

    Parameters
    ----------
    pictures : PictureSeries
    draw : callable
        Returns a small picture of a photo, given its name; runs in the background.
    max_checked : int
    """

    def __init__(
        self,
        pictures: PictureSeries,
        draw: Callable[[str], RgbImage],
        max_checked: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._draw = draw
        self._max_checked = max_checked
        self.setAccessibleName(tr("Photos to watch"))
        self.setToolTip(tr("What the model proposes for these photos is shown after each epoch; Space checks one"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFixedHeight(_HEIGHT)
        self.setItemDelegate(_FramedDelegate(self))
        self.itemChanged.connect(self._keep_to_maximum)
        pictures.drawn.connect(self._show_picture)

    @property
    def checked(self) -> list[str]:
        """Names of the checked photos."""
        items = [self.item(row) for row in range(self.count())]
        return [item.data(_NAME) for item in items if item.checkState() == Qt.CheckState.Checked]

    def show_photos(self, names: Sequence[str], checked: Sequence[str]) -> None:
        """List photos, some of them checked."""
        self.clear()
        for name in names:
            item = QListWidgetItem(QIcon(_blank()), readable_name(name))
            item.setData(_NAME, name)
            item.setToolTip(plain_tip(readable_name(name)))
            item.setSizeHint(QSize(_SIDE + 36, _SIDE + 28))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in checked else Qt.CheckState.Unchecked)
            self.addItem(item)
        self._pictures.draw([partial(self._draw, name) for name in names])

    def sizeHint(self) -> QSize:
        """Return a size at which four photos are in view."""
        return QSize(4 * (_SIDE + 24), _HEIGHT)

    def _keep_to_maximum(self, item: QListWidgetItem) -> None:
        if item.checkState() == Qt.CheckState.Checked and len(self.checked) > self._max_checked:
            item.setCheckState(Qt.CheckState.Unchecked)

    def _show_picture(self, row: int, picture: RgbImage) -> None:
        if row < self.count():
            height, width = picture.shape[:2]
            image = QImage(picture.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            self.item(row).setIcon(QIcon(_centred(QPixmap.fromImage(image))))


class _FramedDelegate(QStyledItemDelegate):
    """Draws a frame around check boxes, since Fusion's is invisible in the dark theme."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        style = option.widget.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        painter.save()
        draw_frame(painter, box, option.palette)
        painter.restore()


def _blank() -> QPixmap:
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _centred(picture: QPixmap) -> QPixmap:
    """Return a picture in the middle of a square, so that all names are on one line."""
    scaled = picture.scaled(
        _SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    square = _blank()
    painter = QPainter(square)
    painter.drawPixmap((_SIDE - scaled.width()) // 2, (_SIDE - scaled.height()) // 2, scaled)
    painter.end()
    return square
