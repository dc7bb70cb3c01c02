"""The Python API: its names, its examples, and how fast it is imported."""

import ast
import doctest
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import core
from core.project.contents import photos_of

ROOT = Path(core.__file__).parents[1]
PAGE = ROOT / "docs" / "python.md"
LIGHT = """
import sys
before = set(sys.modules)
import core
print(sorted({name.partition(".")[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names)))
"""


@pytest.mark.parametrize("name", core.__all__)
def test_every_name_is_there_and_documented(name):
    found = getattr(core, name)
    assert inspect.getdoc(found) or name == "FORMATS"
    assert name in PAGE.read_text(encoding="utf-8")


def test_a_name_that_is_none_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'exprot_masks'"):
        core.exprot_masks  # noqa: B018 - reading it is the test
    assert set(core.__all__) <= set(dir(core))


def test_type_checkers_see_the_same_names():
    tree = ast.parse(Path(core.__file__).read_text(encoding="utf-8"))
    (block,) = [node for node in tree.body if isinstance(node, ast.If)]
    seen = {(alias.name, node.module) for node in block.body for alias in node.names}
    assert seen == {(name, core._HOMES[name]) for name in core.__all__}


def test_importing_it_imports_nothing_else():
    done = subprocess.run(
        [sys.executable, "-c", LIGHT], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "['core']"


EXAMPLES = (photos_of, core.Segmenter.open, core.export_masks, core.evaluate, core.import_masks)


@pytest.mark.parametrize("documented", EXAMPLES, ids=lambda function: function.__name__)
def test_examples_of_docstrings_are_true(documented, oxford_folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = {name: getattr(core, name) for name in core.__all__}
    names |= {"folder": oxford_folder, "photo": oxford_folder / "images" / "pet_1.jpg", "Path": Path}
    examples = doctest.DocTestFinder(recurse=False).find(documented, globs=names)
    assert any(test.examples for test in examples)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    for test in examples:
        runner.run(test)
    assert runner.failures == 0


def test_the_page_runs_from_top_to_bottom(oxford_folder, tmp_path, monkeypatch):
    (tmp_path / "pets").symlink_to(oxford_folder)
    monkeypatch.chdir(tmp_path)
    script = "".join(re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL))
    exec(compile(script, str(PAGE), "exec"), {})  # noqa: S102 - the page's own examples
    assert (tmp_path / "pets-coco" / "annotations").is_dir()
