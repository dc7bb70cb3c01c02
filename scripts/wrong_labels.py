"""Fine-tune on masks that are wrong, in training and hold-out alike, and print what becomes of it.

    wrong_labels.py DATA --count 10

The masks of N photos of `feral_cats` are replaced by those of other photos, by masks with the classes swapped, by
background alone, or by masks whose outlines are off by 10 % of the pet's pixels. The first three must not come into
use; the last one must still help, measured on the true masks of the other photos.
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import cv2
import numpy as np

from core.border.band import with_border
from core.border.silhouette import border_width_of, distance_to, silhouette
from core.labels import Label, Mask
from core.masks import read_mask, write_mask
from core.pixels import BoolArray
from core.project.border_share import share_of_mask
from core.resizing import resize_nearest
from core.worker.finetune_messages import TuningOptions
from resources import DEFAULT_MODEL
from scripts.bench_finetune import FERAL, drawn, labelled, score
from scripts.long_runs.simulated_tuning import NamedFiles, tune

WRONG_SHARE = 0.1
"""Of the pet's pixels, along its outlines."""
_WAVE = 12.0
"""How far apart the bulges of a wrong outline are, in pixels."""
Wrong = Callable[[Sequence[Mask], int], Mask]
"""Returns the wrong mask of a photo, given all true masks and the photo's number."""


def of_another_photo(masks: Sequence[Mask], number: int) -> Mask:
    other = masks[(number + 1) % len(masks)]
    return resize_nearest(other, *masks[number].shape)


def swapped(masks: Sequence[Mask], number: int) -> Mask:
    return np.array([Label.BACKGROUND, Label.PET, Label.BORDER], np.uint8)[masks[number]]


def background_alone(masks: Sequence[Mask], number: int) -> Mask:
    return np.full(masks[number].shape, Label.BACKGROUND, np.uint8)


def with_wrong_outlines(masks: Sequence[Mask], number: int) -> Mask:
    """Return a mask whose outline bulges in and out, by as much as makes `WRONG_SHARE` of the pet wrong."""
    mask = masks[number]
    width = border_width_of(mask)
    inside = silhouette(mask, width)
    if not inside.any() or inside.all():
        return mask
    depth = distance_to(~inside) - distance_to(inside)
    noise = cv2.GaussianBlur(
        np.random.default_rng(number).standard_normal(mask.shape).astype(np.float32), (0, 0), _WAVE
    )
    bulges = noise / noise.std()
    low, high = 0.0, float(max(mask.shape))
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if _wrong(inside, depth + middle * bulges > 0) < WRONG_SHARE else (low, middle)
    moved = np.where(depth + high * bulges > 0, Label.PET, Label.BACKGROUND).astype(np.uint8)
    return with_border(moved, round(width or 1))


def _wrong(inside: BoolArray, moved: BoolArray) -> float:
    return float(np.count_nonzero(inside != moved) / np.count_nonzero(inside))


KINDS: dict[str, Wrong] = {
    "another photo's": of_another_photo,
    "classes swapped": swapped,
    "background alone": background_alone,
    "outlines 10 % off": with_wrong_outlines,
}


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, metavar="DATA", help="has feral_cats/")
    parser.add_argument("--count", type=int, default=10, metavar="N")
    parser.add_argument("--draw", type=int, default=0)
    parser.add_argument("--base", type=Path, default=DEFAULT_MODEL, metavar="FILE")
    parser.add_argument("--kind", choices=KINDS, action="append", dest="kinds", help="instead of all")
    return parser.parse_args()


def main() -> None:
    args = parse_arguments()
    corrected, others = drawn(args.data / FERAL, args.count, args.draw)
    print("| masks | verdict | gain on the photos that judge, bound | what the check says | error gone by true masks |")
    print("|---|---|---|---|---|")
    for kind in args.kinds or KINDS:
        with TemporaryDirectory() as folder:
            print(row(kind, args, corrected, others, Path(folder)), flush=True)


def made_wrong(kind: str, corrected: Sequence[NamedFiles], folder: Path) -> list[NamedFiles]:
    """Write wrong masks to a folder, and return the photos with these."""
    masks = [read_mask(mask) for _, _, mask in corrected]
    wrong = []
    for number, (name, photo, _) in enumerate(corrected):
        trimap = folder / f"{photo.stem}.png"
        write_mask(trimap, KINDS[kind](masks, number))
        wrong.append((name, photo, trimap))
    return wrong


def row(
    kind: str, args: argparse.Namespace, corrected: Sequence[NamedFiles], others: Sequence[NamedFiles], folder: Path
) -> str:
    """Fine-tune on one kind of wrong masks, and return its row."""
    out = folder / "new.safetensors"
    masks = made_wrong(kind, corrected, folder)
    outcome = tune(args.base, masks, others, out, TuningOptions(seed=args.draw)).outcome
    share = median(filter(None, (share_of_mask(read_mask(mask)) for _, _, mask in corrected)))
    photos = labelled(args.data / FERAL, others)
    ((before, _),) = score(args.base, photos, share)
    ((after, _),) = score(out, photos, share)
    gone = (after.core_iou - before.core_iou) / (1 - before.core_iou)
    judged = f"{100 * outcome.gain:+.1f}, {100 * outcome.bound:+.1f} points"
    warnings = " ".join(str(warning.error()) for warning in outcome.warnings) or "nothing"
    return f"| {kind} | {outcome.verdict} | {judged} | {warnings} | {gone:.0%} |"


if __name__ == "__main__":
    main()
