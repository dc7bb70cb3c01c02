"""Read pictures with transparency with Pillow and OpenCV, which have to agree: read_cut_outs.py OUT FOLDER"""

from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from reading import main


def read(reading, folder):
    """Give the opacity of each pixel, and its colour."""
    for path in sorted(Path(folder).glob("*.png")):
        with Image.open(path) as image:
            pixels = np.asarray(image)
        if not np.array_equal(cv2.cvtColor(cv2.imread(str(path), cv2.IMREAD_UNCHANGED), cv2.COLOR_BGRA2RGBA), pixels):
            raise ValueError(f"Pillow and OpenCV disagree: {path.name}")
        reading.add(path.stem, pixels[..., 3], pixels[..., :3])


main(read)
