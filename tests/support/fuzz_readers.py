"""The readers that are fuzzed: one row each, which tests and `scripts/fuzz.py` use alike."""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.cancel import never
from core.errors import CheckpointError, ImageError, MaskError, PetsegError
from core.formats import FORMATS
from core.formats.raster.images import read_images
from core.formats.voc.class_list import parse_class_list
from core.images import read_image, read_size, read_thumbnail
from core.importing import guess_labels, open_source
from core.importing.value_counts import labels_of
from core.labels import Label
from core.masks import is_proposed, read_mask
from core.model.checkpoint import read_card, read_checkpoint
from core.network.resume import read_resume_point
from core.project import Project
from core.project.journal.journal_records import segment_name
from core.project.maps import read_confidence, read_touched
from core.project.states import PhotoState
from petseg_gui.models.settings import SettingsStore
from support.annotation_seeds import class_list_seeds, cvat_seeds, labelme_seeds
from support.fuzz_seeds import LEVELS, archive_seeds, image_seeds, mask_seeds, phone_seeds
from support.imports import counted
from support.store_seeds import (
    SHAPE,
    application,
    checkpoint_seeds,
    database_seeds,
    journal_seeds,
    make_folder,
    resume_seeds,
    settings_seeds,
)


@dataclass(frozen=True)
class FuzzedReader:
    """What reads a file that anybody may have written.

    Attributes
    ----------
    seeds : callable
        Returns whole files, each as bytes.
    read : callable
        Reads the file at a path. A `PetsegError` is an answer too; anything else that is raised is a fault.
    ending : str
        What the file's name ends with.
    """

    seeds: Callable
    read: Callable
    ending: str = ".bin"


def _read_image(path):
    """What the three readers say of a photo has to agree."""
    size = small = None
    with suppress(ImageError):
        size = read_size(path)
    with suppress(ImageError):
        small = read_thumbnail(path, 8)
    image = read_image(path)
    assert image.shape == (*size, 3)
    assert small is not None
    assert max(small.shape[:2]) <= 8
    assert (small.shape[0] >= small.shape[1]) == (size[0] >= size[1]) or abs(small.shape[0] - small.shape[1]) <= 1


def _read_mask(path):
    is_proposed(path)
    read_touched(path, LEVELS.shape)
    read_confidence(path)
    with suppress(MaskError):
        read_mask(path, LEVELS.shape)
    mask = read_mask(path)
    assert mask.size == 0 or mask.max() <= 2


def _read_foreign_mask(path):
    masks = read_images(path, never)
    for mask in masks.masks:
        values = mask.load((6, 8))
        assert values.ndim == 2
        assert labels_of(values, {1: Label.PET}).shape == values.shape
    guess_labels(masks, counted(masks))


def _read_archive(path):
    """Nothing is written beside the archive, and what is unpacked is removed."""
    before = sorted(path.parent.iterdir())
    with open_source(path) as source:
        for key in source.formats:
            for mask in source.read(key).masks:
                with suppress(PetsegError):
                    mask.load((6, 8))
    assert sorted(path.parent.iterdir()) == before


def _read_checkpoint(path):
    with suppress(CheckpointError):
        read_card(path)
    read_checkpoint(path)


def _read_settings(path):
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(path, folder)
        store = SettingsStore(Path(copy))
        store.add_recent(Path("/photos"))
        store.flush()
        assert SettingsStore(Path(copy)).settings == store.settings
    del app


def _read_project(path):
    """Open a folder with this database, look at all of it, and change something."""
    with tempfile.TemporaryDirectory() as name:
        folder = make_folder(Path(name))
        (folder / ".petseg").mkdir()
        shutil.copy(path, folder / ".petseg" / "project.db")
        project = Project.open(folder)
        try:
            _look_at(project)
        finally:
            project.close()


def _read_journal(path):
    """Open a folder with this journal of an earlier run, and change something."""
    with tempfile.TemporaryDirectory() as name:
        folder = make_folder(Path(name))
        (folder / ".petseg" / "journal").mkdir(parents=True)
        shutil.copy(path, folder / ".petseg" / "journal" / segment_name(1))
        with closing(Project.open(folder)) as project:
            _look_at(project)
        assert sorted(each.name for each in folder.iterdir() if each.is_file()) == ["a.png", "b.png", "c.png"]


def _read_annotations(key):
    """Return what lists the masks of a file, and decodes them all."""

    def read(path):
        reader = FORMATS[key].reader
        reader.fits(path)
        found = reader.read(path, never)
        for mask in found.masks:
            assert mask.load((6, 8)).ndim == 2

    return read


def _look_at(project):
    project.versions.all()
    list(project.log.steps)
    for entry in project.photos.entries():
        project.masks.load(entry.name, SHAPE)
        project.masks.load_touched(entry.name, SHAPE)
        project.proposals.load(entry.name, SHAPE)
    project.masks.save("a.png", np.zeros(SHAPE, np.uint8), np.ones(SHAPE, bool), PhotoState.CORRECTED)
    assert project.photos.entry("a.png").state == PhotoState.CORRECTED
    with suppress(PetsegError):
        project.undo.take_back_last()


READERS: Mapping[str, FuzzedReader] = {
    "image": FuzzedReader(image_seeds, _read_image, ".jpg"),
    "phone photo": FuzzedReader(phone_seeds, _read_image, ".heic"),
    "mask": FuzzedReader(mask_seeds, _read_mask, ".png"),
    "foreign mask": FuzzedReader(mask_seeds, _read_foreign_mask, ".png"),
    "archive": FuzzedReader(archive_seeds, _read_archive, ".zip"),
    "checkpoint": FuzzedReader(checkpoint_seeds, _read_checkpoint, ".safetensors"),
    "resume": FuzzedReader(resume_seeds, read_resume_point, ".safetensors"),
    "settings": FuzzedReader(settings_seeds, _read_settings, ".json"),
    "project": FuzzedReader(database_seeds, _read_project, ".db"),
    "journal": FuzzedReader(journal_seeds, _read_journal, ".journal"),
    "labelme": FuzzedReader(labelme_seeds, _read_annotations("labelme"), ".json"),
    "CVAT": FuzzedReader(cvat_seeds, _read_annotations("cvat"), ".xml"),
    "class list": FuzzedReader(class_list_seeds, lambda path: parse_class_list(path.read_bytes()), ".txt"),
}
