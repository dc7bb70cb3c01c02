"""A folder of the photos and masks that formats and their readers stumble over."""

import io
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PIL import Image

from core.border.band import with_border
from core.images import read_size
from core.labels import Label, Mask
from core.project import PhotoState, Project
from support.heic_files import FOUR_CORNERS

_ORIENTATION = 0x0112
_TURNED = 6
_SIZE = (48, 64)


def write_awkward_photos(folder: Path) -> None:
    """Write one photo of each kind; colours change slowly, so that JPEG changes them little."""
    files = {
        "turned.jpg": _encoded("JPEG", exif={_ORIENTATION: _TURNED}),
        "see through.png": _encoded("PNG", mode="RGBA"),
        "deep.png": _deep_png(),
        "grey.jpg": _encoded("JPEG", mode="L"),
        "phone.heic": FOUR_CORNERS,
        "scan.tiff": _encoded("TIFF"),
        "palette.gif": _encoded("GIF"),
        "cats/Müller Straße 1.jpg": _encoded("JPEG"),
        "cats/Müller Straße 1.png": _encoded("PNG"),
        "犬/ポチ (2).png": _encoded("PNG"),
        "same.jpg": _encoded("JPEG"),
        "same.png": _encoded("PNG", turn=1),
        "a.b.jpg": _encoded("JPEG", turn=2),
        "empty.jpg": _encoded("JPEG"),
        "full.jpg": _encoded("JPEG"),
        "edges.png": _encoded("PNG"),
        "holes.png": _encoded("PNG"),
        "regions.jpg": _encoded("JPEG"),
        "specks.png": _encoded("PNG"),
        "narrow.png": _encoded("PNG", size=(40, 1)),
        "pixel.png": _encoded("PNG", size=(1, 1)),
    }
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def review_awkward_photos(project: Project) -> Mapping[str, Mask]:
    """Give each photo a reviewed mask of the kind in its name; return them by name."""
    masks = {}
    for entry in project.photos.entries():
        stem = entry.name.rpartition("/")[2].rpartition(".")[0]
        shape = read_size(entry.path)
        inside = _SHAPES.get(stem, _blob)(*shape)
        mask = np.where(inside, np.uint8(Label.PET), np.uint8(Label.BACKGROUND))
        if stem not in _WITHOUT_BORDER:
            mask = with_border(mask, 2)
        project.masks.save(entry.name, mask, np.ones(shape, np.bool_), PhotoState.REVIEWED)
        masks[entry.name] = mask
    return masks


def _picture(height: int, width: int) -> np.ndarray:
    rows, columns = np.mgrid[0:height, 0:width]
    red, green = 230 * rows // max(height - 1, 1), 230 * columns // max(width - 1, 1)
    return np.stack([red, green, np.full_like(red, 90)], axis=-1).astype(np.uint8)


def _encoded(kind, mode="RGB", turn=0, size=_SIZE, exif=None) -> bytes:
    image = Image.fromarray(np.rot90(_picture(*size), turn)).convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    tags = image.getexif()
    tags.update(exif or {})
    stream = io.BytesIO()
    options = {"quality": 95} if kind == "JPEG" else {}
    image.save(stream, kind, exif=tags, **options) if exif else image.save(stream, kind, **options)
    return stream.getvalue()


def _deep_png() -> bytes:
    """Return a grey PNG of 16 bits."""
    stream = io.BytesIO()
    Image.fromarray(np.linspace(0, 65535, 48 * 64).reshape(48, 64).astype(np.uint16)).save(stream, "PNG")
    return stream.getvalue()


def _blob(height, width):
    rows, columns = np.mgrid[0:height, 0:width]
    down, across = (rows - 0.45 * height) / (0.35 * height), (columns - 0.6 * width) / (0.3 * width)
    return (down**2 + across**2 <= 1) | ((rows > 0.7 * height) & (rows < 0.9 * height) & (columns > 0.2 * width))


def _nothing(height, width):
    return np.zeros((height, width), np.bool_)


def _everything(height, width):
    return np.ones((height, width), np.bool_)


def _touching_all_edges(height, width):
    rows, columns = np.mgrid[0:height, 0:width]
    return (abs(rows - height // 2) < 7) | (abs(columns - width // 2) < 7)


def _holes(height, width):
    """A ring with a pet in it that has a hole of one pixel, and holes that touch at a corner."""
    inside = _nothing(height, width)
    inside[3:45, 3:60] = True
    inside[9:38, 9:40] = False
    inside[14:32, 14:34] = True
    inside[20, 20] = False
    inside[10:14, 45:49] = False
    inside[14:18, 49:53] = False
    return inside


def _several(height, width):
    inside = _nothing(height, width)
    inside[2:12, 2:20] = True
    inside[12:20, 20:30] = True  # touches the first at a corner
    inside[30:46, 4:24] = True
    inside[25:47, 40:64] = True
    return inside


def _specks(height, width):
    """Regions of one pixel, at the corners too, lines, and a chessboard."""
    inside = _nothing(height, width)
    inside[[0, 0, -1, -1, 20], [0, -1, 0, -1, 30]] = True
    inside[5, 5:30] = True
    inside[8:30, 5] = True
    inside[30:40, 40:50] = np.indices((10, 10)).sum(0) % 2 == 0
    return inside


_SHAPES = {
    "empty": _nothing,
    "full": _everything,
    "edges": _touching_all_edges,
    "holes": _holes,
    "regions": _several,
    "specks": _specks,
    "narrow": lambda height, width: np.arange(height * width).reshape(height, width) % 7 < 4,
    "pixel": _everything,
}
_WITHOUT_BORDER = {"regions", "specks", "narrow"}
