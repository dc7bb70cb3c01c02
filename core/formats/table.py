"""The table of formats, which window and command line read; a format is one module or package, and one row."""

from collections.abc import Mapping

from core.formats.coco.writing import COCO
from core.formats.cutout import CUT_OUT
from core.formats.cvat.writing import CVAT
from core.formats.format import Format
from core.formats.huggingface.writing import HUGGING_FACE
from core.formats.labelme.writing import LABELME
from core.formats.overlay import OVERLAY
from core.formats.oxford import OXFORD
from core.formats.petseg_folder import PETSEG
from core.formats.raster.binary_png import BINARY_PNG
from core.formats.raster.images import IMAGES
from core.formats.raster.indexed_png import INDEXED_PNG
from core.formats.tfds import TFDS
from core.formats.voc.writing import VOC
from core.formats.yolo.writing import YOLO

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
