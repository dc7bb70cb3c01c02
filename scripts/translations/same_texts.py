"""Texts that are the same in another language as in English, and why."""

import re
from collections.abc import Mapping

from petseg_gui.languages import LANGUAGES

_FIELD = re.compile(r"{[^}]*}")
_EVERYWHERE: Mapping[str, tuple[str, ...]] = {
    "names": (
        "PetSeg", "PetSeg {version}", "CVAT", "CVAT segmentation mask 1.1", "COCO", "Pascal VOC", "Photoshop",
        "Ultralytics, supervision, Roboflow",
        "pycocotools, torchvision, Detectron2, MMDetection, FiftyOne, CVAT, datumaro",
    ),
    "names of languages, in these languages": ("English", *LANGUAGES.values()),
    "abbreviations": ("CPU", "&CPU", "GPU", "&GPU"),
    "what is written on the key": ("Esc",),
    "units and signs": (
        " px", " MB", "{megabytes:.1f} MB", "{size:.1f} MB", "{size} kB", "{width} × {height} px", "{seconds} s",
        "{minutes} min", "{hours} h {minutes} min", "{hours} h", "x {x}, y {y}",
    ),
}  # fmt: skip
_WORDS: Mapping[str, tuple[str, ...]] = {
    "de": (
        "Radius", "Format", "&Format", "Version", "&System", "Standard", "Gamma", "&Lasso", "Decoder", "Details",
        "Zoom", "Training", "transparent",
    ),
    "es": ("Gamma", "error", "Zoom"),
    "fr": (
        "Images", "Import", "Note", "Format", "&Format", "Photo", "&Photo", "Photos", "Photos ({patterns})", " photos",
        "1 photo", "{count} photos", "{count:,} photos", "Action", "Version", "Versions", "Versions…", "&Versions…",
        "Pixels", "Scores", "{points} points", "Standard", "Gamma", "&Lasso", "&Augmentation", "Pause", "Zoom",
        "transparent",
    ),
}  # fmt: skip
"""Words that a language shares with English."""


def is_same_on_purpose(language: str, text: str) -> bool:
    """Whether a text may stay as it is in English."""
    has_words = re.search("[A-Za-z]", _FIELD.sub("", text)) is not None
    return not has_words or any(text in known for known in (*_EVERYWHERE.values(), _WORDS.get(language, ())))
