"""What a measurement has found so far, so that a run goes on where it was stopped."""

import json
from pathlib import Path
from typing import Any


class StateFile:
    """Results by their key, one JSON line each.

    Parameters
    ----------
    path : Path
        Made with the first result; each is appended at once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        lines = path.read_text().splitlines(keepends=True) if path.exists() else []
        whole = [line for line in lines if line.endswith("\n")]  # a killed run may have left half a line
        if len(whole) < len(lines):
            path.write_text("".join(whole))
        self._known: dict[str, Any] = dict(map(json.loads, whole))

    def get(self, *key: object) -> Any:
        """Return a result; None if there is none."""
        return self._known.get(json.dumps(key))

    def put(self, value: Any, *key: object) -> None:
        """Keep a result, which JSON can hold."""
        self._known[json.dumps(key)] = value
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a") as file:
            file.write(json.dumps([json.dumps(key), value]) + "\n")
