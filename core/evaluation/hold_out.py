"""Which reviewed photos are held out of fine-tunes, to compare models on."""

import hashlib
from collections.abc import Collection, Sequence

FOLDS = 3
"""Parts of the photos, each held out of one training; so many photos are needed at least."""
MIN_PHOTOS = 8
"""Photos below which none is held out permanently."""
_SHARE = 0.25
_MIN_HELD_OUT, _MAX_HELD_OUT = 3, 20


def choose_held_out(names: Sequence[str], before: Collection[str] = (), trained: Collection[str] = ()) -> set[str]:
    """Return the photos to hold out: about a quarter, chosen by a hash of the name.

    Parameters
    ----------
    names : sequence of str
        Of all photos that may be trained on or held out, in any order.
    before : collection of str
        Held out by an earlier call. They stay, so that no photo that judges models is trained on afterwards.
    trained : collection of str
        Photos that a model was trained on, which would favour that model; chosen only if there are too few others.

    Returns
    -------
    set of str
        A subset of `names`; none of fewer than `MIN_PHOTOS`, unless `before` has some of them.
    """
    kept = set(before).intersection(names)
    free = sorted(set(names) - kept, key=lambda name: (name in trained, _digest(name)))
    return kept.union(free[: max(0, _target(len(free) + len(kept)) - len(kept))])


def _target(photos: int) -> int:
    if photos < MIN_PHOTOS:
        return 0
    return min(_MAX_HELD_OUT, max(_MIN_HELD_OUT, round(photos * _SHARE)))


def _digest(name: str) -> bytes:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
