"""The training loop: it starts from the base each time, and goes on where memory runs out."""

from dataclasses import replace

import numpy as np
import pytest

from core.errors import TrainingError
from core.labels import Label
from core.model.checkpoint import read_checkpoint
from core.model.preprocess import scale_pixels
from core.network.finetuning.recipe import choose_recipe
from core.network.samples import Samples
from core.worker.finetune_messages import TuningOptions

pytestmark = [pytest.mark.slow, pytest.mark.long]


@pytest.fixture
def samples():
    rng = np.random.default_rng(0)
    masks = [np.where(rng.random((40, 50)) < 0.5, Label.PET, Label.BACKGROUND).astype(np.uint8) for _ in range(3)]
    return Samples(["a", "b", "c"], [rng.integers(0, 256, (40, 50, 3), dtype=np.uint8) for _ in masks], masks)


@pytest.fixture
def make_training(tiny_checkpoint, samples):
    """A function that makes a trainer and its squares: `make_training(averaged=True)`."""
    from core.network.finetuning.loop import Trainer
    from core.network.finetuning.squares import TuningSquares

    def make(**changes):
        recipe = replace(choose_recipe(TuningOptions(), len(samples)), **{"shows": 4, "epochs": 1} | changes)
        trainer = Trainer(read_checkpoint(tiny_checkpoint), tiny_checkpoint, recipe)
        return trainer, TuningSquares(samples, trainer.size, recipe, seed=1)

    return make


class Judge:
    """Held-out squares with given losses: after each epoch, then of the weights on the way to the trained ones."""

    def __init__(self, losses):
        self._losses = iter(losses)

    def judge(self, model):
        return next(self._losses), 0.5


def train(trainer, squares, on_epoch=lambda result: None, stop_early=lambda: False, held_out=None):
    falling = Judge(1 / (1 + number) for number in range(1000))  # keeps the last epoch and goes 0.8 of the way
    return trainer.train(squares, held_out or falling, on_epoch, lambda: False, stop_early)


@pytest.mark.parametrize(
    ("proposes_at", "trains_at"), [(256, 224), (224, 192), (192, 160), (128, 128), (64, 64), (32, 32)]
)
def test_a_training_has_a_smaller_input_than_proposals(tiny_checkpoint, proposes_at, trains_at):
    from core.network.finetuning.loop import Trainer

    base = read_checkpoint(tiny_checkpoint)
    card = replace(base.card, architecture=replace(base.card.architecture, input_size=proposes_at))
    trainer = Trainer(replace(base, card=card), tiny_checkpoint, choose_recipe(TuningOptions(), 20))
    assert trainer.size == trains_at
    assert trainer.base.card.architecture.input_size == proposes_at


def test_memory_that_runs_out_halves_the_batch_and_no_square_is_lost(make_training, monkeypatch):
    trainer, squares = make_training(epochs=2)
    shown, step = [], trainer.model.train_on_batch

    def train_on_batch(photos, masks, **options):
        if len(masks) > 2 and len(shown) >= 1:  # in the middle of the training
            raise MemoryError
        shown.append(len(masks))
        return step(photos, masks, **options)

    monkeypatch.setattr(trainer.model, "train_on_batch", train_on_batch)
    trained = train(trainer, squares)
    assert shown[0] == 8
    assert set(shown[1:]) == {2}
    assert sum(shown) >= 2 * len(squares)
    assert trained.epochs == 2
    first, second = map(str, trainer.notes)
    assert "4 squares at a time" in first
    assert "2 squares at a time" in second


def test_later_trainings_keep_the_halved_batch_and_its_note(make_training, monkeypatch):
    trainer, squares = make_training()
    shown, step = [], trainer.model.train_on_batch

    def train_on_batch(photos, masks, **options):
        if len(masks) > 4:
            raise MemoryError
        shown.append(len(masks))
        return step(photos, masks, **options)

    monkeypatch.setattr(trainer.model, "train_on_batch", train_on_batch)
    train(trainer, squares)
    train(trainer, squares)
    assert set(shown) == {4}
    (note,) = map(str, trainer.notes)
    assert "4 squares at a time" in note


def test_another_failure_is_not_taken_for_lack_of_memory(make_training, monkeypatch):
    trainer, squares = make_training()

    def fail(*_, **__):
        raise ValueError("shapes differ")

    monkeypatch.setattr(trainer.model, "train_on_batch", fail)
    with pytest.raises(ValueError, match="shapes differ"):
        train(trainer, squares)


def test_each_training_starts_from_the_base(make_training):
    trainer, squares = make_training()
    first, second = train(trainer, squares), train(trainer, squares)
    for name, tensor in first.weights.items():
        np.testing.assert_allclose(second.weights[name], tensor, atol=1e-5, err_msg=name)


def test_held_out_squares_choose_the_epoch_and_how_far_the_weights_move(make_training):
    from core.network.model import read_weights

    trainer, squares = make_training(epochs=3)
    heads, judge = [], Judge((0.5, 2.0, 3.0, 0.9, 0.4, 0.5))
    trained = train(
        trainer, squares, lambda _: heads.append(read_weights(trainer.model)["head/kernel"]), held_out=judge
    )
    assert (trained.epochs, trained.stopped_early) == (3, False)
    base = trainer.base.weights["head/kernel"]
    np.testing.assert_allclose(trained.weights["head/kernel"], base + 0.6 * (heads[0] - base), atol=1e-6)


@pytest.mark.parametrize(("ended_after", "averaged"), [(5, [2, 3, 4]), (4, [2, 3]), (2, [1])])
def test_of_many_photos_the_later_epochs_are_averaged(make_training, ended_after, averaged):
    from core.network.model import read_weights

    trainer, squares = make_training(averaged=True, epochs=5)
    heads = []
    trained = train(
        trainer,
        squares,
        lambda _: heads.append(read_weights(trainer.model)["head/kernel"]),
        stop_early=lambda: len(heads) == ended_after,
    )
    mean = np.mean([heads[epoch] for epoch in averaged], axis=0)
    base = trainer.base.weights["head/kernel"]
    np.testing.assert_allclose(trained.weights["head/kernel"], base + 0.8 * (mean - base), atol=1e-6)


def test_ending_early_keeps_the_finished_epochs(make_training):
    trainer, squares = make_training(epochs=50)
    seen = []
    trained = train(trainer, squares, seen.append, stop_early=lambda: len(seen) >= 2)
    assert (trained.epochs, trained.stopped_early) == (2, True)


def test_a_loss_that_is_no_number_is_reported(make_training, monkeypatch):
    trainer, squares = make_training()
    monkeypatch.setattr(trainer.model, "train_on_batch", lambda *_, **__: {"loss": float("nan")})
    with pytest.raises(TrainingError, match="diverged"):
        train(trainer, squares)


def test_training_and_held_out_loss_are_the_same_measure(make_training):
    from core.network.finetuning.held_out_squares import HeldOutSquares
    from core.network.losses import PetEntropy

    trainer, _ = make_training()
    size = trainer.size
    rng = np.random.default_rng(1)
    images = [rng.integers(0, 256, (size, size, 3), dtype=np.uint8) for _ in range(2)]
    masks = [rng.integers(0, 3, (size, size), dtype=np.uint8) for _ in images]
    held_out, _ = HeldOutSquares(list(zip(images, masks, strict=True)), size).judge(trainer.model)
    measure = PetEntropy()
    measure.update_state(np.stack(masks), trainer.model.predict(scale_pixels(np.stack(images)), verbose=0))
    assert float(measure.result()) == pytest.approx(held_out, rel=1e-4)
