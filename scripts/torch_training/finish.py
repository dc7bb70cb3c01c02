r"""Make a model of the weights that `train.py` wrote: calibrate it, and write its card.

    finish.py --packed FOLDER --weights weights.safetensors --name NAME --parent OLD --recipe TEXT --data TEXT \
        [--parents-data TEXT] [--licence TEXT] --out MODEL
"""

import argparse
import datetime
from dataclasses import replace
from pathlib import Path

import keras
from packed import DATA, START, read_packed, trained_size
from safetensors.numpy import load_file

from core.evaluation.metrics import mean_iou
from core.files import content_digest
from core.model.checkpoint import Card, Checkpoint, read_card, write_checkpoint
from core.network.calibrate import calibrate
from core.network.cards import figures_of_training
from core.network.compose import free_parts
from core.network.model import load_model
from core.network.recipe import COMPOSED
from core.network.samples import Samples
from core.network.training import evaluate, evaluate_empty


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packed", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--size", type=int, help="side of the network's input; without it, that of the last stage")
    parser.add_argument("--name", required=True)
    parser.add_argument("--parent", type=Path, required=True, help="the model that the training started from")
    parser.add_argument("--recipe", required=True, help="how it was trained, for the card")
    parser.add_argument("--data", required=True, help="what it was trained on, for the card")
    parser.add_argument("--parents-data", help="what its parents were trained on; without it, what OLD's card says")
    parser.add_argument("--licence", help="for the card; without it, the parent's")
    parser.add_argument("--background-weight", type=float, default=COMPOSED.background_weight)
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


def card_of(args: argparse.Namespace) -> Card:
    parent, start = read_card(args.parent), read_card(args.packed / START)
    architecture = replace(start.architecture, input_size=args.size or trained_size(args.weights))
    return replace(
        parent,
        name=args.name,
        architecture=architecture,
        data=f"{args.data}; on top of {parent.name} ({args.parents_data or parent.data})",
        recipe=args.recipe,
        licence=args.licence or parent.licence,
        created=datetime.datetime.now(datetime.UTC).date().isoformat(),
        parent=parent.name,
        parent_digest=content_digest(args.parent) or "",
        figures={},
    )


def judged(model: keras.Model, held_out: Samples, empty: Samples) -> dict[str, float]:
    """Return the figures of the card, which say too that the model knows photos without a pet."""
    false = evaluate_empty(model, empty)
    return figures_of_training(mean_iou(evaluate(model, held_out)), None if false is None else false.false_pet)


def main() -> None:
    args = parse_arguments()
    checkpoint = Checkpoint(load_file(args.weights), card_of(args))
    parts, model = read_packed(args.packed / DATA), load_model(checkpoint, args.weights)
    held_out = parts["held_out"]
    card = replace(checkpoint.card, figures=judged(model, held_out, parts["held_out_empty"] + free_parts(held_out)))
    calibrated = calibrate(replace(checkpoint, card=card), model, held_out, args.background_weight)
    write_checkpoint(args.out, calibrated)
    print(read_card(args.out))


if __name__ == "__main__":
    main()
