"""Taking over masks that other programs made: open, prepare, ask, store.

with open_source(path) as source:
    prepared = prepare_import(project, source)
    report = import_masks(project, prepared.matching, prepared.choices, prepared.copy)
"""

from core.importing.choices import ON_CONFLICT, BorderChoice, ImportChoices, OnConflict
from core.importing.fitting import FittedMask, fit_mask
from core.importing.matching import How, Match, Matching, match_masks
from core.importing.petseg_copy import PetsegCopy, read_copy, require_other_folder
from core.importing.photo_frame import PhotoFrame
from core.importing.prepared import PreparedImport, prepare_import
from core.importing.report import ImportReport
from core.importing.source import MaskSource, open_source
from core.importing.storing import STEP, import_masks
from core.importing.value_counts import ValueCount, ValueCounts, count_values
from core.importing.value_guess import Guess, guess_labels

__all__ = [
    "ON_CONFLICT",
    "STEP",
    "BorderChoice",
    "FittedMask",
    "Guess",
    "How",
    "ImportChoices",
    "ImportReport",
    "MaskSource",
    "Match",
    "Matching",
    "OnConflict",
    "PetsegCopy",
    "PhotoFrame",
    "PreparedImport",
    "ValueCount",
    "ValueCounts",
    "count_values",
    "fit_mask",
    "guess_labels",
    "import_masks",
    "match_masks",
    "open_source",
    "prepare_import",
    "read_copy",
    "require_other_folder",
]
