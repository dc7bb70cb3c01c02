"""Samples as they are fed to training."""

import numpy as np

from core.network.augment import FLIP_ONLY, Augmentation
from core.network.dataset import Samples, TrainingBatches, collect, count_shown, split_by_name


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
    assert count_shown(samples, 32, 2) == 3
    levels = sorted(round(float(photo.mean()), 2) for photo in batches[0][0])
    assert levels[0] == -1
    assert levels[1] == levels[2] > -1
