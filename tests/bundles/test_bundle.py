"""A bundle, driven as a user does: start, open, paint, save, export, close; and fine-tune, if it can."""

import json
import os
from pathlib import Path

import pytest
from support.bundle import Bundle
from support.x_server import MISSING, x_server

from core.formats import FORMATS
from core.masks import read_mask
from core.model.checkpoint import read_card
from petseg_gui.languages import LANGUAGES
from resources import CHANGELOG, DEFAULT_MODEL, USER_GUIDE

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif("PETSEG_BUNDLE" not in os.environ, reason="PETSEG_BUNDLE names no bundle"),
]
MAX_LABELING_MB = 435
"""A little more than it has, so that what a new version of a library brings along is noticed."""
WRITTEN = [key for key, row in FORMATS.items() if row.write_photo is not None and key != "tfds"]


@pytest.fixture
def bundle(tmp_path):
    return Bundle(Path(os.environ["PETSEG_BUNDLE"]), tmp_path / "home")


@pytest.fixture
def installed(bundle):
    """Versions by package."""
    return json.loads(bundle.run("info", "--json").stdout)["result"]["installed"]


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_the_window_opens_a_folder_and_saves_what_is_painted(bundle, one_photo, tmp_path, record_property):
    mask = one_photo / "annotations/trimaps/chelsea.png"
    with x_server() as display:
        window = bundle.open_window(display, one_photo, tmp_path / "report.json")
        try:
            window.press("Escape")  # the tour
            window.press("2")  # background, which the middle of the cat is not
            window.click(600, 420)
            window.wait(mask.exists)
            assert read_mask(mask).shape == (300, 451)
            window.press("Return")
            window.wait(lambda: _reviewed(bundle, one_photo) == 1)
            assert bundle.run("export", one_photo, "--format", "coco", "--out", tmp_path / "coco").returncode == 0
            window.press("ctrl+q")
            assert window.wait_for_end() == 0
        finally:
            window.kill()
    record_property("seconds", window.seconds)


def _reviewed(bundle, folder):
    return json.loads(bundle.run("stats", folder, "--json").stdout)["result"]["states"]["reviewed"]


def test_commands_propose_and_export_every_format(bundle, oxford_folder, one_photo, tmp_path):
    done = bundle.run("propose", one_photo, "--out", tmp_path / "masks")
    assert done.returncode == 0, done.stderr
    assert read_mask(tmp_path / "masks/chelsea.png").shape == (300, 451)
    for key in WRITTEN:
        done = bundle.run("export", oxford_folder, "--format", key, "--out", tmp_path / "exports" / key)
        assert done.returncode == 0, done.stdout + done.stderr


def test_it_speaks_every_language_and_brings_no_other(bundle):
    brought = {path.name for path in bundle.folder.rglob("*.qm")}
    assert brought == {f"{name}_{language}.qm" for name in ("petseg", "qtbase") for language in LANGUAGES}


def test_it_fine_tunes_or_names_the_bundle_that_does(bundle, installed, oxford_folder, tmp_path):
    model = tmp_path / "tuned.safetensors"
    done = bundle.run("finetune", oxford_folder, "--out", model, "--epochs", "1", "--device", "cpu")
    if installed["tensorflow"] == "not installed":
        assert done.returncode == 1
        assert "full bundle" in done.stderr
    else:
        assert done.returncode == 0, done.stderr
        assert read_card(model).parent == read_card(DEFAULT_MODEL).name


@pytest.mark.parametrize(
    "command",
    ["export {folder} --format tfds --out {out}", "export-model --to savedmodel --out {out}",
     "export-model --to litert --out {out}"],
)  # fmt: skip
def test_what_needs_tensorflow_works_or_names_its_bundle(bundle, installed, oxford_folder, tmp_path, command):
    done = bundle.run(*command.format(folder=oxford_folder, out=tmp_path / "out").split())
    if installed["tensorflow"] == "not installed":
        assert done.returncode == 1
        assert "full bundle" in done.stderr
    else:
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "out").exists()


def test_versions_are_named(installed):
    assert installed["petseg"] != "not installed"
    assert installed["PySide6_Essentials"] != "not installed"


def test_a_labeling_bundle_stays_small(bundle, installed):
    if installed["tensorflow"] != "not installed":
        pytest.skip("this bundle has TensorFlow")
    files = [path for path in bundle.folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) < MAX_LABELING_MB * 1e6


def test_help_has_its_pages_once(bundle):
    (site,) = bundle.folder.rglob("resources/site")
    for page in (USER_GUIDE, CHANGELOG):
        assert (site / page.removeprefix("docs/")).with_suffix(".html").is_file()
    assert not list(bundle.folder.rglob("resources/guide"))
