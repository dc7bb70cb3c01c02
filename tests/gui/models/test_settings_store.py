import json
import os
import shutil
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import petseg_gui.models.settings as module
from core.labels import Label
from petseg_gui.models.export_choices import ExportChoices
from petseg_gui.models.option import from_json, option_of, to_json
from petseg_gui.models.options import CLASS_COLOURS, MAX_SIZE, ToolOptions, ToolSizes, ViewOptions
from petseg_gui.models.settings import MAX_PLACES, MAX_RECENT, Settings, SettingsStore
from petseg_gui.models.tuning_choices import TuningChoices
from petseg_gui.models.window_layout import WindowLayout

OLD = Path(__file__).parent / "data" / "settings_of_0.1.0.json"
"""Written by version 0.1.0, with every value changed."""

valid = st.builds(
    Settings,
    theme=st.sampled_from(["system", "light", "dark"]),
    proposals_ahead=st.integers(0, 50),
    reopen_last=st.booleans(),
    device=st.sampled_from(["auto", "cpu", "gpu"]),
    photo_order=st.sampled_from(["name", "least-sure", "state"]),
    view=st.builds(
        ViewOptions,
        opacity=st.floats(0, 1),
        overview=st.booleans(),
        stripes=st.booleans(),
        pet_colour=st.from_regex("#[0-9a-f]{6}", fullmatch=True),
    ),
    sizes=st.builds(
        ToolSizes,
        brush_size=st.integers(1, MAX_SIZE),
        eraser_size=st.integers(1, MAX_SIZE),
        smart_size=st.integers(1, MAX_SIZE),
        photo_side=st.integers(1, 32_000),
    ),
    tools=st.builds(
        ToolOptions,
        brush_shape=st.sampled_from(["round", "square"]),
        pen_pressure=st.booleans(),
        fill_by=st.sampled_from(["photo", "class"]),
        tolerance=st.integers(0, 255),
        contiguous=st.booleans(),
        auto_border=st.booleans(),
        border_width=st.integers(1, 6250),
    ),
    undo_memory_mb=st.integers(64, 4096),
    places=st.dictionaries(st.text(), st.text(), max_size=4),
    key_bindings=st.dictionaries(st.text(), st.lists(st.text(max_size=20), max_size=3).map(tuple), max_size=4),
    recent=st.lists(st.text(st.characters(exclude_characters="\0")), max_size=MAX_RECENT).map(tuple),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_changes_are_remembered(qapp, path):
    store = SettingsStore(path)
    assert store.settings == Settings()
    store.update(theme="dark", view=ViewOptions(opacity=0.25))
    store.flush()
    assert json.loads(path.read_text()) == {"theme": "dark", "opacity": 0.25}
    again = SettingsStore(path)
    assert again.settings == Settings(theme="dark", view=ViewOptions(opacity=0.25))
    assert again.notice is None


def test_nothing_is_written_without_a_change(qapp, path):
    store = SettingsStore(path)
    store.update(theme="system")
    store.flush()
    assert not path.exists()


def test_a_change_is_emitted_once_and_written_shortly_after(qtbot, path):
    store = SettingsStore(path)
    changed: list[Settings] = []
    store.changed.connect(changed.append)
    for size in (50, 60, 60):
        store.update(sizes=ToolSizes(brush_size=size))
    assert [settings.sizes.brush_size for settings in changed] == [50, 60]
    assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert json.loads(path.read_text()) == {"brush_size": 60}


def test_it_writes_in_the_background(qtbot, path):
    jobs = []
    store = SettingsStore(path, lambda work, on_failure: jobs.append(work))
    store.update(theme="light")
    qtbot.waitUntil(lambda: bool(jobs))
    assert not path.exists()
    jobs[0]()
    assert path.exists()


@given(settings=valid)
def test_json_round_trip(settings):
    assert from_json(Settings, json.loads(json.dumps(to_json(settings)))) == settings


@given(
    stored=st.fixed_dictionaries(
        {}, optional=dict.fromkeys(["theme", "opacity", "recent", "places", "key_bindings"], anything)
    )
)
def test_invalid_values_fall_back_to_the_defaults(stored):
    settings = from_json(Settings, stored)
    assert settings == from_json(Settings, to_json(settings))


@pytest.mark.parametrize("content", ["[]", "7", "null", '"theme"'])
def test_a_file_that_holds_no_object_counts_as_empty(qapp, path, content):
    path.parent.mkdir()
    path.write_text(content)
    assert SettingsStore(path).settings == Settings()


def test_a_file_of_an_earlier_version_is_read_without_loss(qapp, tmp_path):
    shutil.copy(OLD, tmp_path / "settings.json")
    store = SettingsStore(tmp_path / "settings.json")
    stored = json.loads(OLD.read_text())
    assert store.notice is None
    assert json.loads(json.dumps(to_json(store.settings))) == stored
    added = {
        "language",
        "places",
        "import_path",
        "silhouette_only",
        "thumbnail_masks",
        "thumbnail_size",
        "grid_size",
        "proposals_ahead",
        "reopen_last",
        "tour_shown",
        "models_folder",
        "propose_again",
        "unsure_from",
        "next_useful",
        "start_model",
        "start_model_title",
        "propagate_after_pause",
        "offer_tuning_after",
        "tuning_starts_itself",
        "tuning_sheet",
        "tuning_panel",
        "tuning_paces",
        "stripes",
        *CLASS_COLOURS,
        *_all_names(WindowLayout()),
        *_all_names(ExportChoices()),
        *_all_names(TuningChoices()),
    }
    names = set(_all_names(Settings())) - {"locked", *_not_remembered(ViewOptions), *added}
    assert set(stored) == names


def _all_names(options):
    for one in fields(options):
        value = getattr(options, one.name)
        yield from _all_names(value) if is_dataclass(value) else [one.name]


def _not_remembered(owner):
    return {one.name for one in fields(owner) if not option_of(owner, one.name).remembered}


def test_locks_style_and_tone_are_not_written(qapp, path):
    store = SettingsStore(path)
    store.update(tools=ToolOptions(locked=frozenset({Label.PET})), view=ViewOptions(style="outline", gamma=2.0))
    store.flush()
    assert not path.exists()


def test_an_invalid_value_does_not_affect_the_others(qapp, path):
    path.parent.mkdir()
    path.write_text('{"theme": "pink", "brush_size": 77, "opacity": NaN, "unknown": 1, "eraser_size": true}')
    assert SettingsStore(path).settings == Settings(sizes=ToolSizes(brush_size=77))


@pytest.mark.parametrize(
    ("name", "bad"),
    [("undo_memory_mb", 63), ("undo_memory_mb", 4097), ("undo_memory_mb", True), ("tolerance", 256),
     ("border_width", 0), ("smart_size", 2001), ("brush_shape", "star"), ("contiguous", 1),
     ("overview", "yes"), ("fill_by", None), ("key_bindings", {"brush": "B"}), ("key_bindings", {"brush": [1]}),
     ("key_bindings", []), ("tuning_paces", {"cpu": 10**400}), ("tuning_paces", {"cpu": float("inf")})],
)  # fmt: skip
def test_a_value_out_of_range_falls_back_and_is_refused(qapp, path, name, bad):
    path.parent.mkdir()
    path.write_text(json.dumps({name: bad, "eraser_size": 9}))
    store = SettingsStore(path)
    assert store.settings == Settings(sizes=ToolSizes(eraser_size=9))
    groups = {one.name: kind for kind in (ToolOptions, ToolSizes, ViewOptions) for one in fields(kind)}
    whole = {ToolOptions: "tools", ToolSizes: "sizes", ViewOptions: "view"}
    wrong = {whole[groups[name]]: groups[name](**{name: bad})} if name in groups else {name: bad}
    with pytest.raises(ValueError, match=name):
        store.update(**wrong)


def test_key_bindings_are_remembered_and_may_be_empty(qapp, path):
    store = SettingsStore(path)
    store.update(key_bindings={"brush": ("W", "Ctrl+B"), "skip": ()})
    store.flush()
    assert SettingsStore(path).settings.key_bindings == {"brush": ("W", "Ctrl+B"), "skip": ()}


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"nonsense", b"[" * 100_000, b'{"recent":' * 50_000, b"9" * 10_000],
    ids=lambda content: ascii(content[:12]),
)
def test_a_damaged_file_is_set_aside_and_reported(qapp, path, content):
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


def test_places_of_masks(qapp, path):
    store = SettingsStore(path)
    for number in range(MAX_PLACES + 3):
        store.remember_place(f"/media/card-{number}", Path(f"/masks/{number}"))
    store.remember_place("/media/card-9", Path("/masks/other"))
    assert len(store.settings.places) == MAX_PLACES
    assert "/media/card-0" not in store.settings.places
    store.flush()
    assert SettingsStore(path).settings.places["/media/card-9"] == str(Path("/masks/other"))


def _make_pipe(path: Path) -> None:
    os.mkfifo(path)


def _link_to_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _make_huge(path: Path) -> None:
    path.write_bytes(b" " * 8_000_000)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes and devices in folders")
@pytest.mark.parametrize("put", [Path.mkdir, _make_pipe, _link_to_device, _make_huge])
def test_what_is_no_settings_file_is_set_aside_and_reported(qapp, path, put):
    path.parent.mkdir()
    put(path)
    store = SettingsStore(path)
    assert store.settings == Settings()
    assert "damaged-1" in store.notice.text
    store.update(theme="dark")
    store.flush()
    assert SettingsStore(path).settings.theme == "dark"


def test_a_file_that_may_not_be_read_is_not_overwritten(qapp, path, permissions_count):
    path.parent.mkdir()
    path.write_text('{"theme": "light"}')
    path.chmod(0)
    store = SettingsStore(path)
    assert "damaged-1" in store.notice.text
    store.update(theme="dark")
    store.flush()
    assert path.with_name("settings.json.damaged-1").exists()


def test_a_folder_that_cannot_be_written_is_reported_once(qapp, tmp_path):
    (tmp_path / "config").write_text("a file where the folder should be")
    store = SettingsStore(tmp_path / "config" / "settings.json")
    messages = []
    store.message.connect(messages.append)
    for size in (50, 60):
        store.update(sizes=ToolSizes(brush_size=size))
        store.flush()
    assert len(messages) == 1


def test_odd_texts_are_left_out(qapp, path):
    path.parent.mkdir()
    path.write_text(json.dumps({
        "recent": ["/photos", "a\0b", "x" * 10_000, 7],
        "key_bindings": {"brush": ["\ud800"], "undo": ["x" * 1_000]},
    }))  # fmt: skip
    settings = SettingsStore(path).settings
    assert settings.recent == ("/photos",)
    assert settings.key_bindings == {}


def test_recent_folders(qapp, path):
    store = SettingsStore(path)
    for number in range(MAX_RECENT + 3):
        store.add_recent(Path(f"/photos/{number}"))
    store.add_recent(Path("/photos/5"))
    assert len(store.settings.recent) == MAX_RECENT
    assert store.settings.recent[:2] == (str(Path("/photos/5")), str(Path(f"/photos/{MAX_RECENT + 2}")))


def test_invalid_values_are_refused(qapp, path):
    store = SettingsStore(path)
    with pytest.raises(ValueError, match="brush_size"):
        store.update(sizes=ToolSizes(brush_size=0))
    assert store.settings == Settings()


def test_a_file_that_cannot_be_written_is_reported(qapp, path, monkeypatch):
    def refuse(*_values, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "atomic_write", refuse)
    store = SettingsStore(path)
    messages = []
    store.message.connect(messages.append)
    store.update(theme="dark")
    store.flush()
    assert [message.level for message in messages] == ["warning"]
    assert "no space left" in messages[0].text
