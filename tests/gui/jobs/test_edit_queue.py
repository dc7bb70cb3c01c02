"""Edits that are worked out in the background are applied to what they were worked out on, or not at all."""

import threading

import numpy as np
import pytest
from support.edits import paint as paint_step
from support.jobs_world import is_shown, open_first, paint

from core.cancel import never, stop_if
from core.editing.layers import MaskLayers
from core.editing.plan import plan_untouch_all
from core.errors import MaskError
from core.labels import Label
from core.pixels import Box

FILL = Box(40, 40, 60, 60)
ELSEWHERE = Box(0, 0, 10, 10)


def fill(layers: MaskLayers, should_stop=never):
    """Works a square out on a copy, as an edit has to be."""
    copy = layers.copy()
    return paint_step(copy, FILL, np.ones(FILL.shape, bool), Label.PET, title="Fill")


def is_filled(document) -> bool:
    return bool((document.layers.mask[FILL.slices] == Label.PET).all())


class Gated:
    """`fill` that waits until it may go on, and counts."""

    def __init__(self) -> None:
        self.gate, self.begun, self.calls = threading.Event(), threading.Event(), 0

    def __call__(self, layers: MaskLayers, should_stop):
        self.calls += 1
        self.begun.set()
        assert self.gate.wait(20)
        return fill(layers)


@pytest.fixture
def document(qtbot, world, photo_folder):
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    return world.document


def test_an_edit_is_one_step_away_from_the_window_and_is_saved(qtbot, world, document):
    threads, busy = [], []
    world.edit_queue.busy_changed.connect(busy.append)
    document.request_edit("Fill", lambda layers, _: threads.append(threading.get_ident()) or fill(layers))
    qtbot.waitUntil(lambda: is_filled(document))
    assert threads != [threading.get_ident()]
    assert document.history.undo_title == "Fill"
    assert busy == ["Fill", ""]
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    document.undo()
    assert not is_filled(document)


def test_nothing_to_change_makes_no_step(make_world, photo_folder):
    document = open_first(make_world(), photo_folder)
    document.request_edit("Fill", lambda layers, _: None)
    assert not document.history.can_undo


def test_what_is_painted_meanwhile_stands_and_the_edit_is_worked_out_again(qtbot, world, document):
    work = Gated()
    document.request_edit("Fill", work)
    assert work.begun.wait(20)
    paint(document, Label.BORDER, ELSEWHERE)
    work.gate.set()
    qtbot.waitUntil(lambda: is_filled(document))
    assert work.calls == 2
    assert (document.layers.mask[ELSEWHERE.slices] == Label.BORDER).all()


def test_a_stroke_in_progress_is_neither_ended_nor_written_over(qtbot, world, document):
    work = Gated()
    document.request_edit("Fill", work)
    assert work.begun.wait(20)
    document.begin_stroke("Brush stroke")
    document.stroke(ELSEWHERE, np.ones(ELSEWHERE.shape, bool), Label.BORDER)
    work.gate.set()
    qtbot.waitUntil(lambda: world.runner.is_idle("edits"))
    world.runner.deliver()
    assert document.in_stroke
    assert not is_filled(document)
    document.end_stroke()
    qtbot.waitUntil(lambda: is_filled(document))
    document.undo()
    assert (document.layers.mask[ELSEWHERE.slices] == Label.BORDER).all()


def test_a_mask_that_never_rests_is_reported_after_three_tries(make_world, photo_folder):
    world = make_world(hold=("edits",))
    document, calls = open_first(world, photo_folder), []
    document.request_edit("Fill", lambda layers, _: calls.append(1) or fill(layers))
    for row in range(5):
        paint(document, Label.BORDER, Box(row, 0, row + 1, 10))
        world.runner.step("edits")
    assert len(calls) == 3
    assert "Fill: the mask kept changing" in world.texts
    assert world.edit_queue.busy == ""
    assert not is_filled(document)


@pytest.mark.parametrize("leave", [False, True])
@pytest.mark.own_texts
def test_cancelling_and_leaving_give_it_up(qtbot, world, document, leave):
    work, busy = Gated(), []
    world.edit_queue.busy_changed.connect(busy.append)
    document.request_edit("Fill", work)
    document.request_edit("Fill again", fill)
    assert work.begun.wait(20)
    if leave:
        world.session.select("pet_2.jpg")
    else:
        assert world.edit_queue.cancel()
    assert busy == ["Fill", ""]
    work.gate.set()
    assert world.runner.drain("edits", 20)
    assert not is_filled(document)
    assert not world.edit_queue.cancel()
    assert ("Fill again was cancelled" in world.texts) == leave  # who cancels knows
    assert all(message.level == "info" for message in world.messages)


def test_edits_follow_one_another(qtbot, world, document):
    document.request_edit("Fill", fill)
    seen = []
    document.request_edit("Look", lambda layers, _: seen.append(int(layers.mask[FILL.slices].max())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [Label.PET]


@pytest.mark.parametrize(("error", "text"), [(MaskError("no luck"), "No luck."), (ValueError("odd"), "unexpectedly")])
@pytest.mark.own_texts
def test_a_failure_is_reported_and_changes_nothing(make_world, photo_folder, error, text):
    world = make_world()
    document = open_first(world, photo_folder)
    before = document.layers.mask.copy()

    def fail(layers, _):
        raise error

    document.request_edit("Fill", fail)
    assert text in world.texts
    assert "The mask is as it was." in world.texts
    np.testing.assert_array_equal(document.layers.mask, before)
    document.request_edit("Fill", fill)
    assert is_filled(document)


def test_an_error_from_pixels_that_changed_meanwhile_is_none(make_world, photo_folder):
    world = make_world(hold=("edits",))
    document, calls = open_first(world, photo_folder), []

    def confused(layers, _):
        calls.append(1)
        if len(calls) == 1:
            raise ValueError("torn")
        return fill(layers)

    document.request_edit("Fill", confused)
    paint(document, Label.BORDER, ELSEWHERE)
    world.runner.drain("edits")
    assert is_filled(document)
    assert not world.messages


def test_work_that_is_given_up_is_asked_to_stop(qtbot, world, document):
    begun, stopped = threading.Event(), threading.Event()

    def work(layers, should_stop):
        begun.set()
        while not should_stop():
            pass
        stopped.set()
        stop_if(should_stop)

    document.request_edit("Fill", work)
    assert begun.wait(20)
    world.edit_queue.cancel()
    assert stopped.wait(20)


def test_an_edit_worked_out_before_a_review_is_worked_out_again(make_world, photo_folder):
    world = make_world(hold=("edits",))
    document, calls = open_first(world, photo_folder), []
    world.model_holder.start()
    paint(document, Label.BORDER, ELSEWHERE)

    def reset(layers, should_stop):
        edit = plan_untouch_all(layers)
        if not calls:
            world.autosaver.mark_reviewed()
        calls.append(edit)
        return edit

    document.request_edit("Reset", reset)
    world.runner.drain("edits")
    assert len(calls) == 2
    assert not document.layers.touched.any()


def test_a_step_that_was_undone_meanwhile_can_be_made_again(make_world, photo_folder):
    world = make_world(hold=("edits",))
    document = open_first(world, photo_folder)
    paint(document, Label.BORDER, ELSEWHERE)

    def work(layers, should_stop):
        edit = fill(layers)
        document.undo()
        return edit

    document.request_edit("Fill", work)
    world.runner.drain("edits")
    assert "Fill was cancelled, as a step before it was undone." in world.texts
    assert world.edit_queue.busy == ""
    document.redo()
    assert (document.layers.mask[ELSEWHERE.slices] == Label.BORDER).all()


def test_what_was_asked_for_last_can_be_taken_back_before_it_is_there(make_world, photo_folder):
    world = make_world(hold=("edits",))
    document = open_first(world, photo_folder)
    document.request_edit("Fill", fill)
    document.request_edit("Fail", lambda layers, _: pytest.fail("taken back"))
    assert world.edit_queue.cancel_last()
    world.runner.drain("edits")
    assert is_filled(document)
    assert not world.edit_queue.cancel_last()
    document.request_edit("Fail", lambda layers, _: pytest.fail("taken back"))
    assert world.edit_queue.cancel_last()
    world.runner.drain("edits")
    assert document.history.steps() == ["Fill"]


def test_whoever_waits_for_edits_is_called_when_all_are_made(make_world, photo_folder):
    world = make_world(hold=("edits",))
    document, filled = open_first(world, photo_folder), []
    world.edit_queue.when_done(lambda: filled.append(is_filled(document)))
    assert filled == [False]
    document.request_edit("Nothing", lambda layers, _: None)
    document.request_edit("Fill", fill)
    world.edit_queue.when_done(lambda: filled.append(is_filled(document)))
    world.runner.drain("edits")
    assert filled == [False, True]


@pytest.mark.parametrize("how", ["cancel", "leave", "fail"])
@pytest.mark.own_texts
def test_whoever_waits_for_edits_that_are_given_up_is_not_called(make_world, photo_folder, how):
    world = make_world(hold=("edits",))
    document, called = open_first(world, photo_folder), []

    def work(layers, should_stop):
        raise MaskError("no luck")

    document.request_edit("Fill", work if how == "fail" else fill)
    world.edit_queue.when_done(lambda: called.append(1))
    if how == "cancel":
        world.edit_queue.cancel()
    elif how == "leave":
        world.session.select("pet_2.jpg")
    world.runner.drain("edits")
    assert not called
