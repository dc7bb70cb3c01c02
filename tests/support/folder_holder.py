"""Another process that holds a folder, and records that others left behind."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import core
from core.project.locking.holder import this_process

_HOLD = """
import sys
from pathlib import Path
from core.project import Project
project = Project.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
project.close()
"""


def run_python(code: str, *arguments: object, **options: Any) -> subprocess.Popen[str]:
    """Start a process of this Python that finds the packages."""
    environ = os.environ | {"PYTHONPATH": str(Path(core.__file__).parents[1])}
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environ, **options,
    )  # fmt: skip


@contextmanager
def another_process_holding(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that has opened the folder; it closes it at the end of its input, or can be killed."""
    with run_python(_HOLD, folder) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            process.communicate()


def write_record(folder: Path, age: float = 0.0, **changes: object) -> Path:
    """Write the record of another holder than this process; `changes` are its fields."""
    store = folder / ".petseg"
    store.mkdir(exist_ok=True)
    path = store / "lock.json"
    path.write_text(json.dumps(asdict(replace(this_process("PetSeg"), **changes))))
    time = path.stat().st_mtime - age
    os.utime(path, (time, time))
    return path
