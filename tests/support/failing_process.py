"""A process that paints in the real window on a disk that fails, as `support.painting_process` does.

Run as `python -m support.failing_process KIND EVERY SECONDS FOLDER SETTINGS INTERVAL_MS SEED`; for the kinds see
`support.failing_disk`. The disk fails from the first stroke on, for so many seconds; then nothing is painted any more.
Besides the strokes it prints `lasting ERRORS WARNINGS` whenever messages come or go that stay until they are dismissed,
`mended REFUSED TIME`, `saved TIME` once everything is on disk and no such message is left, and `bug TEXT` for whatever
a user should never see.
"""

import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QTimer

from petseg_gui.app import make_application
from petseg_gui.models.messages import Message
from support.failing_disk import Disk, make_disk
from support.painting_process import Painter, report

_LOOK_MS = 50
_PATIENCE = 20.0
"""Seconds within which messages go that no longer hold."""


class FailingPainter(Painter):
    """Paints while the disk fails, then waits until everything is saved."""

    def __init__(self, disk: Disk, seconds: float, folder: Path, settings: Path, interval: int, seed: int) -> None:
        self.disk = disk
        self.seconds = seconds
        self.lasting: list[Message] = []
        self.told_until = 0.0
        self.looks = QTimer(interval=_LOOK_MS)
        self.looks.timeout.connect(self.look)
        super().__init__(folder, settings, interval, seed)
        self.services.session.message.connect(self.on_message)
        self.services.session.message_withdrawn.connect(self.on_withdrawn)
        self.services.runner.bug.connect(report_bug)

    def begin(self) -> None:
        super().begin()
        if self.timer.isActive() and not self.disk.refused:
            self.services.session.document_changed.disconnect(self.begin)
            self.disk.fail()
            QTimer.singleShot(round(1000 * self.seconds), self.mend)

    def mend(self) -> None:
        self.timer.stop()
        self.disk.mend()
        self.told_until = time.time() + _PATIENCE
        report("mended", self.disk.refused, time.time())
        self.looks.start()

    def look(self) -> None:
        if not self.services.autosaver.has_unsaved and (not self.lasting or time.time() > self.told_until):
            self.looks.stop()
            report("saved", time.time())

    def on_message(self, message: Message) -> None:
        if message.level != "info" and message not in self.lasting:
            self.lasting.append(message)
            self.report_lasting()

    def on_withdrawn(self, message: Message) -> None:
        if message in self.lasting:
            self.lasting.remove(message)
            self.report_lasting()

    def report_lasting(self) -> None:
        counts = Counter(message.level for message in self.lasting)
        report("lasting", counts["error"], counts["warning"])


def report_bug(error: BaseException) -> None:
    report("bug", " ".join("".join(traceback.format_exception(error)).split()))


def main() -> None:
    sys.excepthook = lambda _kind, error, _where: report_bug(error)
    application = make_application()
    kind, every, seconds, folder, settings, interval, seed = sys.argv[1:]
    disk = make_disk(Path(folder), kind, int(every))
    painter = FailingPainter(disk, float(seconds), Path(folder), Path(settings), int(interval), int(seed))
    application.exec()
    del painter


if __name__ == "__main__":
    main()
