"""What the desktop hands over while PetSeg runs, in a process of its own, as there is one application in each."""

import os
import subprocess
import sys

OPENED = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from petseg_gui.app import make_application

application = make_application()
application.open_requested.connect(print)
QCoreApplication.postEvent(application, QFileOpenEvent(sys.argv[1]))
application.processEvents()
"""


def test_a_folder_that_macos_hands_over_is_opened(tmp_path):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", OPENED, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == str(tmp_path)
