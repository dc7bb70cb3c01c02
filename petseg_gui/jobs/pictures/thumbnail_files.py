"""Thumbnails of photos and small copies of masks, kept in the project's store until the original changes."""

from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np

from core.errors import ImageError, MaskError, ProjectError
from core.files import open_regular, write_bytes
from core.images import RgbImage, read_thumbnail
from core.labels import Mask
from core.masks import encode_mask, read_mask, read_origin
from core.project import Project
from core.resizing import resize_nearest

SIDE = 192
_QUALITY = 85
_START = b"\xff\xd8"
"""First bytes of a JPEG file."""
_KEPT_PIXELS = 2_000_000
"""Smaller masks are read as fast as what would be kept of them."""


def photo_thumbnail(project: Project, name: str) -> RgbImage:
    """Return a photo shrunk to fit a square of `SIDE` pixels.

    Raises
    ------
    ImageError
        If the photo cannot be read.
    """
    source = project.photos[name].path
    kept = project.thumbnails / f"{name}.jpg"
    pixels = _read_kept(kept, source)
    if pixels is None:
        pixels, stamp = _read_stamped(source)
        # On a full disk, or with a very long name, it is made again next time.
        with suppress(OSError, ProjectError):
            project.check_thumbnail(kept)
            _keep(kept, stamp, pixels)
    return pixels


def mask_thumbnail(project: Project, name: str, shape: tuple[int, int]) -> Mask | None:
    """Return a photo's mask, or else its proposal, in another shape; None if there is none that can be used."""
    source = project.masks.path(name) if project.photos[name].has_mask else project.proposals.path(name)
    if source is None:
        return None
    kept, state = project.thumbnails / f"{name}.png", _file_state(source)
    with suppress(MaskError):
        if state and read_origin(kept) == state:
            return read_mask(kept, shape)
    try:
        mask = read_mask(source)
    except MaskError:  # reported when the photo is opened
        return None
    small = resize_nearest(mask, *shape)
    if mask.size > _KEPT_PIXELS and state == _file_state(source):
        with suppress(OSError, ProjectError):
            project.check_thumbnail(kept)
            write_bytes(kept, encode_mask(small, proposed=True, origin=state), durable=False)
    return small


def _read_stamped(source: Path) -> tuple[RgbImage, bytes]:
    """Read a photo small, with the stamp of what was read."""
    stamp = _stamp(source)
    pixels = read_thumbnail(source, SIDE)
    return pixels, stamp if stamp == _stamp(source) else b""


def _read_kept(kept: Path, source: Path) -> RgbImage | None:
    """Read a thumbnail that was kept; it carries a stamp of its photo, so that a replaced photo is noticed."""
    stamp = _stamp(source)
    try:
        with open_regular(kept) as stream:
            if stamp and stamp == stream.read(len(stamp)):
                return read_thumbnail(kept, SIDE)  # scaled down, as a folder from elsewhere may hold anything there
    except (OSError, ImageError):
        pass
    return None


def _keep(path: Path, stamp: bytes, pixels: RgbImage) -> None:
    written, data = cv2.imencode(".jpg", np.ascontiguousarray(pixels[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    if written and stamp:
        write_bytes(path, stamp + data.tobytes()[len(_START) :], durable=False)


def _stamp(source: Path) -> bytes:
    """Return the first bytes of a thumbnail: a JPEG comment with the state of the photo's file, if it is there."""
    text = _file_state(source).encode()
    return _START + b"\xff\xfe" + (len(text) + 2).to_bytes(2, "big") + text if text else b""


def _file_state(source: Path) -> str:
    """Return what changes with a file; nothing if it is gone.

    The time of the last change of any kind is in it too: a copy may have the size and time of what it replaces.
    """
    try:
        status = source.stat()
    except OSError:
        return ""
    return f"PetSeg {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"
