"""Read YOLO segments with supervision: read_yolo.py OUT FOLDER"""

from pathlib import Path

import cv2
import numpy as np
import supervision as sv
from reading import main


def read(reading, folder):
    """Give each photo the index of the class at each pixel, from 1, and the names of its annotations' classes."""
    root = Path(folder)
    for split in sorted(path.name for path in (root / "images").iterdir()):
        data = sv.DetectionDataset.from_yolo(
            images_directory_path=str(root / "images" / split),
            annotations_directory_path=str(root / "labels" / split),
            data_yaml_path=str(root / "data.yaml"),
            force_masks=True,
        )
        for path, image, detections in data:
            mask = np.zeros(image.shape[:2], np.uint8)
            for each, kind in zip(detections.mask if len(detections) else (), detections.class_id, strict=True):
                mask[each] = kind + 1
            kinds = [data.classes[kind] for kind in detections.class_id]
            rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
            reading.add(Path(path).stem, mask, rgb, split=split, classes=kinds)


main(read)
