"""Read a data set with datumaro: read_datumaro.py OUT FOLDER FORMAT"""

from pathlib import Path

import datumaro as dm
import numpy as np
from reading import main


def read(reading, folder, kind):
    """Give each photo the index of the label at each pixel, background being 0, and what its annotations are called."""
    data = dm.Dataset.import_from(folder, kind)
    labels = data.categories()[dm.AnnotationType.label]
    first = 0 if labels[0].name == "background" else 1
    for item in data:
        if item.subset == "trainval":
            continue  # Pascal VOC lists all photos a second time
        pixels = _rgb(item.media.data.astype(np.uint8))
        mask = np.zeros(pixels.shape[:2], np.uint8)
        shapes = [each for each in item.annotations if each.type in (dm.AnnotationType.mask, dm.AnnotationType.polygon)]
        for each in shapes:
            inside = each.image if each.type == dm.AnnotationType.mask else _filled(each, mask.shape)
            mask[np.asarray(inside, dtype=bool)] = each.label + first
        names = [labels[each.label].name for each in shapes]
        known = [label.name for label in labels.items]
        reading.add(Path(item.id).name, mask, pixels, subset=item.subset, labels=names, known=known)


def _rgb(pixels):
    return np.repeat(pixels[..., None], 3, axis=-1) if pixels.ndim == 2 else pixels[..., ::-1]


def _filled(polygon, shape):
    from pycocotools import mask as run_lengths

    height, width = shape
    return run_lengths.decode(run_lengths.frPyObjects([list(polygon.points)], height, width))[..., 0]


main(read)
