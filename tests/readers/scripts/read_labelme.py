"""Read labelme's files with its own loader: read_labelme.py OUT FOLDER"""

import io
from pathlib import Path

import numpy as np
from labelme import LabelFile, utils
from PIL import Image
from reading import main


def read(reading, folder):
    """Give each photo the index of the label at each pixel, from 1 in alphabetical order, and its shapes."""
    files = {path.stem: LabelFile(str(path)) for path in sorted(Path(folder).rglob("*.json"))}
    labels = sorted({shape["label"] for file in files.values() for shape in file.shapes})
    values = {label: value for value, label in enumerate(labels, 1)}
    for name, file in files.items():
        image = Image.open(io.BytesIO(file.image_data))
        mask, _ = utils.shapes_to_label((image.height, image.width), file.shapes, values)
        shapes = [{"label": shape["label"], "type": shape["shape_type"]} for shape in file.shapes]
        reading.add(name, mask.astype(np.uint8), image, shapes=shapes, known=["_background_", *labels])


main(read)
