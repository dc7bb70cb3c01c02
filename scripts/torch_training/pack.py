r"""Pack sources of training data, and a narrowed checkpoint to start from, for `train.py`.

    pack.py --data tfds:oxford_iiit_pet PETS SCENES --data-dir TFDS --start CHECKPOINT --out FOLDER \
        [--proposed PHOTOS] [--outlined PHOTOS]

Needs what `petseg train` needs; `train.py` needs neither TensorFlow nor the photos.
"""

import argparse
from dataclasses import replace
from pathlib import Path

from packed import DATA, HELD_OUT_OUTLINED, OUTLINED, PROPOSED, START, write_packed

from core.model.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from core.network.batches import TrainingBatches
from core.network.model import build_unet, read_weights
from core.network.narrow import NARROWING_BATCHES, with_bottlenecks
from core.network.recipe import COMPOSED
from core.network.samples import Samples
from core.network.sources import TrainingData, read_sources

DECODER_PARTS = ("narrow_", "upsample_", "head/")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", required=True)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--proposed", type=Path, help="folder of `propose_masks.py`: photos with proposed masks")
    parser.add_argument("--outlined", type=Path, help="folder of `add_borders.py`: photos outlined by people")
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--encoder-weights", type=Path, help="of MobileNetV2, in place of the checkpoint's encoder")
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


def read_quietly(sources: list[str], data_dir: Path | None = None) -> TrainingData:
    """Read sources, and print only what had to be left out."""
    data = read_sources(sources, data_dir, lambda _: None, lambda: False)
    for note in data.notes:
        print(note)
    return data


def narrowed(checkpoint: Checkpoint, samples: Samples) -> Checkpoint:
    """Return the checkpoint with the bottlenecks of the recipe."""
    batches = TrainingBatches(samples, checkpoint.card.architecture.input_size, 16, COMPOSED.augmentation, seed=1)
    photos = (batches[index % len(batches)][0] for index in range(NARROWING_BATCHES))
    return with_bottlenecks(checkpoint, COMPOSED.bottlenecks, photos)


def with_fresh_encoder(checkpoint: Checkpoint, encoder_weights: Path) -> Checkpoint:
    """Replace the encoder and keep the decoder, which is a better start than random weights."""
    fresh = read_weights(build_unet(checkpoint.card.architecture, encoder_weights=encoder_weights))
    decoder = {name: value for name, value in checkpoint.weights.items() if name.startswith(DECODER_PARTS)}
    return replace(checkpoint, weights=fresh | decoder)


def main() -> None:
    args = parse_arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    data = read_quietly(args.data, args.data_dir)
    description = data.description
    parts = {"train": data.train, "held_out": data.held_out, "held_out_empty": data.held_out_empty}
    if args.proposed is not None:
        proposed = read_quietly([str(args.proposed)])
        parts[PROPOSED] = proposed.train + proposed.held_out + proposed.held_out_empty
        description += f"; {len(parts[PROPOSED])} photos with masks that models proposed ({args.proposed.name})"
    if args.outlined is not None:
        outlined = read_quietly([str(args.outlined)])
        parts |= {OUTLINED: outlined.train, HELD_OUT_OUTLINED: outlined.held_out}
        count = len(outlined.train)
        description += f"; {count} photos outlined by people, with borders that models proposed ({args.outlined.name})"
    (args.out / "data.txt").write_text(description, encoding="utf-8")
    start = narrowed(read_checkpoint(args.start), data.train)
    write_checkpoint(
        args.out / START, start if args.encoder_weights is None else with_fresh_encoder(start, args.encoder_weights)
    )
    write_packed(args.out / DATA, parts)  # last: that it exists says that all does
    print(f"{description}: {', '.join(f'{len(part)} {name}' for name, part in parts.items())}")


if __name__ == "__main__":
    main()
