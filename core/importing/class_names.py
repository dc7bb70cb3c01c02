"""Names of classes that are no pets."""

import re

_SEPARATORS = re.compile(r"[\s_-]+")
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


def is_no_pet(name: str) -> bool:
    """Whether a class is known as something else than a pet."""
    return _SEPARATORS.sub(" ", name.casefold()).strip() in _NO_PETS
