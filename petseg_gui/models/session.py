"""The open folder and the current document: what every part of the window looks at."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.project import PhotoEntry, PhotoState, Project
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Level, Message
from petseg_gui.models.photo_order import DONE, PhotoOrder, ordered


class Session(QObject):
    """Keeps the entries of the open project in memory, so that the window never waits for a database.

    It asks by signals for what takes time: loading a photo, storing a state.
    """

    project_changed = Signal()
    order_changed = Signal()
    """The photos stand in another order."""
    document_requested = Signal(str)
    """A photo was chosen; whoever loads it answers with `set_document`."""
    document_changed = Signal()
    """Another document is current, or none (while a photo loads, or because it cannot be read)."""
    entry_changed = Signal(str)
    message = Signal(object)
    message_withdrawn = Signal(object)
    """A message that was told is no longer true."""
    """A `Message` for the user."""
    mark_reviewed_requested = Signal(str)
    state_requested = Signal(str, object)
    """A name and the `PhotoState` to store; None: what its files say (to take a review or a skip back)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._entries: dict[str, PhotoEntry] = {}
        self._names: list[str] = []
        self._rows: dict[str, int] = {}
        self._order: PhotoOrder = "name"
        self._current: str | None = None
        self._document: Document | None = None

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self._project

    @property
    def names(self) -> list[str]:
        """Names of the photos in the chosen order; not to be changed."""
        return self._names

    @property
    def order(self) -> PhotoOrder:
        """The order that was chosen."""
        return self._order

    @property
    def current(self) -> str | None:
        """Name of the chosen photo, whether or not it is loaded yet."""
        return self._current

    @property
    def document(self) -> Document | None:
        """The chosen photo, once it is loaded."""
        return self._document

    def entry(self, name: str) -> PhotoEntry | None:
        """What is known of a photo; None if it is not in the open project."""
        return self._entries.get(name)

    def row(self, name: str) -> int | None:
        """Place of a photo in `names`."""
        return self._rows.get(name)

    def state(self, name: str) -> PhotoState | None:
        """State of a photo; None if it is not in the open project."""
        entry = self._entries.get(name)
        return None if entry is None else entry.state

    def counts(self) -> dict[PhotoState, int]:
        """How many photos each state has."""
        counted = Counter(entry.state for entry in self._entries.values())
        return {state: counted[state] for state in PhotoState}

    def is_at(self, project: Project | None, name: str | None = None) -> bool:
        """Whether this project, and if given this photo, is still the one that the user looks at."""
        return project is self._project and name in (None, self._current)

    # The open folder

    def set_project(self, project: Project | None) -> None:
        """Look at another project, or none. The one before is closed by the `Autosaver` when all is saved."""
        self._leave_for(None)
        self._project = project
        self._entries = {} if project is None else {entry.name: entry for entry in project.photos.entries()}
        self._put_in_order()
        self.project_changed.emit()

    def set_order(self, order: PhotoOrder) -> None:
        """List the photos in another order, or anew in the same."""
        self._order = order
        self.reorder()

    def reorder(self) -> None:
        """Put the photos in order as they are now.

        It is not done at every change of a photo, so that none moves while somebody works their way through the list.
        """
        self._put_in_order()
        self.order_changed.emit()

    def _put_in_order(self) -> None:
        self._names = ordered(self._entries.values(), self._order)
        self._rows = {name: row for row, name in enumerate(self._names)}

    def apply_state(self, name: str, state: PhotoState) -> None:
        """Show another state of a photo."""
        entry = self._entries.get(name)
        if entry is not None:
            self.update_entry(replace(entry, state=state))

    def update_entry(self, entry: PhotoEntry) -> None:
        """Show what has become known of a photo."""
        known = self._entries.get(entry.name)
        if known is not None and known != entry:
            self._entries[entry.name] = entry
            self.entry_changed.emit(entry.name)

    def learn_proposal(self, name: str, uncertainty: float, model: str) -> None:
        """Show that a proposal has been stored; what a person decided meanwhile stays."""
        entry = self._entries.get(name)
        if entry is not None:
            state = PhotoState.PROPOSED if entry.state == PhotoState.TODO else entry.state
            self.update_entry(replace(entry, state=state, uncertainty=uncertainty, model=model))

    def learn_problem(self, name: str, problem: str | None) -> None:
        """Show why a photo cannot be used, or that it can be again."""
        entry = self._entries.get(name)
        if entry is not None:
            self.update_entry(replace(entry, problem=problem))

    # The current photo

    def select(self, name: str) -> None:
        """Choose a photo; choosing the current one again does nothing, unless it could not be loaded."""
        if name not in self._entries or (name == self._current and self._document is not None):
            return
        # Left first, told second: whoever saves has taken its copy before anybody loads.
        self._leave_for(name)
        self.document_requested.emit(name)

    def go(self, step: int) -> bool:
        """Choose the photo `step` places further; stays at the ends. Whether that is another photo."""
        if not self._names:
            return False
        here = self._rows.get(self._current or "", 0 if step < 0 else -1)
        there = min(max(here + step, 0), len(self._names) - 1)
        if there == here:
            return False
        self.select(self._names[there])
        return True

    def go_to_next_unreviewed(self) -> bool:
        """Choose the next photo that is neither reviewed nor skipped, from the start again after the last."""
        here = self._rows.get(self._current or "", -1)
        for name in self._names[here + 1 :] + self._names[: max(here, 0)]:
            entry = self._entries[name]
            if entry.state not in DONE and entry.problem is None:
                self.select(name)
                return True
        return False

    def set_document(self, name: str, document: Document | None, messages: Iterable[Message] = ()) -> None:
        """Take a photo that was loaded; one that nobody waits for any more is dropped."""
        if name == self._current and self._document is not document:
            self._document = document
            self.document_changed.emit()
        for message in messages:
            self.message.emit(message)

    def _leave_for(self, name: str | None) -> None:
        self._current = name
        if self._document is not None:
            self._document = None
            self.document_changed.emit()

    # What a person decides about the current photo

    def mark_reviewed(self) -> None:
        """Ask for the current mask to be stored as right."""
        if self._current is not None and self._document is not None:
            self.mark_reviewed_requested.emit(self._current)

    def skip(self, then: str | None = None) -> None:
        """Set the current photo aside and go to another: the next one of the folder, unless one is named."""
        if self._current is not None:
            self.state_requested.emit(self._current, PhotoState.SKIPPED)
            if then is None:
                self.go(1)
            else:
                self.select(then)

    def reopen(self) -> None:
        """Take back that the current photo is reviewed or skipped."""
        if self._current is not None and self.state(self._current) in DONE:
            self.state_requested.emit(self._current, None)

    def report(self, level: Level, text: str, detail: str = "") -> Message:
        """Tell the user something; what was told can be withdrawn."""
        message = Message(level, text, detail)
        self.message.emit(message)
        return message
