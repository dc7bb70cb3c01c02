"""Rows of small pictures with a caption below each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from core.images import RgbImage
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.pictures.picture_series import Draw, PictureSeries
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.picture import Picture

_SIDE = 210
_HEIGHT = 160


@dataclass(frozen=True)
class CaptionedPicture:
    """A small picture and what stands below it; texts are translated.

    Attributes
    ----------
    name, what : str
        The photo, and what is shown of it, for those who cannot see it.
    caption, tip : str
    draw : callable
        Draws it, in the background.
    """

    name: str
    what: str
    caption: str
    tip: str
    draw: Draw


class PictureRows(QWidget):
    """A grid of pictures; the ground alone where one cannot be drawn.

    Parameters
    ----------
    rows : sequence of sequences of CaptionedPicture
    runner : JobRunner
    rest : str
        Stands below the last row; empty for nothing.
    """

    def __init__(
        self,
        rows: Sequence[Sequence[CaptionedPicture]],
        runner: JobRunner,
        rest: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawings = [captioned.draw for row in rows for captioned in row]
        self._pictures: list[Picture] = []
        self._series = PictureSeries(runner, self)
        self._series.drawn.connect(self._show_picture)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for number, row in enumerate(rows):
            for column, captioned in enumerate(row):
                self._add(grid, 2 * number, column, captioned)
        if rest:
            grid.addWidget(PlainLabel(rest), 2 * len(rows), 0, 1, -1)

    def draw(self) -> None:
        """Draw the pictures, row by row."""
        self._series.draw(self._drawings)

    def cancel(self) -> None:
        """Leave undrawn what is not drawn yet."""
        self._series.cancel()

    def _show_picture(self, position: int, picture: RgbImage) -> None:
        self._pictures[position].show_picture(picture)

    def _add(self, grid: QGridLayout, row: int, column: int, captioned: CaptionedPicture) -> None:
        picture = Picture(tr("{name}: {what}", name=captioned.name, what=captioned.what))
        picture.setFixedHeight(_HEIGHT)
        picture.setMinimumSize(QSize(_SIDE // 2, _HEIGHT))
        picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pictures.append(picture)
        label = PlainLabel(captioned.caption)
        label.setToolTip(plain_tip(captioned.tip))
        label.setMinimumWidth(1)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(picture, row, column)
        grid.addWidget(label, row + 1, column)
