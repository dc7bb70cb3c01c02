"""What names of classes mean for masks of pets."""

import re

from core.labels import Label

_SEPARATORS = re.compile(r"[\s_-]+")
_BACKGROUND = frozenset({"background", "bg", "back", "backgr", "none", "nothing", "unannotated"})
_BORDER = frozenset(
    {"border", "ignore", "ignored", "void", "edge", "edges", "boundary", "outline", "contour", "uncertain", "dontcare"}
)
_UNLABELLED = frozenset({"unlabelled", "unlabeled", "unknown", "unclassified"})
_NO_PETS = frozenset({
    # COCO, then what PASCAL VOC calls otherwise
    "person", "bicycle", "car", "motorcycle", "airplane", "bus", "train", "truck", "boat", "traffic light",
    "fire hydrant", "stop sign", "parking meter", "bench", "backpack", "umbrella", "handbag", "tie", "suitcase",
    "frisbee", "skis", "snowboard", "sports ball", "kite", "baseball bat", "baseball glove", "skateboard",
    "surfboard", "tennis racket", "bottle", "wine glass", "cup", "fork", "knife", "spoon", "bowl", "banana", "apple",
    "sandwich", "orange", "broccoli", "carrot", "hot dog", "pizza", "donut", "cake", "chair", "couch", "potted plant",
    "bed", "dining table", "toilet", "tv", "laptop", "mouse", "remote", "keyboard", "cell phone", "microwave", "oven",
    "toaster", "sink", "refrigerator", "book", "clock", "vase", "scissors", "teddy bear", "hair drier", "toothbrush",
    "aeroplane", "diningtable", "motorbike", "pottedplant", "sofa", "tvmonitor", "people", "human", "man", "woman",
    "child", "hand", "grass", "sky", "wall", "floor", "tree", "road",
})  # fmt: skip
"""Only if a photo has pets besides: else somebody has given a class such a name for lack of a better one."""


def label_of_class(name: str, others: frozenset[str]) -> Label:
    """Return what a class of this name is in a mask of pets.

    Parameters
    ----------
    name : str
    others : frozenset of str
        The names of all classes, as `plain` returns them.
    """
    plain_name = plain(name)
    if plain_name in _BACKGROUND:
        return Label.BACKGROUND
    if plain_name in _BORDER:
        return Label.BORDER
    if plain_name in _UNLABELLED:  # beside a background it is what nobody has decided about
        return Label.BORDER if others & _BACKGROUND else Label.BACKGROUND
    if plain_name in _NO_PETS and not others <= _NO_PETS | _BACKGROUND | _BORDER | _UNLABELLED:
        return Label.BACKGROUND
    return Label.PET


def plain(name: str) -> str:
    """Return what spellings of a name share."""
    return " ".join(_SEPARATORS.split(name.casefold().strip(" _-")))
