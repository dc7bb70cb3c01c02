"""docs/formats.md: its examples read what is exported, and get the mask."""

import re
import runpy
from pathlib import Path

import numpy as np
import pytest
from support.exported_photos import exported_photo, mask_of_rows, write_export

from core.formats import FORMATS
from core.labels import Label

TEXT = (Path(__file__).parents[1] / "docs" / "formats.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## [^\n]*\(`(\w+)`\)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))
MASK = mask_of_rows("........", "..PPPP..", "..PPPP..", "..PPPP..", "........", "........")
MARKS = {"tfds": (pytest.mark.long, pytest.mark.filterwarnings("ignore::DeprecationWarning"))}
FOR_PEOPLE = "overlay"
"""No program reads its mask."""


def _example(key):
    (code,) = re.findall(r"^```python\n(.*?)^```", SECTIONS[key], re.MULTILINE | re.DOTALL)
    return code


@pytest.mark.parametrize("key", [pytest.param(key, marks=MARKS.get(key, ())) for key in SECTIONS if key != FOR_PEOPLE])
@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # examples leave closing to the interpreter
def test_the_example_gets_the_pet(key, tmp_path, monkeypatch):
    example = tmp_path / "example.py"
    example.write_text(_example(key), encoding="utf-8")
    photos = [exported_photo(tmp_path / "photos", name, MASK) for name in ("tom.jpg", "ida.jpg")]
    monkeypatch.chdir(write_export(key, tmp_path / "out", photos, FORMATS[key].default_options()))
    assert np.array_equal(runpy.run_path(str(example))["pet"], MASK == Label.PET)


@pytest.mark.parametrize("key", SECTIONS)
def test_the_section_tells_who_reads_it_and_what_is_lost(key):
    assert FORMATS[key].write_photo is not None
    assert "**Read by**" in SECTIONS[key]
    assert "**Lost**:" in SECTIONS[key]
