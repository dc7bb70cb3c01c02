"""Going back to a mask that was replaced."""

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from core.labels import Label
from core.project.masks import previous_masks
from petseg_gui.dialogs.previous_versions import PreviousVersionsDialog

NAME = "pet_1.jpg"
SHAPE = (90, 120)


@pytest.fixture
def dialog_of(qtbot):
    def open_dialog(world):
        world.action("previous-versions").trigger()
        (dialog,) = world.window.findChildren(PreviousVersionsDialog)
        return dialog

    return open_dialog


def restore(dialog):
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Restore").click()


def test_there_may_be_none(world, dialog_of):
    dialog = dialog_of(world)
    assert any("There are none" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.findChild(QListWidget).isHidden()
    restore(dialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_version_is_shown_and_restored_as_one_step(world, dialog_of, monkeypatch):
    monkeypatch.setattr(previous_masks, "INTERVAL_SECONDS", 0.0)
    document = world.session.document
    world.drag((50, 20), (60, 90))
    assert world.services.autosaver.flush()
    first, touched = document.layers.mask.copy(), document.layers.touched.copy()
    world.action("clear").trigger()
    assert world.services.autosaver.flush()
    world.action("reset").trigger()
    assert world.services.autosaver.flush()
    dialog = dialog_of(world)
    versions = dialog.findChild(QListWidget)
    assert versions.count() == 2
    assert all("Corrected" in versions.item(row).text() for row in range(2))
    versions.setCurrentRow(1)
    assert any(not label.pixmap().isNull() for label in dialog.findChildren(QLabel))
    restore(dialog)
    assert not dialog.isVisible()
    assert np.array_equal(document.layers.mask, first)
    assert np.array_equal(document.layers.touched, touched)
    assert document.history.undo_title == "Restore previous version"
    assert world.session.entries.state(NAME) == "corrected"
    world.action("undo").trigger()
    assert world.session.entries.state(NAME) == "proposed"
    assert np.array_equal(document.layers.mask, document.proposal)


def test_a_damaged_version_is_reported_and_changes_nothing(world, dialog_of):
    world.action("clear").trigger()
    assert world.services.autosaver.flush()
    world.action("undo").trigger()
    assert world.services.autosaver.flush()
    (version,) = world.session.project.masks.previous.versions(NAME)
    version.path.write_bytes(b"no picture")
    dialog = dialog_of(world)
    restore(dialog)
    assert dialog.isVisible()
    assert "cannot be read" in world.messages[-1].text
    world.services.previous_versions.restore(version)
    assert not world.session.document.history.can_undo
    assert (world.session.document.layers.mask[:45] == Label.PET).all()
    dialog.reject()
