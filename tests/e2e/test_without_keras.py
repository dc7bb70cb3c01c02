"""All that needs no Keras works where neither it nor TensorFlow is installed; the rest says how to get them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.formats import FORMATS
from core.masks import read_mask
from core.project import Project

TESTS = Path(__file__).parents[1]
HIDING = TESTS / "support" / "without_keras"
WRITTEN = [key for key, row in FORMATS.items() if row.write_photo is not None and key != "tfds"]
HOW = "python -m pip install"
EXPORTS = """
import sys
from petseg_gui.__main__ import main

_, folder, out, *formats = sys.argv
for key in formats:
    assert main(["export", folder, "--format", key, "--out", f"{out}/{key}"]) == 0
"""


@pytest.fixture
def run(tmp_path):
    """Run a Python without Keras; returns what came of it."""
    homes = {f"XDG_{kind}_HOME": str(tmp_path / "home" / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
    path = os.pathsep.join(map(str, (HIDING, TESTS.parent, TESTS)))

    def run(*arguments):
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            env=os.environ | homes | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=200,
        )

    return run


def test_the_others_are_really_hidden(run):
    assert "Keras backends installed   none" in run("-m", "petseg_gui", "info").stdout


@pytest.mark.long
def test_the_window_proposes_paints_saves_and_says_why_it_cannot_fine_tune(run, photo_folder, tmp_path):
    done = run("-m", "support.labeling_process", photo_folder, tmp_path / "settings.json")
    assert done.returncode == 0, done.stderr
    shown = json.loads(done.stdout.splitlines()[-1])
    assert not shown["enabled"]
    assert f"{HOW} keras tensorflow" in shown["tip"]
    for name in shown["reviewed"]:
        assert read_mask(photo_folder / f"annotations/trimaps/{Path(name).stem}.png").shape == (90, 120)


def test_every_other_format_is_exported(run, oxford_folder, tmp_path):
    done = run("-c", EXPORTS, oxford_folder, tmp_path / "exports", *WRITTEN)
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(any((tmp_path / "exports" / key).iterdir()) for key in WRITTEN)


@pytest.mark.long
@pytest.mark.parametrize(
    "command",
    [
        "doctor {folder}",
        "stats {folder}",
        "propose {folder}/images --out {out}",
        "evaluate {folder}",
        "export-model --to onnx --out {out}",
    ],
)
def test_commands_that_need_none_of_it(run, oxford_folder, tmp_path, command):
    Project.open(oxford_folder).close()
    done = run("-m", "petseg_gui", *command.format(folder=oxford_folder, out=tmp_path / "out").split())
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "command",
    [
        "finetune {folder} --out {out}",
        "train --data {folder} --out {out}",
        "export {folder} --format tfds --out {out}",
        "export-model --to savedmodel --out {out}",
        "export-model --to litert --out {out}",
    ],
)
def test_commands_that_need_it_say_in_a_line_how_to_get_it(run, oxford_folder, tmp_path, command):
    done = run("-m", "petseg_gui", *command.format(folder=oxford_folder, out=tmp_path / "out").split())
    assert done.returncode == 1
    (line,) = [line for line in done.stderr.splitlines() if "not installed" in line]
    assert HOW in line
    assert "tensorflow" in line
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_gpu_that_cannot_be_used_is_reported_and_the_cpu_proposes(run, oxford_folder, tmp_path):
    done = run("-m", "petseg_gui", "propose", oxford_folder / "images", "--out", tmp_path / "masks", "--device", "gpu")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "keras" in done.stderr
    assert len(list((tmp_path / "masks").iterdir())) == 4
