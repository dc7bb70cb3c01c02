"""`petseg info`: what is installed, and what the model is."""

import argparse
from contextlib import closing

from core.cli.output import Output
from core.cli.tools import Tools
from core.device import BACKEND_TITLES, describe, gpu_is_likely, keras_backend
from core.errors import PetsegError
from core.model.checkpoint import Card, read_card
from resources import DEFAULT_MODEL


def run(args: argparse.Namespace, output: Output, tools: Tools) -> int:
    """Print facts, one a line."""
    for title, fact in describe().items():
        _print(output, title, fact)
    _print(output, "Proposals run on", _proposing_device(output, tools))
    _print(output, "Training runs on", _training_device(output, tools))
    card = read_card(args.model)
    _print(output, "Model", f"{card.name} ({args.model})")
    for title, fact in _facts(card).items():
        _print(output, f"  {title}", fact)
    return 0


def _proposing_device(output: Output, tools: Tools) -> str:
    """Found by loading the shipped model, since only that tells whether a GPU can really be used."""
    try:
        with closing(tools.open_segmenter(DEFAULT_MODEL, "auto", output.line)) as segmenter:
            return segmenter.device
    except PetsegError as error:
        return f"nothing ({error.problem})"


def _training_device(output: Output, tools: Tools) -> str:
    """Found by asking the child process, where there may be a GPU; that takes seconds."""
    if gpu_is_likely():
        try:
            return tools.ask_device()
        except PetsegError as error:
            output.line(f"The GPU cannot be used for training ({error.problem}).")
    backend = keras_backend("cpu")
    return f"CPU ({BACKEND_TITLES.get(backend, backend)})"


def _facts(card: Card) -> dict[str, str]:
    shape = card.architecture
    facts = {
        "Input": f"{shape.input_size} x {shape.input_size} pixels",
        "Decoder": ", ".join(map(str, shape.decoder_filters)),
        "Data": card.data,
        "Recipe": card.recipe,
        "Parent": card.parent,
        "Created": card.created,
        "Licence": card.licence,
    } | {name: f"{value:.4f}" for name, value in card.figures.items()}
    return {title: fact for title, fact in facts.items() if fact}


def _print(output: Output, title: str, fact: str) -> None:
    output.result(f"{title:26} {fact}")
