"""CVAT's "Segmentation mask 1.1": VOC masks in colours, and the zip file that CVAT imports."""

import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.cancel import stop_if
from core.errors import ExportError, reason_of
from core.files import read_regular
from core.formats.cvat.reading import fits, read
from core.formats.export_folder import ExportFolder
from core.formats.exported.photo_copy import copy_photo
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, MaskReader, Record
from core.formats.raster.png_masks import encode_coloured
from core.formats.raster.voc_palette import VOC_COLOURS
from core.formats.voc.class_list import CLASS_LIST, check_names, class_list_text
from core.formats.voc.masks import voc_masks
from core.images import MAX_FILE_BYTES

_LIST = "ImageSets/Segmentation/default.txt"
_MASKS = ("SegmentationClass", "SegmentationObject")
_ANNOTATIONS, _DATASET = "annotations", "dataset"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""Time of every entry, so that the same masks make the same zip file."""


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write the photo and both masks in colours."""
    masks = voc_masks(photo, options)
    file = copy_photo(photo, folder, "JPEGImages")
    for directory, values in zip(_MASKS, (masks.classes, masks.objects), strict=True):
        folder.write(f"{directory}/{photo.stem}.png", encode_coloured(values, VOC_COLOURS))
    return {"photo": file}


def write_index(
    photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, context: IndexContext
) -> None:
    """Write labelmap.txt, the list of all photos, and the zip file of everything that CVAT imports."""
    texts = {
        CLASS_LIST: class_list_text(options).encode(),
        _LIST: "".join(f"{photo.stem}\n" for photo in photos).encode(),
    }
    for file, text in texts.items():
        folder.write(file, text)
    name = f"{options.variant or _ANNOTATIONS}.zip"
    with folder.temporary_folder() as temporary:
        with zipfile.ZipFile(temporary / name, "w") as archive:
            for file, text in texts.items():
                archive.writestr(zipfile.ZipInfo(file, _EARLIEST), text)
            for number, photo in enumerate(photos):
                stop_if(context.should_stop)
                for file in _files_of(photo, options):
                    archive.writestr(zipfile.ZipInfo(file, _EARLIEST), _content(folder.root / file))
                context.on_progress(number + 1, len(photos))
        folder.move_in(name, temporary / name)


def _files_of(photo: IndexedPhoto, options: FormatOptions) -> Iterator[str]:
    if options.variant == _DATASET:
        yield str(photo.record["photo"])
    for directory in _MASKS:
        yield f"{directory}/{photo.stem}.png"


def _content(path: Path) -> bytes:
    try:
        return read_regular(path, MAX_FILE_BYTES)
    except OSError as error:
        raise ExportError(
            "a file of this export cannot be read again ({reason})",
            path=path,
            remedy="Export into an empty folder.",
            reason=reason_of(error),
        ) from error


CVAT = Format(
    "CVAT segmentation mask 1.1",
    "CVAT, which imports its zip file; datumaro, which reads the folder",
    write_photo=write_photo,
    write_index=write_index,
    borders=("middle", "pet", "background", "ignore"),
    has_regions=True,
    has_categories=True,
    variants={
        _ANNOTATIONS: "Zip file of masks, for a task that has the photos",
        _DATASET: "Zip file of masks and photos, for a project",
    },
    reader=MaskReader(fits, read),
    check_options=check_names,
)
