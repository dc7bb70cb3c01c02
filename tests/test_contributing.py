"""What the pages for contributors say of the code is true."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = ("CONTRIBUTING.md", "docs/adding.md", "docs/glossary.md")
_PATH = re.compile(r"`((?:core|petseg_gui|tests|scripts|resources|docs)/[\w./-]*)`")


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_every_path_that_is_named_exists(page):
    assert [path for path in _PATH.findall(text_of(page)) if not (ROOT / path).exists()] == []


def test_every_room_is_on_the_map():
    page = text_of("CONTRIBUTING.md")
    for package in ("core", "petseg_gui"):
        rooms = [path.name for path in (ROOT / package).iterdir() if (path / "__init__.py").exists()]
        assert [room for room in rooms if f"`{room}/`" not in page] == []


def test_every_script_is_in_the_table():
    text = text_of("CONTRIBUTING.md")
    table = text[text.index("| subject | scripts | folders |") : text.index("### The path of a dab")]
    parts = [path for path in (ROOT / "scripts").iterdir() if path.name != "__pycache__"]
    named = {f"{path.name}/" if path.is_dir() else path.name.removesuffix(".py") for path in parts}
    assert [name for name in sorted(named) if f"`{name}`" not in table] == []


def test_the_examples_are_real_code():
    sources = [without_layout(path.read_text(encoding="utf-8")) for path in python_files()]
    blocks = re.findall(r"```python\n(.*?)```", text_of("docs/adding.md"), re.DOTALL)
    assert len(blocks) >= 4
    assert [block for block in blocks if not any(without_layout(block) in source for source in sources)] == []


def test_every_picture_of_the_pages_is_made_by_a_script():
    files = [ROOT / "scripts" / "screenshots.py", *(ROOT / "scripts" / "screenshot_series").glob("*.py")]
    scripts = "".join(path.read_text(encoding="utf-8") for path in files)
    pictures = [path.stem for path in (ROOT / "docs" / "images").iterdir()]
    assert pictures
    assert [
        name for name in pictures if f'"{name}"' not in scripts and f'"{name.removeprefix("tools-")}"' not in scripts
    ] == []


def python_files():
    return [path for package in ("core", "petseg_gui") for path in (ROOT / package).rglob("*.py")]


def without_layout(code):
    return re.sub(r"\s+", "", code).replace(",)", ")")
