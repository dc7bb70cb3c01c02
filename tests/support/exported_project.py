"""Reviews of a project, requests to export it, and the files of an export."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from core.exporting.request import ExportRequest
from core.formats import FORMATS
from core.images import read_size
from core.labels import Label
from core.project import PhotoState, Project

NAMES = ("a.jpg", "b.png", "cats/a.jpg", "dogs/rex 1.png", "turned.jpg")


def mask_for(project: Project, name: str, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed + 100)
    mask = np.full(read_size(project.photos.entry(name).path), Label.BACKGROUND, np.uint8)
    top, left = rng.integers(2, 12, 2)
    mask[top : top + 12, left : left + 12] = Label.BORDER
    mask[top + 2 : top + 10, left + 2 : left + 10] = Label.PET
    return mask


def review(project: Project, name: str, seed: int) -> None:
    mask = mask_for(project, name, seed)
    project.masks.save(name, mask, np.ones(mask.shape, bool), PhotoState.REVIEWED)


def request_for(tmp_path: Path, format_key: str = "oxford", **options) -> ExportRequest:
    return ExportRequest(
        format_key, tmp_path / "out", options=replace(FORMATS[format_key].default_options(), **options)
    )


def files_in(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def content_of(root: Path) -> dict[str, bytes]:
    """Return the files of an export without the list of what was exported, which holds times."""
    return {file: data for file, data in files_in(root).items() if not file.startswith(".")}
