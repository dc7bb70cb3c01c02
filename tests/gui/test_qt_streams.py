"""No file that Qt or PetSeg reads can run code."""

import ast
import os
import pickle
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.sources import ROOT, modules

PACKAGES = ("core", "petseg_gui", "resources", "scripts")
MODULES = {"pickle", "cPickle", "dill", "cloudpickle", "marshal", "shelve", "joblib", "yaml", "runpy", "imp"}
CALLS = {"eval", "exec", "compile", "__import__"}
QT = {"QSettings", "restoreState", "restoreGeometry", "saveState", "saveGeometry"}

READ_SETTINGS = """
import sys
from PySide6.QtCore import QSettings
{guard}
print(QSettings(sys.argv[1], QSettings.Format.IniFormat).value("geometry"))
"""
OPEN_DIALOG = """
import sys
from PySide6.QtWidgets import QFileDialog
from petseg_gui.app import make_application
application = make_application()
dialog = QFileDialog(None, "Open", ".")
dialog.show()
application.processEvents()
"""


class Bomb:
    """Makes a folder when it is unpickled."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __reduce__(self):
        return os.mkdir, (str(self._folder),)


def ini_escaped(data: bytes) -> str:
    """Return bytes as Qt writes them in a settings file; a digit behind an escape would be read as part of it."""
    written: list[str] = []
    for byte in data:
        is_free = not (written and written[-1].startswith("\\") and chr(byte) in string.hexdigits)
        is_plain = chr(byte).isascii() and (chr(byte).isalnum() or chr(byte) in "@().:/_-")
        written.append(chr(byte) if is_plain and is_free else f"\\x{byte:x}")
    return "".join(written)


def write_settings(path: Path, bomb: Path, names: tuple[str, ...], group: str = "General") -> Path:
    """Write a settings file of Qt in which each value is a pickled object."""
    pickled = pickle.dumps(Bomb(bomb), 0)
    name = b"PySide::PyObjectWrapper\0"
    data = b"\0\0\0\x7f" + len(name).to_bytes(4, "big") + name + len(pickled).to_bytes(4, "big") + pickled
    value = ini_escaped(data)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([f"[{group}]", *(f'{key}="@Variant({value})"' for key in names), ""]))
    return path


def run(code: str, *arguments: Path, config: Path | None = None) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    if config is not None:
        environment["XDG_CONFIG_HOME"] = str(config)
    subprocess.run([sys.executable, "-c", code, *map(str, arguments)], env=environment, timeout=100, check=False)


@pytest.mark.parametrize(("guard", "runs"), [
    ("", True),  # what this is about: without a guard, code runs
    ("from petseg_gui.qt_streams import refuse_pickles; refuse_pickles()", False),
])  # fmt: skip
def test_a_settings_file_runs_no_code(tmp_path, guard, runs):
    path = write_settings(tmp_path / "window.ini", tmp_path / "bomb", ("geometry",))
    run(READ_SETTINGS.format(guard=guard), path)
    assert (tmp_path / "bomb").exists() == runs


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the file dialog is the system's own")
def test_the_file_dialog_runs_no_code(tmp_path):
    names = ("sidebarWidth", "history", "lastVisited", "shortcuts", "viewMode", "treeViewHeader")
    write_settings(tmp_path / "QtProject.conf", tmp_path / "bomb", names, "FileDialog")
    run(OPEN_DIALOG, config=tmp_path)
    assert not (tmp_path / "bomb").exists()


# The rules, so that no other way comes back


def _nodes() -> Iterator[tuple[str, ast.AST]]:
    """Path from the root and node of everything in the project's own modules."""
    for path, tree in modules(*PACKAGES):
        yield from ((path, node) for node in ast.walk(tree))


def _imported(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    return {(node.module or "").split(".")[0]} if isinstance(node, ast.ImportFrom) else set()


def test_nothing_reads_a_format_that_holds_code():
    found = {(path, name) for path, node in _nodes() for name in _imported(node) & MODULES}
    assert found == {("petseg_gui/qt_streams.py", "pickle")}


def test_nothing_evaluates_text():
    calls = [
        (path, node.func.id)
        for path, node in _nodes()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]
    assert [(path, name) for path, name in calls if name in CALLS] == []


def test_readers_of_libraries_never_unpickle():
    for path, node in _nodes():
        if isinstance(node, ast.keyword):
            assert node.arg != "allow_pickle" or not _is_true(node.value), path
            assert node.arg != "safe_mode" or _is_true(node.value), path
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            assert (node.value.id, node.attr) != ("models", "load_model"), path
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "torch.load":
            assert any(each.arg == "weights_only" and _is_true(each.value) for each in node.keywords), path


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def test_qt_stores_nothing():
    assert {path for path, node in _nodes() if _name(node) in QT} == {"petseg_gui/qt_streams.py"}


def _name(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
