"""Data sets of tensorflow_datasets, read and written through the child process, where TensorFlow is.

Photos cross the pipe one or a few at a time, so no split has to fit into memory.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from core.cancel import ShouldStop, never
from core.evaluation.labelled_photos import LabelledPhoto, LabelledPhotos
from core.worker.availability import missing_of
from core.worker.codec import Message
from core.worker.dataset_messages import (
    AddPhotoRequest,
    CloseDataSetRequest,
    DataSetAnswer,
    NewDataSetRequest,
    OpenSplitAnswer,
    OpenSplitRequest,
    ReadSplitAnswer,
    ReadSplitRequest,
    SplitPhoto,
)
from core.worker.process import WorkerProcess

_PACKAGES = {
    "tensorflow": "tensorflow",
    "tensorflow_datasets": "tensorflow-datasets",
    "importlib_resources": "importlib-resources",
}
"""What the child process imports, by module."""
_CHUNK = 16
"""Photos per request."""


def missing_packages() -> list[str]:
    """Return the packages that data sets need and that are not installed."""
    return missing_of(_PACKAGES)


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


@contextmanager
def new_data_set(
    folder: Path, categories: Sequence[str], splits: Sequence[str], should_stop: ShouldStop = never
) -> Iterator[Callable[[AddPhotoRequest], None]]:
    """Begin a data set with the features of Oxford-IIIT Pet; it is finished at the end of the block.

    Parameters
    ----------
    folder : Path
        Where its files go; it exists and is empty.
    categories : sequence of str
    splits : sequence of str
        Those to which photos will be added.
    should_stop : callable
        Asked while the child process works.

    Yields
    ------
    callable
        Adds a photo.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    PetsegError
        If the data set cannot be written, or the child process ends.
    """
    with WorkerProcess("cpu") as worker:

        def ask(request: Message) -> None:
            worker.send(request)
            worker.receive(DataSetAnswer, should_stop=should_stop)

        ask(NewDataSetRequest(folder, tuple(categories), tuple(splits)))
        yield ask
        ask(CloseDataSetRequest())
