"""`petseg train`: a model from photos with masks."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from core.cancel import Cancelled
from core.cli.arguments import add_data_dir, add_device, positive, seed
from core.errors import WorkerError
from core.model.architecture import MAX_INPUT_SIZE, STRIDE

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.worker.messages import TrainRequest

HELP = "train a model from photos with masks"
RECIPES = ("default", "composed", "tutorial")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the data, the recipe and its settings, and where the model goes."""
    parser.description = (
        "Train a model from photos with masks. After an interruption, the same command continues the training. The "
        "folder MODEL-report beside MODEL shows how it went."
    )
    parser.add_argument(
        "--data",
        required=True,
        nargs="+",
        action="extend",
        metavar="SOURCE",
        help="tfds:oxford_iiit_pet, or a folder that holds images/ and annotations/trimaps/; several may be named",
    )
    add_data_dir(parser)
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
    parser.add_argument("--epochs", type=positive, metavar="N", help="passes over the photos (default: the recipe's)")
    parser.add_argument("--seed", type=seed, default=1, metavar="N", help="of everything random (default: 1)")
    add_device(parser)


def _input_size(text: str) -> int:
    size = positive(text)
    if size % STRIDE or size > MAX_INPUT_SIZE:
        raise argparse.ArgumentTypeError(f"{text} is no multiple of {STRIDE} up to {MAX_INPUT_SIZE}")
    return size


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Train, or continue an interrupted training, and print the result."""
    from core.cli.checks import check_training
    from core.cli.train_output import TrainBar, print_outcome, where_stopped

    for note in check_training(args):
        output.note(note)
    bar = TrainBar(output)
    try:
        with bar:
            outcome = tools.train(_request(args), on_progress=bar)
    except (KeyboardInterrupt, Cancelled):
        raise Cancelled(where_stopped(bar, args.out)) from None
    except WorkerError as error:
        output.problem(error)
        output.problem(where_stopped(bar, args.out))
        return 1
    print_outcome(outcome, output)
    return 0


def _request(args: argparse.Namespace) -> "TrainRequest":
    from core.worker.messages import TrainRequest

    return TrainRequest(
        sources=args.data,
        data_dir=args.data_dir,
        recipe=args.recipe,
        encoder_weights=args.encoder_weights,
        out=args.out,
        input_size=args.input_size,
        epochs=args.epochs,
        seed=args.seed,
        device=args.device,
        start=args.start,
    )
