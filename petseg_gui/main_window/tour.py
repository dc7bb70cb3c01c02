"""A tour of the window in five steps, shown with the very first photo."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from petseg_gui.models.session import Session
from petseg_gui.models.settings import SettingsStore
from petseg_gui.translation import tr
from petseg_gui.widgets.messages.tour_card import TourCard, TourFrame


class TourStep(NamedTuple):
    """One step: which part of the window it is about, and what it says. Texts are English."""

    part: str
    title: str
    text: str


STEPS = (
    TourStep(
        "list",
        "Your photos",
        "Each photo of the folder with its state. Tab goes to the next one and Shift+Tab to the one before, over the "
        "photo too. The boxes above choose which photos are listed, and in which order.",
    ),
    TourStep(
        "photo",
        "A mask to start from",
        "The model proposes a mask for each photo. It is striped for as long as nobody has checked it. Hold Q to see "
        "the photo without it; the wheel zooms, and Space with a drag moves the photo.",
    ),
    TourStep(
        "panel",
        "Correct what is wrong",
        "Choose a tool and a class, and paint. Each button shows its key. Ctrl+Z takes a step back. There is no need "
        "to save: each stroke is on disk within a second.",
    ),
    TourStep(
        "reviewed",
        "Say that it is right",
        "Return marks the mask as reviewed and opens the next photo. A proposal that needs no correction is reviewed "
        "in the same way.",
    ),
    TourStep(
        "tool-bar",
        "Teach the model, and take the masks along",
        "After a dozen reviewed photos, Fine-tune trains the model on them while you go on working. File > Export "
        "masks writes them for other programs. Help has the user guide, and this tour.",
    ),
)
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = 8

Part = Callable[[], QWidget]


class Tour(QObject):
    """Shows the steps over the window, which can be used meanwhile. Esc leaves at once, Return goes on.

    Parameters
    ----------
    session : Session
    settings : SettingsStore
        Remembers that the tour was shown.
    parts : mapping of str to callable
        Return the parts of the window by the names of the steps.
    window : QWidget
    """

    def __init__(self, session: Session, settings: SettingsStore, parts: Mapping[str, Part], window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._parts = parts
        self._window = window
        self._number = 0
        self._card: TourCard | None = None
        self._frame: TourFrame | None = None
        session.project_changed.connect(self.leave)

    @property
    def is_shown(self) -> bool:
        """Whether the tour is on."""
        return self._card is not None

    def offer(self) -> None:
        """Start with the first photo that is shown, unless the tour was ever shown, or PetSeg used before."""
        settings = self._settings.settings
        if not (settings.tour_shown or settings.recent):
            self._session.document_changed.connect(self._start_once)

    def start(self) -> None:
        """Show the first step."""
        self.leave()
        self._settings.update(tour_shown=True)
        self._number = 0
        self._frame, self._card = TourFrame(self._window), TourCard(self._window)
        self._card.next_requested.connect(self._go_on)
        self._card.left.connect(self.leave)
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
        self._show()

    def leave(self) -> None:
        """End the tour and give the keyboard back to the photo."""
        if self._card is None or self._frame is None:
            return
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        for part in (self._card, self._frame):
            part.hide()
            part.deleteLater()
        self._card = self._frame = None
        if (photo := self._parts["photo"]()).isVisible():
            photo.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc and Return, which would decide about the photo, and follow the size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent) or not self._is_in_window(watched):
            return False
        action = self.leave if event.key() == Qt.Key.Key_Escape else self._go_on if event.key() in _ON else None
        if action is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            action()
        return True

    def _is_in_window(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched.window() is self._window

    def _start_once(self) -> None:
        if self._session.document is not None and not self._settings.settings.tour_shown:
            self.start()

    def _go_on(self) -> None:
        self._number += 1
        if self._number < len(STEPS):
            self._show()
        else:
            self.leave()

    def _show(self) -> None:
        step = STEPS[self._number]
        if self._card is not None:
            self._card.show_step(tr(step.title), tr(step.text), self._number + 1, len(STEPS))
            self._place()

    def _place(self) -> None:
        if self._card is None or self._frame is None:
            return
        part = self._parts[STEPS[self._number].part]()
        room = self._window.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if part.isVisible():
            target = QRect(part.mapTo(self._window, QPoint(0, 0)), part.size())
            self._frame.show_around(target)
        else:  # a panel that is hidden
            target = QRect(room.center(), room.center())
            self._frame.hide()
        self._card.stand_beside(target, room)
        self._card.raise_()
