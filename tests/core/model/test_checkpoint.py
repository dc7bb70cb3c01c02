"""A model file survives a round trip, and a bad one gives a clear error."""

import json
import pickle
import struct
from dataclasses import asdict, replace

import numpy as np
import pytest
from safetensors.numpy import save

from core.errors import CheckpointError
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, read_card, read_checkpoint, write_checkpoint
from resources import DEFAULT_MODEL

CARD = Card(
    "Tiny", Architecture(64, (8, 8, 8, 8)), data="none", figures={"mean_iou": 0.5}, licence="CC0", parent_digest="ab"
)
PHOTOS = frozenset({"0123456789ab", "ba9876543210"})
WEIGHTS = {"Conv1/kernel": np.arange(12, dtype=np.float32).reshape(3, 4), "head/bias": np.ones(3, np.float32)}


@pytest.fixture
def checkpoint_path(tmp_path):
    path = tmp_path / "models" / "tiny.safetensors"
    write_checkpoint(path, Checkpoint(WEIGHTS, CARD))
    return path


def test_round_trip_keeps_tensors_and_card(checkpoint_path):
    checkpoint = read_checkpoint(checkpoint_path)
    assert checkpoint.card == CARD
    assert checkpoint.weights.keys() == WEIGHTS.keys()
    for name, tensor in WEIGHTS.items():
        np.testing.assert_array_equal(checkpoint.weights[name], tensor)


def test_card_is_read_without_tensors(checkpoint_path):
    assert read_card(checkpoint_path) == CARD


def test_the_photos_of_fine_tunes_travel_with_the_model(checkpoint_path):
    write_checkpoint(checkpoint_path, Checkpoint(WEIGHTS, replace(CARD, photos=PHOTOS)))
    assert read_card(checkpoint_path).photos == PHOTOS


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("0123456789AB", id="no digests"),
        pytest.param("0123456789ab ba98", id="cut off"),
        pytest.param("0123456789ab ", id="trailing space"),
        pytest.param("0" * 24, id="longer digests"),
        pytest.param("0123456789ab " * 300_000 + "0" * 12, id="endless"),
    ],
)
def test_a_list_of_photos_that_cannot_be_read_costs_no_model(tmp_path, text):
    path = tmp_path / "odd.safetensors"
    path.write_bytes(model_file(None, photos=text))
    assert read_card(path) == CARD


def test_thousands_of_photos_leave_the_card_readable(checkpoint_path):
    photos = frozenset(f"{number:012x}" for number in range(20_000))
    write_checkpoint(checkpoint_path, Checkpoint(WEIGHTS, replace(CARD, photos=photos)))
    assert read_checkpoint(checkpoint_path).card == replace(CARD, photos=photos)


def test_writing_leaves_no_other_file(checkpoint_path):
    write_checkpoint(checkpoint_path, Checkpoint(WEIGHTS, replace(CARD, name="Second")))
    assert [path.name for path in checkpoint_path.parent.iterdir()] == [checkpoint_path.name]
    assert read_card(checkpoint_path).name == "Second"


def model_file(card=None, tensors=None, data=b"", **more):
    """A model file put together byte by byte, with a card and a header that nobody would write in good faith."""
    metadata = {"format": "petseg-unet-1", "card": stored_card() if card is None else card} | more
    header = json.dumps({"__metadata__": metadata} | (tensors or {})).encode()
    return struct.pack("<Q", len(header)) + header + data


def stored_card(without=()):
    return json.dumps({key: value for key, value in asdict(CARD).items() if key not in ("photos", *without)})


def card_with(old, new):
    return stored_card().replace(old, new)


def one_tensor(dtype, shape):
    return {"head/bias": {"dtype": dtype, "shape": shape, "data_offsets": [0, 4]}}


class _Evil:
    def __reduce__(self):
        return (pytest.fail, ("code from a model file was run",))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"not a model at all", id="text"),
        pytest.param(pickle.dumps(_Evil()), id="pickle"),
        pytest.param(b"\xff" * 8 + b"{}", id="absurd header length"),
        pytest.param(save(WEIGHTS), id="safetensors of another program"),
        pytest.param(save(WEIGHTS, {"format": "petseg-unet-99", "card": "{}"}), id="newer format"),
        pytest.param(save(WEIGHTS, {"format": "petseg-unet-1", "card": "{"}), id="damaged card"),
        pytest.param(save(WEIGHTS, {"format": "petseg-unet-1", "card": "[]"}), id="card of another shape"),
        pytest.param(model_file("[" * 90_000), id="card that nests without end"),
        pytest.param(model_file('"' + "a" * 1_000_000 + '"'), id="endless card"),
        pytest.param(model_file(card_with("64", "Infinity")), id="infinite input"),
        pytest.param(model_file(card_with("0.5", "1" + "0" * 400)), id="figure beyond all numbers"),
        pytest.param(model_file(None, one_tensor("BF16", [2]), b"1234"), id="numbers that numpy lacks"),
        pytest.param(model_file(None, one_tensor("F8_E4M3", [4]), b"1234"), id="tiny numbers"),
        pytest.param(model_file(None, one_tensor("I32", [1]), b"1234"), id="integers"),
        pytest.param(model_file(None, one_tensor("F32", [2**40, 2**40]), b"1234"), id="shape beyond the file"),
    ],
)
def test_bad_file_is_refused_by_name(tmp_path, content):
    path = tmp_path / "bad.safetensors"
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match=r"bad\.safetensors: .*\. .*model"):
        read_checkpoint(path)


def test_truncated_file_is_refused(checkpoint_path):
    checkpoint_path.write_bytes(checkpoint_path.read_bytes()[:-5])
    with pytest.raises(CheckpointError, match="damaged"):
        read_checkpoint(checkpoint_path)


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(CheckpointError, match="no such file"):
        read_checkpoint(tmp_path / "gone.safetensors")


def test_card_cannot_steer_a_terminal(tmp_path):
    path = tmp_path / "loud.safetensors"
    write_checkpoint(path, Checkpoint(WEIGHTS, replace(CARD, name="a\x1b[31mb\r\nc", figures={"\x1b[2J": 1.0})))
    assert read_card(path).name == "a [31mb  c"
    assert list(read_card(path).figures) == [" [2J"]


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_values_that_are_no_numbers_are_refused(tmp_path, value):
    path = tmp_path / "nan.safetensors"
    write_checkpoint(path, Checkpoint({"head/bias": np.full(3, value, np.float32)}, CARD))
    with pytest.raises(CheckpointError, match="head/bias"):
        read_checkpoint(path)


@pytest.mark.parametrize("size", [0, 31, 100, 4096])
def test_impossible_input_sizes_are_refused(size):
    with pytest.raises(ValueError, match="input size"):
        Architecture(size)


def test_shipped_model_has_a_complete_card():
    card = read_card(DEFAULT_MODEL)
    assert all([card.name, card.data, card.recipe, card.licence, card.created, card.figures])
    assert DEFAULT_MODEL.stat().st_size < 30_000_000


def test_a_card_of_an_earlier_version_names_no_digest_of_its_parent(tmp_path):
    path = tmp_path / "old.safetensors"
    path.write_bytes(model_file(stored_card(without=["parent_digest"])))
    assert read_card(path) == replace(CARD, parent_digest="")
