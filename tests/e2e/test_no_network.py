"""PetSeg talks to no other computer: no connection and no listener, as the system saw it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent
SENT = re.compile(r"\b(connect|sendto|sendmsg)\(.*AF_INET")
SOCKET = re.compile(r"\bsocket\((AF_\w+),.*= (\d+)$")
LISTENER = re.compile(r"\blisten\((\d+),")

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]


def traced(tmp_path, *command):
    """Return the lines of the system calls that a command and its children made about the network."""
    log = tmp_path / "calls.log"
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{TESTS}", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(log), sys.executable, *map(str, command)],
        env=environment, capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip
    if "ptrace" in done.stderr and "not permitted" in done.stderr:
        pytest.skip("this user may not trace processes")
    assert done.returncode == 0, done.stderr
    return log.read_text(errors="replace").splitlines()


def connections(lines):
    """Return the calls that reach for another program over the internet protocols, or wait for one.

    Binding a socket alone does neither: a library of Keras tries in that way whether the system knows IPv6.
    """
    found, families = [], {}
    for line in lines:
        if opened := SOCKET.search(line):
            families[opened[2]] = opened[1]
        listens = LISTENER.search(line)
        if SENT.search(line) or (listens and families.get(listens[1], "AF_INET") != "AF_UNIX"):
            found.append(line)
    return found


def test_the_trace_sees_a_connection(tmp_path):
    program = "import socket; socket.socket().connect_ex(('127.0.0.1', 9)); socket.create_server(('', 0))"
    assert len(connections(traced(tmp_path, "-c", program))) == 2


def test_the_window_opens_no_connection(tmp_path, photo_folder):
    assert connections(traced(tmp_path, "-m", "support.window_process", photo_folder, tmp_path / "settings.json")) == []
    assert list((photo_folder / "annotations" / "trimaps").glob("*.png"))


def test_proposing_opens_no_connection(tmp_path, photo_folder):
    assert connections(traced(tmp_path, "-m", "petseg_gui", "propose", photo_folder, "--out", tmp_path / "out")) == []


def test_fine_tuning_opens_no_connection(tmp_path, oxford_folder):
    out = tmp_path / "new.safetensors"
    assert (
        connections(traced(tmp_path, "-m", "petseg_gui", "finetune", oxford_folder, "--out", out, "--epochs", 1)) == []
    )
    assert out.is_file()
