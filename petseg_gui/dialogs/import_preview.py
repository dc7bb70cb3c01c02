"""What an import makes of the photos that have a mask, one after the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from core.images import RgbImage
from core.importing import ImportChoices, Match
from core.importing.preview import preview_import
from core.paths import readable_name
from core.project import Project
from petseg_gui import icons
from petseg_gui.dialogs.preview_pane import PreviewPane
from petseg_gui.jobs.pictures.picture_drawer import SIDE, PictureDrawer
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr


class ImportPreview(QWidget):
    """A preview with buttons for the previous and the next photo."""

    def __init__(self, drawer: PictureDrawer) -> None:
        super().__init__()
        self._matches: Sequence[Match] = ()
        self._row = 0
        self._project: Project | None = None
        self._choices: ImportChoices | None = None
        self._buttons = [
            self._make_button("previous", tr("Previous photo"), -1),
            self._make_button("next", tr("Next photo"), 1),
        ]
        self._pane = PreviewPane(drawer, *self._buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._pane)

    def show_matches(
        self, project: Project, matches: Sequence[Match], choices: ImportChoices | None, first: str | None
    ) -> None:
        """Show one of these photos as an import would leave it: the one that is asked for, if it is among them."""
        self._project, self._matches = project, matches
        self._row = next((row for row, match in enumerate(matches) if match.photo == first), 0)
        for button in self._buttons:
            button.setEnabled(len(matches) > 1)
        self.show_choices(choices)

    def show_choices(self, choices: ImportChoices | None) -> None:
        """Show the same photo as other choices would leave it."""
        self._choices = choices
        self._draw()

    def _make_button(self, icon: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        button.clicked.connect(partial(self._step, step))
        return button

    def _step(self, by: int) -> None:
        self._row = (self._row + by) % max(1, len(self._matches))
        self._draw()

    def _draw(self) -> None:
        if self._project is None or self._choices is None or not self._matches:
            self._pane.clear(tr("No photo has a mask here."))
            return
        match = self._matches[self._row]
        work = partial(preview_import, self._project, match, self._choices, SIDE)
        name = readable_name(match.photo)
        caption = tr("{name} ({row:,} of {total:,})", name=name, row=self._row + 1, total=len(self._matches))
        self._pane.draw(work, partial(self._show, caption), caption)

    def _show(self, caption: str, picture: RgbImage) -> None:
        self._pane.show_picture(picture, caption)
