"""Time from the start of the process to the painted window and the first proposal, with a warm disk cache."""

import json
import os
import shutil
import subprocess
import sys
import time

import numpy as np
import pytest

from resources import SAMPLES

pytestmark = pytest.mark.bench

ROUNDS = 7
TIMEOUT_SECONDS = 60


def start_once(folder, tmp_path):
    """Start the real application on a folder without stored proposals; returns its startup report."""
    shutil.rmtree(folder / ".petseg", ignore_errors=True)
    report = tmp_path / "report.json"
    report.unlink(missing_ok=True)
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_DATA_HOME": str(tmp_path / "data")}
    # As on a user's machine, where Python compiles modules once and not at every start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "petseg_gui", str(folder), "--startup-report", str(report)], env=environment
    )
    try:
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while time.monotonic() < deadline and process.poll() is None:
            if report.exists() and "proposal" in (seconds := json.loads(report.read_text())):
                return seconds
            time.sleep(0.02)
        pytest.fail("no proposal was shown")
    finally:
        process.terminate()
        process.wait(20)


def test_start(benchmark, tmp_path):
    """Target: window within 1.0 s, first proposal within 2.5 s."""
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(SAMPLES / "chelsea.png", folder)
    rounds = [start_once(folder, tmp_path) for _ in range(ROUNDS)][1:]
    benchmark.extra_info |= {"window_reach_s": 1.0, "proposal_reach_s": 2.5}
    for what, name in (("window", "window_s"), ("photo", "photo_s"), ("proposal", "proposal_s")):
        benchmark.extra_info[name] = float(np.median([seconds[what] for seconds in rounds]))
    benchmark.pedantic(start_once, (folder, tmp_path), rounds=1)
