"""The window says once, in each folder, that another model is shipped, and offers what can be done with it."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton, QTableWidget

from core.files import content_digest
from core.project import SHIPPED, ModelVersion, Project
from petseg_gui.dialogs.versions import VersionsDialog
from resources import DEFAULT_MODEL

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)
NEW = "PetSeg comes with a new model"


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "old.safetensors"
    path.write_bytes(b"an old model")
    return path


@pytest.fixture
def used(photo_folder, old):
    with closing(Project.open(photo_folder, shipped_model=old)) as project:
        for name in NAMES:
            project.proposals.save(name, np.ones(SHAPE, np.uint8), 0.5, project.versions.in_use().digest)
    return photo_folder


@pytest.fixture
def tuned(used, old):
    """A folder whose own version, of the old model, is in use."""
    with closing(Project.open(used, shipped_model=old)) as project:
        id_, path = project.versions.new_path()
        path.write_bytes(b"a fine-tuned model")
        base = project.versions.shipped().digest
        project.versions.add(ModelVersion(id_, "Mine", path, datetime.now(UTC), {}, True, True, base=base))
    return used


def announced(world) -> list[str]:
    return [message.text for message in world.messages if NEW in message.text]


def shown(world) -> list[str]:
    return [message.text for message in world.window.central.messages.shown]


def click(world, text: str) -> None:
    buttons = world.window.central.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text).click()


def open_folder(world, folder: Path):
    world.services.opener.open(folder)
    return world.session.project


def test_proposals_of_the_model_before_can_all_be_made_again(world, used):
    project = open_folder(world, used)
    assert len(announced(world)) == 1
    assert "as you get to them" in announced(world)[0]
    assert world.session.entries.entry(D).model != content_digest(DEFAULT_MODEL)
    click(world, "Propose all now")
    assert {entry.model for entry in project.photos.entries()} == {content_digest(DEFAULT_MODEL)}
    assert not any(NEW in text for text in shown(world))


def test_a_fine_tune_stays_and_the_new_model_can_be_used(world, tuned):
    project = open_folder(world, tuned)
    assert announced(world) == ["PetSeg comes with a new model. Your fine-tuned one stays in use here."]
    assert world.services.model_holder.version.title == "Mine"
    click(world, "Use the new model")
    assert project.versions.in_use().id == SHIPPED
    assert {entry.model for entry in project.photos.entries()} == {content_digest(DEFAULT_MODEL)}
    assert "Shipped model" in world.status


def test_the_versions_show_what_there_is_to_choose(world, tuned):
    open_folder(world, tuned)
    click(world, "Show versions")
    (dialog,) = world.window.findChildren(VersionsDialog)
    table = dialog.findChild(QTableWidget)
    rows = [[table.item(row, column).text() for column in (0, 2, 6)] for row in range(table.rowCount())]
    assert rows == [
        ["Shipped model", "–", "–"],
        ["Mine", "Earlier shipped model", "In use · Based on an earlier shipped model"],
    ]
    dialog.close()


def test_it_is_announced_once(make_world, used):
    world = make_world()
    open_folder(world, used)
    world.session.set_project(None)
    open_folder(world, used)
    assert len(announced(world)) == 1
    assert shown(world) == []


def test_it_leaves_with_its_folder(world, used, oxford_folder):
    open_folder(world, used)
    assert any(NEW in text for text in shown(world))
    open_folder(world, oxford_folder)
    assert shown(world) == []


def test_a_folder_that_is_only_looked_at_is_not_asked_about(world, tuned):
    with closing(Project.open(tuned, read_only=True)) as project:
        world.session.set_project(project)
        assert announced(world) == []
        world.session.set_project(None)


def test_where_no_proposal_waits_nothing_is_announced(world, photo_folder, old):
    Project.open(photo_folder, shipped_model=old).close()
    open_folder(world, photo_folder)
    assert announced(world) == []


def test_nothing_is_new_in_a_new_folder(opened):
    assert announced(opened) == []
