"""A command on several photos is one step: it is taken back, stopped and shown as one."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from support.photo_list_hands import (
    CTRL,
    PROPOSED,
    REVIEWED,
    SKIPPED,
    A,
    B,
    C,
    D,
    click,
    on_disk,
    photo_list,
    select,
    shown,
    states,
)

from core.project import PhotoState
from petseg_gui.jobs import entry_feed


def test_a_button_takes_a_step_of_several_photos_back_until_something_is_painted(proposed):
    select(proposed, B, C)
    proposed.action("skip-selected").trigger()
    buttons = proposed.window.central.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Undo").click()
    assert states(proposed) == on_disk(proposed) == [PROPOSED] * 4
    proposed.action("review-selected").trigger()
    assert shown(proposed) == ["Marked 2 photos reviewed."]
    proposed.drag((70, 20), (80, 90))
    assert shown(proposed) == []


@pytest.mark.parametrize(("names", "what"), [((A,), "flag"), ((A, D), "flag"), ((A, D), "review-selected")])
def test_the_button_goes_at_the_next_step(proposed, names, what):
    select(proposed, B, C)
    proposed.action("skip-selected").trigger()
    select(proposed, *names)
    proposed.action(what).trigger()
    assert "Skipped 2 photos." in proposed.texts
    assert "Skipped 2 photos." not in shown(proposed)
    proposed.action("undo-project").trigger()
    assert states(proposed) == on_disk(proposed) == [PROPOSED, SKIPPED, SKIPPED, PROPOSED]


def test_the_button_goes_at_an_import(proposed, tmp_path):
    masks = tmp_path / "masks"
    masks.mkdir()
    path = proposed.session.project.proposals.path(A)
    (masks / "pet_1.png").write_bytes(path.read_bytes())
    select(proposed, B, C)
    proposed.action("skip-selected").trigger()
    importer, project = proposed.services.importer, proposed.session.project
    importer.found.connect(lambda found: importer.take_over(project, found.prepared, found.prepared.choices))
    importer.find(project, masks)
    assert proposed.services.step_undo.text == "import of pet_1.jpg"
    assert "Skipped 2 photos." not in shown(proposed)


@pytest.fixture
def slow_disk(make_world, photo_folder):
    """The same four photos; what is to be saved waits until it is asked for, two photos are skipped together."""
    world = make_world(hold=("saving",))
    world.services.opener.open(photo_folder)
    save(world)
    world.action("propose-folder").trigger()
    save(world)
    select(world, B, C)
    world.action("skip-selected").trigger()
    save(world)
    assert shown(world) == ["Skipped 2 photos."]
    return world


def save(world) -> None:
    """Do what waits for the disk."""
    while world.runner.step("saving"):
        pass


@pytest.mark.parametrize("what", ["flag", "tag-1", "review-selected", "reviewed", "skip"])
def test_the_button_goes_when_the_next_step_is_asked_for(slow_disk, what):
    select(slow_disk, A)
    slow_disk.action(what).trigger()
    assert "Skipped 2 photos." not in shown(slow_disk)
    save(slow_disk)


def test_the_button_goes_when_an_import_begins(slow_disk, tmp_path):
    masks = tmp_path / "masks"
    masks.mkdir()
    importer, project = slow_disk.services.importer, slow_disk.session.project
    (masks / "pet_1.png").write_bytes(project.proposals.path(A).read_bytes())
    importer.found.connect(lambda found: importer.take_over(project, found.prepared, found.prepared.choices))
    importer.find(project, masks)
    assert importer.running
    assert shown(slow_disk) == []
    save(slow_disk)
    assert slow_disk.services.step_undo.text == "import of pet_1.jpg"


def test_the_button_takes_no_newer_step_back(slow_disk):
    select(slow_disk, A, D)
    slow_disk.action("review-selected").trigger()
    slow_disk.action("flag").trigger()
    slow_disk.runner.step("saving")
    assert shown(slow_disk) == ["Marked 2 photos reviewed."]
    buttons = slow_disk.window.central.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Undo").click()
    save(slow_disk)
    assert states(slow_disk) == [REVIEWED, SKIPPED, SKIPPED, REVIEWED]
    assert slow_disk.session.entries.entry(D).flagged
    assert "Another step was made since; Edit > Undo takes that back first." in slow_disk.texts


@pytest.fixture
def slow_steps(make_world, photo_folder):
    """The same four photos; steps about several wait until they are asked for, two photos are skipped together."""
    world = make_world(hold=("transfer",))
    world.services.opener.open(photo_folder)
    world.action("propose-folder").trigger()
    select(world, B, C)
    world.action("skip-selected").trigger()
    world.runner.step("transfer")
    assert states(world) == [PROPOSED, SKIPPED, SKIPPED, PROPOSED]
    return world


def half_way(world, then) -> None:
    """Make the step that waits, and do something once it has changed two photos."""
    (job,) = world.runner.queued("transfer")
    work, changed = job.work, []

    def pause_after_two(context):
        report = context.report
        context.report = lambda entry: (report(entry), changed.append(entry), len(changed) == 2 and then())
        return work(context)

    job.work = pause_after_two
    world.runner.step("transfer")
    assert len(changed) > 2


def test_a_step_is_not_taken_back_by_half(slow_steps):
    photo_list(slow_steps).selectAll()
    slow_steps.action("review-selected").trigger()
    enabled = []

    def take_back():
        for key in ("undo", "undo-project"):
            enabled.append(slow_steps.action(key).isEnabled())
            slow_steps.action(key).trigger()
        slow_steps.services.step_undo.take_back()

    half_way(slow_steps, take_back)
    assert enabled == [False, False]
    assert states(slow_steps) == on_disk(slow_steps) == [REVIEWED] * 4
    slow_steps.action("undo").trigger()
    assert states(slow_steps) == on_disk(slow_steps) == [PROPOSED, SKIPPED, SKIPPED, PROPOSED]


@pytest.mark.parametrize("key", ["undo", "undo-project"])
def test_the_step_before_is_not_taken_back_while_one_waits(slow_steps, key):
    photo_list(slow_steps).selectAll()
    slow_steps.action("review-selected").trigger()
    slow_steps.action(key).trigger()
    assert states(slow_steps) == [PROPOSED, SKIPPED, SKIPPED, PROPOSED]
    slow_steps.services.bulk_changer.cancel()
    slow_steps.runner.step("transfer")
    slow_steps.action(key).trigger()
    assert states(slow_steps) == on_disk(slow_steps) == [PROPOSED] * 4


def test_a_decision_is_taken_back_while_an_earlier_step_waits(slow_steps):
    select(slow_steps, C, D)
    slow_steps.action("review-selected").trigger()
    click(slow_steps, A)
    slow_steps.action("reviewed").trigger()
    assert states(slow_steps)[0] == REVIEWED
    slow_steps.action("undo").trigger()
    assert states(slow_steps) == [PROPOSED, SKIPPED, SKIPPED, PROPOSED]
    slow_steps.runner.step("transfer")
    assert states(slow_steps) == on_disk(slow_steps) == [PROPOSED, SKIPPED, REVIEWED, REVIEWED]


def test_the_step_before_is_not_taken_back_once_the_next_is_asked_for(make_world, photo_folder):
    world = make_world(hold=("saving", "transfer"))
    world.services.opener.open(photo_folder)
    save(world)
    select(world, B, C)
    world.action("skip-selected").trigger()
    save(world)
    world.runner.step("transfer")
    world.action("undo").trigger()
    world.action("review-selected").trigger()
    save(world)
    assert states(world)[1:3] == [SKIPPED, SKIPPED]
    assert "Another step was made since; Edit > Undo takes that back first." in world.texts
    world.runner.step("transfer")
    assert world.action("undo").isEnabled()


def test_an_import_is_not_taken_back_by_half(slow_steps, tmp_path):
    masks = tmp_path / "masks"
    masks.mkdir()
    importer, project = slow_steps.services.importer, slow_steps.session.project
    for name in (A, D):
        (masks / name.replace("jpg", "png")).write_bytes(project.proposals.path(name).read_bytes())
    importer.found.connect(lambda found: importer.take_over(project, found.prepared, found.prepared.choices))
    importer.find(project, masks)
    slow_steps.runner.step("transfer")  # finds them
    assert importer.running
    assert not slow_steps.action("undo-project").isEnabled()
    slow_steps.runner.step("transfer")
    assert slow_steps.action("undo-project").text() == "&Undo import of 2 photos"


def test_a_step_that_changes_nothing_leaves_the_one_before_to_be_taken_back(proposed):
    withdrawn = []
    proposed.session.message_withdrawn.connect(lambda message: withdrawn.append(message.text))
    select(proposed, B, C)
    proposed.action("skip-selected").trigger()
    proposed.services.bulk_changer.change("skip", [B, C])
    assert shown(proposed) == ["Skipped 0 photos."]
    assert withdrawn == ["Skipped 2 photos."]
    proposed.action("undo").trigger()
    assert states(proposed) == on_disk(proposed) == [PROPOSED] * 4


@pytest.mark.parametrize("opens_again", [False, True])
def test_steps_below_a_review_of_several_photos_can_be_undone(proposed, opens_again):
    click(proposed, A)
    unpainted = proposed.session.document.layers.mask.copy()
    proposed.drag((70, 20), (80, 90))
    select(proposed, *([C, D] if opens_again else [A, C]))
    if opens_again:  # the painted photo is reviewed while another one is open
        click(proposed, A, CTRL)
    proposed.action("review-selected").trigger()
    click(proposed, A)
    document = proposed.session.document
    assert document.state == REVIEWED
    assert document.layers.touched.all()
    proposed.session.document.undo()
    assert (document.state, proposed.session.entries.state(A)) == (PROPOSED, PROPOSED)
    assert np.array_equal(document.layers.mask, unpainted)
    assert not document.layers.touched.any()
    document.redo()
    assert document.state == on_disk(proposed)[0] == REVIEWED


def test_the_open_photo_alone_keeps_its_steps(proposed):
    click(proposed, A)
    proposed.drag((70, 20), (80, 90))
    steps = len(proposed.session.document.history.steps())
    proposed.action("review-selected").trigger()
    assert (proposed.session.current, proposed.session.entries.state(A)) == (A, REVIEWED)
    assert len(proposed.session.document.history.steps()) == steps
    proposed.action("skip-selected").trigger()
    assert (proposed.session.current, proposed.session.entries.state(A)) == (A, SKIPPED)
    proposed.action("reset-selected").trigger()
    assert proposed.session.entries.state(A) == PROPOSED


def test_a_step_of_many_photos_is_taken_back_a_slice_at_a_time(qtbot, proposed, monkeypatch):
    select(proposed, A, B, C)
    proposed.action("skip-selected").trigger()
    assert states(proposed) == [SKIPPED, SKIPPED, SKIPPED, PROPOSED]
    monkeypatch.setattr(entry_feed, "SLICE", 1)
    shown = []
    proposed.session.entry_changed.connect(shown.append)
    proposed.action("undo").trigger()
    assert len(shown) == 2  # the open one, and a slice
    qtbot.waitUntil(lambda: states(proposed) == [PROPOSED] * 4)


def test_many_photos_are_shown_a_slice_at_a_time_as_they_change(qtbot, proposed, monkeypatch):
    monkeypatch.setattr(entry_feed, "SLICE", 1)
    select(proposed, A, B, C, D)
    proposed.action("skip-selected").trigger()
    assert states(proposed).count(SKIPPED) == 2  # the open one, and a slice
    qtbot.waitUntil(lambda: states(proposed) == [SKIPPED] * 4)
    assert on_disk(proposed) == [SKIPPED] * 4


def test_esc_stops_after_the_present_photo_and_one_undo_takes_back_what_was_done(make_world, photo_folder):
    world = make_world(hold=("transfer",))
    world.services.opener.open(photo_folder)
    click(world, A)
    photo_list(world).selectAll()
    world.action("skip-selected").trigger()
    assert "Skipping 4 photos" in world.status
    (job,) = world.runner.queued("transfer")
    work, changed = job.work, []

    def stop_after_two(context):
        report = context.report
        context.report = lambda entry: (report(entry), changed.append(entry), len(changed) == 2 and context.stop())
        return work(context)

    job.work = stop_after_two
    world.runner.step("transfer")
    assert "Skipped 2 photos. Stopped after 2 of 4 photos." in world.texts
    assert "Skipping" not in world.status
    assert states(world)[:3] == [SKIPPED, SKIPPED, PhotoState.PROPOSED]
    assert world.action("undo").text() == "&Undo skip of 2 photos"


def test_the_status_bar_names_a_step_until_its_own_end(make_world, photo_folder):
    world = make_world(hold=("transfer",))
    world.services.opener.open(photo_folder)
    select(world, A, B)
    world.action("skip-selected").trigger()
    photo_list(world).selectAll()
    world.action("skip-selected").trigger()
    world.services.edit_queue.busy_changed.emit("")  # an edit has come and gone
    assert "Skipping 2 photos" in world.status
    world.runner.step("transfer")
    assert "Skipping 4 photos" in world.status
    world.runner.step("transfer")
    assert "Skipping" not in world.status


def test_esc_before_the_first_photo_changes_nothing(make_world, photo_folder):
    world = make_world(hold=("transfer",))
    world.services.opener.open(photo_folder)
    before = states(world)
    photo_list(world).selectAll()
    world.action("skip-selected").trigger()
    world.window.activateWindow()
    world.key(Qt.Key.Key_Escape)
    world.runner.step("transfer")
    assert states(world) == before
    assert "Skipping" not in world.status
