"""The canvas on screens with a scaling of 1.5 and 2: the same tests again, in a process of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FILES = (
    "test_scene.py",
    "test_viewport.py",
    "test_tool_controller.py",
    "test_handles.py",
    "test_mouse_input.py",
    "test_mask_overlay.py",
    "test_panes.py",
    "test_ring.py",
    "test_repainter.py",
    "test_canvas_fast_mode.py",
    "test_tool_lasso.py",
)


@pytest.mark.timeout(320)
@pytest.mark.parametrize("factor", ["1.5", pytest.param("2", marks=pytest.mark.long)])
def test_the_canvas_is_exact_on_scaled_screens(factor):
    environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    files = [str(HERE / name) for name in FILES]
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *files]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
