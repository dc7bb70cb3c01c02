"""Train the model that PetSeg ships, from Oxford-IIIT Pet and ImageNet weights of the encoder.

Stages follow each other, each from the checkpoint of the one before, small photos first:

    train_shipped_model.py --tfds DIR --photos DIR --encoder FILE.weights.h5 --out first.safetensors \
        --input-size 128 --epochs 8 --final-share 0.2
    train_shipped_model.py --tfds DIR --photos DIR --start first.safetensors --out second.safetensors \
        --input-size 192 --epochs 5 --learning-rate 2.5e-4 --seed 2

docs/model.md tells with which stages, in what time and with what result the shipped file was made.

DIR of --tfds holds a prepared `oxford_iiit_pet` of tensorflow_datasets, --photos an Oxford-layout folder with
larger versions of some of its training photos.
"""

import argparse
import datetime
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import keras
import numpy as np

from core.architecture import Architecture
from core.checkpoint import Card, Checkpoint, read_checkpoint, write_checkpoint
from core.images import list_images, read_image
from core.masks import read_mask
from core.metrics import Confusion, accuracy, class_ious, mean_iou
from core.network.augment import Augmentation
from core.network.dataset import Samples, TrainingBatches, collect, iterate_tfds
from core.network.model import ENCODER, build_unet, read_weights, write_weights
from core.network.optimizer import EncoderPacedAdamW
from core.network.training import EpochResult, compile_for_training, evaluate, fit

STORED_SIZE = 256
HELD_OUT = 180
DATA = (
    "Oxford-IIIT Pet (Parkhi, Vedaldi, Zisserman, Jawahar, CVPR 2012), training split only, CC BY-SA 4.0; "
    "encoder initialised from MobileNetV2 weights trained on ImageNet (Apache-2.0)"
)
LICENCE = "CC BY-SA 4.0, as the photos that it was trained on"


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tfds", type=Path, required=True)
    parser.add_argument("--photos", type=Path, required=True)
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--encoder", type=Path, help="ImageNet weights of MobileNetV2, .weights.h5")
    start.add_argument("--start", type=Path, help="checkpoint of an earlier stage")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--input-size", type=int, default=192)
    parser.add_argument("--filters", type=int, nargs=4, default=[256, 128, 64, 32])
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--learning-rate", type=float, default=6e-4)
    parser.add_argument("--final-share", type=float, default=0.01, help="of the learning rate, where the cosine ends")
    parser.add_argument("--encoder-pace", type=float, default=0.4)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def load_samples(tfds_dir: Path, photos: Path) -> Samples:
    """The official training split at 128 px, with the larger photos where there are any."""

    def every() -> Iterator:
        yield from iterate_tfds(tfds_dir, "train")
        for path in list_images(photos / "images"):
            image = read_image(path)
            mask = read_mask(photos / "annotations" / "trimaps" / f"{path.stem}.png", image.shape[:2])
            yield path.stem, image, mask

    return collect(every(), STORED_SIZE)


def split(samples: Samples, seed: int, size: int) -> tuple[Samples, Samples]:
    order = np.random.default_rng(seed).permutation(len(samples))
    rest, held_out = samples.take(order[HELD_OUT:]), samples.take(order[:HELD_OUT])
    return rest, collect(zip(held_out.names, held_out.images, held_out.masks, strict=True), size)


def build(args: argparse.Namespace, batches: TrainingBatches) -> keras.Model:
    model = build_unet(Architecture(args.input_size, tuple(args.filters)), encoder_weights=args.encoder)
    if args.start:
        write_weights(model, dict(read_checkpoint(args.start).weights))
    else:
        adapt_statistics(model.get_layer(ENCODER), batches, rounds=40)
    return model


def adapt_statistics(encoder: keras.Model, batches: TrainingBatches, rounds: int) -> None:
    """Estimate the encoder's BatchNorm statistics anew on our photos; training then keeps them fixed."""
    as_in_training = keras.Model(encoder.inputs, encoder.outputs)  # the encoder itself never changes its statistics
    norms = [layer for layer in encoder.layers if isinstance(layer, keras.layers.BatchNormalization)]
    usual = norms[0].momentum
    for layer in norms:
        layer.momentum = 0.9
    for index in range(rounds):
        as_in_training(batches[index % len(batches)][0], training=True)
    for layer in norms:
        layer.momentum = usual


def compile_model(model: keras.Model, args: argparse.Namespace, steps: int) -> None:
    schedule = keras.optimizers.schedules.CosineDecay(
        args.learning_rate / 20,
        args.epochs * steps,
        alpha=args.final_share,
        warmup_target=args.learning_rate,
        warmup_steps=steps if args.encoder else steps // 4,
    )
    optimizer = EncoderPacedAdamW(
        encoder_variables=model.get_layer(ENCODER).trainable_variables,
        encoder_pace=args.encoder_pace,
        learning_rate=schedule,
        weight_decay=1e-4,
        global_clipnorm=1.0,
    )
    compile_for_training(model, optimizer)


def make_card(args: argparse.Namespace, epoch: int, counts: Confusion) -> Card:
    recipe = (
        f"U-Net trained end-to-end at {args.input_size} px for {epoch} of {args.epochs} epochs: AdamW "
        f"{args.learning_rate} (encoder x {args.encoder_pace}), warm-up and cosine, cross-entropy + 0.5 Dice, "
        f"crop, flip and colour, batch {args.batch_size}, seed {args.seed}"
    )
    if args.start:
        recipe = f"{read_checkpoint(args.start).card.recipe}; then {recipe}"
    card = Card("PetSeg", Architecture(args.input_size, tuple(args.filters)), data=DATA, licence=LICENCE)
    return replace(
        card,
        recipe=recipe,
        created=datetime.date.today().isoformat(),
        figures={"held_out_mean_iou": round(mean_iou(counts), 4), "held_out_accuracy": round(accuracy(counts), 4)},
    )


def main() -> None:
    args = parse_arguments()
    keras.utils.set_random_seed(args.seed)
    train, held_out = split(load_samples(args.tfds, args.photos), args.seed, args.input_size)
    print(f"{len(train)} photos to train on, {len(held_out)} held out", flush=True)
    batches = TrainingBatches(train, args.input_size, args.batch_size, Augmentation(), args.seed, workers=1)
    model = build(args, batches)
    compile_model(model, args, len(batches))
    started = time.monotonic()

    def on_epoch(result: EpochResult) -> None:
        counts = evaluate(model, held_out)
        card = make_card(args, result.epoch, counts)
        write_checkpoint(args.out, Checkpoint(read_weights(model), card))
        row = asdict(result) | card.figures | {"class_ious": class_ious(counts).round(4).tolist()}
        line = json.dumps(row | {"seconds": round(time.monotonic() - started)})
        print(line, flush=True)
        with args.out.with_suffix(".log.jsonl").open("a") as log:
            log.write(line + "\n")

    fit(model, batches, epochs=args.epochs, on_epoch=on_epoch)


if __name__ == "__main__":
    main()
