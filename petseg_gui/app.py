"""Puts the application together: models, jobs, window; and takes it apart in order."""

import gc
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication

from petseg_gui import icons
from petseg_gui.after_paint import AfterPaint
from petseg_gui.bug_reporter import BugReporter
from petseg_gui.main_window.window import MainWindow
from petseg_gui.main_window.window_layout import restore_layout, save_layout
from petseg_gui.services import Services, build_services
from petseg_gui.theme import apply_theme

_PATIENCE_SECONDS = 20.0
_BEGIN_MS = 1000


def run(path: Path | None, *, device: str | None = None, startup_report: Path | None = None) -> int:
    """Show the window and stay until it is closed; returns the exit code.

    Parameters
    ----------
    path : Path or None
        Folder or photo to open.
    device : "auto", "cpu", "gpu" or None
        None keeps what the user chose last.
    startup_report : Path or None
        File for the times of the start.
    """
    application = make_application()
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))
    services = build_services(folder / "settings.json", device=device)
    apply_theme(application, services.settings.settings.theme)
    window = MainWindow(services)
    _connect_application(application, window, services, folder / "window.ini")
    if startup_report is not None:
        from petseg_gui.startup_report import StartupReport

        StartupReport(startup_report, window, window.view, services.session)
    # Background threads would take the interpreter from the first paint, so they begin behind it.
    AfterPaint(window, lambda: _begin(services, path), at_latest_ms=_BEGIN_MS)
    window.show()
    code = application.exec()
    if not shut_down(services):
        # A thread hangs in foreign code; everything is saved, and Python would wait for it for ever.
        os._exit(code)
    return code


def make_application() -> QApplication:
    """The application with its names and style; Fusion looks alike everywhere and takes any palette."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("PetSeg")
    application.setDesktopFileName("petseg")
    application.setWindowIcon(icons.app_icon())
    application.setStyle("Fusion")
    return application


def shut_down(services: Services) -> bool:
    """End all background work; False if some of it does not end."""
    return services.background.shutdown(_PATIENCE_SECONDS)


def _connect_application(application: QApplication, window: MainWindow, services: Services, state: Path) -> None:
    # The modules that the model brings are many objects; looking for garbage among them every now and then would hold
    # up a stroke for a tenth of a second.
    # Once, as what is garbage at that moment is never given back.
    services.proposer.model_changed.connect(lambda *_: gc.freeze(), Qt.ConnectionType.SingleShotConnection)
    reporter = BugReporter(window)
    reporter.install()
    services.runner.bug.connect(reporter.show_error)
    services.settings.changed.connect(lambda settings: apply_theme(application, settings.theme))
    application.styleHints().colorSchemeChanged.connect(
        lambda: apply_theme(application, services.settings.settings.theme)
    )
    restore_layout(window, window.docks, state)
    window.closed.connect(lambda: save_layout(window, window.docks, state))
    _let_ctrl_c_close(window)


def _begin(services: Services, path: Path | None) -> None:
    """What follows the first paint: the folder, then the model."""
    if path is not None:
        services.opener.open(path)
    services.proposer.start()
    if services.settings.notice is not None:
        services.session.message.emit(services.settings.notice)


def _let_ctrl_c_close(window: MainWindow) -> None:
    """Ctrl-C in the terminal closes like the window's cross; Python only looks at signals between its own steps."""
    signal.signal(signal.SIGINT, lambda *_: window.close())
    ticks = QTimer(window, interval=500)
    ticks.timeout.connect(lambda: None)
    ticks.start()
