"""Screenshots of the export and of the import of masks."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from petseg_gui.dialogs.export_masks import ExportDialog
from petseg_gui.dialogs.import_form import ImportForm
from petseg_gui.dialogs.import_masks import ImportDialog
from petseg_gui.dialogs.transfer_dialog import TransferDialog
from scripts.screenshot_series.stage import Stage

_COLOURS = np.array([(230, 25, 75), (0, 0, 0), (255, 225, 25)], np.uint8)
"""Of pet, background and border, as somebody else has painted them."""


_YELLOW = "#ffe119"
_OUT = "/home/ann/Pets-oxford"
_DELAY_MS = 500
"""The preview waits until nothing more is chosen."""


def take_transfer_screenshots(stage: Stage) -> None:
    """Take screenshots of both dialogs; the open photo has to be reviewed."""
    stage.action("export-masks")
    dialog = _dialog(stage, ExportDialog)
    folder = next(field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == "Folder of the export")
    folder.setText(_OUT)
    stage.wait(lambda: _button(dialog, "Export").isEnabled() and stage.services.runner.is_idle("photos"))
    stage.shoot("export", dialog)
    dialog.reject()
    with TemporaryDirectory() as folder:
        _import(stage, Path(folder))


def _import(stage: Stage, folder: Path) -> None:
    photo = Path(stage.document.name).with_suffix(".png")
    Image.fromarray(_COLOURS[stage.document.layers.mask]).save(folder / photo.name)
    stage.window.drops.import_masks(folder)
    dialog = _dialog(stage, ImportDialog)
    stage.wait(lambda: dialog.findChild(ImportForm).isVisible() and stage.services.runner.is_idle("photos"))
    box = next(box for box in dialog.findChildren(QComboBox) if _YELLOW in box.accessibleName())
    box.setCurrentText("Border")
    box.activated.emit(box.currentIndex())
    QTest.qWait(_DELAY_MS)
    stage.wait(lambda: stage.services.runner.is_idle("photos"))
    stage.shoot("import", dialog)
    dialog.reject()


def _dialog(stage: Stage, kind: type[TransferDialog]) -> TransferDialog:
    return next(dialog for dialog in stage.window.findChildren(kind) if dialog.isVisible())


def _button(dialog: TransferDialog, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == text)
