"""A picture of the worst photos: each with its true mask, the proposed one, and their difference."""

import heapq
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from core.errors import ImageError, reason_of
from core.evaluation.evaluation import PhotoFigures
from core.files import may_replace, write_bytes
from core.images import RgbImage
from core.labels import COLOURS, Label, Mask
from core.resizing import resize_by_area, resize_nearest

SIDE = 240
"""Maximum width and height of a photo on the sheet, in pixels."""
COLUMNS = ("Photo", "Truth", "Proposal", "Difference")
MISSED, ADDED, BORDER_ONLY = (225, 30, 60), (0, 170, 230), (170, 170, 170)
"""RGB 0-255 of pet taken for background, background taken for pet, and differences of the border alone."""
_LEGEND = ((MISSED, "pet missed"), (ADDED, "background taken for pet"), (BORDER_ONLY, "border alone"))
_WRONG_OPACITY = 0.6
_OPACITIES = {Label.PET: 0.5, Label.BACKGROUND: 0.25, Label.BORDER: 0.6}
_GAP, _LINE = 12, 20
_INK, _PAPER = (30, 34, 38), (255, 255, 255)
_SOURCE, _OURS = "Source", "PetSeg contact sheet"


@dataclass(frozen=True)
class SheetRow:
    """A photo on the sheet: its title, its figures, and a shrunk image for each of `COLUMNS`."""

    title: str
    figures: str
    images: tuple[RgbImage, ...]


def make_row(title: str, figures: str, image: RgbImage, truth: Mask, proposed: Mask) -> SheetRow:
    """Shrink a photo (H, W, 3) uint8 RGB with its masks (H, W), and overlay them."""
    height, width = truth.shape
    scale = min(1.0, SIDE / max(height, width))
    size = (max(1, round(height * scale)), max(1, round(width * scale)))
    photo = resize_by_area(image, *size)
    true, ours = resize_nearest(truth, *size), resize_nearest(proposed, *size)
    return SheetRow(title, figures, (photo, overlay(photo, true), overlay(photo, ours), difference(photo, true, ours)))


def overlay(photo: RgbImage, mask: Mask) -> RgbImage:
    """Return a photo (H, W, 3) under its mask (H, W), in the window's colours."""
    colours = np.array([COLOURS[label] for label in Label], np.float32)
    opacities = np.array([_OPACITIES[label] for label in Label], np.float32)
    return _blend(photo, colours[mask], opacities[mask])


def difference(photo: RgbImage, truth: Mask, proposed: Mask) -> RgbImage:
    """Return a photo (H, W, 3) in grey, with the errors of a proposal (H, W) in colour."""
    grey = photo.mean(axis=-1, keepdims=True).astype(np.uint8).repeat(3, axis=-1)
    # Counted as in core IoU: a proposed border is pet, and where the truth is border nothing is wrong.
    ours, sure = proposed != Label.BACKGROUND, truth != Label.BORDER
    colours = np.full(photo.shape, BORDER_ONLY, np.float32)
    colours[sure & ~ours & (truth == Label.PET)] = MISSED
    colours[sure & ours & (truth == Label.BACKGROUND)] = ADDED
    return _blend(grey, colours, np.where(proposed != truth, np.float32(_WRONG_OPACITY), np.float32(0)))


def _blend(photo: RgbImage, colours: npt.NDArray[np.float32], opacity: npt.NDArray[np.float32]) -> RgbImage:
    share = opacity[..., None]
    return ((1 - share) * photo + share * colours).astype(np.uint8)


def draw_contact_sheet(heading: str, rows: Sequence[SheetRow]) -> Image.Image:
    """Draw the rows, one below the other."""
    heights = [max(image.shape[0] for image in row.images) + _LINE + _GAP for row in rows]
    width = _GAP + len(COLUMNS) * (SIDE + _GAP)
    sheet = Image.new("RGB", (width, 3 * _LINE + 2 * _GAP + sum(heights)), _PAPER)
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(13)
    pen.text((_GAP, _GAP), _fitted(heading, width - 2 * _GAP, font), _INK, font)
    _draw_legend(pen, font, _GAP + _LINE)
    for column, title in enumerate(COLUMNS):
        pen.text((_left(column), _GAP + 2 * _LINE), title, _INK, font)
    top = _GAP + 3 * _LINE
    for row, height in zip(rows, heights, strict=True):
        _draw_row(sheet, pen, font, row, top)
        top += height
    return sheet


def _left(column: int) -> int:
    return _GAP + column * (SIDE + _GAP)


Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def _draw_legend(pen: ImageDraw.ImageDraw, font: Font, top: int) -> None:
    left = _GAP
    for colour, text in _LEGEND:
        pen.rectangle((left, top + 3, left + 11, top + 14), fill=colour)
        pen.text((left + 18, top), text, _INK, font)
        left += 18 + round(pen.textlength(text, font)) + 2 * _GAP


def _draw_row(sheet: Image.Image, pen: ImageDraw.ImageDraw, font: Font, row: SheetRow, top: int) -> None:
    room = sheet.width - 3 * _GAP - round(pen.textlength(row.figures, font))
    pen.text((_GAP, top), _fitted(row.title, room, font), _INK, font)
    pen.text((sheet.width - _GAP, top), row.figures, _INK, font, anchor="ra")
    for column, image in enumerate(row.images):
        sheet.paste(Image.fromarray(image), (_left(column), top + _LINE))


def _fitted(text: str, room: int, font: Font) -> str:
    """Cut a text that is too long for its line at the start, as a path ends with the name."""
    text = "".join(character if character.isprintable() else " " for character in text)
    if font.getlength(text) <= room:
        return text
    while text and font.getlength("..." + text) > room:
        text = text[1:]
    return "..." + text


def check_sheet_file(path: Path) -> None:
    """Raise an ImageError if a sheet may not be written there; it replaces nothing but an earlier sheet."""
    try:
        is_free = may_replace(path, _is_sheet)
    except FileNotFoundError as error:
        raise ImageError(
            "there is no such folder for the contact sheet", path=path, remedy="Create it first."
        ) from error
    except OSError as error:
        raise _refusal(path, error) from error
    if not is_free:
        raise ImageError("this file is not a contact sheet and is not replaced", path=path, remedy="Name another file.")


def _is_sheet(stream: IO[bytes]) -> bool:
    try:
        with Image.open(stream, formats=("PNG",)) as image:
            return bool(image.info.get(_SOURCE) == _OURS)
    except Exception:  # noqa: BLE001 - whatever is wrong with the file, it is not ours
        return False


def write_contact_sheet(path: Path, sheet: Image.Image) -> None:
    """Write a sheet as PNG, atomically; ImageError if the disk refuses."""
    notes, stream = PngInfo(), io.BytesIO()
    notes.add_text(_SOURCE, _OURS)
    sheet.save(stream, "PNG", pnginfo=notes)
    try:
        write_bytes(path, stream.getvalue(), durable=False)
    except OSError as error:
        raise _refusal(path, error) from error


def _refusal(path: Path, error: OSError) -> ImageError:
    return ImageError(
        "the contact sheet cannot be saved ({reason})",
        path=path,
        remedy="Choose another folder.",
        reason=reason_of(error),
    )


class WorstPhotos:
    """The worst photos so far, by `PhotoFigures.error`, already shrunk.

    Parameters
    ----------
    max_count : int
        How many to keep.
    """

    def __init__(self, max_count: int) -> None:
        self._max_count = max_count
        self._seen = 0
        self._kept: list[tuple[float, int, SheetRow]] = []

    def add(self, figures: PhotoFigures, image: RgbImage, truth: Mask, proposed: Mask) -> None:
        """Keep a photo (H, W, 3) with its masks (H, W) if it is one of the worst so far."""
        self._seen += 1
        if len(self._kept) == self._max_count and (not self._max_count or figures.error <= self._kept[0][0]):
            return
        # Of two equally bad ones the first stays, as in the list of figures.
        entry = (figures.error, -self._seen, make_row(figures.name, _caption(figures), image, truth, proposed))
        heapq.heappush(self._kept, entry)
        if len(self._kept) > self._max_count:
            heapq.heappop(self._kept)

    def rows(self) -> list[SheetRow]:
        """Return their rows, the worst first."""
        return [row for _, _, row in sorted(self._kept, key=lambda kept: kept[:2], reverse=True)]

    def write_sheet(self, path: Path, heading: str) -> None:
        """Draw the contact sheet; ImageError if it cannot be written."""
        write_contact_sheet(path, draw_contact_sheet(heading, self.rows()))


def _caption(figures: PhotoFigures) -> str:
    if figures.false_pet is not None:
        return f"no pet, false pet on {figures.false_pet:.1%}, uncertainty {figures.uncertainty:.3f}"
    score = figures.score
    return (
        f"core IoU {score.core_iou:.3f}, mean IoU {score.mean_iou:.3f}, boundary F1 {score.boundary_f1:.3f}, "
        f"uncertainty {figures.uncertainty:.3f}"
    )
