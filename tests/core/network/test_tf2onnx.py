"""Our graph computes what tf2onnx's does, an independent implementation."""

import importlib.util

import numpy as np
import onnxruntime
import pytest

from core.model.checkpoint import Card, Checkpoint
from core.model.onnx_runtime import OnnxNetwork

missing = [name for name in ("tf2onnx", "tensorflow") if importlib.util.find_spec(name) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning"),  # tf2onnx's own
]


@pytest.mark.long
@pytest.mark.parametrize("decoder", ["tiny_model", "narrow_model"])
def test_graph_equals_tf2onnx(decoder, request):
    import keras

    from core.model.architecture import Architecture
    from core.network.model import read_weights

    if keras.backend.backend() != "tensorflow":
        pytest.skip("tf2onnx converts models of the TensorFlow backend")
    model = request.getfixturevalue(decoder)
    shape = Architecture(64, (16, 12, 8, 8), (12, 10, 8, 6, 4) if decoder == "narrow_model" else ())
    photos = np.random.default_rng(2).uniform(-1, 1, (2, 64, 64, 3)).astype(np.float32)
    ours = OnnxNetwork(Checkpoint(read_weights(model), Card("Tiny", shape))).run(photos)
    theirs = run_through_tf2onnx(model, photos)
    assert theirs.std() > 0.01
    np.testing.assert_allclose(ours, theirs, atol=1e-5)


def run_through_tf2onnx(model, photos):
    import tensorflow as tf
    import tf2onnx

    from core.network.model import with_probabilities

    whole = with_probabilities(model)
    signature = [tf.TensorSpec((None, *photos.shape[1:]), tf.float32, name="photo")]
    function = tf.function(lambda photo: whole(photo, training=False), input_signature=signature)
    proto, _ = tf2onnx.convert.from_function(function, input_signature=signature, opset=17)
    session = onnxruntime.InferenceSession(proto.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, {session.get_inputs()[0].name: photos})[0]
