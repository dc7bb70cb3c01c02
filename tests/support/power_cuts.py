"""Records what a window writes while somebody paints, and opens what a power cut would have left of it."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from support.disk_model import CALLS, DiskModel, File, read_calls, read_tree, write_state
from support.kills import INTERVAL_MS, NAME, Outcome, judge, paint_for, start_painting


class Recording:
    """The system calls of one window, and what it reported meanwhile.

    Parameters
    ----------
    folder : Path
        With the photo; it is painted on.
    megapixels : float
    seed : int
    seconds : float
        How long is painted, and once in a while nothing is.
    """

    def __init__(self, folder: Path, megapixels: float, seed: int, seconds: float) -> None:
        self.folder = folder
        self.megapixels = megapixels
        self.seed = seed
        self.trace = folder.parent / f"{folder.name}.strace"
        self._before = folder.parent / f"{folder.name}.before"
        shutil.copytree(folder, self._before)
        self.events, self.began, self.ended = self._record(seconds)

    def _record(self, seconds: float) -> tuple[list[list[str]], float, float]:
        strace = ["strace", "-f", "--seccomp-bpf", "-ttt", "-xx", "-s", "100000000", "-o", self.trace, "-e", CALLS]
        return paint_for(start_painting(self.folder, self.seed, strace), seconds)

    def cuts(self, count: int) -> Iterator[tuple[float, File]]:
        """Yield moments while painting went on, and the disk at each."""
        chance = random.Random(self.seed)
        moments = sorted(chance.uniform(self.began, self.ended) for _ in range(count))
        model = DiskModel(self.folder, read_tree(self._before))
        calls = read_calls(self.trace)
        call = next(calls, None)
        for moment in moments:
            while call is not None and call[0] <= moment:
                model.take(*call[1:])
                call = next(calls, None)
            yield moment, model.tree

    def judge(self, target: Path, moment: float, tree: File, chance: random.Random | None) -> Outcome:
        """Write the disk of a moment to a folder, open that, and compare."""
        outcome = Outcome(self.megapixels, self.seed)
        write_state(tree, target, chance)
        if not (target / NAME).exists():
            outcome.faults.append("the photo is gone")
            return outcome
        shutil.copystat(self._before / NAME, target / NAME)
        known = [event for event in self.events if float(event[-1]) <= moment]
        judge(target, known, moment, outcome)
        if (target / NAME).read_bytes() != (self._before / NAME).read_bytes():
            outcome.faults.append("the photo was changed")
        return outcome


def cut_often(folder: Path, photo: Path, megapixels: float, seed: int, count: int) -> Iterator[Outcome]:
    """Record one session, and yield what cutting the power at `count` moments costs, in two ways each."""
    session = folder / f"session-{seed}"
    session.mkdir(parents=True)
    shutil.copy2(photo, session / NAME)
    recording = Recording(session, megapixels, seed, 60 * INTERVAL_MS / 1000)
    for number, (moment, tree) in enumerate(recording.cuts(count)):
        for chance in (None, random.Random(f"{seed} {number}")):
            target = folder / "after"
            yield recording.judge(target, moment, tree, chance)
            shutil.rmtree(target)
    for left in (session, folder / f"session-{seed}.before"):
        shutil.rmtree(left)
    recording.trace.unlink()
