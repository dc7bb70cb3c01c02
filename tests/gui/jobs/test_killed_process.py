"""What a process that is killed in the middle of work leaves behind."""

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from core.labels import Label
from core.project import PhotoState, Project

ROOT = Path(__file__).parents[3]
INTERVAL_MS = 25
SCRIPT = """
import sys, time
from pathlib import Path
import numpy as np
from PySide6.QtCore import QCoreApplication, QTimer
from core.pixels import Box
from core.labels import Label
from core.project import Project
from petseg_gui.services import build_services

app = QCoreApplication([])
services = build_services(Path(sys.argv[1]).parent / "settings.json")
session = services.session
row = 0

def stroke():
    global row
    document = session.document
    document.begin_stroke("Brush stroke")
    document.stroke(Box(row, 0, row + 1, 120), np.ones((1, 120), bool), Label.PET)
    document.end_stroke()
    print(row, time.time(), flush=True)
    row += 1
    if row == 90:
        timer.stop()

timer = QTimer(interval=int(sys.argv[2]))
timer.timeout.connect(stroke)
session.document_changed.connect(timer.start)
session.set_project(Project.open(Path(sys.argv[1])))
session.select("pet_1.jpg")
app.exec()
"""


def _slowness(strokes):
    """How many times as long as asked for the process took for its strokes, as a busy machine delays its saves too."""
    times = [float(when) for _, when in strokes]
    gaps = np.diff(times) / (INTERVAL_MS / 1000)
    return max(1.0, float(gaps.max(initial=1)) / 2)


@pytest.mark.parametrize("lifetime", [0.05, 0.4, 0.9, 1.7])
def test_at_most_the_last_second_is_lost(photo_folder, lifetime):
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(photo_folder), str(INTERVAL_MS)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    strokes = [process.stdout.readline().split()]
    begun = time.monotonic()
    while time.monotonic() - begun < lifetime:
        strokes.append(process.stdout.readline().split())
    killed = time.time()
    process.kill()
    strokes += [line.split() for line in process.stdout.read().splitlines()]
    process.wait()
    process.stdout.close()

    safe = [int(row) for row, when in strokes if float(when) < killed - _slowness(strokes)]
    project = Project.open(photo_folder)
    mask = project.masks.load("pet_1.jpg", (90, 120))
    if safe:
        assert mask is not None
        assert project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED
    if mask is not None:
        rows = np.flatnonzero((mask == Label.PET).all(axis=1))
        assert np.array_equal(rows, np.arange(len(rows)))
        assert len(rows) > max(safe, default=-1)
        touched = project.masks.load_touched("pet_1.jpg", (90, 120))
        assert touched is None or touched[rows].all()
    project.close()
