"""Photos that judged two models: photo, true mask, and what each model proposes."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from core.images import RgbImage
from core.paths import readable_name
from core.worker.finetune_messages import JudgedPhoto
from petseg_gui.jobs.tuning.fine_tuned_version import MAX_JUDGED_SHOWN, by_change
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.picture import Picture

_COLUMNS = 4
_SIDE = 210
_HEIGHT = 160


class JudgedPhotos(QWidget):
    """One row for each photo, those first that changed most.

    Parameters
    ----------
    judged : sequence of JudgedPhoto

    Attributes
    ----------
    judged : list of JudgedPhoto
        Those that are shown, from top to bottom.
    """

    def __init__(self, judged: Sequence[JudgedPhoto], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judged = by_change(judged)[:MAX_JUDGED_SHOWN]
        self._pictures: list[Picture] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for row, photo in enumerate(self.judged):
            self._add(grid, 2 * row, photo)
        if len(judged) > len(self.judged):
            rest = tr("{count} more changed less and are not shown.", count=len(judged) - len(self.judged))
            grid.addWidget(PlainLabel(rest), 2 * len(self.judged), 0, 1, _COLUMNS)

    def show_picture(self, position: int, picture: RgbImage) -> None:
        """Show one of the pictures, counted from the upper left."""
        self._pictures[position].show_picture(picture)

    def _add(self, grid: QGridLayout, row: int, photo: JudgedPhoto) -> None:
        name = readable_name(photo.photo.name)
        titles = (name, tr("your mask"), tr("before"), tr("after"))
        captions = (name, tr("your mask"), _caption(tr("before"), photo.before), _caption(tr("after"), photo.after))
        for column, (title, caption) in enumerate(zip(titles, captions, strict=True)):
            picture = Picture(tr("{name}: {what}", name=name, what=title))
            picture.setFixedHeight(_HEIGHT)
            picture.setMinimumSize(QSize(_SIDE // 2, _HEIGHT))
            picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._pictures.append(picture)
            label = PlainLabel(caption)
            label.setToolTip(plain_tip(caption if photo.shows_pet else _empty_tip()))
            label.setMinimumWidth(1)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(picture, row, column)
            grid.addWidget(label, row + 1, column)


def _caption(title: str, score: float) -> str:
    return tr("{title}: {score:.1%}", title=title, score=score)


def _empty_tip() -> str:
    return tr("There is no pet on this photo: the share of it that the model rightly leaves out")
