"""How soon the command line answers, and how fast it reads masks."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core import cli
from core.masks import write_mask
from core.project import Project
from core.statistics.folder import collect

pytestmark = pytest.mark.bench
ROOT = Path(cli.__file__).parents[2]
MASKS = 200


def ask(*words, **environ):
    command = [sys.executable, "-m", "petseg_gui", *words]
    return subprocess.run(command, cwd=ROOT, env=environ or None, capture_output=True, check=False).returncode


@pytest.mark.parametrize("words", [["exprot"], ["--help"], ["propose", "--help"]], ids=" ".join)
def test_answers_before_anything_is_loaded(benchmark, words):
    assert benchmark.pedantic(ask, words, rounds=10) in (0, 2)


def test_completing_a_command(benchmark, tmp_path):
    environ = {
        "_ARGCOMPLETE": "1", "_ARGCOMPLETE_SHELL": "bash", "_ARGCOMPLETE_STDOUT_FILENAME": str(tmp_path / "answer"),
        "COMP_LINE": "petseg pro", "COMP_POINT": "10", "COMP_TYPE": "9",
    }  # fmt: skip
    assert benchmark.pedantic(ask, kwargs=environ, rounds=10) == 0
    assert (tmp_path / "answer").read_text().strip() == "propose"


@pytest.mark.parametrize("size", [(500, 375), (4000, 3000)], ids="{0[0]} x {0[1]}".format)
def test_statistics_of_masks(benchmark, write_photo, make_mask, tmp_path, size):
    count = MASKS if size[0] < 1000 else 8
    for number in range(count):
        write_photo(tmp_path / f"{number}.jpg", *size, seed=number)
        write_mask(tmp_path / "annotations" / "trimaps" / f"{number}.png", make_mask(*size, seed=number))
    with closing(Project.open(tmp_path, read_only=True)) as project:
        statistics = benchmark.pedantic(collect, (project,), rounds=3)
    benchmark.extra_info["masks"] = len(statistics.masks)
    assert len(statistics.masks) == count
