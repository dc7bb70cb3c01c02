"""The encoder's own pace holds on every backend, and training works in mixed precision too."""

from dataclasses import replace

import numpy as np
import pytest

from core.model.checkpoint import read_checkpoint
from resources import DEFAULT_MODEL

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("averaged", [False, True])
def test_encoder_moves_by_its_share_of_the_learning_rate(averaged):
    """Every backend passes other objects to `update_step`, and PyTorch's default optimizers bypass it."""
    import keras

    from core.network.train_setup import EncoderPacedAdamW

    encoder, decoder = (keras.Variable(np.ones(4, np.float32)) for _ in range(2))
    optimizer = EncoderPacedAdamW(
        encoder_variables=[encoder],
        encoder_pace=0.25,
        learning_rate=0.1,
        weight_decay=0.0,
        global_clipnorm=1.0,
        use_ema=averaged,
    )
    optimizer.build([encoder, decoder])
    for _ in range(3):
        optimizer.apply([keras.ops.full((4,), 0.5), keras.ops.full((4,), 0.5)])
    moved = [1 - np.asarray(keras.ops.convert_to_numpy(v.value)) for v in (encoder, decoder)]
    np.testing.assert_allclose(moved[1], 0.3, rtol=1e-3)
    np.testing.assert_allclose(moved[0], 0.25 * moved[1], rtol=1e-3)


@pytest.mark.long
@pytest.mark.parametrize("policy", ["mixed_bfloat16", "mixed_float16"])
def test_mixed_precision_learns_and_answers_in_32_bits(policy):
    """As on a GPU, here on the CPU: variables, loss and probabilities stay 32-bit."""
    import keras

    from core.network.model import ENCODER, build_unet, read_weights, write_weights
    from core.network.train_setup import EncoderPacedAdamW
    from core.network.training import compile_for_training, predict_probabilities

    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        keras.utils.set_random_seed(3)
        shipped = read_checkpoint(DEFAULT_MODEL)  # random weights overflow float16, which no recipe starts from
        model = build_unet(replace(shipped.card.architecture, input_size=32))
        write_weights(model, dict(shipped.weights))
    finally:
        keras.config.set_dtype_policy(before)
    assert {str(v.dtype) for v in model.trainable_weights} == {"float32"}
    assert model.output.dtype == "float32"
    photos = np.random.default_rng(0).uniform(-1, 1, (2, 32, 32, 3)).astype(np.float32)
    masks = (photos[..., 0] > 0).astype(np.uint8)
    model.get_layer(ENCODER).trainable = False  # a CPU emulates 16-bit numbers slowly
    slower = model.get_layer("head").trainable_variables
    optimizer = EncoderPacedAdamW(encoder_variables=slower, encoder_pace=0.3, learning_rate=1e-3)
    compile_for_training(model, optimizer)
    first = read_weights(model)
    # Keras skips steps until it has found how much the loss can be scaled in float16.
    losses = [float(model.train_on_batch(photos, masks)) for _ in range(8)]
    assert np.isfinite(losses).all()
    assert losses[-1] < losses[0]
    assert any(not np.array_equal(first[name], tensor) for name, tensor in read_weights(model).items())
    probabilities = predict_probabilities(model, photos)
    assert probabilities.dtype == np.float32
    np.testing.assert_allclose(probabilities.sum(axis=-1), 1, atol=1e-5)


def test_what_an_optimizer_learned_on_a_float16_gpu_serves_the_cpu():
    """Keras wraps the optimizer there in another one with more values."""
    import keras

    from core.network.train_setup import Setup

    def compiled(policy):
        before = keras.config.dtype_policy()
        keras.config.set_dtype_policy(policy)
        try:
            model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3)])
            model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
        finally:
            keras.config.set_dtype_policy(before)
        model.optimizer.build(model.trainable_variables)
        return Setup(model, None)

    wrapped, plain = compiled("mixed_float16"), compiled("float32")
    assert wrapped.model.optimizer is not getattr(wrapped.model.optimizer, "inner_optimizer", wrapped.model.optimizer)
    values = [value + 1 for value in wrapped.optimizer_values()]
    plain.restore_optimizer(values)
    for ours, theirs in zip(plain.optimizer_values(), values, strict=True):
        np.testing.assert_array_equal(ours, theirs)
