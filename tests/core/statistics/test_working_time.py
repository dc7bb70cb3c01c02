"""Working time: what counts between decisions, and what does not."""

from datetime import UTC, datetime, timedelta
from math import isnan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.project import PhotoState
from core.project.log import Change, LogStep
from core.statistics.working_time import local_day, working_time, working_time_by_day

START = datetime(2026, 5, 4, 9, tzinfo=UTC)
PAUSE = timedelta(minutes=5)


def step(seconds, *photos, after=PhotoState.REVIEWED):
    changes = [Change(photo, PhotoState.PROPOSED, after, had_mask=False) for photo in photos]
    return LogStep(int(seconds), START + timedelta(seconds=seconds), "", changes)


def test_time_between_decisions_is_work_and_the_first_decision_has_none():
    work = working_time([step(0, "a"), step(60, "b"), step(180, "c")], PAUSE)
    assert (work.photos, work.seconds) == (2, 180)
    assert work.photos_per_hour == 40


def test_pauses_are_left_out_with_the_decision_after_them():
    work = working_time([step(0, "a"), step(60, "b"), step(1000, "c"), step(1030, "d")], PAUSE)
    assert (work.photos, work.seconds) == (2, 90)


def test_a_gap_as_long_as_the_pause_is_work():
    assert working_time([step(0, "a"), step(300, "b")], PAUSE).seconds == 300
    assert working_time([step(0, "a"), step(301, "b")], PAUSE).seconds == 0


def test_a_photo_that_is_corrected_and_then_reviewed_counts_once():
    work = working_time([step(0, "a"), step(30, "b", after=PhotoState.CORRECTED), step(60, "b")], PAUSE)
    assert (work.photos, work.seconds) == (1, 60)


def test_skipping_is_a_decision_and_taking_a_decision_back_none():
    assert working_time([step(0, "a"), step(9, "b", after=PhotoState.SKIPPED)], PAUSE).photos == 1
    assert working_time([step(0, "a"), step(9, "b", after=PhotoState.TODO)], PAUSE).photos == 0


def test_steps_about_many_photos_are_no_work_on_each():
    work = working_time([step(0, "a"), step(10, "b", "c", "d"), step(20, "e")], PAUSE)
    assert (work.photos, work.seconds) == (1, 20)


@pytest.mark.parametrize("steps", [[], [step(0, "a")]])
def test_no_time_has_no_rate(steps):
    work = working_time(steps, PAUSE)
    assert (work.photos, work.seconds) == (0, 0)
    assert isnan(work.photos_per_hour)


def test_days_are_those_of_this_computer():
    steps = [step(0, "a"), step(60, "b"), step(86_400, "a"), step(86_460, "b")]
    days = working_time_by_day(steps, PAUSE)
    assert list(days) == [local_day(START), local_day(START + timedelta(days=1))]
    assert [(work.photos, work.seconds) for work in days.values()] == [(1, 60), (1, 60)]


@pytest.mark.parametrize("at", [datetime.min, datetime.max])
def test_nonsensical_times_have_a_day(at):
    assert abs((local_day(at.replace(tzinfo=UTC)) - at.date()).days) <= 1


steps_of_photos = st.lists(st.builds(step, st.integers(0, 5000), st.sampled_from("abcdef")), max_size=20)


@given(steps_of_photos, st.randoms(), st.integers(1, 1000))
def test_laws(steps, random, pause):
    work = working_time(steps, timedelta(seconds=pause))
    shuffled = random.sample(steps, len(steps))
    assert working_time(shuffled, timedelta(seconds=pause)).seconds == work.seconds
    longer = working_time(steps, timedelta(seconds=pause + 60))
    assert longer.seconds >= work.seconds
    assert longer.photos >= work.photos
    assert work.photos <= len({change.photo for each in steps for change in each.changes})
    times = [each.at for each in steps] or [START]
    assert work.seconds <= (max(times) - min(times)).total_seconds()
