"""Tries the commands of a bundle, and its window without a screen: `smoke_bundle.py FOLDER [--fine-tune]`."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

from core.cli.finetune import NOT_BETTER
from core.labels import Label
from core.masks import write_mask
from resources import SAMPLES

PATIENCE = 600
SIDE = 96


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--fine-tune", action="store_true", help="fine-tune too, for one epoch")
    args = parser.parse_args()
    suffix = "-console.exe" if sys.platform == "win32" else ""
    program = args.bundle.resolve() / f"petseg{suffix}"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        run(program, "info")
        run(program, "propose", SAMPLES / "chelsea.png", "--out", folder / "masks")
        (folder / "one").mkdir()
        show_window(program, shutil.copy(SAMPLES / "chelsea.png", folder / "one"), folder / "report.json")
        make_photos(folder / "photos")
        run(program, "export", folder / "photos", "--format", "coco", "--out", folder / "coco")
        if args.fine_tune:
            tuned = folder / "tuned.safetensors"
            arguments = "finetune", folder / "photos", "--out", tuned, "--epochs", 1, "--device", "cpu"
            run(program, *arguments, accepted=(0, NOT_BETTER))
    print(f"{args.bundle} works.")


def run(program: Path, *arguments: object, accepted: tuple[int, ...] = (0,)) -> None:
    """Run a command, which must exit with an accepted code."""
    code = subprocess.run([program, *map(str, arguments)], check=False, timeout=PATIENCE).returncode
    if code not in accepted:
        sys.exit(f"{arguments[0]} exits with {code}.")


def show_window(program: Path, photos: Path, report: Path) -> None:
    """Show the window until its first proposal is painted."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen([program, photos, "--startup-report", report], env=environment)
    try:
        end = time.monotonic() + PATIENCE
        while not (report.exists() and "proposal" in report.read_text()):
            if window.poll() is not None or time.monotonic() > end:
                sys.exit("The window showed no proposal.")
            time.sleep(0.2)
        print(f"Seconds from the start: {report.read_text()}")
    finally:
        window.terminate()
        window.wait(PATIENCE)


def make_photos(folder: Path) -> None:
    """Write four photos of a disk with their masks, as Oxford-IIIT Pet has them."""
    for index in range(4):
        mask = np.full((SIDE, SIDE), Label.BACKGROUND, np.uint8)
        cv2.circle(mask, (40 + 4 * index, 48), 24, int(Label.PET), -1)
        photo = folder / f"images/disk_{index}.png"
        photo.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(photo), np.where(mask[..., None] == Label.PET, 170, 60) * np.ones(3))
        write_mask(folder / f"annotations/trimaps/disk_{index}.png", mask)


if __name__ == "__main__":
    main()
