"""The budget of pixels, and workers that keep the order."""

import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import cv2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.pipeline.budget import PixelBudget, pixel_limit
from core.pipeline.workers import limited_opencv, run_in_order, threads_per_worker

PATIENCE = 60


@settings(max_examples=20)
@given(st.lists(st.integers(1, 25), max_size=30))
def test_pixels_in_work_stay_within_the_limit_and_all_get_their_turn(sizes):
    budget, lock, inside, seen = PixelBudget(10), threading.Lock(), [], []

    def use(pixels):
        with budget.take(pixels):
            with lock:
                inside.append(pixels)
                seen.append(list(inside))
            with lock:
                inside.remove(pixels)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(use, sizes))
    assert len(seen) == len(sizes)
    assert all(sum(together) <= 10 or len(together) == 1 for together in seen)


def test_a_failed_photo_gives_its_room_back():
    budget = PixelBudget(10)
    with pytest.raises(ValueError, match="damaged"), budget.take(10):
        raise ValueError("damaged")
    with budget.take_all():
        pass


def test_the_largest_photo_fits_into_every_limit():
    assert pixel_limit(1) >= 100_000_000
    assert pixel_limit(64) >= 64 * 12_000_000


def test_results_come_in_the_order_of_the_items():
    second_is_done = threading.Event()

    def work(item):
        if item == 0:
            assert second_is_done.wait(PATIENCE)
        if item == 1:
            second_is_done.set()
        return item * item

    assert list(run_in_order(work, range(40), 2, threading.Event())) == [i * i for i in range(40)]


def test_items_are_taken_as_the_work_goes_on():
    taken = []

    def items():
        for number in range(5000):
            taken.append(number)
            yield number

    results = run_in_order(lambda item: item, items(), 2, threading.Event())
    assert next(results) == 0
    assert len(taken) < 2000
    results.close()


def test_closing_gives_up_what_was_not_begun():
    stopped, begun = threading.Event(), []

    def work(item):
        begun.append(item)
        return item < 5 or stopped.wait(PATIENCE)

    results = run_in_order(work, range(100), 2, stopped)
    assert next(results)
    results.close()
    assert len(begun) < 10


@pytest.fixture
def ctrl_c():
    """Ctrl+C as usual; processes that a shell starts in the background ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_reaches_the_main_thread_while_it_waits():
    stopped = threading.Event()

    def work(_item):
        signal.raise_signal(signal.SIGINT)
        return stopped.wait(PATIENCE)

    with pytest.raises(KeyboardInterrupt):
        list(run_in_order(work, range(1), 1, stopped))


def test_cores_are_shared_by_the_workers():
    assert threads_per_worker(1000) == 1
    assert threads_per_worker(1) >= threads_per_worker(2)


def test_opencv_has_its_threads_back_afterwards():
    before = cv2.getNumThreads()
    with limited_opencv(1):
        assert cv2.getNumThreads() == 1
    assert cv2.getNumThreads() == before
