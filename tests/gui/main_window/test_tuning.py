"""A fine-tune in the window: strip, panel, question on closing, result page."""

import pytest
from PySide6.QtGui import QFontMetrics
from support.fake_tuning import FakeTuning, half
from support.tuning import contested_photos
from support.window_widgets import button, dialog, message_button, texts

from core.errors import WorkerError
from core.evaluation.proof import Verdict
from core.worker.finetune_messages import TuningProgress
from petseg_gui.dialogs.tuning_result import TuningResultDialog
from petseg_gui.dialogs.versions import VersionsDialog
from petseg_gui.widgets.progress.curve_plot import CurvePlot


def test_the_curves_leave_room_for_their_titles(tuning):
    plots = tuning.window.central.training_panel.findChildren(CurvePlot)
    plot = next(plot for plot in plots if "IoU" in plot.accessibleName())
    needed = QFontMetrics(plot.font()).horizontalAdvance(f"{plot.accessibleName()} 100.0%")
    assert plot.minimumSizeHint().width() >= needed


# While it runs

STEP = TuningProgress("training", 2, 3, 1, 3, 0.5, 0.6, 0.7, 30.0, "CPU, 2 cores", [half(True)] * 4)


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
    assert "Training 2 of 3" in said
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
    assert "Stopping…" in texts(tuning.window.central.training_panel)
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
        world.review()
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
    assert "Where the new model contradicts its base" not in said
    assert world.session.project.versions.in_use().id != "shipped"


def test_a_better_model_can_be_undone_and_used_again(judged):
    world, page = judged(Verdict.BETTER)
    button(page, "Undo: use the one before").click()
    assert world.session.project.versions.in_use().id == "shipped"
    assert "The new model is not in use" in texts(page)
    button(page, "Use the new model").click()
    assert world.session.project.versions.in_use().id != "shipped"
    assert world.services.model_holder.version.id != "shipped"


def test_a_model_that_contradicts_waits_for_the_user(judged, photo_folder):
    world, page = judged(
        Verdict.CONTRADICTS,
        warnings=["the new model finds no pet at all on the folder's photos that nobody corrected"],
        contested=contested_photos(photo_folder / "pet_2.jpg"),
    )
    assert world.session.project.versions.in_use().id == "shipped"
    said = texts(page)
    assert "you decide" in said
    assert "The new model finds no pet at all on the folder's photos that nobody corrected." in said
    assert "Where the new model contradicts its base | photo that comes with PetSeg | base model |" in said
    assert "pet_2.jpg | base model | new model: 20% agreement | Photos that judged both models" in said
    assert button(page, "Close").isDefault()
    button(page, "Keep the old model").click()
    assert world.session.project.versions.in_use().id == "shipped"


def test_the_result_page_can_be_opened_again(judged):
    world, page = judged(Verdict.NO_GAIN)
    assert "The new model is not better" in texts(page)
    page.close()
    world.action("fine-tune-result").trigger()
    assert dialog(world, TuningResultDialog) is not page


def test_the_result_page_follows_a_deletion(judged):
    world, page = judged(Verdict.NO_GAIN)
    version = world.session.project.versions.all()[-1]
    assert button(page, "Use the new model").isEnabled()
    world.services.version_keeper.remove(version)
    assert not button(page, "Use the new model").isEnabled()
    assert "It stays listed" not in texts(page)
    assert f"The model version “{version.title}” is gone and no longer listed." in texts(page)
    assert button(page, "Keep the old model").toolTip() == ""


def test_the_result_of_a_deleted_version_is_not_offered(judged):
    world, page = judged(Verdict.NO_GAIN)
    page.close()
    world.services.version_keeper.remove(world.session.project.versions.all()[-1])
    assert not world.action("fine-tune-result").isEnabled()
    world.services.fine_tuner.result_requested.emit()
    assert not [page for page in world.window.findChildren(TuningResultDialog) if page.isVisible()]


def test_the_notes_of_the_trainer_are_shown(judged):
    _, page = judged(Verdict.BETTER, notes=["memory ran out; training went on with {count} squares at a time"])
    assert "Memory ran out" in texts(page)


def test_figures_that_are_unknown_are_left_empty(judged):
    _, page = judged(Verdict.BETTER)
    assert "– | – | –" in texts(page)
