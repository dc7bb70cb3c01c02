import os
import sys
import threading
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.synchronous_runner import SynchronousRunner

from core.cancel import Cancelled
from core.errors import ImageError
from petseg_gui.jobs.job import LANES, Job
from petseg_gui.jobs.job_runner import JobRunner

OUTCOMES = {"succeeded", "failed", "cancelled"}


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    assert made.shutdown(10)


def record(job: Job) -> list[tuple[str, object]]:
    received: list[tuple[str, object]] = []
    job.progress.connect(lambda progress: received.append(("progress", progress)))
    job.succeeded.connect(lambda result: received.append(("succeeded", result)))
    job.failed.connect(lambda error: received.append(("failed", error)))
    job.cancelled.connect(lambda: received.append(("cancelled", None)))
    job.finished.connect(lambda: received.append(("finished", None)))
    return received


def names(received) -> list[str]:
    return [kind for kind, _ in received]


def test_work_runs_elsewhere_and_is_reported_here(qtbot, runner):
    seen = {}

    def work(context):
        seen["work"] = threading.get_ident()
        context.report("half")
        return 42

    job = Job("work", work)
    job.succeeded.connect(lambda _result: seen.update(received=threading.get_ident()))
    received = record(job)
    with qtbot.waitSignal(job.finished):
        runner.submit(job)
    assert received == [("progress", "half"), ("succeeded", 42), ("finished", None)]
    assert seen["work"] != threading.get_ident() == seen["received"]


@pytest.mark.parametrize("make", [JobRunner, SynchronousRunner])
@pytest.mark.parametrize(
    ("error", "outcome"), [(None, "succeeded"), (ImageError("no"), "failed"), (Cancelled(), "cancelled")]
)
def test_exactly_one_outcome_then_finished(qtbot, make, error, outcome):
    def work(_context):
        if error is not None:
            raise error
        return 1

    runner, job = make(), Job("work", work)
    bugs: list[Exception] = []
    runner.bug.connect(bugs.append)
    received = record(job)
    runner.submit(job)
    qtbot.waitUntil(lambda: job.is_over)
    assert names(received) == [outcome, "finished"]
    assert not bugs
    assert runner.shutdown(10)


def test_a_bug_is_reported_once_for_each_place_and_the_lane_lives_on(qtbot, runner):
    bugs: list[Exception] = []
    runner.bug.connect(bugs.append)

    def broken(_context):
        raise ZeroDivisionError

    jobs = [Job(str(number), broken) for number in range(3)] + [Job("good", lambda _context: 7)]
    received = [record(job) for job in jobs]
    for job in jobs:
        runner.submit(job)
    qtbot.waitUntil(lambda: jobs[-1].is_over)
    assert [names(one) for one in received] == [["failed", "finished"]] * 3 + [["succeeded", "finished"]]
    assert len(bugs) == 1
    assert isinstance(bugs[0], ZeroDivisionError)


def test_a_queued_job_that_is_cancelled_never_starts(qtbot, runner):
    gate, ran = threading.Event(), []
    runner.submit(Job("first", lambda _context: gate.wait(10)))
    job = runner.submit(Job("second", lambda _context: ran.append(1)))
    received = record(job)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: job.is_over)
    assert names(received) == ["cancelled", "finished"]
    assert not ran


def test_after_cancel_the_result_is_handed_back_not_reported(qtbot, runner):
    gate, discarded = threading.Event(), []
    job = Job("work", lambda _context: gate.wait(10) and "result", discard=discarded.append)
    received = record(job)
    runner.submit(job)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: job.is_over)
    assert names(received) == ["cancelled", "finished"]
    assert discarded in (["result"], [])  # empty if it had not started yet


def test_running_work_sees_that_it_should_stop(qtbot, runner):
    started = threading.Event()

    def work(context):
        started.set()
        while not context.should_stop():
            threading.Event().wait(0.001)
        context.check()

    job = runner.submit(Job("endless", work), lane="training")
    assert started.wait(10)
    job.cancel()
    qtbot.waitUntil(lambda: job.is_over)


def test_lanes_do_not_wait_for_each_other(qtbot, runner):
    gate = threading.Event()
    slow = runner.submit(Job("slow", lambda _context: gate.wait(10)), lane="training")
    quick = [runner.submit(Job(lane, lambda _context: 1), lane=lane) for lane in LANES if lane != "training"]
    qtbot.waitUntil(lambda: all(job.is_over for job in quick))
    assert not slow.is_over
    assert not runner.is_idle("training")
    gate.set()
    qtbot.waitUntil(lambda: slow.is_over)


@given(priorities=st.lists(st.integers(-3, 3), max_size=12))
def test_order_is_by_priority_then_by_arrival(priorities):
    runner, ran = SynchronousRunner(hold=("photos",)), []
    for place, priority in enumerate(priorities):
        runner.submit(Job("", lambda _context, item=(-priority, place): ran.append(item)), priority=priority)
    runner.drain("photos")
    assert ran == sorted(ran)
    assert len(ran) == len(priorities)


def test_threads_keep_the_same_order(qtbot, runner):
    gate, ran = threading.Event(), []
    runner.submit(Job("gate", lambda _context: gate.wait(10)), priority=100)
    for place, priority in enumerate([0, 5, -1, 5, 0]):
        runner.submit(Job("", lambda _context, item=(-priority, place): ran.append(item)), priority=priority)
    gate.set()
    assert runner.drain("photos", 10)
    assert ran == sorted(ran)
    assert len(ran) == 5


def test_drain_reports_the_outcomes_without_an_event_loop(qapp, runner):
    received = [record(runner.submit(Job("save", lambda _context: 1), lane="saving")) for _ in range(5)]
    assert runner.drain("saving", 10)
    assert [names(one) for one in received] == [["succeeded", "finished"]] * 5


def test_drain_gives_up_in_time(runner):
    gate = threading.Event()
    runner.submit(Job("stuck", lambda _context: gate.wait(10)), lane="saving")
    assert not runner.drain("saving", 0.02)
    gate.set()


def test_a_job_may_be_submitted_from_an_outcome(qtbot, runner):
    done: list[int] = []

    def follow(number: int, _result: object = None) -> None:
        done.append(number)
        if number < 5:
            job = Job(str(number), lambda _context: 1)
            job.succeeded.connect(partial(follow, number + 1))
            runner.submit(job)

    follow(0)
    qtbot.waitUntil(lambda: done == [0, 1, 2, 3, 4, 5])


@pytest.mark.parametrize("make", [JobRunner, lambda: SynchronousRunner(hold=LANES)])
def test_shutdown_finishes_saves_and_cancels_the_rest(qapp, make):
    runner, written = make(), []
    started = threading.Event()

    def endless(context):
        started.set()
        while True:
            context.check()

    jobs = {"endless": Job("endless", endless)}
    jobs |= {lane: Job(lane, lambda _context: 1) for lane in LANES if lane != "saving"}
    jobs |= {f"save {n}": Job("save", lambda _context, n=n: written.append(n)) for n in range(20)}
    received = {name: record(job) for name, job in jobs.items()}
    runner.submit(jobs["endless"], "training")
    for name, job in jobs.items():
        if name in LANES:
            runner.submit(job, name)
        elif name != "endless":
            runner.submit(job, "saving")
    if isinstance(runner, SynchronousRunner):
        started.set()
    assert started.wait(10)
    assert runner.shutdown(10)
    assert written == list(range(20))
    assert names(received["endless"]) == ["cancelled", "finished"]
    for one in received.values():
        assert len(OUTCOMES & set(names(one))) == 1
        assert names(one)[-1] == "finished"


def test_after_shutdown_a_job_is_cancelled(qtbot):
    runner = JobRunner()
    assert runner.shutdown(10)
    received = record(runner.submit(Job("late", lambda _context: 1)))
    runner.deliver()
    assert names(received) == ["cancelled", "finished"]


def test_shutdown_says_if_a_thread_hangs(qapp):
    runner, gate, started = JobRunner(), threading.Event(), threading.Event()
    runner.submit(Job("stuck", lambda _context: started.set() or gate.wait(20)), lane="training")
    assert started.wait(10)
    assert not runner.shutdown(0.05)
    gate.set()
    assert runner.shutdown(10)


def test_steps_follow_one_another_each_in_its_lane(qtbot, runner):
    threads = []

    def add(number, context):
        threads.append(threading.get_ident())
        context.report(number)
        return number + 1

    job = Job("steps", lambda context: add(0, context)).then("training", add).then("saving", add)
    received = record(job)
    runner.submit(job)
    qtbot.waitUntil(lambda: job.is_over)
    assert received == [("progress", 0), ("progress", 1), ("progress", 2), ("succeeded", 3), ("finished", None)]
    assert len(set(threads)) == 3


@pytest.mark.parametrize("how", ["cancel", "fail", "shutdown"])
def test_no_step_follows_one_that_was_cancelled_or_failed(qapp, how):
    runner, discarded = SynchronousRunner(hold=("photos", "saving")), []

    def work(_context):
        if how == "fail":
            raise ImageError("no")
        return "result"

    job = Job("steps", work, discard=discarded.append).then("saving", lambda *_: pytest.fail("not any more"))
    received = record(job)
    runner.submit(job)
    if how == "cancel":
        job.cancel()
    if how == "shutdown":
        assert runner.shutdown()
    else:
        runner.drain("photos")
    runner.drain("saving")
    assert names(received) == ["failed" if how == "fail" else "cancelled", "finished"]
    assert not discarded


def discards(runner, lane):
    """A discard in a lane, and what it was given, with whether that was in this thread."""
    done: list[tuple[object, bool]] = []
    here = threading.get_ident()
    return runner.discard_in(lane, lambda result: done.append((result, threading.get_ident() == here))), done


def test_a_lane_discards_what_the_window_must_not_wait_for(qtbot, runner):
    discard, done = discards(runner, "transfer")
    job = Job("work", lambda _context: job.cancel() or "result", discard=discard)
    runner.submit(job)
    qtbot.waitUntil(lambda: bool(done))
    assert done == [("result", False)]


def test_shutting_down_discards_what_its_lane_did_not_come_to(qapp):
    runner = SynchronousRunner(hold=("transfer",))
    discard, done = discards(runner, "transfer")
    discard("queued")
    assert done == []
    runner.shutdown()
    discard("late")
    assert done == [("queued", True), ("late", True)]


def test_the_result_of_a_step_is_discarded_if_no_other_may_follow(qapp):
    runner, discarded = SynchronousRunner(hold=("training",)), []
    job = Job("steps", lambda _context: job.cancel() or "result", discard=discarded.append)
    job.then("training", lambda *_: pytest.fail("not any more"))
    received = record(job)
    runner.submit(job)
    assert discarded == ["result"]
    assert names(received) == ["cancelled", "finished"]


def test_a_step_that_cannot_be_cancelled_is_finished(qapp):
    runner = SynchronousRunner(hold=("saving",))
    job = Job("steps", lambda _context: 1).then("saving", lambda result, _context: result + 1, can_cancel=False)
    received = record(job)
    runner.submit(job)
    job.cancel()
    runner.drain("saving")
    assert received == [("succeeded", 2), ("finished", None)]


def test_run_soon_reports_only_failures(qtbot, runner):
    errors: list[Exception] = []

    def refuse():
        raise ImageError("no")

    runner.run_soon(lambda: 1, errors.append)
    job = runner.run_soon(refuse, errors.append)
    qtbot.waitUntil(lambda: job.is_over)
    assert [str(error) for error in errors] == ["No."]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt sets the priority of a thread")
def test_work_that_nobody_waits_for_lets_the_window_go_first(qtbot, runner):
    def niceness(_context):
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    found = {}
    for lane in ("saving", "proposals"):
        job = Job(lane, niceness)
        job.succeeded.connect(lambda value, lane=lane: found.update({lane: value}))
        runner.submit(job, lane)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found["proposals"] > found["saving"] == os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
