"""Reads a split of a tensorflow_datasets data set through the child process, where TensorFlow is.

Photos are fetched a few at a time, while earlier ones are processed, so no split has to fit into memory.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.evaluation.labelled_photos import LabelledPhoto, LabelledPhotos
from core.worker.messages import OpenSplitAnswer, OpenSplitRequest, ReadSplitAnswer, ReadSplitRequest, SplitPhoto
from core.worker.process import WorkerProcess

_CHUNK = 16
"""Photos per request."""


@contextmanager
def open_split(name: str, data_dir: Path | None, split: str) -> Iterator[LabelledPhotos]:
    """Open a split; its photos can be iterated over within the block.

    Parameters
    ----------
    name : str
        The data set, such as "oxford_iiit_pet".
    data_dir : Path or None
        Where tensorflow_datasets keeps its data sets; None takes its default.
    split : str
        In the syntax of tensorflow_datasets: "test", "train[:10%]".

    Raises
    ------
    PetsegError
        If the data set is missing and cannot be downloaded, or the child process ends; the latter also during the
        iteration.
    """
    with WorkerProcess("cpu") as worker:
        worker.send(OpenSplitRequest(name, data_dir, split))
        yield LabelledPhotos(worker.receive(OpenSplitAnswer).photos, _fetch(worker))


def _fetch(worker: WorkerProcess) -> Iterator[LabelledPhoto]:
    request = ReadSplitRequest(_CHUNK)
    worker.send(request)
    while photos := worker.receive(ReadSplitAnswer).photos:
        worker.send(request)  # before the photos are handed out, so that the child reads ahead
        yield from map(_labelled, photos)


def _labelled(photo: SplitPhoto) -> LabelledPhoto:
    return LabelledPhoto(photo.name, lambda: (photo.image, photo.mask))
