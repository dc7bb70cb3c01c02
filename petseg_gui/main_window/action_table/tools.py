"""Tools, classes, and how they paint."""

from core.labels import Label
from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Condition, Menu, always
from petseg_gui.models.tools import SIZED, ToolName


def _tool(name: ToolName, text: str, keys: tuple[str, ...], tip: str, *, short: str = "", enabled: Condition = always
          ) -> ActionSpec:  # fmt: skip
    return ActionSpec(name, text, lambda do: do.tools.choose(name), name, keys, tip, enabled=enabled,
                      checked=lambda now: now.tool == name, group="tool", short=short)  # fmt: skip


def _class(label: Label, text: str, key: str, tip: str) -> ActionSpec:
    return ActionSpec(f"class-{label.name.lower()}", text, lambda do: do.tools.choose_label(label), "", (key,), tip,
                      checked=lambda now: now.label == label, group="class", short=label.title)  # fmt: skip


def _lock(label: Label, text: str, key: str) -> ActionSpec:
    name = label.name.lower()
    return ActionSpec(f"lock-{name}", text, lambda do: do.tools.toggle_lock(label), "", (key,),
                      f"Keep {name} as it is: no tool paints over it",
                      checked=lambda now: label in now.locked)  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    _tool("brush", "&Brush", ("B",), "Paint the chosen class"),
    _tool("eraser", "&Eraser", ("E",), "Paint background"),
    _tool("smart", "S&mart brush", ("W",), "Paint the chosen class as far as the photo's edges under the stroke",
          short="Smart"),
    _tool("lasso", "&Lasso", ("A",), "Draw round an area, or click corner by corner, to paint what is inside"),
    _tool("fill", "&Fill", ("G",), "Paint an area of one colour, or one patch of a class, with a click"),
    _tool("pick", "Pic&k", ("C",), "Choose the class under the pointer"),
    _tool("box", "Propose in bo&x", ("R",), "Drag a rectangle, and the model looks closely there",
          short="Box", enabled=lambda now: not now.photo or now.model),
    _tool("accept", "Accept proposal &here", ("V",), "Brush the model's proposal back in",
          short="Accept", enabled=lambda now: not now.photo or now.proposal),
    _tool("pan", "Ha&nd", ("D", "H"), "Move the photo; with any tool, hold Space or the middle mouse button"),
    _class(Label.PET, "Paint &pet", "1", "Paint pet"),
    _class(Label.BACKGROUND, "Paint b&ackground", "2", "Paint background"),
    _class(Label.BORDER, "Paint b&order", "3", "Paint border, the uncertain band around a pet"),
    ActionSpec("swap", "S&wap pet and background", lambda do: do.tools.swap_labels(), "swap", ("X",),
               "Paint background instead of pet, and pet again the next time", short="Swap"),
    _lock(Label.PET, "Lock &pet", "Shift+1"),
    _lock(Label.BACKGROUND, "Lock &background", "Shift+2"),
    _lock(Label.BORDER, "Lock b&order", "Shift+3"),
    ActionSpec("shrink", "&Smaller tool", lambda do: do.tools.shrink(), shortcuts=("[",),
               tip="Make the tool a fifth smaller", enabled=lambda now: now.tool in SIZED, repeats=True),
    ActionSpec("grow", "La&rger tool", lambda do: do.tools.grow(), shortcuts=("]",), tip="Make the tool a fifth larger",
               enabled=lambda now: now.tool in SIZED, repeats=True),
    ActionSpec("square-brush", "S&quare brush", lambda do: do.tools.toggle_square(),
               tip="Paint with a square instead of a disk", checked=lambda now: now.square),
    ActionSpec("auto-border", "Border follows the o&utline", lambda do: do.tools.toggle_auto_border(), shortcuts=("T",),
               tip="While pet or background is painted, the border band follows the new outline",
               checked=lambda now: now.auto_border, short="Border follows"),
    ActionSpec("narrow-border", "Narrower bor&der", lambda do: do.tools.narrow_border(), shortcuts=("Ctrl+[",),
               tip="Make the border band a fifth narrower", enabled=lambda now: now.auto_border, repeats=True),
    ActionSpec("widen-border", "W&ider border", lambda do: do.tools.widen_border(), shortcuts=("Ctrl+]",),
               tip="Make the border band a fifth wider", enabled=lambda now: now.auto_border, repeats=True),
)  # fmt: skip

MENU: Menu = ("&Tools", (
    "brush", "eraser", "smart", "lasso", "fill", "pick", "box", "accept", "pan", SEPARATOR,
    "class-pet", "class-background", "class-border", "swap", SEPARATOR,
    ("Protec&t from painting", ("lock-pet", "lock-background", "lock-border")), SEPARATOR,
    "shrink", "grow", "square-brush", SEPARATOR, "auto-border", "narrow-border", "widen-border",
))  # fmt: skip
