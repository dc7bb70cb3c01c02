"""What the project says about itself in several places must agree."""

import ast
import importlib.metadata
import importlib.util
import re
import shlex
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.wheels import ROOT, build_wheel

OWN = {"core", "petseg_gui", "resources"}

IMPORTED_AS = {
    "cv2": "opencv-python-headless",
    "markdown_it": "markdown-it-py",
    "PIL": "pillow",
    "PySide6": "pyside6-essentials",
    "shibokensupport": "pyside6-essentials",
    "tensorflow_datasets": "tensorflow-datasets",
    "importlib_resources": "importlib-resources",
}
"""Where a package is imported under another name than it is installed by."""

NOT_IMPORTED = {
    "tensorflow": "the backend that Keras picks up by itself",
    "torch": "the backend that has a GPU where TensorFlow has none",
    "gcsfs": "fsspec uses it for gs://",
    "s3fs": "fsspec uses it for s3://",
    "importlib-resources": "tensorflow-datasets uses it without declaring it",
}


@pytest.fixture(scope="module")
def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def workflow() -> str:
    return (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def makefile() -> str:
    return (ROOT / "Makefile").read_text(encoding="utf-8")


def python_versions(pyproject: dict[str, Any]) -> list[tuple[int, int]]:
    named = re.findall(r"Python :: (\d+)\.(\d+)", "\n".join(pyproject["project"]["classifiers"]))
    return sorted((int(major), int(minor)) for major, minor in named)


def requirements(pyproject: dict[str, Any]) -> set[str]:
    project = pyproject["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    return {re.split(r"[^\w.-]", line)[0].lower() for group in groups for line in group}


def imported_packages(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.split(".")[0]


def test_the_workflow_tests_the_oldest_and_the_newest_python(pyproject: dict[str, Any], workflow: str) -> None:
    versions = python_versions(pyproject)
    matrix = re.search(r"python: \[(.*)\]", workflow)
    assert matrix is not None
    tested = [tuple(map(int, text.strip(' "').split("."))) for text in matrix.group(1).split(",")]
    assert tested == [versions[0], versions[-1]]


def test_python_requirement_and_classifiers_agree(pyproject: dict[str, Any]) -> None:
    versions = python_versions(pyproject)
    (first_major, first), (last_major, last) = versions[0], versions[-1]
    assert pyproject["project"]["requires-python"] == f">={first_major}.{first},<{last_major}.{last + 1}"
    assert len(versions) == last - first + 1
    assert pyproject["tool"]["ruff"]["target-version"] == f"py{first_major}{first}"
    assert pyproject["tool"]["mypy"]["python_version"] == f"{first_major}.{first}"


def test_every_place_that_checks_the_python_agrees(pyproject: dict[str, Any]) -> None:
    from petseg_gui import preflight

    versions = python_versions(pyproject)
    assert versions[0] == preflight.MIN_PYTHON
    assert (versions[-1][0], versions[-1][1] + 1) == preflight.END_PYTHON
    script = (ROOT / "scripts/make_venv.sh").read_text(encoding="utf-8")
    assert f"{preflight.MIN_PYTHON} <= sys.version_info[:2] < {preflight.END_PYTHON}" in script


def test_the_workflow_runs_on_every_system_of_the_classifiers(pyproject: dict[str, Any], workflow: str) -> None:
    classifiers = "\n".join(pyproject["project"]["classifiers"])
    runners = {"Linux": "ubuntu-latest", "Windows": "windows-latest", "MacOS": "macos-latest"}
    for system, runner in runners.items():
        assert system in classifiers
        assert runner in workflow


def test_help_lists_every_target(makefile: str) -> None:
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony is not None
    listed = set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE))
    assert listed == set(phony.group(1).split()) - {"stale"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no make")
def test_help_prints_a_line_for_a_target(makefile: str) -> None:
    printed = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert re.search(r"make run +Start PetSeg", printed.stdout)


@pytest.mark.parametrize("called", re.findall(r"^\s*make (.+)$", (ROOT / ".ci/run").read_text(), re.MULTILINE))
def test_continuous_integration_calls_targets_that_exist(called: str, makefile: str) -> None:
    for word in shlex.split(called.partition(">")[0].removesuffix("&")):
        assert "=" in word or re.search(rf"^{word}:", makefile, re.MULTILINE)


def test_everything_imported_is_declared(pyproject: dict[str, Any]) -> None:
    imported = {name for package in OWN for name in imported_packages(ROOT / package)}
    foreign = imported - set(sys.stdlib_module_names) - OWN
    needed = {IMPORTED_AS.get(name, name.replace("_", "-")).lower() for name in foreign}
    assert needed - requirements(pyproject) == set()


def test_everything_declared_is_used(pyproject: dict[str, Any]) -> None:
    imported = {name for package in OWN for name in imported_packages(ROOT / package)}
    used = {IMPORTED_AS.get(name, name.replace("_", "-")).lower() for name in imported}
    assert requirements(pyproject) - used - set(NOT_IMPORTED) == set()


def test_the_command_names_a_function_that_exists(pyproject: dict[str, Any]) -> None:
    entry = importlib.metadata.EntryPoint("petseg", pyproject["project"]["scripts"]["petseg"], "console_scripts")
    assert callable(entry.load())


def test_the_sample_photo_has_its_licence_beside_it() -> None:
    from resources import SAMPLES

    photos = [path for path in SAMPLES.iterdir() if path.suffix in {".png", ".jpg"}]
    assert photos
    for photo in photos:
        licence = photo.with_name(f"{photo.stem}.licence.txt").read_text(encoding="utf-8")
        assert {"Author:", "Source:", "Licence:"} <= set(licence.split())


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("hatchling") is None, reason="hatchling is not installed")
def test_the_wheel_carries_the_resources(tmp_path: Path) -> None:
    with zipfile.ZipFile(build_wheel(ROOT, tmp_path)) as wheel:
        inside = set(wheel.namelist())
    for path in (ROOT / "resources").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".ts":
            assert f"petseg/{path.relative_to(ROOT).as_posix()}" in inside
    for path in (ROOT / "CHANGELOG.md", ROOT / "README.md", *(ROOT / "docs").rglob("*")):
        if path.is_file():
            assert f"petseg/resources/guide/{path.relative_to(ROOT).as_posix()}" in inside
    assert not any(name.endswith(".ts") for name in inside)
    packages = {name.split("/")[1] for name in inside if name.startswith("petseg/")}
    assert packages == OWN
    assert {name.split("/")[0] for name in inside if ".dist-info" not in name} == {"petseg", "petseg.pth"}
