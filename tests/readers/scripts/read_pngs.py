"""Read mask PNGs as most training code does, with Pillow and OpenCV: read_pngs.py OUT FOLDER"""

from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from reading import main


def read(reading, folder):
    """Read with Pillow; OpenCV, which applies palettes, gives the colours."""
    for path in sorted(Path(folder).glob("*.png")):
        with Image.open(path) as image:
            colours = cv2.cvtColor(cv2.imread(str(path), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
            reading.add(path.stem, np.asarray(image), colours, mode=image.mode)


main(read)
