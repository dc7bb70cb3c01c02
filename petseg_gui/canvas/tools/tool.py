"""The interface of all tools, and what it takes and returns."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document
from petseg_gui.models.options import BrushShape
from petseg_gui.models.tools import ToolState


@dataclass(frozen=True)
class Pointer:
    """State of pointer and modifier keys.

    Parameters
    ----------
    photo, view : (float, float)
        (y, x) in the photo, and in device pixels of the view.
    erase : bool
        Whether the right button or Ctrl requests background.
    shift : bool
        Whether Shift is held, for a line from the end of the previous stroke.
    alt : bool
        Whether Alt is held.
    pressure : float
        Of a pen, 0 to 1; 1 for a mouse.
    scale : float
        Logical pixels of the screen per pixel of the photo.
    """

    photo: Position
    view: Position
    erase: bool = False
    shift: bool = False
    alt: bool = False
    pressure: float = 1.0
    scale: float = 1.0


@dataclass(frozen=True)
class Sketch:
    """A line that a tool draws over the photo; not part of the mask.

    Parameters
    ----------
    points : tuple of (float, float)
        (y, x) in the photo.
    closed : bool
        Whether the last point is joined to the first.
    marked : bool
        Whether the first point is marked as one to click on.
    """

    points: tuple[Position, ...]
    closed: bool = False
    marked: bool = False


@dataclass
class Trail:
    """Where the last stroke ended; with Shift, the next one continues from there in a straight line.

    Attributes
    ----------
    end : (float, float) or None
        (y, x) in the shown photo; None before its first stroke.
    """

    end: Position | None = None


@dataclass(frozen=True)
class ToolContext:
    """What the tools of one canvas share.

    Attributes
    ----------
    tools : ToolState
    move_photo : callable
        Takes how far to move the photo down and right, in device pixels.
    open_sketch : callable
        Returns what an unfinished tool has drawn so far.
    trail : Trail
    """

    tools: ToolState
    move_photo: Callable[[float, float], None]
    open_sketch: Callable[[], Sketch | None]
    trail: Trail = field(default_factory=Trail)


class Tool(ABC):
    """Follows the pointer from press to release of a button."""

    cursor = Qt.CursorShape.ArrowCursor
    keys: frozenset[int] = frozenset()
    """Keys that go to the tool while it is open, instead of shortcuts of the window."""
    changes_mask = True
    """Whether it is of no use in a read-only project."""

    def __init__(self, context: ToolContext) -> None:
        self._tools = context.tools

    @abstractmethod
    def press(self, document: Document, pointer: Pointer) -> None:
        """Handle the press of a button."""

    @abstractmethod
    def drag(self, document: Document, pointer: Pointer) -> None:
        """Handle a move of the pointer with the button down."""

    @abstractmethod
    def release(self, document: Document) -> None:
        """Finish what was begun, as the button was released."""

    @abstractmethod
    def cancel(self, document: Document) -> None:
        """Cancel what was begun."""

    def leave(self, document: Document) -> None:
        """Keep what is painted and discard what is only sketched, as the photo is left."""
        self.release(document)

    def double_click(self, document: Document, pointer: Pointer) -> None:
        """Handle the second press of a double click."""
        self.press(document, pointer)

    def hover(self, document: Document, pointer: Pointer) -> bool:
        """Handle a move of the pointer with no button down; return whether the sketch changed."""
        return False

    def key(self, document: Document, key: int) -> bool:
        """Handle one of its keys while the tool is open; return whether that changed anything."""
        return False

    @property
    def is_open(self) -> bool:
        """Whether something unfinished continues though no button is down."""
        return False

    def can_work(self, document: Document) -> bool:
        """Whether a press would do anything in this document."""
        return True

    def diameter(self) -> int | None:
        """Diameter of the ring around the pointer in pixels of the photo; None for no ring."""
        return None

    def border_reach(self) -> int:
        """How far beyond the ring the border will end, in pixels of the photo; 0 if none follows a stroke."""
        return 0

    @property
    def shape(self) -> BrushShape:
        """Shape of the ring."""
        return "round"

    @property
    def ring_point(self) -> Position | None:
        """Where in the view the ring stays; None if it follows the pointer."""
        return None

    def sketch(self) -> Sketch | None:
        """Return what to draw over the photo, None for nothing."""
        return None
