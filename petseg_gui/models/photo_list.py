"""The photos of the open folder as an item model."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from core.paths import readable_name
from core.project import PhotoEntry
from petseg_gui.localized import listed
from petseg_gui.models.name_search import NameSearch
from petseg_gui.models.photo_exchange import RowChanges, runs
from petseg_gui.models.photo_filter import STATE_TEXTS, UNSURE, PhotoFilter, remarks_text, shown_as
from petseg_gui.models.photo_order import DONE
from petseg_gui.models.session import Session
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr, tr_stored

StateRole = Qt.ItemDataRole.UserRole + 1
EntryRole = Qt.ItemDataRole.UserRole + 2
FigureRole = Qt.ItemDataRole.UserRole + 3
"""The figure that the photos are sorted or chosen by, as text: the uncertainty, or nothing."""

MAX_THUMBNAILS = 400  # up to 150 kB each at 192 px; dropped ones are read back from the disk cache

_MAX_RUNS = 100
"""Groups of rows up to which they come and go one by one; beyond, the list is built again."""

Index = QModelIndex | QPersistentModelIndex


class PhotoListModel(QStringListModel):
    """Names, states and thumbnails of the photos, all or those of one kind and name.

    The open photo is listed whatever its state, as one that vanished at the first stroke would be lost to the user. A
    search for a name lists only names that match.

    The base class only counts the rows, with empty strings: a view asks for their number once for each row, which takes
    a fifth of a second for 100,000 photos if Python has to answer.

    Attributes
    ----------
    max_thumbnails : int

    Signals
    -------
    thumbnail_requested : name of a photo whose row is shown for the first time
    photos_changed
        The rows of photos that came or went have come and gone.
    """

    thumbnail_requested = Signal(object)
    photos_changed = Signal()

    def __init__(self, session: Session, max_thumbnails: int = MAX_THUMBNAILS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.max_thumbnails = max_thumbnails
        self._names: Sequence[str] = ()
        self._between: tuple[list[str], list[str]] | None = None
        """The listed names before and after a change of rows; the number of rows shows which of them hold."""
        self._rows: list[int] | None = None
        """Which of the names are listed, ascending; None for all."""
        self._filter: PhotoFilter | None = None
        self._search = NameSearch(lambda: session.entries.remark_texts)
        self._open_photo: str | None = None
        self._thumbnails: OrderedDict[str, QPixmap] = OrderedDict()
        self._requested: set[str] = set()
        session.project_changed.connect(self._reset)
        session.project_replaced.connect(self._request_again)
        session.photos_changed.connect(self._follow_photos)
        session.order_changed.connect(self._reorder)
        session.entry_changed.connect(self._emit_changed)
        self._reset()

    def set_thumbnail(self, name: str, image: QImage) -> None:
        """Show a thumbnail; a null image if there is none."""
        if name not in self._requested:
            return
        self._thumbnails[name] = QPixmap.fromImage(image)
        while len(self._thumbnails) > self.max_thumbnails:
            self._requested.discard(self._thumbnails.popitem(last=False)[0])
        self._emit_changed(name)

    def forget_thumbnail(self, name: str) -> None:
        """Ask for a photo's thumbnail again once its row is shown."""
        self._thumbnails.pop(name, None)
        self._requested.discard(name)
        self._emit_changed(name)

    def refresh_thumbnail(self, name: str) -> None:
        """Ask for a photo's thumbnail again once its row is shown; until it comes, show the one that there is."""
        if name in self._requested:
            self._requested.discard(name)
            self._emit_changed(name)

    def withdraw_request(self, name: str) -> None:
        """Note that a requested thumbnail does not come; it is asked for again with its row."""
        self._requested.discard(name)

    def keep_thumbnails(self, count: int) -> None:
        """Keep as many thumbnails as are in view, if these are more than usual."""
        self.max_thumbnails = max(MAX_THUMBNAILS, count)

    def refresh_thumbnails(self) -> None:
        """Do so for every photo."""
        self._requested.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def set_filter(self, chosen: PhotoFilter | None) -> None:
        """List the photos of one kind, or all for None."""
        if chosen != self._filter:
            self._filter = chosen
            self._take_names()
            self._reset_rows()

    def set_search(self, text: str) -> None:
        """List the photos whose names, tags or notes contain a text; all photos for an empty one."""
        before = self._search.text
        self._search.set_text(text)
        if self._search.text != before:
            self._take_names()
            self._reset_rows()

    @property
    def is_narrowed(self) -> bool:
        """Whether a filter or a search may leave photos out."""
        return self._rows is not None

    def set_open_photo(self, name: str | None) -> None:
        """List the photo of this name whatever its state."""
        left, self._open_photo = self._open_photo, name
        for changed in {left, name} - {None}:
            self._refresh_membership(str(changed))

    def name_at(self, row: int) -> str:
        """Return the name of a listed photo."""
        if self._between is not None:
            return self._names_between[row]
        return self._names[row if self._rows is None else self._rows[row]]

    def names_at(self, first: int, last: int) -> Sequence[str]:
        """Return the names of the listed photos from one row to another, both included."""
        if self._rows is None:
            return self._names[first : last + 1]
        return [self._names[row] for row in self._rows[first : last + 1]]

    def rows_after(self, place: int) -> Iterator[int]:
        """Yield the indexes in `Session.names` of the photos listed after a row, then of those before it."""
        rows = range(len(self._names)) if self._rows is None else self._rows
        return chain(islice(rows, place + 1, None), islice(rows, max(place, 0)))

    def index_of(self, name: str) -> QModelIndex:
        """Return the index of a photo; an invalid one if it is not listed."""
        if self._between is not None:
            names = self._names_between
            return self.index(names.index(name)) if name in names else QModelIndex()
        row = self._session.entries.row(name)
        if row is None or row >= len(self._names):
            return QModelIndex()
        if self._rows is None:
            return self.index(row)
        place = _place(self._rows, row)
        return QModelIndex() if place is None else self.index(place)

    @property
    def open_photo(self) -> str | None:
        """The photo that is listed whatever its state."""
        return self._open_photo

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be selected, and nothing else."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view shows of a photo."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        name = self.name_at(index.row())
        entry = self._session.entries.entry(name)
        if role == Qt.ItemDataRole.DisplayRole or entry is None:
            return readable_name(name)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tool_tip(entry, self._model_of(entry)))
        if role == FigureRole:
            return self._figure(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [readable_name(name), entry.problem or tr(STATE_TEXTS[shown_as(entry)]), remarks_text(entry)]
            return listed(part for part in parts if part)
        return {StateRole: entry.state, EntryRole: entry}.get(role)

    def _model_of(self, entry: PhotoEntry) -> str | None:
        """Return the title of the version that proposed; None if there is no proposal, or the version is not listed."""
        project = self._session.project
        return None if project is None or entry.model is None else project.versions.title_of(entry.model)

    def _figure(self, entry: PhotoEntry) -> str:
        is_shown = self._session.entries.order == "least-sure" or self._filter == UNSURE
        if not is_shown or entry.uncertainty is None or entry.state in DONE:
            return ""
        percent = 100 * entry.uncertainty
        text = "{percent:.0f} %" if percent >= 10 else "{percent:.1f} %"
        return tr(text, percent=percent)

    def _thumbnail(self, name: str) -> QPixmap | None:
        if name not in self._requested:
            self._requested.add(name)
            self.thumbnail_requested.emit(name)
        pixmap = self._thumbnails.get(name)
        if pixmap is not None:
            self._thumbnails.move_to_end(name)
        return pixmap

    def _reset(self) -> None:
        self._open_photo = None
        self._take_names()
        self._thumbnails.clear()
        self._requested.clear()
        self._reset_rows()

    def _reset_rows(self) -> None:
        self.setStringList([""] * len(self._names if self._rows is None else self._rows))

    def _reorder(self) -> None:
        """Move the rows and keep persistent indexes on their photos."""
        self.layoutAboutToBeChanged.emit()
        indexes = self.persistentIndexList()
        names = [self.name_at(index.row()) for index in indexes]
        self._take_names()
        self.changePersistentIndexList(indexes, [self.index_of(name) for name in names])
        self.layoutChanged.emit()

    @property
    def is_changing(self) -> bool:
        """Whether rows come and go because photos do: what a view makes current then, nobody has chosen."""
        return self._between is not None

    @property
    def _names_between(self) -> list[str]:
        before, after = self._between or ([], [])
        return before if self.rowCount() == len(before) else after

    def _follow_photos(self, changes: RowChanges | None) -> None:
        """Remove and insert the rows of photos that went and came, or that are of another kind now."""
        before, rows = self._listed(), self._rows
        if changes is None:
            self._take_names()
            changes = RowChanges.between(rows, self._rows)
        else:
            self._names = self._session.entries.names
            changes = changes if rows is None else self._follow_rows(rows, changes)
        self._change_rows(before, changes)
        for name in [name for name in self._thumbnails if self._session.entries.row(name) is None]:
            del self._thumbnails[name]
        self._requested = {name for name in self._requested if self._session.entries.row(name) is not None}
        self.photos_changed.emit()

    def _follow_rows(self, rows: list[int], changes: RowChanges) -> RowChanges:
        """Follow photos in a narrowed list, and return which of its places went and came."""
        came = [row for row in changes.came if self._is_listed(self._names[row])]
        self._rows = sorted([*changes.moved(rows), *came])
        gone = [place for row in changes.gone if (place := _place(rows, row)) is not None]
        return RowChanges(gone, [bisect_left(self._rows, row) for row in came])

    def _listed(self) -> list[str]:
        names = self._names
        return list(names) if self._rows is None else [names[row] for row in self._rows]

    def _change_rows(self, before: list[str], changes: RowChanges) -> None:
        names, after = before, self._listed()
        gone, came = runs(changes.gone), runs(changes.came)
        if len(gone) + len(came) > _MAX_RUNS:
            self._reset_rows()
            return
        for first, end in reversed(gone):
            self._between = names, [*names[:first], *names[end:]]
            self.removeRows(first, end - first)
            names = self._between[1]
        for first, end in came:
            self._between = names, [*names[:first], *after[first:end], *names[first:]]
            self.insertRows(first, end - first)
            names = self._between[1]
        self._between = None

    def _request_again(self) -> None:
        """Ask for the thumbnails that were requested of a project that has been replaced since."""
        self._requested = set(self._thumbnails)
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def _take_names(self) -> None:
        self._names = self._session.entries.names
        rows = None if self._filter is None else self._session.entries.rows_in(self._filter, self._open_photo)
        self._rows = self._search.rows(self._names, rows)

    def _is_listed(self, name: str) -> bool:
        fits = name == self._open_photo or self._filter is None or self._session.entries.is_in(name, self._filter)
        return fits and self._search.matches(name)

    def _emit_changed(self, name: str) -> None:
        self._refresh_membership(name)
        index = self.index_of(name)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _refresh_membership(self, name: str) -> None:
        """List a photo that has come to fit, and drop one that no longer does."""
        row = self._session.entries.row(name)
        if self._rows is None or row is None:
            return
        place = bisect_left(self._rows, row)
        was_listed = self._rows[place : place + 1] == [row]
        if self._is_listed(name) == was_listed:
            return
        if was_listed:
            del self._rows[place]
            self.removeRow(place)
        else:
            self._rows.insert(place, row)
            self.insertRow(place)


def _place(rows: list[int], row: int) -> int | None:
    """Return where a row is among ascending ones."""
    place = bisect_left(rows, row)
    return place if rows[place : place + 1] == [row] else None


def _tool_tip(entry: PhotoEntry, model: str | None) -> str:
    lines = [readable_name(entry.name), tr(STATE_TEXTS[shown_as(entry)])]
    if entry.uncertainty is not None:
        lines.append(tr("Uncertainty of the proposal: {share:.0%}", share=entry.uncertainty))
    if entry.model is not None:
        unlisted = tr("Proposed by a model that is not listed any more")
        lines.append(tr("Proposed by {model}", model=tr_stored(model)) if model else unlisted)
    if entry.problem:
        lines.append(entry.problem)
    if remarks := remarks_text(entry):
        lines.append(remarks)
    return "\n".join(lines)
