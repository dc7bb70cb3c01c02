"""The few questions that cannot wait."""

from PySide6.QtWidgets import QMessageBox, QWidget


def may_stop_training(parent: QWidget) -> bool:
    """Whether to give up a running fine-tune, asked when the window is closed or another folder opened."""
    return _agrees(
        parent,
        "A fine-tune is running.",
        "It stops if you quit or open another folder. The model in use stays, and your masks are saved.",
        yes="Stop it",
        no="Let it run",
    )


def may_lose_unsaved(parent: QWidget) -> bool:
    """Whether to quit although the last strokes could not be written."""
    return _agrees(parent, "Your last strokes could not be saved.", "Free some space or check the folder's "
                   "permissions, then close the window again.", "Quit without saving", "Go back")  # fmt: skip


def may_reset_keys(parent: QWidget) -> bool:
    """Whether to drop all keys that the user chose."""
    return _agrees(parent, "Reset the keys of all actions?", "The keys that you chose are lost.", "Reset", "Keep them")


def _agrees(parent: QWidget, what: str, more: str, yes: str, no: str) -> bool:
    box = QMessageBox(QMessageBox.Icon.Warning, "PetSeg", what, parent=parent)
    box.setInformativeText(more)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is agreed
