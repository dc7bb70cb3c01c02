"""Time and memory of painting, of undo and of edits of large areas, without a window."""

import time
from itertools import pairwise

import cv2
import numpy as np
import pytest

from core.editing.codes import from_planes, pack, to_planes, unpack
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.editing.rules import FREE, PaintRules
from core.editing.stroke import Stroke
from core.editing.tiles import TILE
from core.labels import Label
from core.pixels import Box
from core.regions.brush import stroke_region

pytestmark = pytest.mark.bench

PHOTOS = {"12MP": (3000, 4000), "24MP": (4000, 6000), "50MP": (5800, 8600)}
WITH_BORDER = PaintRules(border_width=10)


@pytest.fixture(params=PHOTOS.values(), ids=PHOTOS)
def layers(request):
    """Untouched patches of every class with straight and slanted edges."""
    height, width = request.param
    small = np.random.default_rng(0).integers(0, 3, (20, 30), dtype=np.uint8)
    rotation = cv2.getRotationMatrix2D((15, 10), 20, 1.2 * width / 30)
    mask = cv2.warpAffine(small, rotation, (width, height), flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT)
    return MaskLayers(mask, mask.copy(), np.zeros(mask.shape, np.bool_))


def across(shape, step):
    """Pointer positions in a straight line across the photo."""
    return [(shape[0] // 2, x) for x in range(0, shape[1], step)]


def winding(shape, events=200):
    """Pointer positions back and forth over the whole photo."""
    steps = np.arange(events + 1)
    rows = shape[0] * (0.5 + 0.45 * np.sin(steps / 17))
    columns = shape[1] * (0.5 + 0.45 * np.sin(steps / 31))
    return list(zip(rows.astype(int).tolist(), columns.astype(int).tolist(), strict=True))


def diagonal(_shape):
    """Pointer positions of a stroke 1200 pixels long."""
    return [(600 + 6 * step, 600 + 6 * step) for step in range(142)]


STROKES = {
    "1200 px, r=50": (diagonal, 100),
    "winding, r=50": (winding, 100),
    "across, r=500": (lambda shape: across(shape, 87), 1000),
}


def regions(shape, points, diameter):
    """What each pointer event paints."""
    return [stroke_region(start, end, diameter, Box.whole(shape)) for start, end in pairwise(points)]


def report(benchmark, **more):
    """Print the measured times and further figures."""
    times = [1000 * seconds for seconds in benchmark.stats.stats.data]
    names = (("p50_ms", 50), ("p95_ms", 95), ("max_ms", 100))
    benchmark.extra_info.update({name: round(float(np.percentile(times, share)), 2) for name, share in names})
    benchmark.extra_info.update(more)
    print(dict(benchmark.extra_info))  # noqa: T201


def finished(layers, kind):
    """A finished stroke of one kind."""
    points, diameter = STROKES[kind]
    stroke = Stroke(layers, "Paint")
    for box, region in regions(layers.shape, points(layers.shape), diameter):
        stroke.paint(box, region, Label.PET)
    return stroke


@pytest.mark.parametrize("rules", [FREE, WITH_BORDER], ids=["plain", "border 10"])
@pytest.mark.parametrize(("radius", "step"), [(50, 8), (50, 100), (500, 8), (500, 87)])
def test_painting(benchmark, layers, radius, step, rules):
    events = regions(layers.shape, across(layers.shape, step)[:150], 2 * radius)
    stroke, waiting = Stroke(layers, "Paint", rules), iter(events)
    benchmark.pedantic(lambda: stroke.paint(*next(waiting), Label.PET), rounds=len(events))
    report(benchmark)


@pytest.mark.parametrize(("diameter", "step"), [(100, 8), (100, 87), (1000, 8), (1000, 87)])
def test_painting_with_the_border_of_a_proposal(benchmark, layers, diameter, step):
    """Bands of proposals are three hundredths of the photo's longest side wide."""
    rules = PaintRules(border_width=round(0.03 * max(layers.shape)))
    events = regions(layers.shape, across(layers.shape, step)[:60], diameter)
    stroke, waiting, spent = Stroke(layers, "Paint", rules), iter(events), []

    def paint():
        start = time.process_time()
        stroke.paint(*next(waiting), Label.PET)
        spent.append(1000 * (time.process_time() - start))

    benchmark.pedantic(paint, rounds=len(events))
    report(benchmark, width=rules.border_width, p95_processor_ms=round(float(np.percentile(spent, 95)), 2))


@pytest.mark.parametrize("kind", STROKES)
def test_finishing_a_stroke(benchmark, layers, kind):
    stroke = finished(layers, kind)
    edit = benchmark.pedantic(stroke.finish, rounds=10)
    report(benchmark, loose_bytes=edit.nbytes, bytes=edit.pack().nbytes)


@pytest.mark.parametrize("kind", STROKES)
def test_packing_a_finished_stroke(benchmark, layers, kind):
    """Also the longest single part, as it is packed in idle moments."""
    stroke, parts = finished(layers, kind), []

    def pack_all(edit):
        more = True
        while more:
            start = time.perf_counter()
            more = edit.pack_some()
            parts.append(1000 * (time.perf_counter() - start))

    benchmark.pedantic(pack_all, setup=lambda: ((stroke.finish(),), {}), rounds=5)
    report(benchmark, longest_part_ms=round(max(parts), 2))


@pytest.mark.parametrize("kind", STROKES)
@pytest.mark.parametrize("action", ["undo", "redo"])
@pytest.mark.parametrize("kept", ["loose", "packed"])
def test_undo_and_redo(benchmark, layers, kind, action, kept):
    edit = finished(layers, kind).finish()
    if kept == "packed":
        edit.pack()
    there, back = (edit.revert, edit.apply) if action == "undo" else (edit.apply, edit.revert)

    def set_up():
        back(layers)
        return (layers,), {}

    benchmark.pedantic(there, setup=set_up, rounds=20)
    report(benchmark, bytes=edit.pack().nbytes, boxes=len(edit.boxes))
    if kind.startswith("1200 px"):
        assert edit.nbytes < 20_000


def half_of(layers):
    box = Box(0, 0, layers.shape[0] // 2, layers.shape[1])
    return box, np.ones(box.shape, np.bool_), Label.PET


@pytest.mark.parametrize("rules", [FREE, WITH_BORDER], ids=["plain", "border 10"])
def test_planning_half_the_photo(benchmark, layers, rules):
    painting = half_of(layers)
    edit = benchmark.pedantic(lambda: plan(layers, "Fill", [painting], rules), rounds=3)
    report(benchmark, bytes=edit.nbytes)


def test_applying_half_the_photo(benchmark, layers):
    edit = plan(layers, "Fill", [half_of(layers)])
    benchmark.pedantic(edit.apply, setup=lambda: (edit.revert(layers), ((layers,), {}))[1], rounds=10)
    report(benchmark, bytes=edit.nbytes)


@pytest.fixture
def tile():
    """Codes of a tile with the end of a stroke."""
    rows, columns = np.ogrid[: TILE[0], : TILE[1]]
    return np.where((rows - 60) ** 2 + (columns - 300) ** 2 < 100**2, 0, 3).astype(np.uint8)


def test_packing_a_tile(benchmark, tile):
    packed = benchmark(lambda: pack(to_planes(tile)))
    report(benchmark, bytes=len(packed))


def test_unpacking_a_tile(benchmark, tile):
    packed = pack(to_planes(tile))
    benchmark(lambda: from_planes(*unpack(packed, [TILE, TILE])))
    report(benchmark, bytes=len(packed))
