"""Finds texts, buttons and dialogs in a window."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from petseg_gui.main_window.tuning_offer import TuningOffer


def texts(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def button(widget, text):
    return next(one for one in widget.findChildren(QPushButton) if one.text().replace("&", "") == text)


def message_button(world, text):
    return button(world.window.central.messages, text)


def dialog(world, kind):
    QApplication.processEvents()
    return next(one for one in world.window.findChildren(kind) if one.isVisible())


def settle_offer(world) -> None:
    """Let an offer of a fine-tune that is due be made."""
    timer = world.window.findChild(TuningOffer).findChild(QTimer)
    while timer.isActive():
        QApplication.processEvents()
