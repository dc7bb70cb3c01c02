# ruff: noqa: S608 - the statements are those of the tests
"""Whatever is in the database: the folder opens, good rows stay, no mask is lost, and the user is told."""

import os
import random
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.attacks import attempts

from core.errors import ProjectError
from core.masks import write_mask
from core.project import SHIPPED, PhotoState, Project
from core.project import database as database_module
from core.project.stored_rows import CLEAN, figures_of

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B, C, D = [f"pet_{n}.jpg" for n in range(1, 5)]
STATES = {A: REVIEWED, B: REVIEWED, C: CORRECTED, D: PROPOSED}
SHAPE = (90, 120)


@pytest.fixture
def folder(photo_folder, make_mask):
    """Two reviewed photos, a corrected and a proposed one, a version of the model, and a setting."""
    with closing(Project.open(photo_folder)) as project:
        for name, state in ((A, REVIEWED), (B, REVIEWED), (C, CORRECTED)):
            project.masks.save(name, make_mask(), make_mask() == 0, state)
        project.proposals.save(D, make_mask(), 0.5, "shipped")
        project.put_setting("border_width", "7")
    (photo_folder / ".petseg" / "models").mkdir()
    (photo_folder / ".petseg" / "models" / "one.safetensors").write_bytes(b"a model")
    run(
        photo_folder,
        "INSERT INTO versions (id, title, path, created, figures, kept) "
        "VALUES ('one', 'After ten', 'one.safetensors', '2026-05-04', '{}', 1)",
    )
    return photo_folder


def database_of(folder: Path) -> Path:
    return folder / ".petseg" / "project.db"


def run(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(database_of(folder))) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def states(project: Project) -> dict[str, PhotoState]:
    return {entry.name: entry.state for entry in project.photos.entries()}


def masks(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "annotations" / "trimaps").iterdir()}


BAD_UTF8 = "CAST(x'ff00fe' AS TEXT)"
BAD_FIELDS = {
    "state that is no UTF-8": f"mark = {BAD_UTF8}",
    "unknown state": "mark = 'blessed'",
    "number for a state": "mark = 3",
    "blob for a state": "mark = x'7265766965776564'",
    "unknown pending state": "pending = 'soon'",
    "digest that is no UTF-8": f"digest = {BAD_UTF8}",
    "huge digest": "digest = hex(zeroblob(3000000))",
    "mask outside": "mask_file = CAST('../../outside.png' AS BLOB)",
    "mask anywhere": "mask_file = CAST('/etc/passwd' AS BLOB)",
    "mask that is a text": "mask_file = 'pet_1.png'",
    "mask that is no name": "mask_file = x'ff'",
    "mask with a zero": "mask_file = x'6100'",
    "mask that is a number": "mask_file = 7",
    "model that is no UTF-8": f"model = {BAD_UTF8}, uncertainty = 0.5",
    "model that is a blob": "model = x'00', uncertainty = 0.5",
    "text for a number": "model = 'shipped', uncertainty = 'very'",
    "infinite": "model = 'shipped', uncertainty = 9e999",
    "minus infinite": "model = 'shipped', uncertainty = -9e999",
    "huge": "model = 'shipped', uncertainty = 1e300",
    "negative": "model = 'shipped', uncertainty = -0.1",
    "blob for a number": "model = 'shipped', uncertainty = x'00'",
    "size that is a text": "photo_size = 'large'",
    "time that is a number with a fraction": "photo_mtime = 1e300",
    "digest of the photo that is a blob": "photo_digest = x'00'",
    "flag that is a text": "has_pet = 'perhaps'",
    "flag that is a number": "has_pet = 7",
    "tags that are no UTF-8": f"tags = {BAD_UTF8}",
    "note that is a blob": "note = x'6361740a'",
    "huge note": "note = hex(zeroblob(3000000))",
    "mark on the photo that is a text": "flagged = 'yes'",
    "reason that is a blob": "skip_reason = x'00'",
}


@pytest.mark.parametrize("kind", BAD_FIELDS)
def test_a_bad_field_costs_one_review_and_nothing_else(folder, make_mask, kind):
    run(folder, f"UPDATE photos SET {BAD_FIELDS[kind]} WHERE name = CAST('{A}' AS BLOB)")
    before, content = masks(folder), database_of(folder).read_bytes()
    with closing(Project.open(folder)) as project:
        assert states(project) == STATES | {A: CORRECTED}
        assert (project.masks.load(A, SHAPE) == make_mask()).all()
        assert project.masks.path(A) == folder / "annotations" / "trimaps" / "pet_1.png"
        assert [photo.name for photo, _ in project.reviewed_samples()] == [B]
        assert project.photos.entry(A).uncertainty is None
        assert project.setting("border_width") == "7"
        assert [version.id for version in project.versions.all()] == [SHIPPED, "one"]
        (note,) = project.notes
        assert f"1 entries of the project's database were damaged: {A}" in str(note)
    assert (folder / ".petseg" / "set-aside" / "project.db").read_bytes() == content
    assert masks(folder) == before
    with closing(Project.open(folder)) as project:
        assert states(project) == STATES | {A: CORRECTED}
        assert project.notes == []


@pytest.mark.parametrize(
    "name", ["x'ff'", "'a text'", "7", "CAST('../up.jpg' AS BLOB)", "CAST('/abs.jpg' AS BLOB)", "x''", "zeroblob(9999)"]
)
def test_a_row_without_a_usable_name_is_left_out(folder, name):
    run(folder, f"INSERT INTO photos (name, mark) VALUES ({name}, 'reviewed')")
    with closing(Project.open(folder)) as project:
        assert states(project) == STATES
        assert "1 entries" in str(project.notes[0])
    with closing(Project.open(folder)) as project:
        assert project.notes == []


BAD_VERSIONS = {
    "path outside": "path = '../../outside.safetensors'",
    "absolute path": "path = '/etc/hostname'",
    "path of Windows": r"path = 'C:\outside.safetensors'",
    "path that is a blob": "path = x'6f6e65'",
    "path that is no UTF-8": f"path = {BAD_UTF8}",
    "id of the shipped model": "id = 'shipped'",
    "id that is no UTF-8": f"id = {BAD_UTF8}",
    "id that is a blob": "id = x'00'",
}
MENDED_VERSIONS = {
    "title that is no UTF-8": f"title = {BAD_UTF8}",
    "title that is a blob": "title = x'00'",
    "huge title": "title = hex(zeroblob(3000000))",
    "time that is a number": "created = x'00'",
    "figures that are no UTF-8": f"figures = {BAD_UTF8}",
    "kept that is a text": "kept = 'yes'",
    "base that is a blob": "base = x'00'",
    "note that is no UTF-8": f"note = {BAD_UTF8}",
    "title of the base that is a blob": "base_title = x'00'",
    "photos that are a blob": "photos = x'00'",
}


@pytest.mark.parametrize("kind", [*BAD_VERSIONS, *MENDED_VERSIONS])
def test_a_bad_version_is_mended_or_found_again_by_its_file(folder, kind):
    (folder / "outside.safetensors").write_bytes(b"a model")
    run(folder, f"UPDATE versions SET {(BAD_VERSIONS | MENDED_VERSIONS)[kind]}")
    with closing(Project.open(folder)) as project:
        assert states(project) == STATES
        shipped, one = project.versions.all()
        assert shipped.path.parent.name == "models"
        assert (one.id, one.path) == ("one", folder / ".petseg" / "models" / "one.safetensors")
        assert one.title.isprintable()
        assert "1 entries" in str(project.notes[0])


@pytest.mark.parametrize("figures", ["[" * 100_000, '{"mean IoU": NaN}', '{"mean IoU": 1e999}', '{"a": {"b": 1}}', "3"])
def test_figures_that_are_none_are_not_shown(folder, figures):
    run(folder, f"UPDATE versions SET figures = '{figures}'")
    with closing(Project.open(folder)) as project:
        assert project.versions.all()[1].figures == {}


@pytest.mark.parametrize("values", [f"'a', {BAD_UTF8}", f"{BAD_UTF8}, 'b'", "x'00', 'b'", "'a', x'00'"])
def test_a_bad_setting_is_left_out(folder, values):
    run(folder, f"INSERT INTO settings VALUES ({values})")
    with closing(Project.open(folder)) as project:
        assert project.setting("a") is None
        assert project.setting("border_width") == "7"
        assert states(project) == STATES


def test_the_version_in_use_that_is_no_text_is_the_shipped_one(folder):
    run(folder, "INSERT INTO settings VALUES ('version_in_use', x'00')")
    with closing(Project.open(folder)) as project:
        assert project.versions.in_use().id == SHIPPED


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"
HOSTILE = {
    "endless view for photos": [
        "ALTER TABLE photos RENAME TO other",
        f"CREATE VIEW photos AS {ENDLESS} other.* FROM other, n",
    ],
    "endless view for settings": [
        "DROP TABLE settings",
        f"CREATE VIEW settings AS {ENDLESS} 'a' key, 'b' value FROM n",
    ],
    "view beside": [f"CREATE VIEW more AS {ENDLESS} i FROM n"],
    "trigger": ["CREATE TRIGGER t AFTER UPDATE ON photos BEGIN DELETE FROM photos; END"],
    "index with a function": ["CREATE INDEX i ON photos (hex(name))"],
    "constraint": ["DROP TABLE settings", "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT CHECK (value > 3))"],
    "generated column": [
        "DROP TABLE settings",
        "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000000))))",
    ],
    "virtual table": ["DROP TABLE settings", "CREATE VIRTUAL TABLE settings USING rtree(key, value, more)"],
    "other columns": ["ALTER TABLE photos RENAME COLUMN mark TO remark"],
    "more columns that must be filled": ["ALTER TABLE photos ADD COLUMN more TEXT NOT NULL DEFAULT 'x'"],
    "no key": ["DROP TABLE settings", "CREATE TABLE settings (key TEXT, value TEXT)"],
    "no tables": ["DROP TABLE photos", "DROP TABLE settings", "DROP TABLE versions", "DROP TABLE log"],
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_tables_that_act_are_not_used(folder, kind):
    run(folder, *HOSTILE[kind])
    started = time.monotonic()
    with closing(Project.open(folder)) as project:
        assert time.monotonic() - started < 5
        assert [entry.name for entry in project.photos.entries()] == list(STATES)
        assert "was damaged" in str(project.notes[0])
        project.masks.load(A, SHAPE)
        project.masks.save(A, np.zeros(SHAPE, np.uint8), np.ones(SHAPE, np.bool_), REVIEWED)
    with closing(Project.open(folder)) as project:
        assert states(project)[A] == REVIEWED
        assert project.notes == []


@pytest.mark.parametrize("number", [0, -1, 2000, -(2**31), 2**31 - 1])
def test_a_damaged_number_of_the_schema_costs_nothing(folder, number):
    run(folder, f"PRAGMA user_version = {number}")
    with closing(Project.open(folder)) as project:
        assert states(project) == STATES
        assert project.notes == []


@pytest.mark.parametrize("number", [-1, 1, 2000, 2**31 - 1])
def test_a_database_without_tables_is_rebuilt(folder, number):
    before = masks(folder)
    database_of(folder).unlink()
    run(folder, f"PRAGMA user_version = {number}")
    with closing(Project.open(folder)) as project:
        assert project.photos.entry(C).state == CORRECTED
    assert masks(folder) == before


def test_a_statement_that_takes_too_long_is_told(folder, monkeypatch):
    monkeypatch.setattr(database_module, "_MAX_SECONDS", 0.1)
    monkeypatch.setattr(database_module, "_STEPS", 1)
    monkeypatch.setattr(database_module, "is_sound", lambda *_values: time.sleep(0.2) or True)
    with pytest.raises(ProjectError, match="takes too long"):
        Project.open(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
@pytest.mark.parametrize("suffix", ["", "-journal", "-wal"])
def test_a_pipe_is_set_aside_and_not_waited_for(folder, suffix):
    path = Path(f"{database_of(folder)}{suffix}")
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    opened = threading.Thread(target=lambda: Project.open(folder).close(), daemon=True)
    opened.start()
    opened.join(20)
    assert not opened.is_alive()
    assert not path.is_fifo()


def test_a_folder_in_place_of_the_database_is_set_aside(folder):
    database_of(folder).unlink()
    (database_of(folder) / "with a file").mkdir(parents=True)
    with closing(Project.open(folder)) as project:
        assert "was damaged" in str(project.notes[0])
        assert states(project)[A] == CORRECTED
    assert (folder / ".petseg" / "project.db.damaged-1" / "with a file").is_dir()


# Bytes anywhere


def damage(data: bytes, rng: random.Random) -> bytes:
    """Cut it, or overwrite some bytes somewhere, or copy a piece of it elsewhere."""
    changed = bytearray(data)
    kind, start = rng.randrange(5), rng.randrange(len(data))
    if kind == 0:
        return bytes(changed[:start])
    if kind == 1:
        changed[start] ^= 1 << rng.randrange(8)
    elif kind == 2:
        length = rng.randrange(1, 600)
        changed[start : start + length] = rng.randbytes(length)
    elif kind == 3:
        length, source = rng.randrange(1, 5000), rng.randrange(len(data))
        changed[start : start + length] = data[source : source + length]
    else:
        for _ in range(rng.randrange(1, 20)):
            changed[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(changed)


def open_damaged(folder: Path, data: bytes, before: dict[str, bytes]) -> None:
    """The folder opens, or a newer PetSeg is named; the masks are as they were, and nothing is reviewed unasked."""
    database_of(folder).write_bytes(data)
    try:
        with closing(Project.open(folder)) as project:
            assert list(states(project)) == list(STATES)
            assert states(project)[C] == CORRECTED or states(project)[C] == SKIPPED
            for name in (A, B, C):
                assert project.masks.load(name, SHAPE) is not None
            project.photos.set_state(D, SKIPPED)
    except ProjectError as error:
        assert "newer PetSeg" in str(error)  # noqa: PT017 - one damaged byte can say so
    assert masks(folder) == before


@pytest.mark.parametrize("seed", range(6))
def test_random_damage(folder, seed):
    random_damage(folder, 10, seed)


@pytest.mark.long
def test_much_random_damage(folder):
    random_damage(folder, attempts(500), 99)


def random_damage(folder: Path, count: int, seed: int) -> None:
    rng = random.Random(seed)
    data, before = database_of(folder).read_bytes(), masks(folder)
    for _ in range(count):
        open_damaged(folder, damage(data, rng), before)


@pytest.mark.parametrize("kind", ["-journal", "-wal"])
@pytest.mark.parametrize("seed", range(3))
def test_random_leftovers_of_sqlite(folder, kind, seed):
    rng = random.Random(seed)
    before = masks(folder)
    data = database_of(folder).read_bytes()
    leftover = bytes.fromhex("d9d505f920a163d7" if kind == "-journal" else "377f0682") + rng.randbytes(5000)
    Path(f"{database_of(folder)}{kind}").write_bytes(leftover)
    open_damaged(folder, data, before)


# The checks themselves

anything = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.text(), st.binary(), st.sampled_from([*PhotoState]),
    st.sampled_from([b"a.jpg", "a\udcff", "../x", b"../x", "one.safetensors", 10**18, 0, 1, 0.5]),
)  # fmt: skip


@pytest.mark.parametrize("table", CLEAN)
@given(data=st.data())
def test_a_checked_row_is_found_good_the_next_time(table, data):
    columns, clean = CLEAN[table]
    row = tuple(data.draw(anything) for _ in columns.split(","))
    cleaned = clean(row)
    assert cleaned is None or clean(cleaned) == cleaned


@given(st.text() | st.recursive(st.none() | st.floats() | st.text(), st.lists).map(str))
def test_figures_are_numbers_and_texts(text):
    assert all(isinstance(value, float | int | str) for value in figures_of(text).values())


@pytest.mark.realdata
@pytest.mark.parametrize("name", ["db-bad-utf8.db", "db-title-img.db"])
def test_hostile_databases(data_folder, tmp_path, write_photo, make_mask, name):
    hostile = data_folder / "odd_inputs" / "20-hostile" / name
    with closing(sqlite3.connect(hostile)) as connection:
        connection.text_factory = bytes
        rows = connection.execute("SELECT name, mark FROM photos").fetchall()
    for photo, mark in rows:
        write_photo(tmp_path / photo.decode())
        if mark is not None:
            write_mask(tmp_path / "annotations" / "trimaps" / Path(photo.decode()).with_suffix(".png"), make_mask())
    (tmp_path / ".petseg").mkdir()
    database_of(tmp_path).write_bytes(hostile.read_bytes())
    before = masks(tmp_path) if any(mark for _, mark in rows) else {}
    with closing(Project.open(tmp_path)) as project:
        found = states(project)
        for photo, mark in rows:
            if mark in (b"corrected", b"reviewed", b"skipped"):
                assert found[photo.decode()] in (mark.decode(), CORRECTED)
        assert [mark for _, mark in rows].count(b"reviewed") - list(found.values()).count(REVIEWED) in (0, 1)
    assert not before or masks(tmp_path) == before
