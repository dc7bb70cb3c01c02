"""Version and licence of the application."""

import platform

import PySide6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.version import version
from petseg_gui import icons
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr

_TEXT = """Makes pixel masks of pets. Every photo starts from a proposed mask;
your corrections save themselves and teach the model.

Works offline. Photos are never changed, and nothing leaves this computer.

Licence: Apache 2.0. The sample photo is “Chelsea” by Stéfan van der Walt (CC0).

Python {python} · Qt for Python {qt}"""


class AboutDialog(Dialog):
    """Shows versions, licence and what PetSeg is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About PetSeg"), parent)
        icon = PlainLabel()
        icon.setPixmap(icons.app_icon().pixmap(QSize(96, 96)))
        text = PlainLabel(tr(_TEXT, python=platform.python_version(), qt=PySide6.__version__))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts = QVBoxLayout()
        texts.addWidget(_heading(tr("PetSeg {version}", version=version())))
        texts.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 14)
        layout.addLayout(row)
        layout.addWidget(self.make_buttons())


def _heading(text: str) -> PlainLabel:
    heading = PlainLabel(text)
    font = heading.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.5)
    heading.setFont(font)
    return heading
