"""docs/formats.md: its examples read what an export writes."""

import re
import runpy
from pathlib import Path

import numpy as np
import pytest
from support.exported_photos import exported_photo, write_export

from core.formats import FORMATS
from core.labels import Label

TEXT = (Path(__file__).parents[1] / "docs" / "formats.md").read_text(encoding="utf-8")
SECTIONS = {
    key: (title, re.findall(r"^```python\n(.*?)^```", body, re.MULTILINE | re.DOTALL))
    for title, key, body in re.findall(r"^## ([^\n]*) \(`(\w+)`\)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL)
}
"""Title and examples of each format."""
SLOW = {"tfds": (pytest.mark.long, pytest.mark.filterwarnings("ignore::DeprecationWarning"))}
MASK = np.full((30, 40), Label.BACKGROUND, np.uint8)
MASK[7:18, 12:28] = Label.PET


@pytest.fixture
def photos(tmp_path):
    """As many that each part of a data set has one."""
    return [exported_photo(tmp_path / "photos", f"{name}.jpg", MASK) for name in ("cat", "dog", *"abcdefgh")]


@pytest.mark.parametrize("key", [pytest.param(key, marks=SLOW.get(key, ())) for key in SECTIONS])
@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # examples leave files to the interpreter
def test_the_example_reads_photo_and_mask(tmp_path, monkeypatch, photos, key):
    example = tmp_path / "example.py"
    example.write_text(SECTIONS[key][1][0], encoding="utf-8")
    monkeypatch.chdir(write_export(key, tmp_path / "out", photos, FORMATS[key].default_options()))
    found = runpy.run_path(str(example))
    shown = {name: found[name] for name in ("image", "mask", "pet") if name in found}
    assert shown
    assert {array.shape[:2] for array in shown.values()} == {MASK.shape}
    if "mask" in shown:
        assert len(np.unique(shown["mask"])) > 1
    if "pet" in shown:
        assert np.array_equal(shown["pet"].astype(np.bool_), MASK == Label.PET)


def test_every_format_that_is_written_has_a_section():
    assert {key for key, row in FORMATS.items() if row.write_photo is not None} <= set(SECTIONS)


@pytest.mark.parametrize("key", SECTIONS)
def test_the_section_is_called_like_the_format_and_has_an_example_of_a_few_lines(key):
    title, (example,) = SECTIONS[key]
    assert FORMATS[key].title == title
    assert sum(bool(line.strip()) and "import" not in line for line in example.splitlines()) <= 5
