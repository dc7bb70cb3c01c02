"""The journal: what was done to masks that are not saved yet, so that a crash costs at most the last moment.

Steps are appended to files in `.petseg/journal`, called segments, and reach the disk long before the mask of a large
photo does. Saving a mask covers the steps that it holds; a segment is removed once all its steps are covered.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.editing.layer_change import LayerChange, encode_changes, frozen
from core.errors import ProjectError, reason_of
from core.files import AppendFile, remove_durably
from core.project.journal.journal_records import NO_MASK, Record, SaveRecord, StepRecord, encode_record, segment_name
from core.project.links import require_nothing

MAX_SEGMENT = 8 * 1024 * 1024
"""Bytes after which a new segment is started."""
_KEPT_SEGMENT = 256 * 1024
"""Bytes up to which a segment goes on although all its steps are covered, as files are slow to make."""
MAX_BYTES = 512 * 1024 * 1024
"""Bytes of all segments. More than that is waiting only if masks cannot be saved, and then a warning is shown."""

MAX_WAITING = 256 * 1024 * 1024
"""Bytes of steps that wait to be written; on a disk that hangs, later ones are dropped."""
_MAX_BATCH = 32
"""Steps that are written together: encoded they have to fit into memory."""

PhotoIdentity = Callable[[str], tuple[int, int]]
"""Returns (size, mtime in ns) of a photo's file by the photo's name; (-1, -1) if that is unknown."""


@dataclass(frozen=True)
class Position:
    """Where a journal goes on: the next number of a segment, of a record, and of a step."""

    segment: int = 1
    serial: int = 1
    step: int = 1


_Entry = tuple[Record, Sequence[LayerChange]]


@dataclass
class LiveSegment:
    """A segment on disk, with the number of the last step of each photo in it."""

    path: Path
    size: int = 0
    last: dict[str, int] = field(default_factory=dict)


class Journal:
    """Appends the steps of one project. Every method may be called from any thread.

    `record` only takes note and never waits for the disk; somebody has to call `flush` soon after it.

    Parameters
    ----------
    folder : Path
        Created with the first step, and the store that it is in, but nothing above that.
    identity : callable
        See `PhotoIdentity`; called while flushing.
    position : Position
        After whatever is in the folder.
    segments : sequence of LiveSegment
        Left by a session before, to be removed once they are covered.
    require_folder : callable
        Called before a file is created; raises a `ProjectError` if the project's folder is not there any more.
    """

    def __init__(
        self,
        folder: Path,
        identity: PhotoIdentity,
        position: Position,
        segments: Sequence[LiveSegment] = (),
        require_folder: Callable[[], object] = require_nothing,
    ) -> None:
        self._folder = folder
        self._require_folder = require_folder
        self._identity = identity
        self._next = position
        self._numbering = threading.Lock()
        self._waiting: deque[tuple[StepRecord, Sequence[LayerChange]]] = deque()
        self._waiting_bytes = 0
        self._last = {photo: number for segment in segments for photo, number in segment.last.items()}
        """Number of each photo's last step, written or not."""
        self._writing = threading.RLock()
        self._file: AppendFile | None = None
        self._segments = list(segments)
        self._bases: dict[str, tuple[str, int]] = {}
        """Digest of each photo's mask on disk, and the last step that it holds."""
        self._covered: dict[str, int] = {}
        self._identities: dict[str, tuple[int, int]] = {}
        self._failed = False
        self._is_closed = False

    def record(
        self,
        photo: str,
        shape: tuple[int, int],
        changes: Sequence[LayerChange],
        state: str,
        *,
        has_mask: bool = True,
        base: str | None = None,
    ) -> int:
        """Take note of a finished step, to be written by the next `flush`.

        Parameters
        ----------
        photo : str
        shape : (int, int)
            Height and width of the photo.
        changes : sequence of LayerChange
            What the step did, in order; none for a decision alone.
        state : str
            What is decided about the photo now.
        has_mask : bool
            Whether its mask belongs on disk.
        base : str or None
            Digest of the mask file that the work on the photo began with; None if there was none.

        Returns
        -------
        int
            The step's number, for `saving`.
        """
        with self._numbering:
            number, previous = self._next.step, self._last.get(photo, 0)
            self._next = replace(self._next, step=number + 1)
            self._last[photo] = number
            height, width = shape
            step = StepRecord(
                number, previous, photo, -1, -1, height, width, state, has_mask, base or NO_MASK, 0, time.time()
            )
            self._waiting_bytes += sum(change.nbytes for change in changes)
            if self._waiting_bytes <= MAX_WAITING:  # else the disk hangs, and steps after a gap are of no use
                self._waiting.append((step, frozen(changes)))
            return number

    def last_step(self, photo: str) -> int:
        """Return the number of a photo's last step; 0 if there is none."""
        return self._last.get(photo, 0)

    def has_unsaved(self, photo: str) -> bool:
        """Whether a photo has steps that no mask on disk holds yet."""
        return self.last_step(photo) > self._covered.get(photo, 0)

    def flush(self) -> bool:
        """Write the steps that wait; on returning they survive a power cut.

        Returns
        -------
        bool
            Whether everything so far was written.

        Raises
        ------
        ProjectError
            If they cannot be written. They are dropped then, and it is not raised again until writing has succeeded.
        """
        with self._writing:
            with self._numbering:
                waiting, self._waiting, self._waiting_bytes = self._waiting, deque(), 0
            if waiting and not self._is_closed:
                self._write([(self._completed(step), changes) for step, changes in waiting])
            return not self._failed

    def saving(self, photo: str, digest: str, number: int) -> None:
        """Announce a mask file that is about to be written, or, with `NO_MASK`, removed.

        Parameters
        ----------
        photo : str
        digest : str
            Of the file.
        number : int
            Of the last step that the mask holds.
        """
        self._note(SaveRecord(photo, digest, number, done=False))

    def saved(self, photo: str, digest: str, number: int) -> None:
        """Tell that a mask is on disk, with its touched pixels and its state; what it covers is removed."""
        with self._writing:
            self._cover(photo, digest, number)
            self._note(SaveRecord(photo, digest, number, done=True))

    def resume(self, photo: str, digest: str, number: int) -> None:
        """Go on with a photo whose steps of an earlier session are not saved yet.

        Parameters
        ----------
        photo : str
        digest : str
            Of the mask on disk, or `NO_MASK`.
        number : int
            Of the last step that it holds.
        """
        with self._writing:
            self._bases[photo] = digest, number

    def dismiss(self, photo: str) -> None:
        """Give up all steps on a photo: they are kept elsewhere, or of no use."""
        with self._writing:
            self._cover(photo, NO_MASK, self._next.step - 1)
            del self._bases[photo]

    def loaded(self, photo: str, digest: str) -> None:
        """Base later steps on the mask that was just read, no matter who wrote it."""
        with self._writing:
            known = self._bases.get(photo)
            if known is not None and known[0] != digest:
                self._bases[photo] = digest, self.last_step(photo)

    def close(self) -> None:
        """Write what waits, and remove what is covered; nothing is written any more."""
        with self._writing:
            with suppress(ProjectError):
                self.flush()
            self._remove_covered(0)
            self._close_segment()
            self._is_closed = True

    # Writing; all of it while holding `_writing`

    def _completed(self, step: StepRecord) -> StepRecord:
        """Add what is known only now: the photo's file, and what its mask on disk holds."""
        if step.photo not in self._identities:
            self._identities[step.photo] = self._identity(step.photo)
        size, mtime = self._identities[step.photo]
        base, base_number = self._bases.setdefault(step.photo, (step.base, step.previous))
        return replace(step, size=size, mtime=mtime, base=base, base_number=base_number)

    def _note(self, record: SaveRecord) -> None:
        """Write a save after the steps before it; while no segment has any, only to find out whether it can be done."""
        with self._writing, suppress(ProjectError):
            self.flush()
            if (self._segments or self._failed) and not self._is_closed:
                self._write([(record, ())])

    def _write(self, entries: Sequence[_Entry]) -> None:
        try:
            for start in range(0, len(entries), _MAX_BATCH):
                self._append(entries[start : start + _MAX_BATCH])
            self._failed = False
        except (OSError, ValueError) as error:
            self._close_segment()
            if not self._failed:
                self._failed = True
                raise _cannot_write(self._folder, error) from error

    def _append(self, entries: Sequence[_Entry]) -> None:
        serial = self._next.serial
        data = b"".join(
            encode_record(serial + index, record, encode_changes(changes))
            for index, (record, changes) in enumerate(entries)
        )
        if sum(segment.size for segment in self._segments) + len(data) > MAX_BYTES:
            raise ValueError(f"it would have more than {MAX_BYTES} bytes")
        file, segment = self._open_segment()
        file.append(data)
        segment.size = file.size
        segment.last.update((record.photo, record.number) for record, _ in entries if isinstance(record, StepRecord))
        with self._numbering:
            self._next = replace(self._next, serial=serial + len(entries))

    def _open_segment(self) -> tuple[AppendFile, LiveSegment]:
        if self._file is not None and self._file.is_deleted:
            self._close_segment()
            self._segments = [segment for segment in self._segments if segment.path.exists()]
        if self._file is not None and self._file.size > MAX_SEGMENT:
            self._close_segment()
        if self._file is None:
            number = self._next.segment
            with self._numbering:
                self._next = replace(self._next, segment=number + 1)
            self._require_folder()
            self._file = AppendFile(self._folder / segment_name(number), self._folder.parent.parent)
            self._segments.append(LiveSegment(self._file.path))
        return self._file, self._segments[-1]

    def _close_segment(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                file.close()

    def _cover(self, photo: str, digest: str, number: int) -> None:
        self._bases[photo] = digest, number
        self._identities.pop(photo, None)  # later steps may be on another photo, or on a file that was touched
        with self._numbering:
            self._last[photo] = max(number, self._last.get(photo, 0))
            self._covered[photo] = max(number, self._covered.get(photo, 0))
        for segment in self._segments:
            if segment.last.get(photo, number + 1) <= number:
                del segment.last[photo]
        self._remove_covered(_KEPT_SEGMENT)

    def _remove_covered(self, kept_size: int) -> None:
        """Remove the oldest segments as far as they are covered, but not a small one that is still written."""
        while self._segments and not self._segments[0].last:
            segment = self._segments[0]
            if len(self._segments) == 1 and self._file is not None:
                if segment.size <= kept_size:
                    return
                self._close_segment()
            try:
                self._require_folder()  # else another project's journal may be there by now
                remove_durably([segment.path])
            except (OSError, ProjectError):
                return  # tried again with the next save: without it, the later ones would follow a gap
            del self._segments[0]


def _cannot_write(folder: Path, error: Exception) -> ProjectError:
    return ProjectError(
        "the journal of steps cannot be written ({reason})",
        path=folder,
        remedy="Masks are saved as before, but a crash may cost more than the last second of work.",
        reason=reason_of(error) if isinstance(error, OSError) else str(error),
    )
