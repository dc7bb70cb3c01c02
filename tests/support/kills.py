"""Kills a process that paints, opens its folder again, and looks what is missing."""

import hashlib
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

import cv2
import numpy as np

from core.labels import Label
from core.project import PhotoState, Project

TESTS = Path(__file__).parents[1]
NAME = "photo.jpg"
INTERVAL_MS = 80
SIDES = {0.2: (400, 520), 12: (3000, 4000), 24: (4000, 6000), 48: (6000, 8000), 96: (8000, 12000)}
"""(height, width) by megapixels."""
_LIFETIMES = {0.2: 3.0, 12: 5.0, 24: 6.0, 48: 8.0, 96: 10.0}
"""Seconds of painting at most, by megapixels: long enough for several saves."""


@dataclass
class Outcome:
    """What one kill has cost."""

    megapixels: float
    seed: int
    strokes: int = 0
    oldest_lost: float = 0.0
    """Seconds between the end of the oldest lost stroke, or undo, and the kill."""
    largest_gap: float = 0.0
    """Longest time between two strokes, in seconds: how long the window was busy with something else."""
    recovered: bool = False
    faults: list[str] = field(default_factory=list)


def write_photo(folder: Path, megapixels: float) -> Path:
    """Write a photo that decodes quickly."""
    folder.mkdir(parents=True, exist_ok=True)
    height, width = SIDES[megapixels]
    ramp = np.linspace(40, 200, width, dtype=np.uint8)
    image = np.repeat(np.broadcast_to(ramp, (height, width))[..., None], 3, axis=2)
    cv2.imwrite(str(folder / NAME), image)
    return folder / NAME


def kill_once(photo: Path, folder: Path, megapixels: float, seed: int) -> Outcome:
    """Paint in a copy of a photo's folder, kill, recover and compare."""
    outcome, chance = Outcome(megapixels, seed), random.Random(seed)
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(photo.read_bytes())
    events, killed = _paint_and_kill(folder, chance.uniform(0.2, _LIFETIMES[megapixels]), seed)
    judge(folder, events, killed, outcome)
    if hashlib.sha256((folder / NAME).read_bytes()).digest() != hashlib.sha256(photo.read_bytes()).digest():
        outcome.faults.append("the photo was changed")
    return outcome


def start_painting(
    folder: Path, seed: int, under: Sequence[str | Path] = (), program: Sequence[str] = ("support.painting_process",)
) -> subprocess.Popen[str]:
    """Start a process that paints on the photo of a folder.

    `under` is a command that runs it, `program` the module with its first arguments.
    """
    settings = folder.parent / f"{folder.name}.json"
    painting = [sys.executable, "-m", *program, folder, settings, str(INTERVAL_MS), str(seed)]
    path = os.pathsep.join([str(TESTS), str(TESTS.parent)])
    return subprocess.Popen(
        [*under, *painting],
        env=os.environ | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
        cwd=folder.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _paint_and_kill(folder: Path, lifetime: float, seed: int) -> tuple[list[list[str]], float]:
    events, _, killed = paint_for(start_painting(folder, seed), lifetime)
    return events, killed


def paint_for(process: subprocess.Popen[str], seconds: float) -> tuple[list[list[str]], float, float]:
    """Let a process paint for some seconds and kill it; returns what it reported, and when it began and was killed."""
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(2)]
    began = time.time()
    while time.time() - began < seconds:
        lines.append(process.stdout.readline())
    killed = time.time()
    process.kill()
    lines += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    # The last line may have been cut off.
    return [line.split() for line in lines[1:] if line.endswith("\n")], began, killed


def judge(folder: Path, events: list[list[str]], killed: float, outcome: Outcome) -> None:
    """Open a folder after a crash, and note what is missing of the strokes and undos that the process has reported."""
    undone = {int(event[1]): float(event[2]) for event in events if event[0] == "-"}
    strokes = {int(event[1]): event for event in events if event[0] == "+"}
    times = [float(event[4]) for event in strokes.values()]
    outcome.strokes = len(strokes)
    outcome.largest_gap = float(max([0.0, *np.diff(times)]))
    with closing(Project.open(folder)) as project:
        shape = SIDES[outcome.megapixels]
        mask = project.masks.load(NAME, shape)
        outcome.recovered = any("recovered" in str(note) for note in project.notes)
        outcome.faults += [str(note) for note in project.notes if "recovered" not in str(note)]
        if mask is None:
            mask = np.full(shape, Label.BACKGROUND, np.uint8)
        else:
            state, touched = project.photos.entry(NAME).state, project.masks.load_touched(NAME, shape)
            if state != PhotoState.CORRECTED:
                outcome.faults.append(f"the state is {state}")
            if touched is None or not np.array_equal(touched, mask == Label.PET):
                outcome.faults.append("the touched pixels are not those painted")
        for index, (_, _, y, x, ended) in strokes.items():
            painted = mask[int(y), int(x)] == Label.PET
            last = undone.get(index, float(ended))
            if painted == (index in undone):
                outcome.oldest_lost = max(outcome.oldest_lost, killed - last)


def finished(state: Path, megapixels: float) -> list[Outcome]:
    """Return the kills that earlier runs have made."""
    if not state.exists():
        return []
    lines = [json.loads(line) for line in state.read_text().splitlines()]
    return [Outcome(**line) for line in lines if line["megapixels"] == megapixels]


def kill_often(photo: Path, folder: Path, megapixels: float, count: int, state: Path) -> Iterator[Outcome]:
    """Yield `count` outcomes, those that a file remembers first."""
    done = finished(state, megapixels)
    yield from done[:count]
    for seed in range(len(done), count):
        outcome = kill_once(photo, folder / f"kill-{seed}", megapixels, seed)
        state.parent.mkdir(parents=True, exist_ok=True)
        with state.open("a") as stream:
            stream.write(json.dumps(asdict(outcome)) + "\n")
        yield outcome
