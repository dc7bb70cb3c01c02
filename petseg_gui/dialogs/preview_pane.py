"""A picture that is drawn in the background, with a caption."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.images import RgbImage
from petseg_gui.jobs.pictures.picture_drawer import PictureDrawer
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.picture import Picture

Drawn = TypeVar("Drawn")


class PreviewPane(QWidget):
    """What one photo would become, above its caption and the widgets to the left of that."""

    def __init__(self, drawer: PictureDrawer, *beside: QWidget) -> None:
        super().__init__()
        self._drawer = drawer
        self._picture, self._caption = Picture(tr("Preview")), PlainLabel(wraps=True)
        bottom = QHBoxLayout()
        for widget in beside:
            bottom.addWidget(widget)
        bottom.addWidget(self._caption, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._picture, 1)
        layout.addLayout(bottom)

    def draw(self, draw: Callable[[], Drawn], show: Callable[[Drawn], None], caption: str = "") -> None:
        """Draw in the background, then call `show`; if that fails, the caption says why after the one given."""
        self._drawer.draw(draw, show, lambda problem: self.clear(f"{caption}\n{problem}".strip()))

    def show_picture(self, picture: RgbImage | None, caption: str) -> None:
        """Show a picture (h, w, 3) uint8 RGB, or none."""
        self._picture.show_picture(picture)
        self._caption.setText(caption)

    def clear(self, caption: str = "") -> None:
        """Show no picture, and drop one that is being drawn."""
        self._drawer.cancel()
        self.show_picture(None, caption)
