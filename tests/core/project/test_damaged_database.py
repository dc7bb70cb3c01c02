# ruff: noqa: S608 - the statements are those of the tests
"""Whatever is in the database: the folder opens, good rows stay, no mask is lost, and the user hears of it."""

import os
import threading
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from support.project_states import states_of
from support.used_folder import SHAPE, STATES, A, B, C, database_of, masks_in, run

from core.errors import ProjectError
from core.project import SHIPPED, PhotoState, Project
from core.project.database import database as database_module

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
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
def test_a_bad_field_costs_one_review_and_nothing_else(used_folder, make_mask, kind):
    run(used_folder, f"UPDATE photos SET {BAD_FIELDS[kind]} WHERE name = CAST('{A}' AS BLOB)")
    before, content = masks_in(used_folder), database_of(used_folder).read_bytes()
    with closing(Project.open(used_folder)) as project:
        assert states_of(project) == STATES | {A: CORRECTED}
        assert (project.masks.load(A, SHAPE) == make_mask()).all()
        assert project.masks.path(A) == used_folder / "annotations" / "trimaps" / "pet_1.png"
        assert [photo.name for photo, _ in project.reviewed_samples()] == [B]
        assert project.photos.entry(A).uncertainty is None
        assert project.setting("border_width") == "7"
        assert [version.id for version in project.versions.all()] == [SHIPPED, "one"]
        (note,) = project.notes
        assert f"1 entries of the project's database were damaged: {A}" in str(note)
    assert (used_folder / ".petseg" / "set-aside" / "project.db").read_bytes() == content
    assert masks_in(used_folder) == before
    with closing(Project.open(used_folder)) as project:
        assert states_of(project) == STATES | {A: CORRECTED}
        assert project.notes == []


@pytest.mark.parametrize(
    "name", ["x'ff'", "'a text'", "7", "CAST('../up.jpg' AS BLOB)", "CAST('/abs.jpg' AS BLOB)", "x''", "zeroblob(9999)"]
)
def test_a_row_without_a_usable_name_is_left_out(used_folder, name):
    run(used_folder, f"INSERT INTO photos (name, mark) VALUES ({name}, 'reviewed')")
    with closing(Project.open(used_folder)) as project:
        assert states_of(project) == STATES
        assert "1 entries" in str(project.notes[0])
    with closing(Project.open(used_folder)) as project:
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
def test_a_bad_version_is_mended_or_found_again_by_its_file(used_folder, kind):
    (used_folder / "outside.safetensors").write_bytes(b"a model")
    run(used_folder, f"UPDATE versions SET {(BAD_VERSIONS | MENDED_VERSIONS)[kind]}")
    with closing(Project.open(used_folder)) as project:
        assert states_of(project) == STATES
        shipped, one = project.versions.all()
        assert shipped.path.parent.name == "models"
        assert (one.id, one.path) == ("one", used_folder / ".petseg" / "models" / "one.safetensors")
        assert one.title.isprintable()
        assert "1 entries" in str(project.notes[0])


@pytest.mark.parametrize("figures", ["[" * 100_000, '{"mean IoU": NaN}', '{"mean IoU": 1e999}', '{"a": {"b": 1}}', "3"])
def test_figures_that_are_none_are_not_shown(used_folder, figures):
    run(used_folder, f"UPDATE versions SET figures = '{figures}'")
    with closing(Project.open(used_folder)) as project:
        assert project.versions.all()[1].figures == {}


@pytest.mark.parametrize("values", [f"'a', {BAD_UTF8}", f"{BAD_UTF8}, 'b'", "x'00', 'b'", "'a', x'00'"])
def test_a_bad_setting_is_left_out(used_folder, values):
    run(used_folder, f"INSERT INTO settings VALUES ({values})")
    with closing(Project.open(used_folder)) as project:
        assert project.setting("a") is None
        assert project.setting("border_width") == "7"
        assert states_of(project) == STATES


def test_the_version_in_use_that_is_no_text_is_the_shipped_one(used_folder):
    run(used_folder, "INSERT INTO settings VALUES ('version_in_use', x'00')")
    with closing(Project.open(used_folder)) as project:
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
def test_tables_that_act_are_not_used(used_folder, kind):
    run(used_folder, *HOSTILE[kind])
    started = time.monotonic()
    with closing(Project.open(used_folder)) as project:
        assert time.monotonic() - started < 5
        assert [entry.name for entry in project.photos.entries()] == list(STATES)
        assert "was damaged" in str(project.notes[0])
        project.masks.load(A, SHAPE)
        project.masks.save(A, np.zeros(SHAPE, np.uint8), np.ones(SHAPE, np.bool_), REVIEWED)
    with closing(Project.open(used_folder)) as project:
        assert states_of(project)[A] == REVIEWED
        assert project.notes == []


@pytest.mark.parametrize("number", [0, -1, 2000, -(2**31), 2**31 - 1])
def test_a_damaged_number_of_the_schema_costs_nothing(used_folder, number):
    run(used_folder, f"PRAGMA user_version = {number}")
    with closing(Project.open(used_folder)) as project:
        assert states_of(project) == STATES
        assert project.notes == []


@pytest.mark.parametrize("number", [-1, 1, 2000, 2**31 - 1])
def test_a_database_without_tables_is_rebuilt(used_folder, number):
    before = masks_in(used_folder)
    database_of(used_folder).unlink()
    run(used_folder, f"PRAGMA user_version = {number}")
    with closing(Project.open(used_folder)) as project:
        assert project.photos.entry(C).state == CORRECTED
    assert masks_in(used_folder) == before


def test_a_statement_that_takes_too_long_is_reported(used_folder, monkeypatch):
    monkeypatch.setattr(database_module, "_MAX_SECONDS", 0.1)
    monkeypatch.setattr(database_module, "_STEPS", 1)
    monkeypatch.setattr(database_module, "is_sound", lambda *_values: time.sleep(0.2) or True)
    with pytest.raises(ProjectError, match="takes too long"):
        Project.open(used_folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
@pytest.mark.parametrize("suffix", ["", "-journal", "-wal"])
def test_a_pipe_is_set_aside_and_not_waited_for(used_folder, suffix):
    path = Path(f"{database_of(used_folder)}{suffix}")
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    opened = threading.Thread(target=lambda: Project.open(used_folder).close(), daemon=True)
    opened.start()
    opened.join(20)
    assert not opened.is_alive()
    assert not path.is_fifo()


def test_a_folder_in_place_of_the_database_is_set_aside(used_folder):
    database_of(used_folder).unlink()
    (database_of(used_folder) / "with a file").mkdir(parents=True)
    with closing(Project.open(used_folder)) as project:
        assert "was damaged" in str(project.notes[0])
        assert states_of(project)[A] == CORRECTED
    assert (used_folder / ".petseg" / "project.db.damaged-1" / "with a file").is_dir()
