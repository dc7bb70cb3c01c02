"""What a person does with several photos of the list, and what comes of it."""

from contextlib import closing

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.project import PhotoState, Project
from petseg_gui.widgets.photos.photo_list import PhotoList

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PROPOSED, REVIEWED, SKIPPED = PhotoState.PROPOSED, PhotoState.REVIEWED, PhotoState.SKIPPED


def photo_list(world) -> PhotoList:
    return world.window.browser.findChild(PhotoList)


def place(world, name: str) -> QPoint:
    view = photo_list(world)
    index = world.services.photos.index_of(name)
    view.scrollTo(index)
    return view.visualRect(index).center()


def click(world, name: str, modifier=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton) -> None:
    where, viewport = place(world, name), photo_list(world).viewport()
    QTest.mousePress(viewport, button, modifier, where)
    QTest.mouseMove(viewport, where + QPoint(1, 1))  # no hand is quite still
    QTest.mouseRelease(viewport, button, modifier, where + QPoint(1, 1))


def select(world, *names: str) -> None:
    click(world, names[0])
    for name in names[1:]:
        click(world, name, CTRL)
    assert selected(world) == sorted(names)


def selected(world) -> list[str]:
    return world.window.browser.selected


def states(world) -> list[PhotoState]:
    return [world.session.entries.state(name) for name in NAMES]


def on_disk(world) -> list[PhotoState]:
    assert world.services.autosaver.flush()
    with closing(Project.open(world.session.project.root, read_only=True)) as project:
        return [entry.state for entry in project.photos.entries()]


def shown(world) -> list[str]:
    return [message.text for message in world.window.central.messages.shown]
