"""How a fine-tune is made, by the number of photos."""

import pytest

from core.errors import TrainingError
from core.network.finetuning.recipe import choose_recipe
from core.worker.finetune_messages import TuningOptions
from core.worker.tuning_values import AUGMENTATIONS, PARTS


def test_more_photos_get_more_squares():
    counts = [recipe.epochs * recipe.shows * photos for photos in (3, 5, 10, 20, 60)
              for recipe in [choose_recipe(TuningOptions(), photos)]]  # fmt: skip
    assert counts == pytest.approx([150, 150, 550, 800, 800], rel=0.2)


def test_squares_of_all_but_few_photos_are_smaller_than_those_of_proposals():
    few, many = (choose_recipe(TuningOptions(), photos).input_share for photos in (6, 7))
    assert (few, many) == (1, 0.875)


def test_weights_of_few_photos_never_go_all_of_the_way():
    assert max(choose_recipe(TuningOptions(), 6).blends) < 1
    assert max(choose_recipe(TuningOptions(), 7).blends) == 1


def test_few_photos_are_shown_without_their_animals_too():
    few, many = (choose_recipe(TuningOptions(), photos).empty for photos in (5, 40))
    assert few > many > 0


def test_every_choice_that_is_offered_exists():
    for parts in PARTS:
        assert choose_recipe(TuningOptions(parts=parts), 10)
    recipes = {choose_recipe(TuningOptions(augmentation=name), 10).augmentation for name in AUGMENTATIONS}
    assert len(recipes) == len(AUGMENTATIONS)


def test_an_option_that_does_not_exist_is_refused():
    with pytest.raises(TrainingError, match="no parts"):
        choose_recipe(TuningOptions(parts="everything"), 5)
    with pytest.raises(TrainingError, match="no augmentation"):
        choose_recipe(TuningOptions(augmentation="wild"), 5)
