"""Keys held down on a real X server, which repeats them in its own way: one press, one photo."""

from collections.abc import Iterator

import pytest
from support.x_server import MISSING, XApp, x_server

from core.project import PhotoState

pytestmark = [pytest.mark.long, pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")]

_PHOTOS = 30
_CANVAS, _LIST, _BUTTON = ("canvas", "CanvasView"), ("list", "PhotoList"), ("reviewed", "PanelButton")
_SKIP_BUTTON = ("skip", "PanelButton")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory, write_photo) -> Iterator[XApp]:
    """PetSeg with thirty photos, on a display of its own."""
    folder, home = tmp_path_factory.mktemp("photos"), tmp_path_factory.mktemp("home")
    for number in range(_PHOTOS):
        write_photo(folder / f"pet_{number:02}.jpg", seed=number)
    with x_server() as display:
        app = XApp(display, folder, home)
        yield app
        assert app.close() == 0


def _changes(before, after) -> list[str]:
    return [state for name, state in after["states"].items() if state != before["states"][name] and _is_decision(state)]


def _is_decision(state: str) -> bool:
    return state in (PhotoState.REVIEWED.value, PhotoState.SKIPPED.value)


def _row(shown) -> int:
    return list(shown["states"]).index(shown["current"])


@pytest.mark.parametrize(("part", "key", "state"), [
    (_CANVAS, "Return", "reviewed"),
    (_LIST, "Return", "reviewed"),
    (_CANVAS, "ctrl+space", "reviewed"),
    (_LIST, "ctrl+space", "reviewed"),
    (_CANVAS, "s", "skipped"),
    (_LIST, "s", "skipped"),
    (_BUTTON, "space", "reviewed"),
    (_BUTTON, "Return", "reviewed"),
    (_SKIP_BUTTON, "space", "skipped"),
])  # fmt: skip
def test_a_held_key_decides_about_one_photo(app, part, key, state):
    app.focus(*part)
    before = app.wait(lambda shown: shown["ready"])
    app.hold(key)
    after = app.wait(lambda shown: shown["ready"] and shown["current"] != before["current"])
    assert _changes(before, after) == [state]


@pytest.mark.parametrize(("part", "key", "step"), [
    (_CANVAS, "n", 1), (_CANVAS, "p", -1), (_CANVAS, "Tab", 1), (_LIST, "n", 1), (_LIST, "p", -1), (_LIST, "Tab", 1),
    (_LIST, "shift+Tab", -1), (_CANVAS, "Next", 1),
])  # fmt: skip
def test_a_held_key_goes_one_photo_further(app, part, key, step):
    app.focus(*part)
    before = app.wait(lambda shown: shown["ready"])
    app.hold(key)
    after = app.wait(lambda shown: shown["ready"] and shown["current"] != before["current"])
    assert _row(after) - _row(before) == step


@pytest.mark.parametrize("key", ["m", "Return"])
def test_a_key_held_in_the_menu_decides_about_one_photo(app, key):
    app.focus(*_CANVAS)
    before = app.wait(lambda shown: shown["ready"])
    app.press("alt+p")
    app.wait(lambda shown: shown["menu"])
    app.hold(key)
    after = app.wait(lambda shown: shown["ready"] and shown["current"] != before["current"])
    assert _changes(before, after) == ["reviewed"]


def test_pressing_again_goes_on_again(app):
    app.focus(*_CANVAS)
    for _ in range(3):
        before = app.wait(lambda shown: shown["ready"])
        app.press("Return")
        after = app.wait(lambda shown, before=before: shown["ready"] and shown["current"] != before["current"])
        assert _changes(before, after) == ["reviewed"]


def test_a_held_key_still_changes_a_size_on_and_on(app):
    app.focus(*_CANVAS)
    before = app.wait(lambda shown: shown["ready"])
    app.hold("bracketright", 8)
    assert app.ask("report")["brush"] > 2 * before["brush"]
