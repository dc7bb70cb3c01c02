"""Taking over masks that other programs made: open, match, count values, guess what they mean, store.

with open_source(path) as source:
    masks = source.read()
    matching = match_masks(project.photos.names, masks.masks)
    guess = guess_labels(masks, count_values(matching.masks, masks.titles))
    report = take_over(project, matching, ImportChoices(guess.labels))
"""

from core.importing.choices import ON_CONFLICT, BorderChoice, ImportChoices, OnConflict
from core.importing.fitting import FittedMask, WrongSizeError, fit_mask
from core.importing.matching import How, Match, Matching, match_masks
from core.importing.petseg_copy import PetsegCopy, read_copy, require_other_folder
from core.importing.report import ImportReport
from core.importing.source import MaskSource, open_source
from core.importing.take_over import STEP, take_over
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
    "ValueCount",
    "ValueCounts",
    "WrongSizeError",
    "count_values",
    "fit_mask",
    "guess_labels",
    "match_masks",
    "open_source",
    "read_copy",
    "require_other_folder",
    "take_over",
]
