"""The file, next to a checkpoint, that says how a fine-tuned version was judged."""

import base64
import json
import math
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from core.errors import PetsegError, ProjectError, reason_of
from core.evaluation.proof import Verdict
from core.files import read_regular, write_bytes
from core.labels import Label, Mask
from core.project import ModelVersion, Project
from core.project.states import RESULT
from core.worker.finetune_messages import ContestedPhoto, JudgedPhoto, TuningFigures, TuningOutcome
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.tuning.fine_tuned_version import MAX_JUDGED_SHOWN, REVIEWED_AT_LAST, FineTunedVersion, by_change
from resources import SHIPPED_PHOTO

_NUMBERS = ("gain", "bound", "seconds", "trained_on", "epochs", "folds")
_MAX_FILE, _MAX_CONTENT = 8 << 20, 32 << 20
"""Bytes; masks of 40 photos, at 256 px, take 10 MB as text, and far less compressed."""
_MAX_SIDE = 512
_NO_MASK: Mask = np.full((1, 1), Label.BACKGROUND, np.uint8)
"""Of photos that the result page does not show."""


def store(project: Project, tuned: FineTunedVersion, _context: JobContext) -> FineTunedVersion:
    """List the new version. It is used only if it beat the version that is in use now."""
    in_use, figures = tuned.version.won and project.versions.in_use().id == tuned.rival.id, tuned.version.figures
    with suppress(OSError):  # the version is worth more than the page
        _keep(project, tuned)
        figures = {**figures, RESULT: "kept"}
    project.versions.add(replace(tuned.version, in_use=in_use, figures=figures))
    project.put_setting(REVIEWED_AT_LAST, str(tuned.reviewed))
    return replace(tuned, version=project.versions.find(tuned.version.id) or tuned.version)


def _keep(project: Project, tuned: FineTunedVersion) -> None:
    content = {
        "rival": tuned.rival.id,
        "rival title": tuned.rival.title,
        "reviewed": tuned.reviewed,
        "notes": tuned.notes,
        "outcome": _outcome_content(project, tuned.outcome),
    }
    write_bytes(tuned.version.result_path, zlib.compress(json.dumps(content).encode()), root=project.place)


def read_result(project: Project, version: ModelVersion) -> FineTunedVersion:
    """Return how a version was judged.

    Raises
    ------
    ProjectError
        If there is no such file, or it is damaged.
    """
    try:
        content = json.loads(_unpacked(read_regular(version.result_path, _MAX_FILE)))
        rival = _rival(project, str(content["rival"]), str(content["rival title"]))
        outcome = _outcome(project, version.path, content["outcome"])
        return FineTunedVersion(version, outcome, rival, int(content["reviewed"]), tuple(map(str, content["notes"])))
    except OSError as error:
        raise _unreadable(version.result_path, reason_of(error)) from error
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError, zlib.error) as error:
        raise _unreadable(version.result_path, "its text is damaged") from error


def _unreadable(path: Path, reason: str) -> PetsegError:
    return ProjectError(
        "the file cannot be read ({reason})", path=path, remedy="The file may be damaged.", reason=reason
    )


def _unpacked(data: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(data, _MAX_CONTENT)
    if not unpacking.eof:
        raise ValueError("cut off, or too large")
    return content


def _rival(project: Project, id_: str, title: str) -> ModelVersion:
    """Return the version it was compared with; one that is gone has its title only."""
    created = project.versions.shipped().created
    return project.versions.find(id_) or ModelVersion(id_, title, Path(), created, {}, in_use=False, won=False)


def _outcome_content(project: Project, outcome: TuningOutcome) -> dict[str, Any]:
    shown = {photo.photo for photo in by_change(outcome.judged)[:MAX_JUDGED_SHOWN]}
    return {
        "verdict": outcome.verdict,
        "device": outcome.device,
        "stopped early": outcome.stopped_early,
        "before": vars(outcome.before),
        "after": vars(outcome.after),
        "judged": [_photo_content(project, photo, shows=photo.photo in shown) for photo in outcome.judged],
        "contested": [_contested_content(project, photo) for photo in outcome.contested],
        **{name: getattr(outcome, name) for name in _NUMBERS},
    }


def _outcome(project: Project, path: Path, content: Mapping[str, Any]) -> TuningOutcome:
    return TuningOutcome(
        verdict=Verdict(content["verdict"]),
        gain=_finite(content["gain"]),
        bound=_finite(content["bound"]),
        before=_figures(content["before"]),
        after=_figures(content["after"]),
        judged=[_photo(project, photo) for photo in content["judged"]],
        warnings=[],
        trained_on=int(content["trained_on"]),
        epochs=int(content["epochs"]),
        folds=int(content["folds"]),
        stopped_early=bool(content["stopped early"]),
        path=path,
        device=str(content["device"]),
        seconds=_finite(content["seconds"]),
        contested=[_contested(project, photo) for photo in content.get("contested", [])[:MAX_JUDGED_SHOWN]],
    )


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):  # only figures may be unknown
        raise ValueError("no number")
    return number


def _figures(content: Mapping[str, Any]) -> TuningFigures:
    pet, background, border = map(float, content["class_ious"])
    return TuningFigures(
        float(content["core_iou"]),
        float(content["mean_iou"]),
        float(content["boundary_f1"]),
        (pet, background, border),
        float(content["wrong_share"]),
    )


def _photo_content(project: Project, judged: JudgedPhoto, *, shows: bool) -> dict[str, Any]:
    masks = (judged.truth, judged.mask_before, judged.mask_after)
    return {
        "photo": _name(project, judged.photo),
        "shows pet": judged.shows_pet,
        "before": judged.before,
        "after": judged.after,
        "masks": [_mask_content(mask) for mask in masks] if shows else [],
    }


def _name(project: Project, photo: Path) -> str:
    return (
        photo.relative_to(project.photos_root).as_posix() if photo.is_relative_to(project.photos_root) else photo.name
    )


def _photo(project: Project, content: Mapping[str, Any]) -> JudgedPhoto:
    truth, before, after = [_mask(mask) for mask in content["masks"]] or [_NO_MASK] * 3
    scores = _finite(content["before"]), _finite(content["after"])
    path = _path(project, str(content["photo"]))
    return JudgedPhoto(path, bool(content["shows pet"]), *scores, truth, before, after)


def _contested_content(project: Project, contested: ContestedPhoto) -> dict[str, Any]:
    shipped = contested.photo == SHIPPED_PHOTO  # which another installation has elsewhere
    return {
        "photo": None if shipped else _name(project, contested.photo),
        "agreement": contested.agreement,
        "masks": [_mask_content(mask) for mask in (contested.base_mask, contested.new_mask)],
    }


def _contested(project: Project, content: Mapping[str, Any]) -> ContestedPhoto:
    base, new = map(_mask, content["masks"])
    path = SHIPPED_PHOTO if content["photo"] is None else _path(project, str(content["photo"]))
    return ContestedPhoto(path, _finite(content["agreement"]), base, new)


def _path(project: Project, name: str) -> Path:
    """Return the file of a photo; of one that is gone, a name that leads nowhere else."""
    try:
        return project.photos.entry(name).path
    except KeyError:
        return project.photos_root / PurePosixPath(name).name


def _mask_content(mask: Mask) -> Sequence[Any]:
    return [*mask.shape, base64.b64encode(mask.tobytes()).decode()]


def _mask(content: Sequence[Any]) -> Mask:
    height, width, data = content
    mask = np.frombuffer(base64.b64decode(data, validate=True), np.uint8).reshape(height, width)
    if not mask.size > 0 or max(mask.shape) > _MAX_SIDE or mask.max() > max(Label):
        raise ValueError("no small mask")
    return mask
