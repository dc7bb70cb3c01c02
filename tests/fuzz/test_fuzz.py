"""Readers answer any file with what it holds or a `PetsegError`, and say nothing else."""

import json
import os
import subprocess
import sys
import warnings
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.fuzz_readers import READERS
from support.mutations import damaged

from core.errors import PetsegError

PROGRAM = Path(__file__).parents[2] / "scripts" / "fuzz.py"
needs_limits = pytest.mark.skipif(os.name == "nt", reason="limits of a process are POSIX")


@cache
def seeds(name):
    return list(READERS[name].seeds())


@pytest.mark.parametrize("name", READERS)
def test_files_are_readable_until_they_are_damaged(name, tmp_path):
    path = tmp_path / f"seed{READERS[name].ending}"
    for seed in seeds(name):
        path.write_bytes(seed)
        with suppress(PetsegError):
            READERS[name].read(path)


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.integers(0, 2**40))
def test_damaged_files(name, tmp_path, capfd, number):
    path = tmp_path / f"input{READERS[name].ending}"
    path.write_bytes(damaged(seeds(name), number))
    with warnings.catch_warnings(record=True) as caught, suppress(PetsegError):
        warnings.simplefilter("always")
        READERS[name].read(path)
    assert not caught
    assert capfd.readouterr() == ("", "")


def fuzz(name, count, out):
    command = [sys.executable, PROGRAM, name, "--count", str(count), "--out", out]
    done = subprocess.run(command, capture_output=True, text=True)
    return done, json.loads((out / name / "state.json").read_text())


@needs_limits
@pytest.mark.slow
def test_fuzzing_goes_on_where_it_stopped(tmp_path):
    for count in (20, 30):
        done, state = fuzz("mask", count, tmp_path)
        assert done.returncode == 0, done.stdout
        assert state == {"next": count, "faults": 0}
    assert fuzz("mask", 30, tmp_path)[0].stdout == ""


@needs_limits
@pytest.mark.long
@pytest.mark.parametrize("name", READERS)
def test_damaged_files_in_a_process_with_limits(name, tmp_path):
    """PETSEG_FUZZ_COUNT says how many, PETSEG_FUZZ_OUT where to go on; `make fuzz` runs 100,000."""
    count = int(os.environ.get("PETSEG_FUZZ_COUNT", "1000"))
    done, state = fuzz(name, count, Path(os.environ.get("PETSEG_FUZZ_OUT", tmp_path)))
    assert (done.returncode, state["faults"]) == (0, 0), done.stdout
