"""Imports while work goes on: what is saved first, how they stop, and a full disk."""

import errno
import os

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.imports import PET, PETS, has_mask, mask_on_disk
from support.transfer_dialogs import (
    button_is_there,
    choose_among,
    click,
    find_masks,
    texts,
    undo,
)

from core.labels import Label


@pytest.fixture
def app(start_app, photo_folder):
    started = start_app()
    started.open(photo_folder)
    started.wait_for_proposal()
    return started


def find_patiently(app, path):
    dialog = find_masks(app, path)
    app.wait(lambda: button_is_there(dialog, "Import"))
    return dialog


def test_what_was_painted_a_moment_ago_is_saved_first(app, masks, photo_folder):
    app.stroke((80, 20), (80, 60))
    painted = app.document.layers.mask.copy()
    dialog = find_patiently(app, masks)
    choose_among(dialog, "Photos that have a mask", "Take theirs")
    click(dialog, "Import")
    app.wait(lambda: "4 masks were imported." in texts(dialog))
    click(dialog, "Close")
    app.wait(lambda: app.services.session.document is not None)
    assert app.document.layers.mask[80, 40] == Label.BACKGROUND
    undo(app)
    app.wait(lambda: app.services.session.document is not None and app.document.layers.mask[80, 40] == Label.PET)
    assert np.array_equal(app.document.layers.mask, painted)
    assert np.array_equal(mask_on_disk(photo_folder), painted)


def test_an_import_that_is_stopped_leaves_every_photo_whole(app, masks, photo_folder, monkeypatch):
    dialog = find_patiently(app, masks)
    real, written = os.replace, []

    def replace_slowly(source, target, **kwargs):
        if "trimaps" in str(target):
            written.append(target)
            if len(written) == 2:
                app.hold.wait(30)
        return real(source, target, **kwargs)

    monkeypatch.setattr(os, "replace", replace_slowly)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    app.wait(lambda: len(written) == 2)
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # a held key stops nothing
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    app.hold.set()
    app.wait(lambda: "2 masks were imported." in texts(dialog))
    assert "2 photos are as they were" in texts(dialog)
    assert [has_mask(photo_folder, name) for name in PETS] == [True, True, False, False]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    undo(app)
    app.wait(lambda: not has_mask(photo_folder, PET) and not has_mask(photo_folder, PETS[1]))


def test_a_full_disk_ends_an_import_with_the_reason(app, masks, photo_folder, monkeypatch):
    dialog = find_patiently(app, masks)
    real = os.replace

    def replace_until_full(source, target, **kwargs):
        if str(target).endswith("pet_3.png"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target))
        return real(source, target, **kwargs)

    monkeypatch.setattr(os, "replace", replace_until_full)
    click(dialog, "Import")
    app.wait(lambda: "no space left" in texts(dialog).lower())
    assert "2 masks were imported." in texts(dialog)
    monkeypatch.undo()
    click(dialog, "Other masks…")
    click(dialog, "Next")
    app.wait(lambda: button_is_there(dialog, "Import"))
    click(dialog, "Import")
    app.wait(lambda: "2 masks were imported." in texts(dialog) and "The same as before" in texts(dialog))
    assert all(has_mask(photo_folder, name) for name in PETS)
