"""Photos with masks for the formats' tests."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from hypothesis.extra.numpy import array_shapes, arrays
from hypothesis.strategies import SearchStrategy, integers
from PIL import Image

from core.cancel import never
from core.formats import FORMATS, FormatOptions
from core.formats.border_use import resolve_border
from core.formats.export_folder import ExportFolder
from core.formats.exported.file_stems import file_stems
from core.formats.foreign.masks import ValueMap, Values
from core.formats.format import ExportedPhoto, IndexContext, IndexedPhoto
from core.labels import Label, Mask

LETTERS = {"P": Label.PET, ".": Label.BACKGROUND, "B": Label.BORDER}


def mask_of_rows(*rows: str) -> Mask:
    """Return the mask that rows of P, . and B show."""
    return np.array([[LETTERS[letter] for letter in row] for row in rows], np.uint8)


def exported_photo(folder: Path, name: str, mask: Mask, category: str = "pet") -> ExportedPhoto:
    """Write a photo of a mask's size, and return it as formats get it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width = mask.shape
    pixels = np.random.default_rng(1).integers(0, 255, (height, width, 3), np.uint8)
    Image.fromarray(pixels).save(path)
    return ExportedPhoto(name, file_stems([name])[name], path, category, mask, "reviewed")


def write_export(key: str, root: Path, photos: Sequence[ExportedPhoto], options: FormatOptions) -> Path:
    """Write photos and index of a format as an export does, and return its folder."""
    row, folder = FORMATS[key], ExportFolder(root)
    root.mkdir(exist_ok=True)
    written = []
    for whole in photos:
        photo = replace(whole, mask=resolve_border(whole.mask, options.border))
        record = row.write_photo(photo, options, folder)
        shape = photo.mask.shape
        written.append(IndexedPhoto(photo.name, photo.stem, photo.category, shape, record, lambda photo=photo: photo))
    if row.write_index is not None:
        row.write_index(written, options, folder, IndexContext(lambda _done, _total: None, never))
    return root


def masks_read_back(key: str, path: Path, shape: tuple[int, int]) -> dict[str, Mask]:
    """Return the mask of each photo that an import finds, with what is guessed of its values."""
    reader = FORMATS[key].reader
    assert reader is not None
    assert reader.fits(path)
    found = reader.read(path, never)
    labels = found.guess if found.labels is None else found.labels
    return {foreign.photo: _mask_of(foreign.load(shape), labels) for foreign in found.masks}


def _mask_of(values: Values, labels: ValueMap) -> Mask:
    mask = np.full(values.shape, Label.BACKGROUND, np.uint8)
    for value, label in labels.items():
        mask[values == value] = label
    return mask


def small_masks() -> SearchStrategy[Mask]:
    """Masks of a few pixels, with all labels, or some of them."""
    return arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, max_side=12), elements=integers(0, max(Label)))
