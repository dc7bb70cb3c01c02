"""What the chosen tool does with the pointer, in a line for the status bar."""

from petseg_gui.models.tool_state import ToolName

HINTS: dict[ToolName, str] = {
    "brush": "Drag to paint · right button paints background · Shift+click draws a straight line",
    "eraser": "Drag to paint background · Shift+click draws a straight line",
    "smart": "Drag along the outline: paint stops at the photo's edges · right button paints background",
    "lasso": "Drag round an area, or click its corners · double click closes, Backspace takes a corner back",
    "fill": "Click an area to fill it · right button fills with background",
    "pick": "Click to choose the class under the pointer",
    "box": "Drag a box around a pet, or a part of it, for a closer look of the model",
    "accept": "Drag to brush the model's proposal back in",
    "pan": "Drag to move the photo · the wheel zooms",
}
