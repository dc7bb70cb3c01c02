"""What an import has done."""

from dataclasses import dataclass, field
from pathlib import Path

from core.errors import PetsegError


@dataclass
class ImportReport:
    """What an import has done, or would do.

    Attributes
    ----------
    taken : list of str
        Photos that have the imported mask now.
    decided : list of str
        Photos whose state alone has changed.
    unchanged : list of str
        Photos that had this very mask.
    kept : list of str
        Photos that keep the mask, or the skip, that they had.
    set_aside : dict of str to Path or None
        Imported masks that were put in `.petseg/set-aside`, by photo; None where that only would be.
    remarked : list of str
        Photos that have more tags or other remarks now.
    turned : list of str
        Photos whose mask was turned with them, as their EXIF orientation says.
    scaled : list of str
        Photos whose mask was resized.
    unmatched : list of PetsegError
        Masks that belong to no photo.
    wrong_size : list of PetsegError
        Masks of another size than their photo.
    unreadable : list of PetsegError
        Masks or photos that cannot be read, or are not to be touched now.
    other_photos : list of str
        Photos of another PetSeg folder that are others here.
    total : int
        Photos that there was a mask for, or remarks alone.
    done : int
        How many of them were looked at; fewer if the import was stopped.
    problem : PetsegError or None
        Why the import came to an end early: the disk is full, for example.
    """

    taken: list[str] = field(default_factory=list)
    decided: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    set_aside: dict[str, Path | None] = field(default_factory=dict)
    remarked: list[str] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)
    scaled: list[str] = field(default_factory=list)
    unmatched: list[PetsegError] = field(default_factory=list)
    wrong_size: list[PetsegError] = field(default_factory=list)
    unreadable: list[PetsegError] = field(default_factory=list)
    other_photos: list[str] = field(default_factory=list)
    total: int = 0
    done: int = 0
    problem: PetsegError | None = None

    @property
    def changed(self) -> list[str]:
        """Photos whose mask, state or remarks are others now, each once."""
        return list(dict.fromkeys((*self.taken, *self.decided, *self.remarked)))

    @property
    def left_out(self) -> list[PetsegError]:
        """Every mask that was not used, each with the reason."""
        return [*self.unmatched, *self.wrong_size, *self.unreadable]

    @property
    def was_stopped(self) -> bool:
        """Whether some photos were not looked at, as the user stopped the import or a file could not be written."""
        return self.done < self.total
