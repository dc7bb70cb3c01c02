"""A folder that was last used with PetSeg 0.1.0 before its modules were rearranged opens without loss."""

import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.files import content_digest
from core.project import FIRST_KNOWN_DIGEST, SHIPPED, ModelVersion, PhotoState, Project

ARCHIVE = Path(__file__).with_name("data") / "folder_0_1_0.zip"
"""Written by that version: ten photos of one colour, in every state; `mask_of` says what was saved of which."""
SHAPE = (16, 24)
TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
STATES = {
    "corrected.png": CORRECTED,
    "fresh.png": TODO,
    "proposed.png": PROPOSED,
    "reviewed.png": REVIEWED,
    "skipped.png": SKIPPED,
    "sub/reviewed.png": CORRECTED,  # a save as corrected was cut off, so nobody knows what the mask is
    "twin.bmp": CORRECTED,
    "twin.png": REVIEWED,
    "unusable.png": TODO,
    "weiß.png": SKIPPED,
}
WIDTHS = {
    "corrected.png": 5,
    "reviewed.png": 6,
    "sub/reviewed.png": 7,
    "twin.bmp": 8,
    "twin.png": 9,
    "weiß.png": 10,
}
"""Width of the pet in each saved mask; 3 in each proposal."""
PROPOSED_PHOTOS = {"corrected.png", "proposed.png", "skipped.png"}
VERSION = "20260504-030201"


def mask_of(width):
    mask = np.ones(SHAPE, np.uint8)
    mask[4:12, 4 : 4 + width] = 0
    mask[3, 4 : 4 + width] = 2
    return mask


@pytest.fixture
def folder(tmp_path):
    with zipfile.ZipFile(ARCHIVE) as archive:
        archive.extractall(tmp_path)
    return tmp_path


@pytest.fixture
def project(folder):
    with closing(Project.open(folder)) as opened:
        yield opened


def test_every_state_is_as_it_was(project):
    assert {entry.name: entry.state for entry in project.photos.entries()} == STATES
    assert project.notes == []


def test_masks_and_touched_pixels_are_as_they_were(project):
    for name in STATES:
        mask = project.masks.load(name, SHAPE)
        assert (mask is not None) == (name in WIDTHS)
        if mask is not None:
            assert (mask == mask_of(WIDTHS[name])).all()
            assert (project.masks.load_touched(name, SHAPE) == (mask == 0)).all()


def test_proposals_come_with_model_uncertainty_and_confidence(project):
    digest = content_digest(project.versions.in_use().path)
    for entry in project.photos.entries():
        proposal = project.proposals.load(entry.name, SHAPE)
        assert (proposal is not None) == (entry.name in PROPOSED_PHOTOS)
        if proposal is not None:
            assert (proposal == mask_of(3)).all()
            assert (entry.model, entry.uncertainty) == (digest, 0.25)
            expected = np.linspace(0, 1, 64).reshape(8, 8)
            np.testing.assert_allclose(project.proposals.load_confidence(entry.name), expected, atol=0.003)
    assert project.proposals.stale(digest) == ["fresh.png", "unusable.png"]


def test_versions_and_settings_are_as_they_were(project):
    figures = {"old mean IoU": 0.7, "new mean IoU": 0.75, "note": "better"}
    path = project.root / ".petseg" / "models" / f"{VERSION}.safetensors"
    created = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
    assert [version.id for version in project.versions.all()] == [SHIPPED, VERSION]
    digest = content_digest(path)
    expected = ModelVersion(VERSION, "After two photos", path, created, figures, True, True, digest, FIRST_KNOWN_DIGEST)
    assert project.versions.in_use() == expected
    assert project.setting("border_width") == "7"


def test_opening_changes_no_photo_and_no_mask(folder, project):
    with zipfile.ZipFile(ARCHIVE) as archive:
        for name in archive.namelist():
            if not name.endswith(".db"):
                assert (folder / name).read_bytes() == archive.read(name)


def test_work_goes_on_in_it(folder, project):
    project.masks.save("reviewed.png", mask_of(11), mask_of(11) == 0, CORRECTED)
    project.masks.save("proposed.png", mask_of(12), mask_of(12) == 0, REVIEWED)
    project.photos.set_state("skipped.png", TODO)
    project.close()
    with closing(Project.open(folder)) as again:
        changed = {"reviewed.png": CORRECTED, "proposed.png": REVIEWED, "skipped.png": PROPOSED}
        assert {entry.name: entry.state for entry in again.photos.entries()} == STATES | changed
        assert (again.masks.load("reviewed.png", SHAPE) == mask_of(11)).all()
        samples = [photo.name for photo, _ in again.reviewed_samples()]
    assert samples == ["proposed.png", "twin.png"]
    with Image.open(folder / "annotations" / "trimaps" / "proposed.png") as trimap:
        assert (np.asarray(trimap) == mask_of(12) + 1).all()
