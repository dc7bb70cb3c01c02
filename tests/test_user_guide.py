"""The user guide may not promise keys that the window does not have, nor keep quiet about one that it has."""

import re
from pathlib import Path

from petseg_gui.main_window.action_table import ACTIONS

GUIDE = Path(__file__).parents[1] / "docs" / "user-guide.md"
HELD = {"Q", "M", "Esc", "Tab", "Shift+Tab"}
"""Keys that the canvas and the window handle themselves."""


def test_the_guide_lists_every_key_and_no_other() -> None:
    section = GUIDE.read_text(encoding="utf-8").split("### Keys")[1].split("\n## ")[0]
    named = set(re.findall(r"`([^`]+)`", section)) - HELD
    assert named == {key for spec in ACTIONS for key in spec.shortcuts}
