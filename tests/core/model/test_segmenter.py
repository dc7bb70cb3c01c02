"""The shipped model proposes masks without Keras, a bad model is refused, an unsure one sees the mirrored photo."""

import os
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image
from support.seeing_network import add_disc, dark_photo, seeing_segmenter

from core.errors import CheckpointError, DeviceError
from core.labels import Label
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, read_checkpoint, write_checkpoint
from core.model.onnx_graph import INPUT, OUTPUT, build_graph
from core.model.segmenter import Segmenter, open_segmenter
from core.pixels import Box
from resources import DEFAULT_MODEL, SAMPLES


@pytest.fixture(scope="module")
def segmenter():
    opened = open_segmenter(DEFAULT_MODEL, "cpu")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def cat():
    return np.array(Image.open(SAMPLES / "chelsea.png").convert("RGB"))


@pytest.mark.parametrize("shape", [(1, 1), (3, 700), (375, 500), (1200, 900)])
def test_proposal_has_the_photos_size(segmenter, shape):
    proposal = segmenter.propose(np.full((*shape, 3), 128, np.uint8))
    side = segmenter.card.architecture.input_size
    assert proposal.mask.shape == shape
    assert set(np.unique(proposal.mask)) <= set(Label)
    assert proposal.confidence.shape == (side, side)
    assert 0 <= proposal.confidence.min() <= proposal.confidence.max() <= 1 + 1e-6
    assert 0 <= proposal.uncertainty <= 1


def test_cat_is_found(segmenter, cat):
    """Chelsea fills the photo's middle and right; the wall is top left."""
    mask = segmenter.propose(cat).mask
    assert (mask[120:260, 180:330] == Label.PET).mean() > 0.9
    assert 0.3 < (mask == Label.PET).mean() < 0.95


def test_same_photo_gives_same_proposal(segmenter, cat):
    np.testing.assert_array_equal(segmenter.propose(cat).mask, segmenter.propose(cat).mask)


def test_device_is_named(segmenter):
    assert segmenter.device == "CPU (ONNX Runtime)"


def test_model_of_another_shape_is_refused_by_name(tmp_path):
    checkpoint = read_checkpoint(DEFAULT_MODEL)
    wrong = {"missing": dict(checkpoint.weights), "extra": dict(checkpoint.weights), "shape": dict(checkpoint.weights)}
    del wrong["missing"]["head/bias"]
    wrong["extra"]["backdoor/kernel"] = np.zeros(3, np.float32)
    wrong["shape"]["head/bias"] = np.zeros(4, np.float32)
    for kind, weights in wrong.items():
        path = tmp_path / f"{kind}.safetensors"
        write_checkpoint(path, Checkpoint(weights, checkpoint.card))
        with pytest.raises(CheckpointError, match=rf"{kind}\.safetensors: the model"):
            open_segmenter(path, "cpu")


def test_negative_variance_is_refused(tmp_path):
    checkpoint = read_checkpoint(DEFAULT_MODEL)
    name = "bn_Conv1/moving_variance"
    path = tmp_path / "odd.safetensors"
    write_checkpoint(path, Checkpoint(dict(checkpoint.weights) | {name: -checkpoint.weights[name]}, checkpoint.card))
    with pytest.raises(CheckpointError, match=rf"odd\.safetensors: the model's tensor '{name}'"):
        open_segmenter(path, "cpu")


def test_probabilities_that_are_no_numbers_are_reported(tmp_path, cat):
    """Every weight is a number, but not what comes of it."""
    checkpoint = read_checkpoint(DEFAULT_MODEL)
    path = tmp_path / "huge.safetensors"
    huge = {"head/kernel": checkpoint.weights["head/kernel"] * np.float32(1e38)}
    write_checkpoint(path, Checkpoint(dict(checkpoint.weights) | huge, checkpoint.card))
    with pytest.raises(CheckpointError, match="no numbers"):
        open_segmenter(path, "cpu").propose(cat)


def test_graph_takes_a_batch():
    import onnxruntime

    checkpoint = read_checkpoint(DEFAULT_MODEL)
    side = checkpoint.card.architecture.input_size
    session = onnxruntime.InferenceSession(build_graph(checkpoint), providers=["CPUExecutionProvider"])
    photos = np.random.default_rng(0).uniform(-1, 1, (3, side, side, 3)).astype(np.float32)
    together = session.run([OUTPUT], {INPUT: photos})[0]
    alone = session.run([OUTPUT], {INPUT: photos[1:2]})[0]
    np.testing.assert_allclose(together[1:2], alone, atol=1e-4)
    np.testing.assert_allclose(together.sum(-1), 1, atol=1e-5)


def test_proposing_never_imports_keras():
    code = (
        "import sys, numpy as np\n"
        "from core.model.segmenter import Segmenter, open_segmenter\n"
        "from resources import DEFAULT_MODEL\n"
        "open_segmenter(DEFAULT_MODEL, 'cpu').propose(np.zeros((50, 60, 3), np.uint8))\n"
        "assert not {'keras', 'tensorflow', 'torch', 'jax'} & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_child_proposes_only_on_a_gpu(monkeypatch, cat):
    """A driver without what Keras needs: seen by the system, but the child would compute on the CPU, slowly."""
    asked = []

    def see_no_gpu(path, device):
        asked.append(device)
        raise DeviceError("TensorFlow sees no GPU")

    monkeypatch.setattr("core.device.gpu_is_likely", lambda: True)
    monkeypatch.setattr("core.model.worker_runtime.WorkerNetwork", see_no_gpu)
    notices = []
    opened = open_segmenter(DEFAULT_MODEL, "auto", notices.append)
    assert asked == ["gpu"]
    assert opened.device == "CPU (ONNX Runtime)"
    assert notices == ["The GPU cannot be used (TensorFlow sees no GPU); proposals run on the CPU."]


@pytest.mark.slow
def test_gpu_that_is_not_there_falls_back_with_one_line(monkeypatch, cat):
    """Really starts the child process; it looks for a GPU, finds none that is visible, and says so."""
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    notices = []
    opened = open_segmenter(DEFAULT_MODEL, "gpu", notices.append)
    assert opened.device == "CPU (ONNX Runtime)"
    assert len(notices) == 1
    assert "GPU" in notices[0]
    assert "CPU" in notices[0]
    assert opened.propose(cat).mask.shape == cat.shape[:2]


def test_loading_the_model_prepares_no_usage_reports(tmp_path):
    """ONNX Runtime would keep an identifier and a queue of events in the user's cache, and upload them."""
    code = (
        "from core.model.segmenter import Segmenter, open_segmenter\n"
        "from resources import DEFAULT_MODEL\n"
        "open_segmenter(DEFAULT_MODEL, 'cpu').close()\n"
    )
    environment = {key: value for key, value in os.environ.items() if key != "ORT_DISABLE_TELEMETRY"}
    environment |= {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, timeout=120)
    assert not [path for path in tmp_path.rglob("*") if "onnxruntime" in path.name.lower()]


# The mirrored photo

SIZE = 64


class OneSided:
    """Says pet everywhere, surely on the left of what it is shown and less surely on the right."""

    device = "CPU (pretended)"

    def __init__(self, right):
        self.runs = 0
        self._right = right

    def run(self, photos):
        self.runs += 1
        pet = np.full((len(photos), SIZE, SIZE), 0.98, np.float32)
        pet[:, :, SIZE // 2 :] = self._right
        return np.stack([pet, 0.99 - pet, np.full_like(pet, 0.01)], axis=-1)

    def close(self):
        pass


def proposal(network):
    photo = np.zeros((SIZE, SIZE, 3), np.uint8)
    segmenter = Segmenter(Card(name="One-sided", architecture=Architecture(input_size=SIZE)), network)
    return segmenter.propose(photo, Box.whole(photo.shape))  # a pet, however unsure


def test_a_sure_network_runs_once():
    network = OneSided(right=0.98)
    proposal(network)
    assert network.runs == 1


def test_the_prediction_of_an_unsure_network_is_the_mean_of_photo_and_mirror():
    network = OneSided(right=0.6)
    confidence = proposal(network).confidence
    assert network.runs == 2
    np.testing.assert_allclose(confidence, (0.98 + 0.6) / 2, atol=1e-5)
    np.testing.assert_allclose(confidence, confidence[:, ::-1], atol=1e-6)


def test_a_photo_without_a_sure_pet_shows_none():
    segmenter, _ = seeing_segmenter()
    photo = dark_photo(200, 200)
    disc = add_disc(photo, (100, 100), 50)
    assert (segmenter.propose(photo).mask[disc] == Label.PET).mean() > 0.9
    photo[disc] = 200
    doubtful = segmenter.propose(photo)
    assert (doubtful.mask == Label.BACKGROUND).all()
    assert doubtful.uncertainty > 0.1
    assert doubtful.confidence.min() < 0.3


def test_a_box_that_a_person_drew_shows_a_pet():
    segmenter, _ = seeing_segmenter()
    photo = dark_photo(200, 200)
    photo[add_disc(dark_photo(200, 200), (100, 100), 50)] = 200
    assert (segmenter.propose(photo, Box(40, 40, 160, 160)).mask == Label.PET).any()
