"""What every tool can do."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import Qt

from petseg_gui.canvas.transform import Place
from petseg_gui.models.document import Document
from petseg_gui.models.tool_state import BrushShape


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is.

    Parameters
    ----------
    photo, view : (float, float)
        (y, x) in the photo, and in device pixels of the view.
    erase : bool
        Whether the right button or Ctrl asks for background.
    shift : bool
        Whether Shift is held: straight on from where the stroke before ended.
    pressure : float
        How hard a pen is pressed, 0 to 1; 1 for a mouse.
    """

    photo: Place
    view: Place
    erase: bool = False
    shift: bool = False
    pressure: float = 1.0


@dataclass(frozen=True)
class Sketch:
    """A line drawn over the photo while a tool is at work, and not part of the mask.

    Parameters
    ----------
    points : tuple of (float, float)
        (y, x) in the photo.
    closed : bool
        Whether the last point is joined to the first.
    """

    points: tuple[Place, ...]
    closed: bool = False


class Tool(ABC):
    """Follows the pointer from the press of a button to its release."""

    cursor = Qt.CursorShape.ArrowCursor

    @abstractmethod
    def press(self, document: Document, pointer: Pointer) -> None:
        """A button went down."""

    @abstractmethod
    def drag(self, document: Document, pointer: Pointer) -> None:
        """The pointer moved with the button down."""

    @abstractmethod
    def release(self, document: Document) -> None:
        """The button came up: what was begun is finished."""

    @abstractmethod
    def cancel(self, document: Document) -> None:
        """Take back what was begun."""

    def diameter(self) -> int | None:
        """Diameter of the ring around the pointer in pixels of the photo; None for no ring."""
        return None

    @property
    def shape(self) -> BrushShape:
        """Shape of the ring."""
        return "round"

    def hover(self, document: Document, pointer: Pointer) -> None:
        """The pointer moved with no button down."""

    def sketch(self) -> Sketch | None:
        """What is drawn over the photo while the tool is at work."""
        return None
