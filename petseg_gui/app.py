"""The application: shows the window, and ends everything in order."""

import gc
import logging
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer

from petseg_gui import icons
from petseg_gui.after_paint import AfterPaint
from petseg_gui.application import Application
from petseg_gui.bug_reporter import BugReporter
from petseg_gui.file_manager import show_folder
from petseg_gui.instances.request import ShowRequest
from petseg_gui.languages import install_language
from petseg_gui.logs import LOGGER, Logs
from petseg_gui.main_window.window import MainWindow
from petseg_gui.main_window.window_layout import restore_layout
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.qt_streams import refuse_pickles
from petseg_gui.services import Services, build_services
from petseg_gui.theme import apply_theme
from petseg_gui.translation import tr
from petseg_gui.widgets.focus_ring import FocusRings

_START_MS = 1000
_LISTEN_MS = _MODEL_MS = 500
"""After the first paint: by then most first photos are shown."""


def run(path: Path | None, *, device: str | None = None, startup_report: Path | None = None) -> int:
    """Show the window until it is closed; returns the exit code.

    Parameters
    ----------
    path : Path or None
        Folder or photo to open.
    device : "auto", "cpu", "gpu" or None
        None keeps what the user chose last.
    startup_report : Path or None
        File to write the startup times to.
    """
    application = make_application()
    logs = Logs(_folder(QStandardPaths.StandardLocation.AppDataLocation) / "logs")
    logs.catch_crashes()
    settings = _folder(QStandardPaths.StandardLocation.AppConfigLocation) / "settings.json"
    services = build_services(settings, device=device, log_folder=logs.folder)
    install_language(application, services.settings.settings.language)
    apply_theme(application, services.settings.settings.theme)
    window = MainWindow(services)
    restore_layout(window, window.docks, services.settings.settings.layout)
    _connect_application(application, window, services)
    if startup_report is not None:
        from petseg_gui.startup_report import StartupReport

        StartupReport(startup_report, window, window.view, services.session)
    # After the first paint, as background threads would compete with it for the interpreter.
    AfterPaint(window, lambda: _start(services, window, path, logs), at_latest_ms=_START_MS)
    window.show()
    code = application.exec()
    if not services.shutdown():
        # A thread hangs in foreign code. Everything is saved, and Python would wait for the thread without end.
        logs.close()
        os._exit(code)
    logs.close()
    return code


def _folder(kind: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(kind))


def make_application() -> Application:
    """Return the application with name, icon and style: Fusion looks the same everywhere and takes any palette."""
    refuse_pickles()
    application = Application(sys.argv[:1])
    application.setApplicationName("PetSeg")
    application.setDesktopFileName("petseg")
    application.setWindowIcon(icons.app_icon())
    application.setStyle("Fusion")
    return application


def _connect_application(application: Application, window: MainWindow, services: Services) -> None:
    # The modules that the model brings are many objects; searching them for garbage would block a stroke for a tenth
    # of a second. Frozen after the imports and once the model is loaded, and never again: garbage of those moments is
    # not freed.
    services.model_holder.model_changed.connect(lambda *_: gc.freeze(), Qt.ConnectionType.SingleShotConnection)
    FocusRings(application)
    reporter = BugReporter(window, services.log_folder)
    reporter.install()
    window.closed.connect(reporter.uninstall)
    services.runner.bug.connect(reporter.show_error)
    services.settings.changed.connect(lambda settings: apply_theme(application, settings.theme))
    application.styleHints().colorSchemeChanged.connect(
        lambda: apply_theme(application, services.settings.settings.theme)
    )
    application.open_requested.connect(lambda path: window.opening.open_path(Path(path)))
    _close_on_ctrl_c(window)


def _start(services: Services, window: MainWindow, path: Path | None, logs: Logs) -> None:
    _write_log(services, window, logs)
    window.tour.offer()
    if path is None and not window.opening.reopen_last():
        window.recent.refresh()
    if path is not None:
        services.opener.open(path)
        # A window that was only started for a folder which another one shows is of no use.
        services.opener.shown_elsewhere.connect(lambda _root: services.session.project or window.close())
    _start_model(services, window)
    QTimer.singleShot(_LISTEN_MS, window, lambda: _listen(services, window))
    if services.settings.notice is not None:
        services.session.message.emit(services.settings.notice)


def _start_model(services: Services, window: MainWindow) -> None:
    """Load the model behind the first photo: at the same time, each would keep the interpreter from the other."""
    session, start = services.session, services.model_holder.start
    if not services.opener.is_opening:
        start()
        return
    # Either may come first, and documents come again; `start` works only once.
    session.document_changed.connect(lambda: session.document is None or start())
    QTimer.singleShot(_MODEL_MS, window, start)


def _write_log(services: Services, window: MainWindow, logs: Logs) -> None:
    """Begin the log, and tell how the last run ended if it crashed."""
    from petseg_gui.event_log import EventLog

    logs.open()
    window.closed.connect(EventLog(services, window).close)
    if crash := logs.take_crash():
        logging.getLogger(LOGGER).error("the last run crashed:\n%s", crash)
        action = MessageAction(tr("Open log folder"), lambda: show_folder(logs.folder))
        text = tr("PetSeg ended unexpectedly last time. What you painted until then is kept.")
        services.session.message.emit(Message("warning", text, crash, actions=(action,)))


def _listen(services: Services, window: MainWindow) -> None:
    """Let other windows ask this one to come forward; imported only now, as the module takes a while."""
    from petseg_gui.instances.server import RequestServer

    def show(request: ShowRequest) -> bool:
        project = services.session.project
        has_it = project is not None and project.lock_token == request.token
        if has_it == services.opener.is_opening:
            return False  # another folder is open, or this one is about to be left
        window.come_forward()
        if request.photo:
            services.session.select(request.photo)
        return True

    server = RequestServer(show, window)
    window.closed.connect(server.close)


def _close_on_ctrl_c(window: MainWindow) -> None:
    """Let Ctrl-C in the terminal close the window; the timer gives Python the chance to handle the signal."""
    signal.signal(signal.SIGINT, lambda *_: window.close())
    ticks = QTimer(window, interval=500)
    ticks.timeout.connect(lambda: None)
    ticks.start()
