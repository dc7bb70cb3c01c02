"""A photo that was left takes no memory any more, whatever was done on it."""

import gc
import sys
import weakref
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.jobs_world import never_trains, paint
from support.segmenters import FakeModels

from core.labels import Label
from core.pixels import Box
from petseg_gui.jobs.job import LANES, Job
from petseg_gui.services import build_services

MEGAPIXELS_12 = (4000, 3000)
BOX = Box(10, 20, 60, 90)


def run(name):
    return lambda world: world.action(name).trigger()


def clean_up(world):
    world.action("clean-smooth").trigger()
    world.services.previewer.apply()


WORK = {
    "nothing": lambda world: None,
    "stroke": lambda world: world.drag((20, 20), (60, 90)),
    "undo": lambda world: (world.drag((20, 20), (60, 90)), world.action("undo").trigger()),
    "clear": run("clear"),
    "reset": lambda world: (world.action("clear").trigger(), world.action("reset").trigger()),
    "border": run("border-everywhere"),
    "clean-up": clean_up,
    "box": lambda world: world.session.document.request_box_proposal(BOX),
    "review": lambda world: world.services.autosaver.mark_reviewed(),
    "reopen": lambda world: (world.services.autosaver.mark_reviewed(), world.action("reopen").trigger()),
    "propose": run("propose-again"),
}


@pytest.fixture
def without_others():
    """Have the collector look past the objects of other tests, also later: there are a million."""
    gc.collect()
    gc.freeze()


@pytest.mark.usefixtures("without_others")
@pytest.mark.parametrize("work", WORK)
def test_document_and_layers_are_freed_once_the_photo_is_left(make_world, work):
    world = make_world()
    alive = [weakref.ref(world.session.document), weakref.ref(world.session.document.layers.mask)]
    WORK[work](world)
    assert world.services.autosaver.flush()
    for name in ("pet_3.jpg", "pet_4.jpg"):
        world.session.select(name)
    gc.collect()
    assert [reference() for reference in alive] == [None, None]
    # The loader keeps the jobs of the photo that it loaded last.
    assert len([each for each in gc.get_objects() if isinstance(each, Job)]) <= 3


def resident() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1024


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_levels_off_over_a_hundred_resets_of_large_photos(qtbot, tmp_path):
    pixels = np.random.default_rng(0).integers(0, 255, (*reversed(MEGAPIXELS_12), 3), dtype=np.uint8)
    for number in (1, 2):
        (tmp_path / "photos").mkdir(exist_ok=True)
        Image.fromarray(pixels).save(tmp_path / "photos" / f"pet_{number}.jpg")
    services = build_services(
        tmp_path / "settings.json", device="cpu", open_segmenter=FakeModels(), tune=never_trains
    )  # fmt: skip
    session, sizes = services.session, []
    services.model_holder.start()
    services.opener.open(tmp_path / "photos")
    for count in range(100):
        name = f"pet_{count % 2 + 1}.jpg"
        session.select(name)
        qtbot.waitUntil(lambda: session.document is not None and session.document.proposal is not None)
        paint(session.document, Label.BORDER, Box(0, 0, 900, 900))
        session.document.reset_to_proposal()
        qtbot.waitUntil(lambda: not services.edit_queue.busy and not services.autosaver.has_unsaved)
        qtbot.waitUntil(lambda: all(map(services.runner.is_idle, LANES)))
        sizes.append(resident())
    assert services.shutdown()
    assert max(sizes[50:]) - max(sizes[10:50]) < 40, sizes
