"""Checks before long work: what would make it fail, or lose something, after minutes."""

import argparse
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from core.errors import CheckpointError, MaskError, TrainingError
from core.files import reading_folder
from core.model.checkpoint import read_card
from core.project import samples_on_disk
from core.worker.availability import how_to_install, keras_obstacle, missing_of, pip_command
from core.worker.dataset import missing_packages
from core.worker.training import TFDS_SOURCE, resume_file
from resources import DEFAULT_MODEL

DATA_SETS = ("oxford_iiit_pet",)
"""Data sets of tensorflow_datasets that have trimaps."""


def check_training(args: argparse.Namespace) -> list[str]:
    """Check everything that the arguments of `petseg train` name.

    Returns
    -------
    list of str
        What is no obstacle but good to know.

    Raises
    ------
    PetsegError
        If the training could not start, or would lose something.
    """
    obstacle = keras_obstacle()
    if obstacle is not None:
        raise obstacle
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
    return [*_download_notes(args.data, args.data_dir), *_matplotlib_notes()]


def _download_notes(sources: Sequence[str], data_dir: Path | None) -> list[str]:
    """A download takes minutes; without a network, so does its failure."""
    folder = data_dir or Path(os.environ.get("TFDS_DATA_DIR") or Path.home() / "tensorflow_datasets")
    names = [source.removeprefix(TFDS_SOURCE) for source in sources if source.startswith(TFDS_SOURCE)]
    return [
        f"{TFDS_SOURCE}{name} is not in {folder} yet: tensorflow_datasets downloads it now, about 800 MB."
        for name in dict.fromkeys(names)
        if not any(folder.glob(f"{name}/*/dataset_info.json"))
    ]


def _matplotlib_notes() -> list[str]:
    missing = missing_of({"matplotlib": "matplotlib"})
    if not missing:
        return []
    return [f"matplotlib is not installed, so the report will have no pictures. To have them: {pip_command(missing)}"]


def check_data_set(name: str) -> None:
    """Raise a TrainingError if tensorflow_datasets, or its data set of this name, cannot be read."""
    if name not in DATA_SETS:
        raise TrainingError(
            "{name!r} is no data set that PetSeg can read",
            remedy="Use {known}, or a folder that holds images/ and annotations/trimaps/.",
            name=name,
            known=f"{TFDS_SOURCE}{DATA_SETS[0]}",
        )
    if missing := missing_packages():
        remedy = how_to_install()
        raise TrainingError(
            "{source} cannot be read: {packages} not installed",
            remedy=remedy,
            source=f"{TFDS_SOURCE}{name}",
            packages=" and ".join(missing),
            command=pip_command(missing),
        )


def _check_folder(folder: Path) -> None:
    with reading_folder(folder, TrainingError):
        is_folder = folder.is_dir()
    if str(folder) in DATA_SETS and not is_folder:
        raise TrainingError(
            "there is no such folder",
            path=folder,
            remedy="Check what --data names. The data set of tensorflow_datasets is {source}.",
            source=f"{TFDS_SOURCE}{folder}",
        )
    if not is_folder:
        raise TrainingError("there is no such folder", path=folder, remedy="Check what --data names.")
    if not samples_on_disk(folder):
        raise TrainingError(
            "there are no photos with masks in this folder",
            path=folder,
            remedy="It needs photos in images/ and, of the same names, trimaps in annotations/trimaps/.",
        )


def _check_encoder_weights(path: Path) -> None:
    if not os.path.isfile(path):
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
    if os.path.exists(out) and not os.path.exists(resume_file(out)):
        raise CheckpointError(
            "there is a finished model of this name",
            path=out,
            remedy="Choose another file with --out, or remove this one first.",
        )


def require_free(out: Path, in_use: Iterable[Path]) -> None:
    """Check the file that a new model will be written to.

    An earlier result may be replaced, but no model that this run reads, and no file of another kind.

    Raises
    ------
    CheckpointError
    """
    if not os.path.lexists(out):
        _require_writable(out)
        return
    if any(os.path.exists(model) and os.path.exists(out) and out.samefile(model) for model in in_use):
        raise CheckpointError("this model is in use", path=out, remedy="Choose another file with --out.")
    try:
        read_card(out)
    except CheckpointError as error:
        raise CheckpointError(
            "there is something else of this name", path=out, remedy="Choose another file with --out."
        ) from error


def _require_writable(out: Path) -> None:
    if not _may_write_in(out.absolute().parent):
        raise CheckpointError(
            "the model cannot be saved there", path=out, remedy="Choose a folder that you may write to with --out."
        )


def require_folder_for_masks(out: Path) -> None:
    """Check the folder that masks will be written to, before the first is computed; raises MaskError."""
    if not _may_write_in(out.absolute()):
        raise MaskError(
            "masks cannot be saved there", path=out, remedy="Choose a folder that you may write to with --out."
        )


def _may_write_in(folder: Path) -> bool:
    existing = next(each for each in (folder, *folder.parents) if os.path.lexists(each))
    return os.path.isdir(existing) and os.access(existing, os.W_OK)
