"""An hour of work, in short: memory, open files and threads level off.

`SOAK_SECONDS` says how long; `make soak` works for half an hour.
"""

import gc
import os
import random
import sys
import threading
import time
from pathlib import Path
from statistics import median

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.memory import give_back

SECONDS = float(os.environ.get("SOAK_SECONDS", "60"))
PHOTOS = 6
SHAPE = (1500, 2000)
SLACK_MB = 80
"""By how much the memory of the last quarter may exceed that of the second: caches and the allocator vary."""

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(SECONDS + 600),
    pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc"),
]


@pytest.fixture
def folder(tmp_path):
    rng = np.random.default_rng(0)
    for number in range(PHOTOS):
        small = rng.integers(0, 256, (SHAPE[0] // 40, SHAPE[1] // 40, 3), dtype=np.uint8)
        photo = cv2.resize(small, SHAPE[::-1], interpolation=cv2.INTER_CUBIC)
        (tmp_path / "pets").mkdir(exist_ok=True)
        Image.fromarray(photo).save(tmp_path / "pets" / f"{number}.jpg", quality=85)
    return tmp_path / "pets"


class Worker:
    """Does one thing after the other, as a person would who cannot decide."""

    def __init__(self, app, seed):
        self.app = app
        self.random = random.Random(seed)
        self.done = 0

    def work(self):
        self.random.choices(
            [self.paint, self.undo, self.trigger, self.clean_up, self.go, self.review, self.look],
            [8, 4, 3, 2, 4, 2, 2],
        )[0]()
        self.done += 1
        self.app.wait_for_saves()
        QApplication.processEvents()
        self.app.wait(self.is_quiet)

    def is_quiet(self):
        """Whether nothing is under way that opens another photo, as taking back a review does."""
        runner = self.app.services.runner
        is_idle = all(runner.is_idle(lane) for lane in ("saving", "photos", "snapshots", "edits"))
        return is_idle and self.app.services.session.document is not None

    def paint(self):
        points = [(self.random.randrange(SHAPE[0]), self.random.randrange(SHAPE[1])) for _ in range(2)]
        self.app.key(self.random.choice([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3]))
        self.app.stroke(*points)

    def undo(self):
        for _ in range(self.random.randrange(1, 4)):
            self.act("undo")

    def trigger(self):
        self.act(self.random.choice(["clear", "reset", "border-everywhere", "propose-again", "redo"]))

    def clean_up(self):
        self.act(self.random.choice(["clean-smooth", "clean-fill-holes", "clean-grow"]))
        self.app.services.previewer.apply()

    def go(self):
        session = self.app.services.session
        session.select(self.random.choice(session.entries.names))
        # Not necessarily of that photo: taking back a review, asked for just before, goes to another.
        self.app.wait(lambda: session.document is not None)

    def review(self):
        self.app.key(Qt.Key.Key_Return)
        self.app.wait(lambda: self.app.services.session.document is not None)

    def look(self):
        self.app.window.view.viewport.set_zoom(self.random.choice([0.1, 0.5, 1.0, 3.0]))

    def act(self, name):
        action = self.app.window.action_set[name]
        if action.isEnabled():
            action.trigger()
        self.app.wait(lambda: not self.app.services.edit_queue.busy)


def sample():
    gc.collect()
    give_back()  # memory that earlier tests freed but the allocator kept is not the window's
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6, len(os.listdir("/proc/self/fd")), threading.active_count()


def test_memory_files_and_threads_level_off(start_app, folder):
    app = start_app()
    app.open(folder)
    app.wait_for_proposal()
    worker, samples, start = Worker(app, seed=3), [], time.monotonic()
    while (elapsed := time.monotonic() - start) < SECONDS:
        worker.work()
        if elapsed > len(samples) * SECONDS / 40:
            samples.append(sample())
    quarter = len(samples) // 4
    before, after = (
        [median(values) for values in zip(*part, strict=True)]
        for part in (samples[quarter : 2 * quarter], samples[-quarter:])
    )
    sys.stdout.write(
        f"\n{worker.done} actions; MB, files, threads: {before} in the second quarter, {after} in the last\n"
    )
    assert app.bugs == []
    assert worker.done > SECONDS / 3
    assert after[0] <= before[0] + SLACK_MB
    assert after[1] <= before[1] + 4
    assert after[2] <= before[2] + 2
