"""Read an image folder with Hugging Face's datasets: read_hugging_face.py OUT FOLDER CACHE"""

from pathlib import Path

import datasets
import numpy as np
from reading import main


def read(reading, folder, cache):
    """Read every split, with the columns image and mask."""
    for split, rows in datasets.load_dataset(folder, cache_dir=cache).items():
        undecoded = rows.cast_column("image", datasets.Image(decode=False))
        for row, source in zip(rows, undecoded, strict=True):
            facts = {key: value for key, value in row.items() if key not in ("image", "mask")}
            name = Path(source["image"]["path"]).stem
            reading.add(name, np.asarray(row["mask"]), row["image"], split=split, **facts)


main(read)
