"""What an export did."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import PetsegError
from core.labels import Label
from core.project import PhotoState


@dataclass
class ExportReport:
    """What an export did.

    Attributes
    ----------
    out : Path
    written, unchanged, removed : int
        Photos that were written, that were there as they are, and that are no longer in the export.
    without_pet : int
        Photos in the export that show no pet.
    pixels : dict of Label to int
        Of all photos in the export, their borders resolved.
    left_out : mapping of PhotoState to int
        Photos in other states.
    skipped : dict of str to PetsegError
        Photos that could not be exported, and why.
    notes : list of PetsegError
        Anything else that should be known.
    """

    out: Path
    written: int = 0
    unchanged: int = 0
    removed: int = 0
    without_pet: int = 0
    pixels: dict[Label, int] = field(default_factory=lambda: dict.fromkeys(Label, 0))
    left_out: Mapping[PhotoState, int] = field(default_factory=dict)
    skipped: dict[str, PetsegError] = field(default_factory=dict)
    notes: list[PetsegError] = field(default_factory=list)

    @property
    def photos(self) -> int:
        """How many photos the export holds."""
        return self.written + self.unchanged
