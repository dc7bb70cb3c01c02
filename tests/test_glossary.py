"""The words that the glossary avoids do not occur in the names of the code."""

import ast
import re
from collections.abc import Iterator

import pytest
from support.sources import ROOT, modules

GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")

OTHER_MEANING = {
    # Words of Python, numpy, Qt, Keras and the formats on disk
    "action", "alpha", "annotation", "array", "backend", "command", "config", "context", "empty", "file", "filter",
    "flag", "frame", "freeze", "item", "layer", "line", "metadata", "mode", "path", "pen", "point", "quality", "rect",
    "release", "result", "run", "schedule", "status", "thread",
    # Words of the glossary itself, avoided for something else
    "locked", "mask", "outline", "prediction", "predictions", "stage",
    # Everyday words
    "adapt", "configuration", "database", "dataset", "done", "edge", "edited", "editor", "margin", "mark", "modified",
    "new", "pair", "predicted", "radius", "scene", "score", "scores", "snapshot", "thickness", "tile", "unknown",
    "width",
}  # fmt: skip
"""Avoided words that name other things as well, so that a name alone does not show whether they are misused."""
IN_USE = {"engine", "look", "mask file", "picture", "selection", "task"}
"""Words of Qt (`QIconEngine`, `setSelection`), rich and Python (`look_up`), of files and of the training report."""


def avoided() -> set[str]:
    lists = ", ".join(re.findall(r"\*Avoid:\*\s+([^.;*]+)", GLOSSARY))
    return {" ".join(word.split()) for word in lists.split(",")}


def defined_names() -> Iterator[tuple[str, str]]:
    """Path and name of every module, class, function, parameter, variable and attribute of the project."""
    for path, tree in modules():
        yield path, path.rpartition("/")[2].removesuffix(".py")
        for node in ast.walk(tree):
            match node:
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name):
                    yield path, name
                case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                    yield path, name


def words_of(name: str) -> list[str]:
    return [word.lower() for word in re.findall("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)]


def spelled(name: str) -> str:
    """The words of a name or phrase, such that one which holds those of another one holds its spelling too."""
    return f"_{'_'.join(words_of(name))}_"


@pytest.fixture(scope="module")
def names() -> list[tuple[str, str]]:
    """Where each name is, and how it is spelled."""
    return [(f"{path}: {name}", spelled(name)) for path, name in frozenset(defined_names())]


@pytest.mark.parametrize("word", sorted(avoided() - OTHER_MEANING - IN_USE))
def test_no_name_holds_an_avoided_word(names, word):
    assert {place for place, spelling in names if spelled(word) in spelling} == set()


def test_the_lists_of_the_glossary_are_found():
    assert {"bounds", "preferences", "engine", "task", "inference model"} <= avoided()


def test_exceptions_are_words_of_the_glossary():
    assert avoided() >= OTHER_MEANING | IN_USE


def test_every_word_has_one_entry():
    words = [word.lower() for word in re.findall(r"^\*\*([^*]+)\*\*", GLOSSARY, re.MULTILINE)]
    assert len(words) == len(set(words))
