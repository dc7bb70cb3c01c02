"""A prepared data set of tensorflow_datasets, with the name and the features of Oxford-IIIT Pet.

Its files hold all photos, so they are written as a whole whenever one has changed: by the child process, which has
TensorFlow, and which gets one photo at a time.
"""

from collections.abc import Sequence

from core.errors import ExportError
from core.formats.export_folder import ExportFolder
from core.formats.exported.categories import require_categories
from core.formats.exported.file_stems import hash_of, names_of_tests
from core.formats.exported.photo_copy import photo_file
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, Record
from core.formats.oxford import species_of
from core.formats.raster.png_masks import encode_grey
from core.labels import trimap_from_mask
from core.worker.availability import how_to_install, pip_command
from core.worker.dataset import missing_packages, new_data_set
from core.worker.dataset_messages import AddPhotoRequest

_FOLDER = "oxford_iiit_pet/4.0.0"
"""Where `tfds.load` looks for "oxford_iiit_pet:4.*.*"."""
_TRAIN, _TEST = "train", "test"
_LAST = "dataset_info.json"
"""Without it, readers see no data set."""


def check_options(options: FormatOptions) -> None:
    """Refuse names that no label can have, and to export at all without tensorflow_datasets; raises ExportError."""
    require_categories(options)
    if missing := missing_packages():
        remedy = how_to_install()
        raise ExportError(
            "a TFDS data set needs packages that are not installed: {packages}",
            remedy=remedy,
            packages=", ".join(missing),
            command=pip_command(missing),
        )


def write_photo(photo: ExportedPhoto, _options: FormatOptions, _folder: ExportFolder) -> Record:
    """Check that the photo can be copied; one that cannot is left out, and not what ends the writing of the index."""
    photo_file(photo, ("JPEG",))
    return {}


def write_index(
    photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, context: IndexContext
) -> None:
    """Write the data set into `oxford_iiit_pet/4.0.0`."""
    if not photos:
        return
    with folder.temporary_folder() as temporary:
        splits = _splits(photos)
        used = sorted(set(splits.values()), reverse=True)
        with new_data_set(temporary, options.categories, used, context.should_stop) as add:
            # As tensorflow_datasets does: in an order without meaning, which is good for training.
            for done, photo in enumerate(sorted(photos, key=lambda each: hash_of(each.name)), 1):
                add(_request(photo.load(), options, splits[photo.name]))
                context.on_progress(done, len(photos))
        for file in sorted(temporary.iterdir(), key=lambda path: (path.name == _LAST, path.name)):
            folder.move_in(f"{_FOLDER}/{file.name}", file)


def _splits(photos: Sequence[IndexedPhoto]) -> dict[str, str]:
    names = [photo.name for photo in photos]
    tests = names_of_tests(names)
    return {name: _TEST if name in tests else _TRAIN for name in names}


def _request(photo: ExportedPhoto, options: FormatOptions, split: str) -> AddPhotoRequest:
    return AddPhotoRequest(
        split,
        f"{photo.stem}.jpg",
        photo_file(photo, ("JPEG",)).content,
        encode_grey(trimap_from_mask(photo.mask)),
        options.class_index(photo.category),
        species_of(photo.category) - 1,
    )


TFDS = Format(
    "TFDS data set",
    'tfds.load("oxford_iiit_pet:4.*.*"), and so the TensorFlow tutorial on segmentation',
    write_photo=write_photo,
    write_index=write_index,
    has_categories=True,
    check_options=check_options,
)
