"""`petseg export-model`: a model for another runtime."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from resources import DEFAULT_MODEL

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools

HELP = "write a model for another runtime"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add MODEL, the format, and where to write."""
    parser.description = (
        "Write a model as ONNX, TensorFlow SavedModel or LiteRT (.tflite), and PATH.json, which describes its input "
        "and output. Photos go in as numbers from -1 to 1, probabilities come out."
    )
    parser.add_argument(
        "model", nargs="?", type=Path, default=DEFAULT_MODEL, metavar="MODEL", help="default: the shipped one"
    )
    parser.add_argument("--to", required=True, choices=("onnx", "savedmodel", "litert"), help="the format")
    parser.add_argument("--out", required=True, type=Path, metavar="PATH", help="a file; for savedmodel a folder")


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Write the model and its description."""
    from core.model.export import export_model

    if args.to != "onnx":
        output.line("Starting TensorFlow; this takes half a minute.")
    description = export_model(args.model, args.to, args.out)
    output.record({"model": args.model, "to": args.to, "path": args.out, "description": description})
    output.result(f"{args.out} holds the model; {description} describes its input and output.")
    return 0
