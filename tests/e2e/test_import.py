"""Importing masks in the real window, with keys and mouse."""

import errno
import os
import shutil
import zipfile

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton
from support.imports import save_image
from support.transfer_dialogs import (
    CTRL,
    EXPORT_FOLDER,
    IMPORT_PATH,
    button,
    button_is_there,
    choose_among,
    choose_format,
    click,
    current_tab,
    find_masks,
    left_out,
    named,
    open_export,
    open_import,
    press,
    shown_dialog,
    shown_dialogs,
    texts,
    tick,
    type_into,
    values,
)

from core.formats import FORMATS
from core.labels import Label
from core.project import PhotoState, Project
from petseg_gui.dialogs.command_search import Command, ranked
from petseg_gui.dialogs.import_masks import ImportDialog
from petseg_gui.jobs import entry_feed
from petseg_gui.main_window.menus import listed_actions

PETS = [f"pet_{number}.jpg" for number in range(1, 5)]
PET = PETS[0]
SHAPE = (90, 120)


@pytest.fixture
def masks(tmp_path):
    """A folder of black and white masks for the four photos: the pet is a rectangle, another one in each."""
    for number, name in enumerate(PETS, start=1):
        save_image(tmp_path / "masks" / f"{name.removesuffix('.jpg')}.png", rectangle(number))
    return tmp_path / "masks"


def rectangle(number):
    mask = np.zeros(SHAPE, np.uint8)
    mask[20 : 40 + 5 * number, 30 : 60 + 10 * number] = 255
    return mask


def mask_on_disk(folder, name=PET):
    return np.array(Image.open(folder / "annotations/trimaps" / name.replace("jpg", "png"))) - 1


def has_mask(folder, name=PET):
    return (folder / "annotations/trimaps" / name.replace("jpg", "png")).exists()


def undo(app):
    press(app, Qt.Key.Key_Z, CTRL)


def drop(world, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered, dropped = QDragEnterEvent(QPoint(5, 5), *how), QDropEvent(QPointF(5, 5), *how)
    entered.ignore()
    for event in (entered, dropped):
        QApplication.sendEvent(world.window, event)
    return entered.isAccepted()


def test_a_folder_of_masks_is_imported_by_keys_and_taken_back(world, masks, photo_folder):
    before = [world.session.entries.state(name) for name in PETS]
    dialog = find_masks(world, masks)
    assert "4 photos have a mask here." in texts(dialog)
    assert [row[0] for row in values(dialog)] == ["0", "255"]
    assert [row[-1] for row in values(dialog)] == ["Background", "Pet"]
    assert f"{PET} (1 of 4)" in texts(dialog)
    QTest.mouseClick(named(dialog, QToolButton, "Next photo"), Qt.MouseButton.LeftButton)
    assert f"{PETS[1]} (2 of 4)" in texts(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "4 masks were imported." in texts(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not shown_dialogs(world, ImportDialog)
    assert {world.session.entries.state(name) for name in PETS} == {PhotoState.CORRECTED}
    shown = world.session.document.layers.mask
    assert np.array_equal(shown, mask_on_disk(photo_folder))
    assert shown[30, 40] == Label.PET
    assert Label.BORDER in shown  # black and white masks have none, so it was drawn
    assert world.action("undo").text() == "&Undo import of 4 photos"
    undo(world)
    assert [world.session.entries.state(name) for name in PETS] == before
    assert not any(has_mask(photo_folder, name) for name in PETS)
    assert world.session.document.layers.mask[80, 5] == Label.BACKGROUND
    assert not world.action("redo").isEnabled()
    assert world.bugs == []


def test_the_present_photo_may_have_steps_of_its_own(world, masks, photo_folder):
    world.drag((80, 20), (80, 60))
    painted = world.session.document.layers.mask.copy()
    dialog = find_masks(world, masks)
    choose_among(dialog, "Photos that have a mask", "Take theirs")
    click(dialog, "Import")
    click(dialog, "Close")
    assert world.session.document.layers.mask[80, 40] == Label.BACKGROUND
    assert world.action("undo").text() == "&Undo import of 4 photos"
    undo(world)
    assert np.array_equal(world.session.document.layers.mask, painted)
    assert np.array_equal(mask_on_disk(photo_folder), painted)
    assert world.session.entries.state(PET) == PhotoState.CORRECTED
    assert world.bugs == []


def test_steps_of_a_photo_that_was_left_go_with_its_mask_and_come_back_with_it(world, masks):
    world.drag((80, 20), (80, 60))
    world.session.select(PETS[1])
    dialog = find_masks(world, masks)
    choose_among(dialog, "Photos that have a mask", "Take theirs")
    click(dialog, "Import")
    click(dialog, "Close")
    undo(world)
    world.session.select(PET)
    undo(world)  # the stroke
    assert world.session.entries.state(PET) == PhotoState.PROPOSED


def test_values_may_mean_something_else(world, masks, photo_folder):
    dialog = find_masks(world, masks)
    choose_among(dialog, "What 255 means", "Border")
    choose_among(dialog, "What 0 means", "Pet")
    assert not named(dialog, QComboBox, "Border").isVisible()
    choose_among(dialog, "Mark them as", "Reviewed: they are right")
    click(dialog, "Import")
    assert "4 masks were imported." in texts(dialog)
    mask = mask_on_disk(photo_folder)
    assert np.array_equal(mask, np.where(rectangle(1) == 255, Label.BORDER, Label.PET))
    assert {world.session.entries.state(name) for name in PETS} == {PhotoState.REVIEWED}


@pytest.mark.parametrize("choice", ["Keep mine", "Take theirs", "Keep mine, and put theirs in set-aside"])
def test_masks_that_are_there_are_asked_about_once(world, masks, photo_folder, choice):
    world.key(Qt.Key.Key_Return)
    mine = mask_on_disk(photo_folder)
    dialog = find_masks(world, masks)
    assert "1 of the photos has one already." in texts(dialog)
    choose_among(dialog, "Photos that have a mask", choice)
    click(dialog, "Import")
    assert np.array_equal(mask_on_disk(photo_folder), mine) == (choice != "Take theirs")
    assert all(has_mask(photo_folder, name) for name in PETS)
    aside = list((photo_folder / ".petseg/set-aside").rglob("*.png"))
    assert bool(aside) == ("set-aside" in choice)


def test_masks_are_imported_twice_in_a_row(world, masks):
    dialog = find_masks(world, masks)
    click(dialog, "Import")
    click(dialog, "Other masks…")
    assert named(dialog, QLineEdit, IMPORT_PATH).text() == str(masks)
    click(dialog, "Next")
    assert "All of them have one already." in texts(dialog)
    click(dialog, "Import")
    assert "Nothing has changed." in texts(dialog)
    assert "Undo takes" not in texts(dialog)


def test_imported_masks_are_shown_a_slice_at_a_time(qtbot, world, masks, monkeypatch):
    """Between two slices the window answers, however many masks come."""
    monkeypatch.setattr(entry_feed, "SLICE", 1)
    shown = []
    world.services.importer.succeeded.connect(lambda _report: shown.extend(changed))
    changed = []
    world.session.entry_changed.connect(changed.append)
    import_all(world, masks)
    assert len(shown) <= 2  # the open one, and a slice
    qtbot.waitUntil(lambda: world.session.entries.counts()[PhotoState.CORRECTED] == len(list(masks.iterdir())))


def test_what_does_not_fit_is_listed_before_the_import(world, masks):
    save_image(masks / "holiday.png", rectangle(1))
    save_image(masks / "pet_2.png", np.kron(rectangle(2), np.ones((2, 2), np.uint8)))
    save_image(masks / "pet_3.png", rectangle(3)[:, :50])
    dialog = find_masks(world, masks)
    reasons = left_out(dialog)
    assert [any(text in reason for reason in reasons) for text in ("holiday", "240 x 180", "50 x 90")] == [True] * 3
    tick(dialog, "Resize masks of another size")
    click(dialog, "Import")
    assert "3 masks were imported." in texts(dialog)
    reasons = left_out(dialog, "Not imported:")
    assert len(reasons) == 2
    assert not any("pet_2" in reason for reason in reasons)


def test_nothing_can_be_imported_where_no_mask_has_a_photo(world, tmp_path):
    save_image(tmp_path / "masks/holiday.png", rectangle(1))
    dialog = find_masks(world, tmp_path / "masks")
    assert "No mask belongs to a photo of this folder, so there is nothing to import." in texts(dialog)
    assert not button(dialog, "Import").isEnabled()
    assert not named(dialog, QComboBox, "Mark them as").isEnabled()
    assert current_tab(dialog) == "Left out (1)"
    click(dialog, "Other masks…")
    assert button(dialog, "Next").isEnabled()
    type_into(dialog, IMPORT_PATH, " ")
    assert not button(dialog, "Next").isEnabled()


def test_masks_are_read_again_as_another_format(world, tmp_path):
    for name in PETS:
        save_image(tmp_path / "trimaps" / name.replace("jpg", "png"), np.where(rectangle(1) == 255, 1, 2))
    dialog = find_masks(world, tmp_path / "trimaps")
    formats = named(dialog, QComboBox, "Format")
    assert formats.currentText() == "Oxford trimaps"
    assert formats.count() > 1
    choose_among(dialog, "Format", "Images")
    assert named(dialog, QComboBox, "Format").currentText() == "Images"
    assert sorted(row[0] for row in values(dialog)) == ["1", "2"]
    choose_among(dialog, "Format", "Oxford trimaps")
    assert "fixed by the format" in texts(dialog)


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("missing", None, "there is no such file or folder"),
        ("letter.json", b"Dear all", "letter.json"),
        ("broken.zip", b"PK\x03\x04 and no more", "broken.zip"),
        ("drawing.xml", b"<svg/>", "drawing.xml"),
    ],
)
def test_a_file_that_holds_no_masks_is_told_in_one_line(world, tmp_path, name, content, problem):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    dialog = find_masks(world, tmp_path / name)
    (line,) = [line for line in texts(dialog).splitlines() if str(tmp_path) in line]
    assert problem in line
    assert button(dialog, "Next").isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not shown_dialogs(world, ImportDialog)
    assert world.bugs == []


def test_the_last_import_is_remembered(world, masks):
    dialog = find_masks(world, masks)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert named(open_import(world), QLineEdit, IMPORT_PATH).text() == str(masks)


def test_masks_are_dropped_on_the_window(world, masks, tmp_path):
    with zipfile.ZipFile(tmp_path / "masks.zip", "w") as archive:
        for path in masks.iterdir():
            archive.write(path, f"masks/{path.name}")
    assert drop(world, tmp_path / "masks.zip")
    dialog = shown_dialog(world, ImportDialog)
    assert "4 photos have a mask here." in texts(dialog)
    click(dialog, "Import")
    assert "4 masks were imported." in texts(dialog)
    click(dialog, "Close")
    assert world.session.project is not None


def import_all(world, path):
    """Import all masks of a folder, and close the dialog."""
    dialog = find_masks(world, path)
    click(dialog, "Import")
    click(dialog, "Close")


def export_all(world, qtbot, key, out):
    """Export the corrected masks, and close the dialog."""
    dialog = open_export(world)
    choose_format(dialog, key)
    tick(dialog, "Corrected")
    type_into(dialog, EXPORT_FOLDER, out)
    qtbot.waitUntil(lambda: "4 photos will be in the export." in texts(dialog))
    click(dialog, "Export")
    assert "The export holds 4 photos." in texts(dialog)
    click(dialog, "Close")


def test_an_export_is_dropped_on_the_window(world, qtbot, masks, photo_folder, tmp_path):
    import_all(world, masks)
    export_all(world, qtbot, "oxford", tmp_path / "out")
    drop(world, tmp_path / "out")
    assert "All of them have one already." in texts(shown_dialog(world, ImportDialog))
    assert world.session.project.root == photo_folder


def test_masks_that_are_dropped_without_a_folder_are_told(make_world, tmp_path):
    world = make_world()
    world.services.session.set_project(None)
    (tmp_path / "coco.json").write_text("{}")
    assert drop(world, tmp_path / "coco.json")
    assert "Open the folder of the photos first, then drop coco.json on it" in world.texts
    assert not shown_dialogs(world, ImportDialog)
    assert "Open a folder of photos first" in world.action("import-masks").toolTip()


def test_a_folder_that_is_only_looked_at_takes_no_masks(make_world, masks, photo_folder, tmp_path):
    world = make_world()
    project = Project.open(photo_folder, read_only=True)
    world.services.session.set_project(project)
    (tmp_path / "coco.json").write_text("{}")
    drop(world, tmp_path / "coco.json")
    assert "The folder is open read-only, so the masks of coco.json cannot be imported." in world.texts
    assert not world.action("import-masks").isEnabled()
    assert "The folder is open read-only" in world.action("import-masks").toolTip()
    assert world.action("export-masks").isEnabled()
    world.services.session.set_project(None)
    project.close()


def test_no_two_widgets_of_a_page_share_a_mnemonic(world, masks):
    dialog = open_import(world)
    for page in range(2):
        kinds = (QPushButton, QLabel, QCheckBox)
        widgets = [each for kind in kinds for each in dialog.findChildren(kind) if each.isVisible()]
        keys = [text[text.index("&") + 1].lower() for each in widgets if "&" in (text := each.text())]
        assert len(keys) == len(set(keys)), keys
        if page == 0:
            QTest.keyClick(type_into(dialog, IMPORT_PATH, masks), Qt.Key.Key_Return)


@pytest.mark.parametrize(("typed", "found"), [("export", "export-masks"), ("import", "import-masks")])
def test_the_palette_finds_both_dialogs(world, typed, found):
    commands = [Command(" › ".join(each.menus), each.action) for each in listed_actions(world.window.action_set)]
    assert ranked(commands, typed, ())[0].action.objectName() == found


# With threads


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


# Every format, there and back


ROUND_TRIPS = [key for key, row in FORMATS.items() if row.write_photo is not None and row.reader is not None]


@pytest.mark.long
@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
@pytest.mark.parametrize("key", ROUND_TRIPS)
def test_an_export_comes_back(world, qtbot, masks, photo_folder, tmp_path, key, packed):
    other = copy_of_photos(photo_folder, tmp_path / "other")
    import_all(world, masks)
    out = tmp_path / "out"
    export_all(world, qtbot, key, out)
    if packed:
        out = shutil.make_archive(str(tmp_path / "packed"), "zip", out)
    world.services.opener.open(other)
    dialog = find_masks(world, out)
    assert "4 photos have a mask here." in texts(dialog)
    click(dialog, "Import")
    assert "4 masks were imported." in texts(dialog)
    for name in PETS:
        differing = np.mean(mask_on_disk(other, name) != mask_on_disk(photo_folder, name))
        assert differing <= (0 if FORMATS[key].borders[0] == "ignore" else 0.06)  # a border that is drawn again
    assert world.bugs == []


def copy_of_photos(folder, target):
    return shutil.copytree(folder, target, ignore=shutil.ignore_patterns(".petseg", "annotations"))


@pytest.mark.long
def test_another_copy_of_the_folder_brings_its_states(world, masks, photo_folder, tmp_path):
    copy = copy_of_photos(photo_folder, tmp_path / "copy")
    import_all(world, masks)
    world.session.select(PET)
    world.action("reviewed").trigger()
    world.session.select(PETS[3])
    world.action("skip").trigger()
    world.services.opener.open(copy)
    dialog = find_masks(world, photo_folder)
    assert named(dialog, QComboBox, "Mark them as").currentText() == "As they are marked there"
    click(dialog, "Import")
    assert "4 masks were imported." in texts(dialog)
    assert [world.session.entries.state(name) for name in (PET, PETS[1], PETS[3])] == [
        PhotoState.REVIEWED,
        PhotoState.CORRECTED,
        PhotoState.SKIPPED,
    ]
