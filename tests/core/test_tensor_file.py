"""Files of tensors: the content comes back, and no file blocks, crashes or fills the memory."""

import json
import os
import struct
import threading
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save

from core.errors import CheckpointError, TrainingError
from core.model.checkpoint import read_card, read_checkpoint
from core.tensor_file import TensorFileError, read_metadata, read_tensor_file

TENSORS = {
    "a": np.arange(6, dtype=np.float32).reshape(2, 3),
    "b": np.array(7, np.int64),
    "empty": np.zeros((0, 4), np.float32),
    "flags": np.array([True, False]),
}
CONTENT = save(TENSORS, {"kind": "test", "text": "ä\n"})
LIMIT = 10_000


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "tensors.safetensors"
    path.write_bytes(CONTENT)
    return path


def test_tensors_and_texts_come_back(path):
    metadata, tensors = read_tensor_file(path, LIMIT)
    assert metadata == {"kind": "test", "text": "ä\n"} == read_metadata(path, LIMIT)
    assert tensors.keys() == TENSORS.keys()
    for name, tensor in TENSORS.items():
        assert tensors[name].dtype == tensor.dtype
        np.testing.assert_array_equal(tensors[name], tensor)


def test_a_file_over_the_limit_is_not_read(path):
    for read in (read_tensor_file, read_metadata):
        with pytest.raises(OSError, match="too large"):
            read(path, len(CONTENT) - 1)


@given(st.binary(max_size=40), st.integers(0, len(CONTENT)), st.integers(0, len(CONTENT)))
def test_damage_is_one_kind_of_error(tmp_path_factory, noise, start, skipped):
    path = tmp_path_factory.mktemp("damaged") / "tensors.safetensors"
    path.write_bytes(CONTENT[:start] + noise + CONTENT[start + skipped :])
    for read in (read_tensor_file, read_metadata):
        with suppress(TensorFileError):
            read(path, LIMIT)


@pytest.mark.parametrize(
    "header",
    [b"[" * 100_000, b"[]", b'{"__metadata__": 3}',
     b'{"a": {"dtype": "F8_E4M3", "shape": [4], "data_offsets": [0, 4]}}',
     b'{"a": {"dtype": "F32", "shape": [99999999999, 99999999999], "data_offsets": [0, 4]}}', b"\xff\xfe"],
)  # fmt: skip
def test_hostile_headers_are_refused(path, header):
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(4))
    with pytest.raises(TensorFileError):
        read_tensor_file(path, 200_000)


def test_a_header_length_that_is_a_lie_takes_no_memory(path):
    path.write_bytes(struct.pack("<Q", 2**62) + b"{}")
    with pytest.raises(TensorFileError):
        read_metadata(path, LIMIT)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_model_that_is_a_pipe_is_refused_at_once(tmp_path):
    pipe = tmp_path / "model.safetensors"
    os.mkfifo(pipe)
    refused = []

    def read():
        for reader in (read_card, read_checkpoint):
            with pytest.raises(CheckpointError, match="this is no file"):
                reader(pipe)
            refused.append(reader)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    thread.join(60)
    assert len(refused) == 2


@pytest.mark.parametrize("damage", [{"configuration": ""}, {"configuration": 3}, {"epoch": "1"}, {"epoch": -1},
                                    {"mean_iou": float("nan")}, {"best_class_ious": "abc"}, {"seconds": None},
                                    {"unknown": 1}])  # fmt: skip
def test_a_damaged_resume_file_is_named(tmp_path, damage):
    resume = pytest.importorskip("core.network.resume")
    good = {"configuration": "{}", "epoch": 1, "mean_iou": 0.5, "best_epoch": 1, "best_mean_iou": 0.5,
            "best_class_ious": [0.1, 0.2, 0.3], "seconds": 1.0}  # fmt: skip
    path = tmp_path / "model.resume"
    path.write_bytes(save({"model:x": np.ones(3, np.float32)}, {"standing": json.dumps(good)}))
    assert resume.read_resume_point(path).state.epoch == 1
    path.write_bytes(save({"model:x": np.ones(3, np.float32)}, {"standing": json.dumps(good | damage)}))
    with pytest.raises(TrainingError, match=r"model\.resume"):
        resume.read_resume_point(path)
