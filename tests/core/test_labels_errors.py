import errno
import os
import pickle
import sys
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


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "Auf dem Gerät ist kein Speicherplatz mehr verfügbar"), "no space left on device"),
        (PermissionError(errno.EACCES, "Zugriff verweigert"), "permission denied"),
        (OSError(99_999, "Unbekannter Fehler"), "Unbekannter Fehler"),
        (OSError("Truncated file"), "truncated file"),
    ],
)
def test_why_a_system_refuses_does_not_depend_on_its_language(error, reason):
    assert errors.reason_of(error) == reason


@pytest.mark.skipif(sys.platform != "linux", reason="other systems word it otherwise")
def test_reasons_are_worded_as_linux_does():
    assert {number: os.strerror(number).lower() for number in errors.SYSTEM_REASONS} == errors.SYSTEM_REASONS
