"""Read Pascal VOC with torchvision: read_voc.py OUT ROOT IMAGE_SET..."""

from pathlib import Path

import numpy as np
from PIL import Image
from reading import main
from torchvision_datasets import import_datasets


def read(reading, root, *image_sets):
    """Read masks with VOCSegmentation, and boxes and names with VOCDetection."""
    datasets = import_datasets()
    for image_set in image_sets:
        options = {"year": "2012", "image_set": image_set, "download": False}
        data = datasets.VOCSegmentation(root, **options)
        boxes = datasets.VOCDetection(root, **options)
        for path, mask_path, (image, mask), (_, notes) in zip(data.images, data.masks, data, boxes, strict=True):
            objects = Image.open(mask_path.replace("SegmentationClass", "SegmentationObject"))
            found = [_object(each) for each in notes["annotation"].get("object", [])]
            reading.add(
                Path(path).stem,
                np.asarray(mask),
                image,
                image_set=image_set,
                objects=found,
                mode=mask.mode,
                palette=mask.getpalette()[:6],
                numbers=np.unique(np.asarray(objects)).tolist(),
            )


def _object(noted):
    box = noted["bndbox"]
    return {"name": noted["name"], "box": [int(box[side]) for side in ("xmin", "ymin", "xmax", "ymax")]}


main(read)
