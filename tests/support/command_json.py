"""Checks what `petseg COMMAND --json` prints against the documented schema."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

_FILE = Path(__file__).parents[2] / "docs" / "command-line.schema.json"
SCHEMA: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))


def parsed(out: str) -> dict[str, Any]:
    """Return the one object of standard output, once it agrees with the schema."""
    assert len(out.splitlines()) == 1, out
    assert out.isascii()
    report: dict[str, Any] = json.loads(out, parse_constant=lambda name: 1 / 0)
    Draft202012Validator(SCHEMA).validate(report)
    assert report["ok"] == (report["exit_code"] == 0)
    if report["result"] is not None:
        ref = {"$ref": f"#/$defs/{report['command']}", "$defs": SCHEMA["$defs"]}
        Draft202012Validator(ref).validate(report["result"])
    return report


def figures_in(printed: Any) -> Any:
    """Return the result in what `readouterr` has of a command."""
    return json.loads(printed.out)["result"]
