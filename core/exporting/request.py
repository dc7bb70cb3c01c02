"""What is to be exported, and where to."""

from dataclasses import dataclass
from pathlib import Path

from core.formats.format import FormatOptions
from core.project import PhotoState
from core.project.remarks import USUAL_TAGS

BY_FOLDER = "folder"
"""The category that stands for the name of the sub-folder that a photo is in."""
BY_TAG = "tag"
"""The category that stands for the one of `ExportRequest.category_tags` that a photo is tagged with."""
PET = "pet"


@dataclass(frozen=True)
class ExportRequest:
    """What is to be exported, and where to.

    Attributes
    ----------
    format : str
        A key of `core.formats.FORMATS`.
    out : Path
        A folder that is missing, empty, or holds an export in this format, which is brought up to date.
    states : frozenset of PhotoState
        Photos in other states are left out.
    options : FormatOptions or None
        None takes the format's own defaults. Categories are found by `plan_export`.
    category : str
        What pets are called; `BY_FOLDER` takes the name of each photo's sub-folder, `BY_TAG` its tag.
    category_tags : tuple of str
        Tags that can be the category. A photo with none of them, or with several, has a `PET`.
    only_tags : tuple of str
        Photos with none of these tags are left out; empty takes all.
    replaces_others : bool
        Whether files of the export that other programs changed may be replaced.
    """

    format: str
    out: Path
    states: frozenset[PhotoState] = frozenset({PhotoState.REVIEWED})
    options: FormatOptions | None = None
    category: str = PET
    category_tags: tuple[str, ...] = USUAL_TAGS
    only_tags: tuple[str, ...] = ()
    replaces_others: bool = False
