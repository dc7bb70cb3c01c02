"""Which samples are held out, and how the others are fed to training."""

import numpy as np

from core.labels import Label
from core.network.augment import FLIP_ONLY, Augmentation
from core.network.batches import TrainingBatches, plan_epoch
from core.network.compose import Composer, Composition
from core.network.samples import Samples, collect, split_by_name


def sample(name, height, width, shade=0):
    return name, np.full((height, width, 3), shade, np.uint8), np.full((height, width), shade % 3, np.uint8)


def test_samples_keep_their_own_size_up_to_the_limit():
    samples = collect([sample("a", 40, 60), sample("b", 400, 200)], max_side=100)
    assert [mask.shape for mask in samples.masks] == [(40, 60), (100, 50)]
    assert [image.shape[:2] for image in samples.images] == [(40, 60), (100, 50)]


def test_of_samples_with_one_name_the_last_counts():
    samples = collect([sample("a", 10, 10), sample("a", 20, 20)], max_side=100)
    assert len(samples) == 1
    assert samples.masks[0].shape == (20, 20)


def test_what_is_held_out_follows_from_the_names_alone():
    names = [f"photo {i}" for i in range(50)]
    train, held_out = split_by_name(names, 10)
    assert sorted(train + held_out) == list(range(50))
    again = split_by_name(names[::-1], 10)[1]
    assert {names[i] for i in held_out} == {names[::-1][i] for i in again}


def test_batches_repeat_with_their_seed_and_epoch():
    rng = np.random.default_rng(0)
    samples = Samples(
        [str(i) for i in range(10)],
        [rng.integers(0, 256, (20, 30, 3), dtype=np.uint8) for _ in range(10)],
        [rng.integers(0, 3, (20, 30), dtype=np.uint8) for _ in range(10)],
    )

    def batch(epoch, seed=1):
        batches = TrainingBatches(samples, 32, 4, Augmentation(mosaic=0.5), seed)
        batches.start_epoch(epoch)
        return batches[2]

    photos, masks = batch(0)
    assert photos.shape == (4, 32, 32, 3)
    assert masks.shape == (4, 32, 32)
    np.testing.assert_array_equal(photos, batch(0)[0])
    assert not np.array_equal(photos, batch(1)[0])
    assert not np.array_equal(photos, batch(0, seed=2)[0])


def test_an_epoch_shows_sharp_photos_more_often():
    samples = collect([sample("small", 20, 20, 0), sample("large", 64, 40, 100)], max_side=100)
    batches = TrainingBatches(samples, 32, 3, FLIP_ONLY, seed=1, sharp_weight=2)
    assert len(batches) == 1
    assert sorted(plan_epoch(samples, 32, 3, sharp_weight=2).shown) == [0, 1, 1]
    assert sorted(plan_epoch(samples, 16, 3, sharp_weight=[1, 3]).shown) == [0, 1, 1, 1]
    levels = sorted(round(float(photo.mean()), 2) for photo in batches[0][0])
    assert levels[0] == -1
    assert levels[1] == levels[2] > -1


def pets_and_scenes(make_sample, pets, scenes):
    samples = [
        make_sample(name) for name in (*(f"pet {i}" for i in range(pets)), *(f"scene {i}" for i in range(scenes)))
    ]
    return collect(samples, max_side=100)


def test_each_batch_has_its_share_of_scenes_without_a_pet(make_sample):
    samples = pets_and_scenes(make_sample, pets=13, scenes=3)
    composer = Composer(samples, Composition(empty=0.25, pasted=0.25))
    batches = TrainingBatches(samples, 32, 8, Augmentation(), seed=1, composer=composer)
    assert len(batches) == 4  # of four photos with a pet each
    for index in range(len(batches)):
        photos, masks = batches[index]
        assert photos.shape == (8, 32, 32, 3)
        assert (masks[4:6] == Label.BACKGROUND).all()
        assert not any((mask == Label.BACKGROUND).all() for mask in masks[:4])


def test_photos_without_a_pet_are_shown_like_others_where_nothing_is_composed(make_sample):
    samples = pets_and_scenes(make_sample, pets=3, scenes=2)
    assert plan_epoch(samples, 32, 16).shown == [0, 1, 2, 3, 4]


def test_composed_batches_repeat_with_their_seed_and_epoch(make_sample):
    samples = pets_and_scenes(make_sample, pets=6, scenes=1)

    def batch(epoch, seed=1):
        composer = Composer(samples, Composition(empty=0.25, pasted=0.5))
        batches = TrainingBatches(samples, 64, 8, Augmentation(), seed, composer=composer)
        batches.start_epoch(epoch)
        return batches[0]

    for ours, again in zip(batch(0), batch(0), strict=True):
        np.testing.assert_array_equal(ours, again)
    assert not np.array_equal(batch(0)[0][2:], batch(1)[0][2:])
    assert not np.array_equal(batch(0)[0][2:], batch(0, seed=2)[0][2:])


def test_two_photos_of_pets_that_fill_them_leave_nothing_to_compose():
    """No scene can be made of them, and a training goes on without."""
    samples = Samples(["a", "b"], [np.zeros((40, 40, 3), np.uint8)] * 2, [np.zeros((40, 40), np.uint8)] * 2)
    composer = Composer(samples, Composition(empty=0.25, pasted=0.25))
    plan = plan_epoch(samples, 32, 8, composer=composer)
    assert (plan.shown, plan.photos, plan.empty, plan.pasted) == ([0, 1], 2, 0, 0)
