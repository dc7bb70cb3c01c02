"""Photos of as many bytes each, work on them, and how they are replaced and touched."""

import os
from contextlib import closing

import numpy as np
from PIL import Image

from core.project import PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B, C, D = NAMES = [f"{letter}.bmp" for letter in "abcd"]
SHAPE = (90, 120)
HOUR = 3600 * 10**9


def later(status):
    return status.st_mtime_ns + HOUR


def earlier(status):
    return status.st_mtime_ns - 1000 * HOUR


def replace(path, new_time=later, seed=99):
    """Put another photo of as many bytes in place of one."""
    status, other = path.stat(), path.with_suffix(".new")
    with Image.open(path) as image:
        size = image.size
    pixels = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), np.uint8)
    Image.fromarray(pixels).save(other, path.suffix[1:].upper().replace("JPG", "JPEG"))
    os.utime(other, ns=(1, new_time(status)))
    os.replace(other, path)


def touch(path, new_time=later):
    os.utime(path, ns=(1, new_time(path.stat())))


def work(folder, mask):
    """Propose all four, review the first two, correct the third."""
    with closing(Project.open(folder)) as project:
        for name in NAMES:
            project.proposals.save(name, mask, 0.5, "shipped", np.full((4, 4), 0.5, np.float32))
        for name, state in ((A, REVIEWED), (B, REVIEWED), (C, CORRECTED)):
            project.masks.save(name, mask, mask == 0, state)
