"""Pack sources of training data, and a narrowed checkpoint to start from, for `train.py`.

    pack.py --data tfds:oxford_iiit_pet PETS SCENES --data-dir TFDS --start CHECKPOINT --out FOLDER

Needs what `petseg train` needs; `train.py` needs neither TensorFlow nor the photos.
"""

import argparse
from dataclasses import replace
from itertools import islice
from pathlib import Path

from packed import write_packed

from core.model.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from core.network.batches import TrainingBatches
from core.network.narrow import narrow_decoder
from core.network.recipe import COMPOSED
from core.network.samples import Samples
from core.network.sources import read_sources

_BATCHES = 8
"""Of photos on which the decoder is narrowed."""


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", required=True)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


def narrowed(checkpoint: Checkpoint, samples: Samples) -> Checkpoint:
    """Return the checkpoint with the bottlenecks of the recipe."""
    shape = checkpoint.card.architecture
    if shape.bottlenecks:
        return checkpoint
    batches = TrainingBatches(samples, shape.input_size, 16, COMPOSED.augmentation, seed=1)
    photos = (photos for photos, _ in islice((batches[i] for i in range(len(batches))), _BATCHES))
    weights = narrow_decoder(checkpoint, photos, COMPOSED.bottlenecks)
    architecture = replace(shape, bottlenecks=COMPOSED.bottlenecks)
    return Checkpoint(weights, replace(checkpoint.card, architecture=architecture))


def main() -> None:
    args = parse_arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    data = read_sources(args.data, args.data_dir, lambda _: None, lambda: False)
    parts = {"train": data.train, "held_out": data.held_out, "held_out_empty": data.held_out_empty}
    write_packed(args.out / "data.npz", parts)
    (args.out / "data.txt").write_text(data.description, encoding="utf-8")
    write_checkpoint(args.out / "start.safetensors", narrowed(read_checkpoint(args.start), data.train))
    print(f"{data.description}: {', '.join(f'{len(part)} {name}' for name, part in parts.items())}")


if __name__ == "__main__":
    main()
