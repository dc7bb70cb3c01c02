"""The tables of the study: costs, savings, and how sensitive they are to the hand's constants."""

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

import numpy as np

from scripts.correction_study.conditions import FROM_NOTHING, Setting
from scripts.correction_study.hand_model import CONSTANTS, Hand
from scripts.correction_study.records import Record

Records = Mapping[str, Sequence[Record]]
"""By condition, those of one photo at the same place."""
DRAWS = 2000
"""Of the bootstrap."""
FACTORS = 0.5, 2.0


def report(records: Records, conditions: Sequence[str]) -> str:
    """Return all tables of a folder as Markdown."""
    chosen = {condition: records[condition] for condition in conditions}
    parts = [_effort(chosen), _savings(chosen), _sensitivity(chosen)]
    return "\n\n".join(part for part in parts if part)


EFFORT = """\
| way | reaches the goal | untouched | actions, median / mean | travel in px, median / mean | seconds, median / mean |
|---|---|---|---|---|---|"""


def _effort(records: Records) -> str:
    return "\n".join([EFFORT, *(_effort_of(name, each) for name, each in records.items())])


def _effort_of(name: str, records: Sequence[Record]) -> str:
    goal, hand = Setting().goal, Hand()
    cells = (
        name,
        f"{sum(record.after >= goal for record in records)} of {len(records)}",
        "" if name in FROM_NOTHING else f"{sum(record.before >= goal for record in records)}",
        _middle([record.actions for record in records], 1),
        _middle([record.travel for record in records], 0),
        _middle([record.seconds(hand) for record in records], 1),
    )
    return f"| {' | '.join(cells)} |"


def _middle(values: Sequence[float], digits: int) -> str:
    return f"{np.median(values):,.{digits}f} / {np.mean(values):,.{digits}f}"


SAVINGS = """\
| what is added | actions saved per photo | travel saved, px | seconds saved (95 of 100 draws) |
|---|---|---|---|"""


def _savings(records: Records) -> str:
    """Return what each part saves, and all of them together against each way from nothing."""
    assisted = [name for name in records if name not in FROM_NOTHING]
    manual = [name for name in records if name in FROM_NOTHING]
    ends = dict.fromkeys([*assisted[:1], *assisted[-1:]])
    pairs = [(name, assisted[0]) for name in manual if assisted]
    pairs += pairwise(assisted)
    pairs += [(name, end) for end in ends for name in manual if (name, end) not in pairs]
    return "\n".join([SAVINGS, *(_saved(records, *pair) for pair in pairs)]) if pairs else ""


def _saved(records: Records, before: str, after: str) -> str:
    hand, both = Hand(), list(zip(records[before], records[after], strict=True))
    saved = np.array([(a.actions - b.actions, a.travel - b.travel, a.seconds(hand) - b.seconds(hand)) for a, b in both])
    low, high = _interval(saved[:, 2])
    actions, travel, seconds = saved.mean(axis=0)
    return f"| {after}, against {before} | {actions:.1f} | {travel:,.0f} | {seconds:.1f} ({low:.1f} .. {high:.1f}) |"


def _interval(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> tuple[float, float]:
    """Return where the mean lies in 95 of 100 samples drawn from these."""
    drawn = np.random.default_rng(0).choice(values, (DRAWS, len(values))).mean(axis=1)
    low, high = np.quantile(drawn, (0.025, 0.975))
    return float(low), float(high)


def _sensitivity(records: Records) -> str:
    """Return which ways change places by mean seconds when a constant is halved or doubled."""
    if len(records) < 2:
        return ""
    usual = ranking(records, Hand())
    swaps = {
        f"{factor:g} times `{name}`": _swapped(usual, ranking(records, Hand().scaled(name, factor)))
        for name in CONSTANTS
        for factor in FACTORS
    }
    changed = [f"- {change}: {pairs}" for change, pairs in swaps.items() if pairs]
    kept = f"{len(swaps) - len(changed)} of {len(swaps)} halved or doubled constants leave this order as it is."
    return "\n".join([f"Fastest first: {' < '.join(usual)}. {kept}", *([""] if changed else []), *changed])


def _swapped(usual: Sequence[str], other: Sequence[str]) -> str:
    """Return the pairs in another order."""
    pairs = [(b, a) for a, b in combinations(usual, 2) if other.index(a) > other.index(b)]
    return "; ".join(f"{faster} < {slower}" for faster, slower in pairs)


def ranking(records: Records, hand: Hand) -> list[str]:
    """Return the ways, the one with the fewest seconds per photo first."""
    means = {name: float(np.mean([one.seconds(hand) for one in each])) for name, each in records.items()}
    return sorted(means, key=means.__getitem__)
