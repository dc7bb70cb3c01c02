"""What the user can choose about how photo and mask look."""

from typing import get_args

from petseg_gui.canvas.view import CanvasView
from petseg_gui.models.view import MaskStyle, Split, ViewOptions, ViewState

TONE = ("brightness", "contrast", "gamma")
_SPLITS: tuple[Split, ...] = get_args(Split)


class ViewCommands:
    """Passes choices on to the view state and to the canvas."""

    def __init__(self, state: ViewState, view: CanvasView) -> None:
        self._state = state
        self._view = view

    def toggle(self, option: str) -> None:
        """Turn an option on or off."""
        self._state.update(**{option: not getattr(self._state.options, option)})

    def toggle_mask(self) -> None:
        """Show the mask, or hide it."""
        self.toggle("mask_visible")

    def toggle_style(self, style: MaskStyle) -> None:
        """Show the mask in a style; if it has that already, in colours."""
        self._state.update(style="fill" if self._state.options.style == style else style)

    def cycle_split(self) -> None:
        """Go on to the next way to see mask and photo."""
        following = _SPLITS.index(self._state.options.split) + 1
        self._state.update(split=_SPLITS[following % len(_SPLITS)])

    def reset_tone(self) -> None:
        """Show the photo as it is."""
        plain = ViewOptions()
        self._state.update(**{name: getattr(plain, name) for name in TONE})

    def zoom_in(self) -> None:
        """Look closer."""
        self._view.zoom_in()

    def zoom_out(self) -> None:
        """Look from further away."""
        self._view.zoom_out()

    def fit(self) -> None:
        """Show the whole photo."""
        self._view.fit()

    def zoom_to_mask(self) -> None:
        """Show pet and border as large as the view allows."""
        self._view.zoom_to_mask()

    def actual_size(self) -> None:
        """One pixel of the photo on one of the screen."""
        self._view.actual_size()
