"""JSON files of other programs, read within limits."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from core.errors import ImportedMasksError, first_line
from core.files import open_regular
from core.formats.foreign.files import read_foreign

_MAX_VALUES = 20_000_000
"""More than that many numbers, texts and lists would take gigabytes of memory."""
_MAX_LINE = 100_000
_MAX_LINES = 1_000_000
_STARTS_OF_VALUES = (b",", b"[", b"{")


def read_json(path: Path, max_bytes: int) -> dict[str, Any]:
    """Return the object that a JSON file holds.

    Parameters
    ----------
    path : Path
    max_bytes : int

    Raises
    ------
    ImportedMasksError
        If the file is missing, too large, nested too deeply or no JSON, has numbers that are none or a key twice, or
        holds no object.
    """
    return _parsed(read_foreign(path, max_bytes), path)


def read_json_lines(path: Path, max_bytes: int) -> Iterator[dict[str, Any]]:
    """Yield the object on each line of a file; raises ImportedMasksError like `read_json`."""
    content = read_foreign(path, max_bytes)
    if content.count(b"\n") > _MAX_LINES:
        raise _too_many_values(path)
    for line in content.split(b"\n"):
        if line.strip():
            yield _parsed(line, path)


def read_first_line(path: Path) -> dict[str, Any]:
    """Return the object on the first line of a file; raises ImportedMasksError or OSError if there is none."""
    with open_regular(path) as stream:
        return _parsed(stream.readline(_MAX_LINE), path)


def _parsed(data: bytes, path: Path) -> dict[str, Any]:
    if sum(map(data.count, _STARTS_OF_VALUES)) > _MAX_VALUES:
        raise _too_many_values(path)
    try:
        content = json.loads(data, parse_constant=_refuse_constant, object_pairs_hook=_with_each_key_once)
    except RecursionError as error:
        raise _no_json(path, "it is nested too deeply") from error
    except ValueError as error:
        raise _no_json(path, first_line(error)) from error
    if not isinstance(content, dict):
        raise _no_json(path, "there is no object in it")
    return content


def _with_each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("an object has a key twice")
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _too_many_values(path: Path) -> ImportedMasksError:
    return ImportedMasksError("the file lists more values than PetSeg reads", path=path, remedy="Split it.")


def _no_json(path: Path, reason: str) -> ImportedMasksError:
    return ImportedMasksError(
        "the file is not JSON as other programs write it ({reason})",
        path=path,
        remedy="It may be damaged; export it again from there.",
        reason=reason,
    )
