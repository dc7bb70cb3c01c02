"""A process that works in the window on a folder: it paints, saves, reviews, and looks whether it could fine-tune.

Run as `python -m support.labeling_process FOLDER SETTINGS`. It prints one line of JSON.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from petseg_gui.app import make_application
from petseg_gui.main_window.window import MainWindow
from petseg_gui.services import build_services


def main(folder: Path, settings: Path) -> int:
    application = make_application()
    services = build_services(settings, device="auto")
    window = MainWindow(services)
    window.resize(1000, 700)
    window.show()
    services.model_holder.start()
    services.opener.open(folder)
    actions = window.action_set
    reviewed = []

    def step() -> None:
        document = services.session.document
        if document is None or document.proposal is None or services.autosaver.has_unsaved:
            return
        if len(reviewed) == 2:
            window.close()
            application.exit(0)
            return
        QTest.mouseClick(window.view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
        name = services.session.current
        actions["reviewed"].trigger()
        reviewed.append(name)

    ticks = QTimer(interval=50)
    ticks.timeout.connect(step)
    ticks.start()
    code = application.exec()
    fine_tune = actions["fine-tune"]
    report = {"enabled": fine_tune.isEnabled(), "tip": fine_tune.toolTip(), "reviewed": reviewed}
    sys.stdout.write(f"{json.dumps(report)}\n")
    services.shutdown()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
