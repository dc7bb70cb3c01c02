"""The open folder and the current document, shared by the whole window."""

from collections.abc import Iterable, Sequence
from itertools import chain

from PySide6.QtCore import QObject, Signal

from core.project import WAITING_STATES, PhotoEntry, PhotoState, Project
from petseg_gui.models.document import Document
from petseg_gui.models.messages import About, Level, Message, MessageAction
from petseg_gui.models.photo_entries import PhotoEntries
from petseg_gui.models.photo_exchange import PhotoExchange
from petseg_gui.models.photo_order import DONE, PhotoOrder


class Session(QObject):
    """Keeps the entries of the open project in memory, so that the window never waits for the database.

    Whatever takes time, such as loading a photo or storing a state, is requested by a signal.

    Attributes
    ----------
    entries : PhotoEntries
        To read; the methods of the session change them.

    Signals
    -------
    project_leaving
        The open project is about to be left, and can be changed a last time.
    project_changed
    project_replaced : the `Project` before
        The same folder was opened again, perhaps in another place; photos and documents stay.
    photos_changed : `RowChanges` or None
        Photos came or went; the others keep their order. None if all stay, and any may be of another kind.
    order_changed
        The photos are sorted differently.
    document_requested : name
        A photo was selected; the loader answers with `set_document`.
    document_changed
        Another document is current, or none: while a photo loads, or because it cannot be read.
    entry_changed : name
    message : `Message` for the user
    message_withdrawn : `Message` that no longer holds
    state_requested : name, `PhotoState` or None
        A state to store; None takes a review or a skip back, so that the state follows from the files. A photo with a
        document is not reviewed like this, but by the `Autosaver`.
    """

    project_leaving = Signal()
    project_changed = Signal()
    project_replaced = Signal(object)
    photos_changed = Signal(object)
    order_changed = Signal()
    document_requested = Signal(object)  # not str: Qt would drop bytes of a name that are no text
    document_changed = Signal()
    entry_changed = Signal(object)
    message = Signal(object)
    message_withdrawn = Signal(object)
    state_requested = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self.entries = PhotoEntries()
        self._current: str | None = None
        self._document: Document | None = None

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self._project

    @property
    def current(self) -> str | None:
        """Name of the selected photo, loaded or not."""
        return self._current

    @property
    def document(self) -> Document | None:
        """The selected photo, once it is loaded."""
        return self._document

    def is_at(self, project: Project | None, name: str | None = None) -> bool:
        """Whether this project, and this photo if given, is still the current one."""
        return project is self._project and name in (None, self._current)

    # The open folder

    def set_project(self, project: Project | None) -> None:
        """Switch to another project, or to none. The `Autosaver` closes the previous one once all is saved."""
        if self._project is not None:
            self.project_leaving.emit()
        self._leave_for(None)
        self._project = project
        self.entries.fill(() if project is None else project.photos.entries())
        self.project_changed.emit()

    def replace_project(self, project: Project) -> None:
        """Go on with the same folder, which was opened again."""
        replaced, self._project = self._project, project
        entries = project.photos.entries()
        self.take_photos(entries)
        before = self.entries.entry(self._current or "")
        if self.entries.renew(entries):
            self.photos_changed.emit(None)
        if before is not None and self.entries.entry(before.name) != before:
            self.entry_changed.emit(before.name)
        self.project_replaced.emit(replaced)
        if self._current is not None and self._document is None:
            self.document_requested.emit(self._current)

    def take_photos(self, entries: Iterable[PhotoEntry]) -> None:
        """Follow photos that came or went; entries are given by name, and those of known photos stay as they are."""
        found = {entry.name: entry for entry in entries}
        if len(found) == len(self.entries.names) and all(name in self.entries for name in found):
            return
        photos = PhotoExchange.between(self.entries.names, list(found))
        self.exchange_photos(photos, [found[name] for name in photos.new_names])

    def exchange_photos(self, photos: PhotoExchange, came: Sequence[PhotoEntry]) -> None:
        """Follow photos that came or went, given the entries of those that came.

        If the current photo is gone, the next one is selected.
        """
        if not photos.came and not photos.gone:
            return
        lost = self._current if self._current in photos.gone else None
        successor = None if self.entries.names else photos.by_name[0]
        if lost is not None:
            successor = self.entries.nearest(lost, set(photos.gone))
            self._leave_for(None)  # first: it may end a stroke, which changes the entry
        self.photos_changed.emit(self.entries.exchange(photos, came))
        if successor is not None:
            self.select(successor)

    def set_order(self, order: PhotoOrder) -> None:
        """Sort the photos differently, or again in the same way, by their present states.

        Not done at every change, so that no photo moves while somebody works through the list.
        """
        if order == self.entries.order == "name":
            return  # asked for at the end of each run, and sorting 100,000 photos takes 25 ms
        self.entries.sort(order)
        self.order_changed.emit()

    def set_unsure_from(self, uncertainty: float) -> None:
        """Count photos as unsure from an uncertainty, 0..1, on."""
        if self.entries.set_unsure_from(uncertainty):
            self.photos_changed.emit(None)

    def apply_state(self, name: str, state: PhotoState) -> None:
        """Show another state of a photo; whether it is todo or proposed follows from its proposal."""
        entry = self.entries.entry(name)
        if entry is not None:
            if state in WAITING_STATES:
                state = PhotoState.TODO if entry.model is None else PhotoState.PROPOSED
            self.update_entry(entry._replace(state=state))

    def update_entry(self, entry: PhotoEntry) -> None:
        """Replace the entry of a photo, if the open project has it."""
        if self.entries.replace(entry):
            self.entry_changed.emit(entry.name)

    def record_proposal(self, stored: PhotoEntry) -> None:
        """Show a proposal as it was stored; a state that a person chose meanwhile stays."""
        entry = self.entries.entry(stored.name)
        if entry is not None:
            state = PhotoState.PROPOSED if entry.state == PhotoState.TODO else entry.state
            self.update_entry(stored._replace(state=state, problem=entry.problem))

    def record_remarks(self, stored: PhotoEntry) -> None:
        """Show tags, note and flag of a photo as they were stored; what was painted meanwhile stays."""
        entry = self.entries.entry(stored.name)
        if entry is not None:
            self.update_entry(entry._replace(remarks=stored.remarks))

    def record_problem(self, name: str, problem: str | None) -> None:
        """Show why a photo cannot be used; None if it can be again."""
        entry = self.entries.entry(name)
        if entry is not None:
            self.update_entry(entry._replace(problem=problem))

    # The current photo

    def select(self, name: str) -> None:
        """Select a photo. The current one is loaded again only if loading it failed before."""
        if name not in self.entries or (name == self._current and self._document is not None):
            return
        self._leave_for(name)
        self.document_requested.emit(name)

    def leave_document(self) -> None:
        """Close the current photo, which stays selected, until `reload`."""
        self._leave_for(self._current)

    def reload(self) -> None:
        """Load the current photo again, as its files have changed."""
        self.leave_document()
        if self._current is not None:
            self.document_requested.emit(self._current)

    def go(self, step: int) -> bool:
        """Select the photo `step` rows further, stopping at the ends; whether that is another photo."""
        names = self.entries.names
        if not names:
            return False
        row = self._row(0 if step < 0 else -1)
        target = min(max(row + step, 0), len(names) - 1)
        if target == row:
            return False
        self.select(names[target])
        return True

    def go_to_next_unreviewed(self) -> bool:
        """Select the next photo that is neither reviewed nor skipped, wrapping around at the end."""
        row = self._row(-1)
        name = self.entries.first_unreviewed(chain(range(row + 1, len(self.entries.names)), range(max(row, 0))))
        if name is not None:
            self.select(name)
        return name is not None

    def _row(self, otherwise: int) -> int:
        """Return the row of the current photo."""
        row = self.entries.row(self._current or "")
        return otherwise if row is None else row

    def set_document(self, name: str, document: Document | None, messages: Iterable[Message] = ()) -> None:
        """Take a loaded photo; dropped if another photo was selected meanwhile."""
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

    # A person's decisions about the current photo

    def skip(self, then: str | None = None) -> None:
        """Skip the current photo and go to `then`, by default the next one of the folder."""
        if self._current is not None:
            self.state_requested.emit(self._current, PhotoState.SKIPPED)
            if then is None:
                self.go(1)
            else:
                self.select(then)

    def review(self) -> None:
        """Mark the current photo reviewed as it is stored, without loading it."""
        if self._current is not None:
            self.state_requested.emit(self._current, PhotoState.REVIEWED)

    def reopen(self) -> None:
        """Take back the review or the skip of the current photo."""
        if self._current is not None and self.entries.state(self._current) in DONE:
            self.state_requested.emit(self._current, None)

    def report(
        self,
        level: Level,
        text: str,
        detail: str = "",
        *,
        actions: tuple[MessageAction, ...] = (),
        about: About = "",
    ) -> Message:
        """Show the user a message, and return it so that it can be withdrawn."""
        message = Message(level, text, detail, actions=actions, about=about)
        self.message.emit(message)
        return message
