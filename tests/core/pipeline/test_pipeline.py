"""Photos go through all stages several at a time: same masks, all errors, no half-written file."""

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image
from support.segmenters import FakeSegmenter, brown_is_pet

from core.errors import ImageError
from core.images import read_size
from core.model.segmenter import METHOD, open_segmenter
from core.pipeline import Pipeline, PlannedMask, Recipe
from resources import DEFAULT_MODEL

RECIPE = Recipe("0" * 32, METHOD)
PATIENCE = 60


class Watched(FakeSegmenter):
    """What is more red than green is pet; `before` is called with each photo."""

    def __init__(self, before=lambda image: None):
        super().__init__(brown_is_pet)
        self.before = before

    def propose(self, image, box=None):
        self.before(image)
        return super().propose(image, box)


@pytest.fixture
def planned(photo_folder, tmp_path, write_photo):
    """Twelve photos of different sizes."""
    for number in range(12):
        write_photo(photo_folder / f"more_{number:02}.png", 30 + 7 * number, 40, seed=number)
    photos = sorted(photo_folder.glob("more_*"))
    return [PlannedMask(photo, tmp_path / "out" / f"{photo.stem}.png") for photo in photos]


def run(planned, segmenter, workers=2, recipe=RECIPE, *, resume=False):
    pipeline = Pipeline(segmenter, recipe, workers=workers, require_free=lambda target: None, resume=resume)
    return list(pipeline.run(planned))


def contents(planned):
    return [each.target.read_bytes() for each in planned]


def test_masks_are_the_same_for_any_number_of_workers_and_threads(planned):
    """With the shipped model, byte for byte."""
    planned, found = planned[:4], []
    for workers, threads in ((1, 2), (3, 1)):
        segmenter = open_segmenter(DEFAULT_MODEL, "cpu", threads=threads)
        assert [outcome.planned for outcome in run(planned, segmenter, workers)] == planned
        found.append(contents(planned))
        segmenter.close()
    assert found[0] == found[1]


def test_photos_are_proposed_at_the_same_time(planned):
    meeting = threading.Barrier(3)
    outcomes = run(planned, Watched(lambda image: meeting.wait(PATIENCE)), workers=3)
    assert all(outcome.error is None for outcome in outcomes)


def test_an_unreadable_photo_stops_no_other(planned):
    planned[3].photo.write_bytes(b"")
    planned[7].photo.unlink()
    outcomes = run(planned, Watched())
    assert {i for i, outcome in enumerate(outcomes) if outcome.error} == {3, 7}
    assert {i for i, each in enumerate(planned) if not each.target.exists()} == {3, 7}
    assert isinstance(outcomes[3].error, ImageError)
    assert outcomes[3].error.path == planned[3].photo


def test_photos_for_which_memory_does_not_suffice_together_are_proposed_alone(planned):
    lock, inside, alone = threading.Lock(), [], []
    meeting, first_two = threading.Barrier(2), threading.Semaphore(2)

    def use_memory(image):
        with lock:
            inside.append(image)
        try:
            if first_two.acquire(blocking=False):
                meeting.wait(PATIENCE)
                raise MemoryError
            alone.append(len(inside) == 1)
        finally:
            with lock:
                inside.pop()

    assert [outcome.error for outcome in run(planned[:2], Watched(use_memory))] == [None, None]
    assert alone == [True, True]


def test_a_photo_that_never_fits_into_memory_fails_alone(planned):
    _, wide = read_size(planned[5].photo)

    def use_memory(image):
        if image.shape[1] == wide:
            raise MemoryError

    outcomes = run(planned, Watched(use_memory))
    assert [i for i, outcome in enumerate(outcomes) if outcome.error] == [5]
    assert "not enough memory" in str(outcomes[5].error)


def test_a_defect_ends_the_run_with_itself(planned):
    """And not with the notice that other photos were given up."""

    def fail(image):
        if image.shape[1] > 80:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(planned, Watched(fail), workers=3)
    assert len(list(planned[0].target.parent.iterdir())) < len(planned)


@pytest.fixture
def proposed(planned):
    run(planned, Watched())
    return planned


def kept(planned, recipe=RECIPE):
    return [outcome.is_skipped for outcome in run(planned, Watched(), recipe=recipe, resume=True)]


def test_resuming_keeps_what_is_up_to_date(proposed):
    before = [each.target.stat().st_mtime_ns for each in proposed]
    proposed[4].target.unlink()
    assert kept(proposed) == [i != 4 for i in range(12)]
    after = [each.target.stat().st_mtime_ns for each in proposed]
    assert [i for i in range(12) if before[i] != after[i]] == [4]
    assert all(kept(proposed))


def test_without_resuming_everything_is_proposed_again(proposed):
    assert not any(outcome.is_skipped for outcome in run(proposed, Watched()))


def replace_content(photo: Path) -> None:
    Image.new("RGB", (30, 20), "red").save(photo)


def replace_content_of_one_size(photo: Path) -> None:
    """The same number of bytes, at another time."""
    data = bytearray(photo.read_bytes())
    at = data.index(b"IDAT") + 40
    data[at] ^= 1
    photo.write_bytes(data)
    os.utime(photo, ns=(1, 1))


def remove(photo: Path) -> None:
    photo.unlink()


@pytest.mark.parametrize("change", [replace_content, replace_content_of_one_size, remove])
def test_photo_that_was_replaced_is_not_kept(proposed, change):
    change(proposed[2].photo)
    assert kept(proposed) == [i != 2 for i in range(12)]


def test_photo_that_was_only_copied_is_kept(proposed):
    os.utime(proposed[2].photo, ns=(1, 1))
    assert all(kept(proposed))


@pytest.mark.parametrize("recipe", [Recipe("1" * 32, METHOD), Recipe("0" * 32, METHOD + 1)])
def test_masks_of_another_model_or_method_are_not_kept(proposed, recipe):
    assert not any(kept(proposed, recipe))


@pytest.mark.parametrize("left", [0, 1, 50, -1])
def test_a_mask_that_a_power_cut_cut_off_is_not_kept(proposed, left):
    target = proposed[6].target
    whole = target.read_bytes()
    target.write_bytes(whole[:left])
    assert kept(proposed[6:7]) == [False]
    assert target.read_bytes() == whole


PROGRAM = """
import sys
from pathlib import Path
import numpy as np
from core.model.segmenter import open_segmenter
from core.pipeline import Pipeline, PlannedMask, Recipe
from resources import DEFAULT_MODEL

def memory():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

folder, count = Path(sys.argv[1]), int(sys.argv[2])
photos = sorted(folder.glob("*.jpg"))
planned = (PlannedMask(photos[i % len(photos)], folder / "out" / f"{i}.png") for i in range(count))
segmenter = open_segmenter(DEFAULT_MODEL, "cpu", threads=1)
pipeline = Pipeline(segmenter, Recipe("0", 1), workers=2, require_free=lambda target: None)
levels = []
for number, outcome in enumerate(pipeline.run(planned), 1):
    assert outcome.error is None, outcome.error
    if number % (count // 4) == 0:
        levels.append(memory())
print(*levels)
"""


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")
def test_memory_is_level(tmp_path, write_photo):
    """Over 200 photos of up to 6 megapixels; docs/adr/0027 has the figures for 10,000."""
    for number, (width, height) in enumerate([(1200, 900), (640, 480), (3000, 2000), (300, 200), (2400, 1800)]):
        write_photo(tmp_path / f"{number}.jpg", width, height, seed=number)
    command = [sys.executable, "-c", PROGRAM, str(tmp_path), "200"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=220, check=False)
    assert done.returncode == 0, done.stderr
    first, *_, last = map(float, re.findall(r"\S+", done.stdout))
    assert last < 1.15 * first
