"""Runs the network on a GPU, in the child process."""

import threading
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.worker.messages import DeviceAnswer, OpenModelRequest, PredictAnswer, PredictRequest
from core.worker.process import WorkerProcess


class WorkerNetwork:
    """A `Network` that runs in the child process, through Keras.

    Raises
    ------
    DeviceError
        If Keras sees no GPU.
    WorkerError
        If the child process dies, at any call.
    """

    def __init__(self, checkpoint: Path, device: str) -> None:
        self._worker = WorkerProcess(device)
        self._turn = threading.Lock()  # an answer belongs to the request before it
        try:
            self._worker.send(OpenModelRequest(checkpoint))
            self.device = self._worker.receive(DeviceAnswer).device
        except BaseException:
            self._worker.close()
            raise

    def run(self, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return probabilities (N, S, S, 3) of photos (N, S, S, 3) in -1..1."""
        with self._turn:
            self._worker.send(PredictRequest(photos.astype(np.float32)))
            return self._worker.receive(PredictAnswer).probabilities

    def close(self) -> None:
        """End the child process, which releases the GPU's memory."""
        self._worker.close()
