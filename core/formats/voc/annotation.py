"""Annotations/STEM.xml of Pascal VOC: the size of a photo, and a box around each object."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from core.pixels import Box


def annotation_xml(file: str, shape: tuple[int, ...], category: str, boxes: Sequence[Box]) -> str:
    """Return the XML text.

    Parameters
    ----------
    file : str
        Name of the photo.
    shape : (int, int)
        Height and width.
    category : str
        What each object is.
    boxes : sequence of Box
        One for each object. As in VOC, the first pixel is 1 and the last one belongs to the box.
    """
    return (
        "<annotation>\n"
        "\t<folder>VOC2012</folder>\n"
        f"\t<filename>{escape(file)}</filename>\n"
        "\t<source><database>PetSeg</database></source>\n"
        f"\t<size><width>{shape[1]}</width><height>{shape[0]}</height><depth>3</depth></size>\n"
        f"\t<segmented>{int(bool(boxes))}</segmented>\n"
        f"{''.join(_object(category, box) for box in boxes)}"
        "</annotation>\n"
    )


def _object(category: str, box: Box) -> str:
    return (
        "\t<object>\n"
        f"\t\t<name>{escape(category)}</name>\n"
        "\t\t<pose>Unspecified</pose><truncated>0</truncated><occluded>0</occluded><difficult>0</difficult>\n"
        f"\t\t<bndbox><xmin>{box.left + 1}</xmin><ymin>{box.top + 1}</ymin>"
        f"<xmax>{box.right}</xmax><ymax>{box.bottom}</ymax></bndbox>\n"
        "\t</object>\n"
    )
