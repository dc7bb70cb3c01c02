"""The wheel, installed for real: next to another package that is called `core` too."""

import importlib.util
import itertools
import json
import subprocess
import time

import pytest
from support.wheels import ROOT, Environment, build_wheel, make_foreign_project

from core.masks import read_mask
from core.model.checkpoint import read_card
from resources import DEFAULT_MODEL, SAMPLES

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(importlib.util.find_spec("hatchling") is None, reason="hatchling is not installed"),
    pytest.mark.skipif(importlib.util.find_spec("pip") is None, reason="pip is not installed"),
]
WHOSE_CORE = "import core, core.errors; print(core.WHOSE, core.errors.WHOSE)"


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """Ours, and a foreign one with a package `core`."""
    folder = tmp_path_factory.mktemp("wheels")
    return build_wheel(ROOT, folder), build_wheel(make_foreign_project(folder / "foreign"), folder)


@pytest.fixture(scope="module")
def installed(tmp_path_factory, wheels):
    """An environment with both."""
    environment = Environment(tmp_path_factory.mktemp("installed"))
    environment.install(*wheels)
    return environment


def test_it_proposes(installed, one_photo, tmp_path):
    installed.run(installed.petseg, "propose", one_photo, "--out", tmp_path / "masks", "--device", "cpu")
    assert read_mask(tmp_path / "masks/chelsea.png").shape == (300, 451)


def test_it_shows_a_proposal_in_the_window(installed, one_photo, tmp_path):
    report = tmp_path / "report.json"
    window = subprocess.Popen(
        [installed.petseg, one_photo, "--device", "cpu", "--startup-report", report], env=installed.environment()
    )
    try:
        end = time.monotonic() + 120
        while not (report.exists() and "proposal" in json.loads(report.read_text())):
            assert window.poll() is None
            assert time.monotonic() < end
            time.sleep(0.1)
    finally:
        window.terminate()
        window.wait(60)


def test_it_fine_tunes(installed, oxford_folder, tmp_path):
    model = tmp_path / "tuned.safetensors"
    installed.run(installed.petseg, "finetune", oxford_folder, "--out", model, "--epochs", "1", "--device", "cpu")
    assert read_card(model).parent == read_card(DEFAULT_MODEL).name


def test_it_starts_from_a_folder_that_has_a_core_of_its_own(installed, tmp_path):
    folder = make_foreign_project(tmp_path / "other")
    shown = installed.run(installed.python, "-m", "petseg_gui", "info", cwd=folder).stdout
    assert read_card(DEFAULT_MODEL).name in shown


def test_the_other_package_stays_as_it_was(installed):
    assert installed.run(installed.python, "-c", WHOSE_CORE).stdout.split() == ["foreign", "foreign"]


@pytest.mark.parametrize("order", list(itertools.permutations((0, 1))), ids=["ours first", "theirs first"])
def test_neither_overwrites_the_other_nor_takes_it_along(tmp_path, wheels, order):
    environment = Environment(tmp_path)
    environment.install(*(wheels[index] for index in order))
    assert environment.run(environment.python, "-c", WHOSE_CORE).stdout.split() == ["foreign", "foreign"]
    assert environment.run(environment.petseg, "--version").stdout.startswith("petseg ")
    environment.uninstall("foreign-core")
    assert environment.run(environment.petseg, "--version").stdout.startswith("petseg ")


def test_without_the_other_package_scripts_import_core(tmp_path, wheels):
    environment = Environment(tmp_path)
    environment.install(wheels[0])
    script = f"from core import Segmenter, read_image; print(read_image({str(SAMPLES / 'chelsea.png')!r}).shape)"
    assert environment.run(environment.python, "-c", script).stdout.strip() == "(300, 451, 3)"
