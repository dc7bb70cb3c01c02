"""Read COCO with pycocotools: read_coco.py OUT FILE.json FOLDER_OF_PHOTOS"""

from pathlib import Path

import numpy as np
from PIL import Image
from pycocotools.coco import COCO
from reading import main


def read(reading, file, photos):
    """Give each photo the index of the category at each pixel, from 1, and its annotations with their true areas."""
    coco = COCO(file)
    categories = {each["id"]: each["name"] for each in coco.loadCats(coco.getCatIds())}
    for image in coco.loadImgs(coco.getImgIds()):
        mask = np.zeros((image["height"], image["width"]), np.uint8)
        notes = []
        for note in coco.loadAnns(coco.getAnnIds(imgIds=image["id"], iscrowd=None)):
            inside = coco.annToMask(note).astype(bool)
            mask[inside] = 1 + sorted(categories).index(note["category_id"])
            notes.append(
                {
                    "category": categories[note["category_id"]],
                    "area": note["area"],
                    "pixels": int(inside.sum()),
                    "bbox": note["bbox"],
                    "box": _box(inside),
                    "iscrowd": note["iscrowd"],
                    "is_rle": isinstance(note["segmentation"], dict),
                }
            )
        photo = Image.open(Path(photos) / image["file_name"])
        reading.add(Path(image["file_name"]).stem, mask, photo, annotations=notes)


def _box(inside):
    rows, columns = np.nonzero(inside.any(1))[0], np.nonzero(inside.any(0))[0]
    if not rows.size:
        return None
    return [int(v) for v in (columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)]


main(read)
