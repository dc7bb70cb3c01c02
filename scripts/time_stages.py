"""Measure the processor's time of each stage of `petseg propose`, and what of it a GPU could take over.

python scripts/time_stages.py FOLDER [--photos 40] [--side PIXELS]

One thread. Times are of the processor, so that other work on the computer changes them little. With --side, photos
are resized to that longer side first and encoded as JPEG of quality 90.
"""

import argparse
import io
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import cv2  # noqa: E402
from PIL import Image  # noqa: E402

from core.images import OpenedImage, list_images  # noqa: E402
from core.masks import encode_mask  # noqa: E402
from core.model.checkpoint import read_checkpoint  # noqa: E402
from core.model.onnx_runtime import OnnxNetwork  # noqa: E402
from core.model.segmenter import Segmenter  # noqa: E402
from resources import DEFAULT_MODEL  # noqa: E402


class Clock:
    """Adds up the processor's time of named blocks."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        started = time.process_time()
        yield
        self.seconds[name] += time.process_time() - started


class TimedNetwork:
    """A network whose runs are timed."""

    def __init__(self, network, clock):
        self._network, self._clock, self.device = network, clock, network.device

    def run(self, photos):
        with self._clock.of("network"):
            return self._network.run(photos)

    def close(self):
        self._network.close()


def main() -> int:
    """Print a line for each stage."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, default=40)
    parser.add_argument("--side", type=int)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    checkpoint, clock = read_checkpoint(DEFAULT_MODEL), Clock()
    segmenter = Segmenter(checkpoint.card, TimedNetwork(OnnxNetwork(checkpoint, threads=1), clock))
    paths = list_images(options.folder)
    paths = paths[:: max(1, len(paths) // options.photos)][: options.photos]
    contents = [content_of(path, options.side) for path in paths]
    measure(contents[0], segmenter, Clock())  # the first one allocates
    clock.seconds.clear()
    for content in contents:
        measure(content, segmenter, clock)
    report(clock, len(contents))
    return 0


def content_of(path: Path, side: int | None) -> bytes:
    if side is None:
        return path.read_bytes()
    image = Image.open(path).convert("RGB")
    scale = side / max(image.size)
    encoded = io.BytesIO()
    image.resize((round(image.width * scale), round(image.height * scale))).save(encoded, "JPEG", quality=90)
    return encoded.getvalue()


def measure(content: bytes, segmenter: Segmenter, clock: Clock) -> None:
    with clock.of("decode"):
        image = OpenedImage(Path("photo"), content).decode()
    with clock.of("propose"):
        mask = segmenter.propose(image).mask
    with clock.of("encode"):
        encode_mask(mask, proposed=True)


def report(clock: Clock, photos: int) -> None:
    seconds = dict(clock.seconds)
    seconds["rest of the proposal"] = seconds.pop("propose") - seconds["network"]
    total = sum(seconds.values())
    for name, value in [*seconds.items(), ("all", total)]:
        print(f"{name:22}{1000 * value / photos:8.1f} ms a photo{value / total:8.0%}")
    print(f"{photos} photos; {photos / total:.1f} a second and core")


if __name__ == "__main__":
    sys.exit(main())
