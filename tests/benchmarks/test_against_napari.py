"""Time of the same strokes in PetSeg's canvas and in napari's, in separate windows on a display without a GPU."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.bench

SCRIPT = Path(__file__).parents[2] / "scripts" / "time_dabs.py"


@pytest.fixture(scope="module", autouse=True)
def needs():
    """napari is not a dependency of the project: `pip install --group compare` adds it."""
    pytest.importorskip("napari")
    if shutil.which("xvfb-run") is None:
        pytest.skip("needs xvfb-run, so that the processor draws both windows")


def time_dabs(window, megapixels, diameter):
    display = ["xvfb-run", "-a", "-s", "-screen 0 2400x1400x24"]
    options = ["--megapixels", str(megapixels), "--diameter", str(diameter)]
    done = subprocess.run(
        [*display, "env", "QT_QPA_PLATFORM=xcb", sys.executable, str(SCRIPT), window, *options],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("diameter", [100, 1000])
@pytest.mark.parametrize("megapixels", [12, 24, 50])
def test_dab_against_napari(benchmark, megapixels, diameter):
    found = {}

    def both():
        for window in ("napari", "petseg"):
            found[window] = time_dabs(window, megapixels, diameter)

    benchmark.pedantic(both, rounds=1)
    # Both must have painted about the same, or the times are not comparable.
    assert 0.9 < found["petseg"]["painted"] / found["napari"]["painted"] < 1.1
    for window, figures in found.items():
        benchmark.extra_info.update({f"{window}_{name}": figures[name] for name in ("p50_ms", "p95_ms")})
    benchmark.extra_info["times_faster"] = found["napari"]["p50_ms"] / found["petseg"]["p50_ms"]
    print(dict(benchmark.extra_info))  # noqa: T201
