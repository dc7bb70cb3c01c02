"""Requests about data sets of tensorflow_datasets, and their answers."""

from dataclasses import dataclass
from pathlib import Path

from core.images import RgbImage
from core.labels import Mask
from core.worker.codec import Message

# Reading data sets


@dataclass(frozen=True)
class OpenSplitRequest(Message):
    """Open a split of a tensorflow_datasets data set; see `core.worker.dataset.open_split`."""

    name: str
    data_dir: Path | None
    split: str


@dataclass(frozen=True)
class OpenSplitAnswer(Message):
    """How many photos the split has."""

    photos: int


@dataclass(frozen=True)
class ReadSplitRequest(Message):
    """Ask for the next photos of the open split, `photos` of them at most."""

    photos: int


@dataclass(frozen=True)
class SplitPhoto(Message):
    """A photo, (H, W, 3) uint8 RGB, with its mask, (H, W)."""

    name: str
    image: RgbImage
    mask: Mask


@dataclass(frozen=True)
class ReadSplitAnswer(Message):
    """The next photos; none at the end of the split."""

    photos: list[SplitPhoto]


# Writing data sets


@dataclass(frozen=True)
class NewDataSetRequest(Message):
    """Begin a data set with the features of Oxford-IIIT Pet; see `core.worker.dataset.new_data_set`."""

    folder: Path
    categories: tuple[str, ...]
    splits: tuple[str, ...]


@dataclass(frozen=True)
class AddPhotoRequest(Message):
    """Add a photo to the open data set.

    Attributes
    ----------
    split : str
    file_name : str
    image : bytes
        A JPEG file.
    trimap : bytes
        A PNG file of the photo's size.
    category, species : int
        From 0: of the categories of the data set, and cat or dog.
    """

    split: str
    file_name: str
    image: bytes
    trimap: bytes
    category: int
    species: int


@dataclass(frozen=True)
class CloseDataSetRequest(Message):
    """Finish the open data set."""


@dataclass(frozen=True)
class DataSetAnswer(Message):
    """Confirms that the data set is open, has the photo, or is finished."""
