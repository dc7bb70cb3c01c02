"""What a command says to programs: one JSON object, described in docs/command-line.md."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from core.errors import PetsegError

SCHEMA = 1
"""Raised when a field changes its meaning or goes."""


@dataclass(frozen=True)
class Problem:
    """Something that failed.

    Attributes
    ----------
    path : str or None
        The file or folder concerned.
    problem : str
        What is wrong, as a clause.
    remedy : str or None
        What to do about it.
    """

    path: str | None
    problem: str
    remedy: str | None

    @classmethod
    def of(cls, error: PetsegError | str) -> "Problem":
        """Return a problem from an error, or from a sentence."""
        if isinstance(error, str):
            return cls(None, error, None)
        return cls(error.location, error.problem, error.remedy or None)


@dataclass
class Report:
    """What a command found out, as it collects while it runs.

    Attributes
    ----------
    result : dict or None
        Depends on the command; None if it came to none.
    notes : list of str
        What is good to know and no failure.
    problems : list of Problem
    """

    result: Mapping[str, Any] | None = None
    notes: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def to_json(self, version: str, command: str, exit_code: int) -> str:
        """Return the object as one line of ASCII, which no name in it can break up."""
        head = {"schema": SCHEMA, "petseg": version, "command": command, "ok": exit_code == 0, "exit_code": exit_code}
        return json.dumps(head | _plain(asdict(self)), allow_nan=False, default=_as_text)


def _as_text(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"{value!r} is no JSON")


def _plain(value: Any) -> Any:
    """Replace what JSON does not have: figures without a value become null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    return value
