"""Reads the masks of a folder for Hugging Face datasets, as its metadata.jsonl lists them."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from core.cancel import ShouldStop, stop_if
from core.errors import ImportedMasksError, PetsegError
from core.formats.export_folder import is_below
from core.formats.foreign.json_files import read_first_line, read_json, read_json_lines
from core.formats.foreign.masks import ForeignMask, ForeignMasks, Values, tags_in
from core.formats.foreign.title_guess import guess_labels
from core.formats.raster.values import read_values

METADATA, ID2LABEL = "metadata.jsonl", "id2label.json"
PHOTO, MASK, TAGS = "file_name", "mask_file_name", "tags"
BACKGROUND, NEITHER = 0, 255
"""Values of masks, the second of pixels that belong to no class; those between stand for categories."""
_COLUMN = "_file_name"
"""Ending of the keys that name files."""
_MAX_BYTES = 500_000_000
_MAX_NAMES_BYTES = 1_000_000
_DIGITS = 3


def fits(path: Path) -> bool:
    """Whether a folder, or one in it, has a metadata.jsonl whose first line names a photo and a mask."""
    try:
        return any(_column_of(read_first_line(file)) for file in _metadata_files(path))
    except (ImportedMasksError, OSError):
        return False


def read(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks.

    Raises
    ------
    ImportedMasksError
        If metadata.jsonl is missing or cannot be read. Masks that are elsewhere are left out with a note.
    """
    masks: list[ForeignMask] = []
    notes: list[PetsegError] = []
    for file in _metadata_files(path):
        for row in read_json_lines(file, _MAX_BYTES):
            stop_if(should_stop)
            try:
                masks += _masks_in(row, file)
            except ImportedMasksError as error:
                notes.append(error)
    if not masks and not notes:
        raise ImportedMasksError(
            "no metadata.jsonl in this folder names masks",
            path=path,
            remedy="Choose the folder that holds it, or those that are called train and test.",
        )
    titles = _titles(path)
    return ForeignMasks(masks, titles, guess=guess_labels(titles), notes=notes)


def _metadata_files(path: Path) -> list[Path]:
    folder = path.parent if path.name == METADATA else path
    return sorted(file for file in (folder / METADATA, *folder.glob(f"*/{METADATA}")) if file.is_file())


def _masks_in(row: dict[str, Any], file: Path) -> Iterator[ForeignMask]:
    photo, column = row.get(PHOTO), _column_of(row)
    if column is None or not isinstance(photo, str):
        return
    mask = _inside(row[column], file)
    yield ForeignMask(photo, mask, partial(_load, mask), tags_in(row.get(TAGS)))


def _column_of(row: dict[str, Any]) -> str | None:
    """Return the key that names a mask."""
    columns = [key for key in row if key.endswith(_COLUMN) and isinstance(row[key], str)]
    return MASK if MASK in columns else next(iter(columns), None)


def _inside(name: str, file: Path) -> Path:
    """Return the path of a mask; it has to lie in the folder of its metadata.jsonl, links included."""
    folder = os.path.realpath(file.parent)
    if not is_below(name) or not Path(os.path.realpath(file.parent / name)).is_relative_to(folder):
        raise ImportedMasksError("a mask lies outside the folder and is left out: {name!r}", path=file, name=name)
    return file.parent / name


def _load(path: Path, _photo_shape: tuple[int, int]) -> Values:
    return read_values(path)


def _titles(path: Path) -> dict[int, str]:
    """Return the names in id2label.json; none if there is no such file, or another one of this name."""
    folder = path.parent if path.name == METADATA else path
    try:
        names = read_json(folder / ID2LABEL, _MAX_NAMES_BYTES)
    except ImportedMasksError:
        return {}
    values = {value: int(value) for value in names if len(value) <= _DIGITS and value.isdecimal()}
    return {number: str(names[value]) for value, number in values.items()} | {NEITHER: "ignored"}
