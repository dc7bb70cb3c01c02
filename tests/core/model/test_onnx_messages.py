"""What is written as ONNX, the `onnx` package reads, and says the same."""

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from onnx import numpy_helper

from core.model.checkpoint import read_checkpoint
from core.model.onnx_graph import FEATURES, build_graph
from core.model.onnx_graph.messages import graph, model, node, tensor, value
from resources import DEFAULT_MODEL

NAMES = st.text(max_size=200)
NUMBERS = st.integers(0, 2**63 - 1)


def read(message, kind):
    """The message as the package reads it."""
    return kind.FromString(b"".join(message))


@given(NAMES, st.lists(NAMES, max_size=3), st.dictionaries(NAMES, NUMBERS | st.lists(NUMBERS, max_size=5), max_size=3))
def test_nodes(name, inputs, attributes):
    found = read(node("Conv", name, inputs, attributes), onnx.NodeProto)
    assert (found.op_type, found.name, list(found.output), list(found.input)) == ("Conv", name, [name], inputs)
    assert {one.name: onnx.helper.get_attribute_value(one) for one in found.attribute} == attributes


@given(NAMES, arrays(st.sampled_from([np.float32, np.int64]), array_shapes(min_dims=0, min_side=0, max_side=6)))
def test_tensors(name, values):
    found = read(tensor(name, values), onnx.TensorProto)
    assert found.name == name
    np.testing.assert_array_equal(numpy_helper.to_array(found), values)


def test_a_tensor_may_lie_in_memory_in_any_order():
    values = np.arange(24, dtype=np.float32).reshape(2, 3, 4).transpose(2, 0, 1)
    np.testing.assert_array_equal(numpy_helper.to_array(read(tensor("a", values), onnx.TensorProto)), values)


@given(NAMES, st.none() | st.lists(NAMES.filter(bool) | NUMBERS, max_size=5))
def test_values(name, shape):
    found = read(value(name, shape), onnx.ValueInfoProto)
    assert (found.name, found.type.tensor_type.elem_type) == (name, onnx.TensorProto.FLOAT)
    assert found.type.tensor_type.HasField("shape") == (shape is not None)
    sides = [side.dim_param or side.dim_value for side in found.type.tensor_type.shape.dim]
    assert sides == (shape or [])


@given(st.dictionaries(NAMES, NAMES, max_size=3))
def test_properties_are_kept(properties):
    found = onnx.load_from_string(model(graph("empty", [], [], [], []), properties))
    assert {entry.key: entry.value for entry in found.metadata_props} == properties


def test_the_shipped_model_is_valid():
    found = onnx.load_from_string(build_graph(read_checkpoint(DEFAULT_MODEL)))
    onnx.checker.check_model(found, full_check=True)
    assert found.producer_name == "petseg"


@pytest.mark.parametrize("name", FEATURES)
def test_features_are_outputs_if_wanted(name):
    checkpoint = read_checkpoint(DEFAULT_MODEL)
    names = [
        {output.name for output in onnx.load_from_string(build_graph(checkpoint, with_features=wanted)).graph.output}
        for wanted in (False, True)
    ]
    assert [name in found for found in names] == [False, True]
