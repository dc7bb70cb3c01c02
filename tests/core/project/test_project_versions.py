"""Model versions are kept, used, and found again."""

import os
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.errors import ProjectError, RemarkError
from core.files import content_digest
from core.project import SHIPPED, ModelVersion, Project
from core.project.database.schema import create, migrate
from resources import DEFAULT_MODEL


def add(project, *, in_use=False, won=True, **figures):
    id_, path = project.versions.new_path()
    path.write_bytes(b"a model")
    created = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
    base = project.versions.shipped().digest
    version = ModelVersion(id_, "After ten photos", path, created, figures, in_use, won, content_digest(path), base)
    project.versions.add(version)
    return version


def test_shipped_model_is_always_there_and_first_in_use(project):
    (shipped,) = project.versions.all()
    assert (shipped.id, shipped.path, shipped.in_use, shipped.won) == (SHIPPED, DEFAULT_MODEL, True, True)
    assert project.versions.in_use() == shipped
    assert shipped.created.tzinfo is not None


def test_versions_come_back(project):
    version = add(project, in_use=True, won=False, **{"old mean IoU": 0.7, "note": "no better"})
    with closing(Project.open(project.root)) as again:
        assert again.versions.all()[1] == version
        assert again.versions.in_use().id == version.id
        assert [v.in_use for v in again.versions.all()] == [False, True]
        again.versions.use(SHIPPED)
    with closing(Project.open(project.root)) as once_more:
        assert once_more.versions.in_use().id == SHIPPED


def test_ids_and_paths_are_never_used_twice(project):
    ids = {add(project).id for _ in range(3)}
    assert len(ids) == 3
    assert {version.path.parent for version in project.versions.all()[1:]} == {project.root / ".petseg" / "models"}


def test_versions_move_with_their_folder(project):
    version = add(project, in_use=True)
    moved = project.root.with_name("moved")
    project.close()
    project.root.rename(moved)
    with closing(Project.open(moved)) as again:
        assert again.versions.in_use().path == moved / ".petseg" / "models" / version.path.name
        assert again.notes == []


def test_model_file_that_is_gone(project):
    version = add(project, in_use=True)
    version.path.unlink()
    with closing(Project.open(project.root)) as again:
        assert again.versions.in_use().id == SHIPPED
        assert len(again.versions.all()) == 1
        assert any(str(version.path) in str(note) for note in again.notes)
        assert any("shipped model is used" in str(note) for note in again.notes)
    project.versions.use(SHIPPED)
    with pytest.raises(ProjectError, match="gone"):
        project.versions.use(version.id)
    assert project.versions.in_use().id == SHIPPED
    with pytest.raises(KeyError):
        project.versions.use("never was")


def test_models_survive_the_loss_of_the_database(project):
    version = add(project, in_use=True)
    project.close()
    (project.root / ".petseg" / "project.db").write_bytes(b"damage" * 100)
    with closing(Project.open(project.root)) as again:
        assert [v.id for v in again.versions.all()] == [SHIPPED, version.id]
        assert again.versions.in_use().id == SHIPPED
        again.versions.use(version.id)
    with closing(Project.open(project.root)) as once_more:
        assert once_more.versions.in_use().id == version.id


def test_a_result_is_found_again_after_the_loss_of_the_database_and_goes_with_its_version(project):
    versions = [add(project), add(project)]
    kept = versions[0].result_path
    kept.write_bytes(b"how it was judged")
    project.close()
    (project.root / ".petseg" / "project.db").write_bytes(b"damage" * 100)
    with closing(Project.open(project.root)) as again:
        assert [v.id for v in again.versions.all() if v.has_result] == [versions[0].id]
        for version in versions:
            again.versions.remove(version.id)
    assert not kept.exists()
    assert (project.root / ".petseg" / "set-aside" / "models" / kept.name).read_bytes() == b"how it was judged"


def test_shipped_model_cannot_be_replaced(project, tmp_path):
    other = ModelVersion(SHIPPED, "Other", tmp_path / "x", datetime.now(UTC), {}, in_use=True, won=True)
    with pytest.raises(ValueError, match="shipped"):
        project.versions.add(other)


def test_model_outside_of_the_folder_is_refused(project, tmp_path):
    """A folder that is passed on must not make PetSeg read files elsewhere."""
    outside = tmp_path / "mine.safetensors"
    outside.write_bytes(b"a model")
    with pytest.raises(ValueError, match="is not in"):
        project.versions.add(ModelVersion("mine", "Mine", outside, datetime.now(), {}, in_use=True, won=True))


def test_missing_shipped_model(photo_folder, tmp_path):
    with closing(Project.open(photo_folder, shipped_model=Path(tmp_path / "none"))) as project:
        assert project.versions.in_use().path == tmp_path / "none"


def test_a_locked_database_keeps_nobody_from_reading_the_versions(project):
    version = add(project)
    with (
        closing(sqlite3.connect(project.root / ".petseg" / "project.db", isolation_level=None)) as other,
        ThreadPoolExecutor() as threads,
    ):
        other.execute("BEGIN EXCLUSIVE")
        waiting = [threads.submit(project.versions.use, version.id) for _ in range(2)]
        for _ in range(100):
            started = time.monotonic()
            assert len(project.versions.all()) == 2
            assert project.versions.in_use().id == SHIPPED
            assert time.monotonic() - started < 0.5
        assert not any(job.done() for job in waiting)
        other.execute("ROLLBACK")
        for job in waiting:
            job.result(20)
    assert project.versions.in_use().id == version.id


def test_version_with_an_invalid_time_is_still_there(project):
    version = add(project)
    project.close()
    with closing(sqlite3.connect(project.root / ".petseg" / "project.db")) as connection, connection:
        connection.execute("UPDATE versions SET created = 'yesterday'")
    with closing(Project.open(project.root)) as again:
        assert [v.id for v in again.versions.all()] == [SHIPPED, version.id]
        assert again.versions.all()[1].created.tzinfo is not None


def test_folder_for_models_that_cannot_be_created_is_reported(project):
    (project.root / ".petseg" / "models").write_bytes(b"in the way")
    with pytest.raises(ProjectError, match="folder for models"):
        project.versions.new_path()


def test_what_a_cancelled_fine_tune_left_is_removed_after_a_while(project):
    _, path = project.versions.new_path()
    old, young = (path.with_name(f".{name}.petseg-tmp") for name in ("old", "young"))
    old.write_bytes(b"half a model")
    young.write_bytes(b"half a model")
    os.utime(old, (0, 0))
    Project.open(project.root).close()
    assert not old.exists()
    assert young.exists()


def test_a_version_keeps_its_base_photos_and_note(project):
    version = add(project)
    full = replace(version, base_title="Shipped model", photos=("a.jpg", "sub/\udce9.jpg"), note="with Ada's cat")
    project.versions.add(full)
    with closing(Project.open(project.root)) as again:
        assert again.versions.all()[1] == full
        assert again.versions.all()[1].size == len(b"a model")


def test_a_version_gets_another_title_and_note(project):
    version = add(project, in_use=True)
    project.versions.describe(version.id, title="Garden")
    project.versions.describe(version.id, note="only cats")
    with closing(Project.open(project.root)) as again:
        found = again.versions.in_use()
        assert (found.title, found.note, found.digest) == ("Garden", "only cats", version.digest)
    for id_, title in ((SHIPPED, "Mine"), (version.id, "")):
        with pytest.raises(ValueError, match="title"):
            project.versions.describe(id_, title=title)


def test_whatever_is_pasted_as_title_and_note_comes_back(project):
    version = add(project)
    project.versions.describe(version.id, title="Gar\0den\nof \udce9Ada", note="only\0 cats\ud800")
    with closing(Project.open(project.root)) as again:
        found = again.versions.all()[1]
        assert (found.title, found.note) == ("Garden of Ada", "only cats")
        assert again.notes == []
    for changes in ({"title": "x" * 301}, {"note": "x" * 5000}):
        with pytest.raises(RemarkError, match="longer than"):
            project.versions.describe(version.id, **changes)


def test_a_removed_version_is_set_aside(project):
    version = add(project)
    target = project.versions.remove(version.id)
    assert target.read_bytes() == b"a model"
    assert target.is_relative_to(project.root / ".petseg" / "set-aside")
    with closing(Project.open(project.root)) as again:
        assert [known.id for known in again.versions.all()] == [SHIPPED]
        assert again.notes == []


def test_neither_the_shipped_version_nor_the_one_in_use_is_removed(project):
    version = add(project, in_use=True)
    with pytest.raises(ValueError, match="shipped"):
        project.versions.remove(SHIPPED)
    with pytest.raises(ProjectError, match="in use"):
        project.versions.remove(version.id)
    assert version.path.exists()


def test_the_version_in_use_before_is_remembered(project):
    assert project.versions.before() is None
    first, second = add(project, in_use=True), add(project, in_use=True)
    assert project.versions.before().id == first.id
    project.versions.use(second.id)
    with closing(Project.open(project.root)) as again:
        assert again.versions.before().id == first.id
        again.versions.use(first.id)
        assert again.versions.before().id == second.id
        again.versions.remove(second.id)
        assert again.versions.before() is None


def test_a_digest_names_the_version_that_proposed(project):
    version = add(project)
    assert project.versions.title_of(version.digest) == "After ten photos"
    assert project.versions.title_of("another model") is None


def test_a_project_is_opened_for_the_first_time_once(photo_folder):
    with closing(Project.open(photo_folder)) as first:
        assert first.is_first_opening
    with closing(Project.open(photo_folder)) as second:
        assert not second.is_first_opening


def test_versions_of_an_earlier_schema_are_kept(photo_folder):
    models = photo_folder / ".petseg" / "models"
    models.mkdir(parents=True)
    (models / "one.safetensors").write_bytes(b"a model")
    with closing(sqlite3.connect(models.parent / "project.db", isolation_level=None)) as connection:
        create(connection)
        migrate(connection, 1, 3)
        connection.execute("INSERT INTO versions VALUES ('one', 'Mine', 'one.safetensors', '', '{}', 1, 'a digest')")
    with closing(Project.open(photo_folder)) as project:
        project.versions.use("one")
        project.versions.describe("one", note="of last year")
    with closing(Project.open(photo_folder)) as again:
        version = again.versions.in_use()
        assert (version.title, version.base, version.base_title, version.photos) == ("Mine", "a digest", "", ())
        assert version.note == "of last year"
        assert again.notes == []
