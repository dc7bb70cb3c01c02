"""Every English text that the window translates, found in the source.

A text is a literal that is given to `tr`, to `error_text` or to an error, or that goes there by a variable, a table, a
parameter or a field. Fields and parameters count by their names: where one field called `tip` is translated, all are.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scripts.translations.source import Function, Place, Source, name_of, parameters

_PACKAGES = ("core", "petseg_gui")
_ENGLISH = (
    "core/cli/", "core/cluster/", "core/evaluation/contact_sheet.py", "core/model/export.py", "core/network/recipe.py",
    "core/network/report/", "core/network/resume.py", "core/network/sources.py", "core/network/train",
    "core/pipeline/", "core/project/check", "core/project/repair.py", "core/statistics/", "core/storage/",
)  # fmt: skip
"""Their texts are printed, or in reports for developers, and stay English."""
_ONLY_ERRORS = ("core/model/", "core/network/")
"""Here no other text is shown in the window."""
_FOR_DEVELOPERS = {"Job"}
"""What names its work for the log."""
_OWN = ("petseg_gui/translation.py", "core/errors.py")
"""Here the texts of others pass."""
_TABLES = ("MENU", "RESERVED", "SYSTEM_REASONS", "_NOTING")
"""Constants whose texts reach `tr` on ways that are not followed here."""
_KEYS = ("COLOUR_SETS",)
"""Tables whose keys are such texts."""
_RETURNED = ("_problem_of", "step_title")
"""Functions that return such texts."""
_PASSING = {"get", "items", "lower", "replace", "rstrip", "strip", "values"}
"""Methods of texts and tables whose result comes from what they belong to."""
_FIELD = re.compile(r"{[^}]*}")
_NAME = re.compile(r"[a-z_-][a-z0-9_-]*|#[0-9a-f]{6}")
"""What is no text: names of actions, fields and files, and colours."""
_WHAT_FAILED = "what failed; the error follows in brackets"
_PROBLEM = "error: what is wrong, as a clause; may follow a file name"
_REMEDY = "error: what to do"
_REASON = "error: why, within a sentence"


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
    found: dict[str, Text] = {}
    for text in _Search(_read(root)).texts():
        if text.file.startswith(_ENGLISH) or not _is_text(text.source):
            continue
        if text.comment in (_PROBLEM, _REMEDY, _REASON) or not text.file.startswith(_ONLY_ERRORS):
            first = found.setdefault(text.source, text)
            found[text.source] = min(first, text, key=lambda each: each[1:3])
    return sorted(found.values(), key=lambda each: each[1:3])


def _read(root: Path) -> Source:
    source = Source()
    for package in _PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            file = path.relative_to(root).as_posix()
            source.add(file, ast.parse(path.read_text(encoding="utf-8")))
    return source


def _is_text(text: str) -> bool:
    """Whether there is anything to translate: words, or what stands around fields."""
    around = _FIELD.sub("", text).strip()
    return bool(around) and not _NAME.fullmatch(text) and ("{" in text or bool(re.search("[A-Za-z]", text)))


class _Trail(NamedTuple):
    """A node on the way back from where a text is shown."""

    place: Place
    comment: str
    hops: int = 3
    """How many fields and parameters may still be followed."""
    word: str = ""
    """The field that was followed; from what is given to it, only fields and parameters whose names have it in them are followed."""

    def to(self, node: ast.AST) -> "_Trail":
        """Return the way on to a node in the same place."""
        return self._replace(place=self.place._replace(node=node))

    def beyond(self, place: Place) -> "_Trail":
        """Return the way on through a field or a parameter."""
        return self._replace(place=place, hops=self.hops - 1)

    def leads_to(self, name: str) -> bool:
        """Whether a field or a parameter is to be followed."""
        return self.hops > 0 and self.word in name and name != "values"


class _Search:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._seen: dict[object, int] = {}

    def texts(self) -> Iterator[Text]:
        errors = _error_kinds(self._source) | {"kind"}  # a variable that holds one
        for name in ("tr", "error_text", "recast", *sorted(errors)):
            for place in self._source.calls.get(name, ()):
                assert isinstance(place.node, ast.Call)
                if place.file not in _OWN:
                    for node, comment in _templates(name, place.node, errors):
                        yield from self._followed(_Trail(place._replace(node=node), comment))

        for name in _TABLES:
            for place in self._source.constants[name]:
                yield from self._followed(_Trail(place, "table"))
        for name in _KEYS:
            for place in self._source.constants[name]:
                assert isinstance(place.node, ast.Dict)
                for key in place.node.keys:
                    assert key is not None
                    yield from self._followed(_Trail(place._replace(node=key), "title"))
        for name in _RETURNED:
            for place in self._source.functions[name]:
                for trail in self._returned(place, _Trail(place, "table")):
                    yield from self._followed(trail)
        for place in self._source.functions["error_text"]:
            assert isinstance(place.node, Function)
            for node in place.node.args.defaults:
                yield from self._followed(_Trail(place._replace(node=node), _WHAT_FAILED))

    def _followed(self, trail: _Trail) -> Iterator[Text]:
        todo = [trail]
        while todo:
            here = todo.pop()
            place = here.place
            if self._is_new(id(place.node), here.hops):
                if isinstance(place.node, ast.Constant) and isinstance(place.node.value, str):
                    yield Text(place.node.value, place.file, place.node.lineno, here.comment)
                todo += self._next(here)

    def _is_new(self, key: object, hops: int) -> bool:
        """Whether something was not followed yet, or not as far."""
        if self._seen.get(key, -1) >= hops:
            return False
        self._seen[key] = hops
        return True

    def _next(self, trail: _Trail) -> Iterator[_Trail]:
        match trail.place.node:
            case ast.Name(id=name):
                yield from self._named(name, trail)
            case ast.Attribute(attr=name) if trail.leads_to(name):
                yield from self._field(name, trail)
            case ast.Call(func=ast.Name(id=name)) if trail.leads_to(name):
                for function in self._source.functions.get(name, ()):
                    yield from self._returned(function, trail)
            case ast.Call(func=ast.Attribute(value=owner, attr=method), args=given) if method in _PASSING:
                yield trail.to(owner)
                yield from map(trail.to, given[1:] if method == "get" else ())
            case ast.Subscript(value=part) | ast.Lambda(body=part):
                yield trail.to(part)
            case ast.IfExp(body=body, orelse=orelse):
                yield from map(trail.to, (body, orelse))
            case ast.DictComp(value=part) | ast.ListComp(elt=part) | ast.SetComp(elt=part) | ast.GeneratorExp(elt=part):
                yield trail.to(part)
            case ast.BoolOp(values=parts) | ast.Dict(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
                yield from map(trail.to, parts)

    def _named(self, name: str, trail: _Trail) -> Iterator[_Trail]:
        function = trail.place.function
        if function is not None and name in parameters(function):
            if trail.leads_to(name):
                yield from self._parameter(function.name, name, trail)
        elif function is not None and (bound := list(_bound(function, name))):
            yield from map(trail.to, bound)
        else:
            for constant in self._source.constants.get(name, ()):
                yield trail._replace(place=constant)

    def _parameter(self, function: str, name: str, trail: _Trail) -> Iterator[_Trail]:
        for called, position in self._source.by_parameter.get(name, ()):
            if called == function:
                yield from self._given(called, name, position, trail)

    def _given(self, called: str, name: str, position: int, trail: _Trail) -> Iterator[_Trail]:
        """Yield what all calls of something give to a parameter."""
        for place in self._source.calls.get(called, ()):
            assert isinstance(place.node, ast.Call)
            by_name = [each.value for each in place.node.keywords if each.arg == name]
            for node in by_name or place.node.args[position : position + 1]:
                yield trail.beyond(place._replace(node=node))

    def _field(self, name: str, trail: _Trail) -> Iterator[_Trail]:
        if not self._is_new(name, trail.hops):
            return
        given = trail._replace(comment=name.strip("_"), word=name.strip("_"))
        for called, position in self._source.by_parameter.get(name, ()):
            if called not in _FOR_DEVELOPERS:
                yield from self._given(called, name, position, given)
        known = self._source
        for place in (*known.assigned.get(name, ()), *known.constants.get(name, ()), *known.keywords.get(name, ())):
            yield given.beyond(place)
        for function in self._source.functions.get(name, ()):
            yield from self._returned(function, given._replace(word=""))

    def _returned(self, function: Place, trail: _Trail) -> Iterator[_Trail]:
        for node in ast.walk(function.node):
            if isinstance(node, ast.Return) and node.value is not None:
                assert isinstance(function.node, Function)
                yield trail.beyond(Place(node.value, function.file, function.node))


def _templates(name: str, call: ast.Call, errors: set[str]) -> Iterator[tuple[ast.expr, str]]:
    """Yield the arguments of a call that are translated, and what they are."""
    keywords = {each.arg: each.value for each in call.keywords if each.arg}
    if name == "tr":
        yield from ((node, name_of(node) or "") for node in call.args[:1])
    elif name == "error_text":
        yield from ((node, _WHAT_FAILED) for node in (*call.args[1:2], *_one(keywords, "otherwise")))
    else:
        problems = call.args[:1] if name in errors else []
        yield from ((node, _PROBLEM) for node in (*problems, *_one(keywords, "problem")))
        yield from ((node, _REMEDY) for node in _one(keywords, "remedy"))
        yield from ((node, _REASON) for node in (*_one(keywords, "reason"), *_one(keywords, "what")))


def _one(keywords: dict[str, ast.expr], name: str) -> list[ast.expr]:
    return [keywords[name]] if name in keywords else []


def _bound(function: Function, name: str) -> Iterator[ast.expr]:
    """Yield what a variable is assigned to, or a loop takes it from."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[target], value=value):
                yield from _unpacked(target, value, name)
            case ast.NamedExpr(target=target, value=value) | ast.AnnAssign(target=target, value=ast.expr() as value):
                yield from _unpacked(target, value, name)
            case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
                yield from _unpacked(target, value, name)


def _unpacked(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if name in {name_of(each) for each in ast.walk(target)}:
        yield value


def _error_kinds(source: Source) -> set[str]:
    """Return the names of `PetsegError` and its subclasses."""
    kinds = {"PetsegError"}
    while more := {
        name
        for name, classes in source.classes.items()
        for each in classes
        if name not in kinds and kinds & {name_of(base) for base in each.bases}
    }:
        kinds |= more
    return kinds
