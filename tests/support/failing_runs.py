"""Runs a process that paints on a failing disk, opens its folder again, and looks what is missing."""

import hashlib
import json
import random
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

from support.kills import NAME, Outcome, judge, paint_for, start_painting

MEGAPIXELS = 0.2
KINDS = ("open", "write", "fsync", "replace", "any", "full")
DISK_BYTES = 24 << 20
"""Of the disk that is filled."""

End = Literal["mended", "killed"]
"""Whether the disk works again and everything is saved, or the process is killed while it fails."""


@dataclass
class Run:
    """What a failing disk has cost."""

    kind: str
    every: int
    end: End
    refused: int = 0
    strokes: int = 0
    oldest_lost: float = 0.0
    """Seconds between the end of the oldest lost stroke, or undo, and the kill."""
    largest_gap: float = 0.0
    was_told: bool = False
    """Whether a message said at the end that something is not saved."""
    faults: list[str] = field(default_factory=list)


def run_once(photo: Path, folder: Path, kind: str, every: int, end: End, seconds: float) -> Run:
    """Paint in a copy of a photo's folder while its disk fails, and compare."""
    run, seed = Run(kind, every, end), every
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(photo.read_bytes())
    program = ("support.failing_process", kind, str(every), str(seconds if end == "mended" else 600))
    process = start_painting(folder, seed, program=program)
    if end == "mended":
        events, killed = _wait_until_saved(process)
    else:
        events, _, killed = paint_for(process, random.Random(seed).uniform(0.3, 1.0) * seconds)
        (folder.parent / "ballast").unlink(missing_ok=True)
    _read_events(events, run)
    outcome = Outcome(MEGAPIXELS, seed)
    judge(folder, events, killed, outcome)
    run.strokes, run.oldest_lost, run.largest_gap = outcome.strokes, outcome.oldest_lost, outcome.largest_gap
    run.faults += [fault for fault in outcome.faults if not (end == "killed" and run.was_told and _is_told(fault))]
    if hashlib.sha256((folder / NAME).read_bytes()).digest() != hashlib.sha256(photo.read_bytes()).digest():
        run.faults.append("the photo was changed")
    return run


def _is_told(fault: str) -> bool:
    """Whether this may be where a save was cut off: what the mask lacks is kept, and nothing is proposed over it."""
    return "were set aside" in fault or "was set aside" in fault or "touched pixels" in fault


def _wait_until_saved(process: subprocess.Popen[str]) -> tuple[list[list[str]], float]:
    assert process.stdout is not None
    events: list[list[str]] = []
    for line in process.stdout:
        events.append(line.split())
        if events[-1][0] == "saved":
            break
    process.kill()
    process.stdout.close()
    process.wait()
    return events, float(events[-1][1]) if events and events[-1][0] == "saved" else float("inf")


def _read_events(events: list[list[str]], run: Run) -> None:
    by_kind = {event[0]: event for event in events}
    run.faults += [" ".join(event) for event in events if event[0] == "bug"]
    lasting = [(int(event[1]), int(event[2])) for event in events if event[0] == "lasting"]
    run.was_told = bool(lasting) and any(lasting[-1])
    run.faults += [f"{errors} errors and {warnings} warnings at once" for errors, warnings in lasting if errors > 1]
    if run.end == "mended":
        run.faults += [] if "saved" in by_kind else ["the window ended before everything was saved"]
        run.faults += ["a message stays that is no longer true"] if run.was_told else []
        run.refused = int(by_kind.get("mended", ["", "0"])[1])


def run_often(
    photo: Path, folder: Path, runs: list[tuple[str, int, End]], seconds: float, state: Path
) -> Iterator[Run]:
    """Yield an outcome for each run, those that a file remembers first."""
    done = [Run(**json.loads(line)) for line in state.read_text().splitlines()] if state.exists() else []
    known = {(run.kind, run.every, run.end): run for run in done}
    for kind, every, end in runs:
        run = known.get((kind, every, end))
        if run is None:
            run = run_once(photo, folder / f"{kind}-{every}-{end}", kind, every, end, seconds)
            state.parent.mkdir(parents=True, exist_ok=True)
            with state.open("a") as stream:
                stream.write(json.dumps(asdict(run)) + "\n")
        yield run


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """Mount a small disk at a folder; False where this user may not."""
    folder.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(folder)]
    try:
        is_mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        is_mounted = False
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)
