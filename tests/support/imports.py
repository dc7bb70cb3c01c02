"""Imports as window and command line make them, for tests."""

from dataclasses import replace
from functools import partial

import numpy as np
from PIL import Image

from core.formats import FORMATS
from core.formats.border_use import resolve_border
from core.formats.export_folder import ExportFolder
from core.formats.exported.file_stems import file_stems
from core.formats.format import IndexContext, IndexedPhoto
from core.importing import How, Match, Matching, PhotoFrame, count_values, import_masks, open_source, prepare_import
from core.project import PhotoState
from support.exported_photos import exported_photo

PETS = [f"pet_{number}.jpg" for number in range(1, 5)]
PET = PETS[0]


def import_from(
    project, path, key=None, *, on_progress=lambda *_: None, should_stop=lambda: False, only_look=False, **choices
):
    """Import whatever is at a path; returns the report."""
    with open_source(path, key) as source:
        prepared = prepare_import(project, source)
        chosen = replace(prepared.choices, **choices)
        return import_masks(
            project, prepared.matching, chosen, prepared.copy, on_progress, should_stop, only_look=only_look
        )


def counted(masks):
    """Count the values of masks as if each had a photo."""
    matches = tuple(Match(mask.photo, (mask,), How.PATH) for mask in masks.masks)
    return count_values(Matching(matches), masks.titles, lambda _name: PhotoFrame((1, 1), (1, 1), 1))


def export_to(folder, key, options, photos):
    """Write photos, (name, mask) each, in a format, below a folder; their files are in another one beside it."""
    target, row, indexed = ExportFolder(folder), FORMATS[key], []
    folder.mkdir(parents=True, exist_ok=True)
    stems = file_stems(name for name, _ in photos)
    for name, mask in photos:
        photo = replace(exported_photo(photos_of(folder), name, mask), stem=stems[name])
        shown = replace(photo, mask=resolve_border(mask, options.border))
        record = row.write_photo(shown, options, target)
        indexed.append(IndexedPhoto(name, photo.stem, photo.category, mask.shape, record, partial(_same, shown)))
    if row.write_index is not None:
        row.write_index(indexed, options, target, IndexContext(lambda *_: None, lambda: False))
    return folder


def photos_of(folder):
    """Return the folder of the photos whose masks `export_to` has written."""
    return folder.with_name(f"{folder.name}-photos")


def _same(photo):
    return photo


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


def rectangle(number):
    """A black and white mask for the photos of most tests, another one for each number."""
    mask = np.zeros((90, 120), np.uint8)
    mask[20 : 40 + 5 * number, 30 : 60 + 10 * number] = 255
    return mask


def mask_on_disk(folder, name=PET):
    return np.array(Image.open(_trimap(folder, name))) - 1


def has_mask(folder, name=PET):
    return _trimap(folder, name).exists()


def _trimap(folder, name):
    return folder / "annotations/trimaps" / name.replace("jpg", "png")
