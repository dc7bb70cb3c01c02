import pickle
from pathlib import Path

import pytest

from core import errors
from core.cancel import Cancelled
from core.labels import COLOURS, TRIMAP_CODES, Label


def test_codes_and_colours_belong_to_the_labels():
    assert [(label.name, int(label)) for label in Label] == [("PET", 0), ("BACKGROUND", 1), ("BORDER", 2)]
    assert TRIMAP_CODES == (1, 2, 3)
    assert set(COLOURS) == set(Label)
    assert len(set(COLOURS.values())) == 3
    assert Label.PET.title == "Pet"


KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.PetsegError)]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_survives_the_way_between_processes(kind):
    error = kind("it is broken", path="/photos/a.jpg", remedy="Mend it.")
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(back) is kind
    assert str(back) == str(error) == f"{Path('/photos/a.jpg')}: it is broken. Mend it."
    assert (back.problem, back.path, back.remedy) == (error.problem, error.path, error.remedy)


def test_text_without_file_or_remedy():
    assert str(errors.PetsegError("it is broken")) == "It is broken."
    assert not issubclass(Cancelled, errors.PetsegError)
