"""Finds texts, buttons and dialogs in a window."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton


def texts(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def button(widget, text):
    return next(one for one in widget.findChildren(QPushButton) if one.text().replace("&", "") == text)


def message_button(world, text):
    return button(world.window.central.messages, text)


def dialog(world, kind):
    QApplication.processEvents()
    return next(one for one in world.window.findChildren(kind) if one.isVisible())
