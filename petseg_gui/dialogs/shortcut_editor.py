"""Editor of the keys of all actions."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.key_editor import KeyEditor, KeyField
from petseg_gui.dialogs.questions import may_reset_keys
from petseg_gui.models.key_bindings import KeyBindings, native, portable
from petseg_gui.models.key_profiles import PROFILES
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.key_caps import paint_caps

_NameRole = Qt.ItemDataRole.UserRole
_KeysRole = Qt.ItemDataRole.UserRole + 1
_SIZE = QSize(680, 600)
_ROW_HEIGHT = 26
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class KeyRow(NamedTuple):
    """An action in the editor's list."""

    name: str
    menu: str
    title: str


class ShortcutEditor(Dialog):
    """Lists all actions by menu with their keys, above an editor for the selected one.

    Changes take effect in the `KeyBindings` at once, which refuse those that clash.

    Parameters
    ----------
    bindings : KeyBindings
    rows : sequence of KeyRow
        Actions of one menu must be adjacent.
    may_reset : callable
        Asks before keys that the user chose are lost.
    """

    def __init__(
        self,
        bindings: KeyBindings,
        rows: Sequence[KeyRow],
        parent: QWidget | None = None,
        *,
        may_reset: Callable[[QWidget], bool] = may_reset_keys,
    ) -> None:
        super().__init__(tr("Keyboard shortcuts"), parent)
        self._bindings = bindings
        self._may_reset = may_reset
        self._titles = {row.name: row.title for row in rows}
        self._rows = tuple(rows)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._menus: dict[str, QTreeWidgetItem] = {}
        self._search = QLineEdit()
        self._search.setAccessibleName(tr("Search by name or key"))
        self._search.setPlaceholderText(tr("Search by name or key"))
        self._search.setClearButtonEnabled(True)
        self._search_key = KeyField(tr("Search by pressing a key"))
        self._profile = _profile_box()
        self._table = self._make_table()
        self._editor = KeyEditor(bindings, self._titles)
        self._lay_out()
        self._connect()
        self._refresh()
        self.resize(_SIZE)
        self._search.setFocus()
        self.choose(rows[0].name)

    def choose(self, name: str) -> None:
        """Select an action, ending a search that hides it."""
        item = self._items[name]
        if item.isHidden():
            self._search.clear()
            self._search_key.clear()
        self._table.setCurrentItem(item)
        self._table.scrollToItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move on by keyboard: Down from the search to the table, Return from the table to the keys."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._search and event.key() in (Qt.Key.Key_Down, *_EDIT_KEYS):
                self._table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if watched is self._table and event.key() in _EDIT_KEYS:
                self._editor.start_input()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._search_key.keySequenceChanged.connect(self._filter)
        self._table.currentItemChanged.connect(self._edit_selected)
        self._table.itemDoubleClicked.connect(lambda: self._editor.start_input())
        self._editor.action_requested.connect(self.choose)
        self._profile.activated.connect(self._use_profile)
        self._bindings.changed.connect(self._refresh)
        for part in (self._search, self._table):
            part.installEventFilter(self)

    def _refresh(self) -> None:
        for name, item in self._items.items():
            keys = [native(key) for key in self._bindings.keys(name)]
            item.setData(1, _KeysRole, keys)
            item.setText(1, tr(" or ").join(keys))
            font = QFont(item.font(0))
            font.setBold(not self._bindings.is_default(name))
            item.setFont(0, font)
            item.setToolTip(0, "" if self._bindings.is_default(name) else tr("Its keys were changed"))
        self._reset_button.setEnabled(not all(map(self._bindings.is_default, self._items)))
        self._profile.setCurrentIndex(self._profile_in_use())
        self._filter()

    def _profile_in_use(self) -> int:
        """Return the row of the profile that the keys are those of; -1 if the user has changed some."""
        fitting = [row for row, profile in enumerate(PROFILES.values()) if self._bindings.is_profile(profile.keys)]
        return fitting[0] if fitting else -1

    def _use_profile(self, row: int) -> None:
        """Use a profile; keys that the user chose are lost only if they agree."""
        if self._profile_in_use() >= 0 or self._may_reset(self):
            self._bindings.use_profile(PROFILES[self._profile.itemData(row)].keys)
        self._refresh()

    def _filter(self) -> None:
        words = self._search.text().casefold().split()
        key = portable(self._search_key.keySequence().toString())
        for row in self._rows:
            item = self._items[row.name]
            text = f"{row.menu} {row.title} {item.text(1)}".casefold()
            fits = all(word in text for word in words) and (not key or key in self._bindings.keys(row.name))
            item.setHidden(not fits)
        for title, menu in self._menus.items():
            menu.setHidden(all(self._items[row.name].isHidden() for row in self._rows if row.menu == title))
        shown = [item for item in self._items.values() if not item.isHidden()]
        self._table.setVisible(bool(shown))
        self._no_match.setVisible(not shown)
        if shown and self._table.currentItem() not in shown:
            self._table.setCurrentItem(shown[0])

    def _edit_selected(self) -> None:
        item = self._table.currentItem()
        if item is not None and item.data(0, _NameRole):
            self._editor.show_action(item.data(0, _NameRole))

    def _reset_all_keys(self) -> None:
        if self._may_reset(self):
            self._bindings.reset_all()

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setColumnCount(2)
        table.setHeaderLabels([tr("Action"), tr("Keys")])
        table.setUniformRowHeights(True)
        table.setRootIsDecorated(False)
        table.setItemsExpandable(False)
        table.setIndentation(14)
        table.setAccessibleName(tr("Actions and their keys"))
        table.setItemDelegate(_RowDelegate(table))
        for row in self._rows:
            menu = self._menus.get(row.menu) or self._menus.setdefault(row.menu, _menu_item(table, row.menu))
            item = self._items[row.name] = QTreeWidgetItem(menu, [row.title])
            item.setData(0, _NameRole, row.name)
        table.expandAll()
        table.setColumnWidth(0, _SIZE.width() * 3 // 5)
        return table

    def _lay_out(self) -> None:
        self._no_match = PlainLabel(tr("No action matches."))
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._search_key.setMaximumWidth(210)
        search_row = QHBoxLayout()
        search_row.addWidget(self._search, 1)
        search_row.addWidget(PlainLabel(tr("or press its key")))
        search_row.addWidget(self._search_key)
        buttons = self.make_buttons()
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self._reset_button = QPushButton(tr("Reset all keys…"))
        self._reset_button.setAutoDefault(False)
        self._reset_button.clicked.connect(self._reset_all_keys)
        buttons.addButton(self._reset_button, QDialogButtonBox.ButtonRole.ResetRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(search_row)
        layout.addLayout(self._profile_row())
        layout.addWidget(self._table, 1)
        layout.addWidget(self._no_match, 1)
        layout.addWidget(self._editor)
        layout.addWidget(buttons)

    def _profile_row(self) -> QHBoxLayout:
        label = PlainLabel(tr("Keys as in"))
        label.setBuddy(self._profile)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._profile)
        row.addStretch()
        return row


class _RowDelegate(QStyledItemDelegate):
    """Draws keys as caps."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave out the text where caps are drawn."""
        super().initStyleOption(option, index)
        if index.data(_KeysRole) is not None:
            option.text = ""
            option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw what the style draws, then the caps."""
        super().paint(painter, option, index)
        keys = index.data(_KeysRole)
        if keys:
            middle_left = QPointF(option.rect.x() + 4, option.rect.y() + option.rect.height() / 2 + 1)
            paint_caps(painter, middle_left, keys, option.palette)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a height that fits caps."""
        return QSize(super().sizeHint(option, index).width(), _ROW_HEIGHT)


def _profile_box() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Keys as in another program"))
    box.setPlaceholderText(tr("your own"))
    for name, profile in PROFILES.items():
        box.addItem(tr(profile.title), name)
        box.setItemData(box.count() - 1, tr(profile.tip), Qt.ItemDataRole.ToolTipRole)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _menu_item(table: QTreeWidget, title: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(table, [title])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setForeground(0, table.palette().link())
    font = QFont(table.font())
    font.setBold(True)
    item.setFont(0, font)
    item.setFirstColumnSpanned(True)
    return item
