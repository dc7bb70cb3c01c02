"""Arguments that several commands share; light, so that help and typing mistakes answer at once."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from core.device import CHOICES
from core.worker.tuning_values import MAX_LEARNING_RATE
from resources import DEFAULT_MODEL

if TYPE_CHECKING:
    from core.storage import Url


def add_model(parser: argparse.ArgumentParser) -> None:
    """Add `--model`."""
    parser.add_argument(
        "--model", type=Path, default=DEFAULT_MODEL, metavar="FILE", help="a model file (default: the shipped one)"
    )


def add_device(parser: argparse.ArgumentParser) -> None:
    """Add `--device`."""
    parser.add_argument("--device", choices=CHOICES, default="auto", help="where to compute (default: auto)")


def add_data_dir(parser: argparse.ArgumentParser) -> None:
    """Add `--data-dir`."""
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where tensorflow_datasets keeps its data (default: its own place)"
    )


def path_or_url(text: str) -> "Path | Url":
    """Parse a place that fsspec may reach, such as s3://bucket/pets."""
    if "://" not in text:
        return Path(text)
    from core.storage.storage import Url  # takes a moment, and few folders are elsewhere

    return Url(text)


def positive(text: str) -> int:
    """Parse a whole number from 1."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def learning_rate(text: str) -> float:
    """Parse a learning rate: above 0, at most `MAX_LEARNING_RATE`."""
    number = float(text)
    if not 0 < number <= MAX_LEARNING_RATE:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most {MAX_LEARNING_RATE}")
    return number


def seed(text: str) -> int:
    """Parse a seed: a whole number from 0, below 2**32."""
    number = int(text)
    if not 0 <= number < 2**32:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to {2**32 - 1}")
    return number


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add what every command has: `--json` and `--quiet`."""
    group = parser.add_argument_group("output")
    group.add_argument("--json", action="store_true", help="print the outcome as one JSON object, for programs")
    group.add_argument("--quiet", action="store_true", help="show no progress, only notes and problems")
