"""How long random attacks go on."""

import os

SHARE = float(os.environ.get("ATTACKS", "0.1"))
"""Of the full counts: a tenth in `make long`, everything in `make attacks`."""

IN_FULL = SHARE >= 1
"""Whether each run tries something else; otherwise it is the same, so that others' changes are judged alike."""


def attempts(full: int) -> int:
    """Return how often to try, of a full count."""
    return max(1, round(full * SHARE))
