"""Runs the network on a GPU, in the child process."""

import base64
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.errors import WorkerError
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
        try:
            self._worker.send({"do": "open", "checkpoint": str(checkpoint)})
            self.device = str(self._worker.receive()["device"])
        except BaseException:
            self._worker.close()
            raise

    def run(self, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return probabilities (N, S, S, 3) of photos (N, S, S, 3) in -1..1."""
        data = base64.b64encode(photos.astype(np.float32).tobytes()).decode()
        self._worker.send({"do": "run", "shape": photos.shape, "photos": data})
        event = self._worker.receive()
        try:
            values = np.frombuffer(base64.b64decode(event["probabilities"]), np.float32)
            return values.reshape(photos.shape)
        except (KeyError, ValueError) as error:
            raise WorkerError("the child process sent probabilities that cannot be read") from error

    def close(self) -> None:
        """End the child process, which releases the GPU's memory."""
        self._worker.close()
