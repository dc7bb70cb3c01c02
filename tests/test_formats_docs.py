"""The examples of docs/formats.md read what an export writes."""

import re
from pathlib import Path

import numpy as np
import pytest
from support.exported_photos import exported_photo, write_export

from core.formats import FORMATS
from core.labels import Label

TEXT = (Path(__file__).parents[1] / "docs/formats.md").read_text(encoding="utf-8")
SECTIONS = dict(section.split("\n", 1) for section in TEXT.split("\n## ")[1:])
KEYS = {title: re.search(r"`--format (\w+)`", text)[1] for title, text in SECTIONS.items()}
SLOW = {"tfds": (pytest.mark.long, pytest.mark.filterwarnings("ignore::DeprecationWarning"))}
SHAPE = (30, 40)


def _mask(pets):
    mask = np.full(SHAPE, Label.BACKGROUND, np.uint8)
    if pets:
        mask[5:20, 10:30] = Label.BORDER
        mask[7:18, 12:28] = Label.PET
    return mask


@pytest.fixture
def photos(tmp_path):
    return [
        exported_photo(tmp_path / "photos", f"{name}.jpg", _mask(pets=True)) for name in ("cat", "dog", *"abcdefgh")
    ]


@pytest.mark.parametrize("title", [pytest.param(title, marks=SLOW.get(key, ())) for title, key in KEYS.items()])
@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # examples leave files to the interpreter
def test_the_example_reads_photo_and_mask(tmp_path, monkeypatch, photos, title):
    key = KEYS[title]
    write_export(key, tmp_path / "pets", photos, FORMATS[key].default_options())
    monkeypatch.chdir(tmp_path)
    found = {}
    for example in re.findall(r"```python\n(.*?)```", SECTIONS[title], re.DOTALL):
        exec(example, found)  # noqa: S102 - our own document
    shown = [found[name] for name in ("image", "mask", "pet") if name in found]
    assert shown
    assert {array.shape[:2] for array in shown} == {SHAPE}
    if "mask" in found:
        assert len(np.unique(found["mask"])) > 1


@pytest.mark.parametrize("title", KEYS)
def test_the_section_is_called_like_the_format_and_has_an_example_of_a_few_lines(title):
    assert FORMATS[KEYS[title]].title == title
    (example,) = re.findall(r"```python\n(.*?)```", SECTIONS[title], re.DOTALL)
    assert sum(bool(line.strip()) and "import" not in line for line in example.splitlines()) <= 5
