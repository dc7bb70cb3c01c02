"""Takes masks of another program over into a project, as one step that can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from core.cancel import Cancelled, ShouldStop, never, stop_if
from core.errors import ImportedMasksError, MaskConflictError, MaskError, PetsegError, WrongSizeError
from core.importing.choices import ImportChoices
from core.importing.fitting import FittedMask, fit_mask
from core.importing.matching import Match, Matching, PhotoIndex
from core.importing.petseg_copy import CopiedPhoto, PetsegCopy
from core.importing.report import ImportReport
from core.labels import Mask
from core.project import PhotoState, Project
from core.project.border_share import USUAL_SHARE, share_of_folder
from core.project.identity import holds_same_photo
from core.project.masks.seen_masks import conflict
from core.project.remarks import NO_REMARKS, Remarks, merged, unique_tags
from core.project.states import MASKED_STATES, WAITING_STATES

STEP = "Import"
"""Title of the step in the log of the project."""
OnProgress = Callable[[int, int], None]
"""(done, total)."""


def import_masks(
    project: Project,
    matching: Matching,
    choices: ImportChoices,
    copy: PetsegCopy | None = None,
    on_progress: OnProgress = lambda *_: None,
    should_stop: ShouldStop = never,
    *,
    only_look: bool = False,
) -> ImportReport:
    """Store the masks of a matching in a project.

    All of it is one step of the project's log, also if it ends early: because the user stops it, or because a file
    cannot be written. Each photo is as it was, or has its mask whole.

    A photo with steps that are not saved yet is left alone: the window saves first, and shows the photo again
    afterwards.

    Parameters
    ----------
    project : Project
    matching : Matching
    choices : ImportChoices
    copy : PetsegCopy or None
        What was decided there, if the masks are those of another PetSeg folder. A photo that differs from the one here
        is left out, and photos that were skipped there are skipped here, where nothing was decided yet. Remarks are
        added to those here.
    on_progress : callable
        Called with the photos done and in total.
    should_stop : callable
        Asked between photos and in long steps.
    only_look : bool
        Whether nothing is written, and the report says what would be.

    Returns
    -------
    ImportReport

    Examples
    --------
    >>> with Project.open(folder) as project, open_source(folder / "annotations" / "trimaps") as source:
    ...     prepared = prepare_import(project, source)
    ...     report = import_masks(project, prepared.matching, prepared.choices)
    >>> len(report.unchanged)
    4
    """
    work = _Import(project, choices, copy or {}, only_look=only_look)
    steps: list[Callable[[ShouldStop], None]] = [partial(work.take, match) for match in matching.matches]
    skipped = _skipped(project, matching, copy or {})
    steps += [partial(work.skip, name, theirs) for name, theirs in skipped.items()]
    others = _remarked(project, copy or {}).items()
    known = {*skipped, *(match.photo for match in matching.matches)}
    steps += [partial(work.remark, name, theirs) for name, theirs in others if name not in known]
    work.report.unmatched, work.report.unreadable = [*matching.unmatched], [*matching.unreadable]
    with project.log.step(STEP):
        work.run(steps, on_progress, should_stop)
    return work.report


def _skipped(project: Project, matching: Matching, copy: PetsegCopy) -> dict[str, CopiedPhoto]:
    """Return the photos that were skipped in the other folder and have no mask there, by their names here."""
    with_mask = {mask.photo for mask in matching.masks}
    index, found = PhotoIndex(project.photos.names), dict[str, CopiedPhoto]()
    for name, photo in copy.items():
        if photo.state == PhotoState.SKIPPED and name not in with_mask:
            _, photos = index.find(name)
            found.update({photos[0]: photo} if len(photos) == 1 else {})
    return found


def _remarked(project: Project, copy: PetsegCopy) -> dict[str, CopiedPhoto]:
    """Return the photos with remarks in the other folder, by their names here."""
    index, found = PhotoIndex(project.photos.names), dict[str, CopiedPhoto]()
    for name, photo in copy.items():
        if photo.remarks != NO_REMARKS and len(photos := index.find(name)[1]) == 1:
            found[photos[0]] = photo
    return found


class _Import:
    """The photos of one import, in order; errors in writing are raised, all others go to the report."""

    def __init__(self, project: Project, choices: ImportChoices, copy: PetsegCopy, *, only_look: bool) -> None:
        self._project = project
        self._choices = choices
        self._copy = copy
        self._only_look = only_look
        self._share = USUAL_SHARE
        self.report = ImportReport()

    def run(
        self, steps: Sequence[Callable[[ShouldStop], None]], on_progress: OnProgress, should_stop: ShouldStop
    ) -> None:
        """Take the steps in order; the report says how far it came, and why no further."""
        report = self.report
        report.total = len(steps)
        try:
            self._share = share_of_folder(self._project, should_stop=should_stop) or USUAL_SHARE
            for step in steps:
                stop_if(should_stop)
                on_progress(report.done, report.total)
                step(should_stop)
                report.done += 1
        except Cancelled:
            pass
        except PetsegError as error:  # something cannot be written, and the next mask could not be either
            report.problem = error
        on_progress(report.done, report.total)

    def take(self, match: Match, should_stop: ShouldStop) -> None:
        """Take over the mask of a photo."""
        name, theirs = match.photo, self._copy.get(match.masks[0].photo)
        if theirs is not None and not self._is_same_photo(name, theirs):
            return
        tags = unique_tags(tag for mask in match.masks for tag in mask.tags)
        self._add(name, Remarks(tags) if theirs is None else theirs.remarks)
        try:
            self._require_saved(name)
            path = self._project.photos.entry(name).path
            fitted = fit_mask(path, match, self._choices, self._share, should_stop)
            mine = self._mask_of(name, fitted.mask.shape)
        except WrongSizeError as error:
            self.report.wrong_size.append(error)
        except PetsegError as error:
            self.report.unreadable.append(error)
        except MemoryError:
            self.report.unreadable.append(
                ImportedMasksError("there is not enough memory for this mask", path=match.masks[0].source)
            )
        else:
            self.report.turned += [name] if fitted.was_turned else []
            self.report.scaled += [name] if fitted.was_scaled else []
            self._decide(name, fitted, mine, self._state(theirs))

    def remark(self, name: str, theirs: CopiedPhoto, _should_stop: ShouldStop) -> None:
        """Take over the remarks of a photo about which nothing else was decided in the other folder."""
        if self._is_same_photo(name, theirs):
            self._add(name, theirs.remarks)

    def _add(self, name: str, remarks: Remarks) -> None:
        """Add remarks to those of a photo."""
        mine = self._project.photos.entry(name).remarks
        if merged(mine, remarks) == mine:
            return
        if not self._only_look:
            self._project.remarks.change(name, partial(merged, theirs=remarks))
        self.report.remarked.append(name)

    def skip(self, name: str, theirs: CopiedPhoto, _should_stop: ShouldStop) -> None:
        """Skip a photo that was skipped in the other folder, unless something was decided here."""
        if not self._is_same_photo(name, theirs):
            return
        self._add(name, theirs.remarks)
        if self._project.photos.entry(name).state in WAITING_STATES and not self._has_unsaved(name):
            self._set_state(name, PhotoState.SKIPPED)
        else:
            self.report.kept.append(name)

    def _is_same_photo(self, name: str, theirs: CopiedPhoto) -> bool:
        is_same = holds_same_photo(self._project.photos.entry(name).path, theirs.path)
        if not is_same:
            self.report.other_photos.append(name)
        return is_same

    def _state(self, theirs: CopiedPhoto | None) -> PhotoState:
        """Return the state that a mask is taken over with."""
        if self._choices.state is not None:
            return self._choices.state
        return PhotoState.CORRECTED if theirs is None else theirs.state

    def _has_unsaved(self, name: str) -> bool:
        return self._project.journal.has_unsaved(name)

    def _require_saved(self, name: str) -> None:
        if self._has_unsaved(name):
            raise ImportedMasksError(
                "what was painted on this photo is not saved yet, so that no mask was taken over",
                path=self._project.photos.entry(name).path,
                remedy="Import again once it is saved.",
            )

    def _mask_of(self, name: str, shape: tuple[int, ...]) -> "Mask | _Unusable | None":
        """Return the mask that is there; None if there is none.

        Raises
        ------
        MaskConflictError
            If another program has changed it since it was read here.
        """
        masks = self._project.masks
        if masks.seen(name) is not None:
            other = masks.others.find(name)
            if other is not None:
                raise conflict(other)
        try:
            return masks.load(name, shape)
        except MaskError as error:
            return _Unusable(error)

    def _decide(self, name: str, fitted: FittedMask, mine: "Mask | _Unusable | None", state: PhotoState) -> None:
        is_skipped = self._project.photos.entry(name).state == PhotoState.SKIPPED
        if isinstance(mine, np.ndarray) and np.array_equal(mine, fitted.mask):
            self._confirm(name, state, is_skipped=is_skipped)
        elif (mine is None and not is_skipped) or self._choices.on_conflict == "theirs":
            self._save(name, fitted, mine, state)
        elif self._choices.on_conflict == "both":
            self._set_aside(name, fitted.mask)
        else:
            self.report.kept.append(name)

    def _confirm(self, name: str, state: PhotoState, *, is_skipped: bool) -> None:
        """Review a mask that is there already, if the imported one counts as reviewed."""
        is_reviewed = self._project.photos.entry(name).state == PhotoState.REVIEWED
        if state == PhotoState.REVIEWED and not is_reviewed and not is_skipped:
            self._set_state(name, state)
        else:
            self.report.unchanged.append(name)

    def _save(self, name: str, fitted: FittedMask, mine: "Mask | _Unusable | None", state: PhotoState) -> None:
        if not self._only_look:
            masks = self._project.masks
            if isinstance(mine, _Unusable):
                masks.set_aside(name)
            touched = np.ones(fitted.mask.shape, np.bool_)
            saved_as = state if state in MASKED_STATES else PhotoState.CORRECTED
            try:
                masks.save(name, fitted.mask, touched, saved_as, photo=fitted.photo)
            except MaskConflictError as error:  # at this very moment
                self.report.unreadable.append(error)
                return
            if state == PhotoState.SKIPPED:
                masks.set_state(name, state, self._project.journal.last_step(name))
        self.report.taken.append(name)

    def _set_aside(self, name: str, mask: Mask) -> None:
        self.report.set_aside[name] = None if self._only_look else self._project.masks.others.keep_aside(name, mask)

    def _set_state(self, name: str, state: PhotoState) -> None:
        if not self._only_look:
            self._project.masks.set_state(name, state, self._project.journal.last_step(name))
        self.report.decided.append(name)


@dataclass(frozen=True)
class _Unusable:
    """A mask that is there but cannot be read, or has another size than its photo."""

    error: MaskError
