"""Rate of `petseg propose` over many photos, beside the processor time of each stage alone."""

import os
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.model.segmenter import METHOD, open_segmenter
from core.pipeline import Pipeline, PlannedMask, Recipe, available_cores, limited_opencv
from core.pipeline.stages import decode_photo, encode_proposal, open_photo, propose_mask, write_proposal
from resources import DEFAULT_MODEL, SAMPLES

pytestmark = pytest.mark.bench

SIZES = {"500px": (187_500, 150), "12MP": (12_000_000, 24)}
"""Pixels, and number of photos."""
REACH_SHARE = 0.9
"""Of the rate at which every core would do nothing but the stages."""
REACH_RATE = {"500px": 25, "12MP": 4}
"""Photos a second on two cores."""
RECIPE = Recipe("0" * 32, METHOD)


def sources():
    """Real photos, of cats and dogs, where there are any."""
    data = os.environ.get("PETSEG_DATA")
    found = sorted(Path(data, "kaggle_pets", "images").glob("*")) if data else []
    return found or [SAMPLES / "chelsea.png"]


@pytest.fixture
def planned(request, tmp_path):
    """Photos of one size; where there are too few, each is used several times, turned or mirrored."""
    pixels, count = SIZES[request.param]
    photos = sources()
    for number in range(count):
        with Image.open(photos[number % len(photos)]) as image:
            image = image.convert("RGB")
        scale = (pixels / (image.width * image.height)) ** 0.5
        if pixels > image.width * image.height or len(photos) == 1:
            image = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.BICUBIC)
        turned = np.rot90(np.asarray(image)[:, :: 1 - 2 * (number // len(photos) % 2)], number // len(photos) // 2 % 4)
        Image.fromarray(turned).save(tmp_path / f"{number:03}.jpg", quality=90)
    return [PlannedMask(photo, tmp_path / "out" / f"{photo.stem}.png") for photo in sorted(tmp_path.glob("*.jpg"))]


def stages_alone(planned, segmenter):
    """Processor time of each stage in milliseconds a photo, one after the other in one thread."""
    spent = dict.fromkeys(("decode", "propose", "encode", "write"), 0.0)

    def measure(stage, call):
        started = time.process_time()
        result = call()
        spent[stage] += 1000 * (time.process_time() - started) / len(planned)
        return result

    for each in planned:
        photo = measure("decode", lambda each=each: decode_photo(open_photo(each.photo)))
        proposed = measure("propose", lambda photo=photo: propose_mask(photo, segmenter, RECIPE))
        data = measure("encode", lambda proposed=proposed: encode_proposal(proposed))
        measure("write", lambda each=each, data=data: write_proposal(each.target, data))
    return spent


@pytest.mark.parametrize("planned", SIZES, indirect=True)
def test_rate_of_the_pipeline(benchmark, planned, request):
    """Target: 0.9 of cores / (processor seconds a photo, summed over the stages); 25 and 4 photos a second."""
    cores = available_cores()
    out = planned[0].target.parent
    segmenter = open_segmenter(DEFAULT_MODEL, "cpu", threads=1)
    rates, busy = [], []

    def run():
        shutil.rmtree(out, ignore_errors=True)
        started, processor = time.perf_counter(), time.process_time()
        pipeline = Pipeline(segmenter, RECIPE, workers=cores, require_free=lambda target: None)
        assert all(outcome.error is None for outcome in pipeline.run(planned))
        seconds = time.perf_counter() - started
        rates.append(len(planned) / seconds)
        busy.append((time.process_time() - processor) / seconds / cores)

    with limited_opencv(1):
        alone = stages_alone(planned, segmenter)
        benchmark.pedantic(run, rounds=3)
    segmenter.close()
    bound = 1000 * cores / sum(alone.values())
    rate = max(rates)
    size = request.node.callspec.params["planned"]
    figures = {f"{stage}_ms": round(spent, 2) for stage, spent in alone.items()}
    benchmark.extra_info |= {
        **figures,
        "photos_per_second": round(rate, 1),
        "bound": round(bound, 1),
        "share": round(rate / bound, 2),
        "busy": round(max(busy), 2),
        "reach_share": REACH_SHARE,
        "reach_rate": REACH_RATE[size],
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else "unknown",
    }
