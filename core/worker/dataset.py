"""Reads a split of a tensorflow_datasets data set through the child process: only there is TensorFlow.

The photos are fetched a few at a time, while those before are looked at, so that no split has to fit into memory.
"""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from core.errors import WorkerError
from core.evaluation.samples import LabelledPhoto, LabelledPhotos
from core.images import RgbImage
from core.labels import Mask
from core.worker.process import Event, WorkerProcess

_AT_A_TIME = 16


@contextmanager
def open_split(name: str, data_dir: Path | None, split: str) -> Iterator[LabelledPhotos]:
    """Open a split; its photos can be gone through while the block runs.

    Parameters
    ----------
    name : str
        Of the data set, such as "oxford_iiit_pet".
    data_dir : Path or None
        Where tensorflow_datasets keeps its data sets; None takes its own default.
    split : str
        As tensorflow_datasets writes it: "test", "train[:10%]".

    Raises
    ------
    PetsegError
        If the data set is not there and cannot be downloaded, or the child process ends; the latter also while the
        photos are gone through.
    """
    with WorkerProcess("cpu") as worker:
        where = None if data_dir is None else str(data_dir)
        worker.send({"do": "open_split", "name": name, "data_dir": where, "split": split})
        yield LabelledPhotos(int(worker.receive()["photos"]), _fetch(worker))


def _fetch(worker: WorkerProcess) -> Iterator[LabelledPhoto]:
    """Photos one by one; the next few are asked for before the last ones are handed out."""
    request = {"do": "read_split", "photos": _AT_A_TIME}
    worker.send(request)
    while photos := worker.receive()["photos"]:
        worker.send(request)
        yield from map(unpack_photo, photos)


def pack_photo(name: str, image: RgbImage, mask: Mask) -> Event:
    """A photo and its mask as the child process sends them."""
    return {"name": name, "size": mask.shape, "image": _as_text(image), "mask": _as_text(mask)}


def unpack_photo(event: Event) -> LabelledPhoto:
    """The photo that `pack_photo` packed; WorkerError if it is damaged."""
    try:
        height, width = event["size"]
        image = np.frombuffer(base64.b64decode(event["image"]), np.uint8).reshape(height, width, 3)
        mask = np.frombuffer(base64.b64decode(event["mask"]), np.uint8).reshape(height, width)
        return LabelledPhoto(str(event["name"]), lambda: (image, mask))
    except (KeyError, TypeError, ValueError) as error:
        raise WorkerError("the child process sent a photo that cannot be read", remedy="Try again.") from error


def _as_text(pixels: RgbImage | Mask) -> str:
    return base64.b64encode(np.ascontiguousarray(pixels, np.uint8).tobytes()).decode()
