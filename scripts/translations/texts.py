"""Every English text that the window translates, found in the source without running it.

A text is a literal that is given to `tr`, to `error_text` or to an error, or that gets there through a variable, a
table, a parameter or a field.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scripts.translations.source import Place, Source, name_of
from scripts.translations.trail import ERROR, Literal, Search

_PACKAGES = ("core", "petseg_gui")
_ENGLISH = (
    "core/cli/", "core/cluster/", "core/evaluation/contact_sheet.py", "core/model/export.py", "core/network/recipe.py",
    "core/network/report/", "core/network/resume.py", "core/network/sources.py", "core/network/train",
    "core/pipeline/", "core/project/checking/", "core/statistics/", "core/storage/",
)  # fmt: skip
"""What only the command line shows, or reports for developers, stays English."""
_ONLY_ERRORS = ("core/model/", "core/network/")
"""Here no other text is shown in the window."""
_OWN = ("petseg_gui/translation.py", "core/errors.py")
"""Here the texts of others pass."""
_TABLES = ("MENU", "RESERVED", "SYSTEM_REASONS", "_NOTING")
"""Constants whose texts reach `tr` on ways that are not followed."""
_KEYS = ("COLOUR_SETS",)
"""Tables whose keys are such texts."""
_RETURNED = ("_problem_of", "step_title")
"""Functions that return such texts."""
_FIELD = re.compile(r"{[^}]*}")
_NAME = re.compile(r"[a-z_-][a-z0-9_-]*|#[0-9a-f]{6}")

_PROBLEM = f"{ERROR}what is wrong, as a clause; may follow a file's name"
_REMEDY = f"{ERROR}what to do"
_REASON = f"{ERROR}why, within a sentence"
_WHAT_FAILED = f"{ERROR}what failed; the error itself follows in brackets"
_TABLE = "a menu, or a part of a sentence: see the file"
_ROLES = {
    "full_label": "label among all settings",
    "hint": "status bar: what the pointer does with this tool",
    "label": "label of a control",
    "loss": "what a format loses, after “Lost:”",
    "menu_text": "menu",
    "note": "remark",
    "reason": "why, within a sentence",
    "remedy": _REMEDY,
    "short": "button, where the menu's text is too long",
    "text": "menu, button or message",
    "tip": "tool tip",
    "title": "title",
    "titles": "choice",
    "unit": "unit after a number",
    "usage": "how to use a tool",
    "used_by": "which programs use a format",
    "variants": "choice: how a format writes masks",
}
"""What fields are, for translators."""


class Text(NamedTuple):
    """A text to translate.

    Attributes
    ----------
    source : str
    file : str
        The first that has it, from the root.
    line : int
    comment : str
        What it is, for translators; empty if that is not known.
    """

    source: str
    file: str
    line: int
    comment: str


def all_texts(root: Path) -> list[Text]:
    """Return all texts by file and line, each once."""
    source = _read(root)
    found: dict[str, Literal] = {}
    for literal in _literals(source, Search(source)):
        if is_text(literal.text) and _is_shown(literal) and not _is_name(literal):
            first = found.setdefault(literal.text, literal)
            found[literal.text] = min(first, literal, key=lambda each: each[1:3])
    ordered = sorted(found.values(), key=lambda each: each[1:3])
    return [
        Text(text, file, line, _ROLES.get(role, role if ": " in role else "")) for text, file, line, role, _ in ordered
    ]


def is_text(text: str) -> bool:
    """Whether there is anything to translate: words, or what stands around fields."""
    around, fields = _FIELD.subn("", text)
    return fields > 1 or (bool(around.strip()) and (fields > 0 or bool(re.search("[A-Za-z%]", text))))


def _is_name(literal: Literal) -> bool:
    """Whether this is the name of an action, a field or a file, or a colour."""
    if literal.is_near and literal.file.startswith("petseg_gui/") and literal.role != _TABLE:
        return not literal.text.isalpha() and _NAME.fullmatch(literal.text) is not None
    return _NAME.fullmatch(literal.text) is not None


def _is_shown(literal: Literal) -> bool:
    if literal.file.startswith(_ENGLISH):
        return False
    return literal.role.startswith(ERROR) or not literal.file.startswith(_ONLY_ERRORS)


def _read(root: Path) -> Source:
    source = Source()
    for package in _PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            source.add(path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
    return source


def _literals(source: Source, search: Search) -> Iterator[Literal]:
    errors = source.subclasses("PetsegError") | {"kind"}  # a variable that holds one
    for name in ("tr", "error_text", "recast", *sorted(errors)):
        for place in source.calls.get(name, ()):
            for node, role in _templates(name, place.node, errors) if place.file not in _OWN else ():
                yield from search.literals(place._replace(node=node), role)
    for node, role in _others(source):
        yield from search.literals(node, role)
    for name in _RETURNED:
        for function in source.functions[name]:
            yield from search.returned(function, "reason")


def _others(source: Source) -> Iterator[tuple[Place, str]]:
    """Yield what reaches `tr` on ways that are not followed."""
    for name in _TABLES:
        yield from ((place, _TABLE) for place in source.constants[name])
    for name in _KEYS:
        for place in source.constants[name]:
            yield from ((place._replace(node=key), "title") for key in place.node.keys)
    for place in source.functions["error_text"]:
        yield from ((place._replace(node=node), _WHAT_FAILED) for node in place.node.args.defaults)
    for place in source.calls["translate"]:
        if place.file == "core/errors.py":
            yield place._replace(node=place.node.args[0]), f"{ERROR}how its parts are put together"


def _templates(name: str, call: ast.Call, errors: set[str]) -> Iterator[tuple[ast.expr, str]]:
    """Yield the arguments of a call that are translated, and what they are."""
    given = {each.arg: [each.value] for each in call.keywords if each.arg}
    if name == "tr":
        yield from ((node, name_of(node) or "") for node in call.args[:1])
    elif name == "error_text":
        yield from ((node, _WHAT_FAILED) for node in (*call.args[1:2], *given.get("otherwise", ())))
    else:
        problems = call.args[:1] if name in errors else []
        yield from ((node, _PROBLEM) for node in (*problems, *given.get("problem", ())))
        yield from ((node, _REMEDY) for node in given.get("remedy", ()))
        yield from ((node, _REASON) for node in (*given.get("reason", ()), *given.get("what", ())))
