"""The open folder and the current document, shared by the whole window."""

from bisect import insort
from collections import Counter
from collections.abc import Container, Iterable
from itertools import chain

from PySide6.QtCore import QObject, Signal

from core.project import WAITING_STATES, PhotoEntry, PhotoState, Project
from petseg_gui.models.document import Document
from petseg_gui.models.messages import About, Level, Message, MessageAction
from petseg_gui.models.photo_filter import NO_PET, TO_DO, PhotoFilter
from petseg_gui.models.photo_order import DONE, PhotoOrder, ordered, with_changes


class Session(QObject):
    """Keeps the entries of the open project in memory, so that the window never waits for the database.

    Whatever takes time, such as loading a photo or storing a state, is requested by a signal.

    Signals
    -------
    project_changed
    project_replaced : the `Project` before
        The same folder was opened again, perhaps in another place; photos and documents stay.
    photos_changed
        Photos came or went; the others keep their order.
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

    project_changed = Signal()
    project_replaced = Signal(object)
    photos_changed = Signal()
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
        self._entries: dict[str, PhotoEntry] = {}
        self._counts: Counter[PhotoState] = Counter()
        self._names: list[str] = []
        self._rows: dict[str, int] = {}
        self._states: list[PhotoState] = []
        """Of the photos in list order: looking through 100,000 entries takes ten times as long."""
        self._without_pet: set[str] = set()
        """Photos in which the model found no pet, as nobody has decided anything about them."""
        self._order: PhotoOrder = "name"
        self._current: str | None = None
        self._document: Document | None = None

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self._project

    @property
    def names(self) -> list[str]:
        """Names of the photos in list order; must not be modified."""
        return self._names

    @property
    def order(self) -> PhotoOrder:
        """How the photos are sorted."""
        return self._order

    @property
    def current(self) -> str | None:
        """Name of the selected photo, loaded or not."""
        return self._current

    @property
    def document(self) -> Document | None:
        """The selected photo, once it is loaded."""
        return self._document

    def entry(self, name: str) -> PhotoEntry | None:
        """Return the entry of a photo; None if the open project has no such photo."""
        return self._entries.get(name)

    def row(self, name: str) -> int | None:
        """Return the index of a photo in `names`."""
        return self._rows.get(name)

    def state(self, name: str) -> PhotoState | None:
        """Return the state of a photo; None if the open project has no such photo."""
        entry = self._entries.get(name)
        return None if entry is None else entry.state

    def counts(self) -> dict[PhotoState, int]:
        """Count the photos in each state."""
        return {state: self._counts[state] for state in PhotoState}

    @property
    def without_pet(self) -> int:
        """How many photos are proposed in which the model found no pet."""
        return len(self._without_pet)

    @property
    def is_done(self) -> bool:
        """Whether every photo that can be read is reviewed or skipped."""
        return self.first_unreviewed(range(len(self._names))) is None

    def is_in(self, name: str, kind: PhotoFilter) -> bool:
        """Whether a photo is of a kind that the list can be narrowed to."""
        if kind == NO_PET:
            return name in self._without_pet
        state = self.state(name)
        if kind == TO_DO:
            return state is not None and state not in DONE
        return state == kind

    def rows_in(self, kind: PhotoFilter, besides: str | None = None) -> list[int]:
        """Return the indexes in `names` of the photos of a kind, and of one more, ascending."""
        if kind == NO_PET:
            rows = sorted(self._rows[name] for name in self._without_pet)
        elif kind == TO_DO:
            rows = [row for row, its_state in enumerate(self._states) if its_state not in DONE]
        else:
            rows = [row for row, its_state in enumerate(self._states) if its_state is kind]
        other = self._rows.get(besides or "")
        if other is not None and not self.is_in(self._names[other], kind):
            insort(rows, other)
        return rows

    def is_at(self, project: Project | None, name: str | None = None) -> bool:
        """Whether this project, and this photo if given, is still the current one."""
        return project is self._project and name in (None, self._current)

    # The open folder

    def set_project(self, project: Project | None) -> None:
        """Switch to another project, or to none. The `Autosaver` closes the previous one once all is saved."""
        self._leave_for(None)
        self._project = project
        self._entries = {} if project is None else {entry.name: entry for entry in project.photos.entries()}
        self._counts = Counter(entry.state for entry in self._entries.values())
        self._without_pet = _without_pet(self._entries.values())
        self._sort()
        self.project_changed.emit()

    def replace_project(self, project: Project) -> None:
        """Go on with the same folder, which was opened again."""
        replaced, self._project = self._project, project
        entries = project.photos.entries()
        self.take_photos(entries)
        for entry in entries:
            self.update_entry(entry)
        self.project_replaced.emit(replaced)
        if self._current is not None and self._document is None:
            self.document_requested.emit(self._current)

    def take_photos(self, entries: Iterable[PhotoEntry]) -> None:
        """Follow photos that came or went; entries are given by name, and those of known photos stay as they are.

        If the current photo is gone, the next one is selected.
        """
        found = {entry.name: entry for entry in entries}
        if found.keys() == self._entries.keys():
            return
        was_empty, successor = not self._names, self._successor(found)
        has_lost_current = self._current is not None and self._current not in found
        if has_lost_current:
            self._leave_for(None)  # first: it may end a stroke, which changes the entry
        known = self._entries
        came, gone = found.keys() - known.keys(), known.keys() - found.keys()
        self._counts.subtract(known[name].state for name in gone)
        self._counts.update(found[name].state for name in came)
        found.update(known)
        for name in gone:
            del found[name]
        self._entries = found
        self._without_pet = _without_pet(found.values())
        self._list(with_changes(self._names, found, self._order))
        self.photos_changed.emit()
        if has_lost_current and successor is not None:
            self.select(successor)
        elif was_empty:
            self.select(self._names[0])

    def _successor(self, found: Container[str]) -> str | None:
        """Return the photo to go to if the current one is gone: the next that is there, else the last before it."""
        row = self._rows.get(self._current or "", 0)
        nearest = chain(self._names[row + 1 :], reversed(self._names[:row]), self._names[row : row + 1])
        return next((name for name in nearest if name in found), None)

    def set_order(self, order: PhotoOrder) -> None:
        """Sort the photos differently, or again in the same way."""
        self._order = order
        self.reorder()

    def reorder(self) -> None:
        """Sort the photos by their present states.

        Not done at every change, so that no photo moves while somebody works through the list.
        """
        self._sort()
        self.order_changed.emit()

    def _sort(self) -> None:
        self._list(ordered(self._entries.values(), self._order))

    def _list(self, names: list[str]) -> None:
        self._names = names
        self._rows = {name: row for row, name in enumerate(names)}
        self._states = [self._entries[name].state for name in names]

    def apply_state(self, name: str, state: PhotoState) -> None:
        """Show another state of a photo; whether it is todo or proposed follows from its proposal."""
        entry = self._entries.get(name)
        if entry is not None:
            if state in WAITING_STATES:
                state = PhotoState.TODO if entry.model is None else PhotoState.PROPOSED
            self.update_entry(entry._replace(state=state))

    def update_entry(self, entry: PhotoEntry) -> None:
        """Replace the entry of a photo, if the open project has it."""
        known = self._entries.get(entry.name)
        if known is not None and known != entry:
            self._entries[entry.name] = entry
            self._states[self._rows[entry.name]] = entry.state
            self._counts[known.state] -= 1
            self._counts[entry.state] += 1
            (self._without_pet.add if entry.found_no_pet else self._without_pet.discard)(entry.name)
            self.entry_changed.emit(entry.name)

    def record_proposal(self, stored: PhotoEntry) -> None:
        """Show a proposal as it was stored; a state that a person chose meanwhile stays."""
        entry = self._entries.get(stored.name)
        if entry is not None:
            state = PhotoState.PROPOSED if entry.state == PhotoState.TODO else entry.state
            self.update_entry(stored._replace(state=state, problem=entry.problem))

    def record_problem(self, name: str, problem: str | None) -> None:
        """Show why a photo cannot be used; None if it can be again."""
        entry = self._entries.get(name)
        if entry is not None:
            self.update_entry(entry._replace(problem=problem))

    # The current photo

    def select(self, name: str) -> None:
        """Select a photo. The current one is loaded again only if loading it failed before."""
        if name not in self._entries or (name == self._current and self._document is not None):
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
        if not self._names:
            return False
        row = self._rows.get(self._current or "", 0 if step < 0 else -1)
        target = min(max(row + step, 0), len(self._names) - 1)
        if target == row:
            return False
        self.select(self._names[target])
        return True

    def first_unreviewed(self, rows: Iterable[int]) -> str | None:
        """Return the first photo, of those at some indexes in `names`, that is neither reviewed nor skipped."""
        for row in rows:
            if self._states[row] not in DONE and self._entries[self._names[row]].problem is None:
                return self._names[row]
        return None

    def go_to_next_unreviewed(self) -> bool:
        """Select the next photo that is neither reviewed nor skipped, wrapping around at the end."""
        row = self._rows.get(self._current or "", -1)
        name = self.first_unreviewed(chain(range(row + 1, len(self._names)), range(max(row, 0))))
        if name is not None:
            self.select(name)
        return name is not None

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
        if self._current is not None and self.state(self._current) in DONE:
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


def _without_pet(entries: Iterable[PhotoEntry]) -> set[str]:
    return {entry.name for entry in entries if entry.found_no_pet}
