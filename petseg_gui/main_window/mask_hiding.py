"""The mask goes away for as long as a key is held."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from petseg_gui.main_window.held_keys import HoldKey
from petseg_gui.models.view import ViewState


class MaskHiding(HoldKey):
    """Hides the mask while one of the keys is down; a mask that was hidden before stays so."""

    def __init__(self, keys: Iterable[Qt.Key], view_state: ViewState, window: QWidget) -> None:
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("a window without an application")
        super().__init__(keys, window, application)
        self._view_state = view_state
        self._was_shown = True
        self.held.connect(self._hide)

    def _hide(self, held: bool) -> None:
        if held:
            self._was_shown = self._view_state.options.mask_visible
        self._view_state.update(mask_visible=self._was_shown and not held)
