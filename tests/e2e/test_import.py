"""Importing masks in the real window, with keys and mouse."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton
from support.imports import PET, PETS, has_mask, mask_on_disk, rectangle, save_image
from support.transfer_dialogs import (
    IMPORT_PATH,
    button,
    choose_among,
    click,
    current_tab,
    find_masks,
    import_all,
    left_out,
    named,
    open_import,
    shown_dialogs,
    texts,
    tick,
    type_into,
    undo,
    values,
)

from core.labels import Label
from core.project import PhotoState
from petseg_gui.dialogs.command_search import Command, ranked
from petseg_gui.dialogs.import_masks import ImportDialog
from petseg_gui.jobs import entry_feed
from petseg_gui.main_window.menus import listed_actions


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
def test_a_file_that_holds_no_masks_is_reported_in_one_line(world, tmp_path, name, content, problem):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    dialog = find_masks(world, tmp_path / name)
    (line,) = [line for line in texts(dialog).splitlines() if str(tmp_path) in line]
    assert problem in line
    assert button(dialog, "Next").isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not shown_dialogs(world, ImportDialog)
    assert world.bugs == []


@pytest.mark.parametrize("path", ["~nobody-of-this-name", "~nobody-of-this-name/masks", "~"])
def test_the_name_of_a_user_may_be_typed_letter_by_letter(world, path, monkeypatch, tmp_path):
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    dialog = open_import(world)
    type_into(dialog, IMPORT_PATH, path)
    click(dialog, "Next")
    expected = str(tmp_path / "home") if path == "~" else path
    assert f"{expected}: there is no such file or folder" in texts(dialog)
    assert world.bugs == []


def test_a_dialog_starts_beside_what_is_typed_with_a_tilde(world, monkeypatch, tmp_path):
    (tmp_path / "home" / "pets").mkdir(parents=True)
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    dialog = open_import(world)
    type_into(dialog, IMPORT_PATH, "~/pets/masks")
    click(dialog, "Folder…")
    (chooser,) = dialog.findChildren(QFileDialog)
    assert Path(chooser.directory().absolutePath()) == tmp_path / "home" / "pets"


def test_the_last_import_is_remembered(world, masks):
    dialog = find_masks(world, masks)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert named(open_import(world), QLineEdit, IMPORT_PATH).text() == str(masks)


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
