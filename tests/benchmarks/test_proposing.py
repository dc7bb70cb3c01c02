"""Time of the network, of a proposal from a file, and of building the graph."""

import time

import numpy as np
import onnxruntime
import pytest
from PIL import Image

from core.images import read_image
from core.model.checkpoint import read_checkpoint
from core.model.full_size import mask_at_full_size
from core.model.onnx_graph import INPUT, OUTPUT, build_graph
from core.model.onnx_runtime import OnnxNetwork
from core.model.segmenter import Segmenter, open_segmenter
from resources import DEFAULT_MODEL, SAMPLES

pytestmark = pytest.mark.bench

SIZES = {"500x375": (375, 500), "12MP": (3000, 4000)}


@pytest.fixture(scope="module")
def checkpoint():
    return read_checkpoint(DEFAULT_MODEL)


@pytest.fixture(scope="module")
def photo(checkpoint):
    side = checkpoint.card.architecture.input_size
    return np.random.default_rng(0).uniform(-1, 1, (1, side, side, 3)).astype(np.float32)


@pytest.fixture
def photo_file(request, tmp_path):
    """A JPEG with detail at every scale, like a photo."""
    height, width = SIZES[request.param]
    rng = np.random.default_rng(0)
    coarse = Image.fromarray(rng.integers(0, 256, (height // 20, width // 20, 3), dtype=np.uint8))
    image = np.asarray(coarse.resize((width, height))).astype(np.int16) + rng.integers(-8, 8, (height, width, 1))
    path = tmp_path / f"{request.param}.jpg"
    Image.fromarray(image.clip(0, 255).astype(np.uint8)).save(path, quality=90)
    return path


def median_of_blocks(calls, blocks=6, size=25):
    """Median seconds of each call; in blocks with pauses, as idle threads of the other call spin for a while."""
    times = [[] for _ in calls]
    for _ in range(blocks):
        for call, measured in zip(calls, times, strict=True):
            time.sleep(0.1)
            for _ in range(size):
                start = time.perf_counter()
                call()
                measured.append(time.perf_counter() - start)
    return [float(np.median(measured)) for measured in times]


def test_network_alone(benchmark, checkpoint, photo):
    """Target: at most 1.2 times a bare ONNX Runtime call on the same graph."""
    network = OnnxNetwork(checkpoint)
    bare = onnxruntime.InferenceSession(build_graph(checkpoint), providers=["CPUExecutionProvider"])
    ours, reference = median_of_blocks([lambda: network.run(photo), lambda: bare.run([OUTPUT], {INPUT: photo})])
    benchmark.extra_info.update(
        ours_ms=round(1000 * ours, 2), bare_ms=round(1000 * reference, 2), ratio=round(ours / reference, 3), reach=1.2
    )
    benchmark(network.run, photo)


@pytest.mark.parametrize("photo_file", SIZES, indirect=True)
def test_file_to_full_size_mask(benchmark, photo_file):
    """Target: 60 ms for 500 x 375, 500 ms for 12 MP."""
    segmenter = open_segmenter(DEFAULT_MODEL, "cpu")
    benchmark.extra_info["reach_ms"] = 60 if "500" in photo_file.name else 500
    benchmark(lambda: segmenter.propose(read_image(photo_file)).mask)
    segmenter.close()


@pytest.mark.parametrize("pets", [0, 1, 4])
def test_small_pets(benchmark, checkpoint, pets):
    """Each small pet costs at most one more run of the network."""
    network = OnnxNetwork(checkpoint)
    looks = []
    run = network.run
    network.run = lambda photos: looks.append(len(photos)) or run(photos)
    segmenter = Segmenter(checkpoint.card, network)
    cat = np.asarray(Image.open(SAMPLES / "chelsea.png").convert("RGB").resize((150, 100)))
    photo = np.full((800, 800, 3), (90, 120, 70), np.uint8)
    for top, left in [(100, 100), (100, 550), (550, 100), (550, 550)][:pets]:
        photo[top : top + 100, left : left + 150] = cat
    segmenter.propose(photo)
    benchmark.extra_info["looks"] = sum(looks)
    benchmark(segmenter.propose, photo)


def test_full_size_mask_12mp(benchmark):
    probabilities = np.random.default_rng(0).dirichlet([1, 1, 1], (192, 192)).astype(np.float32)
    benchmark(mask_at_full_size, probabilities, np.zeros((*SIZES["12MP"], 3), np.uint8))


def test_build_graph(benchmark, checkpoint):
    """Target: 200 ms."""
    benchmark.extra_info["reach_ms"] = 200
    benchmark(build_graph, checkpoint)
