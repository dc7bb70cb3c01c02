"""5,000 photos in the real window: how long its thread is busy at a stretch while all of them are changed or listed."""

from contextlib import closing

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from support.turns import Turns
from support.window_world import measured_window, open_upper_half, show_window

from core.project import PhotoState, Project
from petseg_gui.services import build_services

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

PHOTOS = 5_000
LONGEST_TURN_MS = 100
"""Of the processor alone, which other load hardly changes."""
SHAPE = 60, 80
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path):
    """Small JPEGs of different colours, all of them proposed with uncertainties of their own."""
    root, rng = tmp_path / "photos", np.random.default_rng(0)
    root.mkdir()
    for number, colour in enumerate(rng.integers(0, 256, (PHOTOS, 3), dtype=np.uint8)):
        Image.fromarray(np.full((*SHAPE, 3), colour)).save(root / f"IMG_{number:04}.jpg")
    mask = np.ones(SHAPE, np.uint8)
    mask[20:40, 20:60] = 0
    with closing(Project.open(root)) as project:
        for name, uncertainty in zip(project.photos.names, rng.random(PHOTOS), strict=True):
            project.proposals.save(name, mask, uncertainty, "shipped")
    return root


@pytest.fixture
def window(qtbot, tmp_path, folder):
    services = build_services(tmp_path / "settings.json", open_segmenter=open_upper_half)
    services.settings.update(tour_shown=True)
    shown = show_window(qtbot, services, 1366, 768)
    with measured_window(shown, services):
        yield shown


def test_long_list(qtbot, window, folder, benchmark):
    services, browser, turns = window.services, window.browser, Turns(qtbot)
    session, states, search = services.session, browser.findChildren(QComboBox)[0], browser.findChild(QLineEdit)

    def count(state):
        return session.entries.counts()[state]

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        return lambda: QTest.keyClick(window.view if window.view.isVisible() else window.grid, key, modifier)

    def trigger(name):
        return lambda: window.action_set[name].trigger()

    def is_listed(rows):
        return lambda: services.photos.rowCount() == rows

    turns.measure("open", lambda: services.opener.open(folder), lambda: session.document is not None)
    turns.measure("select all", press(Qt.Key.Key_A, CTRL), lambda: browser.selected_count == PHOTOS)
    turns.measure("skip all", trigger("skip-selected"), lambda: count(PhotoState.SKIPPED) == PHOTOS)
    turns.measure("undo it", press(Qt.Key.Key_Z, CTRL), lambda: count(PhotoState.PROPOSED) == PHOTOS)
    turns.measure("grid", press(Qt.Key.Key_G, CTRL), lambda: window.grid.isVisible())
    turns.measure("select all in it", press(Qt.Key.Key_A, CTRL), lambda: browser.selected_count == PHOTOS)
    turns.measure("review all in it", trigger("review-selected"), lambda: count(PhotoState.REVIEWED) == PHOTOS)
    turns.measure("undo that", press(Qt.Key.Key_Z, CTRL), lambda: count(PhotoState.PROPOSED) == PHOTOS)
    turns.measure("scroll", lambda: window.grid.verticalScrollBar().setValue(20_000), lambda: True)
    turns.measure("close it", press(Qt.Key.Key_G, CTRL), lambda: window.view.isVisible())
    turns.measure("filter", lambda: states.setCurrentIndex(states.findData(PhotoState.REVIEWED)), is_listed(1))
    turns.measure("filter off", lambda: states.setCurrentIndex(0), is_listed(PHOTOS))
    turns.measure("search", lambda: QTest.keyClicks(search, "12"), lambda: services.photos.rowCount() < 500)
    turns.measure("search off", search.clear, is_listed(PHOTOS))
    turns.measure("least sure first", trigger("order-least-sure"), lambda: session.entries.order == "least-sure")
    turns.measure("filter while skipping", lambda: states.setCurrentIndex(1), is_listed(PHOTOS))
    turns.measure("select and skip", lambda: (press(Qt.Key.Key_A, CTRL)(), trigger("skip-selected")()), is_listed(1))
    benchmark.extra_info |= turns.figures
    benchmark.pedantic(lambda: window.walk.go(1), rounds=5)
    assert not {name: work for name, work in turns.work.items() if work > LONGEST_TURN_MS}
