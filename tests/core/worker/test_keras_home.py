"""What other projects have set for Keras does not reach the child process."""

import importlib.util
import json
import os
from pathlib import Path

import numpy as np
import pytest

from core.worker.keras_home import make_keras_home
from core.worker.messages import DeviceAnswer, OpenModelRequest, PredictAnswer, PredictRequest
from core.worker.process import WorkerProcess, environment_for
from resources import DEFAULT_MODEL

FOREIGN = {"floatx": "float16", "epsilon": 1e-2, "backend": "theano", "image_data_format": "channels_first"}
PHOTOS = np.random.default_rng(3).integers(0, 255, (1, 256, 256, 3), np.uint8)


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "AppData"))
    for name in ("XDG_CACHE_HOME", "KERAS_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def write_settings(folder, text):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "keras.json").write_text(text)


def predict():
    with WorkerProcess("cpu", "jax" if importlib.util.find_spec("jax") else None) as worker:
        worker.send(OpenModelRequest(DEFAULT_MODEL))
        worker.receive(DeviceAnswer)
        worker.send(PredictRequest(PHOTOS))
        return worker.receive(PredictAnswer).probabilities


@pytest.mark.long
def test_settings_of_another_project_change_no_prediction(home, monkeypatch):
    expected = predict()
    write_settings(home / ".keras", json.dumps(FOREIGN))
    monkeypatch.setenv("JAX_ENABLE_X64", "1")
    monkeypatch.setenv("KERAS_MAX_STEPS_PER_EPOCH", "1")
    assert np.array_equal(predict(), expected)


@pytest.mark.parametrize("text", [json.dumps(FOREIGN), '{"floatx": 1}', "{", "[" * 10_000, ""])
def test_settings_left_in_the_folder_of_petseg_are_removed(home, text):
    write_settings(make_keras_home(os.environ), text)
    assert not (make_keras_home(os.environ) / "keras.json").exists()


def test_the_childs_home_is_not_the_users(home, monkeypatch):
    monkeypatch.setenv("KERAS_HOME", str(home / "elsewhere"))
    assert Path(environment_for("cpu")["KERAS_HOME"]) not in (home / ".keras", home / "elsewhere")


def test_downloaded_weights_of_the_user_are_found(home):
    weights = home / ".keras" / "models"
    weights.mkdir(parents=True)
    (weights / "net.h5").write_bytes(b"weights")
    try:
        (home / "probe").symlink_to(weights)
    except OSError:
        pytest.skip("this user may not make links")
    assert (make_keras_home(os.environ) / "models" / "net.h5").read_bytes() == b"weights"


def test_a_home_that_cannot_be_written_is_no_error(home, monkeypatch):
    (home / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "file"))
    monkeypatch.setenv("LOCALAPPDATA", str(home / "file"))
    assert make_keras_home(os.environ).name == "keras"
