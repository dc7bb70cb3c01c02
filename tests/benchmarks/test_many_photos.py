"""100,000 photos in the real window: how long its thread is busy at a stretch while photos come, move or are copied."""

import os
from contextlib import closing
from datetime import UTC, datetime
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from support.large_folder import PHOTOS, add_proposals, fill_large_folder
from support.turns import Turns
from support.window_world import measured_window, open_upper_half, show_window

from core.project import ModelVersion, PhotoState, Project, refreshing
from petseg_gui.models.photo_filter import TO_DO
from petseg_gui.services import build_services

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

LONGEST_TURN_MS, LONGEST_AT_ONCE_MS = 100, 500
"""Generous, so that a busy machine passes: a real regression takes seconds."""


@pytest.fixture
def folder(tmp_path):
    """Every photo proposed by a model no longer in use, every other one skipped."""
    root = fill_large_folder(tmp_path / "many")
    add_proposals(root)
    with closing(Project.open(root)) as project:
        names = project.photos.names
        proposal = {"model": "earlier", "uncertainty": 0.25, "digest": "0" * 32, "photo_digest": "1" * 32}
        project.photos.update_all(names, proposal)
        project.photos.update_all(names[::2], {"decision": PhotoState.SKIPPED})
        project.check_photos()
    return root


@pytest.fixture
def window(qtbot, tmp_path):
    services = build_services(tmp_path / "settings.json", open_segmenter=open_upper_half)
    services.settings.update(tour_shown=True, propose_again=False, proposals_ahead=0)
    services.model_holder.start()
    shown = show_window(qtbot, services, 1366, 768)
    with measured_window(shown, services):
        yield shown


def test_many_photos(qtbot, window, folder, tmp_path, benchmark, monkeypatch):
    monkeypatch.setattr(refreshing, "STABLE_SECONDS", 0)
    services, turns, numbers = window.services, Turns(qtbot), count(PHOTOS)
    session, states = services.session, window.browser.findChildren(QComboBox)[0]

    def add_photo(sub):
        os.link(folder / "camera 0" / "IMG_0.jpg", folder / f"camera {sub}" / f"IMG_{next(numbers)}.jpg")
        services.folder_watcher.refresh()

    def measure_one_more(name, sub):
        listed = len(session.entries.names)
        turns.measure(name, lambda: add_photo(sub), lambda: len(session.entries.names) > listed)

    turns.measure("open", lambda: services.opener.open(folder), lambda: session.document is not None)
    qtbot.waitUntil(lambda: services.runner.is_idle("folder") and services.runner.is_idle("thumbnails"), timeout=60_000)
    for sub in (999, 500, 0):
        measure_one_more(f"one more in {sub}", sub)
    states.setCurrentIndex(states.findData(TO_DO))
    measure_one_more("one more under a filter", 500)
    states.setCurrentIndex(0)
    session.set_order("least-sure")
    measure_one_more("one more, least sure first", 0)
    QTest.keyClick(window.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard()
    copied.clear()
    turns.measure("copy paths", window.selected.copy_paths, lambda: copied.text().count("\n") > PHOTOS - 1)
    services.proposer.replaces_stale = True
    version = another_model(session.project)
    batch, begun = services.proposer.batch, []
    batch.progress.connect(lambda *progress: begun.append(progress))
    turns.measure("another model", lambda: services.model_holder.use_version(version), lambda: bool(begun))
    batch.cancel()
    moved = folder.rename(tmp_path / "moved")
    turns.measure("located", lambda: services.folder_finder.locate(moved), lambda: session.project.root == moved)
    benchmark.extra_info |= turns.figures
    benchmark.pedantic(lambda: window.walk.go(1), rounds=5)
    limits = dict.fromkeys(("open", "located"), LONGEST_AT_ONCE_MS)
    assert not {name: work for name, work in turns.work.items() if work > limits.get(name, LONGEST_TURN_MS)}


def another_model(project):
    id_, path = project.versions.new_path()
    path.write_bytes(id_.encode())
    version = ModelVersion(id_, "Mine", path, datetime.now(UTC), {}, in_use=False, won=True)
    project.versions.add(version)
    return version
