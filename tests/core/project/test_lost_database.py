"""A database that is damaged, lost, newer or in use, and what a folder keeps without it."""

import sqlite3
from contextlib import closing

import pytest
from support.project_states import states_in

from core.errors import ProjectError
from core.masks import write_mask
from core.project import PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState


def damage(path):
    data = bytearray(path.read_bytes())
    data[100:3000] = b"\xff" * 2900
    path.write_bytes(data)


def drop_table(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE photos")


def foreign_database(path):
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE somebody (elses)")


DAMAGES = {
    "overwritten": damage,
    "no database": lambda path: path.write_bytes(b"this is no database, but a text of some length" * 40),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "table missing": drop_table,
    "another program's": foreign_database,
}


@pytest.mark.parametrize("kind", DAMAGES)
def test_damaged_database_is_set_aside_and_rebuilt(photo_folder, make_mask, kind):
    with closing(Project.open(photo_folder)) as project:
        project.masks.save("pet_1.jpg", make_mask(), make_mask() == 0, REVIEWED)
    write_mask(photo_folder / "annotations" / "trimaps" / "pet_2.png", make_mask())
    database = photo_folder / ".petseg" / "project.db"
    DAMAGES[kind](database)
    content = database.read_bytes()
    with closing(Project.open(photo_folder)) as project:
        # Whether a person had approved what was painted here is lost, so it may not train; imported masks may.
        assert project.photos.entry("pet_1.jpg").state == CORRECTED
        assert project.photos.entry("pet_2.jpg").state == REVIEWED
        assert (project.masks.load("pet_1.jpg", (90, 120)) == make_mask()).all()
        assert project.masks.load_touched("pet_1.jpg", (90, 120)) is None
        assert len(project.notes) == 1
        assert "project.db.damaged-1" in str(project.notes[0])
    assert database.with_name("project.db.damaged-1").read_bytes() == content
    assert states_in(photo_folder)["pet_1.jpg"] == CORRECTED


def test_every_damaged_database_is_kept_with_its_journal(photo_folder):
    states_in(photo_folder)
    store = photo_folder / ".petseg"
    for number in (1, 2):
        (store / "project.db").write_bytes(b"damage %d " % number * 100)
        (store / "project.db-journal").write_bytes(b"journal")
        states_in(photo_folder)
        assert (store / f"project.db.damaged-{number}").read_bytes().startswith(b"damage %d" % number)
        assert not (store / "project.db-journal").exists()


def test_lost_database_is_rebuilt(photo_folder, make_mask):
    with closing(Project.open(photo_folder)) as project:
        project.masks.save("pet_1.jpg", make_mask(), make_mask() == 0, REVIEWED)
        project.proposals.save("pet_2.jpg", make_mask(), 0.5, "shipped")
    (photo_folder / ".petseg" / "project.db").write_bytes(b"")
    with closing(Project.open(photo_folder)) as project:
        assert len(project.notes) == 1
        assert "was gone" in str(project.notes[0])
    assert states_in(photo_folder) == {
        "pet_1.jpg": CORRECTED,
        "pet_2.jpg": TODO,
        "pet_3.jpg": TODO,
        "pet_4.jpg": TODO,
    }


def test_database_of_a_newer_version_is_left_alone(photo_folder):
    states_in(photo_folder)
    database = photo_folder / ".petseg" / "project.db"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
    content = database.read_bytes()
    with pytest.raises(ProjectError, match="newer PetSeg") as caught:
        Project.open(photo_folder)
    assert caught.value.path == database
    assert database.read_bytes() == content


def test_database_held_by_another_program_is_reported_and_left_alone(photo_folder, monkeypatch):
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **options: connect(path, **options | {"timeout": 0.05}))
    states_in(photo_folder)
    database = photo_folder / ".petseg" / "project.db"
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProjectError, match="locked"):
            Project.open(photo_folder)
        connection.execute("ROLLBACK")
    assert sorted(p.name for p in (photo_folder / ".petseg").iterdir()) == ["lock", "project.db"]


def test_invalid_decisions_and_names_are_ignored(oxford_folder):
    states_in(oxford_folder)
    with closing(sqlite3.connect(oxford_folder / ".petseg" / "project.db")) as connection, connection:
        connection.execute("UPDATE photos SET mark = 'blessed'")
        connection.execute("INSERT INTO photos (name, mark) VALUES (x'ff', 'reviewed')")
    assert set(states_in(oxford_folder).values()) == {CORRECTED}
