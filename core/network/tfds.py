"""Oxford-IIIT Pet through tensorflow_datasets; its files are TFRecords, so TensorFlow must be installed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.errors import TrainingError, first_line
from core.labels import mask_from_trimap
from core.network.dataset import NamedSample


def open_tfds(
    data_dir: Path | None, split: str, name: str = "oxford_iiit_pet", *, download: bool = False
) -> tuple[int, Iterator[NamedSample]]:
    """Open a split of a data set.

    Parameters
    ----------
    data_dir : Path or None
        Where tensorflow_datasets keeps its data sets; None takes its default.
    split : str
        In the syntax of tensorflow_datasets: "test", "train[:10%]".
    name : str
    download : bool
        Whether to download a missing data set.

    Returns
    -------
    int
        Number of photos.
    iterator
        The photos, each read when it is needed.

    Raises
    ------
    TrainingError
        If the package is missing, or the data set is missing and cannot be downloaded.
    """
    try:
        import tensorflow_datasets as tfds
    except ImportError as error:
        raise TrainingError(
            "tensorflow_datasets is not installed", remedy="Install it with: pip install 'petseg[train]'"
        ) from error
    where = None if data_dir is None else str(data_dir)
    try:
        records = tfds.load(f"{name}:4.*.*", split=split, data_dir=where, download=download)
    except Exception as error:  # whatever its readers and its download raise
        raise TrainingError(
            "the data set {name!r} cannot be loaded ({reason})",
            path=data_dir,
            remedy="Prepare it there with tensorflow_datasets, or connect to the network once.",
            name=name,
            reason=first_line(error),
        ) from error
    return len(records), map(_named, tfds.as_numpy(records))


def _named(record: Any) -> NamedSample:
    mask = mask_from_trimap(record["segmentation_mask"][..., 0])
    return Path(record["file_name"].decode()).stem, record["image"], mask
