"""Interpolate between the weights of a training and those of its continuation.

    KERAS_BACKEND=torch python mix.py --packed FOLDER --weights FIRST SECOND --share 0.4 --out weights.safetensors

`--share` is the weight of the second. Both are first given the same BatchNorm statistics, measured on training photos.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import torch
from network import BATCHES_OF_STATISTICS, Network, squares_of
from packed import DATA, INPUT_SIZE, START, read_packed, trained_size
from safetensors.numpy import load_file, save_file

from core.model.checkpoint import read_card
from core.network.batches import TrainingBatches
from core.network.recipe import COMPOSED


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packed", type=Path, required=True)
    parser.add_argument("--weights", type=Path, nargs=2, required=True)
    parser.add_argument("--share", type=float, required=True, help="of the second, 0..1")
    parser.add_argument("--size", type=int, help="of the new network's input, if the two were trained at others")
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


def photos_of(packed: Path, size: int) -> Iterator[torch.Tensor]:
    """Yield batches of training photos, the same ones each time."""
    batches = TrainingBatches(
        read_packed(packed / DATA)["train"], size, COMPOSED.batch_size, COMPOSED.augmentation, seed=1
    )
    return (squares_of(batches[index % len(batches)][0]) for index in range(BATCHES_OF_STATISTICS))


def main() -> None:
    args = parse_arguments()
    first_size, other_size = map(trained_size, args.weights)
    if args.size is None and first_size != other_size:
        raise SystemExit(f"trained at {first_size} and at {other_size} px: choose one with --size")
    size = args.size or first_size
    networks = [Network(read_card(args.packed / START).architecture).eval() for _ in args.weights]
    for network, path in zip(networks, args.weights, strict=True):
        network.load(load_file(path))
    first, second = networks
    first.restate_norms(photos_of(args.packed, size))
    second.restate_norms_as(first)
    with torch.no_grad():
        torch._foreach_lerp_(list(first.state_dict().values()), list(second.state_dict().values()), args.share)
    save_file(dict(first.weights()), args.out, {INPUT_SIZE: str(size)})


if __name__ == "__main__":
    main()
