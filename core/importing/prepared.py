"""An import before it is carried out: what was found, what it means, and whom it concerns."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace

from core.cancel import ShouldStop, never
from core.errors import PetsegError
from core.formats.foreign.masks import ForeignMasks
from core.importing.choices import ImportChoices
from core.importing.matching import Matching, match_masks
from core.importing.petseg_copy import PetsegCopy, read_copy, require_other_folder
from core.importing.photo_frame import read_frame
from core.importing.source import MaskSource
from core.importing.value_counts import ValueCounts, count_values
from core.importing.value_guess import Guess, guess_labels
from core.labels import Label
from core.project import PhotoState, Project

OnProgress = Callable[[int, int], None]
"""(done, total)."""
PETSEG = "petseg"
"""The format of folders that have states."""


@dataclass(frozen=True)
class PreparedImport:
    """What a person is shown and asked before an import.

    Attributes
    ----------
    format : str
        Key of `FORMATS`.
    masks : ForeignMasks
    matching : Matching
    counts : ValueCounts
        Of the masks that belong to photos; empty if the format fixes what values mean.
    guess : Guess
    copy : PetsegCopy or None
        What was decided in another PetSeg folder.
    conflicts : tuple of str
        Photos that have a mask already, be it another or the same, or are skipped.
    """

    format: str
    masks: ForeignMasks
    matching: Matching
    counts: ValueCounts
    guess: Guess
    copy: PetsegCopy | None
    conflicts: tuple[str, ...]

    @property
    def choices(self) -> ImportChoices:
        """What is chosen at first."""
        state = PhotoState.CORRECTED if self.copy is None else None
        counted = {count.value for count in self.counts.counts}
        # A class that no pixel has draws no border.
        labels = {
            value: label
            for value, label in self.guess.labels.items()
            if label != Label.BORDER or not counted or value in counted
        }
        return ImportChoices(labels, state)

    @property
    def can_scale(self) -> bool:
        """Whether some masks have another size than their photo, but its aspect ratio."""
        return self.counts.can_scale

    @property
    def left_out(self) -> list[PetsegError]:
        """Every mask that would not be used, as far as is known before an import, each with the reason."""
        return [*self.matching.unmatched, *self.counts.wrong_size, *self.matching.unreadable, *self.masks.notes]


def prepare_import(
    project: Project,
    source: MaskSource,
    key: str | None = None,
    on_progress: OnProgress = lambda *_: None,
    should_stop: ShouldStop = never,
    *,
    checks_all: bool = False,
) -> PreparedImport:
    """List the masks of a source, find their photos, and find out what their values mean.

    Parameters
    ----------
    project : Project
    source : MaskSource
    key : str or None
        The format; None takes the best guess.
    on_progress : callable
        While masks are decoded, which takes as long as an import.
    should_stop : callable
        Raises Cancelled if it says so.
    checks_all : bool
        Whether masks are decoded too if the format fixes what their values mean, to tell which have another size.

    Raises
    ------
    PetsegError
        If the source cannot be read, or is the project itself.
    """
    key = source.formats[0] if key is None else key
    if os.path.isdir(source.place(key)):
        require_other_folder(project, source.place(key))
    masks = source.read(key, should_stop)
    matching = match_masks(project.photos.names, masks.masks)
    counts, is_fixed = ValueCounts((), 0), masks.labels is not None
    if checks_all or not is_fixed:
        counts = count_values(
            matching, masks.titles, lambda name: read_frame(project.photos.entry(name).path), on_progress, should_stop
        )
        matching = matching.without(counts.unreadable)
    counts = replace(counts, counts=()) if is_fixed else counts
    decided = (PhotoState.CORRECTED, PhotoState.REVIEWED, PhotoState.SKIPPED)
    states = {match.photo: project.photos.entry(match.photo).state for match in matching.matches}
    return PreparedImport(
        key,
        masks,
        matching,
        counts,
        guess_labels(masks, counts),
        read_copy(source.place(key)) if key == PETSEG else None,
        tuple(name for name, state in states.items() if state in decided),
    )
