"""Reads the photos of a fine-tune, and decides which ones judge it."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.cancel import ShouldStop, stop_if
from core.errors import PetsegError, TrainingError
from core.evaluation.hold_out import FOLDS
from core.evaluation.tuning_photos import MIN_REVIEWED
from core.images import RgbImage, read_image
from core.labels import Mask
from core.masks import read_mask
from core.model.photo_keys import key_of
from core.network.samples import NamedSample, Samples, collect, split_by_name
from core.worker.finetune_messages import TuningRequest

_ENOUGH = 12
"""If fewer photos would judge, those that the model in use was trained on judge too."""
_MOST_JUDGED = 20
"""Photos that judge one training, at most; more would add time and little certainty."""
MAX_SIDE = 640
"""Photos are kept at this many pixels at most, enough for sharp close-ups; many at fewer, to fit into memory."""
_MANY, _MAX_SIDE_OF_MANY = 400, 384
_KNOWN_HELD_OUT = "held-out photos that do not judge the new model: {count}"
_KNOWN_REMEDY = "The model in use or the base was trained on them elsewhere, which favours it."
Files = tuple[Path, Path]
"""Photo and trimap."""


@dataclass(frozen=True)
class Training:
    """What one training is trained on, and what judges it.

    Attributes
    ----------
    indices : list of int
        Positions of the samples to train on.
    left_out : list of int
        Positions of the others.
    judged : list of (photo, trimap) paths
        Those left out that judge both models.
    """

    indices: list[int]
    left_out: list[int]
    judged: list[Files]


@dataclass(frozen=True)
class TuningData:
    """The photos of a fine-tune.

    Attributes
    ----------
    samples : Samples
        To train on, all of them.
    trainings : list of Training
        Each leaves out a different part of the samples; or a single one, on all of them.
    held_out : list of (photo, trimap) paths
        Judge both models, and are never trained on.
    keys : dict of Path to str
        `core.model.photo_keys` of the photos.
    notes : list of PetsegError
        Photos left out and why.
    """

    samples: Samples
    trainings: list[Training]
    held_out: list[Files]
    keys: dict[Path, str]
    notes: list[PetsegError]

    @property
    def judged(self) -> list[Files]:
        """Return what judges the fine-tune: first what the trainings leave out, in their order."""
        return [*(files for training in self.trainings for files in training.judged), *self.held_out]

    def keys_in(self, trainings: Sequence[Training]) -> list[str]:
        """Return the keys of the photos that some trainings train on."""
        indices = set().union(*(training.indices for training in trainings))
        photos = [Path(self.samples.names[i]) for i in sorted(indices)]
        return [self.keys[photo] for photo in photos if photo in self.keys]


def read_tuning_data(
    request: TuningRequest, keys: Collection[str], should_stop: ShouldStop, on_photo: Callable[[], None] = lambda: None
) -> TuningData:
    """Read the photos; unreadable ones become notes.

    Parameters
    ----------
    request : TuningRequest
    keys : collection of str
        `core.model.photo_keys` of what the base and the model in use were trained on, wherever that was.
    should_stop : callable
    on_photo : callable
        Called after each photo, readable or not.

    Raises
    ------
    Cancelled
    TrainingError
        If there are too few.
    """
    reader = _Reader(should_stop, on_photo)
    side = MAX_SIDE if len(request.samples) < _MANY else _MAX_SIDE_OF_MANY
    samples = collect(reader.read(request.samples), side)
    trimaps = {str(photo): trimap for photo, trimap in request.samples}
    held_out = [files for files in request.held_out if reader.can_read(files)]
    readable = len(samples) + len(held_out)
    if readable < MIN_REVIEWED or not len(samples):
        raise TrainingError(
            "there are too few reviewed photos for fine-tuning: it needs at least {needed}, {readable} can be read",
            remedy="Mark more photos as reviewed first.",
            needed=MIN_REVIEWED,
            readable=readable,
        )
    files = [(Path(name), trimaps[name]) for name in samples.names]
    known = {*request.known, *(photo for photo, key in reader.keys.items() if key in keys)}
    fresh, fresh_held_out = ([one for one in some if one[0] not in known] for some in (files, held_out))
    if len(fresh) + len(fresh_held_out) < _ENOUGH:
        return TuningData(samples, _trainings(files, files), held_out, reader.keys, reader.notes)
    if left_out := len(held_out) - len(fresh_held_out):
        reader.notes.append(TrainingError(_KNOWN_HELD_OUT, remedy=_KNOWN_REMEDY, count=left_out))
    return TuningData(samples, _trainings(files, fresh), fresh_held_out, reader.keys, reader.notes)


def _trainings(files: list[Files], judges: Collection[Files]) -> list[Training]:
    """Split the photos by their names into parts, each of which is left out of one training."""
    if len(files) < FOLDS:
        return [Training([*range(len(files))], [], [])]
    _, order = split_by_name([photo.name for photo, _ in files], len(files))
    allowed = set(judges)
    trainings = []
    for first in range(FOLDS):
        left_out = order[first::FOLDS]
        judged = [files[i] for i in left_out if files[i] in allowed]
        trainings.append(Training(_without(order, left_out), left_out, judged[:_MOST_JUDGED]))
    return trainings


def _without(order: Sequence[int], left_out: Collection[int]) -> list[int]:
    gone = set(left_out)
    return [i for i in order if i not in gone]


class _Reader:
    def __init__(self, should_stop: ShouldStop, on_photo: Callable[[], None]) -> None:
        self._should_stop = should_stop
        self._on_photo = on_photo
        self.keys: dict[Path, str] = {}
        self.notes: list[PetsegError] = []

    def read(self, files: Sequence[Files]) -> Iterator[NamedSample]:
        for photo, trimap in files:
            sample = self._try(photo, trimap)
            if sample is not None:
                yield str(photo), *sample

    def can_read(self, files: Files) -> bool:
        return self._try(*files) is not None

    def _try(self, photo: Path, trimap: Path) -> tuple[RgbImage, Mask] | None:
        stop_if(self._should_stop)
        try:
            sample = read_sample(photo, trimap)
            if (key := key_of(photo)) is not None:
                self.keys[photo] = key
            return sample
        except PetsegError as error:
            self.notes.append(error.recast(TrainingError, remedy="The photo was left out."))
            return None
        finally:
            self._on_photo()


def read_sample(photo: Path, trimap: Path) -> tuple[RgbImage, Mask]:
    """Return a photo and its mask at full size; PetsegError if one cannot be read."""
    image = read_image(photo)
    return image, read_mask(trimap, image.shape[:2])
