"""What can be known to be wrong with a training before minutes are spent on it."""

import argparse
import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path

from core.cli.model_file import require_free
from core.errors import CheckpointError, TrainingError
from core.model.checkpoint import read_card
from core.project import samples_on_disk
from core.worker.train import TFDS_SOURCE, resume_file
from resources import DEFAULT_MODEL

DATA_SETS = ("oxford_iiit_pet",)
"""Those of tensorflow_datasets that have trimaps."""
EXTRA = "python -m pip install 'petseg[train]'"
_TFDS_MODULES = {"tensorflow_datasets": "tensorflow-datasets", "importlib_resources": "importlib-resources"}


def check_training(args: argparse.Namespace) -> list[str]:
    """Look at everything that the arguments name.

    Returns
    -------
    list of str
        What is no obstacle but should be known.

    Raises
    ------
    PetsegError
        If the training could not be started, or would lose something.
    """
    for source in args.data:
        if source.startswith(TFDS_SOURCE):
            check_data_set(source.removeprefix(TFDS_SOURCE))
        else:
            _check_folder(Path(source))
    if args.start is not None:
        read_card(args.start)
    elif args.encoder_weights not in ("imagenet", "none"):
        _check_encoder_weights(Path(args.encoder_weights))
    _check_out(args.out, [] if args.start is None else [args.start])
    return [*_tell_download(args.data, args.data_dir), *_tell_pictures()]


def _tell_download(sources: Sequence[str], data_dir: Path | None) -> list[str]:
    """Minutes pass over a download, and without a network until tensorflow_datasets gives up."""
    place = data_dir or Path(os.environ.get("TFDS_DATA_DIR") or Path.home() / "tensorflow_datasets")
    names = [source.removeprefix(TFDS_SOURCE) for source in sources if source.startswith(TFDS_SOURCE)]
    return [
        f"{TFDS_SOURCE}{name} is not in {place} yet: tensorflow_datasets downloads it now, about 800 MB."
        for name in dict.fromkeys(names)
        if not any(place.glob(f"{name}/*/dataset_info.json"))
    ]


def _tell_pictures() -> list[str]:
    if importlib.util.find_spec("matplotlib") is not None:
        return []
    return [f"matplotlib is not installed, so the report will have no pictures. To have them: {EXTRA}"]


def check_data_set(name: str) -> None:
    """Raise a TrainingError if tensorflow_datasets or its data set of this name is nothing that can be read."""
    if name not in DATA_SETS:
        raise TrainingError(
            f"{name!r} is no data set that PetSeg can read",
            remedy=f"Use {TFDS_SOURCE}{DATA_SETS[0]}, or a folder that holds images/ and annotations/trimaps/.",
        )
    missing = [title for module, title in _TFDS_MODULES.items() if importlib.util.find_spec(module) is None]
    if missing:
        raise TrainingError(
            f"{TFDS_SOURCE}{name} cannot be read: {' and '.join(missing)} not installed", remedy=f"Run: {EXTRA}"
        )


def _check_folder(folder: Path) -> None:
    if not folder.is_dir():
        known = f" The data set of tensorflow_datasets is {TFDS_SOURCE}{folder}." if str(folder) in DATA_SETS else ""
        raise TrainingError("there is no such folder", path=folder, remedy=f"Check what --data names.{known}")
    if not samples_on_disk(folder):
        raise TrainingError(
            "there are no photos with masks in this folder",
            path=folder,
            remedy="It needs photos in images/ and, of the same names, trimaps in annotations/trimaps/.",
        )


def _check_encoder_weights(path: Path) -> None:
    if not path.is_file():
        raise TrainingError(
            "there is no such file", path=path, remedy="--encoder-weights takes imagenet, none or a weights file."
        )
    if path.suffix != ".h5":
        raise TrainingError(
            "this is no weights file that Keras reads",
            path=path,
            remedy="It needs the weights of MobileNetV2 without its top, as .weights.h5.",
        )


def _check_out(out: Path, in_use: Sequence[Path]) -> None:
    require_free(out, [DEFAULT_MODEL, *in_use])
    if out.exists() and not resume_file(out).exists():
        raise CheckpointError(
            "there is a finished model of this name",
            path=out,
            remedy="Choose another file with --out, or remove this one first.",
        )
