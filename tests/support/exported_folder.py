"""The awkward photos, exported in any format."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.exporting.export import export_masks
from core.exporting.request import BY_FOLDER, ExportRequest
from core.formats import FORMATS
from core.formats.border_use import resolve_border
from core.formats.exported.file_stems import file_stems
from core.images import RgbImage, read_image
from core.labels import Label, Mask
from core.project import Project
from support.reader_process import Reading

CATEGORIES = ("cats", "pet", "犬")
"""Those of the sub-folders, in the order of their indices, and that of photos in none."""


@dataclass(frozen=True)
class PhotoFolder:
    """A project whose photos are reviewed, with their masks by name."""

    project: Project
    masks: Mapping[str, Mask]

    def names(self) -> dict[str, str]:
        """Return the name of the photo by that of exported files without extension."""
        return {stem: name for name, stem in file_stems(self.masks).items()}

    def image(self, name: str) -> RgbImage:
        """Return a photo's pixels as PetSeg shows them."""
        return read_image(self.project.photos.entry(name).path)

    def export(self, key: str, out: Path, *, replaces: Mapping[str, object] | None = None) -> None:
        """Export all, with the categories of their folders; every photo has to be written."""
        options = replace(FORMATS[key].default_options(), **(replaces or {}))
        report = export_masks(self.project, ExportRequest(key, out, options=options, category=BY_FOLDER))
        assert (report.written, report.skipped) == (len(self.masks), {})


def category_of(name: str) -> str:
    """Return the category of a photo, the name of its folder."""
    return name.rpartition("/")[0] or "pet"


def class_values(name: str, mask: Mask, border_use: str, border_value: int) -> np.ndarray:
    """Return 0 for background, the index of the photo's category from 1, and a value for the border that is kept."""
    pet = CATEGORIES.index(category_of(name)) + 1
    values = np.zeros(3, np.uint8)
    values[[Label.PET, Label.BORDER]] = pet, border_value
    return values[resolve_border(mask, border_use)]


def is_same_picture(ours: RgbImage, theirs: np.ndarray) -> bool:
    """Return whether two pictures are the same but for what JPEG changes in slow gradients."""
    return ours.shape == theirs.shape and float(np.abs(ours.astype(int) - theirs.astype(int)).mean()) < 3


def compare(
    folder: PhotoFolder,
    reading: Reading,
    expected: Callable[[str, Mask], np.ndarray],
    *,
    has_images: bool = True,
) -> None:
    """Every mask is the expected one of its photo and our mask, and every photo is shown as PetSeg shows it."""
    names = folder.names()
    assert sorted(reading.masks) == sorted(names)
    differing = {
        stem: int((mask != expected(names[stem], folder.masks[names[stem]])).sum())
        for stem, mask in reading.masks.items()
    }
    assert not any(differing.values()), differing
    if has_images:
        other = [
            stem for stem, image in reading.images.items() if not is_same_picture(folder.image(names[stem]), image)
        ]
        assert other == []
        assert len(reading.images) == len(names)
