"""labelmap.txt: names and colours of classes, as CVAT and datumaro write them beside VOC masks."""

from collections.abc import Iterator, Mapping

from core.errors import ImportedMasksError
from core.formats.exported.categories import require_categories
from core.formats.format import FormatOptions
from core.formats.raster.voc_palette import VOC_BORDER, VOC_COLOURS, RgbColour

CLASS_LIST = "labelmap.txt"
BACKGROUND, BORDER = "background", "border"
_HEADING = "# label:color_rgb:parts:actions\n"
_FIELDS = 4
_MAX_LABELS = 10_000


def class_list_text(options: FormatOptions) -> str:
    """Return labelmap.txt: background, the categories in their order, and the border if it is kept."""
    names = {0: BACKGROUND} | dict(enumerate(options.categories, 1))
    if options.border == "ignore":
        names[VOC_BORDER] = BORDER
    lines = [f"{name}:{','.join(map(str, VOC_COLOURS[index]))}::\n" for index, name in names.items()]
    return _HEADING + "".join(lines)


def check_names(options: FormatOptions) -> None:
    """Refuse categories that cannot be in a labelmap.txt; raises ExportError."""
    require_categories(options, taken=(BACKGROUND, BORDER, "ignored"), separators=":#,")


def parse_class_list(data: bytes) -> Mapping[str, RgbColour]:
    """Return the colour of each name.

    Names without a colour get those of the VOC palette, by their line.

    Parameters
    ----------
    data : bytes
        Content of a labelmap.txt.

    Raises
    ------
    ImportedMasksError
        Without a path.
    """
    colours: dict[str, RgbColour] = {}
    for number, line in _lines(data):
        fields = line.split(":")
        if len(fields) != _FIELDS or not fields[0].strip() or fields[0].strip() in colours:
            raise _damaged(number)
        if len(colours) == _MAX_LABELS:
            raise ImportedMasksError("labelmap.txt lists more than {count} labels", count=_MAX_LABELS)
        colours[fields[0].strip()] = _colour(fields[1], number, len(colours))
    return colours


def _lines(data: bytes) -> Iterator[tuple[int, str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportedMasksError("labelmap.txt is no UTF-8 text", remedy="Save it as UTF-8.") from error
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line.strip()


def _colour(field: str, number: int, index: int) -> RgbColour:
    if not field.strip():
        return VOC_COLOURS[index % len(VOC_COLOURS)]
    parts = [part.strip() for part in field.split(",")]
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() and len(part) <= 3 for part in parts):
        raise _damaged(number)
    red, green, blue = (int(part) for part in parts)
    if max(red, green, blue) > 255:
        raise _damaged(number)
    return red, green, blue


def _damaged(number: int) -> ImportedMasksError:
    return ImportedMasksError(
        "line {number} of labelmap.txt is no label with a colour",
        remedy="Lines are such as cat:128,0,0:: and each name stands there once.",
        number=number,
    )
