"""A bundle for Linux puts itself into the menu of the desktop, and takes itself out again."""

import re
import shutil
import subprocess
import sys

import pytest
from support.wheels import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no such menu elsewhere")


@pytest.fixture(params=["petseg", 'My "pets" & $HOME\\100 %d'], ids=["plain name", "awkward name"])
def bundle(request, tmp_path):
    folder = tmp_path / request.param
    folder.mkdir()
    for source in ("packaging/add-to-menu.sh", "packaging/petseg.desktop", "resources/icons/petseg.svg"):
        shutil.copy(ROOT / source, folder)
    return folder


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


def run(bundle, data, *arguments):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(data.parent), "XDG_DATA_HOME": str(data)}
    command = [bundle / "add-to-menu.sh", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def command_of(entry):
    """The program that a desktop starts: escapes of strings first, then those within quotes, then fields."""
    (value,) = re.findall("^Exec=(.*)$", entry.read_text(), re.MULTILINE)
    quoted = re.fullmatch('"(.*)" %f', value.replace("\\\\", "\\"))
    return re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%")


def test_it_comes_with_folders_and_goes(bundle, data):
    run(bundle, data)
    entry, icon = data / "applications/petseg.desktop", data / "icons/hicolor/scalable/apps/petseg.svg"
    assert command_of(entry) == str(bundle / "petseg")
    assert "MimeType=inode/directory;" in entry.read_text().splitlines()
    assert icon.read_bytes() == (ROOT / "resources/icons/petseg.svg").read_bytes()
    run(bundle, data, "--remove")
    assert not entry.exists()
    assert not icon.exists()


def test_a_mistyped_option_changes_nothing(bundle, data):
    with pytest.raises(subprocess.CalledProcessError):
        run(bundle, data, "--uninstall")
    assert not data.exists()


def test_the_window_belongs_to_the_entry(bundle, data):
    """Desktops know by this name which icon a window has."""
    assert "StartupWMClass=petseg" in (bundle / "petseg.desktop").read_text().splitlines()
    assert 'setDesktopFileName("petseg")' in (ROOT / "petseg_gui/app.py").read_text()
