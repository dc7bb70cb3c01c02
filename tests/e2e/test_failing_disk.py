"""A window in which somebody paints while the disk fails: nothing is lost that the window has not warned of."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from support.failing_runs import KINDS, MEGAPIXELS, Run, run_often, small_disk
from support.kills import INTERVAL_MS, write_photo

LIMIT = 1.0
"""Seconds of work that a crash may cost."""
COUNT = 40
"""Largest number of calls of which one fails."""
SECONDS = 3.0


def check(run: Run) -> None:
    assert run.faults == [], run
    if run.end == "mended":
        assert run.oldest_lost == 0, run
    else:
        limit = LIMIT + max(0.0, run.largest_gap - 5 * INTERVAL_MS / 1000)
        assert run.was_told or run.oldest_lost <= limit, run


def run_and_check(folder: Path, runs, seconds: float, state: Path) -> list[Run]:
    done = []
    photo = write_photo(folder / "photo", MEGAPIXELS)
    with small_disk(folder / "disk") as has_disk:
        wanted = [run for run in runs if run[0] != "full" or has_disk]
        for run in run_often(photo, folder / "disk", wanted, seconds, state):
            check(run)
            done.append(run)
            for left in (folder / "disk").iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
    return done


@pytest.mark.slow
def test_a_disk_that_fails_now_and_then_and_then_works_again(tmp_path):
    (run,) = run_and_check(tmp_path, [("any", 3, "mended")], 1.0, tmp_path / "state.jsonl")
    assert run.strokes > 0
    assert run.refused > 0


@pytest.mark.long
def test_a_crash_while_the_disk_refuses_everything(tmp_path):
    (run,) = run_and_check(tmp_path, [("any", 1, "killed")], 2.0, tmp_path / "state.jsonl")
    assert run.was_told


@pytest.mark.long
def test_a_disk_that_is_full_for_a_while(tmp_path):
    runs = run_and_check(tmp_path, [("full", 1, "mended")], 1.0, tmp_path / "state.jsonl")
    if not runs:
        pytest.skip("this machine does not let tests mount anything")


@pytest.mark.kills
@pytest.mark.timeout(0)
@pytest.mark.parametrize("kind", KINDS)
def test_many_failing_disks(tmp_path, kind):
    """Goes on where it was interrupted; see `make failing-disk-test`."""
    state = Path(os.environ.get("FAILING_STATE", ".benchmarks/failing.jsonl"))
    count = int(os.environ.get("FAILING_COUNT", COUNT))
    ways = [(kind, every, end) for every in range(1, count + 1) for end in ("mended", "killed")]
    sys.stdout.write(summary(kind, run_and_check(tmp_path, ways, SECONDS, state)))


def summary(kind: str, runs: list[Run]) -> str:
    unseen = max([0.0, *(run.oldest_lost for run in runs if not run.was_told)])
    refused, strokes = sum(run.refused for run in runs), sum(run.strokes for run in runs)
    return (
        f"\n{kind}: {len(runs)} runs, at least {refused} calls refused, {strokes} strokes, oldest one lost without a "
        f"word {unseen:.2f} s before the kill\n"
    )
