"""Whatever is done, in whatever order: nothing breaks, and every step can be undone."""

import random

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from support.canvas_world import LEFT, MIDDLE, NO_KEY, RIGHT

from core.cancel import never
from core.labels import Label

ACTS = 150
KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Tab)
HELD = (
    NO_KEY,
    NO_KEY,
    NO_KEY,
    *(getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Shift", "Alt", "Control")),
)
TOOLS = ("brush", "eraser", "smart", "lasso", "fill", "pick", "box", "accept", "pan")


class RandomInput:
    """Does one thing after the other at random; the same for the same seed."""

    def __init__(self, world, seed):
        self.world = world
        self.random = random.Random(seed)
        self.button = LEFT

    def position(self):
        return self.random.uniform(-8, 68), self.random.uniform(-8, 88)

    def press(self):
        self.button = self.random.choice((LEFT, LEFT, RIGHT, MIDDLE))
        self.world.press(*self.position(), self.button, self.random.choice(HELD))

    def move(self):
        self.world.move(
            *self.position(), self.random.choice((self.button, self.button, RIGHT)), self.random.choice(HELD)
        )

    def hover(self):
        self.world.hover(*self.position(), self.random.choice(HELD))

    def release(self):
        self.world.release(*self.position(), self.random.choice((self.button, self.button, MIDDLE)))

    def drag(self):
        path = [self.position() for _ in range(self.random.randint(1, 5))]
        self.world.drag(*path, button=self.random.choice((LEFT, LEFT, RIGHT)), keys=self.random.choice(HELD))

    def double_click(self):
        self.world.double_click(*self.position())

    def pen(self):
        pressure = self.random.random()
        self.world.pen("Press", *self.position(), pressure)
        self.world.echo("ButtonPress", *self.position())
        self.random.choice((self.hover, self.key, self.press, self.leave))()
        self.world.pen("Move", *self.position(), pressure / 2)
        if self.random.random() < 0.8:
            self.world.pen("Release", *self.position())

    def wheel(self):
        turned = QPoint(0, self.random.randint(-240, 240))
        self.world.scroll(*self.position(), turned, keys=self.random.choice(HELD))

    def key(self):
        self.world.key(self.random.choice(KEYS))

    def hold_key(self):
        key = self.random.choice((Qt.Key.Key_Space, Qt.Key.Key_Shift))
        QTest.keyPress(self.world.canvas, key)
        self.random.choice((self.drag, self.press, self.release, self.leave))()
        QTest.keyRelease(self.world.canvas, key)

    def choose(self):
        self.world.tools.tool = self.random.choice(TOOLS)
        self.world.tools.size = self.random.randint(1, 30)
        self.world.tools.label = self.random.choice(list(Label))

    def set_options(self):
        locked = frozenset(self.random.sample(list(Label), self.random.choice((0, 0, 1))))
        self.world.tools.update(auto_border=self.random.random() < 0.5, border_width=4, locked=locked)
        self.world.view_state.update(split=self.random.choice(("single", "swipe", "side-by-side")))

    def step_back(self):
        self.random.choice((self.world.document.undo, self.world.document.redo))()

    def leave(self):
        self.world.leave()

    def fit(self):
        self.world.canvas.viewport.fit()

    def act(self):
        often = (self.press, self.move, self.release, self.drag, self.choose)
        rarely = (self.hover, self.double_click, self.pen, self.wheel, self.key, self.hold_key, self.set_options,
                  self.step_back, self.leave, self.fit)  # fmt: skip
        self.random.choice(often * 3 + rarely)()


@pytest.mark.parametrize("seed", range(8))
def test_nothing_breaks_and_every_step_can_be_undone(world, seed):
    document, layers = world.document, world.document.layers
    proposal = np.full(document.shape, Label.BACKGROUND, np.uint8)
    proposal[20:40, 20:60] = Label.PET
    document.receive_proposal(proposal)
    document.edit_requested.connect(lambda request: finish(document, request))
    random_input = RandomInput(world, seed)
    for _ in range(ACTS):
        random_input.act()
        assert np.array_equal(layers.mask[~layers.touched], proposal[~layers.touched])
    world.canvas.set_document(None)
    assert not document.in_stroke
    assert not world.wants(Qt.Key.Key_Escape)
    go_through(document.history, document.redo, "can_redo")
    final, steps = layers.mask.copy(), go_through(document.history, document.undo, "can_undo")
    assert np.array_equal(layers.mask, proposal)
    assert not layers.touched.any()
    assert go_through(document.history, document.redo, "can_redo") == steps > 0
    assert np.array_equal(layers.mask, final)


def go_through(history, step, is_possible):
    """Take all steps in one direction; return how many there were."""
    count = 0
    while getattr(history, is_possible):
        step()
        count += 1
    return count


def finish(document, request):
    """Do what is otherwise done in the background."""
    edit = request.make(document.layers, never)
    if edit is not None:
        document.apply_edit(edit)
