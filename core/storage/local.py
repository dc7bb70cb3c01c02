"""A folder of this computer, or of a disk that it shares with others."""

import os
from pathlib import Path

from core.images import read_content
from core.masks import write_mask_bytes
from core.project.identity import PhotoIdentity, identify, read_identified


class LocalStorage:
    """Reads and writes as everything else in PetSeg does.

    Parameters
    ----------
    folder : Path
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def location(self, name: str) -> str:
        """Return the path of a file."""
        return str(self._folder / name)

    def states(self) -> dict[str, PhotoIdentity]:
        """Return every file below the folder."""
        paths = (Path(top, name) for top, _, names in os.walk(self._folder) for name in names)
        found = ((path.relative_to(self._folder).as_posix(), identify(path)) for path in paths)
        return {name: identity for name, identity in found if identity is not None}

    def state(self, name: str) -> PhotoIdentity | None:
        """Return size and time of a file."""
        return identify(self._folder / name)

    def read(self, name: str) -> tuple[bytes, PhotoIdentity]:
        """Return content and state of a file; raises ImageError."""
        return read_identified(self._folder / name, read_content)

    def write(self, name: str, data: bytes) -> None:
        """Write a file that can be made again; raises MaskError."""
        write_mask_bytes(self._folder / name, data, durable=False)
