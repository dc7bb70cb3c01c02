"""The window's own thread never asks the disk of the open folder: where that hangs, the window would hang."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from support.file_watch import file_calls

from core.masks import write_mask
from core.project import PhotoState

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def test_a_call_is_seen(tmp_path):
    with file_calls(tmp_path) as calls:
        (tmp_path / "missing").exists()
        (tmp_path / "file").write_text("")
    assert [call.split("(")[0] for call in calls] == ["stat", "open"]


@pytest.fixture
def app(start_app, photo_folder):
    app = start_app()
    with file_calls(photo_folder) as calls:
        app.open(photo_folder)
        app.wait_for_proposal()
        app.wait(lambda: app.services.runner.is_idle("background"))
        yield app
    assert not calls, "\n".join(calls)


def elsewhere(work: Callable[[], object]) -> None:
    """Do something as another program would: not in the window's thread."""
    with ThreadPoolExecutor() as pool:
        pool.submit(work).result()


def paint(app, row=45):
    app.stroke((row, 40), (row, 80))


def test_painting_undoing_reviewing_and_walking(app):
    paint(app)
    app.key(Key.Key_Z, CTRL)
    app.key(Key.Key_Y, CTRL)
    app.wait_for_saves()
    app.key(Key.Key_Space, CTRL)
    app.wait(lambda: app.document.name == "pet_2.jpg")
    assert app.state("pet_1.jpg") == PhotoState.REVIEWED
    app.key(Key.Key_S)
    app.wait(lambda: app.document.name == "pet_3.jpg")
    app.key(Key.Key_Z, CTRL)
    app.wait(lambda: app.document.name == "pet_2.jpg" and app.state("pet_2.jpg") != PhotoState.SKIPPED)
    for key in (Key.Key_P, Key.Key_N, Key.Key_Tab, Key.Key_Backtab):
        app.key(key)
    app.wait(lambda: app.services.session.document is not None)
    states = app.window.browser.findChild(QComboBox)
    for row in (1, 2, 3, 4, 0):
        states.setCurrentIndex(row)
    for order in ("least-sure", "state", "name"):
        app.services.session.set_order(order)
    app.wait_for_saves()


def test_a_photo_that_is_replaced_while_it_is_shown(app, photo_folder, write_photo):
    """Whether anything was stored of it, or not."""
    paint(app)
    app.wait_for_saves()
    for name in ("pet_1.jpg", "pet_4.jpg"):
        app.show(name)
        before = app.document
        elsewhere(lambda name=name: replace(photo_folder / name, write_photo))
        app.services.folder_watcher.refresh()
        app.wait(lambda before=before: app.services.session.document not in (None, before))


def replace(path: Path, write_photo) -> None:
    """Put another photo in its place, a while ago."""
    write_photo(path.with_name("other.png"), width=100, seed=9)
    path.with_name("other.png").rename(path)
    long_ago = path.stat().st_mtime_ns - 10**12
    os.utime(path, ns=(long_ago, long_ago))


def test_a_mask_that_another_program_writes(app, photo_folder, make_mask):
    paint(app)
    app.wait_for_saves()
    mask = photo_folder / "annotations" / "trimaps" / "pet_1.png"
    elsewhere(lambda: write_mask(mask, make_mask(seed=7)))
    paint(app, 60)
    app.services.folder_watcher.refresh()


def test_a_folder_that_goes_away_and_comes_back(app, photo_folder):
    paint(app)
    app.wait_for_saves()
    away = photo_folder.with_name("away")
    elsewhere(lambda: photo_folder.rename(away))
    paint(app, 60)
    app.wait(lambda: app.services.folder_finder.is_gone)
    app.key(Key.Key_N)
    app.key(Key.Key_Z, CTRL)
    elsewhere(lambda: away.rename(photo_folder))
    app.services.folder_finder.check()
    app.wait(lambda: not app.services.folder_finder.is_gone)
    app.wait_for_saves()
