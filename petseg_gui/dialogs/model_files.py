"""Asks for the file of a model, to read or to write."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from core.project import ModelVersion
from petseg_gui.translation import tr, tr_stored

_SUFFIX = "safetensors"
_NO_FILE_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_MAX_NAME = 80

OnPath = Callable[[Path], object]


def ask_for_model(parent: QWidget, then: OnPath) -> QFileDialog:
    """Let the user choose the file of a model."""
    dialog = _dialog(parent, tr("Import a model"), then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_where_to_export(version: ModelVersion, parent: QWidget, then: OnPath) -> QFileDialog:
    """Let the user choose where a version is written to; files are replaced only after a question."""
    dialog = _dialog(parent, tr("Export the model"), then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(_SUFFIX)
    dialog.selectFile(f"{_file_name(tr_stored(version.title))}.{_SUFFIX}")
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, then: OnPath) -> QFileDialog:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, documents, tr("PetSeg models (*.safetensors)"))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _file_name(title: str) -> str:
    """Return a title without what file systems refuse."""
    return _NO_FILE_NAME.sub("-", title)[:_MAX_NAME].strip(" .") or "model"
