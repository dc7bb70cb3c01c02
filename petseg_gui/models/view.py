"""How the canvas shows photo and mask: shared by the view panel, the menus and the canvas. No mask is changed by it."""

from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

MaskStyle = Literal["fill", "outline", "confidence", "difference"]
Split = Literal["single", "side-by-side", "swipe"]

TONE = ("brightness", "contrast", "gamma")
"""Options that change how the photo itself is shown."""

_RANGES: dict[str, tuple[float, float]] = {
    "opacity": (0.0, 1.0),
    "swipe": (0.0, 1.0),
    "brightness": (-1.0, 1.0),
    "contrast": (-1.0, 1.0),
    "gamma": (0.2, 5.0),
}


@dataclass(frozen=True)
class ViewOptions:
    """What can be chosen.

    Attributes
    ----------
    opacity : float
        How much the mask covers the photo, 0 to 1.
    mask_visible : bool
        False while the key that hides it is held, too.
    style : str
        "fill" colours the classes; "outline" draws only where they meet; "confidence" shows how sure the model was;
        "difference" shows where the mask is no longer what the model proposed.
    dim_background : bool
        Darken the photo where the mask says background.
    split : str
        "single" shows the photo once; "side-by-side" beside it again without the mask; "swipe" shows the mask to one
        side of a line only.
    swipe : float
        Where that line is, as a share of the view's width.
    brightness, contrast : float
        -1 to 1 for the photo as it is shown; 0 leaves it.
    gamma : float
        0.2 to 5; above 1 lightens dark fur, 1 leaves the photo.
    overview : bool
        Show a small picture of the whole photo in a corner while only a part of it is in view.
    """

    opacity: float = 0.5
    mask_visible: bool = True
    style: MaskStyle = "fill"
    dim_background: bool = False
    split: Split = "single"
    swipe: float = 0.5
    brightness: float = 0.0
    contrast: float = 0.0
    gamma: float = 1.0
    overview: bool = True


class ViewState(QObject):
    """The options in use. A change to what is already so emits nothing."""

    changed = Signal(object)
    """The set of names of the options that are different now."""

    def __init__(self, options: ViewOptions | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options = options or ViewOptions()

    @property
    def options(self) -> ViewOptions:
        """The options of now."""
        return self._options

    def update(self, **changes: Any) -> None:
        """Change some options; numbers out of range are brought into it."""
        new = replace(self._options, **{name: _allowed(name, value) for name, value in changes.items()})
        old, self._options = self._options, new
        different = {field.name for field in fields(new) if getattr(new, field.name) != getattr(old, field.name)}
        if different:
            self.changed.emit(different)


def _allowed(name: str, value: Any) -> Any:
    if name not in _RANGES:
        return value
    low, high = _RANGES[name]
    return min(max(float(value), low), high)
