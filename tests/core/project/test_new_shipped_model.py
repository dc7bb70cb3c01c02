"""Another model is shipped: what it changes in folders that were used with the one before, and in their proposals."""

import os
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from core.files import content_digest
from core.project import FIRST_KNOWN_DIGEST, SHIPPED, ModelVersion, PhotoState, Project
from core.project.model_digests import stamp_of
from resources import DEFAULT_MODEL

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
PETSEG_2 = Path(__file__).with_name("data") / "folder_petseg_2.zip"
"""Written by that version, whose databases had the first schema and said "shipped"."""
TUNED = "20260601-080000"
HEAD = b"the card".ljust(1 << 17, b".")


@pytest.fixture
def models(tmp_path):
    """Two shipped models of one size and time, as packages have them, and of one beginning but for the card."""
    return [shipped(tmp_path / name / "petseg.safetensors", name.encode()) for name in ("old", "new")]


def shipped(path: Path, card: bytes) -> Path:
    path.parent.mkdir()
    path.write_bytes(card + HEAD)
    os.utime(path, (0, 0))
    return path


@pytest.fixture
def used(photo_folder, models, make_mask):
    """A folder in which the old model has proposed for every photo."""
    with closing(Project.open(photo_folder, shipped_model=models[0])) as project:
        digest = project.versions.in_use().digest
        for name in NAMES:
            project.proposals.save(name, make_mask(), 0.5, digest)
        project.masks.save(B, make_mask(), make_mask() == 0, CORRECTED)
        project.masks.save(C, make_mask(), make_mask() == 0, REVIEWED)
    return photo_folder


def fine_tune(project: Project, *, in_use: bool = True) -> ModelVersion:
    id_, path = project.versions.new_path()
    path.write_bytes(b"a fine-tuned model")
    base = project.versions.shipped().digest
    version = ModelVersion(id_, "After ten", path, datetime.now(UTC), {}, in_use, True, base=base)
    project.versions.add(version)
    return version


def test_untouched_proposals_of_the_model_before_are_stale(used, models):
    old, new = map(content_digest, models)
    with closing(Project.open(used, shipped_model=models[1])) as project:
        assert project.versions.in_use().id == SHIPPED
        assert project.versions.in_use().digest == new
        assert project.proposals.stale(new) == [A, D]
        assert project.proposals.stale(old) == []
        assert {entry.model for entry in project.photos.entries()} == {old}
        assert [entry.state for entry in project.photos.entries()] == [PROPOSED, CORRECTED, REVIEWED, PROPOSED]
        assert project.versions.is_shipped_new


def test_it_is_new_until_the_user_knows(used, models):
    for _ in range(2):
        with closing(Project.open(used, shipped_model=models[1], program="petseg stats")) as project:
            assert project.versions.is_shipped_new
    with closing(Project.open(used, shipped_model=models[1])) as project:
        project.versions.note_shipped()
        assert not project.versions.is_shipped_new
    with closing(Project.open(used, shipped_model=models[1])) as project:
        assert not project.versions.is_shipped_new
    with closing(Project.open(used, shipped_model=models[0])) as project:
        assert project.versions.is_shipped_new


def test_in_a_new_folder_nothing_is_new(photo_folder, models):
    for _ in range(2):
        with closing(Project.open(photo_folder, shipped_model=models[0])) as project:
            assert not project.versions.is_shipped_new


def test_an_update_that_is_taken_back_before_anybody_saw_it_is_no_news(used, models):
    Project.open(used, shipped_model=models[1]).close()
    with closing(Project.open(used, shipped_model=models[0])) as project:
        assert not project.versions.is_shipped_new
        assert project.proposals.stale(project.versions.in_use().digest) == []


def test_a_fine_tune_stays_in_use_and_knows_its_base(used, models):
    with closing(Project.open(used, shipped_model=models[0])) as project:
        version = fine_tune(project)
    with closing(Project.open(used, shipped_model=models[1])) as project:
        in_use, now = project.versions.in_use(), project.versions.shipped()
        assert (in_use.id, in_use.base) == (version.id, content_digest(models[0]))
        assert in_use.digest == content_digest(version.path)
        assert (now.digest, now.in_use) == (content_digest(models[1]), False)
        assert project.versions.is_shipped_new
        project.versions.use(SHIPPED)
        assert project.versions.in_use().digest == content_digest(models[1])


def test_a_folder_opened_again_keeps_its_shipped_model(used, models):
    project = Project.open(used, shipped_model=models[1])
    with closing(project.reopen(used)) as again:
        assert again.versions.shipped().path == models[1]


def test_a_shipped_model_that_is_gone_is_no_news_and_nothing_is_lost(used, models):
    with closing(Project.open(used, shipped_model=models[0].with_name("none"))) as project:
        assert not project.versions.is_shipped_new
        assert [entry.state for entry in project.photos.entries()] == [PROPOSED, CORRECTED, REVIEWED, PROPOSED]


# The digest is computed once for each state of a file


@pytest.fixture
def read(monkeypatch):
    """Files that were read for their digest."""
    from core.project import model_digests

    found: list[Path] = []
    monkeypatch.setattr(model_digests, "content_digest", lambda path: found.append(path) or content_digest(path))
    return found


def test_a_checkpoint_is_read_once(photo_folder, models, read):
    for _ in range(3):
        Project.open(photo_folder, shipped_model=models[0]).close()
    assert read == [models[0]]


def test_a_checkpoint_that_was_only_copied_is_the_same_model(used, models, read):
    os.utime(models[0], (86_400, 86_400))
    for _ in range(2):
        with closing(Project.open(used, shipped_model=models[0])) as project:
            assert project.proposals.stale(project.versions.in_use().digest) == []
            assert not project.versions.is_shipped_new
    assert read == [models[0]]


def test_a_checkpoint_replaced_while_the_folder_is_open_is_another_model(used, models):
    with closing(Project.open(used, shipped_model=models[0])) as project:
        before = project.versions.in_use()
        assert project.versions.look(before) == before
        models[1].replace(models[0])
        assert project.versions.look(before).digest == project.versions.in_use().digest == content_digest(models[0])
        assert project.versions.in_use().digest != before.digest


def test_another_model_of_the_same_size_and_time_has_another_stamp(models):
    old, new = models
    assert (old.stat().st_size, old.stat().st_mtime) == (new.stat().st_size, new.stat().st_mtime)
    assert stamp_of(old) != stamp_of(new)
    assert stamp_of(old.with_name("none")) == stamp_of(old.parent) == ""


def test_the_digest_is_found_also_where_it_cannot_be_stored(used, models):
    with closing(Project.open(used, shipped_model=models[1], read_only=True)) as project:
        assert project.versions.in_use().digest == content_digest(models[1])
        assert project.proposals.stale(project.versions.in_use().digest) == [A, D]


# Whether there is a pet is known without reading masks


def test_a_proposal_says_whether_it_has_a_pet(project, make_mask):
    project.proposals.save(A, make_mask(), 0.5, "a model")
    project.proposals.save(B, np.ones((90, 120), np.uint8), 0.5, "a model")
    project.proposals.save(C, np.full((90, 120), 2, np.uint8), 0.5, "a model")
    for name in (B, C):
        (project.root / ".petseg" / "proposals" / f"{name}.png").write_bytes(b"damaged")
    with closing(Project.open(project.root)) as again:
        assert [entry.found_no_pet for entry in again.photos.entries()] == [False, True, True, False]
        again.photos.set_state(B, SKIPPED)
        assert not again.photos.entry(B).found_no_pet
        again.proposals.forget([B, C])
        assert [entry.has_pet for entry in again.photos.entries()] == [True, None, None, None]


# Folders of PetSeg 2


@pytest.fixture
def folder(tmp_path):
    with zipfile.ZipFile(PETSEG_2) as archive:
        archive.extractall(tmp_path / "pets")
    return tmp_path / "pets"


def test_what_was_shipped_then_is_known_by_its_digest(folder):
    with closing(Project.open(folder)) as project:
        states = {entry.name.removesuffix(".png"): entry.state for entry in project.photos.entries()}
        by_model = {entry.name.removesuffix(".png"): entry.model for entry in project.photos.entries()}
        tuned = project.versions.all()[1]
        assert project.notes == []
        assert project.proposals.stale(FIRST_KNOWN_DIGEST) == ["fresh.png", "tuned.png"]
        assert not any(entry.found_no_pet for entry in project.photos.entries())  # nobody has looked
        assert project.setting("border_width") == "7"
        assert project.versions.is_shipped_new == (content_digest(DEFAULT_MODEL) != FIRST_KNOWN_DIGEST)
    assert states == {
        "corrected": CORRECTED, "empty": PROPOSED, "fresh": TODO, "proposed": PROPOSED, "reviewed": REVIEWED,
        "skipped": SKIPPED, "tuned": PROPOSED,
    }  # fmt: skip
    by_shipped = dict.fromkeys(("corrected", "empty", "proposed", "reviewed", "skipped"), FIRST_KNOWN_DIGEST)
    assert by_model == by_shipped | {"fresh": None, "tuned": content_digest(tuned.path)}
    assert (tuned.id, tuned.base) == (TUNED, FIRST_KNOWN_DIGEST)


def test_a_new_model_makes_untouched_proposals_of_that_time_stale(folder, models):
    with closing(Project.open(folder, shipped_model=models[1])) as project:
        stale = project.proposals.stale(project.versions.in_use().digest)
        assert stale == ["empty.png", "fresh.png", "proposed.png", "tuned.png"]
        assert project.versions.is_shipped_new
        for name in ("corrected.png", "reviewed.png"):
            assert project.masks.load(name, (16, 24)) is not None


def test_a_database_that_cannot_take_the_digests_down_gets_them_later(folder):
    """What a proposal of a fine-tune is called changes with the digest, or not at all."""
    with closing(Project.open(folder, read_only=True)) as project:
        tuned = content_digest(project.versions.all()[1].path)
        assert project.photos.entry("tuned.png").model == tuned
    with closing(Project.open(folder)) as project:
        assert project.photos.entry("tuned.png").model == tuned
