"""`petseg export-model`: a model for another runtime."""

import argparse

from core.cli.output import Output
from core.cli.tools import Tools
from core.model.export import export_model


def run(args: argparse.Namespace, output: Output, tools: Tools) -> int:
    """Write the model and its description."""
    if args.to != "onnx":
        output.line("Starting TensorFlow; this takes half a minute.")
    description = export_model(args.model, args.to, args.out)
    output.result(f"{args.out} holds the model; {description} tells what it takes and gives.")
    return 0
