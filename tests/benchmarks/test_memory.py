"""Memory of the process with one photo open: decoded, proposed, shown with its mask, nothing painted yet."""

import json
import os
import subprocess
import sys

import cv2
import numpy as np
import pytest
from PIL import Image

pytestmark = [pytest.mark.bench, pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")]

PHOTOS = {"12MP": (4000, 3000), "24MP": (6000, 4000)}
REACH_MB = {"24MP": 450}
_PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from petseg_gui.app import make_application
from petseg_gui.jobs.job import LANES
from petseg_gui.main_window.window import MainWindow
from petseg_gui.services import build_services

def memory():
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    values = {line.split(":")[0]: int(line.split()[1]) // 1000 for line in lines if line.endswith("kB")}
    peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return {"rss": values["Rss"], "own": values["Private_Dirty"], "peak": int(peak.split()[1]) // 1000}

def check():
    session = services.session
    if session.document is not None:
        found.setdefault("photo", memory())
        busy = not all(services.runner.is_idle(lane) for lane in LANES)
        if session.document.proposal is None or busy:
            quiet.stop()
        elif not quiet.isActive():
            quiet.start()

def end():
    found["shown"] = memory()
    print(json.dumps(found), flush=True)
    window.close()
    services.shutdown()
    application.exit(0)

found = {}
application = make_application()
services = build_services(Path(sys.argv[1]) / "settings.json", device="cpu")
window = MainWindow(services)
window.resize(1920, 1080)
window.show()
application.processEvents()
found["window"] = memory()
quiet = QTimer(singleShot=True, interval=1000)
quiet.timeout.connect(end)
watch = QTimer(interval=50)
watch.timeout.connect(check)
watch.start()
services.model_holder.start()
services.opener.open(Path(sys.argv[1]) / "photos")
application.exec()
"""


@pytest.mark.parametrize("photos", [1, 4], ids=["alone", "in-a-folder"])
@pytest.mark.parametrize("size", PHOTOS)
def test_memory_of_the_process(benchmark, tmp_path, size, photos):
    (tmp_path / "photos").mkdir()
    small = np.random.default_rng(0).integers(0, 256, (94, 125, 3), dtype=np.uint8)
    pixels = cv2.resize(small, PHOTOS[size], interpolation=cv2.INTER_CUBIC)
    for number in range(photos):
        Image.fromarray(pixels).save(tmp_path / "photos" / f"{number}.jpg", quality=90)
    command = [sys.executable, "-c", _PROGRAM, str(tmp_path)]

    def start():
        done = subprocess.run(command, capture_output=True, text=True, timeout=200, env=dict(os.environ), check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    found = benchmark.pedantic(start, rounds=1)
    benchmark.extra_info |= {**found, "reach_mb": REACH_MB.get(size)}
    print(size, photos, found)  # noqa: T201
