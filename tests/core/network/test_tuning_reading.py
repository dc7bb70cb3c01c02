"""Which photos a fine-tune trains on, and which of them judge it."""

import numpy as np
import pytest
from PIL import Image

from core.labels import Label
from core.masks import write_mask
from core.model.photo_keys import key_of
from core.network.finetuning.reading import read_tuning_data
from core.worker.finetune_messages import TuningRequest


@pytest.fixture
def make_request(tmp_path):
    """A function that makes a request with so many samples, held-out photos and known samples."""

    def files(kind, count):
        for number in range(count):
            photo, trimap = tmp_path / f"{kind}{number}.png", tmp_path / "trimaps" / f"{kind}{number}.png"
            Image.new("RGB", (8, 6), (number, len(kind), 0)).save(photo)
            write_mask(trimap, np.full((6, 8), Label.PET, np.uint8))
            yield photo, trimap

    def make(samples, held_out=0, known=0):
        trained, judging = [*files("sample", samples)], [*files("held", held_out)]
        return TuningRequest(
            trained, judging, [], tmp_path / "base", tmp_path / "base", tmp_path / "new",
            known=[photo for photo, _ in trained[:known]],
        )  # fmt: skip

    return make


def read(request, keys=()):
    return read_tuning_data(request, keys, lambda: False)


def test_each_photo_is_counted_whether_it_can_be_read_or_not(make_request):
    request = make_request(4, held_out=3)
    for photo, _ in (request.samples[1], request.held_out[2]):
        photo.write_bytes(b"")
    counted = []
    data = read_tuning_data(request, (), lambda: False, lambda: counted.append(1))
    assert (len(counted), len(data.samples), len(data.held_out)) == (7, 3, 2)


@pytest.mark.parametrize("count", [3, 4, 11])
def test_each_photo_is_left_out_of_one_training_which_it_judges(make_request, count):
    data = read(make_request(count))
    assert len(data.trainings) == 3
    for training in data.trainings:
        assert sorted(training.indices + training.left_out) == list(range(count))
        assert [photo.stem for photo, _ in training.judged] == [
            name.rsplit("/")[-1].removesuffix(".png") for name in (data.samples.names[i] for i in training.left_out)
        ]
    assert sorted(i for training in data.trainings for i in training.left_out) == list(range(count))


def test_one_or_two_photos_are_all_trained_on_and_those_held_out_judge(make_request):
    data = read(make_request(2, held_out=3))
    (training,) = data.trainings
    assert (training.indices, training.left_out, training.judged) == ([0, 1], [], [])
    assert data.judged == data.held_out
    assert len(data.judged) == 3


def test_of_many_photos_only_some_judge(make_request):
    data = read(make_request(70, held_out=2))
    assert [len(training.judged) for training in data.trainings] == [20, 20, 20]
    assert sum(len(training.left_out) for training in data.trainings) == 70
    assert len(data.judged) == 62


@pytest.mark.parametrize(("samples", "held_out", "known", "judge"), [(20, 4, 12, 12), (20, 4, 13, 24), (9, 0, 6, 9)])
def test_photos_that_the_rival_was_trained_on_judge_only_if_others_are_too_few(
    make_request, samples, held_out, known, judge
):
    request = make_request(samples, held_out, known)
    judging = {photo for photo, _ in read(request).judged}
    assert len(judging) == judge
    assert bool(judging & set(request.known)) == (judge == samples + held_out)


@pytest.mark.parametrize(("known", "judge"), [(11, 13), (12, 12), (13, 24)])
def test_a_model_from_elsewhere_tells_by_its_file_what_it_was_trained_on(make_request, known, judge):
    request = make_request(20, held_out=4)
    photos = [photo for photo, _ in (*request.held_out, *request.samples)][:known]
    data = read(request, frozenset(map(key_of, photos)))
    assert len(data.judged) == judge
    assert bool({photo for photo, _ in data.judged} & set(photos)) == (judge == 24)
    assert sorted(i for training in data.trainings for i in training.left_out) == list(range(20))
