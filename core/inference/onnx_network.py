"""The network on ONNX Runtime, in this process."""

import numpy as np
import numpy.typing as npt
import onnxruntime

from core.checkpoint import Checkpoint
from core.inference.graph import INPUT, OUTPUT, build_graph


class OnnxNetwork:
    """A `Network` on the CPU."""

    def __init__(self, checkpoint: Checkpoint, threads: int = 0) -> None:
        self._session = onnxruntime.InferenceSession(
            build_graph(checkpoint), _options(threads), providers=["CPUExecutionProvider"]
        )
        self.device = "CPU (ONNX Runtime)"

    def run(self, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """(N, S, S, 3) in -1..1 to probabilities (N, S, S, 3)."""
        output: npt.NDArray[np.float32] = self._session.run([OUTPUT], {INPUT: photos})[0]
        return output

    def close(self) -> None:
        """Nothing to stop; memory goes with the object."""


def _options(threads: int) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    # Threads that spin between calls would take the core from the pointer.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options
