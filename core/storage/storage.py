"""What photos are read from and masks are written to, wherever that is."""

from typing import Protocol

from core.project.identity import PhotoIdentity


class Url(str):
    """A folder that fsspec reaches, such as s3://bucket/pets."""

    __slots__ = ()


class Storage(Protocol):
    """A folder; names are paths below it, with forward slashes."""

    def location(self, name: str) -> str:
        """Return where a file is, for people."""

    def states(self) -> dict[str, PhotoIdentity]:
        """Return every file below the folder, in no order; none if there is no such folder."""

    def state(self, name: str) -> PhotoIdentity | None:
        """Return what a file is now, without reading it; None if there is none."""

    def read(self, name: str) -> tuple[bytes, PhotoIdentity]:
        """Return the content of a file, and which state it is of; raises ImageError or StorageError."""

    def write(self, name: str, data: bytes) -> None:
        """Write a whole file in one step; raises MaskError or StorageError."""
