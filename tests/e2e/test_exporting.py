"""Exporting masks in the real window, with keys and mouse."""

import errno
import os
import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget
from support.transfer_dialogs import (
    EXPORT_FOLDER,
    button_is_there,
    choose_format,
    click,
    named,
    open_export,
    texts,
    tick,
    type_into,
)

from core.exporting.plan import plan_export
from core.formats import FORMATS
from core.project import PhotoState

PET = "pet_1.jpg"


@pytest.fixture
def app(start_app, photo_folder):
    """A window in which the first two of four photos were reviewed."""
    started = start_app()
    started.open(photo_folder)
    for _ in range(2):
        started.wait_for_proposal()
        name = started.document.name
        started.key(Qt.Key.Key_Return)
        started.wait(lambda name=name: started.state(name) == PhotoState.REVIEWED)
    started.wait_for_saves()
    return started


def test_reviewed_masks_arrive_in_the_chosen_format(app, tmp_path):
    dialog = open_export(app)
    choose_format(dialog, "binary")
    type_into(dialog, EXPORT_FOLDER, tmp_path / "out")
    app.wait(lambda: "2 photos will be in the export. Left out: " in texts(dialog))
    app.wait(lambda: "pet_" in texts(dialog))  # the preview is there
    click(dialog, "Export")
    app.wait(lambda: "The export holds 2 photos." in texts(dialog))
    assert "Written" in texts(dialog)
    assert sorted(os.listdir(tmp_path / "out")) == [".petseg-export.jsonl", "masks"]
    assert sorted(os.listdir(tmp_path / "out/masks")) == ["pet_1.png", "pet_2.png"]
    mask = np.array(Image.open(tmp_path / "out/masks/pet_1.png"))
    assert mask.shape == (90, 120)
    assert set(np.unique(mask)) <= {0, 255}
    click(dialog, "Export again…")
    click(dialog, "Export")
    app.wait(lambda: "Unchanged since the last export" in texts(dialog))
    click(dialog, "Close")
    assert app.bugs == []


def test_photos_are_planned_outside_the_windows_thread(app, tmp_path, monkeypatch):
    threads = []

    def noted(project, request):
        threads.append(threading.current_thread())
        return plan_export(project, request)

    monkeypatch.setattr("core.exporting.plan.plan_export", noted)
    dialog = open_export(app)
    app.wait(lambda: "2 photos" in texts(dialog))
    assert threads
    assert threading.main_thread() not in threads
    dialog.reject()


def test_what_was_painted_a_moment_ago_is_exported(app, tmp_path):
    app.services.session.select(PET)
    app.wait(lambda: app.services.session.document is not None and app.document.name == PET)
    app.stroke((80, 20), (80, 60))
    dialog = open_export(app)
    choose_format(dialog, "oxford")
    tick(dialog, "Corrected")
    type_into(dialog, EXPORT_FOLDER, tmp_path / "out")
    app.wait(lambda: "2 photos" in texts(dialog))
    click(dialog, "Export")
    app.wait(lambda: "The export holds 2 photos." in texts(dialog))
    trimap = np.array(Image.open(tmp_path / "out/annotations/trimaps/pet_1.png"))
    assert np.array_equal(trimap - 1, app.document.layers.mask)


def test_a_cancelled_export_is_not_to_be_seen_and_goes_on(app, tmp_path, monkeypatch):
    dialog = open_export(app)
    choose_format(dialog, "oxford")
    type_into(dialog, EXPORT_FOLDER, tmp_path / "out")
    app.wait(lambda: "2 photos" in texts(dialog))
    real = os.replace

    def replace_slowly(source, target, **kwargs):
        if "out" in str(target):
            app.hold.wait(5)
        return real(source, target, **kwargs)

    monkeypatch.setattr(os, "replace", replace_slowly)
    click(dialog, "Export")
    app.wait(lambda: button_is_there(dialog, "Cancel the export"))
    click(dialog, "Cancel the export")
    app.hold.set()
    app.wait(lambda: "was cancelled" in texts(dialog))
    assert not (tmp_path / "out").exists()
    monkeypatch.undo()
    click(dialog, "Export")
    app.wait(lambda: "The export holds 2 photos." in texts(dialog))


def test_a_full_disk_is_reported_and_the_next_export_goes_on(app, tmp_path, monkeypatch):
    dialog = open_export(app)
    choose_format(dialog, "oxford")
    type_into(dialog, EXPORT_FOLDER, tmp_path / "out")
    app.wait(lambda: "2 photos" in texts(dialog))
    real, written = os.replace, []

    def replace_until_full(source, target, **kwargs):
        if "petseg-export" in str(target):
            written.append(target)
            if len(written) > 3:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target))
        return real(source, target, **kwargs)

    monkeypatch.setattr(os, "replace", replace_until_full)
    click(dialog, "Export")
    app.wait(lambda: "no space left" in texts(dialog))
    assert not (tmp_path / "out").exists()
    monkeypatch.undo()
    click(dialog, "Export")
    app.wait(lambda: "The export holds 2 photos." in texts(dialog))


def test_choices_are_remembered(app, tmp_path):
    dialog = open_export(app)
    choose_format(dialog, "indexed")
    tick(dialog, "photos beside")
    type_into(dialog, EXPORT_FOLDER, tmp_path / "elsewhere" / "mine")
    app.wait(lambda: "2 photos" in texts(dialog))
    click(dialog, "Export")
    app.wait(lambda: "The export holds 2 photos." in texts(dialog))
    click(dialog, "Close")
    again = open_export(app)
    assert named(again, QListWidget, "Format").currentItem().text() == FORMATS["indexed"].title
    (photos,) = [box for box in again.findChildren(QCheckBox) if "photos beside" in box.text().replace("&", "")]
    assert photos.isChecked()
    assert named(again, QLineEdit, EXPORT_FOLDER).text() == str(tmp_path / "elsewhere" / "photos-indexed")


def test_painting_goes_on_while_masks_are_exported_and_the_dialog_is_closed(app, tmp_path):
    dialog = open_export(app)
    choose_format(dialog, "oxford")
    type_into(dialog, EXPORT_FOLDER, tmp_path / "out")
    app.wait(lambda: "2 photos" in texts(dialog))
    click(dialog, "Export")
    dialog.reject()
    app.stroke((10, 20), (10, 60))
    app.wait(lambda: not app.services.exporter.running)
    assert (tmp_path / "out/annotations/list.txt").is_file()
    assert any("2 photos were exported" in text for text in app.messages)
