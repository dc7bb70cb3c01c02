"""Rules for every tool: locked classes, and the border that follows the outline."""

import numpy as np
import pytest
from support.edits import paint

from core.cancel import never
from core.labels import Label
from core.pixels import Box

EVERYTHING = Box(0, 0, 60, 80)


def paint_box(world, box, label):
    paint(world.document.layers, box, np.ones(box.shape, np.bool_), label)


def apply(world, request):
    world.document.apply_edit(request.make(world.document.layers, never))


def go_around(world):
    world.drag((10, 10), (10, 70), (50, 70), (50, 10))


def go_across(world):
    world.drag((30, 10), (30, 70))


def click(world):
    world.click(30, 30)


PAINTERS = {"brush": go_across, "smart": go_across, "lasso": go_around, "fill": click}


@pytest.mark.parametrize("tool", PAINTERS)
def test_no_tool_paints_over_a_locked_class(world, tool):
    world.document.edit_requested.connect(lambda request: apply(world, request))
    paint_box(world, Box(0, 40, 60, 80), Label.BORDER)
    world.tools.update(locked=frozenset({Label.BORDER}), fill_by="photo")
    world.tools.tool = tool
    PAINTERS[tool](world)
    assert world.mask[30, 30] == Label.PET
    assert (world.mask[:, 40:] == Label.BORDER).all()


@pytest.mark.parametrize("tool", ["eraser", "accept"])
def test_neither_do_eraser_and_accept(world, tool):
    paint_box(world, EVERYTHING, Label.PET)
    paint_box(world, Box(0, 40, 60, 80), Label.BORDER)
    world.document.receive_proposal(np.full(world.document.shape, Label.BACKGROUND, np.uint8))
    world.tools.update(locked=frozenset({Label.BORDER}))
    world.tools.tool = tool
    go_across(world)
    assert world.mask[30, 30] == Label.BACKGROUND
    assert (world.mask[:, 40:] == Label.BORDER).all()


@pytest.mark.parametrize("tool", PAINTERS)
def test_the_border_follows_every_tool_as_part_of_its_step(world, tool):
    world.document.image[10:50, 10:70] = 255
    world.document.edit_requested.connect(lambda request: apply(world, request))
    world.tools.update(auto_border=True, border_width=4)
    world.tools.set_size("brush_size", 20)
    world.tools.set_size("smart_size", 20)
    world.tools.tool = tool
    PAINTERS[tool](world)
    assert world.mask[30, 40] == Label.PET
    assert (world.mask == Label.BORDER).any()
    assert world.document.revision == 1
    world.document.undo()
    assert (world.mask == Label.BACKGROUND).all()


def test_accept_takes_the_proposal_as_it_is(world):
    proposal = np.full(world.document.shape, Label.BACKGROUND, np.uint8)
    proposal[20:40, 20:60] = Label.PET
    paint_box(world, EVERYTHING, Label.BACKGROUND)
    world.document.receive_proposal(proposal)
    world.tools.update(auto_border=True, border_width=4)
    world.tools.tool = "accept"
    go_across(world)
    assert world.mask[30, 40] == Label.PET
    assert not (world.mask == Label.BORDER).any()
