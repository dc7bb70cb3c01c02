import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import petseg_gui.models.settings as module
from petseg_gui.models.settings import MAX_BORDER, MAX_RECENT, MAX_UNDO_MB, MIN_UNDO_MB, Settings, SettingsStore

valid = st.builds(
    Settings,
    theme=st.sampled_from(["system", "light", "dark"]),
    device=st.sampled_from(["auto", "cpu", "gpu"]),
    photo_order=st.sampled_from(["name", "least-sure", "state"]),
    opacity=st.floats(0, 1),
    brush_size=st.integers(1, 2000),
    eraser_size=st.integers(1, 2000),
    smart_size=st.integers(1, 2000),
    photo_side=st.integers(1, 32_000),
    overview=st.booleans(),
    brush_shape=st.sampled_from(["round", "square"]),
    pen_pressure=st.booleans(),
    fill_by=st.sampled_from(["photo", "class"]),
    tolerance=st.integers(0, 255),
    contiguous=st.booleans(),
    auto_border=st.booleans(),
    border_width=st.integers(1, MAX_BORDER),
    undo_memory_mb=st.integers(MIN_UNDO_MB, MAX_UNDO_MB),
    key_bindings=st.dictionaries(st.text(), st.lists(st.text(), max_size=3).map(tuple), max_size=4),
    recent=st.lists(st.text(), max_size=MAX_RECENT).map(tuple),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_is_changed_is_there_next_time(qapp, path):
    store = SettingsStore(path)
    assert store.settings == Settings()
    store.update(theme="dark", opacity=0.25)
    store.flush()
    assert json.loads(path.read_text()) == {"theme": "dark", "opacity": 0.25}
    again = SettingsStore(path)
    assert again.settings == Settings(theme="dark", opacity=0.25)
    assert again.notice is None


def test_nothing_is_written_without_a_change(qapp, path):
    store = SettingsStore(path)
    store.update(theme="system")
    store.flush()
    assert not path.exists()


def test_a_change_is_told_once_and_written_a_moment_later(qtbot, path):
    store = SettingsStore(path)
    told: list[Settings] = []
    store.changed.connect(told.append)
    for size in (50, 60, 60):
        store.update(brush_size=size)
    assert [settings.brush_size for settings in told] == [50, 60]
    assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert json.loads(path.read_text()) == {"brush_size": 60}


def test_writing_happens_where_it_is_told_to(qtbot, path):
    works = []
    store = SettingsStore(path, lambda work, on_failure: works.append(work))
    store.update(theme="light")
    qtbot.waitUntil(lambda: bool(works))
    assert not path.exists()
    works[0]()
    assert path.exists()


@given(settings=valid)
def test_json_round_trip(settings):
    assert Settings.from_json(json.loads(json.dumps(settings.to_json()))) == settings


@given(
    stored=anything
    | st.fixed_dictionaries({}, optional=dict.fromkeys(["theme", "opacity", "recent", "key_bindings"], anything))
)
def test_nonsense_falls_back_to_the_defaults(stored):
    settings = Settings.from_json(stored)
    assert settings == Settings.from_json(settings.to_json())


def test_one_bad_value_does_not_cost_the_others(qapp, path):
    path.parent.mkdir()
    path.write_text('{"theme": "pink", "brush_size": 77, "opacity": NaN, "unknown": 1, "eraser_size": true}')
    assert SettingsStore(path).settings == Settings(brush_size=77)


@pytest.mark.parametrize(
    ("name", "bad"),
    [("undo_memory_mb", 63), ("undo_memory_mb", 4097), ("undo_memory_mb", True), ("tolerance", 256),
     ("border_width", 0), ("smart_size", 2001), ("brush_shape", "star"), ("contiguous", 1),
     ("overview", "yes"), ("fill_by", None), ("key_bindings", {"brush": "B"}), ("key_bindings", {"brush": [1]}),
     ("key_bindings", [])],
)  # fmt: skip
def test_a_value_out_of_range_falls_back_and_is_refused(qapp, path, name, bad):
    path.parent.mkdir()
    path.write_text(json.dumps({name: bad, "eraser_size": 9}))
    store = SettingsStore(path)
    assert store.settings == Settings(eraser_size=9)
    with pytest.raises(ValueError, match=name):
        store.update(**{name: bad})


def test_keys_that_the_user_chose_are_remembered_and_can_be_none(qapp, path):
    store = SettingsStore(path)
    store.update(key_bindings={"brush": ("W", "Ctrl+B"), "skip": ()})
    store.flush()
    assert SettingsStore(path).settings.key_bindings == {"brush": ("W", "Ctrl+B"), "skip": ()}


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"nonsense"])
def test_a_damaged_file_is_set_aside_and_told(qapp, path, content):
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(content)
        store = SettingsStore(path)
        assert store.settings == Settings()
        assert store.notice is not None
        assert store.notice.level == "warning"
        assert f"damaged-{number}" in store.notice.text
        assert path.with_name(f"settings.json.damaged-{number}").read_bytes() == content
        assert not path.exists()


def test_recent_folders(qapp, path):
    store = SettingsStore(path)
    for number in range(MAX_RECENT + 3):
        store.add_recent(Path(f"/photos/{number}"))
    store.add_recent(Path("/photos/5"))
    assert len(store.settings.recent) == MAX_RECENT
    assert store.settings.recent[:2] == (str(Path("/photos/5")), str(Path(f"/photos/{MAX_RECENT + 2}")))


def test_values_that_make_no_sense_are_refused(qapp, path):
    store = SettingsStore(path)
    with pytest.raises(ValueError, match="brush_size"):
        store.update(brush_size=0)
    assert store.settings == Settings()


def test_a_file_that_cannot_be_written_is_told_not_raised(qapp, path, monkeypatch):
    def refuse(*_values, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "atomic_write", refuse)
    store = SettingsStore(path)
    told = []
    store.message.connect(told.append)
    store.update(theme="dark")
    store.flush()
    assert [message.level for message in told] == ["warning"]
    assert "no space left" in told[0].text
