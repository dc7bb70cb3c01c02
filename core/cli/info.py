"""`petseg info`: what is installed, and what the model is."""

import argparse
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING

from core.cli.arguments import add_model
from core.device import BACKEND_TITLES, describe, gpu_is_likely, keras_backend
from core.errors import PetsegError
from core.worker.availability import keras_obstacle
from resources import DEFAULT_MODEL

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.model.checkpoint import Card

HELP = "show versions, devices and the model"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add `--model`."""
    parser.description = "Show what is installed, which devices are found, and the model's card."
    add_model(parser)


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Print facts, one per line."""
    from core.files import content_digest
    from core.model.checkpoint import read_card

    installed = describe()
    _print(installed, output)
    proposing = _proposing_device(output, tools)
    _print({"Proposals run on": proposing}, output)
    training = _training_device(output, tools)
    _print({"Training runs on": training}, output)
    found = {"installed": installed, "proposals_run_on": proposing, "training_runs_on": training}
    output.record(found)  # also if the model turns out to be damaged
    card = read_card(args.model)
    digest = content_digest(args.model) or ""
    _print({"Model": f"{card.name} ({args.model})", "  Digest": digest} | _facts_of(card), output)
    model = {"path": args.model, "digest": digest} | asdict(card) | {"photos": len(card.photos)}
    output.record(found | {"model": model})
    return 0


def _proposing_device(output: "Output", tools: "Tools") -> str:
    """Load the shipped model: only that shows whether a GPU can really be used."""
    try:
        with closing(tools.open_segmenter(DEFAULT_MODEL, "auto", output.note)) as segmenter:
            return segmenter.device
    except PetsegError as error:
        return f"nothing ({error.problem})"


def _training_device(output: "Output", tools: "Tools") -> str:
    """Ask the child process where there may be a GPU; that takes seconds."""
    if gpu_is_likely():
        try:
            return tools.ask_device()
        except PetsegError as error:
            output.note(f"The GPU cannot be used for training ({error.problem}).")
    obstacle = keras_obstacle()
    if obstacle is not None:
        return f"nothing ({obstacle})"
    backend = keras_backend("cpu")
    return f"CPU ({BACKEND_TITLES.get(backend, backend)})"


def _facts_of(card: "Card") -> dict[str, str]:
    shape = card.architecture
    facts = {
        "Input": f"{shape.input_size} x {shape.input_size} pixels",
        "Decoder": ", ".join(map(str, shape.decoder_filters)),
        "Bottlenecks": ", ".join(map(str, shape.bottlenecks)),
        "Data": card.data,
        "Recipe": card.recipe,
        "Parent": card.parent,
        "Created": card.created,
        "Licence": card.licence,
    } | {name: f"{value:.4f}" for name, value in card.figures.items()}
    return {f"  {title}": fact for title, fact in facts.items() if fact}


def _print(facts: dict[str, str], output: "Output") -> None:
    for title, fact in facts.items():
        output.result(f"{title:26} {fact}")
