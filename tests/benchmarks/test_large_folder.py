"""A folder of 100,000 photos: time to a usable list, memory, and what a step and a filter cost the window's thread."""

import resource
import time
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtWidgets import QComboBox
from support.large_folder import PHOTOS, fill_large_folder
from support.window_world import WindowWorld

from core.project import PhotoState

pytestmark = pytest.mark.bench


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return fill_large_folder(tmp_path_factory.mktemp("many"))


def resident_mb():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def timed(work):
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def test_large_folder(folder, tmp_path, qtbot, benchmark):
    world = WindowWorld(tmp_path / "settings.json")
    qtbot.addWidget(world.window)
    world.window.show()
    before = resident_mb()
    first = timed(lambda: world.services.opener.open(folder))
    added = resident_mb() - before
    session, walk, browser = world.session, world.window.walk, world.window.browser
    assert len(session.names) == PHOTOS
    steps = [timed(lambda: walk.go(1)) for _ in range(20)]
    session.select(session.names[PHOTOS // 2])
    steps += [timed(lambda step=step: walk.go(step)) for step in (1, 1, -1, 1) * 5]
    states = browser.findChild(QComboBox)
    filters = [timed(lambda row=row: states.setCurrentIndex(row)) for row in (1, 2, 4, 0, 1)]
    filtered = [timed(lambda: walk.go(1)) for _ in range(10)]
    unreviewed = [timed(walk.go_to_next_unreviewed) for _ in range(5)]
    reviews = [timed(lambda: session.apply_state(session.current, PhotoState.REVIEWED)) for _ in range(5)]
    benchmark.extra_info.update(
        open_ms=first, added_mb=added, step_ms=median(steps), step_max_ms=max(steps), filter_max_ms=max(filters),
        filtered_step_max_ms=max(filtered), next_unreviewed_max_ms=max(unreviewed), review_max_ms=max(reviews),
    )  # fmt: skip
    benchmark.pedantic(lambda: walk.go(1), rounds=5)
