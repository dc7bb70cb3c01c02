"""Photos of a data set come through the child process a few at a time."""

import numpy as np
import pytest

from core.worker import dataset
from core.worker.dataset import open_split
from core.worker.dataset_messages import OpenSplitAnswer, OpenSplitRequest, ReadSplitAnswer, SplitPhoto


class Child:
    """A stand-in for the child process: answers requests, and remembers them."""

    def __init__(self, photos):
        self.photos = photos
        self.requests = []
        self.answers = []
        self.closed = False

    def __call__(self, device):
        assert device == "cpu"
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.closed = True

    def send(self, request):
        self.requests.append(request)
        if isinstance(request, OpenSplitRequest):
            self.answers.append(OpenSplitAnswer(len(self.photos)))
            return
        some, self.photos = self.photos[: request.photos], self.photos[request.photos :]
        self.answers.append(ReadSplitAnswer(some))

    def receive(self, expected):
        answer = self.answers.pop(0)
        assert isinstance(answer, expected)
        return answer


@pytest.fixture
def child(monkeypatch):
    made = [SplitPhoto(f"p{n}", np.full((2, 3, 3), n, np.uint8), np.zeros((2, 3), np.uint8)) for n in range(40)]
    child = Child(made)
    monkeypatch.setattr(dataset, "WorkerProcess", child)
    return child


def test_photos_come_in_order_and_once(child, tmp_path):
    with open_split("oxford_iiit_pet", tmp_path, "test") as photos:
        assert photos.total == 40
        seen = list(photos.photos)
        assert [photo.name for photo in seen] == [f"p{n}" for n in range(40)]
        assert [photo.load()[0].max() for photo in seen] == list(range(40))
        assert child.requests[0] == OpenSplitRequest("oxford_iiit_pet", tmp_path, "test")
    assert child.closed


def test_only_a_few_photos_are_held_at_a_time(child):
    with open_split("oxford_iiit_pet", None, "test") as photos:
        next(iter(photos.photos))
        assert len(child.photos) >= 8
    assert child.closed
