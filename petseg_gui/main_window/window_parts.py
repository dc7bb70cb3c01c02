"""The keyboard's way between the parts of the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Part = Callable[[], QWidget]
"""Returns a part of the window as it is now."""


class WindowParts:
    """Moves the keyboard from part to part: list, photo or page, panel.

    Parameters
    ----------
    window : QWidget
    parts : sequence of callable
        In the order in which to go through them.
    """

    def __init__(self, window: QWidget, parts: Sequence[Part]) -> None:
        self._window = window
        self._parts = parts

    def go(self, step: int) -> None:
        """Give the keyboard to the next part that is visible, or to the previous one for a negative step."""
        shown = [part() for part in self._parts if part().isVisible()]
        focus = self._window.focusWidget()
        # The last one: a part may lie within another.
        here = max((row for row, part in enumerate(shown) if _holds(part, focus)), default=-1 if step > 0 else 0)
        for number in range(1, len(shown) + 1):
            target = _first_stop(shown[(here + step * number) % len(shown)])
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def _first_stop(part: QWidget) -> QWidget | None:
    """Return the first widget of a part that Tab would stop at."""
    widget: QWidget | None = part
    while widget is not None and _holds(part, widget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
        widget = widget.nextInFocusChain()
    return None
