"""The whole job in the real window: open, propose, paint, undo, save, reopen, fine-tune, propose again."""

import os

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.labels import Label
from core.masks import read_mask, write_mask
from core.project import PhotoState
from petseg_gui.jobs.tuning.tuning_planner import TuningStart

TRAINING_PATIENCE = 400_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path):
    """Six photos, 160 x 120, of a yellow ball on blue: nothing that the shipped model knows as a pet."""
    root = tmp_path / "balls"
    root.mkdir()
    for index in range(6):
        Image.fromarray(ball_photo(index)).save(root / f"ball_{index}.png")
    return root


def ball_mask(index):
    rng = np.random.default_rng(index)
    y, x = np.ogrid[:120, :160]
    inside = (y - rng.integers(40, 80)) ** 2 + (x - rng.integers(50, 110)) ** 2 < 30**2
    return np.where(inside, Label.PET, Label.BACKGROUND).astype(np.uint8)


def ball_photo(index):
    noise = np.random.default_rng(index).integers(-15, 15, (120, 160, 3))
    colours = np.array([(220, 200, 40), (40, 70, 160)])
    return (colours[ball_mask(index)] + noise).clip(0, 255).astype(np.uint8)


def photo_bytes(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.png")}


def trimap(folder, name):
    return folder / "annotations" / "trimaps" / f"{name}.png"


def test_open_propose_paint_undo_save_reopen(start_app, folder):
    before = photo_bytes(folder)
    app = start_app()
    app.open(folder)
    assert app.services.session.entries.names == [f"ball_{i}.png" for i in range(6)]
    app.wait_for_proposal()
    app.wait(lambda: app.state("ball_0.png") == PhotoState.PROPOSED)
    proposal = app.document.proposal.copy()
    np.testing.assert_array_equal(app.document.layers.mask, proposal)
    assert not trimap(folder, "ball_0").exists()

    app.key(Qt.Key.Key_1)
    app.services.tools.set_size("brush_size", 21)
    app.stroke((60, 30), (60, 130))
    painted = app.document.layers.mask.copy()
    assert (painted[55:66, 30:131] == Label.PET).all()
    np.testing.assert_array_equal(painted[:45], proposal[:45])
    app.wait_for_saves()
    np.testing.assert_array_equal(read_mask(trimap(folder, "ball_0")), painted)
    assert app.state("ball_0.png") == PhotoState.CORRECTED

    app.key(Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(app.document.layers.mask, proposal)
    app.wait_for_saves()
    assert not trimap(folder, "ball_0").exists()
    assert app.state("ball_0.png") == PhotoState.PROPOSED
    app.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    np.testing.assert_array_equal(app.document.layers.mask, painted)

    app.key(Qt.Key.Key_E)
    app.stroke((10, 20), (10, 60))
    assert (app.document.layers.mask[10, 20:61] == Label.BACKGROUND).all()
    final = app.document.layers.mask.copy()
    app.key(Qt.Key.Key_Return)
    app.wait(lambda: app.services.session.current == "ball_1.png")
    app.close()

    np.testing.assert_array_equal(read_mask(trimap(folder, "ball_0")), final)
    again = start_app()
    again.open(folder)
    assert again.state("ball_0.png") == PhotoState.REVIEWED
    again.show("ball_0.png")
    np.testing.assert_array_equal(again.document.layers.mask, final)
    assert photo_bytes(folder) == before


def test_skip_and_states_survive(start_app, folder):
    app = start_app()
    app.open(folder)
    app.wait_for_proposal()
    app.key(Qt.Key.Key_S)
    app.wait(lambda: app.services.session.current == "ball_1.png")
    assert app.state("ball_0.png") == PhotoState.SKIPPED
    app.wait_for_proposal()
    app.close()
    again = start_app()
    again.open(folder)
    assert again.state("ball_0.png") == PhotoState.SKIPPED
    assert not trimap(folder, "ball_0").exists()


def test_whole_folder_gets_proposals(start_app, folder):
    app = start_app()
    app.open(folder)
    app.wait_for_proposal()
    app.services.proposer.propose_all()
    app.wait(lambda: all(app.state(name) == PhotoState.PROPOSED for name in app.services.session.entries.names))
    app.wait(lambda: not app.services.proposer.batch.running)
    assert not (folder / "annotations").exists()


@pytest.mark.long
@pytest.mark.timeout(600)
def test_fine_tune_makes_next_proposals_better(start_app, folder):
    """Five photos are reviewed with their true masks; the sixth, untouched, is proposed again by the new model."""
    for index in range(5):
        write_mask(trimap(folder, f"ball_{index}"), ball_mask(index))
    app = start_app(epochs=4)
    app.open(folder)
    app.show("ball_5.png")
    app.wait_for_proposal()
    app.wait(lambda: app.state("ball_5.png") == PhotoState.PROPOSED)
    before = (app.document.layers.mask == ball_mask(5)).mean()

    app.services.fine_tuner.start(TuningStart(watched=("ball_5.png",)))
    app.wait(lambda: app.services.fine_tuner.running)
    # Painting goes on meanwhile.
    app.show("ball_0.png")
    app.services.tools.set_size("brush_size", 5)
    app.stroke((5, 5), (5, 50))
    app.wait_for_saves()
    assert app.state("ball_0.png") == PhotoState.CORRECTED
    app.wait(lambda: not app.services.fine_tuner.running, TRAINING_PATIENCE)

    assert "is better" in app.messages[-1], app.messages
    run, outcome = app.services.fine_tuner.run, app.services.fine_tuner.tuned.outcome
    assert [each.epoch for each in run.epochs] == [1, 2, 3, 4]
    assert [mask.shape for mask in run.masks] == [(120, 160)]
    assert {judged.photo.name for judged in outcome.judged} >= {f"ball_{index}.png" for index in range(1, 5)}
    project = app.services.session.project
    version = project.versions.in_use()
    assert version.id != "shipped"
    assert version.path.parent == folder / ".petseg" / "models"
    app.wait(lambda: app.services.session.entries.entry("ball_5.png").model == version.digest)
    app.show("ball_5.png")
    app.wait_for_proposal()
    after = (app.document.layers.mask == ball_mask(5)).mean()
    assert after > before

    shipped = next(one for one in project.versions.all() if one.id == "shipped")
    app.services.model_holder.use_version(shipped)
    app.wait(lambda: app.services.session.entries.entry("ball_5.png").model == shipped.digest)
    assert (app.document.layers.mask == ball_mask(5)).mean() == pytest.approx(before)


def test_bad_files_are_reported_and_the_rest_goes_on(start_app, folder):
    (folder / "ball_0.png").write_bytes(b"")
    (folder / "ball_1.png").write_bytes((folder / "ball_1.png").read_bytes()[:200])
    write_mask(trimap(folder, "ball_2"), np.zeros((7, 9), np.uint8))
    Image.fromarray(np.full((120, 160), 77, np.uint8)).save(trimap(folder, "ball_3"))
    wrong_size = trimap(folder, "ball_2").read_bytes()

    app = start_app()
    app.services.opener.open(folder)
    app.wait(lambda: any("ball_0.png: the file is empty" in text for text in app.messages))
    app.services.session.select("ball_1.png")
    app.wait(lambda: any("ball_1.png" in text and "cannot be read" in text for text in app.messages))
    app.show("ball_2.png")
    app.wait_for_proposal()
    assert any("9 x 7 pixels, its photo 160 x 120" in text for text in app.messages)
    app.show("ball_3.png")
    app.wait_for_proposal()
    assert any("values other than 1, 2 and 3 (77)" in text for text in app.messages)
    kept = [path for path in (folder / ".petseg" / "set-aside").rglob("*") if path.is_file()]
    assert wrong_size in [path.read_bytes() for path in kept]
    assert len(kept) == 2
    app.show("ball_4.png")
    app.wait_for_proposal()


def test_folder_without_photos(start_app, tmp_path):
    (tmp_path / "empty").mkdir()
    app = start_app()
    app.services.opener.open(tmp_path / "empty")
    app.wait(lambda: app.services.session.project is not None)
    assert app.services.session.entries.names == []
    shown = [label.text() for label in app.window.findChildren(QLabel) if label.isVisible()]
    assert any(f"There are no photos in {tmp_path / 'empty'}" in text for text in shown)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_folder_without_permission(start_app, tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0)
    app = start_app()
    try:
        app.services.opener.open(locked)
        app.wait(lambda: any("locked" in text for text in app.messages))
        assert app.services.session.project is None
    finally:
        locked.chmod(0o700)


def test_closing_at_once_saves_the_last_stroke(start_app, folder):
    app = start_app()
    app.open(folder)
    app.wait_for_proposal()
    app.services.tools.set_size("brush_size", 15)
    app.stroke((100, 20), (100, 60))
    mask = app.document.layers.mask.copy()
    app.close()
    np.testing.assert_array_equal(read_mask(trimap(folder, "ball_0")), mask)
