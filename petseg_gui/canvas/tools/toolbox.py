"""Makes the tools of a canvas."""

from importlib import import_module

from petseg_gui.canvas.tools.tool import Tool, ToolContext
from petseg_gui.models.tools import TOOLS, ToolName


def make_tools(context: ToolContext) -> dict[ToolName, Tool]:
    """Return every tool of `TOOLS`, by name."""
    return {name: tool_class(name)(context) for name in TOOLS}


def tool_class(name: ToolName) -> type[Tool]:
    """Return the class of a tool: for "brush", `BrushTool` in the module `brush` of this package."""
    found: type[Tool] = getattr(import_module(f"{__package__}.{name}"), f"{name.title()}Tool")
    return found
