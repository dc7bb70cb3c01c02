"""What is dragged onto a window."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

from PySide6.QtCore import QMimeData, QUrl


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer among what is dragged."""
    return [_local_path(url) for url in data.urls() if url.isLocalFile()]


def _local_path(url: QUrl) -> Path:
    """Return the path of a URL; Qt decodes it as text, though its bytes may be none."""
    if os.name == "nt":
        return Path(url.toLocalFile())
    return Path(os.fsdecode(unquote_to_bytes(urlsplit(bytes(url.toEncoded().data())).path)))
