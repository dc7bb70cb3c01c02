"""Folders of 100,000 photos: time to a usable list, memory, and what a step and a filter cost the window's thread.

Those called `processor` count the time of the processor alone, which other programs change less.
"""

import resource
import time
from contextlib import closing
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtWidgets import QComboBox
from support.large_folder import PHOTOS, add_masks, add_proposals, fill_large_folder
from support.window_world import WindowWorld

from core.project import PhotoState, Project

pytestmark = pytest.mark.bench


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return fill_large_folder(tmp_path_factory.mktemp("many"))


@pytest.fixture(scope="module")
def masked(tmp_path_factory):
    """Every photo with a mask, and nothing that PetSeg has stored."""
    root = fill_large_folder(tmp_path_factory.mktemp("masked"))
    add_masks(root)
    return root


@pytest.fixture(scope="module")
def worked_on(tmp_path_factory):
    """Every photo with a mask or a proposal, and all that PetSeg stores of them."""
    root = fill_large_folder(tmp_path_factory.mktemp("worked on"))
    add_masks(root, every=2)
    add_proposals(root)
    with closing(Project.open(root)) as project:
        names = project.photos.names
        proposal = {"model": "shipped", "uncertainty": 0.25}
        project.photos.update_all(names, proposal | {"digest": "0" * 32, "photo_digest": "1" * 32})
        masks = [name for name in names if project.photos[name].has_mask]
        project.photos.update_all(masks[::2], {"decision": PhotoState.CORRECTED})
        project.check_photos()
    return root


@pytest.fixture(params=["plain", "masked", "worked_on"])
def folder(request):
    return request.getfixturevalue(request.param)


def resident_mb():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def timed(work, clock=time.perf_counter):
    start = clock()
    work()
    return (clock() - start) * 1000


def test_large_folder(folder, tmp_path, qtbot, benchmark):
    world = WindowWorld(tmp_path / "settings.json", hold=("thumbnails",))
    qtbot.addWidget(world.window)
    world.window.show()
    before, processor = resident_mb(), time.process_time()
    first = timed(lambda: world.services.opener.open(folder))
    processor = (time.process_time() - processor) * 1000
    added = resident_mb() - before
    session, walk, browser = world.session, world.window.walk, world.window.browser
    assert len(session.entries.names) == PHOTOS
    steps = [timed(lambda: walk.go(1)) for _ in range(20)]
    session.select(session.entries.names[PHOTOS // 2])
    steps += [timed(lambda step=step: walk.go(step)) for step in (1, 1, -1, 1) * 5]
    states = browser.findChild(QComboBox)
    filters = [timed(lambda row=row: states.setCurrentIndex(row), time.thread_time) for row in (1, 2, 4, 0, 1, 3, 0)]
    filtered = [timed(lambda: walk.go(1)) for _ in range(10)]
    unreviewed = [timed(walk.go_to_next_unreviewed) for _ in range(5)]
    reviews = [timed(lambda: session.apply_state(session.current, PhotoState.REVIEWED)) for _ in range(5)]
    benchmark.extra_info.update(
        open_ms=first, open_processor_ms=processor, added_mb=added, step_ms=median(steps), step_max_ms=max(steps),
        filter_processor_ms=max(filters), filtered_step_max_ms=max(filtered), next_unreviewed_max_ms=max(unreviewed),
        review_max_ms=max(reviews),
    )  # fmt: skip
    benchmark.pedantic(lambda: walk.go(1), rounds=5)
