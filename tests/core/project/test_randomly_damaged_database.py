"""Bytes and rows nobody thought of in the database: random damage, random values, hostile files."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.attacks import attempts
from support.project_states import states_of
from support.used_folder import SHAPE, STATES, A, B, C, D, database_of, masks_in

from core.errors import ProjectError
from core.masks import write_mask
from core.project import PhotoState, Project
from core.project.database.stored_rows import CLEAN, figures_of

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState


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
            assert list(states_of(project)) == list(STATES)
            assert states_of(project)[C] == CORRECTED or states_of(project)[C] == SKIPPED
            for name in (A, B, C):
                assert project.masks.load(name, SHAPE) is not None
            project.photos.set_state(D, SKIPPED)
    except ProjectError as error:
        assert "newer PetSeg" in str(error)  # noqa: PT017 - one damaged byte can say so
    assert masks_in(folder) == before


@pytest.mark.parametrize("seed", range(6))
def test_random_damage(used_folder, seed):
    random_damage(used_folder, 10, seed)


@pytest.mark.long
def test_much_random_damage(used_folder):
    random_damage(used_folder, attempts(500), 99)


def random_damage(folder: Path, count: int, seed: int) -> None:
    rng = random.Random(seed)
    data, before = database_of(folder).read_bytes(), masks_in(folder)
    for _ in range(count):
        open_damaged(folder, damage(data, rng), before)


@pytest.mark.parametrize("kind", ["-journal", "-wal"])
@pytest.mark.parametrize("seed", range(3))
def test_random_leftovers_of_sqlite(used_folder, kind, seed):
    rng = random.Random(seed)
    before = masks_in(used_folder)
    data = database_of(used_folder).read_bytes()
    leftover = bytes.fromhex("d9d505f920a163d7" if kind == "-journal" else "377f0682") + rng.randbytes(5000)
    Path(f"{database_of(used_folder)}{kind}").write_bytes(leftover)
    open_damaged(used_folder, data, before)


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
    before = masks_in(tmp_path) if any(mark for _, mark in rows) else {}
    with closing(Project.open(tmp_path)) as project:
        found = states_of(project)
        for photo, mark in rows:
            if mark in (b"corrected", b"reviewed", b"skipped"):
                assert found[photo.decode()] in (mark.decode(), CORRECTED)
        assert [mark for _, mark in rows].count(b"reviewed") - list(found.values()).count(REVIEWED) in (0, 1)
    assert not before or masks_in(tmp_path) == before
