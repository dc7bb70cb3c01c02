"""Runs the network on the CPU, with the decoder's features."""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.model.checkpoint import read_checkpoint
from core.model.onnx_graph import FEATURES, INPUT, OUTPUT, build_graph
from core.model.onnx_runtime import cpu_session

Floats = npt.NDArray[np.float32]


class NetworkOutput(NamedTuple):
    """What the network returns for N squares.

    Attributes
    ----------
    probabilities : (N, S, S, 3) float32 in 0..1, in the order of `Label`
    coarse, fine : (N, C, S / 4, S / 4) and (N, D, S / 2, S / 2) float32, not below 0
        Outputs of the last two upsample blocks.
    """

    probabilities: Floats
    coarse: Floats
    fine: Floats


class FeatureNetwork:
    """The network of a checkpoint, always on the CPU: on one photo a GPU would save less than starting it costs.

    Parameters
    ----------
    path : Path
        The checkpoint.

    Raises
    ------
    CheckpointError
        If the file is no usable model.
    """

    def __init__(self, path: Path) -> None:
        checkpoint = read_checkpoint(path)
        self.input_size = checkpoint.card.architecture.input_size
        self._session = cpu_session(build_graph(checkpoint, with_features=True))

    def run(self, squares: Floats) -> NetworkOutput:
        """Run it on squares (N, S, S, 3) in -1..1."""
        return NetworkOutput(*self._session.run([OUTPUT, *FEATURES], {INPUT: squares}))
