import subprocess
import sys

CALLS = """
import petseg_gui
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

class Sender(QObject):
    sent = Signal(bool)

sender = Sender()
sender.sent.connect(lambda value: None)
image = QImage(4, 4, QImage.Format.Format_RGB32)
for _ in range(50_000):
    image.fill(0)
    sender.sent.emit(True)
    sender.sent.emit(False)
"""


def test_python_survives_many_calls_whose_results_are_not_counted():
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
