"""Takes photos through all stages, several at a time."""

import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from core.cancel import stop_if
from core.device import is_out_of_memory
from core.errors import ImageError, PetsegError
from core.memory import give_back
from core.pipeline.budget import PER_WORKER, PixelBudget, pixel_limit
from core.pipeline.origin import Recipe, is_up_to_date
from core.pipeline.stages import (
    OpenedPhoto,
    PlannedMask,
    decode_photo,
    encode_proposal,
    open_photo,
    propose_mask,
    write_proposal,
)
from core.pipeline.workers import run_in_order
from core.proposal import Segmenter


@dataclass(frozen=True)
class Outcome:
    """How it went with one photo.

    Attributes
    ----------
    planned : PlannedMask
    is_skipped : bool
        Whether its mask was there already, and up to date.
    error : PetsegError or None
        Why it has no mask.
    """

    planned: PlannedMask
    is_skipped: bool = False
    error: PetsegError | None = None


class Pipeline:
    """Proposes and writes masks in several threads, each of which takes one photo at a time through all stages.

    So decoding, network and writing overlap, whichever of them takes longest, and a photo's pixels stay in the cache
    of one core. Masks do not depend on the number of workers.

    Parameters
    ----------
    segmenter : Segmenter
    recipe : Recipe
    workers : int
        From 1; also the number of photos in memory, unless these are large (`budget.pixel_limit`).
    require_free : callable
        Called in the workers with each file that is to be written; raises PetsegError to keep an existing one.
    resume : bool
        Whether masks are kept that this recipe would make again of the same photos.
    """

    def __init__(
        self,
        segmenter: Segmenter,
        recipe: Recipe,
        *,
        workers: int,
        require_free: Callable[[Path], None],
        resume: bool = False,
    ) -> None:
        self._segmenter = segmenter
        self._recipe = recipe
        self._workers = workers
        self._require_free = require_free
        self._resume = resume
        self._budget = PixelBudget(pixel_limit(workers))
        self._stopped = threading.Event()

    def run(self, planned: Iterable[PlannedMask]) -> Generator[Outcome, None, None]:
        """Propose and write masks, and yield how it went, in the order of the photos.

        Closing the iterator, or an exception where it is consumed, ends the run: photos that were begun are given up
        between two stages, and no file is left half-written.

        Raises
        ------
        BaseException
            Whatever the segmenter raises that is no `PetsegError` and no lack of memory.
        """
        self._stopped.clear()
        return run_in_order(self._propose, planned, self._workers, self._stopped)

    def _propose(self, planned: PlannedMask) -> Outcome:
        """Take one photo through all stages; where memory does not suffice for several, once more on its own."""
        for is_alone in (False, True):
            try:
                return self._attempt(planned, is_alone=is_alone)
            except PetsegError as error:
                return Outcome(planned, error=error)
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
        return Outcome(planned, error=no_memory(planned.photo))

    def _attempt(self, planned: PlannedMask, *, is_alone: bool) -> Outcome:
        stop_if(self._stopped.is_set)
        if self._resume and is_up_to_date(planned.target, planned.photo, self._recipe):
            return Outcome(planned, is_skipped=True)
        self._require_free(planned.target)
        opened = open_photo(planned.photo)
        with self._admitted(opened, is_alone=is_alone):
            write_proposal(planned.target, self._mask_file(opened))
        if opened.pixels > PER_WORKER:
            give_back()  # the C library keeps what it freed for each thread: 400 MB after a photo of 100 megapixels
        return Outcome(planned)

    def _admitted(self, opened: OpenedPhoto, *, is_alone: bool) -> AbstractContextManager[None]:
        return self._budget.take_all() if is_alone else self._budget.take(opened.pixels)

    def _mask_file(self, opened: OpenedPhoto) -> bytes:
        stop_if(self._stopped.is_set)
        photo = decode_photo(opened)
        stop_if(self._stopped.is_set)
        proposed = propose_mask(photo, self._segmenter, self._recipe)
        del photo  # three quarters of the memory
        stop_if(self._stopped.is_set)
        return encode_proposal(proposed)


def no_memory(photo: Path | str) -> PetsegError:
    """Return what to say of a photo that memory does not suffice for."""
    return ImageError(
        "there is not enough memory for this photo", path=photo, remedy="Close other programs, or save a smaller copy."
    )
