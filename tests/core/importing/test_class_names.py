"""Names of classes in the spellings of other programs."""

import pytest

from core.importing.class_names import label_of_class, plain
from core.labels import Label


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("__ignore__", Label.BORDER),
        ("_background_", Label.BACKGROUND),
        ("Border", Label.BORDER),
        ("traffic_light", Label.BACKGROUND),
        ("Maine-Coon", Label.PET),
        ("_", Label.PET),
    ],
)
def test_spellings_make_no_difference(name, label):
    assert label_of_class(name, frozenset(map(plain, ("cat", name)))) is label
