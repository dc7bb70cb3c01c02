"""What a person does in the dialogs for export and import."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTabWidget,
)

from core.formats import FORMATS
from petseg_gui.dialogs.export_masks import ExportDialog
from petseg_gui.dialogs.import_masks import ImportDialog

CTRL = Qt.KeyboardModifier.ControlModifier
EXPORT_FOLDER, IMPORT_PATH = "Folder of the export", "File or folder with masks"
WRITTEN = [key for key, row in FORMATS.items() if row.write_photo is not None]


def open_export(app):
    press(app, Qt.Key.Key_E, CTRL)
    return shown_dialog(app, ExportDialog)


def open_import(app):
    press(app, Qt.Key.Key_I, CTRL | Qt.KeyboardModifier.ShiftModifier)
    return shown_dialog(app, ImportDialog)


def undo(app):
    press(app, Qt.Key.Key_Z, CTRL)


def press(app, key, modifier):
    """Press a key in the window, which a dialog that has closed makes active soon."""
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    app.key(key, modifier)


def shown_dialog(app, kind):
    (dialog,) = shown_dialogs(app, kind)
    return dialog


def shown_dialogs(app, kind):
    return [found for found in app.window.findChildren(kind) if found.isVisible()]


def named(dialog, kind, name):
    """Return the widget that a screen reader calls so."""
    (found,) = [widget for widget in dialog.findChildren(kind) if widget.accessibleName() == name]
    return found


def button_is_there(dialog, text):
    return any(_plain(each) == text and each.isVisible() for each in dialog.findChildren(QPushButton))


def button(dialog, text):
    (found,) = [each for each in dialog.findChildren(QPushButton) if _plain(each) == text and each.isVisible()]
    return found


def click(dialog, text):
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


def tick(dialog, text):
    (box,) = [each for each in dialog.findChildren(QCheckBox) if text in _plain(each) and each.isVisible()]
    box.click()
    return box


def _plain(widget: QAbstractButton) -> str:
    return widget.text().replace("&", "")


def texts(dialog):
    """Every line that is shown."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def type_into(dialog, name, text):
    """Replace the text of a field by typing."""
    field = named(dialog, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, str(text))
    return field


def choose_format(dialog, key):
    formats = named(dialog, QListWidget, "Format")
    item = formats.item(WRITTEN.index(key))
    formats.scrollToItem(item)
    QTest.mouseClick(formats.viewport(), Qt.MouseButton.LeftButton, pos=formats.visualItemRect(item).center())


def choose(box, text):
    """Choose an entry of a box by keys."""
    row = [box.itemText(index) for index in range(box.count())].index(text)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(box, Qt.Key.Key_Down)


def choose_among(dialog, name, text):
    choose(named(dialog, QComboBox, name), text)


def values(dialog):
    """The rows of the table of values: value, pixels, share, masks, meaning."""
    table = named(dialog, QTableWidget, "Values of the masks")
    last = table.columnCount() - 1
    return [
        (*(table.item(row, column).text() for column in range(last)), table.cellWidget(row, last).currentText())
        for row in range(table.rowCount())
    ]


def left_out(dialog, name="Masks that are left out"):
    reasons = named(dialog, QListWidget, name)
    return [reasons.item(row).text() for row in range(reasons.count())]


def current_tab(dialog):
    tabs = dialog.findChild(QTabWidget)
    return tabs.tabText(tabs.currentIndex()).replace("&", "")


def find_masks(app, path):
    """Type a path into the import dialog, and press Return."""
    dialog = open_import(app)
    QTest.keyClick(type_into(dialog, IMPORT_PATH, path), Qt.Key.Key_Return)
    return dialog


def import_all(world, path):
    """Import all masks of a folder, and close the dialog."""
    dialog = find_masks(world, path)
    click(dialog, "Import")
    click(dialog, "Close")


def export_all(world, qtbot, key, out):
    """Export the corrected masks, and close the dialog."""
    dialog = open_export(world)
    choose_format(dialog, key)
    tick(dialog, "Corrected")
    type_into(dialog, EXPORT_FOLDER, out)
    qtbot.waitUntil(lambda: "4 photos will be in the export." in texts(dialog))
    click(dialog, "Export")
    assert "The export holds 4 photos." in texts(dialog)
    click(dialog, "Close")
