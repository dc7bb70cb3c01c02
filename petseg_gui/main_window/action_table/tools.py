"""The Tools menu: tools, classes, and how they paint."""

from core.labels import Label
from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Condition, Menu, always
from petseg_gui.main_window.situation import Situation
from petseg_gui.main_window.window_context import WindowContext
from petseg_gui.models.tools import TOOLS, Needs, ToolInfo, ToolName


def _has_size(now: Situation) -> bool:
    return TOOLS[now.tool].size is not None


def _border_follows(now: Situation) -> bool:
    return now.options.auto_border


def _has_border(now: Situation) -> bool:
    return now.options.has_border


def _tool(name: ToolName, tool: ToolInfo) -> ActionSpec:
    def choose(app: WindowContext) -> None:
        app.services.tools.tool = name

    return ActionSpec(name, tool.text, choose, name, tool.keys, tool.tip, enabled=_has(tool.needs),
                      checked=lambda now: now.tool == name, group="tool")  # fmt: skip


def _has(needs: Needs) -> Condition:
    """Without a photo any tool can be chosen; on one, a tool needs what it works with."""
    conditions: dict[Needs, Condition] = {
        "": always,
        "model": lambda now: not now.has_photo or now.has_model,
        "proposal": lambda now: not now.has_photo or now.has_proposal,
    }
    return conditions[needs]


def _toggle_square(app: WindowContext) -> None:
    tools = app.services.tools
    tools.update(brush_shape="round" if tools.options.brush_shape == "square" else "square")


def _toggle_auto_border(app: WindowContext) -> None:
    tools = app.services.tools
    tools.update(auto_border=not tools.options.auto_border)


def _toggle_silhouette_only(app: WindowContext) -> None:
    tools = app.services.tools
    tools.update(silhouette_only=not tools.options.silhouette_only)


def _class(label: Label, text: str, key: str, tip: str) -> ActionSpec:
    return ActionSpec(f"class-{label.name.lower()}", text, lambda app: app.services.tools.choose_label(label), "",
                      (key,), tip, checked=lambda now: now.label == label, group="class",
                      short=label.title)  # fmt: skip


def _lock(label: Label, text: str, key: str, tip: str) -> ActionSpec:
    return ActionSpec(f"lock-{label.name.lower()}", text, lambda app: app.services.tools.toggle_lock(label), "",
                      (key,), tip, checked=lambda now: label in now.options.locked)  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    *(_tool(name, tool) for name, tool in TOOLS.items()),
    _class(Label.PET, "Paint &pet", "1", "Paint pet"),
    _class(Label.BACKGROUND, "Paint b&ackground", "2", "Paint background"),
    _class(Label.BORDER, "Paint b&order", "3", "Paint border, the uncertain band around a pet"),
    ActionSpec("swap", "S&wap pet and background", lambda app: app.services.tools.swap_labels(), "swap", ("X",),
               "Paint background instead of pet, and pet again the next time"),
    _lock(Label.PET, "Lock &pet", "Shift+1", "Keep pet as it is: no tool paints over it"),
    _lock(Label.BACKGROUND, "Lock &background", "Shift+2", "Keep background as it is: no tool paints over it"),
    _lock(Label.BORDER, "Lock b&order", "Shift+3", "Keep border as it is: no tool paints over it"),
    ActionSpec("shrink", "&Smaller tool", lambda app: app.services.tools.shrink(), shortcuts=("[",),
               tip="Make the tool a fifth smaller", enabled=_has_size, repeats=True),
    ActionSpec("grow", "La&rger tool", lambda app: app.services.tools.grow(), shortcuts=("]",),
               tip="Make the tool a fifth larger", enabled=_has_size, repeats=True),
    ActionSpec("square-brush", "S&quare brush", _toggle_square,
               tip="Paint with a square instead of a disk", checked=lambda now: now.options.brush_shape == "square"),
    ActionSpec("auto-border", "Border follows the o&utline", _toggle_auto_border, shortcuts=("T",),
               tip="While pet or background is painted, the border band follows the new outline",
               enabled=lambda now: not now.options.silhouette_only, checked=_border_follows, short="Border follows"),
    ActionSpec("silhouette-only", "Silhouette onl&y", _toggle_silhouette_only,
               tip="Paint without a border, and draw it everywhere when the photo is marked reviewed",
               checked=lambda now: now.options.silhouette_only),
    ActionSpec("narrow-border", "Narrower bor&der", lambda app: app.services.tools.narrow_border(), "",
               ("Ctrl+[",), "Make the border band a fifth narrower", enabled=_has_border, repeats=True),
    ActionSpec("widen-border", "W&ider border", lambda app: app.services.tools.widen_border(), "",
               ("Ctrl+]",), "Make the border band a fifth wider", enabled=_has_border, repeats=True),
)  # fmt: skip

MENU: Menu = ("&Tools", (
    *TOOLS, SEPARATOR,
    "class-pet", "class-background", "class-border", "swap", SEPARATOR,
    ("Prote&ct from painting", ("lock-pet", "lock-background", "lock-border")), SEPARATOR,
    "shrink", "grow", "square-brush", SEPARATOR, "auto-border", "silhouette-only", "narrow-border", "widen-border",
))  # fmt: skip
