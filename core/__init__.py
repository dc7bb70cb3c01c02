"""PetSeg without its window: photos, masks, editing, models, projects, training and the command line.

What is listed in `__all__` is the Python API: its names stay, wherever the code behind them moves. Each is imported
when it is first used, so that `import core` takes no time. docs/python.md shows it at work.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.errors import PetsegError as PetsegError
    from core.evaluation.labelled_photos import photos_in_folder as photos_in_folder
    from core.evaluation.scoring import evaluate as evaluate
    from core.exporting.export import export_masks as export_masks
    from core.exporting.request import ExportRequest as ExportRequest
    from core.formats import FORMATS as FORMATS
    from core.formats import FormatOptions as FormatOptions
    from core.images import list_images as list_images
    from core.images import read_image as read_image
    from core.importing import ImportChoices as ImportChoices
    from core.importing import import_masks as import_masks
    from core.importing import open_source as open_source
    from core.importing import prepare_import as prepare_import
    from core.labels import Label as Label
    from core.masks import read_mask as read_mask
    from core.masks import write_mask as write_mask
    from core.model.segmenter import Segmenter as Segmenter
    from core.pixels import Box as Box
    from core.project import PhotoState as PhotoState
    from core.project import Project as Project
    from core.project.contents import photos_of as photos_of
    from core.proposal import Proposal as Proposal

_HOMES = {
    "FORMATS": "core.formats",
    "Box": "core.pixels",
    "ExportRequest": "core.exporting.request",
    "FormatOptions": "core.formats",
    "ImportChoices": "core.importing",
    "Label": "core.labels",
    "PetsegError": "core.errors",
    "PhotoState": "core.project",
    "Project": "core.project",
    "Proposal": "core.proposal",
    "Segmenter": "core.model.segmenter",
    "evaluate": "core.evaluation.scoring",
    "export_masks": "core.exporting.export",
    "import_masks": "core.importing",
    "list_images": "core.images",
    "open_source": "core.importing",
    "photos_in_folder": "core.evaluation.labelled_photos",
    "photos_of": "core.project.contents",
    "prepare_import": "core.importing",
    "read_image": "core.images",
    "read_mask": "core.masks",
    "write_mask": "core.masks",
}
"""Where each name of the API is."""

__all__ = list(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
