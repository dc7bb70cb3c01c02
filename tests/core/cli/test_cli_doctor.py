# ruff: noqa: S608 - the statements are those of the tests
"""`petseg doctor` finds what does not fit, changes nothing unasked, and repairs without losing anything."""

import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.edits import dab

from core.editing.layer_change import EditChange
from core.editing.layers import MaskLayers
from core.labels import Label
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint
from core.project import SHIPPED, PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B, C, D = [f"pet_{n}.jpg" for n in range(1, 5)]


@pytest.fixture
def folder(photo_folder, make_mask):
    """A reviewed, a corrected and a proposed photo, and a model."""
    with closing(Project.open(photo_folder)) as project:
        for name in (A, B, C):
            project.proposals.save(name, make_mask(), 0.5, "shipped", np.full((4, 4), 0.5, np.float32))
        project.masks.save(A, make_mask(), make_mask() == 0, REVIEWED)
        project.masks.save(B, make_mask(), make_mask() == 0, CORRECTED)
    models = photo_folder / ".petseg" / "models"
    models.mkdir(exist_ok=True)
    card = Card(name="One", architecture=Architecture(), data="")
    write_checkpoint(models / "one.safetensors", Checkpoint({"a": np.zeros(3, np.float32)}, card))
    sql(
        photo_folder,
        "INSERT INTO versions (id, title, path, created, figures, kept) "
        "VALUES ('one', 'After ten', 'one.safetensors', '2026-05-04', '{}', 1)",
    )
    sql(photo_folder, "INSERT INTO settings VALUES ('version_in_use', 'one')")
    return photo_folder


def sql(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / ".petseg" / "project.db")) as connection, connection:
        connection.execute(statement)


def content(folder: Path) -> dict[str, bytes | str]:
    files = [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def mask_of(folder: Path, name: str = A) -> Path:
    return folder / "annotations" / "trimaps" / f"{Path(name).stem}.png"


def stored(folder: Path, kind: str, name: str = A) -> Path:
    return folder / ".petseg" / kind / f"{name}.png"


def cut_a_mask(folder):
    mask_of(folder).write_bytes(mask_of(folder).read_bytes()[:50])


def turn_a_mask(folder):
    with Image.open(mask_of(folder)) as image:
        turned = image.transpose(Image.Transpose.ROTATE_90)
    turned.save(mask_of(folder))


def lose_a_photo(folder):
    (folder / A).rename(folder / "away")


def replace_a_photo(folder):
    Image.fromarray(np.zeros((90, 120, 3), np.uint8)).save(folder / A)


def lose_a_proposal(folder):
    stored(folder, "proposals", C).unlink()


def leave_a_proposal(folder):
    for kind in ("proposals", "confidence"):
        stored(folder, kind, "gone.jpg").write_bytes(stored(folder, kind).read_bytes())


def leave_a_thumbnail(folder):
    (folder / ".petseg" / "thumbnails").mkdir(exist_ok=True)
    (folder / ".petseg" / "thumbnails" / "gone.jpg.jpg").write_bytes(b"small")


def leave_temporary_files(folder):
    for parent in (mask_of(folder).parent, folder / ".petseg", folder / ".petseg" / "models"):
        (parent / ".pet_1.png-00aa.petseg-tmp").write_bytes(b"half")


def cut_off_a_save(folder):
    sql(folder, f"UPDATE photos SET pending = 'corrected' WHERE name = CAST('{A}' AS BLOB)")


def lose_a_version(folder):
    (folder / ".petseg" / "models" / "one.safetensors").unlink()


def damage_a_version(folder):
    (folder / ".petseg" / "models" / "one.safetensors").write_bytes(b"no model")


def damage_a_row(folder):
    sql(folder, "UPDATE photos SET uncertainty = 9e999")


def damage_the_database(folder):
    (folder / ".petseg" / "project.db").write_bytes(b"no database" * 500)


def lose_the_database(folder):
    (folder / ".petseg" / "project.db").unlink()


def crash(folder):
    """A session that paints a dab and ends without closing anything."""
    layers = MaskLayers.blank((90, 120))
    with closing(Project.open(folder)) as project:
        project.masks.load(B, (90, 120))
        changes = [EditChange(dab(layers, 40, 40, 9, Label.PET))]
        project.journal.record(B, (90, 120), changes, CORRECTED, base=project.masks.seen(B))
        project.journal.flush()
        left = {path: path.read_bytes() for path in (folder / ".petseg" / "journal").iterdir()}
        record = (folder / ".petseg" / "lock.json").read_bytes()
    for path, data in left.items():
        path.write_bytes(data)
    (folder / ".petseg" / "lock.json").write_bytes(record.replace(b'"started": "', b'"started": "1'))


def damage_a_previous_mask(folder):
    path = folder / ".petseg" / "previous" / f"{A}.png" / "2026-05-04T03-02-01.000000-reviewed.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"no mask")


REPAIRED = {
    "mask": [cut_a_mask, turn_a_mask],
    "mask without photo": [lose_a_photo],
    "replaced": [replace_a_photo],
    "proposal": [lose_a_proposal],
    "proposal left over": [leave_a_proposal],
    "touched pixels": [lose_a_photo],
    "thumbnail": [leave_a_thumbnail],
    "temporary file": [leave_temporary_files],
    "save": [cut_off_a_save],
    "version": [lose_a_version, damage_a_version],
    "row": [damage_a_row],
    "database": [damage_the_database, lose_the_database],
    "lock": [crash],
    "unsaved steps": [crash],
    "previous mask": [damage_a_previous_mask],
}


def kinds(capsys) -> set[str]:
    return {problem["kind"] for problem in json.loads(capsys.readouterr().out)["result"]["problems"]}


def test_a_project_that_is_well(folder, run, capsys):
    before = content(folder)
    assert run("doctor", folder) == 0
    assert "No problems were found." in capsys.readouterr().err
    assert run("doctor", folder, "--repair") == 0
    assert content(folder) == before


@pytest.mark.parametrize(("kind", "harm"), [(kind, harm) for kind, harms in REPAIRED.items() for harm in harms])
def test_what_is_found_is_repaired_and_nothing_of_people_is_lost(folder, run, capsys, kind, harm):
    harm(folder)
    before = content(folder)
    assert run("doctor", folder, "--json") == 1
    assert kind in kinds(capsys)
    assert content(folder) == before
    assert run("doctor", folder, "--repair", "--json") == 0
    report = json.loads(capsys.readouterr().out)["result"]
    assert all(problem["repaired"] for problem in report["problems"])
    assert run("doctor", folder) == 0
    after = content(folder)
    made_by_people = [name for name in before if "trimaps" in name or "touched" in name or "models" in name]
    for name in made_by_people:
        assert name.endswith("petseg-tmp") or before[name] in after.values()
    assert {name: data for name, data in before.items() if name.endswith(".jpg")}.items() <= after.items() | {
        (name, data) for name, data in before.items() if "thumbnails" in name
    }


def test_states_after_a_repair(folder, run):
    replace_a_photo(folder)
    damage_a_version(folder)
    cut = mask_of(folder, B)
    cut.write_bytes(b"")
    assert run("doctor", folder, "--repair") == 0
    with closing(Project.open(folder)) as project:
        assert [entry.state for entry in project.photos.entries()] == [CORRECTED, PROPOSED, PROPOSED, TODO]
        assert [version.id for version in project.versions.all()] == [SHIPPED]
        assert project.versions.in_use().id == SHIPPED
        assert project.notes == []


def test_a_mask_that_is_gone_may_come_back(folder, run, capsys):
    mask_of(folder).rename(folder / "mask.png")
    assert run("doctor", folder, "--repair", "--json") == 1
    problems = json.loads(capsys.readouterr().out)["result"]["problems"]
    assert [(problem["kind"], problem["repaired"]) for problem in problems] == [("mask gone", False)]
    (folder / "mask.png").rename(mask_of(folder))
    with closing(Project.open(folder)) as project:
        assert project.photos.entry(A).state == REVIEWED
        assert project.masks.load_touched(A, (90, 120)) is not None


def test_a_photo_that_cannot_be_read_is_reported(folder, run, capsys):
    sql(folder, "UPDATE photos SET photo_size = NULL, photo_mtime = NULL, photo_digest = NULL")
    (folder / A).write_bytes(b"no photo")
    assert run("doctor", folder, "--json") == 1
    assert kinds(capsys) == {"photo"}


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
@pytest.mark.parametrize("what", [".petseg/thumbnails", ".petseg/models", "annotations/trimaps"])
def test_links_are_reported_and_nothing_is_done_through_them(folder, run, capsys, tmp_path, what):
    outside = tmp_path / "outside"
    (folder / what).rename(outside) if (folder / what).exists() else outside.mkdir()
    target = folder if what == "annotations/trimaps" else outside
    (folder / what).symlink_to(target)
    before = content(outside)
    assert run("doctor", folder, "--repair", "--json") == 1
    assert "link" in kinds(capsys)
    assert content(outside) == before


def test_an_open_folder_can_be_checked(folder, run, capsys):
    leave_a_thumbnail(folder)
    with closing(Project.open(folder)):
        assert run("doctor", folder) == 1
        assert "1 problem found" in capsys.readouterr().err


def test_text_says_what_and_where(folder, run, capsys):
    leave_a_thumbnail(folder)
    assert run("doctor", folder) == 1
    printed = capsys.readouterr()
    assert (
        f"thumbnail: {folder / '.petseg' / 'thumbnails' / 'gone.jpg.jpg'}: this file belongs to nothing" in printed.out
    )
    assert "--repair repairs what can be repaired" in printed.err
    assert run("doctor", folder, "--repair") == 0
    assert "(repaired)" in capsys.readouterr().out


def test_wrong_usage(tmp_path, run, capsys, photo_folder):
    assert run("doctor", tmp_path / "none") == 2
    with pytest.raises(SystemExit, match="2"):
        run("doctor")
    assert run("doctor", photo_folder) == 1
    assert "never opened in PetSeg" in capsys.readouterr().err
    assert not (photo_folder / ".petseg").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_pipes_are_not_waited_for(folder, run):
    (folder / ".petseg" / "project.db").unlink()
    os.mkfifo(folder / ".petseg" / "project.db")
    assert run("doctor", folder) == 1
    assert run("doctor", folder, "--repair") in (0, 1)


@pytest.mark.skipif(os.name == "nt", reason="Windows counts the whole path")
def test_a_name_that_is_too_long_is_told(run, capsys, tmp_path):
    assert run("doctor", tmp_path / ("x" * 300)) != 0
    assert "file name too long" in capsys.readouterr().err
