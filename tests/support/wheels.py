"""Wheels built from the checkout, and an environment that they are installed into."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOREIGN_PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "foreign-core"
version = "1.0"
[tool.hatch.build.targets.wheel]
packages = ["core"]
"""
_BUILD = "import hatchling.build, sys; print(hatchling.build.build_wheel(sys.argv[1]))"


def build_wheel(project: Path, out: Path) -> Path:
    """Build the wheel of a project; returns its path."""
    command = [sys.executable, "-c", _BUILD, out]
    built = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True)
    return out / built.stdout.strip().splitlines()[-1]


def make_foreign_project(folder: Path) -> Path:
    """A project whose only package is called `core`, with a module of a name that ours has too."""
    (folder / "core").mkdir(parents=True)
    (folder / "core/__init__.py").write_text("WHOSE = 'foreign'\n")
    (folder / "core/errors.py").write_text("WHOSE = 'foreign'\n")
    (folder / "pyproject.toml").write_text(FOREIGN_PROJECT)
    return folder


class Environment:
    """An environment of its own for wheels; what they depend on comes from the one that runs the tests."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder / "venv", with_pip=False, symlinks=os.name != "nt")
        is_windows = os.name == "nt"
        self._programs = folder / "venv" / ("Scripts" if is_windows else "bin")
        self.python = self._programs / ("python.exe" if is_windows else "python")
        self.petseg = self._programs / ("petseg.exe" if is_windows else "petseg")
        self._home = folder / "home"
        self._home.mkdir()
        purelib = self.run(self.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip()
        # Only the folder, without what its own .pth files add: the checkout.
        (Path(purelib) / "zz-dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n")

    def install(self, *wheels: Path) -> None:
        for wheel in wheels:
            self._pip("install", "--no-deps", "--no-compile", str(wheel))

    def uninstall(self, name: str) -> None:
        self._pip("uninstall", "--yes", name)

    def environment(self, **variables: str) -> dict[str, str]:
        """The variables of a user who has never started PetSeg."""
        inherited = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
        homes = {f"XDG_{kind}_HOME": str(self._home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
        return inherited | {"HOME": str(self._home), "QT_QPA_PLATFORM": "offscreen"} | homes | variables

    def run(self, *command: object, cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(
            list(map(str, command)), cwd=cwd or self._home, env=self.environment(), capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done

    def _pip(self, *arguments: str) -> None:
        self.run(sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", self.python, *arguments)
