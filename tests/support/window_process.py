"""A process that shows the real window on a folder, waits until its first photo has a proposal and is saved, and ends.

Run as `python -m support.window_process FOLDER SETTINGS`.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from petseg_gui.app import make_application
from petseg_gui.main_window.window import MainWindow
from petseg_gui.services import build_services


def main(folder: Path, settings: Path) -> int:
    application = make_application()
    services = build_services(settings, device="cpu")
    window = MainWindow(services)
    window.resize(1000, 700)
    window.show()
    services.model_holder.start()
    services.opener.open(folder)
    painted = False

    def step() -> None:
        nonlocal painted
        document = services.session.document
        if document is None or document.proposal is None:
            return
        if not painted:
            painted = True
            QTest.mouseClick(window.view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
        elif not services.autosaver.has_unsaved:
            window.close()
            application.exit(0)

    ticks = QTimer(interval=50)
    ticks.timeout.connect(step)
    ticks.start()
    code = application.exec()
    services.shutdown()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
