"""Questions that must be answered before the work goes on."""

from PySide6.QtWidgets import QMessageBox, QWidget

from petseg_gui.plain_text import make_plain
from petseg_gui.translation import tr


def may_stop_training(parent: QWidget, quits: bool) -> bool:
    """Ask whether quitting, or else leaving the folder, may stop a fine-tune."""
    if quits:
        detail = tr("It stops if you quit. The model in use stays, and your masks are saved.")
    else:
        detail = tr("It stops if you leave the folder. The model in use stays, and your masks are saved.")
    yes = tr("Stop and quit") if quits else tr("Stop and leave")
    return _confirm(parent, tr("A fine-tune is running."), detail, yes=yes, no=tr("Keep running"))


def may_lose_unsaved(parent: QWidget) -> bool:
    """Ask whether to quit although the last strokes could not be saved."""
    return _confirm(
        parent,
        tr("Not everything is saved."),
        tr("The messages in the window say why. See to that, then close the window again."),
        yes=tr("Quit without saving"),
        no=tr("Go back"),
    )


def may_remove_version(parent: QWidget, title: str) -> bool:
    """Ask whether a version of the model is no longer listed."""
    return _confirm(
        parent,
        tr("Delete the version “{title}”?", title=title),
        tr("It is no longer listed. Its file is moved to .petseg/set-aside in this folder."),
        yes=tr("Delete"),
        no=tr("Keep it"),
    )


def may_reset_keys(parent: QWidget) -> bool:
    """Ask whether to replace all keys, also those that the user chose."""
    return _confirm(
        parent,
        tr("Replace the keys of all actions?"),
        tr("The keys that you chose are lost."),
        yes=tr("Replace"),
        no=tr("Keep them"),
    )


def may_reset_settings(parent: QWidget) -> bool:
    """Ask whether to go back to the default settings."""
    return _confirm(
        parent,
        tr("Reset these settings to their defaults?"),
        tr("Keys, recent folders and the layout of the window stay as they are."),
        yes=tr("Reset"),
        no=tr("Keep them"),
    )


def _confirm(parent: QWidget, question: str, detail: str, *, yes: str, no: str) -> bool:
    box = QMessageBox(QMessageBox.Icon.Warning, "PetSeg", question, parent=parent)
    box.setInformativeText(detail)
    agree = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    decline = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(decline)
    box.setEscapeButton(decline)
    make_plain(box).exec()
    return box.clickedButton() is agree
