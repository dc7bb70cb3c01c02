"""Readers of other programs, run in processes of their own."""

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

SCRIPTS = Path(__file__).parents[1] / "readers" / "scripts"
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "QT_QPA_PLATFORM": "offscreen",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "",
}
_PATIENCE = 400


@dataclass(frozen=True)
class Reading:
    """What a reader read, by the name of each photo's file without extension.

    Attributes
    ----------
    masks : mapping of str to (H, W) array
    images : mapping of str to (H, W, 3) array
    facts : mapping
        What else it says.
    """

    masks: Mapping[str, npt.NDArray[Any]]
    images: Mapping[str, npt.NDArray[Any]]
    facts: Mapping[str, Any]


def run_script(python: Path, script: str, out: Path, *arguments: object) -> Mapping[str, Any]:
    """Run one of `readers/scripts` with a Python and return the facts that it wrote; what it prints is its error."""
    out.mkdir(parents=True)
    command = [str(python), str(SCRIPTS / script), str(out), *map(str, arguments)]
    # Its home is its own, so that nothing it finds there, or leaves there, matters.
    environment = os.environ | _OFFLINE | {"HOME": str(out), "USERPROFILE": str(out)}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=_PATIENCE, cwd=out
    )
    assert done.returncode == 0, f"{script}: {done.stderr[-3000:]}"
    return json.loads((out / "facts.json").read_text(encoding="utf-8"))


def read_with(python: Path, script: str, out: Path, *arguments: object) -> Reading:
    """Run a reader; see `run_script`."""
    facts = run_script(python, script, out, *arguments)
    with np.load(out / "masks.npz") as arrays:
        parts = {part: {} for part in ("mask", "image")}
        for key in arrays.files:
            part, _, name = key.partition("/")
            parts[part][name] = arrays[key]
    return Reading(parts["mask"], parts["image"], facts)
