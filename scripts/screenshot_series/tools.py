"""Screenshots for the page on tools: each tool at work on the sample photo, and each way to show its mask."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from core.labels import Label
from scripts.screenshot_series.stage import Position, Stage

CANVAS = QSize(1100, 560)
"""Size of a window that leaves the photo little more room than it needs."""
WINDOW = QSize(1366, 768)
RIGHT = Qt.MouseButton.RightButton

CHEEK: tuple[Position, ...] = ((70, 352), (120, 350), (160, 338), (195, 322))
"""Along the outline of the face."""
BESIDE: tuple[Position, ...] = ((10, 400), (100, 370), (190, 348), (270, 400))
"""Along the background beside it."""
NOSE: Position = (244, 262)


def take_tool_screenshots(stage: Stage) -> None:
    """Take all screenshots whose names begin with `tools-`."""
    stage.window.resize(WINDOW)
    stage.settle()
    _windows(stage)
    stage.window.resize(CANVAS)
    stage.settle()
    _tools(stage)
    _styles(stage)
    stage.window.resize(WINDOW)
    stage.settle()
    _dialogs(stage)


def _begin(stage: Stage, tool: str, size: int | None = None, *, empty: bool = False) -> None:
    """Start from the proposal, or from an empty mask, with a tool."""
    stage.action("clear" if empty else "reset")
    stage.services.tools.label = Label.PET
    stage.action(tool)
    if size is not None:
        stage.services.tools.size = size
    stage.settle()


def _shoot_canvas(stage: Stage, name: str) -> None:
    stage.shoot(name, stage.window.view)


def _shoot_stroke(
    stage: Stage, name: str, positions: Sequence[Position], button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    """Take the screenshot while the button is down."""
    stage.press(positions, button)
    _shoot_canvas(stage, name)
    stage.release(positions[-1], button)


def _windows(stage: Stage) -> None:
    """Take the whole window at work, and the pages of its panel."""
    side = stage.window.side
    _begin(stage, "brush", 44)
    stage.press(BESIDE, RIGHT)
    stage.shoot("tools-window")
    stage.release(BESIDE[-1], RIGHT)
    stage.action("clean-smooth")
    stage.wait(lambda: stage.document.preview is not None)
    stage.shoot("tools-clean-up")
    stage.window.clean_ups.close()
    stage.drag((20, 10), (90, 10))
    stage.action("border-everywhere")
    stage.action("undo")
    headings = side.view.findChildren(QAbstractButton)
    next(heading for heading in headings if heading.text() == "Brightness and contrast").click()
    for page in ("history", "view"):
        side.panel.show_page(page)
        stage.shoot(f"tools-{page}", side.panel)
    side.panel.show_page("paint")


def _tools(stage: Stage) -> None:
    tools = stage.services.tools
    _begin(stage, "brush", 36)
    _shoot_stroke(stage, "tools-border", BESIDE, RIGHT)
    _begin(stage, "lasso")
    tools.label = Label.BACKGROUND
    for corner in ((5, 340), (60, 362), (130, 362), (180, 345)):
        stage.click(corner)
    stage.hover((190, 420))
    _shoot_canvas(stage, "tools-lasso")
    _begin(stage, "box")
    _shoot_stroke(stage, "tools-box", ((20, 40), (280, 420)))
    tools.update(auto_border=False, tolerance=30)
    _begin(stage, "smart", 80, empty=True)
    _shoot_stroke(stage, "tools-smart", CHEEK)
    _begin(stage, "fill", empty=True)
    stage.click(NOSE)
    _shoot_canvas(stage, "tools-fill")
    _begin(stage, "accept", 90, empty=True)
    _shoot_stroke(stage, "tools-accept", ((70, 120), (120, 200), (90, 330)))
    tools.update(auto_border=True)


def _styles(stage: Stage) -> None:
    view = stage.services.view
    _begin(stage, "brush", 36)
    stage.drag(*BESIDE, button=RIGHT)
    stage.drag((40, 20), (110, 12))
    stage.leave()
    for style in ("outline", "confidence", "difference"):
        view.update(style=style)
        _shoot_canvas(stage, f"tools-{style}")
    view.update(style="fill", dim_background=True)
    _shoot_canvas(stage, "tools-dim")
    view.update(dim_background=False)
    for split in ("side-by-side", "swipe"):
        view.update(split=split)
        _shoot_canvas(stage, f"tools-{split}")
    view.update(split="single")


def _dialogs(stage: Stage) -> None:
    stage.action("palette")
    palette = QApplication.activePopupWidget()
    if palette is not None:
        palette.findChild(QLineEdit).setText("mask")
        stage.shoot("tools-palette", palette)
        palette.close()
    for action, name in (("shortcuts", "keys"), ("edit-shortcuts", "shortcut-editor")):
        stage.action(action)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            stage.shoot(f"tools-{name}", dialog)
            dialog.reject()
