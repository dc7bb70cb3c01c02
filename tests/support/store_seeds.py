"""Small files of PetSeg's own kinds, as the start of fuzzing."""

import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QApplication

from core.editing.layer_change import EditChange
from core.editing.layers import MaskLayers
from core.labels import Label
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint
from core.network.resume import ResumePoint, TrainingState, write_resume_point
from core.project import Project
from core.project.states import PhotoState
from petseg_gui.models.settings import SettingsStore
from support.edits import dab

WEIGHTS = {"Conv1/kernel": np.arange(12, dtype=np.float32).reshape(3, 4), "head/bias": np.ones(3, np.float16)}
SHAPE = (6, 8)


def _written(write):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seed"
        write(path)
        return path.read_bytes()


def checkpoint_seeds():
    """Return model files."""
    card = Card("Tiny", Architecture(64, (8, 8, 8, 8)), data="none", figures={"mean_iou": 0.5}, licence="CC0")
    return [_written(lambda path: write_checkpoint(path, Checkpoint(WEIGHTS, card)))]


def resume_seeds():
    """Return files of interrupted trainings."""
    state = TrainingState('{"epochs": 3}', 1, 0.5, 1, 0.5, (0.5, 0.6, 0.4), 12.5)
    points = [ResumePoint(state), ResumePoint(state, WEIGHTS, [np.zeros(3), np.ones((2, 2), np.float32)])]
    return [_written(lambda path, point=point: write_resume_point(path, point)) for point in points]


def settings_seeds():
    """Return settings files."""

    def write(path):
        app = application()
        store = SettingsStore(path)
        store.update(theme="dark", key_bindings={"brush": ("B",)}, recent=("/photos", "/more"), undo_memory_mb=100)
        store.update(tools=replace(store.settings.tools, tolerance=30), theme="light")
        store.flush()
        del app

    return [_written(write), b"{}"]


def application():
    """Return the application, without which no timer runs."""
    return QApplication.instance() or QApplication([])


def database_seeds():
    """Return databases of projects with masks, proposals and a log."""
    with tempfile.TemporaryDirectory() as name:
        folder = make_folder(Path(name))
        project = Project.open(folder)
        mask = np.full(SHAPE, Label.BACKGROUND, np.uint8)
        project.masks.save("a.png", mask, np.ones(SHAPE, bool), PhotoState.REVIEWED)
        project.proposals.save("b.png", mask, 0.5, "model")
        project.photos.update("c.png", decision=PhotoState.SKIPPED)
        project.close()
        return [(folder / ".petseg" / "project.db").read_bytes()]


def journal_seeds():
    """Return journals of steps that are not in a mask yet."""
    with tempfile.TemporaryDirectory() as name:
        folder = make_folder(Path(name))
        with closing(Project.open(folder)) as project:
            edit = dab(MaskLayers.blank(SHAPE), 3, 3)
            project.journal.record("a.png", SHAPE, [EditChange(edit)], PhotoState.CORRECTED)
            project.journal.record("b.png", SHAPE, [EditChange(edit, "before")], PhotoState.PROPOSED, has_mask=False)
            project.journal.record("c.png", SHAPE, [], PhotoState.SKIPPED, has_mask=False)
            project.journal.flush()
            return [path.read_bytes() for path in (folder / ".petseg" / "journal").iterdir()]


def make_folder(folder):
    """Fill a folder with three photos and return it."""
    for name in ("a.png", "b.png", "c.png"):
        Image.new("RGB", SHAPE[::-1]).save(folder / name)
    return folder
