"""The photos of the open folder as an item model."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from core.paths import readable_name
from core.project import PhotoEntry, PhotoState
from petseg_gui.models.session import Session
from petseg_gui.translation import tr

StateRole = Qt.ItemDataRole.UserRole + 1
EntryRole = Qt.ItemDataRole.UserRole + 2

MAX_THUMBNAILS = 400  # up to 150 kB each at 192 px; dropped ones are read back from the disk cache

STATE_TEXTS: dict[PhotoState, str] = {
    PhotoState.TODO: "No mask yet",
    PhotoState.PROPOSED: "Proposal, not yet checked",
    PhotoState.CORRECTED: "Corrected",
    PhotoState.REVIEWED: "Reviewed",
    PhotoState.SKIPPED: "Skipped",
}

Index = QModelIndex | QPersistentModelIndex


class PhotoListModel(QAbstractListModel):
    """Names, states and thumbnails of the photos.

    Signals
    -------
    thumbnail_requested : name of a photo whose row is shown for the first time
    """

    thumbnail_requested = Signal(object)

    def __init__(self, session: Session, max_thumbnails: int = MAX_THUMBNAILS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._max_thumbnails = max_thumbnails
        self._names: list[str] = []
        self._thumbnails: OrderedDict[str, QPixmap] = OrderedDict()
        self._requested: set[str] = set()
        session.project_changed.connect(self._reset)
        session.order_changed.connect(self._reorder)
        session.entry_changed.connect(self._emit_changed)
        self._reset()

    def set_thumbnail(self, name: str, image: QImage) -> None:
        """Show a thumbnail; a null image if there is none."""
        if name not in self._requested:
            return
        self._thumbnails[name] = QPixmap.fromImage(image)
        while len(self._thumbnails) > self._max_thumbnails:
            self._requested.discard(self._thumbnails.popitem(last=False)[0])
        self._emit_changed(name)

    def index_of(self, name: str) -> QModelIndex:
        """Return the index of a photo; an invalid one if it is not in the list."""
        row = self._session.row(name)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of photos."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view shows of a photo."""
        if not index.isValid() or index.row() >= len(self._names):
            return None
        name = self._names[index.row()]
        entry = self._session.entry(name)
        if role == Qt.ItemDataRole.DisplayRole or entry is None:
            return readable_name(name)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(entry)
        return {StateRole: entry.state, EntryRole: entry}.get(role)

    def _thumbnail(self, name: str) -> QPixmap | None:
        if name not in self._requested:
            self._requested.add(name)
            self.thumbnail_requested.emit(name)
        pixmap = self._thumbnails.get(name)
        if pixmap is not None:
            self._thumbnails.move_to_end(name)
        return pixmap

    def _reset(self) -> None:
        self.beginResetModel()
        self._names = self._session.names
        self._thumbnails.clear()
        self._requested.clear()
        self.endResetModel()

    def _reorder(self) -> None:
        """Move the rows and keep persistent indexes on their photos."""
        self.layoutAboutToBeChanged.emit()
        indexes = self.persistentIndexList()
        names = [self._names[index.row()] for index in indexes]
        self._names = self._session.names
        self.changePersistentIndexList(indexes, [self.index_of(name) for name in names])
        self.layoutChanged.emit()

    def _emit_changed(self, name: str) -> None:
        index = self.index_of(name)
        if index.isValid():
            self.dataChanged.emit(index, index)


def _tool_tip(entry: PhotoEntry) -> str:
    lines = [readable_name(entry.name), tr(STATE_TEXTS[entry.state])]
    if entry.uncertainty is not None:
        lines.append(tr("Uncertainty of the proposal: {share:.0%}", share=entry.uncertainty))
    if entry.problem:
        lines.append(entry.problem)
    return "\n".join(lines)
