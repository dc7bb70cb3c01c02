import pkgutil

import pytest

from petseg_gui.canvas import tools as package
from petseg_gui.canvas.tools.stroke_tool import StrokeTool
from petseg_gui.canvas.tools.tool import Tool
from petseg_gui.canvas.tools.toolbox import tool_class
from petseg_gui.icons import icon
from petseg_gui.models.tools import TOOLS

SHARED = {"sizing", "stroke_tool", "tool", "toolbox"}
"""Modules that hold no tool of the panel."""


@pytest.mark.parametrize("name", TOOLS)
def test_every_tool_has_a_class_and_an_icon(qapp, name):
    assert issubclass(tool_class(name), Tool)
    assert not icon(name).isNull()


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_that_paints_strokes_uses_the_size_of_its_row(name):
    found = tool_class(name)
    assert issubclass(found, StrokeTool) == (TOOLS[name].size is not None)
    assert not issubclass(found, StrokeTool) or found.name == name


def test_every_module_of_a_tool_has_its_row():
    assert {module.name for module in pkgutil.iter_modules(package.__path__)} - SHARED == set(TOOLS)


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_shows_options_or_how_to_use_it(name):
    assert bool(TOOLS[name].usage) != (name in {"brush", "eraser", "fill"})
