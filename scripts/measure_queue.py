"""Measure in which order photos are best corrected: what a fine-tune gains from those that come first.

    measure_queue.py --data FOLDER --out RESULTS.jsonl --counts 10 --orders uncertainty diversity both random

The folder is Oxford-layout. Some photos are kept aside to score on, a few to judge the epochs of every fine-tune;
a simulated person corrects the first N of the others to their true masks. One line of JSON per fine-tune is appended;
those that RESULTS.jsonl has are not made again. `--table` prints what it has. Method and results: docs/queue.md.
"""

import argparse
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime

from core.evaluation.labelled_photos import LabelledPhoto, LabelledPhotos
from core.evaluation.scoring import evaluate
from core.images import RgbImage, read_image
from core.labels import Mask
from core.masks import read_mask
from core.model.checkpoint import read_checkpoint
from core.model.onnx_graph import INPUT, build_graph
from core.model.preprocess import scale_pixels, shrink_to_square
from core.model.segmenter import open_segmenter
from core.network.finetuning.fine_tune import fine_tune
from core.project import find_samples
from core.worker.finetune_messages import TuningOptions, TuningRequest
from resources import DEFAULT_MODEL

ENCODER_OUTPUT = "block_16_project"
JUDGES = 6
"""Photos that judge the epochs of every fine-tune, the same for all orders."""
CHOICE_OF = 3
"""For `both`, how many times as many uncertain photos diversity chooses from."""

Files = tuple[Path, Path]
Features = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Photo:
    """A photo that may be corrected: its files, and what the model says of it."""

    files: Files
    uncertainty: float
    features: Features


@dataclass(frozen=True)
class Split:
    """The photos of a folder: to correct, to judge epochs, to score on."""

    pool: Sequence[Files]
    judges: Sequence[Files]
    scored: Sequence[Files]


@dataclass(frozen=True)
class Result:
    """What a model scores on the photos kept aside; `order` is "base" for the model without corrections."""

    data: str
    order: str
    count: int
    seed: int
    core_iou: float
    boundary_f1: float
    seconds: float = 0.0


# Orders


def by_uncertainty(photos: Sequence[Photo], count: int, _seed: int) -> list[int]:
    """Return the photos that the model is least sure of."""
    return sorted(range(len(photos)), key=lambda index: -photos[index].uncertainty)[:count]


def by_diversity(photos: Sequence[Photo], count: int, _seed: int) -> list[int]:
    """Return photos that are far from each other, beginning with the most usual one."""
    features = np.stack([photo.features for photo in photos])
    usual = int(np.linalg.norm(features - features.mean(axis=0), axis=1).argmin())
    return farthest_first(features, usual, count)


def by_both(photos: Sequence[Photo], count: int, seed: int) -> list[int]:
    """Return photos that are far from each other among the uncertain ones, beginning with the most uncertain."""
    unsure = by_uncertainty(photos, CHOICE_OF * count, seed)
    features = np.stack([photos[index].features for index in unsure])
    return [unsure[index] for index in farthest_first(features, 0, count)]


def by_chance(photos: Sequence[Photo], count: int, seed: int) -> list[int]:
    """Return photos drawn at random."""
    return [int(index) for index in np.random.default_rng(seed).permutation(len(photos))[:count]]


ORDERS: Mapping[str, Callable[[Sequence[Photo], int, int], list[int]]] = {
    "uncertainty": by_uncertainty,
    "diversity": by_diversity,
    "both": by_both,
    "random": by_chance,
}


def farthest_first(features: Features, first: int, count: int) -> list[int]:
    """Return indexes of points, each the farthest from those before it (Gonzalez, 1985)."""
    chosen = [first]
    nearest = np.linalg.norm(features - features[first], axis=1)
    while len(chosen) < min(count, len(features)):
        chosen.append(int(nearest.argmax()))
        nearest = np.minimum(nearest, np.linalg.norm(features - features[chosen[-1]], axis=1))
    return chosen


# The photos


def split(folder: Path, scored: int) -> Split:
    """Split the photos of a folder by a hash of their names."""
    files = [(photo, mask) for _, photo, mask in find_samples(folder).samples]
    files.sort(key=lambda pair: hashlib.sha256(pair[0].name.encode()).hexdigest())
    return Split(files[scored + JUDGES :], files[scored : scored + JUDGES], files[:scored])


def look_at(files: Sequence[Files], model: Path) -> list[Photo]:
    """Propose photos, and take the mean of the encoder's output for each."""
    session, size = encoder_of(model), read_checkpoint(model).card.architecture.input_size
    with open_segmenter(model, "cpu") as segmenter:
        images = ((pair, read_image(pair[0])) for pair in files)
        return [
            Photo(pair, segmenter.propose(image).uncertainty, features_of(session, image, size))
            for pair, image in images
        ]


def encoder_of(model: Path) -> onnxruntime.InferenceSession:
    """Return the network of a model with its encoder's output as the first result."""
    proto = onnx.load_from_string(build_graph(read_checkpoint(model)))
    name = next(node.output[0] for node in proto.graph.node if node.name.startswith(ENCODER_OUTPUT))
    proto.graph.output.insert(0, onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    return onnxruntime.InferenceSession(proto.SerializeToString(), providers=["CPUExecutionProvider"])


def features_of(session: onnxruntime.InferenceSession, image: RgbImage, size: int) -> Features:
    """Return the encoder's output, averaged over the photo and of length 1: (320,) float32."""
    square = scale_pixels(shrink_to_square(image, size)[None])
    mean = session.run([session.get_outputs()[0].name], {INPUT: square})[0].mean(axis=(0, 2, 3))
    normalised: Features = (mean / max(float(np.linalg.norm(mean)), 1e-9)).astype(np.float32)
    return normalised


# Fine-tunes


def score(model: Path, files: Sequence[Files]) -> tuple[float, float]:
    """Return core IoU and boundary F1 of a model."""
    with open_segmenter(model, "cpu") as segmenter:
        found = evaluate(segmenter, LabelledPhotos(len(files), [_labelled(*pair) for pair in files])).score()
    return found.core_iou, found.boundary_f1


def _labelled(photo: Path, trimap: Path) -> LabelledPhoto:
    def load() -> tuple[RgbImage, Mask]:
        image = read_image(photo)
        return image, read_mask(trimap, image.shape[:2])

    return LabelledPhoto(photo.name, load)


def tuned(samples: Sequence[Files], parts: Split, model: Path, seed: int, out: Path) -> float:
    """Fine-tune a model, and return the seconds that took."""
    request = TuningRequest(samples, parts.judges, [], model, model, out, options=TuningOptions(seed=seed))
    return fine_tune(request, "CPU", lambda _progress: None, lambda: False).seconds


def measure(args: argparse.Namespace) -> None:
    """Make every fine-tune that is not in the results yet."""
    parts, name, done = split(args.data, args.scored), args.data.name, read(args.out)
    known = {(each.data, each.order, each.count, each.seed) for each in done}
    if (name, "base", 0, 0) not in known:
        append(args.out, Result(name, "base", 0, 0, *score(args.model, parts.scored)))
    photos = look_at(parts.pool, args.model)
    for count in args.counts:
        for order in args.orders:
            for seed in range(args.draws if order == "random" else 1):
                if (name, order, count, seed) not in known:
                    samples = [photos[index].files for index in ORDERS[order](photos, count, seed)]
                    append(args.out, run(name, order, count, seed, samples, parts, args.model))


def run(name: str, order: str, count: int, seed: int, samples: Sequence[Files], parts: Split, model: Path) -> Result:
    """Fine-tune on some photos, and score the new model."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "tuned.safetensors"
        seconds = tuned(samples, parts, model, seed, out)
        return Result(name, order, count, seed, *score(out, parts.scored), seconds)


def read(path: Path) -> list[Result]:
    """Return the results so far."""
    return [Result(**json.loads(line)) for line in path.read_text().splitlines()] if path.is_file() else []


def append(path: Path, result: Result) -> None:
    """Add a result to the file."""
    with path.open("a") as stream:
        stream.write(json.dumps(asdict(result)) + "\n")
    print(result, flush=True)


def print_table(results: Sequence[Result]) -> None:
    """Print the gain of every order, in points: core IoU / boundary F1, random as mean and range of its draws."""
    for data in dict.fromkeys(each.data for each in results):
        base = next(each for each in results if each.data == data and each.order == "base")
        print(f"{data}: core IoU {base.core_iou:.3f}, boundary F1 {base.boundary_f1:.3f}")
        for count in sorted({each.count for each in results if each.data == data and each.count}):
            for order in ORDERS:
                found = [each for each in results if (each.data, each.order, each.count) == (data, order, count)]
                gains = [100 * (each.core_iou - base.core_iou) for each in found]
                outlines = [100 * (each.boundary_f1 - base.boundary_f1) for each in found]
                if found:
                    spread = f" ({min(gains):+.1f} to {max(gains):+.1f})" if len(found) > 1 else ""
                    print(f"  N={count:<3} {order:12} {np.mean(gains):+.1f}{spread} / {np.mean(outlines):+.1f}")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    parser.add_argument("--counts", type=int, nargs="+", default=[10])
    parser.add_argument("--orders", nargs="+", choices=ORDERS, default=list(ORDERS))
    parser.add_argument("--draws", type=int, default=3, help="of the random order")
    parser.add_argument("--scored", type=int, default=40, help="photos kept aside")
    parser.add_argument("--table", action="store_true")
    return parser.parse_args()


def main() -> None:
    args = parse_arguments()
    if args.data is not None:
        measure(args)
    if args.table:
        print_table(read(args.out))


if __name__ == "__main__":
    main()
