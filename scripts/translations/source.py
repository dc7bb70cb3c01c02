"""The definitions, calls and constants of the source, by name."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Place(NamedTuple):
    """A node, and where it stands."""

    node: Any
    file: str
    function: Function | None = None
    """The innermost function around it."""


def _places() -> dict[str, list[Place]]:
    return defaultdict(list)


@dataclass
class Source:
    """What modules define and call; a name stands for everything that has it."""

    constants: dict[str, list[Place]] = field(default_factory=_places)
    """What is assigned to a name outside of functions."""
    assigned: dict[str, list[Place]] = field(default_factory=_places)
    """What is assigned to an attribute."""
    keywords: dict[str, list[Place]] = field(default_factory=_places)
    """What is given to a call by name."""
    functions: dict[str, list[Place]] = field(default_factory=_places)
    classes: dict[str, list[Place]] = field(default_factory=_places)
    calls: dict[str, list[Place]] = field(default_factory=_places)

    def add(self, file: str, tree: ast.AST, function: Function | None = None) -> None:
        """Take in a module, or a part of one within a function."""
        for node in ast.iter_child_nodes(tree):
            self._note(Place(node, file, function))
            self.add(file, node, node if isinstance(node, Function) else function)

    @cached_property
    def by_parameter(self) -> dict[str, list[tuple[str, int]]]:
        """What is called with a parameter of a name, and at which position, by that name."""
        found: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for called, names in self._signatures():
            for position, name in enumerate(names):
                found[name].append((called, position))
        return found

    def subclasses(self, base: str) -> set[str]:
        """Return the names of a class and of all that inherit from it."""
        kinds = {base}
        while more := {
            name
            for name, places in self.classes.items()
            for place in places
            if name not in kinds and kinds & {name_of(each) for each in place.node.bases}
        }:
            kinds |= more
        return kinds

    def _signatures(self) -> Iterator[tuple[str, list[str]]]:
        for name, places in self.functions.items():
            for place in places:
                names = parameters(place.node)
                yield name, names[1:] if names[:1] in (["self"], ["cls"]) else names
        for name, places in self.classes.items():
            for place in places:
                yield name, _fields(place.node)

    def _note(self, place: Place) -> None:
        node = place.node
        if isinstance(node, ast.ClassDef):
            self.classes[node.name].append(place)
        elif isinstance(node, Function):
            self.functions[node.name].append(place)
        elif isinstance(node, ast.Call):
            self._note_call(node, place)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                value = place._replace(node=node.value)
                if isinstance(target, ast.Attribute):
                    self.assigned[target.attr].append(value)
                elif isinstance(target, ast.Name) and place.function is None:
                    self.constants[target.id].append(value)

    def _note_call(self, call: ast.Call, place: Place) -> None:
        name = name_of(call.func)
        if name == "partial" and call.args:
            name = name_of(call.args[0])
            call = ast.Call(call.args[0], call.args[1:], call.keywords)
        if name is not None:
            self.calls[name].append(place._replace(node=call))
            for keyword in call.keywords:
                if keyword.arg is not None:
                    self.keywords[keyword.arg].append(place._replace(node=keyword.value))


def name_of(node: ast.AST) -> str | None:
    """Return the last part of a name."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None


def parameters(function: Function) -> list[str]:
    """Return the names of a function's parameters, those that are given by name last."""
    given = function.args
    return [each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)]


def bound(function: Function, name: str) -> Iterator[ast.expr]:
    """Yield what a variable of a function is assigned to, or a loop takes it from."""
    for node in ast.walk(function):
        match node:
            case (
                ast.Assign(targets=[target], value=value)
                | ast.NamedExpr(target=target, value=value)
                | ast.AnnAssign(target=target, value=ast.expr() as value)
                | ast.For(target=target, iter=value)
                | ast.comprehension(target=target, iter=value)
            ):
                if name in {name_of(each) for each in ast.walk(target)}:
                    yield value


def _fields(owner: ast.ClassDef) -> list[str]:
    """Return what a class is constructed with."""
    for each in owner.body:
        if isinstance(each, Function) and each.name == "__init__":
            return parameters(each)[1:]
    declared = (each.target for each in owner.body if isinstance(each, ast.AnnAssign))
    return [target.id for target in declared if isinstance(target, ast.Name)]
