"""The losses: they are what their formulas say, and stay finite however sure the network is."""

import numpy as np
import pytest

from core.labels import Label

pytestmark = pytest.mark.slow


@pytest.fixture(params=[0, 1, 2])
def batch(request):
    """Labels (N, H, W) and logits (N, H, W, 3): random, of one class only, and of a network that is very sure."""
    rng = np.random.default_rng(request.param)
    logits = rng.normal(0, 3, (2, 8, 6, 3)).astype(np.float32)
    labels = rng.integers(0, 3, (2, 8, 6), dtype=np.uint8)
    if request.param == 1:
        labels[:] = Label.BACKGROUND
    if request.param == 2:
        logits *= 1000
    return labels, logits


def softmax(logits):
    raised = np.exp(np.float64(logits) - logits.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)


def test_the_training_loss_is_cross_entropy_plus_half_of_dice(batch):
    from core.network.losses import CrossEntropyDice

    labels, logits = batch
    truth, shares = np.eye(3)[labels], softmax(logits)
    largest = logits.max(axis=-1, keepdims=True)
    log_shares = logits - largest - np.log(np.exp(np.float64(logits) - largest).sum(axis=-1, keepdims=True))
    entropy = -(truth * log_shares).sum(axis=-1).mean(axis=(1, 2))
    both = (truth * shares).sum(axis=(1, 2))
    dice = (2 * both + 1) / (truth.sum(axis=(1, 2)) + shares.sum(axis=(1, 2)) + 1)
    expected = (entropy + 0.5 * (1 - dice.mean(axis=-1))).mean()
    assert float(CrossEntropyDice()(labels, logits)) == pytest.approx(expected, rel=1e-5)


def test_the_reported_loss_takes_a_predicted_border_for_pet_and_leaves_out_the_true_one(batch):
    from core.network.losses import LEAST, PetEntropy

    labels, logits = batch
    background = softmax(logits)[..., Label.BACKGROUND]
    right = np.where(labels == Label.BACKGROUND, background, 1 - background)
    expected = -np.log(np.maximum(right, LEAST))[labels != Label.BORDER].mean()
    reported = PetEntropy()
    reported.update_state(labels, logits)
    assert float(reported.result()) == pytest.approx(expected, rel=1e-4)


def test_the_losses_have_gradients_where_the_network_is_as_sure_as_it_can_be():
    import keras

    from core.network.losses import CrossEntropyDice

    inputs = keras.Input((4, 4, 3))
    model = keras.Model(inputs, keras.layers.Dense(3, use_bias=False, kernel_initializer="identity")(inputs))
    model.compile(optimizer="sgd", loss=CrossEntropyDice())
    photos = np.zeros((1, 4, 4, 3), np.float32)
    photos[..., Label.PET] = 1e6
    before = model.get_weights()[0]
    model.train_on_batch(photos, np.full((1, 4, 4), Label.BACKGROUND, np.uint8))
    after = model.get_weights()[0]
    assert np.isfinite(after).all()
    assert (after != before).any()
