"""Folders and pages in the programs that the desktop has for them."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> bool:
    """Open a folder in the file manager; whether there is one. A name that is no text goes by its bytes."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(folder.as_uri().encode()))


def show_page(page: Path) -> bool:
    """Open an HTML page in the browser; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
