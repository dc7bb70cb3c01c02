"""Train the shipped network in PyTorch, compiled and in bfloat16, on a CPU or a GPU; resumable after each epoch.

    KERAS_BACKEND=torch python train.py --packed FOLDER --out weights.safetensors

FOLDER is written by `pack.py`; `finish.py` makes a model of the weights. On a CPU with AVX-512 a step takes two thirds
of TensorFlow's time. PyTorch is not among PetSeg's requirements.
"""

import argparse
import itertools
import json
import math
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import cv2
import numpy as np
import torch
from network import BATCHES_OF_STATISTICS, Network, squares_of
from packed import DATA, HELD_OUT_OUTLINED, INPUT_SIZE, OUTLINED, PROPOSED, START, read_packed
from safetensors.numpy import load_file, save_file

from core.evaluation.metrics import confusion, core_iou, mean_iou
from core.labels import Label
from core.model.checkpoint import read_checkpoint
from core.model.onnx_runtime import OnnxNetwork
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.batches import Batch, TrainingBatches
from core.network.compose import Composer, free_parts
from core.network.losses import CrossEntropyDice
from core.network.recipe import COMPOSED
from core.network.samples import Samples
from core.resizing import resize_bilinear

_AHEAD = 4
_WARM_UP = 150
_FALSE_PET = 0.01
_STATE = ("_network", "_average", "_optimizer")
_SETTINGS = (
    "stages",
    "rate",
    "encoder_pace",
    "frozen_blocks",
    "sharp_weight",
    "outlined_weight",
    "empty",
    "average",
    "batch_size",
    "seed",
)
"""What an interrupted training has to be continued with."""
_LOSS = CrossEntropyDice(COMPOSED.dice_weight)
_batches: dict[int, TrainingBatches] = {}
"""By input size; the processes that make batches inherit them."""


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packed", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="weights to continue from, instead of the packed ones")
    parser.add_argument("--out", type=Path, required=True)
    stages = ",".join(f"{stage.input_size}:{stage.epochs}" for stage in COMPOSED.stages)
    parser.add_argument("--stages", default=stages, help="SIZE:EPOCHS, one after another, under one cosine")
    parser.add_argument("--rate", type=float, default=COMPOSED.stages[-1].learning_rate)
    parser.add_argument(
        "--encoder-pace",
        type=float,
        default=COMPOSED.stages[-1].encoder_pace,
        help="the encoder's learning rate relative to the decoder's",
    )
    parser.add_argument(
        "--frozen-blocks",
        type=int,
        default=COMPOSED.stages[-1].frozen_blocks,
        help="how many of the encoder's first blocks are frozen, along with its stem; 0 trains everything",
    )
    parser.add_argument(
        "--sharp-weight",
        type=int,
        default=COMPOSED.stages[-1].sharp_weight,
        help="how often an epoch shows a labelled photo at least as large as its squares; photos with proposed masks "
        "are shown once",
    )
    parser.add_argument(
        "--outlined-weight", type=int, default=2, help="how often an epoch shows a photo with outlines by people"
    )
    parser.add_argument(
        "--empty",
        type=float,
        default=COMPOSED.composition.empty,
        help="the share of each batch that shows no pet",
    )
    parser.add_argument("--average", type=float, default=0.999, help="momentum of the weights' running average")
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def make_batch(size: int, epoch: int, index: int) -> Batch:
    """Make a batch of an epoch; runs in a process of its own."""
    cv2.setNumThreads(1)
    _batches[size].start_epoch(epoch)
    return _batches[size][index]


def loss_of(logits: torch.Tensor, masks: torch.Tensor) -> torch.Tensor:
    """Return the mean of `CrossEntropyDice` over a batch of logits (N, 3, S, S)."""
    losses: torch.Tensor = _LOSS.call(masks, logits.permute(0, 2, 3, 1))
    return losses.mean()


class Training:
    """The network, its running average and its optimizer, epoch by epoch."""

    def __init__(self, args: argparse.Namespace, parts: dict[str, Samples]) -> None:
        self._args, self._held_out, self._outlined = args, parts["held_out"], parts[HELD_OUT_OUTLINED]
        self._empty = parts["held_out_empty"] + free_parts(parts["held_out"])
        self._sizes = [int(size) for stage in args.stages.split(",") for size in [stage.split(":")[0]] * epochs(stage)]
        samples = parts["train"] + parts[PROPOSED] + parts[OUTLINED]
        composer = Composer(samples, replace(COMPOSED.composition, empty=args.empty))
        shown = {"train": args.sharp_weight, PROPOSED: 1, OUTLINED: args.outlined_weight}
        weights = [weight for part, weight in shown.items() for _ in parts[part]]
        for size in set(self._sizes):
            _batches[size] = TrainingBatches(
                samples,
                size,
                args.batch_size,
                COMPOSED.augmentation,
                args.seed,
                sharp_weight=weights,
                composer=composer,
            )
        self._pool = ProcessPoolExecutor(args.workers, mp_context=multiprocessing.get_context("fork"))
        self._pool.submit(os.getpid).result()  # forks before PyTorch has threads

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)  # left to the interpreter's exit, it finds its pipes closed

    def _start(self) -> None:
        args = self._args
        checkpoint = read_checkpoint(args.packed / START)
        if args.start is not None:
            checkpoint = replace(checkpoint, weights=load_file(args.start))
        networks = [Network(checkpoint.card.architecture, args.frozen_blocks) for _ in range(2)]
        for network in networks:
            network.load(checkpoint.weights)
            network.to(args.device, memory_format=torch.channels_last)
        self._network, self._average = networks[0].train(), networks[1].eval()
        self._require_same_output(OnnxNetwork(checkpoint), checkpoint.card.architecture.input_size)
        self._parameters = self._network.trained_parameters()
        groups = self._network.parameter_groups(args.encoder_pace)
        self._optimizer = torch.optim.AdamW(groups, args.rate, weight_decay=COMPOSED.weight_decay, fused=True)
        self._run, self._loss = torch.compile(self._network, dynamic=False), torch.compile(loss_of)
        self._epoch = 0
        if self._resume.exists():
            self._continue(torch.load(self._resume, map_location=args.device, weights_only=True))

    def _continue(self, state: dict[str, Any]) -> None:
        """Take over the state of an interrupted training; SystemExit if it had other settings."""
        settings = state.pop("settings", {})
        if other := [name for name in _SETTINGS if settings.get(name) != getattr(self._args, name)]:
            raise SystemExit(f"{self._resume} is of a training with other settings ({', '.join(other)})")
        self._epoch = state.pop("epoch")
        for name, values in state.items():
            getattr(self, name).load_state_dict(values)

    def _require_same_output(self, reference: OnnxNetwork, size: int) -> None:
        photos = np.random.default_rng(1).uniform(-1, 1, (1, size, size, 3)).astype(np.float32)
        with torch.no_grad():
            own = torch.softmax(self._average(squares_of(photos, self._args.device)), 1)
        difference = np.abs(own.permute(0, 2, 3, 1).cpu().numpy() - reference.run(photos)).max()
        if difference > 1e-3:
            raise SystemExit(f"PyTorch's network differs from the product's by {difference}")

    @property
    def _resume(self) -> Path:
        return Path(f"{self._args.out}.resume")

    def run(self) -> None:
        """Train the epochs that are left, and write the average's weights after each."""
        self._start()
        for epoch in range(self._epoch, len(self._sizes)):
            started, size = time.monotonic(), self._sizes[epoch]
            loss = float(np.mean([self._step(batch, epoch, index) for index, batch in self._epoch_of(size, epoch)]))
            row = {"epoch": epoch + 1, "size": size, "loss": loss, "seconds": round(time.monotonic() - started)}
            print(json.dumps(row | self._judge(size)), flush=True)
            if epoch + 1 == len(self._sizes):
                self._restate_norms(size, epoch)
            self._keep(epoch + 1, size)

    def _restate_norms(self, size: int, epoch: int) -> None:
        """Replace the encoder's original BatchNorm statistics with those of the training photos."""
        batches = (batch[0] for _, batch in itertools.islice(self._epoch_of(size, epoch), BATCHES_OF_STATISTICS))
        self._average.restate_norms(squares_of(photos, self._args.device) for photos in batches)

    def _keep(self, done: int, size: int) -> None:
        """Write the average's weights with the size that they were trained at, and what is needed to continue."""
        save_file(dict(self._average.weights()), self._args.out, {INPUT_SIZE: str(size)})
        state: dict[str, Any] = {part: getattr(self, part).state_dict() for part in _STATE}
        settings = {name: getattr(self._args, name) for name in _SETTINGS}
        torch.save(state | {"epoch": done, "settings": settings}, f"{self._resume}.new")
        os.replace(f"{self._resume}.new", self._resume)

    def _epoch_of(self, size: int, epoch: int) -> Iterator[tuple[int, Batch]]:
        """Yield the batches of an epoch, some made ahead."""
        waiting: deque[Future[Batch]] = deque()
        for index in range(len(_batches[size]) + _AHEAD):
            if index < len(_batches[size]):
                waiting.append(self._pool.submit(make_batch, size, epoch, index))
            if index >= _AHEAD and waiting:
                yield index - _AHEAD, waiting.popleft().result()

    def _step(self, batch: Batch, epoch: int, index: int) -> float:
        steps = [len(_batches[size]) for size in self._sizes]
        done = sum(steps[:epoch]) + index
        rate = self._rate(done, sum(steps))
        for group in self._optimizer.param_groups:
            group["lr"] = rate * group["pace"]
        device = self._args.device
        with torch.autocast(torch.device(device).type, torch.bfloat16):
            logits = self._run(squares_of(batch[0], device))
        loss = self._loss(logits.float().contiguous(), torch.from_numpy(batch[1]).to(device))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._parameters, 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad()
        self._follow(min(self._args.average, (2 + done) / (11 + done)))
        return float(loss.item())

    def _rate(self, done: int, steps: int) -> float:
        """Return the learning rate of a step: a warm-up, then a cosine down to a hundredth."""
        cosine = 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done / steps))
        return float(self._args.rate) * min(1.0, (done + 1) / _WARM_UP) * cosine

    @torch.no_grad()
    def _follow(self, momentum: float) -> None:
        own, average = self._network.state_dict().values(), self._average.state_dict().values()
        torch._foreach_lerp_(list(average), list(own), 1 - momentum)

    def _judge(self, size: int) -> dict[str, Any]:
        counts = sum(confusion(mask, truth) for mask, truth in self._masks(self._held_out, size))
        shares = np.array([float((mask != Label.BACKGROUND).mean()) for mask, _ in self._masks(self._empty, size)])
        figures = {
            "mean_iou": float(mean_iou(counts)),
            "core_iou": float(core_iou(counts)),
            "with_false_pet": float((shares > _FALSE_PET).mean()),
            "false_pet": float(shares.mean()),
        }
        if self._outlined:
            counts = sum(confusion(mask, truth) for mask, truth in self._masks(self._outlined, size))
            figures["outlined_core_iou"] = float(core_iou(counts))
        return figures

    @torch.no_grad()
    def _masks(self, samples: Samples, size: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        for image, truth in samples:
            square = scale_pixels(shrink_to_square(image, size)[None])
            logits = self._average(squares_of(square, self._args.device))[0].permute(1, 2, 0).cpu().numpy()
            shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
            yield resize_bilinear(shares / shares.sum(-1, keepdims=True), *truth.shape).argmax(-1), truth


def epochs(stage: str) -> int:
    """Return the number of epochs of SIZE:EPOCHS."""
    return int(stage.split(":")[1])


def main() -> None:
    args = parse_arguments()
    torch.manual_seed(args.seed)
    with Training(args, read_packed(args.packed / DATA)) as training:
        training.run()


if __name__ == "__main__":
    main()
