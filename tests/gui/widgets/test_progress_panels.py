import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from core.worker.finetune_messages import TuningProgress
from petseg_gui.models.tuning_run import TuningRun
from petseg_gui.widgets.busy_bar import BusyBar
from petseg_gui.widgets.progress.progress_panel import ProgressPanel
from petseg_gui.widgets.progress.training_panel import TrainingPanel
from petseg_gui.widgets.progress.tuning_panel import LossPlot, TuningPanel, curve, duration_text, tuning_text

STEPS = (
    TuningProgress("training", epoch=37, epochs=40, loss=0.4567, seconds_left=3400.0),
    TuningProgress("comparing", epoch=40, epochs=40),
)


def show(panel, *steps):
    run = TuningRun()
    for step in steps:
        run.take(step)
    panel.show_run(run)


def buttons(panel):
    return {button.text(): button for button in panel.findChildren(QPushButton) if not button.isHidden()}


def texts(panel):
    return [label.text() for label in panel.findChildren(QLabel)]


def test_pause_and_resume_are_one_button(qtbot):
    panel = ProgressPanel("Proposing masks", can_pause=True)
    qtbot.addWidget(panel)
    received = []
    panel.pause_toggled.connect(received.append)
    panel.start("")
    buttons(panel)["Pause"].click()
    buttons(panel)["Resume"].click()
    assert received == [True, False]


def test_cancel_can_be_pressed_once(qtbot):
    panel = ProgressPanel("Proposing masks", can_pause=True)
    qtbot.addWidget(panel)
    panel.start("")
    with qtbot.waitSignal(panel.cancel_requested):
        buttons(panel)["Cancel"].click()
    assert not buttons(panel)["Cancel"].isEnabled()
    assert "Stopping…" in texts(panel)
    panel.stop()
    assert panel.isHidden()
    panel.start("again")
    assert buttons(panel)["Cancel"].isEnabled()


@pytest.mark.parametrize(("done", "total", "value"), [(0, 4, 0), (1, 4, 250), (4, 4, 1000), (0, 0, 0)])
def test_the_bar_shows_the_share(qtbot, done, total, value):
    panel = ProgressPanel("Proposing masks", can_pause=False)
    qtbot.addWidget(panel)
    panel.start("")
    panel.show_progress(done, total, "text")
    assert panel.findChild(QProgressBar).value() == value
    assert "Pause" not in buttons(panel)


def test_a_stage_of_unknown_length_moves_a_part_of_the_bar(qtbot):
    panel = TuningPanel()
    qtbot.addWidget(panel)
    panel.start()
    bar = panel.findChild(BusyBar)
    for stage in ("starting", "reading", "scoring", "preparing", "comparing", "checking"):
        show(panel, TuningProgress("training", epoch=1, epochs=4))
        assert bar.filled == (0.0, 0.25)
        show(panel, TuningProgress(stage))
        start, end = bar.filled
        assert 0 < end - start < 0.5
        qtbot.waitUntil(lambda before=start: bar.filled[0] != before)


def test_a_bar_out_of_sight_does_not_move(qtbot):
    panel = TuningPanel()
    qtbot.addWidget(panel)
    panel.start()
    timer = panel.findChild(BusyBar).findChild(QTimer)
    assert timer.isActive()
    panel.stop()
    assert not timer.isActive()


def test_tuning_shows_epoch_loss_and_time(qtbot):
    panel = TuningPanel()
    qtbot.addWidget(panel)
    panel.start()
    assert "Starting the trainer…" in texts(panel)
    show(panel, TuningProgress("training", epoch=2, epochs=8, loss=0.4567, seconds_left=75.0))
    assert "Epoch 3 of 8 · loss 0.457 · about 1 min left" in texts(panel)
    assert panel.findChild(QProgressBar).value() == 250
    show(panel, TuningProgress("comparing", epoch=8, epochs=8))
    assert "Comparing the old and the new model…" in texts(panel)


@pytest.mark.parametrize("panel_type", [TuningPanel, TrainingPanel])
@pytest.mark.parametrize(
    ("stage", "seconds_left", "said"),
    [
        ("reading", None, "Reading photos and masks: 11 of 22"),
        ("scoring", None, "Scoring the model in use: 11 of 22 photos"),
        ("preparing", None, "Preparing the photos for training: 11 of 22"),
        ("comparing", 12.3, "Comparing the old and the new model: 11 of 22 photos · about 12 s left"),
        ("checking", 65.0, "Checking the new model on uncorrected photos: 11 of 22 · about 1 min left"),
    ],
)
def test_a_stage_that_goes_through_photos_says_how_many_and_how_long(qtbot, panel_type, stage, seconds_left, said):
    panel = panel_type()
    qtbot.addWidget(panel)
    show(panel, TuningProgress(stage, seconds_left=seconds_left, photos_done=11, photos=22))
    assert said in texts(panel)
    assert panel.findChild(BusyBar).filled == (0.0, 0.5)


def test_the_text_has_all_the_room_that_it_needs(qtbot):
    panel = TuningPanel()
    qtbot.addWidget(panel)
    panel.resize(640, 40)
    panel.show()
    panel.start()
    for step, start in zip(STEPS, ("Epoch 38", "Comparing"), strict=True):
        show(panel, step)
        label = next(label for label in panel.findChildren(QLabel) if label.text().startswith(start))
        qtbot.waitUntil(lambda label=label: label.width() >= label.sizeHint().width())
    without_text = panel.minimumSizeHint().width() - label.minimumSizeHint().width()
    assert without_text < 400, "bar and curve should shrink before the window's panels do"


def test_an_unfinished_epoch_has_no_loss_yet():
    assert tuning_text(TuningProgress("training", epoch=0, epochs=8)) == "Epoch 1 of 8"


def test_a_loss_is_kept_once_per_epoch_and_forgotten_at_the_next_start(qtbot):
    panel = TuningPanel()
    qtbot.addWidget(panel)
    panel.start()
    show(panel, *(TuningProgress("training", epoch=epoch, epochs=3, loss=loss)
                  for epoch, loss in ((1, 0.9), (2, 0.8), (2, 0.7))))  # fmt: skip
    plot = panel.findChild(LossPlot)
    assert plot.toolTip() == "Loss per epoch: 0.900, 0.700"
    panel.start()
    assert plot.isHidden()
    show(panel, TuningProgress("training", epoch=1, epochs=3, loss=0.6))
    assert plot.toolTip() == "Loss per epoch: 0.600"


@given(losses=st.lists(st.floats(0, 100), max_size=40))
def test_the_curve_stays_inside(losses):
    points = curve(losses, QSize(130, 30))
    assert len(points) == len(losses)
    assert all(0 <= point.x() <= 130 and 0 <= point.y() <= 30 for point in points)


@pytest.mark.parametrize(("seconds", "text"), [
    (0, "1 s"), (4.4, "4 s"), (59.4, "59 s"), (60, "1 min"), (150, "2 min"), (3600, "1 h"), (5400, "1 h 30 min"),
])  # fmt: skip
def test_durations(seconds, text):
    assert duration_text(seconds) == text
