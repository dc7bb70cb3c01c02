"""Pascal VOC: class and object masks with its palette, boxes, and lists for training."""

from collections.abc import Sequence

from core.formats.export_folder import ExportFolder
from core.formats.exported.file_stems import names_of_tests
from core.formats.exported.photo_copy import copy_photo
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, MaskReader, Record
from core.formats.raster.png_masks import encode_indexed
from core.formats.raster.voc_palette import VOC_COLOURS
from core.formats.voc.annotation import annotation_xml
from core.formats.voc.class_list import CLASS_LIST, check_names, class_list_text
from core.formats.voc.masks import voc_masks
from core.formats.voc.reading import fits, read

_ROOT = "VOCdevkit/VOC2012"
"""Where torchvision looks below the folder that it is given."""
_LISTS = ("Segmentation", "Main")
"""What readers of masks and readers of boxes look into."""


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write photo, both masks and boxes."""
    masks = voc_masks(photo, options)
    file = copy_photo(photo, folder, f"{_ROOT}/JPEGImages", kinds=("JPEG",))
    boxes = [region.box for region in masks.regions]
    text = annotation_xml(file.rpartition("/")[2], photo.mask.shape, photo.category, boxes)
    folder.write(f"{_ROOT}/Annotations/{photo.stem}.xml", text.encode())
    for name, values in (("SegmentationClass", masks.classes), ("SegmentationObject", masks.objects)):
        folder.write(f"{_ROOT}/{name}/{photo.stem}.png", encode_indexed(values, VOC_COLOURS))
    return {}


def write_index(
    photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, _context: IndexContext
) -> None:
    """Write labelmap.txt and the lists train, val and trainval."""
    folder.write(f"{_ROOT}/{CLASS_LIST}", class_list_text(options).encode())
    held_out = names_of_tests([photo.name for photo in photos])
    lists = {
        "train": [photo.stem for photo in photos if photo.name not in held_out],
        "val": [photo.stem for photo in photos if photo.name in held_out],
        "trainval": [photo.stem for photo in photos],
    }
    for directory in _LISTS:
        for name, stems in lists.items():
            text = "".join(f"{stem}\n" for stem in stems)
            folder.write(f"{_ROOT}/ImageSets/{directory}/{name}.txt", text.encode())


VOC = Format(
    "Pascal VOC",
    "torchvision's VOCSegmentation and VOCDetection, MMSegmentation, datumaro",
    write_photo=write_photo,
    write_index=write_index,
    has_regions=True,
    has_categories=True,
    reader=MaskReader(fits, read),
    check_options=check_names,
)
