"""What is dragged onto a window."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

from PySide6.QtCore import QMimeData, QUrl


def holds_files(data: QMimeData) -> bool:
    """Whether files or folders of this computer are among what is dragged."""
    return any(url.isLocalFile() for url in data.urls())


def dropped_urls(data: QMimeData) -> list[bytes]:
    """Return the encoded URLs of the files and folders of this computer among what is dropped."""
    return [bytes(url.toEncoded().data()) for url in data.urls() if url.isLocalFile()]


def local_path(url: bytes) -> Path:
    """Return the path of an encoded URL; Qt decodes it as text, though its bytes may be none."""
    if os.name == "nt":
        return Path(QUrl.fromEncoded(url).toLocalFile())
    return Path(os.fsdecode(unquote_to_bytes(urlsplit(url).path)))
