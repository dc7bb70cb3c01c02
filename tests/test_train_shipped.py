"""`scripts/train_shipped.sh` calls its steps with the right paths, whatever they are called."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "scripts" / "train_shipped.sh"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script for a POSIX shell")


@pytest.fixture
def steps(tmp_path):
    """Return what a run calls: the arguments of each step."""
    python, data, out = tmp_path / "a python", tmp_path / "my data", tmp_path / "my out"
    python.write_text('#!/bin/sh\nstep=${1##*/}; shift; printf "%s" "$step"; printf "|%s" "$@"; echo\n')
    python.chmod(0o755)
    for folder in (data / "scenes", data / "more_without_pets", out / "scenes_train", out / "packed"):
        folder.mkdir(parents=True)
    (out / "packed" / "data.txt").write_text("some photos")

    def run(*options, **variables):
        environment = os.environ | {"PYTHON": str(python), "TORCH_PYTHON": str(python)} | variables
        command = ["sh", str(SCRIPT), str(data), str(out), *options]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return {line.split("|")[0]: line.split("|")[1:] for line in done.stdout.splitlines()}

    return run


def test_paths_with_spaces_stay_whole(steps, tmp_path):
    data, out = tmp_path / "my data", tmp_path / "my out"
    arguments = steps()["pack.py"]
    sources = arguments[arguments.index("--data") + 1 : arguments.index("--data-dir")]
    folders = [data / "pets_320", out / "scenes_train", data / "more_without_pets"]
    assert sources == ["tfds:oxford_iiit_pet", *map(str, folders)]


def test_options_reach_the_training_and_the_card(steps):
    called = steps("--seed", "2")
    assert called["train.py"][-2:] == ["--seed", "2"]
    finish = called["finish.py"]
    assert finish[finish.index("--recipe") + 1] == "scripts/train_shipped.sh --seed 2"


def test_what_is_packed_is_not_packed_again(steps, tmp_path):
    (tmp_path / "my out" / "packed" / "data.npz").touch()
    assert list(steps()) == ["train.py", "finish.py"]


@pytest.mark.parametrize("part", ["proposed", "outlined"])
def test_photos_that_models_helped_to_mask_take_part_where_there_are_any(steps, tmp_path, part):
    assert f"--{part}" not in steps()["pack.py"]
    (tmp_path / "my data" / part).mkdir()
    arguments = steps()["pack.py"]
    assert arguments[arguments.index(f"--{part}") + 1] == str(tmp_path / "my data" / part)


def test_the_encoder_can_be_restarted(steps):
    assert "--encoder-weights" not in steps()["pack.py"]
    called = steps("--seed", "2", ENCODER_WEIGHTS="/some where/imagenet.h5")
    assert called["pack.py"][-2:] == ["--encoder-weights", "/some where/imagenet.h5"]
    finish = called["finish.py"]
    assert (
        finish[finish.index("--recipe") + 1] == "scripts/train_shipped.sh --seed 2, encoder restarted from imagenet.h5"
    )


def test_a_model_is_called_as_asked(steps):
    finish = steps(NAME="Cats 2")["finish.py"]
    assert finish[finish.index("--name") + 1] == "Cats 2"
