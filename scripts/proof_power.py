"""How often the rule of `core.evaluation.proof` refuses a fine-tune that helps, and lets one through that does not.

    proof_power.py .benchmarks/finetune.jsonl

Reads what `bench_finetune.py` measured: scores before and after on photos that took no part, of real fine-tunes. Of
these, as many photos as judge a fine-tune are drawn again and again, with replacement, as they stand for all photos
like them, and the rule judges them. A fine-tune helps if its mean gain on all of the photos is positive. Bad ones are
the same fine-tunes with old and new exchanged.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.evaluation.proof import PairedScore, Verdict, prove

SIZES = (5, 10, 20, 50)
"""Photos that judge: all of so many corrected ones."""
Pairs = Sequence[tuple[float, float]]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("state", type=Path, metavar="STATE")
    parser.add_argument("--draws", type=int, default=200, metavar="N", help="of each size from each fine-tune")
    return parser.parse_args()


def main() -> None:
    args = parse_arguments()
    print("| fine-tune | gain on all | " + " | ".join(f"{size} judge: refused; passed" for size in SIZES) + " |")
    print("|---|---|" + "---|" * len(SIZES))
    for name, pairs in read(args.state):
        cells = [f"{refused(pairs, size, args.draws):.0%}; {passed(pairs, size, args.draws):.0%}" for size in SIZES]
        gain = float(np.mean([after - before for before, after in pairs]))
        print(f"| {name} | {100 * gain:+.1f} | {' | '.join(cells)} |")


def read(state: Path) -> list[tuple[str, Pairs]]:
    """Return the fine-tunes that help."""
    found = []
    for line in state.read_text().splitlines():
        key, value = json.loads(line)
        kind, *rest = json.loads(key)
        if kind == "photos" and np.mean([after - before for before, after in value]) > 0:
            found.append((f"{rest[1]}, {rest[2]} corrected, draw {rest[3] + 1}", value))
    return found


def refused(pairs: Pairs, size: int, draws: int) -> float:
    """Return the share of the draws in which the new model is not used."""
    rng = np.random.default_rng(0)
    chosen = rng.integers(len(pairs), size=(draws, size))
    verdicts = [prove([PairedScore("", True, *pairs[i]) for i in some]).verdict for some in chosen]
    return float(np.mean([verdict is not Verdict.BETTER for verdict in verdicts]))


def passed(pairs: Pairs, size: int, draws: int) -> float:
    """Return the share of the draws in which the worse model would be used if old and new were exchanged."""
    return 1 - refused([(after, before) for before, after in pairs], size, draws)


if __name__ == "__main__":
    main()
