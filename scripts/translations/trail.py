"""The way back from where a text is shown to the literals that it comes from.

Names are not resolved by scope: where one field called `tip` is translated, all are. It finds a few texts too many,
but misses hardly any.
"""

import ast
from collections.abc import Iterator
from typing import NamedTuple

from scripts.translations.source import Place, Source, bound, parameters

_PASSING = {"get", "items", "lower", "replace", "rstrip", "strip", "values"}
"""Methods of texts and tables whose result comes from what they belong to."""
ERROR = "error: "
"""How roles begin of what goes into an error."""
_FOR_DEVELOPERS = {"Job"}
"""What names its work for the log."""


_HOPS = 3


class Literal(NamedTuple):
    """A text in the source.

    Attributes
    ----------
    text : str
    file : str
    line : int
    role : str
        The field that it was given to, or what its way began with.
    is_near : bool
        Whether it is given to `tr` itself, or by a variable or a table.
    """

    text: str
    file: str
    line: int
    role: str
    is_near: bool


class Trail(NamedTuple):
    """A place on the way back."""

    place: Place
    role: str
    hops: int = _HOPS
    """How many fields and parameters may still be followed."""
    word: str = ""
    """The field that was followed; from what is given to it, only names that have it in them are followed."""

    def to(self, node: ast.AST) -> "Trail":
        """Return the way on to a node in the same place."""
        return self._replace(place=self.place._replace(node=node))

    def beyond(self, place: Place) -> "Trail":
        """Return the way on through a field or a parameter."""
        return self._replace(place=place, hops=self.hops - 1)

    def leads_to(self, name: str) -> bool:
        """Whether a field or a parameter is to be followed."""
        return self.hops > 0 and self.word in name and name != "values"


class Search:
    """Follows trails; what was found once is not found again."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._seen: dict[object, int] = {}

    def literals(self, place: Place, role: str) -> Iterator[Literal]:
        """Yield the texts that an expression can have as its value."""
        todo = [Trail(place, role)]
        while todo:
            trail = todo.pop()
            node = trail.place.node
            if self._is_new(id(node), trail.hops):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield Literal(node.value, trail.place.file, node.lineno, trail.role, trail.hops == _HOPS)
                todo += self._next(trail)

    def returned(self, function: Place, role: str) -> Iterator[Literal]:
        """Yield the texts that a function can return."""
        for trail in self._returned(function, Trail(function, role)):
            yield from self.literals(trail.place, role)

    def _is_new(self, key: object, hops: int) -> bool:
        """Whether something was not followed yet, or not as far."""
        if self._seen.get(key, -1) >= hops:
            return False
        self._seen[key] = hops
        return True

    def _next(self, trail: Trail) -> Iterator[Trail]:
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
            case ast.Subscript(value=part) | ast.Lambda(body=part) | ast.DictComp(value=part):
                yield trail.to(part)
            case ast.ListComp(elt=part) | ast.SetComp(elt=part) | ast.GeneratorExp(elt=part):
                yield trail.to(part)
            case ast.IfExp(body=body, orelse=orelse):
                yield from map(trail.to, (body, orelse))
            case ast.BoolOp(values=parts) | ast.Dict(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
                yield from map(trail.to, parts)

    def _named(self, name: str, trail: Trail) -> Iterator[Trail]:
        function = trail.place.function
        if function is not None and name in parameters(function):
            if trail.leads_to(name):
                yield from self._parameter(function.name, name, trail)
        elif function is not None and (values := list(bound(function, name))):
            yield from map(trail.to, values)
        else:
            for constant in self._source.constants.get(name, ()):
                yield trail._replace(place=constant)

    def _parameter(self, function: str, name: str, trail: Trail) -> Iterator[Trail]:
        for called, position in self._source.by_parameter.get(name, ()):
            if called == function:
                yield from self._given(called, name, position, trail)

    def _given(self, called: str, name: str, position: int, trail: Trail) -> Iterator[Trail]:
        """Yield what all calls of something give to a parameter."""
        for place in self._source.calls.get(called, ()):
            by_name = [each.value for each in place.node.keywords if each.arg == name]
            for node in by_name or place.node.args[position : position + 1]:
                yield trail.beyond(place._replace(node=node))

    def _field(self, name: str, trail: Trail) -> Iterator[Trail]:
        if not self._is_new(name, trail.hops):
            return
        role = trail.role if trail.role.startswith(ERROR) else name.strip("_")
        given = trail._replace(role=role, word=name.strip("_"))
        for called, position in self._source.by_parameter.get(name, ()):
            if called not in _FOR_DEVELOPERS:
                yield from self._given(called, name, position, given)
        known = self._source
        for place in (*known.assigned.get(name, ()), *known.constants.get(name, ()), *known.keywords.get(name, ())):
            yield given.beyond(place)
        for function in known.functions.get(name, ()):
            yield from self._returned(function, given._replace(word=""))

    def _returned(self, function: Place, trail: Trail) -> Iterator[Trail]:
        for node in ast.walk(function.node):
            if isinstance(node, ast.Return) and node.value is not None:
                yield trail.beyond(Place(node.value, function.file, function.node))
