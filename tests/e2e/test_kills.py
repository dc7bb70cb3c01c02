"""A window that is killed while somebody paints: no stroke older than a second is lost."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from support.kills import INTERVAL_MS, Outcome, kill_often, write_photo

LIMIT = 1.0
"""Seconds of work that a crash may cost."""
COUNTS = {0.2: 200, 24: 100, 96: 30}


def limit_of(outcome: Outcome) -> float:
    """The limit, longer where the window itself got little time: then saving gets little as well."""
    return LIMIT + max(0.0, outcome.largest_gap - 5 * INTERVAL_MS / 1000)


def check(outcome: Outcome) -> None:
    assert outcome.faults == [], outcome
    assert outcome.oldest_lost <= limit_of(outcome), outcome


def kill_and_check(folder: Path, megapixels: float, count: int, state: Path) -> list[Outcome]:
    outcomes = []
    photo = write_photo(folder / "photo", megapixels)
    for outcome in kill_often(photo, folder, megapixels, count, state):
        check(outcome)
        outcomes.append(outcome)
        for left in folder.glob("kill-*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()
    return outcomes


@pytest.mark.slow
@pytest.mark.parametrize(("megapixels", "count"), [(0.2, 2), pytest.param(24, 1, marks=pytest.mark.long)])
def test_a_few_kills(tmp_path, megapixels, count):
    outcomes = kill_and_check(tmp_path, megapixels, count, tmp_path / "state.jsonl")
    assert sum(outcome.strokes for outcome in outcomes) > 0


@pytest.mark.kills
@pytest.mark.timeout(0)
@pytest.mark.parametrize("megapixels", list(COUNTS))
def test_many_kills(tmp_path, megapixels):
    """Goes on where it was interrupted; see `make kill-test`."""
    state = Path(os.environ.get("KILL_STATE", ".benchmarks/kills.jsonl"))
    count = int(os.environ.get(f"KILLS_{megapixels}".replace(".", "_"), COUNTS[megapixels]))
    outcomes = kill_and_check(tmp_path, megapixels, count, state)
    sys.stdout.write(summary(megapixels, outcomes))


def summary(megapixels: float, outcomes: list[Outcome]) -> str:
    strokes, oldest = sum(one.strokes for one in outcomes), max([0.0, *(one.oldest_lost for one in outcomes)])
    recovered = sum(one.recovered for one in outcomes)
    return (
        f"\n{megapixels} megapixels: {len(outcomes)} kills, {strokes} strokes, oldest one lost {oldest:.2f} s before "
        f"the kill; {recovered} times something was recovered from the journal\n"
    )
