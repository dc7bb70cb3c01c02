"""Reads what to train on: data sets of tensorflow_datasets and Oxford-layout folders, several at once."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.cancel import ShouldStop, stop_if
from core.errors import PetsegError, TrainingError
from core.images import read_image
from core.labels import is_empty
from core.masks import read_mask
from core.network.samples import NamedSample, Samples, collect, split_by_name
from core.network.tfds import open_tfds
from core.project import find_samples
from core.worker.training import TFDS_SOURCE

MAX_SIDE = 512
"""Photos are kept in memory at this many pixels at most, enough for sharp crops at the largest input size."""
MIN_PHOTOS = 2
_HELD_OUT_SHARE = 0.05
_HELD_OUT_EMPTY = 0.15
"""Of photos without a pet there are few, and each says little."""
_MAX_HELD_OUT = 200
_OXFORD = (
    "Oxford-IIIT Pet (Parkhi, Vedaldi, Zisserman, Jawahar, CVPR 2012), training split, CC BY-SA 4.0",
    "CC BY-SA 4.0, as the photos that it was trained on",
)


@dataclass(frozen=True)
class TrainingData:
    """The photos of all sources.

    Attributes
    ----------
    train, held_out : Samples
        Names decide which photos are held out; each of these shows a pet.
    held_out_empty : Samples
        Photos without a pet that are held out.
    description, licence : str
        For the model's card; the licence is empty where only the user can know it.
    notes : list of str
        Photos left out and why.
    """

    train: Samples
    held_out: Samples
    held_out_empty: Samples
    description: str
    licence: str
    notes: list[str]


def read_sources(
    sources: list[str], data_dir: Path | None, on_photo: Callable[[int], None], should_stop: ShouldStop
) -> TrainingData:
    """Read everything into memory, and hold a part of it out.

    Parameters
    ----------
    sources : list of str
        "tfds:NAME" or the path of an Oxford-layout folder. A folder's photo replaces the one of the same name in a
        data set, so that larger versions can be given; two folders may each have their IMG_0001.
    data_dir : Path or None
        Of tensorflow_datasets.
    on_photo : callable
        Takes the number of photos read so far.
    should_stop : callable

    Raises
    ------
    Cancelled
    TrainingError
        If a source cannot be read, or there are too few photos.
    """
    reader = _Reader(data_dir, on_photo, should_stop)
    samples, counts = _read_all(reader, sources)
    with_pet, empty = _by_content(samples)
    if len(with_pet) < MIN_PHOTOS:
        raise TrainingError(
            "training needs at least {needed} photos with a pet in their masks, {readable} can be read",
            remedy="Name a folder that holds images/ and annotations/trimaps/ with --data.",
            needed=MIN_PHOTOS,
            readable=len(with_pet),
        )
    train, held_out = _split(with_pet, max(1, round(len(with_pet) * _HELD_OUT_SHARE)))
    train_empty, held_out_empty = _split(empty, round(len(empty) * _HELD_OUT_EMPTY))
    description, licence = _describe(_data_sets_first(sources), counts)
    return TrainingData(train + train_empty, held_out, held_out_empty, description, licence, reader.notes)


def _by_content(samples: Samples) -> tuple[Samples, Samples]:
    """Return the photos that show a pet, and the others."""
    without = [is_empty(mask) for mask in samples.masks]
    return samples.take(np.flatnonzero(np.logical_not(without))), samples.take(np.flatnonzero(without))


def _split(samples: Samples, held_out: int) -> tuple[Samples, Samples]:
    """Return the samples to train on and to hold out.

    By file name alone: wherever its folder lies, a photo that a model was trained on is never held out later.
    """
    train, judged = split_by_name([Path(name).name for name in samples.names], min(_MAX_HELD_OUT, held_out))
    return samples.take(train), samples.take(judged)


def is_data_set(source: str) -> bool:
    """Return whether a source names a data set of tensorflow_datasets; any other is a folder."""
    return source.startswith(TFDS_SOURCE)


@dataclass
class _Reader:
    data_dir: Path | None
    on_photo: Callable[[int], None]
    should_stop: ShouldStop
    notes: list[str] = field(default_factory=list)
    count: int = 0

    def read(self, source: str) -> Iterator[NamedSample]:
        for sample in self._open(source):
            stop_if(self.should_stop)
            self.count += 1
            self.on_photo(self.count)
            yield sample

    def _open(self, source: str) -> Iterator[NamedSample]:
        if is_data_set(source):
            return open_tfds(self.data_dir, "train", source.removeprefix(TFDS_SOURCE), download=True)[1]
        return self._read_folder(Path(source))

    def _read_folder(self, folder: Path) -> Iterator[NamedSample]:
        stems: set[str] = set()
        found = find_samples(folder)
        self.notes += map(str, found.notes)
        for name, photo, trimap in found.samples:
            # Named as in a data set, unless a cat.jpg and a cat.png lie side by side.
            stem = str(Path(name).with_suffix(""))
            title = name if stem in stems else stem
            stems.add(stem)
            try:
                image = read_image(photo)
                yield title, image, read_mask(trimap, image.shape[:2])
            except PetsegError as error:
                self.notes.append(f"Left out: {error}")


def _read_all(reader: _Reader, sources: list[str]) -> tuple[Samples, list[int]]:
    """Return the samples, and the number of photos of each source."""
    counts = []
    public: set[str] = set()

    def named() -> Iterator[NamedSample]:
        for source in _data_sets_first(sources):
            before = reader.count
            for name, image, mask in reader.read(source):
                if is_data_set(source):
                    public.add(name)
                yield name if name in public else os.path.join(os.path.abspath(source), name), image, mask
            counts.append(reader.count - before)

    return collect(named(), MAX_SIDE), counts


def _data_sets_first(sources: list[str]) -> list[str]:
    return sorted(sources, key=lambda source: not is_data_set(source))


def _describe(sources: list[str], counts: list[int]) -> tuple[str, str]:
    parts, licence = [], ""
    for source, count in zip(sources, counts, strict=True):
        if source == f"{TFDS_SOURCE}oxford_iiit_pet":
            parts.append(f"{_OXFORD[0]} ({count} photos)")
            licence = _OXFORD[1]
        else:
            parts.append(f"{Path(os.path.abspath(source)).name} ({count} photos)")
    return "; ".join(parts), licence
