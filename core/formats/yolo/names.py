"""Names of classes in YOLO's data.yaml, or the classes.txt of other tools."""

import json
import re
from pathlib import Path

from core.files import read_regular

_FILES = ("data.yaml", "data.yml", "dataset.yaml", "classes.txt", "labels/classes.txt")
_MAX_BYTES = 1_000_000
_MAX_ENTRY = 200
"""Characters; the pattern below takes long for much longer ones."""
_KEY = re.compile(r"names\s*:\s*(.*)")
_NUMBERED = re.compile(r"(\d+)\s*:\s*(.+)")
_QUOTED = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^,\]}#'"][^,\]}#]*))\s*(?:#.*)?""")


def find_names(folder: Path) -> dict[int, str]:
    """Return the names of classes by their numbers, as far as a file in a folder, or the one above it, says them.

    Of YAML, only lists and numbered lines under `names` are understood, as Ultralytics writes them.
    """
    for file in (folder / name for folder in (folder, folder.parent) for name in _FILES):
        text = _text_of(file)
        names = {} if text is None else dict(enumerate(text.split("\n"))) if file.suffix == ".txt" else _of_yaml(text)
        found = {number: name.strip() for number, name in names.items() if name.strip()}
        if found:
            return found
    return {}


def _text_of(path: Path) -> str | None:
    try:
        return read_regular(path, _MAX_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None


def _of_yaml(text: str) -> dict[int, str]:
    lines = iter(text.splitlines())
    rest = next((found[1] for line in lines if (found := _KEY.match(line))), "")
    if rest.startswith(("[", "{")):
        inline = rest
        while not inline.rstrip().endswith(("]", "}")) and (line := next(lines, None)) is not None:
            inline += " " + line.strip()
        return _entries(inline.strip()[1:-1].split(","))
    entries = []
    for line in lines:
        if line[:1] not in (" ", "-", "#", "") and line.strip():
            break
        entries.append(line.strip().removeprefix("- "))
    return _entries(entries)


def _entries(entries: list[str]) -> dict[int, str]:
    """Return what is numbered by its number, and the rest by its place."""
    found: dict[int, str] = {}
    for entry in entries:
        entry = entry.strip()
        if not entry or entry.startswith("#") or len(entry) > _MAX_ENTRY:
            continue
        numbered = _NUMBERED.fullmatch(entry)
        number, text = (int(numbered[1]), numbered[2]) if numbered else (len(found), entry)
        name = _unquoted(text)
        if name is not None:
            found[number] = name
    return found


def _unquoted(text: str) -> str | None:
    match = _QUOTED.fullmatch(text)
    if match is None:
        return None
    if match[1] is not None:
        try:
            return str(json.loads(f'"{match[1]}"'))
        except ValueError:
            return match[1]
    return match[2].replace("''", "'") if match[2] is not None else match[3].strip()
