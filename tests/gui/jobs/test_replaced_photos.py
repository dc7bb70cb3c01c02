"""A photo that is replaced by another while the folder is closed, open, shown or being proposed."""

import os
import shutil
import threading
from contextlib import closing

import numpy as np
import pytest
from PIL import Image
from support.jobs_world import BOX, open_first, paint
from support.segmenters import FakeModels, brown_is_pet

from core.images import read_image
from core.labels import Label
from core.project import PhotoState, Project
from petseg_gui.jobs.photos import photo_cache
from petseg_gui.jobs.photos.photo_cache import PhotoCache

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B = NAMES = ["a.bmp", "b.bmp"]
SHAPE = (90, 120)


@pytest.fixture
def models() -> FakeModels:
    """They propose something else for every photo."""
    return FakeModels(brown_is_pet)


@pytest.fixture
def folder(tmp_path, write_photo):
    """Uncompressed photos, so that all have as many bytes."""
    for seed, name in enumerate(NAMES):
        write_photo(tmp_path / "photos" / name, seed=seed)
    return tmp_path / "photos"


def replace(path, seconds=3600):
    """Put another photo of as many bytes in place of one."""
    status, other = path.stat(), path.with_name("new.bmp")
    pixels = np.random.default_rng(7).integers(0, 256, (*SHAPE, 3), np.uint8)
    Image.fromarray(pixels).save(other)
    os.utime(other, ns=(1, status.st_mtime_ns + seconds * 10**9))
    os.replace(other, path)


def proposed(path):
    return brown_is_pet(read_image(path))


def review(folder, *names):
    with closing(Project.open(folder)) as project:
        for name in names:
            project.masks.save(name, np.zeros(SHAPE, np.uint8), np.ones(SHAPE, np.bool_), REVIEWED)


@pytest.mark.parametrize("seconds", [3600, -3600])
def test_the_new_photo_gets_a_proposal_of_its_own(make_world, folder, seconds):
    world = make_world()
    world.model_holder.start()
    open_first(world, folder, A)
    assert np.array_equal(world.document.layers.mask, proposed(folder / A))
    world.session.set_project(None)
    replace(folder / A, seconds)
    document = open_first(world, folder, A)
    assert np.array_equal(document.layers.mask, proposed(folder / A))
    assert np.array_equal(document.layers.base, proposed(folder / A))
    assert np.array_equal(world.project.proposals.load(A, SHAPE), proposed(folder / A))
    assert not world.messages  # nobody's work is concerned


def test_the_whole_folder_is_proposed_again_where_photos_were_replaced(make_world, folder):
    world = make_world()
    world.model_holder.start()
    world.show(folder)
    world.proposer.propose_all()
    world.session.set_project(None)
    replace(folder / B)
    world.show(folder)
    world.proposer.propose_all()
    assert np.array_equal(world.project.proposals.load(B, SHAPE), proposed(folder / B))
    assert world.models.seen == 3


def test_a_reviewed_mask_is_reported_when_its_photo_is_selected(make_world, folder):
    review(folder, A, B)
    world = make_world()
    world.show(folder)
    replace(folder / B)
    world.session.select(A)
    assert not world.messages
    world.session.select(B)
    assert world.session.entries.state(B) == CORRECTED
    assert [message.level for message in world.messages] == ["warning"]
    assert f"{folder / B}: this photo was replaced by another one after its mask was made" in world.texts.lower()
    # The mask is there to be checked, and no proposal writes over it.
    assert (world.document.layers.mask == Label.PET).all()
    assert world.document.layers.touched.all()


def test_what_opening_had_no_time_for_is_checked_in_the_background(make_world, folder, monkeypatch):
    review(folder, A, B)
    for name in NAMES:
        replace(folder / name)
    monkeypatch.setattr("core.project.project._CHECKING_SECONDS", -1)
    world = make_world(hold=("thumbnails",))
    world.show(folder)
    assert not world.messages
    world.runner.drain("thumbnails")
    assert [world.session.entries.state(name) for name in NAMES] == [CORRECTED, CORRECTED]
    assert len(world.messages) == 1
    assert "2 photos were replaced by others" in world.texts


def test_another_folder_ends_the_check(make_world, folder, oxford_folder, monkeypatch):
    review(folder, A)
    replace(folder / A)
    monkeypatch.setattr("core.project.project._CHECKING_SECONDS", -1)
    world = make_world(hold=("thumbnails",))
    world.show(folder)
    world.show(oxford_folder)
    world.runner.drain("thumbnails")
    assert not world.messages


def test_the_thumbnail_is_made_again(make_world, folder):
    review(folder, A)
    world = make_world()
    world.show(folder)
    asked = []
    world.services.photos.thumbnail_requested.connect(asked.append)
    index = world.services.photos.index_of(A)
    index.data(1)  # Qt.DecorationRole
    index.data(1)
    replace(folder / A)
    world.session.select(A)
    index.data(1)
    assert asked == [A, A]


def test_a_photo_replaced_while_it_is_shown_is_shown_anew_and_what_was_painted_stays(make_world, folder):
    world = make_world()
    world.model_holder.start()
    open_first(world, folder, A)
    paint(world.document, Label.BORDER)
    assert world.autosaver.flush()
    replace(folder / A)
    world.proposer.propose_again()
    assert np.array_equal(world.document.image, read_image(folder / A))
    assert (world.document.layers.mask[BOX.slices] == Label.BORDER).all()
    assert world.session.entries.state(A) == CORRECTED
    assert "was replaced by another one" in world.texts


def test_undo_brings_back_no_review_of_a_photo_that_is_gone(make_world, folder):
    review(folder, A)
    world = make_world()
    open_first(world, folder, A)
    paint(world.document, Label.BORDER)
    world.session.select(B)
    replace(folder / A)
    world.session.select(A)
    assert not world.document.history.can_undo
    assert (world.document.layers.mask[BOX.slices] == Label.BORDER).all()
    assert world.session.entries.state(A) == CORRECTED


@pytest.mark.parametrize("known", [True, False])
def test_a_photo_that_is_replaced_is_shown_anew_within_seconds(make_world, folder, known):
    """Whether anything was stored about it or not."""
    if known:
        review(folder, A)
    world = make_world()
    document = open_first(world, folder, A)
    world.services.folder_watcher.look()
    assert world.document is document
    replace(folder / A)
    world.services.folder_watcher.look()
    assert np.array_equal(world.document.image, read_image(folder / A))
    assert world.session.entries.state(A) == (CORRECTED if known else TODO)
    assert len(world.messages) == known
    shown = world.document
    world.services.folder_watcher.look()
    assert world.document is shown


def test_a_review_of_a_photo_that_is_gone_counts_as_a_correction(make_world, folder):
    world = make_world()
    world.model_holder.start()
    open_first(world, folder, A)
    replace(folder / A)
    assert world.autosaver.mark_reviewed()
    assert world.autosaver.flush()
    assert world.session.entries.state(A) == CORRECTED
    assert world.project.reviewed_samples() == []
    assert np.array_equal(world.document.image, read_image(folder / A))


def test_a_touched_photo_can_be_reviewed(make_world, folder):
    world = make_world()
    world.model_holder.start()
    document = open_first(world, folder, A)
    os.utime(folder / A, ns=(1, 10**18))
    assert world.autosaver.mark_reviewed()
    assert world.autosaver.flush()
    assert world.session.entries.state(A) == REVIEWED
    assert world.document is document
    assert not world.messages


def test_a_photo_replaced_while_it_is_proposed_is_proposed_again(qtbot, world, folder, models):
    world.model_holder.start()
    models.gate.clear()
    world.show(folder)
    world.session.select(A)
    qtbot.waitUntil(lambda: models.seen == 1)
    replace(folder / A)
    models.gate.set()
    qtbot.waitUntil(lambda: world.session.document is not None and world.document.proposal is not None)
    qtbot.waitUntil(lambda: np.array_equal(world.document.layers.mask, proposed(folder / A)))
    assert np.array_equal(world.document.image, read_image(folder / A))
    assert np.array_equal(world.project.proposals.load(A, SHAPE), proposed(folder / A))


def test_a_proposal_for_a_photo_that_is_gone_is_not_shown_over_and_over(make_world, folder):
    world = make_world()
    open_first(world, folder, A)
    replace(folder / A)
    world.model_holder.start()
    assert world.models.seen <= 4
    assert np.array_equal(world.document.layers.mask, proposed(folder / A))


def test_the_cache_never_takes_one_photo_for_another(folder, monkeypatch):
    cache = PhotoCache()
    read, started = photo_cache.read_image, threading.Event()

    def read_while_it_is_replaced(path):
        image = read(path)
        if not started.is_set():
            started.set()
            replace(path)
        return image

    monkeypatch.setattr(photo_cache, "read_image", read_while_it_is_replaced)
    assert np.array_equal(cache.load(folder / A).image, read_image(folder / A))
    assert np.array_equal(cache.peek(folder / A).image, read_image(folder / A))


@pytest.mark.realdata
def test_the_replaced_photo_of_the_odd_inputs(make_world, data_folder, tmp_path):
    odd = data_folder / "odd_inputs" / "02-photo-replaced-same-size"
    photo = tmp_path / "b.jpg"
    shutil.copy(odd / "before.jpg", photo)
    world = make_world()
    world.model_holder.start()
    open_first(world, tmp_path, "b.jpg")
    world.session.set_project(None)
    shutil.copy(odd / "after.jpg", photo)
    document = open_first(world, tmp_path, "b.jpg")
    assert np.array_equal(document.layers.mask, proposed(photo))
    assert world.autosaver.mark_reviewed()
    assert world.autosaver.flush()
    world.session.set_project(None)
    shutil.copy(odd / "before.jpg", photo)
    world.opener.open(tmp_path)
    assert "was replaced by another one after its mask was made" in world.texts
    assert world.session.entries.state("b.jpg") == CORRECTED


def test_a_photo_that_is_replaced_while_another_is_open_is_noticed_by_the_next_look(make_world, folder):
    world = make_world()
    world.model_holder.start()
    open_first(world, folder, A)
    other = next(
        name
        for name in world.session.entries.names
        if name != A and world.session.entries.entry(name).model is not None
    )
    received = []
    world.services.replaced_photos.replaced.connect(received.append)
    replace(folder / other)
    world.services.folder_watcher.refresh()
    assert received == [other]
