"""Time whole photos in two checkouts in turn: all passes, the outline and the mask at full size.

    compare_speed.py OLD_CHECKOUT --photos FOLDER [--old-python PYTHON] [--old-module core.inference.segmenter]

Each checkout runs in a process with an environment of its own, with its own code and its own shipped model; photos are
read before the clock starts. Prints medians, and the median of the ratios photo by photo.
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_CHILD = """
import importlib, sys, time
from pathlib import Path
from core.images import read_image
segmenter = importlib.import_module(sys.argv[1]).open_segmenter(Path(sys.argv[2]), "cpu")
for line in sys.stdin:
    image = read_image(Path(line.rstrip("\\n")))
    started = time.perf_counter()
    segmenter.propose(image)
    print(time.perf_counter() - started, flush=True)
"""


class Checkout:
    """A process that proposes masks with the code and the model of a checkout."""

    def __init__(self, root: Path, python: str, module: str) -> None:
        self._root = root
        model = root / "resources" / "models" / "petseg.safetensors"
        self._process = subprocess.Popen(
            [python, "-c", _CHILD, module, str(model)],
            cwd=root,
            env=os.environ | {"PYTHONPATH": str(root)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def seconds(self, photo: Path) -> float:
        """Return how long a photo takes; SystemExit if the process has ended, whose last words are on the terminal."""
        try:
            self._process.stdin.write(f"{photo.resolve()}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # its end of file follows
        if line := self._process.stdout.readline():
            return float(line)
        raise SystemExit(f"{self._root} stopped at {photo}")

    def close(self) -> None:
        self._process.communicate()


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("old", type=Path)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--old-python", default=sys.executable)
    parser.add_argument("--old-module", default="core.model.segmenter")
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


def main() -> None:
    args = parse_arguments()
    photos = sorted(path for path in args.photos.iterdir() if path.suffix.lower() in {".jpg", ".jpeg", ".png"})
    if not photos:
        raise SystemExit(f"{args.photos} holds no photos")
    old = Checkout(args.old.resolve(), args.old_python, args.old_module)
    new = Checkout(ROOT, sys.executable, "core.model.segmenter")
    for checkout in (old, new):
        checkout.seconds(photos[0])
    pairs = [_timed(old, new, photo, turn) for turn in range(args.rounds) for photo in photos]
    for name, times in zip(("old", "new"), zip(*pairs, strict=True), strict=True):
        print(f"{name}: median {1000 * statistics.median(times):.1f} ms, mean {1000 * statistics.fmean(times):.1f} ms")
    totals = [sum(times) for times in zip(*pairs, strict=True)]
    ratios = [before / after for before, after in pairs]
    print(f"the new one is {statistics.median(ratios):.2f} times as fast (median), {totals[0] / totals[1]:.2f} in all")
    for checkout in (old, new):
        checkout.close()


def _timed(old: Checkout, new: Checkout, photo: Path, turn: int) -> tuple[float, float]:
    """Return the seconds of both; which of the two begins alternates."""
    if turn % 2:
        after = new.seconds(photo)
        return old.seconds(photo), after
    return old.seconds(photo), new.seconds(photo)


if __name__ == "__main__":
    main()
