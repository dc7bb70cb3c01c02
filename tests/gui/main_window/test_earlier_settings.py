"""A settings file of PetSeg 0.1.0 before its modules were rearranged is read without loss."""

import json
import shutil
from pathlib import Path

import pytest
from support.window_world import window_worlds

WRITTEN = Path(__file__).with_name("data") / "settings_0_1_0.json"
"""Written by that version, with another value of every setting and other keys of every action."""
STORED = json.loads(WRITTEN.read_text(encoding="utf-8"))
RENAMED = {"preferences": "settings"}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "settings.json"
    shutil.copy(WRITTEN, path)
    return path


@pytest.fixture
def world(qtbot, path):
    with window_worlds(qtbot, path) as make:
        yield make()


def test_every_action_has_its_keys(world):
    keys = {name: list(world.window.keys.keys(RENAMED.get(name, name))) for name in STORED["key_bindings"]}
    assert keys == STORED["key_bindings"]
    assert world.messages == []


def test_every_value_is_kept_when_another_changes(world, path):
    world.services.settings.add_recent(Path("/photos/new"))
    world.services.settings.flush()
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written.pop("recent") == [str(Path("/photos/new")), *STORED["recent"]]
    assert written == {name: value for name, value in STORED.items() if name != "recent"}
