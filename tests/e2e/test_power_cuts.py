"""The power fails while somebody paints: what was not synced is gone, and no stroke older than a second is lost."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from e2e.test_kills import check, summary
from support.disk_model import DiskModel, File, write_state
from support.kills import write_photo
from support.power_cuts import cut_often

COUNTS = {0.2: 200, 24: 50}
_A_SESSION = 25


def can_trace() -> bool:
    if shutil.which("strace") is None:
        return False
    traced = subprocess.run(["strace", "-f", "--seccomp-bpf", "-o", os.devnull, "true"], capture_output=True)
    return traced.returncode == 0


needs_strace = pytest.mark.skipif(not can_trace(), reason="system calls cannot be recorded here")


@needs_strace
@pytest.mark.slow
def test_a_few_power_cuts(tmp_path):
    photo = write_photo(tmp_path / "photo", 0.2)
    outcomes = list(cut_often(tmp_path, photo, 0.2, seed=1, count=10))
    for outcome in outcomes:
        check(outcome)
    assert sum(outcome.strokes for outcome in outcomes) > 0


@needs_strace
@pytest.mark.kills
@pytest.mark.timeout(0)
@pytest.mark.parametrize("megapixels", list(COUNTS))
def test_many_power_cuts(tmp_path, megapixels):
    """See `make power-cut-test`; at each moment the disk is opened as it is for certain, and with more by chance."""
    count = int(os.environ.get(f"CUTS_{megapixels}".replace(".", "_"), COUNTS[megapixels]))
    photo = write_photo(tmp_path / "photo", megapixels)
    outcomes = []
    for seed, first in enumerate(range(0, count, _A_SESSION)):
        for outcome in cut_often(tmp_path, photo, megapixels, seed, min(_A_SESSION, count - first)):
            check(outcome)
            outcomes.append(outcome)
    sys.stdout.write(summary(megapixels, outcomes).replace("kills", "power cuts").replace("the kill", "the cut"))


def test_the_model_keeps_only_what_was_synced(tmp_path):
    """The model itself: a file without fsync is empty, a rename without fsync of the folder did not happen."""
    root = Path("/photos")
    model = DiskModel(root, File(is_folder=True))

    def text(path):
        return '"' + "".join(f"\\x{byte:02x}" for byte in path.encode()) + '"'

    def write(name, data, *, fsync):
        model.take("openat", f"AT_FDCWD, {text(f'/photos/{name}')}, O_WRONLY|O_CREAT, 0666", 5)
        model.take("write", f"5, {text(data)}, {len(data)}", len(data))
        if fsync:
            model.take("fsync", "5", 0)
        model.take("close", "5", 0)

    def left(number):
        write_state(model.tree, tmp_path / str(number))
        return {path.name: path.read_text() for path in (tmp_path / str(number)).iterdir()}

    def sync_folder():
        model.take("openat", f"AT_FDCWD, {text('/photos')}, O_RDONLY", 6)
        model.take("fsync", "6", 0)
        model.take("close", "6", 0)

    write("a", "old", fsync=True)
    assert left(1) == {}
    sync_folder()
    assert left(2) == {"a": "old"}
    write("b", "new", fsync=False)
    model.take("rename", f"{text('/photos/b')}, {text('/photos/a')}", 0)
    assert left(3) == {"a": "old"}
    sync_folder()
    assert left(4) == {"a": ""}
    model.take("unlink", text("/photos/a"), 0)
    assert left(5) == {"a": ""}
    sync_folder()
    assert left(6) == {}
