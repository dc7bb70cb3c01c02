"""The dialog of settings, in the window whose tools and view follow it."""

from dataclasses import fields

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QSpinBox,
)
from support.window_world import window_worlds

from core.labels import COLOURS, Label
from petseg_gui.dialogs.settings import SECTIONS, SettingsDialog
from petseg_gui.models.live_settings import owner_of
from petseg_gui.models.option import option_of
from petseg_gui.models.options import CLASS_COLOURS, COLOUR_SETS, ViewOptions
from petseg_gui.models.settings import Settings, SettingsStore
from petseg_gui.widgets.setting_control import FolderField


@pytest.fixture
def make_world(qtbot, tmp_path):
    with window_worlds(qtbot, tmp_path / "config" / "settings.json") as make:
        yield make


@pytest.fixture
def opened(make_world, photo_folder):
    world = make_world()
    world.services.opener.open(photo_folder)
    return world


def dialog_of(world, may_reset=()):
    world.action("settings").trigger()
    dialog = next(dialog for dialog in world.window.findChildren(SettingsDialog) if dialog.isVisible())
    answers = list(may_reset)
    dialog._may_reset = lambda _parent: answers.pop()
    return dialog


def choose(dialog, name, text):
    box = dialog.findChild(QComboBox, name) if name else dialog._colour_set
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def type_number(dialog, name, number):
    box = dialog.findChild(QSpinBox, name)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(number))
    QTest.keyClick(box, Qt.Key.Key_Return)


def press(dialog, text):
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()


def shown_colours(world):
    image = world.window.view.grab().toImage()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return {tuple(int(channel) for channel in pixel[2::-1]) for pixel in pixels[::7, ::7].reshape(-1, 4)}


def test_every_setting_shown_is_declared_once_with_texts():
    names = [name for section in SECTIONS for name in section.names]
    assert len(names) == len(set(names))
    for name in names:
        known = option_of(owner_of(name), name)
        assert known.title
        assert known.remembered
    titles = [option_of(owner_of(name), name).title for name in names]
    assert len(titles) == len(set(titles))


def test_names_of_settings_are_unique_over_all_groups():
    owners = [Settings, *(type(getattr(Settings(), name)) for name in ("view", "tools", "sizes", "layout", "export"))]
    names = [one.name for owner in owners for one in fields(owner)]
    assert len(names) == len(set(names))


def test_choices_and_switches_take_effect_at_once(opened):
    dialog = dialog_of(opened)
    choose(dialog, "theme", "Dark")
    assert opened.services.settings.settings.theme == "dark"
    assert opened.action("theme-dark").isChecked()
    choose(dialog, "device", "CPU")
    assert opened.services.model_holder.device == "cpu"
    assert opened.action("device-cpu").isChecked()
    dialog.findChild(QCheckBox, "overview").click()
    assert not opened.services.view.options.overview
    dialog.findChild(QCheckBox, "thumbnail_masks").click()
    assert not opened.action("thumbnail-masks").isChecked()
    dialog.findChild(QCheckBox, "silhouette_only").click()
    assert opened.action("silhouette-only").isChecked()
    dialog.close()


def test_numbers_take_effect_on_return_and_the_dialog_stays(opened):
    dialog = dialog_of(opened)
    type_number(dialog, "brush_size", 77)
    type_number(dialog, "border_width", 5)
    type_number(dialog, "opacity", 25)
    type_number(dialog, "undo_memory_mb", 128)
    type_number(dialog, "thumbnail_size", 100)
    assert dialog.isVisible()
    assert opened.services.tools.sizes.brush_size == 77
    assert opened.services.tools.options.border_width == 5
    assert opened.services.view.options.opacity == 0.25
    assert opened.services.settings.settings.undo_memory_mb == 128
    assert opened.services.view.options.thumbnail_size == 100
    dialog.close()


def test_a_percentage_that_is_kept_whole_is_shown_and_typed_as_it_is(opened):
    dialog = dialog_of(opened)
    assert dialog.findChild(QSpinBox, "unsure_from").text() == "5 %"
    type_number(dialog, "unsure_from", 30)
    assert opened.services.settings.settings.unsure_from == 30
    assert opened.bugs == []


def test_the_dialog_follows_what_panels_and_menus_change(opened):
    dialog = dialog_of(opened)
    opened.services.tools.set_size("smart_size", 33)
    opened.services.view.update(opacity=0.75)
    opened.action("theme-light").trigger()
    assert dialog.findChild(QSpinBox, "smart_size").value() == 33
    assert dialog.findChild(QSpinBox, "opacity").value() == 75
    assert dialog.findChild(QComboBox, "theme").currentText() == "Light"
    dialog.close()


def test_a_colour_set_recolours_the_mask_and_the_class_buttons(opened):
    opened.services.view.update(opacity=1.0)
    opened.services.session.document.review()
    dialog = dialog_of(opened)
    assert COLOURS[Label.PET] in shown_colours(opened)
    choose(dialog, None, "Safe for colour-blind people")
    pet = ViewOptions(pet_colour=COLOUR_SETS["Safe for colour-blind people"][0]).colours[0]
    assert pet in shown_colours(opened)
    assert COLOURS[Label.PET] not in shown_colours(opened)
    patch = opened.action("class-pet").icon().pixmap(36).toImage().pixelColor(18, 18)
    assert patch.getRgb()[:3] == pet
    dialog.close()


def test_a_class_can_have_a_colour_of_ones_own(opened, make_world):
    dialog = dialog_of(opened)
    dialog.findChild(QPushButton, "border_colour").click()
    chooser = dialog.findChild(QColorDialog)
    chooser.setCurrentColor("#00ff7f")
    chooser.accept()
    assert opened.services.view.options.border_colour == "#00ff7f"
    assert dialog._colour_set.currentIndex() == -1
    dialog.close()
    assert opened.close()
    assert make_world().services.view.options.border_colour == "#00ff7f"


def test_a_proposal_is_striped_unless_the_setting_is_off(opened):
    opened.services.view.update(opacity=1.0)
    dialog = dialog_of(opened)
    striped = opened.window.view.grab().toImage()
    dialog.findChild(QCheckBox, "stripes").click()
    assert opened.window.view.grab().toImage() != striped
    dialog.findChild(QCheckBox, "stripes").click()
    assert opened.window.view.grab().toImage() == striped
    dialog.close()


def test_reset_goes_back_to_the_defaults_but_keeps_keys_folders_and_the_folders_border(opened):
    opened.window.keys.set("skip", ["F7"])
    dialog = dialog_of(opened, may_reset=[True, False])
    choose(dialog, "theme", "Dark")
    choose(dialog, None, "Safe for colour-blind people")
    type_number(dialog, "brush_size", 77)
    type_number(dialog, "border_width", 3)
    press(dialog, "Reset to defaults…")
    assert opened.services.settings.settings.theme == "dark"
    press(dialog, "Reset to defaults…")
    settings, tools = opened.services.settings.settings, opened.services.tools
    assert (settings.theme, settings.view.pet_colour) == ("system", ViewOptions().pet_colour)
    assert tools.sizes.brush_size == round(40 * tools.photo_side / 500)
    assert tools.options.border_width == 3
    assert settings.recent
    assert settings.key_bindings == {"skip": ("F7",)}
    dialog.close()


def test_damaged_values_fall_back_one_by_one(qapp, tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(
        '{"pet_colour": "red; }", "border_colour": "#00FF7F", "stripes": "no", "proposals_ahead": 51, '
        '"reopen_last": 1, "theme": "dark", "background_colour": "#102030"}'
    )
    settings = SettingsStore(path).settings
    assert settings == Settings(theme="dark", view=ViewOptions(background_colour="#102030"))


def test_as_many_photos_are_proposed_ahead_as_wanted(make_world, photo_folder):
    world = make_world()
    world.services.settings.update(proposals_ahead=0)
    world.services.opener.open(photo_folder)
    assert [world.session.entries.entry(name).model is not None for name in world.session.entries.names] == [
        True,
        False,
        False,
        False,
    ]
    dialog = dialog_of(world)
    type_number(dialog, "proposals_ahead", 3)
    assert all(world.session.entries.entry(name).model is not None for name in world.session.entries.names)
    dialog.close()


def test_a_folder_can_be_typed_chosen_and_removed(opened, tmp_path):
    dialog = dialog_of(opened)
    field = dialog.findChild(FolderField)
    line = field.findChild(QLineEdit)
    QTest.keyClicks(line, str(tmp_path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened.services.settings.settings.models_folder == str(tmp_path)
    next(button for button in field.findChildren(QPushButton)).click()
    chooser = field.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "other"))
    chooser.close()
    assert line.text() == opened.services.settings.settings.models_folder == str(tmp_path / "other")
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened.services.settings.settings.models_folder == ""
    dialog.close()


CONFUSED = {
    "normal": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
"""How colours are seen, in linear RGB: Machado, Oliveira and Fernandes 2009."""


def lab(colour, matrix):
    share = np.array(colour) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(matrix) @ linear, 0, 1)
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ seen
    x, y, z = np.cbrt(xyz / [0.9505, 1, 1.089])
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("kind", CONFUSED)
def test_the_classes_of_the_safe_set_differ_for_everybody(kind):
    chosen = dict(zip(CLASS_COLOURS, COLOUR_SETS["Safe for colour-blind people"], strict=True))
    pet, background, border = (lab(colour, CONFUSED[kind]) for colour in ViewOptions(**chosen).colours)
    assert (
        min(np.linalg.norm(one - other) for one, other in ((pet, border), (pet, background), (background, border))) > 50
    )


def test_the_dialog_fits_a_small_screen_and_scrolls(opened):
    dialog = dialog_of(opened)
    assert dialog.height() <= QApplication.primaryScreen().availableGeometry().height()
    dialog.resize(420, 260)
    close = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Close")
    assert dialog.rect().contains(close.mapTo(dialog, close.rect().bottomRight()))
    dialog.close()
