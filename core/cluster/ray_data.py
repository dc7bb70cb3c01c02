"""Runs the workers on Ray: on the cores of this computer, or on a cluster."""

import importlib.util
import logging
import os
import secrets
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.cluster.work import Answer, PlannedPhoto, in_batches, read_answers
from core.cluster.worker import Assignment, Worker
from core.errors import PetsegError, WorkerError, first_line
from core.pipeline import Outcome, PlannedMask, available_cores
from core.storage import open_storage

INSTALL_RAY = "python -m pip install 'ray[data]' fsspec"
_STARTS = 3
_RETRIES = 3
"""Of a batch whose worker died, since a photo may kill every worker that takes it."""


@dataclass(frozen=True)
class Cluster:
    """Where the workers run.

    Attributes
    ----------
    address : str or None
        Of a Ray cluster; None starts Ray on this computer while the run lasts.
    workers : int or None
        How many; None is one for each core of the cluster, or with GPUs one for each of these.
    """

    address: str | None = None
    workers: int | None = None


def propose_on_ray(
    photos: Sequence[PlannedPhoto], assignment: Assignment, cluster: Cluster
) -> Generator[Outcome, None, None]:
    """Propose and write masks, and yield how it went, in the order in which batches are done.

    A batch whose worker dies is done by another one, which leaves alone what is written already. Each photo has one
    outcome. Closing the iterator ends the run.

    Raises
    ------
    WorkerError
        If Ray is not installed, cannot be reached, or its workers cannot start.
    """
    require_ray()
    with _connected(cluster) as ray:
        workers = min(_workers(ray, cluster, assignment), len(photos))
        yield from _all_outcomes(photos, assignment, _answers(in_batches(photos, workers), assignment, workers))


def require_ray() -> None:
    """Raise a WorkerError if Ray is not installed."""
    if any(importlib.util.find_spec(module) is None for module in ("ray", "pyarrow", "pandas")):
        raise WorkerError("Ray is not installed", remedy="Run: {command}", command=INSTALL_RAY)


@contextmanager
def _connected(cluster: Cluster) -> Iterator[Any]:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # Ray would report its use to its makers
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
    if cluster.address is None:  # Ray listens on the network, and who may speak to it can run code
        os.environ["RAY_AUTH_MODE"], os.environ["RAY_AUTH_TOKEN"] = "token", secrets.token_hex(32)
    import ray

    # What Ray prints of workers that died, on standard output, is no result; photos without a mask are reported.
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
        try:
            _start(ray, cluster)
            yield ray
        finally:
            ray.shutdown()


def _start(ray: Any, cluster: Cluster) -> None:
    """Connect to a cluster; without an address, start one here, retrying since Ray allows only 30 s."""
    cores = cluster.workers or available_cores()
    choices: dict[str, Any] = {"num_cpus": cores, "include_dashboard": False} if cluster.address is None else {}
    for attempt in range(_STARTS):
        try:
            ray.init(address=cluster.address or "local", log_to_driver=False, logging_level=logging.ERROR, **choices)
            return
        except Exception as error:  # Ray raises plain ones too
            ray.shutdown()
            if attempt == _STARTS - 1 or cluster.address is not None:
                raise WorkerError(
                    "Ray cannot be reached or started ({reason})",
                    remedy="Check --address, and that the cluster has the same versions of Ray and Python.",
                    reason=first_line(error),
                ) from error


def _workers(ray: Any, cluster: Cluster, assignment: Assignment) -> int:
    """Return how many workers to start; a cluster that grows may have more room later than it has now."""
    kind = "GPU" if assignment.device == "gpu" else "CPU"
    room = int(ray.cluster_resources().get(kind, 0))
    if room < 1 and cluster.workers is None:
        raise WorkerError("the cluster has no {kind}", remedy="Say with --jobs how many it can start.", kind=kind)
    return cluster.workers or room


def _answers(batches: Sequence[str], assignment: Assignment, workers: int) -> Iterator[list[Answer]]:
    import ray.data

    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.print_on_execution_start = False
    context.max_errored_blocks = -1  # what is missing in the end is reported photo by photo
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    gpus = 1 if assignment.device == "gpu" else 0
    answers = ray.data.from_items([{"photos": text} for text in batches], override_num_blocks=len(batches)).map_batches(
        Worker,
        fn_constructor_args=(assignment,),
        batch_size=1,
        compute=ray.data.ActorPoolStrategy(min_size=1, max_size=workers, initial_size=workers),
        num_cpus=1,
        num_gpus=gpus or None,
        ray_remote_args_fn=_retry_limit,
    )
    try:
        for row in answers.iter_rows():
            yield read_answers(str(row["answers"]))
    except ray.exceptions.RayError as error:
        raise WorkerError("the workers failed ({reason})", reason=_reason(error)) from error


def _retry_limit() -> dict[str, int]:
    return {"max_restarts": -1, "max_task_retries": _RETRIES}


def _reason(error: BaseException) -> str:
    """Return what a worker raised, without Ray's way of telling it."""
    cause = getattr(error, "cause", None) or error.__cause__
    return _reason(cause) if isinstance(cause, BaseException) else first_line(error)


def _all_outcomes(
    photos: Sequence[PlannedPhoto], assignment: Assignment, batches: Iterator[list[Answer]]
) -> Iterator[Outcome]:
    """Turn answers into outcomes, and report each photo that has no answer."""
    waiting = {planned.name: planned for planned in photos}
    for answer in (answer for batch in batches for answer in batch):
        planned = waiting.pop(answer.name)
        yield _outcome(planned, answer)
    folder = open_storage(assignment.photos)
    for planned in waiting.values():
        yield _outcome(planned, Answer(planned.name, False, _DIED, _AFTER_DEATH, folder.location(planned.name)))


_DIED = "workers died while they had this photo, or another one of its batch"
_AFTER_DEATH = "Run the same command again with --resume; if it fails again, look at the photo."


def _outcome(planned: PlannedPhoto, answer: Answer) -> Outcome:
    error = None
    if answer.problem is not None:
        error = PetsegError(answer.problem, path=answer.location, remedy=answer.remedy)
    return Outcome(PlannedMask(Path(planned.name), Path(planned.target)), answer.is_skipped, error)
