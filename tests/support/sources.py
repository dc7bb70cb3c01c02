"""The syntax trees of the project's own modules."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("core", "petseg_gui")


def modules(*packages: str) -> Iterator[tuple[str, ast.Module]]:
    """Path from the root, with slashes, and tree of every module of some packages.

    No tree is kept: together they are 700,000 objects, which each search for garbage would look through.
    """
    for package in packages or PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Name of what is called, without what it belongs to, and the call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            yield node.func.id if isinstance(node.func, ast.Name) else node.func.attr, node


def functions(tree: ast.AST) -> Iterator[ast.AST]:
    """Every function and lambda: what runs after the import."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda))
