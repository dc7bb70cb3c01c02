"""One folder of photos: what is known of each, where its masks are, and which model proposes."""

from core.project.layout import resolve_root
from core.project.masks.seen_masks import OtherMask
from core.project.pairing import mask_files
from core.project.photo import PhotoChanges
from core.project.project import Project
from core.project.samples import find_samples, samples_on_disk
from core.project.states import (
    FIRST_KNOWN_DIGEST,
    SHIPPED,
    SHIPPED_TITLE,
    TRAINED_ON,
    WAITING_STATES,
    ModelVersion,
    PhotoEntry,
    PhotoState,
)
from core.project.versions import shipped_version

__all__ = [
    "FIRST_KNOWN_DIGEST",
    "SHIPPED",
    "SHIPPED_TITLE",
    "TRAINED_ON",
    "WAITING_STATES",
    "ModelVersion",
    "OtherMask",
    "PhotoChanges",
    "PhotoEntry",
    "PhotoState",
    "Project",
    "find_samples",
    "mask_files",
    "resolve_root",
    "samples_on_disk",
    "shipped_version",
]
