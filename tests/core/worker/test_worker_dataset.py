"""Photos of a data set come through the child process a few at a time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from core.errors import TrainingError, WorkerError
from core.worker import dataset as split_client
from core.worker.dataset import open_split, pack_photo, unpack_photo


@given(st.text(), st.data())
def test_a_photo_comes_out_as_it_went_in(name, data):
    height, width = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
    image = data.draw(hnp.arrays(np.uint8, (height, width, 3)))
    mask = data.draw(hnp.arrays(np.uint8, (height, width), elements=st.integers(0, 2)))
    photo = unpack_photo(pack_photo(name, image, mask))
    assert photo.name == name
    for there, here in zip(photo.load(), (image, mask), strict=True):
        np.testing.assert_array_equal(there, here)


@pytest.mark.parametrize("change", [{"size": [2, 2]}, {"size": 3}, {"image": "!"}, {"mask": None}])
def test_a_damaged_photo_is_told(change):
    packed = pack_photo("a", np.zeros((3, 4, 3), np.uint8), np.zeros((3, 4), np.uint8))
    with pytest.raises(WorkerError, match="cannot be read"):
        unpack_photo(packed | change)


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
        if request["do"] == "open_split":
            self.answers.append({"event": "ready", "photos": len(self.photos)})
            return
        some, self.photos = self.photos[: request["photos"]], self.photos[request["photos"] :]
        self.answers.append({"event": "photos", "photos": some})

    def receive(self):
        return self.answers.pop(0)


@pytest.fixture
def child(monkeypatch):
    made = [pack_photo(f"p{n}", np.full((2, 3, 3), n, np.uint8), np.zeros((2, 3), np.uint8)) for n in range(40)]
    child = Child(made)
    monkeypatch.setattr(split_client, "WorkerProcess", child)
    return child


def test_photos_come_in_order_and_once(child, tmp_path):
    with open_split("oxford_iiit_pet", tmp_path, "test") as photos:
        assert photos.total == 40
        assert [photo.name for photo in photos.photos] == [f"p{n}" for n in range(40)]
        assert child.requests[0] == {
            "do": "open_split",
            "name": "oxford_iiit_pet",
            "data_dir": str(tmp_path),
            "split": "test",
        }
    assert child.closed


def test_only_a_few_photos_are_held_at_a_time(child):
    with open_split("oxford_iiit_pet", None, "test") as photos:
        next(iter(photos.photos))
        assert len(child.photos) >= 8
    assert child.closed


@pytest.mark.slow
def test_the_child_process_tells_what_it_cannot_open(tmp_path):
    with (
        pytest.raises(TrainingError, match=r"no_such_data_set|not installed"),
        open_split("no_such_data_set", tmp_path, "test"),
    ):
        pass
