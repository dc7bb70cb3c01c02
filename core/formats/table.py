"""The table of formats, which window and command line read; a format is one module and one row."""

from collections.abc import Mapping

from core.formats.binary_png import BINARY_PNG
from core.formats.coco import COCO
from core.formats.cutout import CUT_OUT
from core.formats.cvat import CVAT
from core.formats.format import Format
from core.formats.huggingface import HUGGING_FACE
from core.formats.indexed_png import INDEXED_PNG
from core.formats.labelme import LABELME
from core.formats.overlay import OVERLAY
from core.formats.oxford import OXFORD
from core.formats.petseg_folder import PETSEG
from core.formats.raster_masks import IMAGES
from core.formats.tfds import TFDS
from core.formats.voc import VOC
from core.formats.yolo import YOLO

FORMATS: Mapping[str, Format] = {
    "petseg": PETSEG,
    "oxford": OXFORD,
    "indexed": INDEXED_PNG,
    "huggingface": HUGGING_FACE,
    "binary": BINARY_PNG,
    "coco": COCO,
    "cvat": CVAT,
    "yolo": YOLO,
    "voc": VOC,
    "labelme": LABELME,
    "tfds": TFDS,
    "cutout": CUT_OUT,
    "overlay": OVERLAY,
    "images": IMAGES,
}
"""Formats by the name that `--format` takes, in the order of menus; what could be several is the first that fits."""
