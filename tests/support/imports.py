"""Imports as window and command line make them, for tests."""

from dataclasses import replace

import numpy as np
from PIL import Image

from core.formats import FORMATS
from core.formats.export_folder import ExportFolder
from core.importing import (
    ImportChoices,
    count_values,
    guess_labels,
    match_masks,
    open_source,
    read_copy,
    take_over,
)
from core.project import PhotoState
from support.exported_photos import exported_photo


def guessed(project, source, key=None, **choices):
    """Return the matching of a source, and choices with what is guessed of its values."""
    masks = source.read(key)
    matching = match_masks(project.photos.names, masks.masks)
    guess = guess_labels(masks, count_values(matching.masks, masks.titles))
    return matching, replace(ImportChoices(guess.labels), **choices)


def import_from(project, path, key=None, *, should_stop=lambda: False, only_look=False, **choices):
    """Import whatever is at a path; returns the report."""
    with open_source(path, key) as source:
        matching, chosen = guessed(project, source, key, **choices)
        is_copy = (key or source.formats[0]) == "petseg"
        copy = read_copy(source.place("petseg")) if is_copy else None
        return take_over(project, matching, chosen, copy, should_stop=should_stop, only_look=only_look)


def export_to(folder, key, options, photos):
    """Write photos, (name, mask) each, in a format; they are made as files in another folder."""
    target = ExportFolder(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, mask in photos:
        FORMATS[key].write_photo(exported_photo(folder.parent / f"{folder.name}-photos", name, mask), options, target)
    if FORMATS[key].write_index is not None:
        FORMATS[key].write_index([], options, target, None)
    return folder


def save_image(path, pixels, **options):
    """Write pixels as an image; its folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.asarray(pixels, np.uint8)).save(path, **options)
    return path


def state_of(project, name):
    return project.photos.entry(name).state


def mask_of(project, name, shape=(90, 120)):
    return project.masks.load(name, shape)


def save_mask(project, name, mask, state=PhotoState.CORRECTED):
    project.masks.save(name, mask, np.ones(mask.shape, bool), state)


def tree(folder):
    """Return the content of every file below a folder, without the store's journal, lock and database."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files if ".petseg" not in path.parts}
