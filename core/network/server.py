"""Answers the requests that reach the child process."""

import errno
from collections.abc import Callable, Iterator
from itertools import islice
from typing import IO, Any

from core.cancel import ShouldStop, never
from core.device import gpu_error, is_out_of_memory
from core.errors import PetsegError, WorkerError, first_line, reason_of
from core.images import RgbImage
from core.labels import Mask
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
from core.worker.error_report import ErrorReport
from core.worker.finetune_messages import TuningOutcome, TuningRequest
from core.worker.messages import (
    DeviceAnswer,
    DeviceRequest,
    ExportAnswer,
    ExportRequest,
    OpenModelRequest,
    PredictAnswer,
    PredictRequest,
    TrainOutcome,
    TrainRequest,
)

_OF_A_DISK = {errno.EIO, errno.EFBIG, errno.ENOSPC, errno.EROFS, errno.EDQUOT}
"""What is one of a disk even if no file is named, as none is when data are written."""


class Server:
    """Answers one request after the other; holds the model, the split and the new data set that are open.

    Keras is imported by the handlers, so that the process is ready at once.

    Parameters
    ----------
    out : text stream
        Takes the answers, one JSON object a line.
    device : "auto", "cpu" or "gpu"
    stop_early : callable
        Whether a fine-tune is to end with the best weights so far.
    """

    def __init__(self, out: IO[str], device: str, stop_early: ShouldStop = never) -> None:
        self._out = out
        self._stop_early = stop_early
        self._choice = device
        self._device = ""
        self._model: Any = None
        self._split: Iterator[tuple[str, RgbImage, Mask]] = iter(())
        self._data_set: Any = None
        self._handlers: dict[type[Message], Callable[[Any], Message]] = {
            AddPhotoRequest: self._add_photo,
            CloseDataSetRequest: self._close_data_set,
            DeviceRequest: self._name_device,
            ExportRequest: self._export,
            NewDataSetRequest: self._begin_data_set,
            OpenModelRequest: self._open_model,
            OpenSplitRequest: self._open_split,
            PredictRequest: self._predict,
            ReadSplitRequest: self._read_split,
            TrainRequest: self._train,
            TuningRequest: self._fine_tune,
        }

    def serve(self, line: str) -> None:
        """Answer one request; an error becomes an `ErrorReport`."""
        try:
            self._send(self._answer(line))
        except PetsegError as error:
            self._send(ErrorReport.of(error))
        except Exception as error:  # noqa: BLE001 - whatever a backend raises must reach the parent
            self._send(ErrorReport.of(translate_error(error, self._device)))

    def _answer(self, line: str) -> Message:
        request = Message.from_json(line)
        handler = self._handlers.get(type(request))
        if handler is None:
            raise WorkerError("unknown request {line!r}", line=line.strip()[:80])
        return handler(request)

    def _send(self, message: Message) -> None:
        self._out.write(message.to_json() + "\n")
        self._out.flush()

    def _fine_tune(self, request: TuningRequest) -> TuningOutcome:
        device = self._use_device()
        from core.network.finetuning.fine_tune import fine_tune

        return fine_tune(request, device, self._send, never, self._stop_early)

    def _train(self, request: TrainRequest) -> TrainOutcome:
        device = self._use_device()
        from core.network.train import train_model
        from core.network.train_progress import throttled

        return train_model(request, device, throttled(self._send), never)

    def _open_model(self, request: OpenModelRequest) -> DeviceAnswer:
        device = self._use_device(training=False)
        from core.model.checkpoint import read_checkpoint
        from core.network.model import load_model

        self._model = load_model(read_checkpoint(request.checkpoint), request.checkpoint)
        return DeviceAnswer(device)

    def _predict(self, request: PredictRequest) -> PredictAnswer:
        if self._model is None:
            raise WorkerError("no model is open")
        from core.network.training import predict_probabilities

        return PredictAnswer(predict_probabilities(self._model, request.photos))

    def _export(self, request: ExportRequest) -> ExportAnswer:
        self._use_device()
        from core.network.model import export

        export(request.checkpoint, request.to, request.out)
        return ExportAnswer()

    def _open_split(self, request: OpenSplitRequest) -> OpenSplitAnswer:
        from core.network.tfds import open_tfds

        count, self._split = open_tfds(request.data_dir, request.split, request.name, download=True)
        return OpenSplitAnswer(count)

    def _read_split(self, request: ReadSplitRequest) -> ReadSplitAnswer:
        return ReadSplitAnswer([SplitPhoto(*named) for named in islice(self._split, request.photos)])

    def _begin_data_set(self, request: NewDataSetRequest) -> DataSetAnswer:
        from core.network.tfds import DataSetWriter

        self._data_set = DataSetWriter(request)
        return DataSetAnswer()

    def _add_photo(self, request: AddPhotoRequest) -> DataSetAnswer:
        self._open_data_set().add(request)
        return DataSetAnswer()

    def _close_data_set(self, _request: CloseDataSetRequest) -> DataSetAnswer:
        self._open_data_set().close()
        self._data_set = None
        return DataSetAnswer()

    def _open_data_set(self) -> Any:
        if self._data_set is None:
            raise WorkerError("no data set is open")
        return self._data_set

    def _name_device(self, _request: DeviceRequest) -> DeviceAnswer:
        return DeviceAnswer(self._use_device())

    def _use_device(self, *, training: bool = True) -> str:
        from core.network.devices import use_device

        self._device = use_device(self._choice, training=training)
        return self._device


def translate_error(error: Exception, device: str) -> PetsegError:
    """Translate a library's error; one of a GPU becomes a `DeviceError`, as the CPU may still do the work.

    Parameters
    ----------
    error : Exception
    device : str
        As `use_device` named it; empty if there is none yet.
    """
    if isinstance(error, OSError) and _is_of_a_disk(error):
        return _disk_error(error)
    if device.startswith("GPU") and (translated := gpu_error(error)):
        return translated
    if is_out_of_memory(error):
        return WorkerError("there is not enough memory", remedy="Close other programs and try again.")
    return WorkerError(
        "{kind}: {reason}",
        remedy="Your masks and the model in use are unchanged.",
        kind=type(error).__name__,
        reason=first_line(error),
    )


def _is_of_a_disk(error: OSError) -> bool:
    return error.errno in _OF_A_DISK or (error.errno is not None and isinstance(error.filename, str))


def _disk_error(error: OSError) -> WorkerError:
    remedy = "Free some space or check the folder's permissions."
    if isinstance(error, FileNotFoundError):
        remedy = "Check that it exists and that you may open it."
    path = error.filename if isinstance(error.filename, str) else None
    return WorkerError("{reason}", path=path, remedy=remedy, reason=reason_of(error))
