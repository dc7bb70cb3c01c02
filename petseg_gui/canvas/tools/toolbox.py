"""All tools that can be chosen."""

from petseg_gui.canvas.tools.accept import AcceptTool
from petseg_gui.canvas.tools.box import BoxTool
from petseg_gui.canvas.tools.brush import BrushTool
from petseg_gui.canvas.tools.eraser import EraserTool
from petseg_gui.canvas.tools.fill import FillTool
from petseg_gui.canvas.tools.lasso import LassoTool
from petseg_gui.canvas.tools.pan import PanTool
from petseg_gui.canvas.tools.pick import PickTool
from petseg_gui.canvas.tools.smart import SmartTool
from petseg_gui.canvas.tools.tool import Tool
from petseg_gui.canvas.tools.trail import Trail
from petseg_gui.models.tools import ToolName, ToolState


def make_tools(tools: ToolState, trail: Trail, pan: PanTool) -> dict[ToolName, Tool]:
    """Return each tool under its name."""
    return {
        "brush": BrushTool(tools, trail),
        "eraser": EraserTool(tools, trail),
        "smart": SmartTool(tools, trail),
        "lasso": LassoTool(tools),
        "fill": FillTool(tools),
        "pick": PickTool(tools),
        "box": BoxTool(),
        "accept": AcceptTool(tools, trail),
        "pan": pan,
    }
