"""A worker of the cluster: one process with one network, which takes photos through the stages of the pipeline."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import cv2

from core.cluster.work import Answer, PlannedPhoto, answers_text, read_batch
from core.device import is_out_of_memory
from core.errors import PetsegError, WorkerError
from core.files import temporary_folder
from core.images import OpenedImage
from core.masks import origin_of
from core.memory import give_back
from core.model.segmenter import METHOD, open_segmenter
from core.pipeline.budget import PER_WORKER
from core.pipeline.origin import Recipe, proposed_photo
from core.pipeline.pipeline import no_memory
from core.pipeline.replacing import kept_file, may_replace
from core.pipeline.stages import OpenedPhoto, decode_photo, encode_proposal, propose_mask
from core.project.identity import PhotoIdentity, digest_of
from core.storage import UNKNOWN_TIME, Url, open_storage

_AHEAD = 2
"""Photos that are fetched while one is proposed: a store answers in 50 ms, and a photo takes as long."""

_Opening = Future[OpenedPhoto | Answer]


@dataclass(frozen=True)
class Assignment:
    """What is the same for all photos of a run.

    Attributes
    ----------
    photos, masks : Path or Url
        The folders.
    model : bytes
        The content of the model's file: workers need not have it.
    recipe : Recipe
    device : "cpu" or "gpu"
    resume, overwrite : bool
        As in `petseg propose`.
    """

    photos: Path | Url
    masks: Path | Url
    model: bytes
    recipe: Recipe
    device: str
    resume: bool
    overwrite: bool


class Worker:
    """Proposes batches of photos, with one thread for the network, so that masks do not depend on the number of cores.

    Parameters
    ----------
    assignment : Assignment

    Raises
    ------
    PetsegError
        If the model or a package is missing, or this is another version of PetSeg than the one that runs the command.
    """

    def __init__(self, assignment: Assignment) -> None:
        if assignment.recipe.method != METHOD:
            raise WorkerError("the workers have another version of PetSeg", remedy="Install the same everywhere.")
        cv2.setNumThreads(1)
        self._assignment = assignment
        self._photos, self._masks = open_storage(assignment.photos), open_storage(assignment.masks)
        self._threads = ThreadPoolExecutor(2 * _AHEAD, "storage")
        with temporary_folder() as folder:
            model = folder / "model.safetensors"
            model.write_bytes(assignment.model)
            self._segmenter = open_segmenter(model, assignment.device, threads=1)

    def __call__(self, batches: Mapping[str, Sequence[Any]]) -> dict[str, list[str]]:
        """Propose batches of photos, as Ray Data hands them over; returns their answers."""
        return {"answers": [answers_text(self.propose(read_batch(str(text)))) for text in batches["photos"]]}

    def close(self) -> None:
        """End threads and processes; Ray ends the whole process instead."""
        self._threads.shutdown()
        self._segmenter.close()

    def propose(self, photos: Iterable[PlannedPhoto]) -> list[Answer]:
        """Take photos through all stages; the next ones are read, and the last ones written, meanwhile."""
        answers = [
            (planned, self._guarded(planned, partial(self._finish, planned, opened)))
            for planned, opened in self._read_ahead(photos)
        ]
        return [
            self._guarded(planned, answer.result) if isinstance(answer, Future) else answer
            for planned, answer in answers
        ]

    def _read_ahead(self, photos: Iterable[PlannedPhoto]) -> Iterator[tuple[PlannedPhoto, _Opening]]:
        pending: deque[tuple[PlannedPhoto, _Opening]] = deque()
        for planned in photos:
            pending.append((planned, self._threads.submit(self._begin, planned)))
            if len(pending) > _AHEAD:
                yield pending.popleft()
        yield from pending

    def _begin(self, planned: PlannedPhoto) -> OpenedPhoto | Answer:
        """Read a photo, unless its mask is there already."""
        found = self._masks.state(planned.target)
        content = self._masks.read(planned.target)[0] if found is not None and found.size else b""
        # What has changed since the run began was written by a worker that died, or by another run.
        counts = self._assignment.resume or found != planned.before
        made_of = proposed_photo(origin_of(content), self._assignment.recipe) if content and counts else None
        unchanged = Answer(planned.name, is_skipped=found == planned.before)
        if made_of is not None and made_of == planned.photo and made_of.mtime != UNKNOWN_TIME:
            return unchanged
        opened = self._open(planned.name)
        if made_of is not None and made_of.digest == opened.identity.digest:
            return unchanged
        if found is not None and not may_replace(content, overwrite=self._assignment.overwrite):
            raise kept_file(self._masks.location(planned.target))
        return opened

    def _open(self, name: str) -> OpenedPhoto:
        content, state = self._photos.read(name)
        identity = PhotoIdentity(state.size, state.mtime, digest_of(content))
        return OpenedPhoto(OpenedImage(Path(name), content), identity)

    def _finish(self, planned: PlannedPhoto, opening: _Opening) -> "Answer | Future[Answer]":
        opened = opening.result()
        if isinstance(opened, Answer):
            return opened
        pixels = opened.pixels
        data = encode_proposal(propose_mask(decode_photo(opened), self._segmenter, self._assignment.recipe))
        if pixels > PER_WORKER:
            give_back()
        return self._threads.submit(self._write, planned, data)

    def _write(self, planned: PlannedPhoto, data: bytes) -> Answer:
        self._masks.write(planned.target, data)
        return Answer(planned.name)

    def _guarded(self, planned: PlannedPhoto, work: Any) -> Any:
        """Return what the work returns, or an answer that describes its error."""
        location = self._photos.location(planned.name)
        try:
            return work()
        except PetsegError as error:
            is_told = error.location not in (None, planned.name)
            own = error if is_told else error.recast(type(error), path=location)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            own = no_memory(location)
        return Answer(planned.name, problem=own.problem, remedy=own.remedy, location=own.location)
