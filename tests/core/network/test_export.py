"""An exported model computes what Keras does, in each format, on the runtime that the format is for."""

import errno
import importlib.util
import json
import os
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from core.errors import CheckpointError, PetsegError
from core.model.export import description_of, export_model
from resources import DEFAULT_MODEL

PHOTOS = np.random.default_rng(5).uniform(-1, 1, (2, 64, 64, 3)).astype(np.float32)
needs_tensorflow = pytest.mark.skipif(
    importlib.util.find_spec("tensorflow") is None, reason="TensorFlow, which writes this format, is not installed"
)


@pytest.fixture
def expected(tiny_model):
    """What Keras predicts for PHOTOS."""
    from core.network.training import predict_probabilities

    return predict_probabilities(tiny_model, PHOTOS)


def check_description(out, to, name):
    described = json.loads(description_of(out).read_text())
    assert (described["to"], described["model"]) == (to, "Tiny")
    assert described["input"]["shape"][1:] == [64, 64, 3]
    assert described["output"]["classes"] == ["pet", "background", "border"]
    assert described["output"]["name"] == name


@pytest.mark.slow
def test_onnx(tiny_checkpoint, expected, tmp_path):
    out = tmp_path / "deep" / "pets.onnx"
    assert export_model(tiny_checkpoint, "onnx", out) == description_of(out)
    session = onnxruntime.InferenceSession(out, providers=["CPUExecutionProvider"])
    np.testing.assert_allclose(session.run(["probabilities"], {"photo": PHOTOS})[0], expected, atol=1e-5)
    check_description(out, "onnx", "probabilities")
    proto = onnx.load(out)
    onnx.checker.check_model(proto, full_check=True)
    assert json.loads(proto.metadata_props[0].value) == json.loads(description_of(out).read_text())


@needs_tensorflow
@pytest.mark.slow
@pytest.mark.long
def test_saved_model(tiny_checkpoint, expected, tmp_path):
    import tensorflow as tf

    out = tmp_path / "pets"
    export_model(tiny_checkpoint, "savedmodel", out)
    serve = tf.saved_model.load(str(out)).signatures["serving_default"]
    np.testing.assert_allclose(serve(photo=tf.constant(PHOTOS))["output_0"].numpy(), expected, atol=1e-5)
    check_description(out, "savedmodel", "output_0")
    export_model(tiny_checkpoint, "onnx", out)
    assert out.is_file()


@needs_tensorflow
@pytest.mark.slow
@pytest.mark.long
@pytest.mark.filterwarnings(r"ignore:\s*Warning.*tf\.lite\.Interpreter:UserWarning")
def test_litert(tiny_checkpoint, expected, tmp_path):
    import tensorflow as tf

    out = tmp_path / "pets.tflite"
    export_model(tiny_checkpoint, "litert", out)
    interpreter = tf.lite.Interpreter(model_path=str(out))
    runner = interpreter.get_signature_runner()
    for photo, answer in zip(PHOTOS, expected, strict=True):
        np.testing.assert_allclose(runner(photo=photo[None])["output_0"][0], answer, atol=1e-4)
    assert b"Flex" not in out.read_bytes()  # the names of operations that need TensorFlow itself
    check_description(out, "litert", "output_0")


@pytest.mark.slow
def test_nothing_but_an_earlier_export_is_replaced(tiny_checkpoint, tmp_path):
    out = tmp_path / "notes.onnx"
    out.write_text("mine")
    with pytest.raises(PetsegError, match=r"notes\.onnx: there is something else of this name"):
        export_model(tiny_checkpoint, "onnx", out)
    assert out.read_text() == "mine"
    with pytest.raises(PetsegError, match="something else"):
        export_model(tiny_checkpoint, "onnx", tiny_checkpoint)
    description_of(tmp_path / "b.onnx").write_text("[]")
    with pytest.raises(PetsegError, match=r"b\.onnx\.json: there is something else"):
        export_model(tiny_checkpoint, "onnx", tmp_path / "b.onnx")
    again = tmp_path / "again.onnx"
    export_model(tiny_checkpoint, "onnx", again)
    first = again.read_bytes()
    export_model(tiny_checkpoint, "onnx", again)
    assert again.read_bytes() == first
    assert {path.name for path in tmp_path.iterdir()} == {
        "notes.onnx", "tiny.safetensors", "b.onnx.json", "again.onnx", "again.onnx.json",
    }  # fmt: skip


def test_a_missing_model_is_reported(tmp_path):
    with pytest.raises(CheckpointError, match=r"gone\.safetensors"):
        export_model(tmp_path / "gone.safetensors", "onnx", tmp_path / "a.onnx")


@pytest.mark.slow
def test_a_folder_that_cannot_be_written_is_reported(tiny_checkpoint, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PetsegError, match="cannot be exported there"):
        export_model(tiny_checkpoint, "onnx", tmp_path / "file" / "a.onnx")


def test_a_place_without_a_name_is_taken(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for out in (Path(), Path(tmp_path.anchor)):
        with pytest.raises(PetsegError, match="something else of this name"):
            export_model(DEFAULT_MODEL, "onnx", out)


@pytest.mark.skipif(os.name == "nt", reason="no pipes in folders")
@pytest.mark.parametrize("kind", ["deep", "pipe"])
def test_a_description_that_is_none_is_something_else(tmp_path, kind):
    description = description_of(tmp_path / "a.onnx")
    if kind == "deep":
        description.write_bytes(b"[" * 100_000)
    else:
        os.mkfifo(description)
    with pytest.raises(PetsegError, match=r"a\.onnx\.json: there is something else"):
        export_model(DEFAULT_MODEL, "onnx", tmp_path / "a.onnx")


def test_a_move_that_fails_leaves_the_earlier_export(tmp_path, monkeypatch):
    out = tmp_path / "pets"
    out.mkdir()
    (out / "saved_model.pb").write_bytes(b"earlier")
    description_of(out).write_text('{"format": "petseg-export-1"}')
    real, moves = os.replace, []

    def fail_once(source, target, **kwargs):
        if target == out:
            moves.append(source)
            if len(moves) == 1:
                raise OSError(errno.EIO, "Input/output error", str(target))
        real(source, target, **kwargs)

    monkeypatch.setattr(os, "replace", fail_once)
    with pytest.raises(PetsegError, match="input/output error"):
        export_model(DEFAULT_MODEL, "onnx", out)
    assert (out / "saved_model.pb").read_bytes() == b"earlier"
