"""Read a prepared data set with tensorflow_datasets: read_tfds.py OUT DATA_DIR"""

from pathlib import Path

import tensorflow_datasets as tfds
from reading import main


def read(reading, data_dir):
    """Read every split as the TensorFlow tutorial names it; label and species count from 0."""
    data, info = tfds.load("oxford_iiit_pet:4.*.*", data_dir=data_dir, download=False, with_info=True)
    for split, rows in data.items():
        for row in tfds.as_numpy(rows):
            name = Path(row["file_name"].decode()).stem
            label = info.features["label"].int2str(int(row["label"]))
            species = int(row["species"])
            reading.add(name, row["segmentation_mask"][..., 0], row["image"], split=split, label=label, species=species)


main(read)
