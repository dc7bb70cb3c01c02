"""A folder of the PetSeg before, in the real window with a real model: what is new is shown and used, work is kept."""

import json
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QPushButton
from safetensors.numpy import save_file

from core.files import content_digest
from core.labels import Label
from core.model.checkpoint import read_checkpoint
from core.project import SHIPPED, ModelVersion, PhotoState, Project
from resources import DEFAULT_MODEL, SAMPLES

NAMES = ["a.png", "b.png", "c.png"]
NOTHING = np.full((100, 150), Label.BACKGROUND, np.uint8)
"""What the old model has found."""


def write_old_fine_tune(path):
    """Write a model that does not say from which file, or on which photos, it was tuned, as PetSeg 2 did."""
    model = read_checkpoint(DEFAULT_MODEL)
    card = {key: value for key, value in asdict(model.card).items() if key not in ("parent_digest", "photos")}
    metadata = {"format": "petseg-unet-1", "card": json.dumps(card | {"name": "Mine", "parent": model.card.name})}
    save_file(dict(model.weights), path, metadata)


@pytest.fixture
def folder(tmp_path):
    """Three photos of a cat that the old model has overlooked; a fine-tune of it is in use, and one is reviewed."""
    root, old = tmp_path / "cats", tmp_path / "old.safetensors"
    root.mkdir()
    old.write_bytes(b"an old model")
    with Image.open(SAMPLES / "chelsea.png") as cat:
        for name in NAMES:
            cat.resize(NOTHING.shape[::-1]).save(root / name)
    with closing(Project.open(root, shipped_model=old)) as project:
        for name in NAMES:
            project.proposals.save(name, NOTHING, 0.5, project.versions.in_use().digest)
        project.masks.save("b.png", NOTHING, NOTHING > 0, PhotoState.REVIEWED)
        id_, path = project.versions.new_path()
        write_old_fine_tune(path)
        base = project.versions.in_use().digest
        project.versions.add(ModelVersion(id_, "Mine", path, datetime.now(UTC), {}, True, True, base=base))
    return root


def test_a_new_model_after_a_fine_tune_of_the_one_before(start_app, folder):
    app = start_app()
    app.open(folder)
    session = app.services.session
    app.wait(
        lambda: app.services.model_holder.version is not None and app.services.model_holder.version.title == "Mine"
    )
    tuned = app.services.model_holder.version.digest
    app.wait(lambda: session.entries.entry("a.png").model == session.entries.entry("c.png").model == tuned)
    app.wait_for_proposal()
    assert (app.document.layers.mask == Label.PET).any()
    assert any("Your fine-tuned one stays in use here" in text for text in app.messages)
    assert session.entries.without_pet == 0

    shipped = content_digest(DEFAULT_MODEL)
    buttons = app.window.central.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Use the new model").click()
    app.wait(lambda: session.entries.entry("a.png").model == session.entries.entry("c.png").model == shipped)
    assert session.entries.state("b.png") == PhotoState.REVIEWED
    app.close()
    with closing(Project.open(folder)) as project:
        assert project.versions.in_use().id == SHIPPED
        assert (project.masks.load("b.png", NOTHING.shape) == NOTHING).all()
        assert project.proposals.stale(shipped) == []
        assert not project.versions.is_shipped_new
