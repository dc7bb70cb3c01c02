"""Takes a checkpoint from elsewhere into a project, which then does not need that file any more."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from core.errors import CheckpointError, ProjectError, reason_of
from core.files import content_digest, read_regular, write_bytes
from core.project import TRAINED_ON, ModelVersion, Project
from core.proposal import OpenSegmenter

_FIRST_YEAR = 2015
"""Before that there were no such networks."""
_BLANK = np.zeros((64, 64, 3), np.uint8)


def title_of(path: Path) -> str:
    """Return what a checkpoint is called in lists: by its card, and its file; CheckpointError if it is none."""
    from core.model.checkpoint import read_card  # safetensors would delay the start

    name = read_card(path).name
    return f"{name} ({path.name})" if name else path.name


def photo_keys_of(path: Path) -> frozenset[str]:
    """Return the keys of the photos that a checkpoint was fine-tuned on; none for a damaged one."""
    from core.model.checkpoint import read_card

    try:
        return read_card(path).photos
    except CheckpointError:
        return frozenset()


def take_model(
    project: Project, source: Path, title: str, *, in_use: bool = False, open_segmenter: OpenSegmenter | None = None
) -> ModelVersion:
    """Copy a checkpoint into a project and list it; a model that is listed already is returned as it is.

    Parameters
    ----------
    project : Project
    source : Path
    title : str
    in_use : bool
        Whether the project proposes with it from now on.
    open_segmenter : OpenSegmenter or None
        Opens the copy and has it propose first, so that a file that only looks like a model is refused here.

    Raises
    ------
    PetsegError
        If the file is no usable model, or cannot be copied.
    """
    digest = content_digest(source)
    known = next((version for version in project.versions.all() if version.digest == digest), None)
    if known is not None:
        if in_use:
            project.versions.use(known.id)
        return known
    id_, path = project.versions.new_path()
    copy_model(source, path, project.place)
    try:
        if open_segmenter is not None:
            _try(path, source, open_segmenter)
        version = _version(id_, title, path, in_use=in_use)
        project.versions.add(version)
    except BaseException:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    return project.versions.find(id_) or version


def _version(id_: str, title: str, path: Path, *, in_use: bool) -> ModelVersion:
    """Return a version with the date, parent and photo count of its card."""
    from core.model.checkpoint import read_card

    card = read_card(path)
    figures: dict[str, float | str] = {TRAINED_ON: len(card.photos)} if card.photos else {}
    version = ModelVersion(id_, title, path, _made(card.created), figures, in_use=in_use, won=True)
    base = card.parent_digest if card.parent else ""
    return replace(version, base=base or None, base_title=card.parent)


def _made(created: str) -> datetime:
    """Return the creation time on a card; now if it is missing or implausible."""
    now = datetime.now(UTC)
    try:
        made = datetime.fromisoformat(created).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return now
    return made if made.year >= _FIRST_YEAR and made <= now else now


def copy_model(source: Path, target: Path, root: Path | None = None) -> None:
    """Copy a checkpoint byte for byte, so that it stays the same model; for `root` see `core.files.atomic_write`.

    Raises
    ------
    CheckpointError
        If the source is no PetSeg model.
    ProjectError
        If it cannot be copied.
    """
    from core.model.checkpoint import MAX_BYTES, read_card

    read_card(source)
    try:
        write_bytes(target, read_regular(source, MAX_BYTES), root=root)
    except OSError as error:
        raise ProjectError(
            "the model cannot be copied to {target} ({reason})",
            path=source,
            remedy="Free some space, or choose another folder.",
            target=target,
            reason=reason_of(error),
        ) from error


def _try(path: Path, source: Path, open_segmenter: OpenSegmenter) -> None:
    """Have a copied model propose; an error names the file that the user chose."""
    from core.model.checkpoint import read_checkpoint

    try:
        read_checkpoint(path)
        segmenter = open_segmenter(path, "cpu", lambda _line: None)
        try:
            segmenter.propose(_BLANK)
        finally:
            segmenter.close()
    except CheckpointError as error:
        raise error.recast(CheckpointError, path=source) from error
