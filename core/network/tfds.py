"""Oxford-IIIT Pet, or what looks like it, through tensorflow_datasets; for its files TensorFlow must be installed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core.errors import ExportError, TrainingError, first_line
from core.labels import mask_from_trimap
from core.network.samples import NamedSample
from core.worker.availability import how_to_install, pip_command
from core.worker.dataset_messages import AddPhotoRequest, NewDataSetRequest

OXFORD_IIIT_PET, VERSION = "oxford_iiit_pet", "4.0.0"
_SPECIES = ("Cat", "Dog")
_PHOTOS_PER_FILE = 256
"""Files of 25 MB to 1 GB, depending on the photos."""
_DESCRIPTION = "Photos with masks that were exported from PetSeg, with the features of Oxford-IIIT Pet."


def open_tfds(
    data_dir: Path | None, split: str, name: str = OXFORD_IIIT_PET, *, download: bool = False
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
        remedy, command = how_to_install(), pip_command(["tensorflow-datasets", "importlib-resources"])
        raise TrainingError("tensorflow_datasets is not installed", remedy=remedy, command=command) from error
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


class DataSetWriter:
    """Writes a data set that `tfds.load` takes for Oxford-IIIT Pet, so that code for that runs on other photos.

    Features are those of tensorflow_datasets; only the names of the labels differ. Heads are not known: their boxes
    are empty, as in the original's test split.

    Parameters
    ----------
    request : NewDataSetRequest

    Raises
    ------
    ExportError
        From any method, if the files cannot be written.
    """

    def __init__(self, request: NewDataSetRequest) -> None:
        import tensorflow_datasets as tfds

        self._folder = request.folder
        self._no_head = tfds.features.BBox(0.0, 0.0, 0.0, 0.0)
        with _writing(self._folder):
            info = _data_set_info(request)
            self._writer = tfds.core.SequentialWriter(info, _PHOTOS_PER_FILE)
            self._writer.initialize_splits(list(request.splits))

    def add(self, photo: AddPhotoRequest) -> None:
        """Add a photo to its split."""
        record = {
            "image": photo.image,
            "label": photo.category,
            "species": photo.species,
            "file_name": photo.file_name,
            "segmentation_mask": photo.trimap,
            "head_bbox": self._no_head,
        }
        with _writing(self._folder):
            self._writer.add_examples({photo.split: [record]})

    def close(self) -> None:
        """Write what is left."""
        with _writing(self._folder):
            self._writer.close_all()


def _data_set_info(request: NewDataSetRequest) -> Any:
    import tensorflow_datasets as tfds

    features = tfds.features.FeaturesDict(
        {
            "image": tfds.features.Image(encoding_format="jpeg"),
            "label": tfds.features.ClassLabel(names=list(request.categories)),
            "species": tfds.features.ClassLabel(names=list(_SPECIES)),
            "file_name": tfds.features.Text(),
            "segmentation_mask": tfds.features.Image(shape=(None, None, 1), use_colormap=True),
            "head_bbox": tfds.features.BBoxFeature(),
        }
    )
    identity = tfds.core.dataset_info.DatasetIdentity(
        name=OXFORD_IIIT_PET, version=tfds.core.Version(VERSION), data_dir=str(request.folder), module_name="petseg"
    )
    return tfds.core.DatasetInfo(
        builder=identity, description=_DESCRIPTION, features=features, supervised_keys=("image", "label")
    )


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # whatever TensorFlow's writers raise
        raise ExportError(
            "the data set cannot be written ({reason})",
            path=folder,
            remedy="Free some space or check the folder's permissions, and export again.",
            reason=first_line(error),
        ) from error
