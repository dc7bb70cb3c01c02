"""Any mask comes back from an export as it was, or with the documented loss."""

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.imports import export_to, photos_of

from core.formats import FORMATS
from core.formats.border_use import resolve_border
from core.importing import ImportChoices, PhotoFrame, count_values, fit_mask, guess_labels, match_masks, open_source
from core.labels import Label

NAMES = ("a.jpg", "sub dir/a.png", "b.v2.jpg")
SHAPE = (12, 15)
EXACT = {
    "oxford": "",
    "indexed": "",
    "huggingface": "",
    "binary": "",
    "coco": "rle",
    "cvat": "annotations",
    "voc": "",
    "labelme": "mask",
}
"""Formats, each with a variant, from which a mask comes back as it was written."""
QUICK = [(key, variant, FORMATS[key].borders[-1 if key == "coco" else 0]) for key, variant in EXACT.items()]
ALL = [(key, variant, border) for key, variant in EXACT.items() for border in FORMATS[key].borders]
MASKS = st.lists(
    st.builds(
        lambda seed, labels: np.random.default_rng(seed).choice(labels, SHAPE).astype(np.uint8),
        st.integers(0, 2**32 - 1),
        st.sampled_from([list(Label), [0, 1], [1], [0], [2], [0, 2], [1, 1, 1, 1, 2]]),
    ),
    min_size=len(NAMES),
    max_size=len(NAMES),
)


def read_back(path, key, photos):
    """Return the masks of an export, by the photos' names."""
    with open_source(path) as source:
        assert source.formats[0] == key
        masks = source.read()
        matching = match_masks(NAMES, masks.masks)
        assert not matching.unmatched
        guess = guess_labels(masks, count_values(matching, masks.titles, lambda _name: PhotoFrame(SHAPE, SHAPE, 1)))
        choices = ImportChoices(guess.labels, border="none")
        return {match.photo: fit_mask(photos / match.photo, match, choices, 0.1).mask for match in matching.matches}


def round_trip(key, options, masks):
    """Export masks and import them again."""
    with tempfile.TemporaryDirectory() as name:
        out = export_to(Path(name) / "out", key, options, list(zip(NAMES, masks, strict=True)))
        found = read_back(out, key, photos_of(out))
    assert list(found) == list(NAMES)
    for photo, mask in zip(NAMES, masks, strict=True):
        assert np.array_equal(found[photo], resolve_border(mask, options.border))


@pytest.mark.parametrize(("key", "variant", "border"), QUICK)
@given(masks=MASKS, regions=st.booleans())
@settings(max_examples=3)
def test_what_is_exported_is_imported(key, variant, border, masks, regions):
    options = replace(FORMATS[key].default_options(), border=border, variant=variant, regions=regions)
    round_trip(key, options, masks)


@pytest.mark.long
@pytest.mark.parametrize(("key", "variant", "border"), ALL)
@given(masks=MASKS, regions=st.booleans(), copies_photos=st.booleans())
@settings(max_examples=30)
def test_whatever_is_exported_is_imported(key, variant, border, masks, regions, copies_photos):
    options = replace(
        FORMATS[key].default_options(), border=border, variant=variant, regions=regions, copies_photos=copies_photos
    )
    round_trip(key, options, masks)
