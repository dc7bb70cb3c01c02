"""Fixtures for all tests: small photos, folders of them, and a check for threads left running."""

import io
import os
import shutil
import subprocess
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import settings
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from core.labels import Label, Mask
from core.masks import write_mask
from petseg_gui.quick_imports import quick_imports
from resources import SAMPLES

# A machine that also trains a network is slow at random; tests have a time limit anyway.
settings.register_profile("petseg", deadline=None, max_examples=60)
settings.load_profile("petseg")

WIDTH, HEIGHT = 120, 90
_PATIENCE = 60
"""Seconds to wait on a busy machine; what never happens fails all the same."""


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Have no search for garbage look through modules and tests, which are a million objects with Keras among them."""
    with quick_imports():
        return (yield)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Start parallel runs with the files of slow tests: left to the end, one would keep all processes waiting."""
    if hasattr(config, "workerinput"):
        slow = {item.path for item in items if item.get_closest_marker("slow")}
        counts = Counter(item.path for item in items)
        items.sort(key=lambda item: (item.path not in slow, -counts[item.path]))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a Python thread running."""
    before = set(threading.enumerate())
    yield
    # Threads of Qt and ONNX Runtime appear as dummies once they have run Python; their owners stop them.
    started = [t for t in threading.enumerate() if t not in before and not t.name.startswith("Dummy-")]
    for thread in started:
        thread.join(_PATIENCE)
    left = [thread.name for thread in started if thread.is_alive()]
    assert not left, f"threads left running: {left}"


class PatientBot(QtBot):
    """Waits longer than the 5 seconds of pytest-qt, which pass quickly while a network is trained."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 1000 * _PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = 1000 * _PATIENCE, **options: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitExposed(self, widget: QWidget, *, timeout: int = 1000 * _PATIENCE) -> AbstractContextManager[Any]:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def read_only_folder(photo_folder: Path) -> Iterator[Path]:
    """The folder of photos where nothing can be written: mounted read-only for root, who is above permissions."""
    if getattr(os, "geteuid", lambda: 1)() != 0:
        photo_folder.chmod(0o555)
        yield photo_folder
        photo_folder.chmod(0o755)
        return
    bind = ["mount", "--bind", str(photo_folder), str(photo_folder)]
    if subprocess.run(bind, capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let tests mount anything")
    subprocess.run(["mount", "-o", "remount,ro,bind", str(photo_folder)], check=True)
    yield photo_folder
    subprocess.run(["umount", "--lazy", str(photo_folder)], check=True)


@pytest.fixture
def runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for the sockets of this test's windows; not in `tmp_path`, as the path of a socket must be short."""
    with tempfile.TemporaryDirectory(prefix="petseg-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with patience, and with no key held from an earlier test."""
    # After a click with Ctrl, Qt takes Ctrl to be held until the next key; the selection of a table depends on it.
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    return PatientBot(request)


def pet_mask(width: int = WIDTH, height: int = HEIGHT, seed: int = 0) -> Mask:
    """(height, width) uint8 Label: an ellipse of pet with a border around it."""
    rng = np.random.default_rng(seed)
    centre = (int(width * rng.uniform(0.4, 0.6)), int(height * rng.uniform(0.4, 0.6)))
    axes = (max(2, width // 4), max(2, height // 3))
    mask = np.full((height, width), Label.BACKGROUND, np.uint8)
    cv2.ellipse(mask, centre, axes, float(rng.uniform(0, 180)), 0, 360, int(Label.BORDER), -1)
    inner = (max(1, axes[0] - 3), max(1, axes[1] - 3))
    cv2.ellipse(mask, centre, inner, float(rng.uniform(0, 180)), 0, 360, int(Label.PET), -1)
    return mask


def pet_image(width: int = WIDTH, height: int = HEIGHT, seed: int = 0) -> np.ndarray:
    """(height, width, 3) uint8 RGB: a brown ellipse on green, with grain."""
    rng = np.random.default_rng(seed)
    mask = pet_mask(width, height, seed)
    colours = np.array([(150, 95, 50), (70, 130, 60), (120, 110, 60)], np.float32)
    grain = rng.normal(0, 12, (height, width, 1))
    return np.clip(colours[mask] + grain, 0, 255).astype(np.uint8)


def save_photo(path: Path, width: int = WIDTH, height: int = HEIGHT, seed: int = 0) -> Path:
    """Write `pet_image` as a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_photo_bytes(path.suffix.lower(), width, height, seed))
    return path


@lru_cache(maxsize=32)
def _photo_bytes(suffix: str, width: int, height: int, seed: int) -> bytes:
    """Return `pet_image` in the format of a suffix; most tests have the same four photos."""
    photo = io.BytesIO()
    Image.fromarray(pet_image(width, height, seed)).save(photo, Image.registered_extensions()[suffix])
    return photo.getvalue()


@pytest.fixture(scope="session")
def write_photo() -> Callable[..., Path]:
    """A function that writes a synthetic photo: `write_photo(path, width=120, height=90, seed=0)`."""
    return save_photo


@pytest.fixture
def make_mask() -> Callable[..., Mask]:
    """A function that makes the mask of a photo: `make_mask(width=120, height=90, seed=0)`."""
    return pet_mask


@pytest.fixture
def one_photo(tmp_path: Path) -> Path:
    """A folder with the sample photo."""
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(SAMPLES / "chelsea.png", folder)
    return folder


@pytest.fixture
def photo_folder(tmp_path: Path, write_photo: Callable[..., Path]) -> Path:
    """Four photos without masks, `pet_1.jpg` to `pet_4.jpg`, 120 x 90."""
    folder = tmp_path / "photos"
    for seed in range(1, 5):
        write_photo(folder / f"pet_{seed}.jpg", seed=seed)
    return folder


@pytest.fixture(scope="session")
def write_oxford() -> Callable[[Path], Path]:
    """A function that fills a folder: photos `images/pet_1.jpg` to `pet_4.jpg`, trimaps in `annotations/trimaps/`."""

    def write(folder: Path) -> Path:
        for seed in range(1, 5):
            save_photo(folder / "images" / f"pet_{seed}.jpg", seed=seed)
            write_mask(folder / "annotations" / "trimaps" / f"pet_{seed}.png", pet_mask(seed=seed))
        return folder

    return write


@pytest.fixture
def oxford_folder(tmp_path: Path, write_oxford: Callable[[Path], Path]) -> Path:
    """Four photos with trimaps, from `write_oxford`."""
    return write_oxford(tmp_path / "oxford")


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder with real data, for tests marked `realdata`."""
    folder = os.environ.get("PETSEG_DATA")
    if not folder:
        pytest.skip("PETSEG_DATA is not set")
    return Path(folder).resolve()


@pytest.fixture
def permissions_count(tmp_path: Path) -> None:
    """Skip a test if file permissions do not apply to this user, as for root."""
    closed = tmp_path / "closed-probe"
    closed.mkdir(mode=0)
    allowed = os.access(closed, os.R_OK)
    closed.rmdir()
    if allowed:
        pytest.skip("this user may open every folder")
