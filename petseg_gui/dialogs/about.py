"""Version and licence of the application."""

import platform

import PySide6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.translation import tr
from petseg_gui.version import version

_TEXT = """<h2>PetSeg {version}</h2>
<p>Makes pixel masks of pets. Every photo starts from a proposed mask;<br>
your corrections save themselves and teach the model.</p>
<p>Works offline. Photos are never changed, and nothing leaves this computer.</p>
<p>Licence: Apache 2.0. The sample photo is <i>Chelsea</i> by Stéfan van der Walt (CC0).</p>
<p>Python {python} · Qt for Python {qt}</p>"""


class AboutDialog(Dialog):
    """Shows versions, licence and what PetSeg is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About PetSeg"), parent)
        icon = QLabel()
        icon.setPixmap(icons.app_icon().pixmap(QSize(96, 96)))
        text = QLabel(tr(_TEXT, version=version(), python=platform.python_version(), qt=PySide6.__version__))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 14)
        layout.addLayout(row)
        layout.addWidget(self.make_buttons())
