import gc
import os
import threading
import weakref

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image
from support.jobs_world import BOX, is_shown, open_first, paint

from core.labels import Label
from core.masks import write_mask
from core.pixels import Box
from core.project import PhotoState, Project
from core.project.masks.mask_store import MaskStore
from petseg_gui.jobs.photos import photo_loader
from petseg_gui.jobs.photos.loaded_photo import make_layers
from petseg_gui.jobs.photos.photo_cache import PhotoCache

SHAPE = (90, 120)


def test_a_photo_is_shown_with_its_pyramid(qtbot, world, tmp_path, write_photo):
    write_photo(tmp_path / "large.png", 1500, 1100)
    world.show(tmp_path)
    world.session.select("large.png")
    qtbot.waitUntil(is_shown(world, "large.png"))
    assert world.document.image.shape == (1100, 1500, 3)
    assert world.document.levels[0] is world.document.image
    assert len(world.document.levels) > 1
    assert (world.document.layers.mask == Label.BACKGROUND).all()


def test_a_photo_is_shown_before_the_model_is_there(qtbot, world, models, photo_folder):
    models.gate.clear()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    assert world.document.proposal is None
    models.gate.set()
    qtbot.waitUntil(lambda: world.document.proposal is not None)


def test_the_latest_choice_wins(qtbot, world, photo_folder, monkeypatch):
    gate, shown = threading.Event(), []
    load = photo_loader.load_photo
    monkeypatch.setattr(photo_loader, "load_photo", lambda *values: gate.wait(20) and load(*values))
    world.session.document_changed.connect(lambda: shown.append(world.session.document and world.document.name))
    world.show(photo_folder)
    for name in ("pet_1.jpg", "pet_2.jpg", "pet_3.jpg"):
        world.session.select(name)
    gate.set()
    qtbot.waitUntil(is_shown(world, "pet_3.jpg"))
    assert shown == ["pet_3.jpg"]


def test_a_photo_of_the_folder_before_is_not_shown(qtbot, world, photo_folder, oxford_folder, monkeypatch):
    """Both folders have a `pet_1.jpg`."""
    gate, shown = threading.Event(), []
    load = photo_loader.load_photo

    def slow(project, *values):
        if project.root == photo_folder:
            gate.wait(20)
        return load(project, *values)

    monkeypatch.setattr(photo_loader, "load_photo", slow)
    world.session.document_changed.connect(lambda: shown.append(world.session.document))
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    world.show(oxford_folder)
    world.session.select("pet_1.jpg")
    gate.set()
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    assert len(shown) == 1
    assert (world.document.layers.mask == Label.PET).any()


def test_what_was_saved_comes_back(make_world, photo_folder):
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    paint(world.document, box=Box(60, 0, 80, 40))
    layers = world.document.layers
    world.session.set_project(None)
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    again = world.document
    assert again.layers.mask is not layers.mask
    assert np.array_equal(again.layers.mask, layers.mask)
    assert np.array_equal(again.layers.touched, layers.touched)
    assert np.array_equal(again.layers.base, layers.base)
    assert np.array_equal(again.proposal, layers.base)


def test_undo_survives_another_photo_in_between(make_world, photo_folder):
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    paint(world.document)
    before = world.document.layers.mask.copy()
    paint(world.document, Label.BORDER)
    world.session.select("pet_2.jpg")
    assert not world.document.history.can_undo
    world.session.select("pet_1.jpg")
    world.document.undo()
    assert np.array_equal(world.document.layers.mask, before)
    assert world.autosaver.flush()
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), before)


def test_history_is_dropped_when_the_mask_was_changed_elsewhere(make_world, photo_folder, make_mask):
    world = make_world()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    paint(world.document)
    world.session.select("pet_2.jpg")
    write_mask(world.project.masks.path("pet_1.jpg"), make_mask(seed=5))
    world.session.select("pet_1.jpg")
    assert not world.document.history.can_undo
    assert np.array_equal(world.document.layers.mask, make_mask(seed=5))
    assert world.document.layers.touched.all()


def test_every_photo_keeps_its_history_but_none_its_pixels(make_world, photo_folder):
    world = make_world()
    world.show(photo_folder)
    left = []
    for name in [*world.session.entries.names, "pet_1.jpg"]:
        world.session.select(name)
        if not world.document.history.can_undo:
            paint(world.document)
            left.append(weakref.ref(world.document.layers.mask))
    gc.collect()
    assert [mask() for mask in left] == [None] * 4
    for name in world.session.entries.names:
        world.session.select(name)
        assert world.document.history.steps() == ["Brush stroke"]
        world.document.undo()
        assert not (world.document.layers.mask == Label.PET).any()


def test_all_photos_share_the_memory_for_undo_and_the_one_left_first_gives_first(make_world, photo_folder):
    world = make_world()
    world.show(photo_folder)
    for name in world.session.entries.names:
        world.session.select(name)
        for row in range(10):
            paint(world.document, box=Box(row, 0, row + 1, 50 + row))
    one = world.document.history.nbytes
    world.services.histories.set_max_bytes(2 * one)
    kept = []
    for name in world.session.entries.names:
        world.session.select(name)
        kept.append(len(world.document.history.steps()))
    assert kept[:2] == [0, 0]
    assert kept[3] == 10
    received = []
    world.document.history_changed.connect(lambda: received.append(world.document.history.steps()))
    world.services.histories.set_max_bytes(1)
    assert len(received[-1]) == 1


def test_a_redone_step_can_still_be_redone_after_coming_back(make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    paint(document)
    document.undo()
    world.session.select("pet_2.jpg")
    world.session.select("pet_1.jpg")
    world.document.redo()
    assert (world.document.layers.mask[BOX.slices] == Label.PET).all()


@pytest.mark.parametrize("kind", ["size", "values", "empty", "text"])
def test_a_bad_mask_is_set_aside_and_reported(make_world, oxford_folder, make_mask, kind):
    path = oxford_folder / "annotations" / "trimaps" / "pet_2.png"
    if kind == "size":
        write_mask(path, make_mask(60, 50))
    elif kind == "values":
        Image.fromarray(make_mask() + np.uint8(9)).save(path)
    else:
        path.write_bytes(b"" if kind == "empty" else b"not a picture")
    content = path.read_bytes()
    world = make_world()
    world.show(oxford_folder)
    world.session.select("pet_2.jpg")
    assert (world.document.layers.mask == Label.BACKGROUND).all()
    assert [message.level for message in world.messages] == ["warning"]
    assert "set-aside" in world.texts
    assert world.session.entries.state("pet_2.jpg") == PhotoState.TODO
    assert not path.exists()
    kept = list((oxford_folder / ".petseg" / "set-aside").rglob("*.png"))
    assert [one.read_bytes() for one in kept] == [content]


def test_a_mask_that_was_set_aside_is_reported_although_the_user_has_gone_on(make_world, oxford_folder, monkeypatch):
    (oxford_folder / "annotations" / "trimaps" / "pet_2.png").write_bytes(b"not a picture")
    world = make_world()
    world.show(oxford_folder)
    move = MaskStore.set_aside

    def set_aside_while_the_user_goes_on(masks, name):
        kept = move(masks, name)
        world.session.select("pet_3.jpg")
        return kept

    monkeypatch.setattr(MaskStore, "set_aside", set_aside_while_the_user_goes_on)
    world.session.select("pet_2.jpg")
    assert world.document.name == "pet_3.jpg"
    assert "set-aside" in world.texts
    assert world.session.entries.state("pet_2.jpg") == PhotoState.TODO


def test_an_unreadable_photo_is_reported_and_the_next_one_opens(qtbot, world, photo_folder):
    (photo_folder / "pet_1.jpg").write_bytes(b"")
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(lambda: bool(world.messages))
    assert world.messages[0].level == "error"
    assert "pet_1.jpg" in world.texts
    assert world.session.document is None
    assert world.session.entries.entry("pet_1.jpg").problem
    assert world.session.go_to_next_unreviewed()
    qtbot.waitUntil(is_shown(world, "pet_2.jpg"))


def test_a_photo_that_was_mended_loses_its_problem(make_world, photo_folder, write_photo):
    (photo_folder / "pet_1.jpg").write_bytes(b"")
    world = make_world()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    assert world.session.entries.entry("pet_1.jpg").problem
    write_photo(photo_folder / "pet_1.jpg")
    world.session.select("pet_1.jpg")
    assert world.session.document is not None
    assert world.session.entries.entry("pet_1.jpg").problem is None


def test_an_unexpected_error_is_shown_and_reported(make_world, photo_folder, monkeypatch):
    def broken(*_values):
        raise ZeroDivisionError

    monkeypatch.setattr(photo_loader, "load_photo", broken)
    world = make_world()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    assert world.session.document is None
    assert len(world.bugs) == 1
    assert "cannot be opened" in world.texts


def test_neighbours_are_read_ahead(qtbot, world, photo_folder):
    project = world.show(photo_folder)
    world.session.select("pet_2.jpg")
    qtbot.waitUntil(is_shown(world, "pet_2.jpg"))
    cache = world.services.photo_cache
    qtbot.waitUntil(lambda: all(cache.peek(project.photos[f"pet_{n}.jpg"].path) for n in (1, 2, 3)))
    assert cache.peek(project.photos["pet_4.jpg"].path) is None


def test_the_cache_forgets_a_changed_file_and_keeps_its_limits(tmp_path, write_photo):
    paths = [write_photo(tmp_path / f"{n}.png", seed=n) for n in range(5)]
    cache = PhotoCache(max_photos=2)
    photos = [cache.load(path) for path in paths]
    assert [cache.peek(path) is not None for path in paths] == [False, False, False, True, True]
    assert cache.load(paths[4]) is photos[4]
    write_photo(paths[4], 60, 50)
    os.utime(paths[4], ns=(1, 1))
    assert cache.load(paths[4]).image.shape == (50, 60, 3)
    small = PhotoCache(max_bytes=photos[0].nbytes + 1)
    for path in paths[:2]:
        small.load(path)
    assert small.peek(paths[0]) is None
    assert small.peek(paths[1]) is not None
    assert PhotoCache().fits(paths[0])
    assert not small.fits(paths[0])


labels = st.integers(0, 2)
masks = hnp.arrays(np.uint8, (90, 7), elements=labels)
maybe = st.none() | masks
touches = st.none() | hnp.arrays(np.bool_, (90, 7))


@given(mask=maybe, touched=touches, proposal=maybe)
def test_layers_show_the_saved_mask_as_it_is(mask, touched, proposal):
    layers = make_layers((90, 7), None if mask is None else mask.copy(), touched, proposal)
    shown = mask if mask is not None else proposal
    if shown is None:
        assert (layers.mask == Label.BACKGROUND).all()
    else:
        assert np.array_equal(layers.mask, shown)
    assert np.array_equal(layers.mask[~layers.touched], layers.base[~layers.touched])
    if mask is not None and touched is None:
        assert layers.touched.all()
    if mask is not None and touched is not None:
        assert layers.touched[touched].all()
    if proposal is not None:
        assert np.array_equal(layers.base, proposal)


def test_opening_a_photo_leaves_no_trace_on_disk(make_world, photo_folder):
    before = {path: path.read_bytes() for path in photo_folder.glob("*.jpg")}
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    for name in world.session.entries.names:
        world.session.select(name)
    paint(world.document, box=BOX)
    assert world.autosaver.flush()
    assert {path: path.read_bytes() for path in photo_folder.glob("*.jpg")} == before


def test_a_stored_proposal_of_an_older_visit_is_shown_at_once(make_world, photo_folder, make_mask):
    project = Project.open(photo_folder)
    project.proposals.save("pet_1.jpg", make_mask(), 0.5, "shipped")
    project.close()
    world = make_world()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    assert np.array_equal(world.document.layers.mask, make_mask())
    assert not world.document.layers.touched.any()
    assert world.session.entries.state("pet_1.jpg") == PhotoState.PROPOSED
