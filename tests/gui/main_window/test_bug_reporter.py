"""The window survives an exception anywhere, reports it once, and logs it."""

import contextlib
import gc
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from petseg_gui.bug_reporter import BugReporter
from petseg_gui.canvas.drawing.scene import Scene
from petseg_gui.dialogs.error_report import ErrorReport
from petseg_gui.logs import LOGGER


@pytest.fixture
def reporter(opened, tmp_path, caplog, capsys):
    """Installed for a window with a folder open, as the application does."""
    made = BugReporter(opened.window, tmp_path / "logs")
    opened.runner.bug.connect(made.show_error)
    made.install()
    yield made
    made.uninstall()
    for dialog in open_reports():
        dialog.close()


def open_reports() -> list[ErrorReport]:
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ErrorReport) and widget.isVisible()
    ]


def counted(dialog: ErrorReport) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def fail(text: str = "seven is no colour"):
    raise ValueError(text)


def test_an_error_in_a_slot_is_shown_and_logged(qtbot, opened, reporter, caplog):
    button = QPushButton(opened.window)
    button.clicked.connect(lambda: fail())
    button.click()
    (report,) = open_reports()
    assert not report.isModal()
    assert [record.exc_info[0] for record in caplog.records if record.name == LOGGER] == [ValueError]
    opened.window.view.setFocus()
    assert opened.session.document is not None  # and the work goes on


def test_an_error_in_a_timer_a_thread_and_a_job(qtbot, opened, reporter, caplog):
    QTimer.singleShot(0, lambda: fail("in a timer"))
    thread = threading.Thread(target=lambda: fail("in a thread"))
    thread.start()
    thread.join()
    opened.runner.run_soon(lambda: fail("in a job"))
    qtbot.waitUntil(lambda: len(caplog.records) >= 3)
    (report,) = open_reports()
    assert "2 more errors" in counted(report)


def test_an_error_while_an_object_is_removed(qtbot, opened, reporter, caplog):
    class Removed:
        def __del__(self) -> None:
            fail("in __del__")

    Removed()
    gc.collect()
    qtbot.waitUntil(lambda: len(open_reports()) == 1)


def test_an_error_of_painting_is_reported_once_and_leaves_the_canvas_blank(qtbot, opened, reporter, monkeypatch):
    view, failed = opened.window.view, []

    def fail_to_draw(*_):
        failed.append(1)
        fail("cannot paint")

    with monkeypatch.context() as broken:
        broken.setattr(Scene, "draw", fail_to_draw)
        view.update()
        qtbot.waitUntil(lambda: len(open_reports()) == 1)
        open_reports()[0].close()
        for _ in range(5):
            before = len(failed)
            view.update()
            qtbot.waitUntil(lambda before=before: len(failed) > before)
        assert open_reports() == []
        blank = drawn(view)
    assert blank == view.palette().window().color()
    assert drawn(view) != blank


def drawn(view: QWidget) -> QColor:
    """Return the colour in the middle of a view; an error of painting comes out of `render` too."""
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    with contextlib.suppress(ValueError):
        view.render(image)
    return image.pixelColor(view.rect().center())


def test_another_error_after_the_report_was_closed_opens_another(opened, reporter):
    reporter.show_error(RuntimeError("one"))
    reporter.show_error(RuntimeError("another"))
    (report,) = open_reports()
    report.close()
    reporter.show_error(RuntimeError("a third"))
    assert len(open_reports()) == 1


def test_an_error_of_the_report_itself_does_not_go_round_in_circles(opened, reporter, monkeypatch, caplog):
    monkeypatch.setattr(ErrorReport, "show", lambda _self: sys.excepthook(OSError, OSError("no report"), None))
    reporter.show_error(RuntimeError("one"))
    assert [record.exc_info[0] for record in caplog.records] == [RuntimeError]


def test_a_storm_of_the_same_error_is_not_all_logged(opened, reporter, caplog):
    for _ in range(1000):
        try:
            fail()
        except ValueError as error:
            reporter.show_error(error)
    assert len(caplog.records) <= 5
    assert "999 more errors" in counted(open_reports()[0])


def test_ctrl_c_closes_the_window_without_a_report(opened, reporter):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert open_reports() == []
    assert not opened.window.isVisible()


def test_nothing_is_handled_once_the_window_is_gone(opened, reporter):
    installed = sys.excepthook
    reporter.uninstall()
    assert sys.excepthook != installed
