"""Recipes, and what the user may change in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import TrainingError
from core.network.recipe import COMPOSED, DEFAULT, RECIPES, TUTORIAL, adapt


def test_the_tutorials_recipe_is_the_tutorials():
    (stage,) = TUTORIAL.stages
    assert (stage.input_size, stage.epochs, stage.encoder_pace) == (128, 20, 0)
    assert (TUTORIAL.decoder_filters, TUTORIAL.bottlenecks) == ((512, 256, 128, 64), ())
    assert (TUTORIAL.batch_size, TUTORIAL.dice_weight, TUTORIAL.constant) == (64, 0, True)
    assert TUTORIAL.augmentation.crop_area == (1, 1)
    assert TUTORIAL.augmentation.mosaic == TUTORIAL.augmentation.brightness == 0


def test_the_composed_recipe_is_as_documented():
    first, last = COMPOSED.stages
    assert (first.input_size, first.frozen_blocks, last.input_size, last.frozen_blocks) == (192, 0, 256, 4)
    assert first.encoder_pace == last.encoder_pace == 0.15
    composition = COMPOSED.composition
    assert (composition.empty * COMPOSED.batch_size, composition.pasted * COMPOSED.batch_size) == (2, 3)


@given(epochs=st.integers(1, 200), recipe=st.sampled_from(list(RECIPES.values())))
def test_any_number_of_epochs_is_distributed(epochs, recipe):
    adapted = adapt(recipe, input_size=None, epochs=epochs, from_checkpoint=False)
    assert adapted.epochs == epochs
    assert all(stage.epochs > 0 for stage in adapted.stages)
    stages = [adapted.stage_of(epoch) for epoch in range(epochs)]
    assert stages[-1][0] == adapted.stages[-1]
    assert [before for _, before in stages if before == 0] == [0] * len(adapted.stages)


def test_a_smaller_input_makes_earlier_stages_smaller_too():
    adapted = adapt(DEFAULT, input_size=96, epochs=None, from_checkpoint=False)
    assert [stage.input_size for stage in adapted.stages] == [96] * len(DEFAULT.stages)


def test_a_trained_checkpoint_needs_only_the_last_stage():
    adapted = adapt(DEFAULT, input_size=None, epochs=None, from_checkpoint=True)
    assert adapted.stages == DEFAULT.stages[-1:]


def test_an_impossible_size_is_reported():
    with pytest.raises(TrainingError, match="100 is not a multiple of 32"):
        adapt(DEFAULT, input_size=100, epochs=None, from_checkpoint=False)
