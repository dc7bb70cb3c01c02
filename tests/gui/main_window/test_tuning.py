"""A fine-tune in the window: sheet, strip, panel, question on closing, result page."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QSpinBox
from support.fake_tuning import FakeTuning, half

from core.errors import WorkerError
from core.evaluation.proof import Verdict
from core.worker.finetune_messages import TuningProgress
from petseg_gui.dialogs.tuning_result import TuningResultDialog
from petseg_gui.dialogs.tuning_sheet import TuningSheet
from petseg_gui.dialogs.versions import VersionsDialog
from petseg_gui.dialogs.watched_choice import WatchedChoice
from petseg_gui.widgets.check_box import CheckBox
from petseg_gui.widgets.curve_plot import CurvePlot


def texts(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def button(widget, text):
    return next(one for one in widget.findChildren(QPushButton) if one.text().replace("&", "") == text)


def message_button(world, text):
    return button(world.window.central.messages, text)


def dialog(world, kind):
    QApplication.processEvents()
    return next(one for one in world.window.findChildren(kind) if one.isVisible())


def review(world, count=3):
    for _ in range(count):
        world.key(Qt.Key.Key_Return)


@pytest.fixture
def ready(make_world, photo_folder):
    """Three photos are reviewed, a fourth is proposed."""
    world = make_world(hold=("training",))
    world.services.opener.open(photo_folder)
    review(world)
    return world


@pytest.fixture
def sheet(ready):
    ready.action("fine-tune").trigger()
    return dialog(ready, TuningSheet)


# The action


@pytest.mark.parametrize(("reviewed", "said"), [(0, "3 more reviewed photos needed"),
                                                (2, "1 more reviewed photo needed")])  # fmt: skip
def test_it_is_off_until_there_are_enough_photos(opened, reviewed, said):
    review(opened, reviewed)
    assert not opened.action("fine-tune").isEnabled()
    assert said in opened.action("fine-tune").toolTip()
    review(opened, 3 - reviewed)
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
    review(world)
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
    assert ready.tuning.request.base == ready.session.project.versions.all()[1].path


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
    review(world)
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


def test_the_curves_leave_room_for_their_titles(tuning):
    plots = tuning.window.central.training_panel.findChildren(CurvePlot)
    plot = next(plot for plot in plots if "IoU" in plot.accessibleName())
    needed = QFontMetrics(plot.font()).horizontalAdvance(f"{plot.accessibleName()} 100.0%")
    assert plot.minimumSizeHint().width() >= needed


@pytest.mark.parametrize(("stopped", "said"), [(False, "about 10 min"), (True, "about 1 min")])
def test_the_expected_time_is_that_of_the_last_one_here_in_whatever_folder(
    make_world, photo_folder, tmp_path, stopped, said
):
    shutil.copytree(photo_folder, tmp_path / "other")
    world = make_world(tune=FakeTuning())
    world.tuning.changes = {"seconds": 600.0, "stopped_early": stopped}
    world.services.opener.open(photo_folder)
    review(world)
    world.fine_tune()
    world.services.opener.open(tmp_path / "other")
    for _ in range(3):  # the closed sheet may still have the keyboard
        world.action("reviewed").trigger()
    world.action("fine-tune").trigger()
    assert said in texts(dialog(world, TuningSheet))


def test_escape_begins_nothing(ready, sheet):
    ready.key(Qt.Key.Key_Escape, widget=sheet)
    assert not ready.services.fine_tuner.running


# While it runs

STEP = TuningProgress("training", 2, 4, 1, 3, 0.5, 0.6, 0.7, 30.0, "CPU, 2 cores", [half(True)] * 4)


def test_strip_and_panel_show_how_far_it_is(tuning):
    strip, panel = tuning.window.central.tuning_progress, tuning.window.central.training_panel
    assert strip.isHidden()
    assert panel.isVisible()
    assert "Starting the trainer…" in texts(panel)
    assert not button(panel, "Stop and keep best").isEnabled()
    tuning.tuning.epochs = [STEP]
    tuning.tuning.gate.wait = lambda _seconds: _look(tuning) or True
    tuning.runner.drain("training")
    assert panel.isHidden()
    assert strip.isHidden()


def _look(world):
    world.runner.deliver()
    panel = world.window.central.training_panel
    said = texts(panel)
    assert "Training 2 of 4" in said
    assert "Epoch 2 of 3" in said
    assert "about 30 s left" in said
    assert "On CPU, 2 cores" in said
    tips = [plot.accessibleDescription() for plot in panel.findChildren(CurvePlot)]
    assert tips == ["training: 0.500\nheld out: 0.600", "core IoU: 70.0%"]
    assert button(panel, "Stop and keep best").isEnabled()


def test_the_panel_can_be_closed_and_opened_again(tuning):
    panel, strip = tuning.window.central.training_panel, tuning.window.central.tuning_progress
    panel.closed.emit()
    assert panel.isHidden()
    assert strip.isVisible()
    assert tuning.services.fine_tuner.running
    assert not tuning.action("training-panel").isChecked()
    button(strip, "Details").click()
    assert panel.isVisible()
    assert strip.isHidden()
    tuning.action("training-panel").trigger()
    assert panel.isHidden()


def test_the_keyboard_reaches_the_panel(tuning):
    parts = []
    for _ in range(4):
        tuning.action("next-part").trigger()
        focus = tuning.window.focusWidget()
        parts.append(tuning.window.central.training_panel.isAncestorOf(focus))
    assert sum(parts) == 1


def test_it_can_be_cancelled_from_the_panel(tuning):
    panel = tuning.window.central.training_panel
    button(panel, "Cancel and discard").click()
    tuning.runner.drain("training")
    assert panel.isHidden()
    assert len(tuning.session.project.versions.all()) == 1
    assert "cancelled" in tuning.window.central.messages.shown[-1].text


def test_it_can_be_cancelled_from_the_menu(tuning):
    assert tuning.action("cancel-fine-tune").isEnabled()
    tuning.action("cancel-fine-tune").trigger()
    tuning.runner.drain("training")
    assert tuning.window.central.tuning_progress.isHidden()
    message = tuning.window.central.messages.shown[-1]
    assert "cancelled" in message.text
    assert not message.lasting


def test_closing_asks_and_may_keep_it_running(tuning):
    tuning.may_stop = [False]
    assert not tuning.close()
    assert tuning.asked_to_quit == [True]
    assert tuning.services.fine_tuner.running


def test_leaving_the_folder_asks_too(tuning, tmp_path):
    (tmp_path / "other").mkdir()
    tuning.may_stop = [False]
    tuning.window.opening.open_path(tmp_path / "other")
    assert tuning.asked_to_quit == [False]
    assert tuning.services.fine_tuner.running


# What came of it


def test_a_fine_tune_shows_itself_and_what_it_found(tuning):
    assert not tuning.action("fine-tune").isEnabled()
    tuning.runner.drain("training")
    assert tuning.window.central.messages.shown
    assert tuning.action("fine-tune").isEnabled()
    assert len(tuning.session.project.versions.all()) == 2


def test_the_outcome_disappears_when_the_next_begins(tuning):
    tuning.runner.drain("training")
    messages = tuning.window.central.messages
    (first,) = messages.shown
    assert first.lasting
    tuning.fine_tune()
    assert first not in messages.shown
    tuning.runner.drain("training")
    assert messages.shown[0].lasting


def test_the_outcome_goes_with_its_folder(tuning, tmp_path):
    tuning.runner.drain("training")
    (tmp_path / "other").mkdir()
    tuning.services.opener.open(tmp_path / "other")
    assert tuning.window.central.messages.shown == []
    assert not tuning.action("fine-tune-result").isEnabled()


@pytest.mark.parametrize("error", [None, WorkerError("the trainer has crashed", output="Killed")])
@pytest.mark.own_texts
def test_a_fine_tune_that_brings_nothing_offers_the_versions(tuning, monkeypatch, error):
    shown = []
    monkeypatch.setattr(VersionsDialog, "open", lambda dialog: shown.append(dialog.windowTitle()))
    tuning.tuning.error = error
    tuning.runner.drain("training")
    message_button(tuning, "Versions…").click()
    assert shown


@pytest.fixture
def judged(make_world, photo_folder):
    """A function that fine-tunes with a verdict and opens the result page."""

    def fine_tune(verdict, **changes):
        world = make_world(tune=FakeTuning(verdict), hold=("training", "thumbnails"))
        world.tuning.changes = changes
        world.services.opener.open(photo_folder)
        review(world)
        world.fine_tune()
        world.runner.drain("training")
        message_button(world, "Show result…").click()
        return world, dialog(world, TuningResultDialog)

    return fine_tune


def test_the_result_page_of_a_better_model(judged):
    world, page = judged(Verdict.BETTER)
    said = texts(page)
    assert "The new model is better" in said
    assert "3 photos" in said
    assert "+11.0 percentage points" in said
    assert "71.0% | 82.0% | +11.0" in said
    assert "roughly 38% less to paint" in said
    assert "1 min on CPU" in said
    assert "before: 71.0%" in said
    assert "The new model is in use" in said
    assert world.session.project.versions.in_use().id != "shipped"


def test_a_better_model_can_be_undone_and_used_again(judged):
    world, page = judged(Verdict.BETTER)
    button(page, "Undo: use the one before").click()
    assert world.session.project.versions.in_use().id == "shipped"
    assert "The new model is not in use" in texts(page)
    button(page, "Use the new model").click()
    assert world.session.project.versions.in_use().id != "shipped"
    assert world.services.model_holder.version.id != "shipped"


def test_a_model_that_contradicts_waits_for_the_user(judged):
    world, page = judged(
        Verdict.CONTRADICTS, warnings=["the new model finds no pet at all on the folder's photos that nobody corrected"]
    )
    assert world.session.project.versions.in_use().id == "shipped"
    said = texts(page)
    assert "you decide" in said
    assert "The new model finds no pet at all on the folder's photos that nobody corrected." in said
    assert button(page, "Close").isDefault()
    button(page, "Keep the old model").click()
    assert world.session.project.versions.in_use().id == "shipped"


def test_the_result_page_can_be_opened_again(judged):
    world, page = judged(Verdict.NO_GAIN)
    assert "The new model is not better" in texts(page)
    page.close()
    world.action("fine-tune-result").trigger()
    assert dialog(world, TuningResultDialog) is not page


def test_the_notes_of_the_trainer_are_shown(judged):
    _, page = judged(Verdict.BETTER, notes=["memory ran out; training went on with {count} squares at a time"])
    assert "Memory ran out" in texts(page)


def test_figures_that_are_unknown_are_left_empty(judged):
    _, page = judged(Verdict.BETTER)
    assert "– | – | –" in texts(page)
