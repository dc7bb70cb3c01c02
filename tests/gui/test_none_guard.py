import subprocess
import sys

CALLS = """
import petseg_gui
from PySide6.QtGui import QImage
image = QImage(4, 4, QImage.Format.Format_RGB32)
for _ in range(50_000):
    image.fill(0)
"""


def test_python_survives_many_calls_without_a_result():
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
