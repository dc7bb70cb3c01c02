"""`petseg info`: what is installed, and what the model is."""

import argparse

from core.checkpoint import Card, read_card
from core.cli.output import Output
from core.cli.tools import Tools
from core.device import describe


def run(args: argparse.Namespace, output: Output, tools: Tools) -> int:
    """Print facts, one a line."""
    for title, fact in describe().items():
        _print(output, title, fact)
    card = read_card(args.model)
    _print(output, "Model", f"{card.name} ({args.model})")
    for title, fact in _facts(card).items():
        _print(output, f"  {title}", fact)
    return 0


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
