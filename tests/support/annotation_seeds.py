"""Small files of annotations as other programs write them, as the start of fuzzing."""

import base64
import json

import numpy as np
from PIL import Image

from support.png_files import encoded


def labelme_seeds():
    """Return files with every kind of shape, of several versions."""
    mask = base64.b64encode(encoded(Image.fromarray(np.eye(3, dtype=np.uint8)))).decode()
    shapes = [
        _shape([[1, 1], [6.5, 1], [4, 5.25]], "polygon"),
        _shape([[0, 0], [3, 2]], "rectangle", label="_background_"),
        _shape([[4, 3], [4, 5]], "circle", group_id=1),
        _shape([[2, 2], [4, 4]], "mask", mask=mask),
        _shape([[2, 2]], "point"),
        _shape([[0, 2], [4, 2], [4, 4], [0, 4]], "oriented_rectangle"),
    ]
    for shape in shapes:
        yield _labelme_file([shape])
    yield _labelme_file(shapes, indent=2)
    yield _labelme_file([{"label": "cat", "points": [[1, 1], [6, 1], [4, 5]]}], imageHeight=None, imageWidth=None)
    yield _labelme_file([])


def _shape(points, kind, label="cat", **fields):
    return {"label": label, "points": points, "group_id": None, "shape_type": kind, "flags": {}} | fields


def _labelme_file(shapes, indent=None, **fields):
    content = {"version": "5.4.1", "flags": {}, "shapes": shapes, "imagePath": "cat.jpg", "imageData": None}
    return json.dumps(content | {"imageHeight": 6, "imageWidth": 8} | fields, indent=indent).encode()


def cvat_seeds():
    """Return annotations.xml with every kind of shape."""
    shapes = (
        '<polygon label="cat" points="0.00,0.00;3.00,0.00;3.00,2.00" z_order="1"><attribute/></polygon>',
        '<box label="dog" xtl="4.00" ytl="0.00" xbr="6.00" ybr="2.00" rotation="30.00" z_order="0"></box>',
        '<ellipse label="dog" cx="6.00" cy="4.00" rx="1.90" ry="1.10"/>',
        '<mask label="cat" rle="1, 2, 1" left="0" top="4" width="2" height="2" z_order="0"></mask>',
        '<polyline label="cat" points="1,1;2,2"/>',
        "",
    )
    for shape in (*shapes, "".join(shapes)):
        yield (
            '<?xml version="1.0" encoding="utf-8"?>\n<annotations><version>1.1</version><meta><task><labels><label>'
            "<name>cat</name></label></labels></task></meta>"
            f'<image id="0" name="cat.jpg" width="8" height="6">{shape}</image></annotations>'
        ).encode()


def class_list_seeds():
    """Return labelmap.txt of CVAT, and one without colours."""
    yield b"# label:color_rgb:parts:actions\nbackground:0,0,0::\ncat:128,0,0:head,tail:sitting\n"
    yield "\ufeffK\u00e4tzchen:::\r\ndog:::\r\n".encode()
