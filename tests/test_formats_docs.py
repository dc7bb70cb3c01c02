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


@pytest.mark.parametrize("key", SECTIONS)
def test_the_example_gets_the_pet(key, tmp_path, monkeypatch):
    (code,) = re.findall(r"^```python\n(.*?)^```", SECTIONS[key], re.MULTILINE | re.DOTALL)
    example = tmp_path / "example.py"
    example.write_text(code, encoding="utf-8")
    photo = exported_photo(tmp_path / "photos", "tom.jpg", MASK)
    monkeypatch.chdir(write_export(key, tmp_path / "out", [photo], FORMATS[key].default_options()))
    assert np.array_equal(runpy.run_path(str(example))["pet"], MASK == Label.PET)
