"""What the chosen tool does with the pointer, in a line for the status bar."""

from petseg_gui.models.tools import ToolName

HINTS: dict[ToolName, str] = {
    "brush": "Right button paints background · Shift+click: straight line",
    "eraser": "Paints background · Shift+click: straight line",
    "smart": "Paints up to the photo's edges · right button: background",
    "lasso": "Drag round it or click corners · Return closes, Esc gives up",
    "fill": "Click to fill · right button fills with background",
    "pick": "Click to choose the class under the pointer",
    "box": "Drag a box for a closer look of the model",
    "accept": "Brush the model's proposal back in",
    "pan": "Drag to move the photo · the wheel zooms",
}


def border_alone(width: int, key: str) -> str:
    """Why a stroke has left border alone, and what to do; without a key for that, by its name in the menu."""
    how = f"Press {key}" if key else "Turn off “Border follows the outline”"
    return f"Thinner than the border ({width} px), so all of it is border. {how} to paint without the border."
