"""Threads that work on items at the same time, and how many cores each may use."""

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TypeVar

import cv2

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_AHEAD = 1000
"""Items that may be done before one that takes long; only their results wait for it."""
_RESPONSE_SECONDS = 0.2
"""On Windows, Ctrl+C reaches no thread that waits without a limit."""


def available_cores() -> int:
    """Return how many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)  # not on macOS and Windows
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def threads_per_worker(workers: int) -> int:
    """Return how many threads a library may use in each worker so that all cores are busy and none twice."""
    return max(1, available_cores() // workers)


@contextmanager
def limited_opencv(threads: int) -> Iterator[None]:
    """Have OpenCV, in this whole process, use at most so many threads in each call."""
    before = cv2.getNumThreads()
    cv2.setNumThreads(threads)
    try:
        yield
    finally:
        cv2.setNumThreads(before)


def run_in_order(
    work: Callable[[_Item], _Result], items: Iterable[_Item], workers: int, stopped: threading.Event
) -> Generator[_Result, None, None]:
    """Call a function for each item, several at a time, and yield the results in the order of the items.

    Parameters
    ----------
    work : callable
        Called in the workers. If it raises, that ends the run.
    items : iterable
        Taken as the work goes on.
    workers : int
    stopped : threading.Event
        Set when the run ends, early or not; `work` should ask it now and then.

    Yields
    ------
    object
        What `work` returned.

    Raises
    ------
    BaseException
        The first one that `work` raised, after the other workers have come to an end.
    """
    failures: list[BaseException] = []

    def guarded(item: _Item) -> _Result:
        try:
            return work(item)
        except BaseException as error:
            failures.append(error)
            stopped.set()
            raise

    pending: deque[Future[_Result]] = deque()
    with ThreadPoolExecutor(workers, "propose") as pool:
        try:
            for item in items:
                pending.append(pool.submit(guarded, item))
                if len(pending) > _AHEAD:
                    yield _result(pending.popleft(), failures)
            while pending:
                yield _result(pending.popleft(), failures)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)  # first: a worker that stops would begin the next item
            stopped.set()


def _result(future: "Future[_Result]", failures: list[BaseException]) -> _Result:
    while not wait([future], _RESPONSE_SECONDS).done:
        pass
    if future.exception() is not None:  # perhaps only stopped because another item failed
        raise failures[0]
    return future.result()
