"""Pack sources of training data, and a narrowed checkpoint to start from, for `train.py`.

    pack.py --data tfds:oxford_iiit_pet PETS SCENES --data-dir TFDS --start CHECKPOINT --out FOLDER

Needs what `petseg train` needs; `train.py` needs neither TensorFlow nor the photos.
"""

import argparse
from pathlib import Path

from packed import DATA, START, write_packed

from core.model.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from core.network.batches import TrainingBatches
from core.network.narrow import NARROWING_BATCHES, with_bottlenecks
from core.network.recipe import COMPOSED
from core.network.samples import Samples
from core.network.sources import read_sources


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", required=True)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


def narrowed(checkpoint: Checkpoint, samples: Samples) -> Checkpoint:
    """Return the checkpoint with the bottlenecks of the recipe."""
    batches = TrainingBatches(samples, checkpoint.card.architecture.input_size, 16, COMPOSED.augmentation, seed=1)
    photos = (batches[index % len(batches)][0] for index in range(NARROWING_BATCHES))
    return with_bottlenecks(checkpoint, COMPOSED.bottlenecks, photos)


def main() -> None:
    args = parse_arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    data = read_sources(args.data, args.data_dir, lambda _: None, lambda: False)
    parts = {"train": data.train, "held_out": data.held_out, "held_out_empty": data.held_out_empty}
    (args.out / "data.txt").write_text(data.description, encoding="utf-8")
    write_checkpoint(args.out / START, narrowed(read_checkpoint(args.start), data.train))
    write_packed(args.out / DATA, parts)  # last: that it exists says that all does
    print(f"{data.description}: {', '.join(f'{len(part)} {name}' for name, part in parts.items())}")


if __name__ == "__main__":
    main()
