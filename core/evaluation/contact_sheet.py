"""One picture of many photos: each with its true mask, the proposed one, and where the two differ."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from core.errors import ImageError, reason_of
from core.files import write_bytes
from core.images import RgbImage
from core.labels import COLOURS, Label, Mask
from core.resizing import resize_by_area, resize_nearest

SIDE = 240
"""Longest side of a picture on the sheet, in pixels."""
COLUMNS = ("Photo", "Truth", "Proposal", "Difference")
MISSED, ADDED, BORDER_ONLY = (225, 30, 60), (0, 170, 230), (170, 170, 170)
"""RGB 0-255 of pet taken for background, of background taken for pet, and of what only concerns the border."""
_LEGEND = ((MISSED, "pet missed"), (ADDED, "background taken for pet"), (BORDER_ONLY, "border alone"))
_WRONG_OPACITY = 0.6
_OPACITIES = {Label.PET: 0.5, Label.BACKGROUND: 0.25, Label.BORDER: 0.6}
_GAP, _LINE = 12, 20
_INK, _PAPER = (30, 34, 38), (255, 255, 255)
_SOURCE, _OURS = "Source", "PetSeg contact sheet"


@dataclass(frozen=True)
class SheetRow:
    """One photo of the sheet, already small: title, figures, and a picture for each of `COLUMNS`."""

    title: str
    figures: str
    pictures: tuple[RgbImage, ...]


def make_row(title: str, figures: str, image: RgbImage, truth: Mask, proposed: Mask) -> SheetRow:
    """Shrink a photo (H, W, 3) uint8 RGB and its masks (H, W) and colour what is shown of them."""
    height, width = truth.shape
    share = min(1.0, SIDE / max(height, width))
    size = (max(1, round(height * share)), max(1, round(width * share)))
    photo = resize_by_area(image, *size)
    true, ours = resize_nearest(truth, *size), resize_nearest(proposed, *size)
    return SheetRow(title, figures, (photo, overlay(photo, true), overlay(photo, ours), difference(photo, true, ours)))


def overlay(photo: RgbImage, mask: Mask) -> RgbImage:
    """A photo (H, W, 3) under its mask (H, W), in the window's colours."""
    colours = np.array([COLOURS[label] for label in Label], np.float32)
    opacities = np.array([_OPACITIES[label] for label in Label], np.float32)
    return _blend(photo, colours[mask], opacities[mask])


def difference(photo: RgbImage, truth: Mask, proposed: Mask) -> RgbImage:
    """A photo (H, W, 3) in grey, with what is wrong in the proposal (H, W) in colour."""
    grey = photo.mean(axis=-1, keepdims=True).astype(np.uint8).repeat(3, axis=-1)
    # As core IoU counts: a proposed border is pet, and where the truth is border nothing is missed.
    ours, sure = proposed != Label.BACKGROUND, truth != Label.BORDER
    colours = np.full(photo.shape, BORDER_ONLY, np.float32)
    colours[sure & ~ours & (truth == Label.PET)] = MISSED
    colours[sure & ours & (truth == Label.BACKGROUND)] = ADDED
    return _blend(grey, colours, np.where(proposed != truth, np.float32(_WRONG_OPACITY), np.float32(0)))


def _blend(photo: RgbImage, colours: npt.NDArray[np.float32], opacity: npt.NDArray[np.float32]) -> RgbImage:
    share = opacity[..., None]
    return ((1 - share) * photo + share * colours).astype(np.uint8)


def draw_contact_sheet(heading: str, rows: Sequence[SheetRow]) -> Image.Image:
    """Draw the rows one below the other."""
    heights = [max(picture.shape[0] for picture in row.pictures) + _LINE + _GAP for row in rows]
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
    for column, picture in enumerate(row.pictures):
        sheet.paste(Image.fromarray(picture), (_left(column), top + _LINE))


def _fitted(text: str, room: int, font: Font) -> str:
    """The end of a text that is too long for its line: of a path, the name tells most."""
    text = "".join(character if character.isprintable() else " " for character in text)
    if font.getlength(text) <= room:
        return text
    while text and font.getlength("..." + text) > room:
        text = text[1:]
    return "..." + text


def check_sheet_file(path: Path) -> None:
    """ImageError if a sheet must not be written there: it may replace an earlier sheet and nothing else."""
    if not path.exists():
        if not path.absolute().parent.is_dir():
            raise ImageError("there is no such folder for the contact sheet", path=path, remedy="Make it first.")
        return
    try:
        with Image.open(path, formats=("PNG",)) as image:
            ours = image.info.get(_SOURCE) == _OURS
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is not ours
        ours = False
    if not ours:
        raise ImageError("this file is no contact sheet and is left as it is", path=path, remedy="Name another file.")


def write_contact_sheet(path: Path, sheet: Image.Image) -> None:
    """Write a sheet as PNG in one step; ImageError if the disk refuses."""
    notes, stream = PngInfo(), io.BytesIO()
    notes.add_text(_SOURCE, _OURS)
    sheet.save(stream, "PNG", pnginfo=notes)
    try:
        write_bytes(path, stream.getvalue(), durable=False)
    except OSError as error:
        problem = reason_of(error)
        raise ImageError(
            f"the contact sheet cannot be saved ({problem})", path=path, remedy="Choose another folder."
        ) from error
