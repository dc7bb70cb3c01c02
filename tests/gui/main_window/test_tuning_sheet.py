"""The sheet before a fine-tune: when it opens, what it says, and what is chosen in it."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QSpinBox
from support.fake_tuning import FakeTuning
from support.window_widgets import button, dialog, texts

from petseg_gui.dialogs.tuning_sheet import TuningSheet
from petseg_gui.dialogs.watched_choice import WatchedChoice
from petseg_gui.jobs.tuning import tuning_time
from petseg_gui.models.tuning_choices import TuningChoices
from petseg_gui.widgets.check_box import CheckBox


@pytest.fixture
def ready(make_world, photo_folder):
    """Three photos are reviewed, a fourth is proposed."""
    world = make_world(hold=("training",))
    world.services.opener.open(photo_folder)
    world.review()
    return world


@pytest.fixture
def sheet(ready):
    ready.action("fine-tune").trigger()
    return dialog(ready, TuningSheet)


# The action


@pytest.mark.parametrize(("reviewed", "said"), [(0, "3 more reviewed photos needed"),
                                                (2, "1 more reviewed photo needed")])  # fmt: skip
def test_it_is_off_until_there_are_enough_photos(opened, reviewed, said):
    opened.review(reviewed)
    assert not opened.action("fine-tune").isEnabled()
    assert said in opened.action("fine-tune").toolTip()
    opened.review(3 - reviewed)
    assert opened.action("fine-tune").isEnabled()
    assert "needed" not in opened.action("fine-tune").toolTip()


# The sheet


def test_the_sheet_says_what_is_used(ready, sheet):
    said = texts(sheet)
    assert "3 photos" in said
    assert "none, as fewer than 8 are reviewed" in said
    assert "about 1 min" in said
    assert "Left out" not in said
    assert button(sheet, "Start").isEnabled()


def test_the_sheet_says_what_is_left_out_and_why(ready):
    ready.session.select("pet_4.jpg")
    ready.action("skip").trigger()
    ready.action("fine-tune").trigger()
    (left_out,) = [one for one in dialog(ready, TuningSheet).findChildren(QListWidget)
                   if not isinstance(one, WatchedChoice)]  # fmt: skip
    assert [left_out.item(row).text() for row in range(left_out.count())] == ["pet_4.jpg: skipped"]


def test_choices_reach_the_trainer_and_are_remembered(ready, sheet):
    sheet.findChild(QSpinBox, "tuning_epochs").setValue(7)
    augmentation = sheet.findChild(QComboBox, "tuning_augmentation")
    augmentation.setCurrentIndex(augmentation.findData("strong"))
    button(sheet, "Start").click()
    ready.runner.drain("training")
    assert ready.tuning.request.options.epochs == 7
    assert ready.tuning.request.options.augmentation == "strong"
    assert ready.tuning.request.options.learning_rate is None
    ready.action("fine-tune").trigger()
    assert dialog(ready, TuningSheet).findChild(QSpinBox, "tuning_epochs").value() == 7


def test_the_user_picks_the_photos_to_watch(ready, sheet):
    choice = sheet.findChild(WatchedChoice)
    assert choice.checked == ["pet_4.jpg", "pet_1.jpg", "pet_2.jpg", "pet_3.jpg"]
    choice.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not choice.item(0).icon().isNull()
    button(sheet, "Start").click()
    ready.runner.drain("training")
    assert [path.name for path in ready.tuning.request.watched] == ["pet_4.jpg", "pet_2.jpg", "pet_3.jpg"]


def test_only_so_many_can_be_watched(make_world, tmp_path, write_photo):
    for seed in range(9):
        write_photo(tmp_path / "nine" / f"pet_{seed}.jpg", seed=seed)
    world = make_world(hold=("training",))
    world.services.opener.open(tmp_path / "nine")
    world.review()
    world.action("fine-tune").trigger()
    choice = dialog(world, TuningSheet).findChild(WatchedChoice)
    for row in range(choice.count()):
        choice.item(row).setCheckState(Qt.CheckState.Checked)
    assert len(choice.checked) == 6


def test_a_version_of_the_folder_can_be_the_base(ready):
    ready.fine_tune()
    ready.runner.drain("training")
    ready.action("fine-tune").trigger()
    sheet = dialog(ready, TuningSheet)
    base = next(box for box in sheet.findChildren(QComboBox) if not box.objectName())
    assert base.currentData() == "shipped"
    base.setCurrentIndex(1)
    button(sheet, "Start").click()
    ready.runner.drain("training")
    version = ready.session.project.versions.all()[1]
    assert ready.tuning.request.base == version.path
    ready.action("fine-tune").trigger()  # the next one starts from it too, with the sheet or without
    sheet = dialog(ready, TuningSheet)
    assert next(box for box in sheet.findChildren(QComboBox) if not box.objectName()).currentData() == version.id
    button(sheet, "Cancel").click()
    ready.services.live_settings.change(tuning_sheet=False)
    ready.action("fine-tune").trigger()
    ready.runner.drain("training")
    assert ready.tuning.request.base == version.path


def test_the_sheet_can_be_left_out_and_brought_back(ready, sheet):
    sheet.findChild(CheckBox).click()
    button(sheet, "Start").click()
    ready.runner.drain("training")
    ready.action("fine-tune").trigger()
    assert ready.services.fine_tuner.running
    assert len(ready.services.fine_tuner.run.watched) == 4
    ready.runner.drain("training")
    ready.services.live_settings.change(tuning_sheet=True)
    ready.action("fine-tune").trigger()
    assert not ready.services.fine_tuner.running
    assert dialog(ready, TuningSheet)


def test_what_was_to_begin_in_another_folder_does_not_begin_here(make_world, photo_folder, tmp_path):
    world = make_world(hold=("training", "extras"))
    world.services.opener.open(photo_folder)
    world.review()
    (tmp_path / "empty").mkdir()
    world.services.settings.update(tuning_sheet=False)
    world.action("fine-tune").trigger()
    world.services.opener.open(tmp_path / "empty")
    world.services.opener.open(photo_folder)
    world.services.settings.update(tuning_sheet=True)
    world.action("fine-tune").trigger()
    world.runner.drain("extras")
    assert not world.services.fine_tuner.running
    assert button(dialog(world, TuningSheet), "Start").isEnabled()


@pytest.mark.parametrize(("stopped", "said"), [(False, "about 10 min"), (True, "about 1 min")])
def test_the_expected_time_is_that_of_the_last_one_here_in_whatever_folder(
    make_world, photo_folder, tmp_path, stopped, said
):
    shutil.copytree(photo_folder, tmp_path / "other")
    world = make_world(tune=FakeTuning())
    world.tuning.changes = {"seconds": 600.0, "stopped_early": stopped}
    world.services.opener.open(photo_folder)
    world.review()
    world.fine_tune()
    world.services.opener.open(tmp_path / "other")
    for _ in range(3):  # the closed sheet may still have the keyboard
        world.action("reviewed").trigger()
    world.action("fine-tune").trigger()
    assert said in texts(dialog(world, TuningSheet))


def test_the_time_of_a_fine_tune_with_choices_says_nothing(make_world, photo_folder):
    world = make_world(tune=FakeTuning())
    world.tuning.changes = {"seconds": 6000.0}
    world.services.settings.update(tuning=TuningChoices(tuning_epochs=500))
    world.services.opener.open(photo_folder)
    world.review()
    world.fine_tune()
    world.action("fine-tune").trigger()
    sheet = dialog(world, TuningSheet)
    assert "about 1 min with all choices on Automatic" in texts(sheet)
    sheet.findChild(QSpinBox, "tuning_epochs").setValue(0)
    assert "about 1 min" in texts(sheet)
    assert "Automatic" not in texts(sheet)


def test_the_time_of_an_earlier_recipe_says_nothing(make_world, photo_folder, monkeypatch):
    world = make_world(tune=FakeTuning())
    world.services.settings.update(tuning_paces={"cpu": 20.0})  # as the version before recipes were told apart kept it
    world.tuning.changes = {"seconds": 600.0}
    world.services.opener.open(photo_folder)
    world.review()
    world.action("fine-tune").trigger()
    sheet = dialog(world, TuningSheet)
    assert "about 1 min" in texts(sheet)
    sheet.reject()
    world.fine_tune()
    assert "cpu" not in world.services.settings.settings.tuning_paces
    monkeypatch.setattr(tuning_time, "RECIPE_NUMBER", tuning_time.RECIPE_NUMBER + 1)
    world.action("fine-tune").trigger()
    assert "about 1 min" in texts(dialog(world, TuningSheet))


def test_escape_begins_nothing(ready, sheet):
    ready.key(Qt.Key.Key_Escape, widget=sheet)
    assert not ready.services.fine_tuner.running
