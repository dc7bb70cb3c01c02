"""What the card of a new model takes over from the model that it started from."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint
from core.network.cards import card_of_fine_tune, card_of_training
from core.network.recipe import COMPOSED
from core.worker.finetune_messages import TuningFigures
from core.worker.messages import TrainRequest

BASE = Card("Mine", Architecture(64, (8, 8, 8, 8)), photos=frozenset({"0123456789ab"}))
FIGURES = TuningFigures(0.9, 0.8, 0.7, (0.9, 0.9, 0.6), 0.1)


@pytest.fixture
def base(tmp_path):
    path = tmp_path / "mine.safetensors"
    write_checkpoint(path, Checkpoint({"a": np.zeros(2, np.float32)}, BASE))
    return path


def test_a_fine_tune_of_a_fine_tune_names_the_photos_of_both():
    card = card_of_fine_tune(BASE, "ab", ["ba9876543210", "0123456789ab"], "recipe", FIGURES, FIGURES)
    assert card.photos == {"0123456789ab", "ba9876543210"}
    assert card.parent == "Mine"


def test_a_training_that_starts_from_a_fine_tune_names_its_photos(base, tmp_path):
    request = TrainRequest(["pets"], None, "composed", "none", tmp_path / "new.safetensors", None, None, 1, start=base)
    data = SimpleNamespace(description="pets", licence="")
    state = SimpleNamespace(epoch=1, best_mean_iou=0.5, best_false_pet=None)
    assert card_of_training(request, COMPOSED, COMPOSED.stages[-1], data, state).photos == BASE.photos
    fresh = replace(request, start=None)
    assert card_of_training(fresh, COMPOSED, COMPOSED.stages[-1], data, state).photos == frozenset()
