"""What can be typed; imports nothing heavy, so that help and mistakes answer at once."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from core.device import CHOICES
from core.model.architecture import MAX_INPUT_SIZE, STRIDE
from resources import DEFAULT_MODEL

if TYPE_CHECKING:
    from core.pixels import Box

EXPORT_FORMATS = ("onnx", "savedmodel", "litert")
RECIPES = ("default", "tutorial")
SUBCOMMANDS = frozenset({"propose", "finetune", "evaluate", "info", "export-model", "train"})
"""First arguments that mean the command line and not a folder to open in the window."""


def build_parser() -> argparse.ArgumentParser:
    """The parser of `petseg` with a sub-command."""
    parser = argparse.ArgumentParser(
        prog="petseg", description="Make pixel masks of pets. Without a command, `petseg [FOLDER]` opens the window."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_propose(commands.add_parser("propose", help="write a proposed mask for each photo"))
    _add_finetune(commands.add_parser("finetune", help="train a model on the reviewed masks of a folder"))
    _add_train(commands.add_parser("train", help="train a model from photos with masks"))
    _add_evaluate(commands.add_parser("evaluate", help="score a model on a folder that has masks"))
    _add_export_model(commands.add_parser("export-model", help="write a model for another runtime"))
    _add_info(commands.add_parser("info", help="show versions, devices and the model"))
    return parser


def _add_propose(parser: argparse.ArgumentParser) -> None:
    parser.description = "Write a trimap (1 pet, 2 background, 3 border) of each photo's size as DIR/NAME.png."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a photo, or a folder of photos")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the masks")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace files in DIR even if they are not earlier proposals"
    )
    parser.add_argument(
        "--box",
        type=_box,
        metavar="TOP,LEFT,BOTTOM,RIGHT",
        help="look at this part of one photo only, in its pixels; BOTTOM and RIGHT are just outside. "
        "All around it the mask is background",
    )
    _add_model(parser)
    _add_device(parser)


def _add_finetune(parser: argparse.ArgumentParser) -> None:
    parser.description = "Train on the reviewed masks of a folder and compare with the model named by --model."
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder with photos and masks")
    parser.add_argument("--out", required=True, type=Path, metavar="MODEL", help="file for the new model")
    parser.add_argument(
        "--epochs", type=_positive, metavar="N", help="passes over the photos (default: by their number)"
    )
    _add_model(parser)
    _add_device(parser)


def _add_train(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Train a model from photos with masks. After an interruption the same command goes on with it. Beside MODEL "
        "a folder MODEL-report shows how it went."
    )
    parser.add_argument(
        "--data",
        required=True,
        nargs="+",
        action="extend",
        metavar="SOURCE",
        help="tfds:oxford_iiit_pet, or a folder that holds images/ and annotations/trimaps/; several may be named",
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where tensorflow_datasets keeps its data (default: its own place)"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="MODEL", help="file for the new model")
    parser.add_argument("--recipe", choices=RECIPES, default=RECIPES[0], help="how to train (default: default)")
    start = parser.add_mutually_exclusive_group()
    start.add_argument(
        "--encoder-weights",
        default="imagenet",
        metavar="WEIGHTS",
        help="imagenet (Keras downloads them once), none, or a weights file of MobileNetV2 (default: imagenet)",
    )
    start.add_argument("--start", type=Path, metavar="CHECKPOINT", help="a model file to start from instead")
    parser.add_argument("--input-size", type=_input_size, metavar="N", help="pixels a side (default: the recipe's)")
    parser.add_argument("--epochs", type=_positive, metavar="N", help="passes over the photos (default: the recipe's)")
    parser.add_argument("--seed", type=_seed, default=1, metavar="N", help="of everything random (default: 1)")
    _add_device(parser)


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.description = "Propose every photo that has a mask, as `petseg propose` does, and score at full size."
    photos = parser.add_mutually_exclusive_group(required=True)
    photos.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="holds images/ and annotations/trimaps/")
    photos.add_argument("--data", metavar="SOURCE", help="tfds:oxford_iiit_pet instead of a folder")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where tensorflow_datasets keeps its data (default: its own place)"
    )
    parser.add_argument("--split", default="test", help="which photos of --data (default: test)")
    parser.add_argument("--json", action="store_true", help="print all figures as one JSON object")
    parser.add_argument(
        "--worst", type=_positive, default=10, metavar="N", help="how many of the worst and slowest photos to show"
    )
    parser.add_argument("--sheet", type=Path, metavar="FILE", help="draw the worst photos and their masks in a PNG")
    _add_model(parser)
    _add_device(parser)


def _add_export_model(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write a model as ONNX, TensorFlow SavedModel or LiteRT (.tflite), and PATH.json, which tells what it takes "
        "and gives. Photos go in as numbers from -1 to 1, probabilities come out."
    )
    parser.add_argument(
        "model", nargs="?", type=Path, default=DEFAULT_MODEL, metavar="MODEL", help="default: the shipped one"
    )
    parser.add_argument("--to", required=True, choices=EXPORT_FORMATS, help="the format")
    parser.add_argument("--out", required=True, type=Path, metavar="PATH", help="a file; for savedmodel a folder")


def _add_info(parser: argparse.ArgumentParser) -> None:
    parser.description = "Show what is installed, which devices are seen, and the model's card."
    _add_model(parser)


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", type=Path, default=DEFAULT_MODEL, metavar="FILE", help="a model file (default: the shipped one)"
    )


def _add_device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", choices=CHOICES, default="auto", help="where to compute (default: auto)")


def _box(text: str) -> "Box":
    from core.pixels import Box  # NumPy would hold up help and mistakes

    try:
        top, left, bottom, right = map(int, text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not TOP,LEFT,BOTTOM,RIGHT in whole pixels, such as 120,40,360,400"
        ) from None
    box = Box(top, left, bottom, right)
    if box.is_empty:
        raise argparse.ArgumentTypeError(
            f"no pixel is in {text!r}: BOTTOM has to be larger than TOP, and RIGHT than LEFT"
        )
    return box


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _input_size(text: str) -> int:
    size = _positive(text)
    if size % STRIDE or size > MAX_INPUT_SIZE:
        raise argparse.ArgumentTypeError(f"{text} is no multiple of {STRIDE} up to {MAX_INPUT_SIZE}")
    return size


def _seed(text: str) -> int:
    seed = int(text)
    if not 0 <= seed < 2**32:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to {2**32 - 1}")
    return seed
