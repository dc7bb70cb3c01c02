"""Train the model that PetSeg ships, from Oxford-IIIT Pet and ImageNet weights of the encoder.

    python scripts/train_shipped_model.py --tfds DIR --photos DIR --encoder FILE.weights.h5 --out FILE

About two hours on two CPU cores. The best epoch on a held-out part of the training split is kept.
"""

import argparse
import datetime
import json
import time
from dataclasses import asdict
from pathlib import Path

import keras
import numpy as np

from core.architecture import Architecture
from core.images import list_images, read_image
from core.masks import read_mask
from core.metrics import accuracy, class_ious, mean_iou
from core.network.augment import Augmentation
from core.network.dataset import Samples, TrainingBatches, collect, iterate_tfds
from core.network.losses import CrossEntropyDice
from core.network.model import ENCODER, build_unet, read_weights, write_weights
from core.network.optimizer import EncoderPacedAdamW
from core.network.training import EpochResult, evaluate, fit

STORED_SIZE = 256
HELD_OUT = 180


def iterate_folder(folder):
    for path in list_images(folder / "images"):
        image = read_image(path)
        mask = read_mask(folder / "annotations" / "trimaps" / f"{path.stem}.png", image.shape[:2])
        yield path.stem, image, mask


def load_samples(tfds_dir: Path, photos: Path) -> Samples:
    """The official training split at 128 px, with the larger photos where there are any."""
    def every():
        yield from iterate_tfds(tfds_dir, "train")
        yield from iterate_folder(photos)
    return collect(every(), STORED_SIZE)


def hold_out(samples: Samples, seed: int) -> tuple[Samples, Samples]:
    order = np.random.default_rng(seed).permutation(len(samples))
    return samples.take(order[HELD_OUT:]), samples.take(order[:HELD_OUT])


def adapt_statistics(model: keras.Model, batches: TrainingBatches, rounds: int) -> None:
    """Estimate the encoder's BatchNorm statistics anew on our photos; training then keeps them fixed."""
    encoder = model.get_layer(ENCODER)
    norms = [layer for layer in encoder.layers if isinstance(layer, keras.layers.BatchNormalization)]
    usual = norms[0].momentum
    for layer in norms:
        layer.momentum = 0.9
    for index in range(rounds):
        encoder(batches[index % len(batches)][0], training=True)
    for layer in norms:
        layer.momentum = usual


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tfds", type=Path, required=True)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--input-size", type=int, default=192)
    parser.add_argument("--filters", type=int, nargs=4, default=[256, 128, 64, 32])
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--learning-rate", type=float, default=6e-4)
    parser.add_argument("--encoder-pace", type=float, default=0.4)
    parser.add_argument("--final-share", type=float, default=0.01)
    parser.add_argument("--start", type=Path, help="weights of an earlier stage, .npz")
    parser.add_argument("--precision", default="float32")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit-steps", type=int, default=0)
    args = parser.parse_args()
    keras.utils.set_random_seed(args.seed)
    keras.config.set_dtype_policy(args.precision)
    train, held_out = hold_out(load_samples(args.tfds, args.photos), args.seed)
    print(f"{len(train)} photos to train on, {len(held_out)} held out", flush=True)
    held_out = collect(zip(held_out.names, held_out.images, held_out.masks), args.input_size)
    if args.limit_steps:
        train = train.take(range(args.limit_steps * args.batch_size))
    architecture = Architecture(args.input_size, tuple(args.filters))
    model = build_unet(architecture, encoder_weights=args.encoder)
    batches = TrainingBatches(train, args.input_size, args.batch_size, Augmentation(), args.seed,
                              workers=1, max_queue_size=8)
    if args.start:
        write_weights(model, dict(np.load(args.start)))
    else:
        adapt_statistics(model, batches, rounds=40)
    schedule = keras.optimizers.schedules.CosineDecay(
        args.learning_rate / 20, args.epochs * len(batches), alpha=args.final_share,
        warmup_target=args.learning_rate, warmup_steps=len(batches))
    optimizer = EncoderPacedAdamW(
        encoder_variables=model.get_layer(ENCODER).trainable_variables, encoder_pace=args.encoder_pace,
        learning_rate=schedule, weight_decay=1e-4, global_clipnorm=1.0)
    model.compile(optimizer=optimizer, loss=CrossEntropyDice())
    args.out.parent.mkdir(parents=True, exist_ok=True)
    log = args.out.with_suffix(".log.jsonl").open("a")
    started = time.monotonic()

    def on_epoch(result: EpochResult) -> None:
        counts = evaluate(model, held_out)
        row = asdict(result) | {
            "seconds": round(time.monotonic() - started), "held_out_mean_iou": round(mean_iou(counts), 4),
            "held_out_accuracy": round(accuracy(counts), 4), "class_ious": class_ious(counts).round(4).tolist()}
        print(json.dumps(row), flush=True)
        log.write(json.dumps(row) + "\n")
        log.flush()
        np.savez(args.out.with_suffix(".npz"), **read_weights(model))

    fit(model, batches, epochs=args.epochs, on_epoch=on_epoch)
    print("done", datetime.datetime.now().isoformat(), flush=True)


if __name__ == "__main__":
    main()
