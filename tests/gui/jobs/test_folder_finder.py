"""The open folder is renamed, moved, reconnected or replaced, and its store is deleted."""

import os
import shutil

import pytest
from support.jobs_world import BOX, World, is_shown, open_first, paint

from core.errors import ProjectError
from core.labels import Label
from core.pixels import Box
from core.project import PhotoState, Project
from petseg_gui.jobs.folders import folder_finder
from petseg_gui.jobs.job_runner import JobRunner

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows renames and deletes no folder that is in use")


def gone_messages(world):
    return [message for message in world.messages if "is gone: was it renamed" in message.text]


@pytest.fixture
def moved(photo_folder, tmp_path):
    return tmp_path / "elsewhere" / "cats"


@pytest.fixture
def world(make_world, photo_folder, moved):
    """A photo with a saved stroke, then the folder is moved, then another stroke."""
    world = make_world()
    paint(open_first(world, photo_folder))
    assert world.autosaver.flush()
    moved.parent.mkdir()
    os.rename(photo_folder, moved)
    paint(world.document, Label.BORDER, Box(0, 0, 5, 5))
    assert not world.autosaver.flush()
    return world


def has_both_strokes(mask):
    return (mask[BOX.slices] == Label.PET).all() and (mask[:5, :5] == Label.BORDER).all()


def test_a_folder_that_is_gone_is_reported_once_and_not_made_again(world, photo_folder):
    for _ in range(3):
        world.services.folder_finder.check()
        world.services.save_queue.retry()
    assert len(gone_messages(world)) == 1
    assert [message.level for message in world.messages] == ["error"]
    message = gone_messages(world)[0]
    assert message.lasting
    assert [action.text for action in message.actions] == ["Locate folder…"]
    assert str(photo_folder) in message.text
    assert not photo_folder.exists()
    assert world.autosaver.has_unsaved
    assert world.services.folder_finder.is_gone


def test_a_folder_that_is_back_is_found_and_saved_to(world, photo_folder, moved):
    document, withdrawn = world.document, []
    world.session.message_withdrawn.connect(withdrawn.append)
    os.rename(moved, photo_folder)
    world.services.folder_finder.check()
    assert withdrawn == gone_messages(world)
    assert world.document is document
    assert document.history.position == 2
    assert not world.autosaver.has_unsaved
    assert has_both_strokes(world.mask_on_disk("pet_1.jpg"))
    assert "The folder is back" in world.texts


def test_a_folder_that_was_moved_can_be_located(world, photo_folder, moved):
    document, asked, located = world.document, [], []
    world.services.folder_finder.locate_requested.connect(lambda: asked.append(True))
    world.services.folder_finder.located.connect(located.append)
    gone_messages(world)[0].actions[0].run()
    assert asked
    world.services.folder_finder.locate(moved)
    assert located == [moved]
    assert world.project.root == moved
    assert world.document is document
    assert world.session.current == "pet_1.jpg"
    assert not world.autosaver.has_unsaved
    assert has_both_strokes(world.mask_on_disk("pet_1.jpg"))
    document.undo()
    assert world.autosaver.flush()
    assert world.mask_on_disk("pet_1.jpg")[0, 0] == Label.BACKGROUND
    world.session.select("pet_2.jpg")
    assert is_shown(world, "pet_2.jpg")()
    world.session.select("pet_1.jpg")
    assert world.document.history.can_undo
    assert not photo_folder.exists()


def test_another_folder_is_refused(world, tmp_path, write_photo, photo_folder):
    write_photo(tmp_path / "others" / "dog.jpg")
    world.services.folder_finder.locate(tmp_path / "others")
    assert "not the photos that were open" in world.texts
    assert world.services.folder_finder.is_gone
    assert len(gone_messages(world)) == 2  # a click on its button has dismissed it
    assert world.project.root == photo_folder
    assert world.autosaver.has_unsaved


def test_a_copy_on_another_disk_under_the_same_path_is_taken(world, photo_folder, moved):
    """A disk that is connected again has another number."""
    shutil.copytree(moved, photo_folder)
    world.services.folder_finder.check()
    assert not world.services.folder_finder.is_gone
    assert not world.autosaver.has_unsaved
    assert has_both_strokes(world.mask_on_disk("pet_1.jpg"))


def test_a_copy_without_its_store_keeps_the_states(world, photo_folder, moved):
    shutil.copytree(moved, photo_folder, ignore=shutil.ignore_patterns(".petseg"))
    world.services.folder_finder.check()
    assert world.services.folder_finder.is_gone  # it may be another card of the same camera
    world.services.folder_finder.locate(photo_folder)
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED


def test_another_folder_in_its_place_is_left_alone(world, photo_folder, write_photo):
    photo = write_photo(photo_folder / "dog.jpg")
    world.services.folder_finder.check()
    world.services.save_queue.retry()
    assert world.services.folder_finder.is_gone
    assert list(photo_folder.rglob("*")) == [photo]


def test_photos_that_could_not_be_read_meanwhile_can_be_again(world, photo_folder, moved):
    world.session.select("pet_3.jpg")
    assert world.session.entries.entry("pet_3.jpg").problem
    os.rename(moved, photo_folder)
    world.services.folder_finder.check()
    assert world.session.entries.entry("pet_3.jpg").problem is None
    assert is_shown(world, "pet_3.jpg")()
    assert not world.autosaver.has_unsaved


def test_closing_while_the_folder_is_gone_keeps_the_work_for_the_question(world):
    assert not world.autosaver.flush()
    assert world.autosaver.has_unsaved


def test_a_deleted_store_is_reported_once(make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    paint(document)
    assert world.autosaver.flush()
    shutil.rmtree(photo_folder / ".petseg")
    for _ in range(3):
        world.services.folder_finder.check()
    paint(document, Label.BORDER, Box(0, 0, 5, 5))
    assert world.autosaver.flush()
    world.services.folder_finder.check()
    assert ["deleted while the folder was open" in message.text for message in world.messages] == [True]
    with_all = Project.open(photo_folder)
    assert with_all.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED
    assert with_all.notes == []
    with_all.close()


def test_it_is_noticed_and_found_without_a_save(qtbot, world_with_threads, photo_folder, tmp_path):
    world = world_with_threads
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    os.rename(photo_folder, tmp_path / "renamed")
    qtbot.waitUntil(lambda: world.services.folder_finder.is_gone)
    paint(world.document)
    os.rename(tmp_path / "renamed", photo_folder)
    qtbot.waitUntil(lambda: not world.services.folder_finder.is_gone)
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    assert (world.mask_on_disk("pet_1.jpg")[BOX.slices] == Label.PET).all()


@pytest.fixture
def world_with_threads(qapp, settings_file, models, monkeypatch):
    monkeypatch.setattr(folder_finder, "CHECK_MS", 20)
    made = World(settings_file, JobRunner(), models)
    yield made
    models.gate.set()
    assert made.services.shutdown(10)
    assert not made.bugs, made.bugs


@pytest.mark.parametrize("end", ["back", "located"])
def test_a_decision_made_meanwhile_is_stored_later(world, photo_folder, moved, end):
    world.session.select("pet_3.jpg")
    world.session.state_requested.emit("pet_3.jpg", PhotoState.SKIPPED)
    assert world.session.entries.state("pet_3.jpg") == PhotoState.SKIPPED
    assert world.autosaver.has_unsaved
    assert world.services.save_queue.may_lose
    if end == "back":
        os.rename(moved, photo_folder)
        world.services.folder_finder.check()
    else:
        world.services.folder_finder.locate(moved)
    assert world.autosaver.flush()
    assert world.session.entries.state("pet_3.jpg") == PhotoState.SKIPPED
    assert world.project.photos.entry("pet_3.jpg").state == PhotoState.SKIPPED


@pytest.mark.own_texts
def test_a_folder_that_cannot_be_opened_again_is_reported_once(world, photo_folder, moved, monkeypatch):
    shutil.copytree(moved, photo_folder)

    def refuse(*_):
        raise ProjectError("nothing can be written there", path=photo_folder)

    with monkeypatch.context() as patched:
        patched.setattr(Project, "reopen", refuse)
        for _ in range(3):
            world.services.folder_finder.check()
    assert world.texts.count("nothing can be written there") == 1
    assert world.autosaver.has_unsaved
    world.services.folder_finder.check()
    assert world.autosaver.flush()
    assert has_both_strokes(world.mask_on_disk("pet_1.jpg"))


@pytest.mark.own_texts
def test_a_folder_that_comes_back_after_it_could_not_be_opened_elsewhere_is_opened_again(
    world, photo_folder, moved, monkeypatch
):
    def refuse(*_, **__):
        raise ProjectError("nothing can be written there", path=moved)

    with monkeypatch.context() as patched:
        patched.setattr(Project, "open", refuse)
        world.services.folder_finder.locate(moved)
    assert world.autosaver.has_unsaved
    os.rename(moved, photo_folder)
    world.services.folder_finder.check()
    assert not world.services.folder_finder.is_gone
    assert world.autosaver.flush()
    assert has_both_strokes(world.mask_on_disk("pet_1.jpg"))


def test_a_second_choice_waits_until_the_folder_is_open_again(make_world, photo_folder, moved):
    world = make_world(hold=("saving",))
    paint(open_first(world, photo_folder))
    moved.parent.mkdir()
    os.rename(photo_folder, moved)
    world.services.folder_finder.check()
    world.services.folder_finder.locate(moved)
    world.services.folder_finder.locate(moved)
    while world.project.root != moved:
        assert world.runner.step("saving")
    paint(world.document, Label.BORDER, Box(0, 0, 5, 5))
    world.runner.drain("saving")
    assert world.autosaver.flush()
    assert has_both_strokes(world.mask_on_disk("pet_1.jpg"))
    assert "nother program" not in world.texts


@pytest.mark.own_texts
def test_a_decision_waits_for_a_project_that_could_not_be_opened_again(world, photo_folder, moved, monkeypatch):
    def refuse(*_, **__):
        raise ProjectError("nothing can be written there", path=moved)

    world.services.save_queue.put_state(world.project, "pet_2.jpg", PhotoState.SKIPPED)
    with monkeypatch.context() as patched:
        patched.setattr(Project, "open", refuse)
        world.services.folder_finder.locate(moved)
    os.rename(moved, photo_folder)
    with monkeypatch.context() as patched:
        patched.setattr(world.services.folder_finder, "check", lambda: None)
        world.services.save_queue.retry()
    assert world.session.entries.state("pet_2.jpg") == PhotoState.SKIPPED
    world.services.folder_finder.check()
    assert world.autosaver.flush()
    assert world.project.photos.entry("pet_2.jpg").state == PhotoState.SKIPPED


def test_what_is_not_saved_reaches_a_folder_that_comes_back_while_another_is_opened(
    make_world, photo_folder, moved, oxford_folder
):
    world = make_world(hold=("saving",))
    paint(open_first(world, photo_folder))
    moved.parent.mkdir()
    os.rename(photo_folder, moved)
    world.services.folder_finder.check()
    world.services.folder_finder.locate(moved)
    reopening = world.runner.queued("saving")[-1]
    world.session.set_project(Project.open(oxford_folder))
    world.runner.drain("saving")
    assert reopening.is_over
    assert world.autosaver.flush()
    with Project.open(moved) as again:
        assert (again.masks.load("pet_1.jpg", (90, 120))[BOX.slices] == Label.PET).all()


def test_opening_the_folder_where_it_is_now_goes_on_with_it(world, moved):
    document = world.document
    world.services.folder_finder.open(moved, lambda: pytest.fail("opened anew"))
    assert world.document is document
    assert world.autosaver.flush()
    assert has_both_strokes(world.mask_on_disk("pet_1.jpg"))


def test_another_folder_is_opened_as_ever(world, oxford_folder):
    asked = []
    world.services.folder_finder.open(oxford_folder, lambda: asked.append(True))
    assert asked == [True]
    world.services.opener.open(oxford_folder)
    assert not world.services.folder_finder.is_gone
    world.services.folder_finder.open(oxford_folder, lambda: asked.append(True))
    assert asked == [True, True]
