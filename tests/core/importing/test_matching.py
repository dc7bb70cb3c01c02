"""Which photo a mask belongs to, by their names."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.exported.file_stems import file_stems
from core.formats.foreign.masks import ForeignMask
from core.importing import How, match_masks


def matching(photos, *masks):
    return match_masks(photos, [ForeignMask(mask, Path("/theirs") / mask, lambda _size: None) for mask in masks])


def pairs(photos, *masks):
    return {match.photo: [mask.photo for mask in match.masks] for match in matching(photos, *masks).matches}


@pytest.mark.parametrize(
    ("photo", "mask", "how"),
    [
        ("a/cat.jpg", "a/cat", How.PATH),
        ("a/cat.jpg", "a/cat.jpg", How.PATH),
        ("a/cat.jpg", "data\\images\\a\\cat.JPG", How.PATH),
        ("a/cat.jpg", "C:/photos/a/cat.png", How.PATH),
        ("a/cat.jpg", "../../a/cat", How.PATH),
        ("a/my cat.jpg", "a_my_cat", How.EXPORTED),
        ("a/cat.jpg", "cat", How.NAME),
        ("a/cat.jpg", "somewhere/else/CAT.tif", How.NAME),
        ("a/Ka\u0308tzchen.jpg", "K\u00e4tzchen", How.NAME),
        ("a/cat.jpg", "a/cat_mask", How.DECORATED),
        ("a/cat.jpg", "a/cat_cp_masks", How.DECORATED),
        ("a/cat.jpg", "gt-cat", How.DECORATED),
        ("a/cat.jpg", "a_cat.2", How.PART),
        ("cat.v2.jpg", "cat.v2", How.PATH),
        ("cat.jpg.jpg", "cat.jpg", How.PATH),
    ],
)
def test_ways_to_name_a_photo(photo, mask, how):
    found = matching(["other.jpg", photo], mask)
    assert [(match.photo, match.how) for match in found.matches] == [(photo, how)]
    assert not found.unmatched


@pytest.mark.parametrize(
    ("photos", "masks", "reason"),
    [
        (["cat.jpg"], ["dog"], "no photo here is called dog"),
        (["cat.jpg"], ["cat.v2"], "no photo here is called cat.v2"),
        (["cat.jpg"], [""], "no photo here is called"),
        (["a/cat.jpg", "b/cat.jpg"], ["cat"], "could be the mask of 2 photos: a/cat.jpg, b/cat.jpg"),
        (["cat.jpg", "cat.png"], ["cat"], "could be the mask of 2 photos"),
        (["cat.jpg"], ["x/cat", "y/cat"], "2 masks could be that of cat.jpg"),
    ],
)
def test_what_is_unclear_is_not_taken(photos, masks, reason):
    found = matching(photos, *masks)
    assert not found.matches
    assert len(found.unmatched) == len(masks)
    assert all(reason in str(error) for error in found.unmatched)


def test_the_extension_tells_photos_apart():
    assert pairs(["cat.jpg", "cat.png"], "cat.jpg", "cat.png") == {"cat.jpg": ["cat.jpg"], "cat.png": ["cat.png"]}


def test_the_mask_that_fits_best_counts():
    found = matching(["a/cat.jpg"], "cat_mask", "b/cat", "a/cat")
    assert [mask.photo for mask in found.matches[0].masks] == ["a/cat"]
    assert "fits a/cat.jpg better" in str(found.unmatched[0])


def test_numbered_regions_belong_together():
    assert pairs(["cat.jpg", "dog.1.jpg"], "cat.1", "cat.2", "dog.1") == {
        "cat.jpg": ["cat.1", "cat.2"],
        "dog.1.jpg": ["dog.1"],
    }


def test_names_for_errors_are_harmless_and_short():
    found = matching([f"{number}/cat.jpg" for number in range(9)], "cat", "evil\n\x1b[31m\ud800")
    assert "..." in str(found.unmatched[0])
    assert str(found.unmatched[1]).isprintable() or "\ufffd" in str(found.unmatched[1])
    str(found.unmatched[1].problem).encode()


NAMES = st.lists(
    st.text(st.sampled_from("ab .-_/\u00e4\u0308A1"), min_size=1, max_size=8)
    .map(lambda name: "/".join(part for part in name.split("/") if part not in ("", ".", "..")))
    .filter(bool)
    .map(lambda name: f"{name}.jpg"),
    max_size=6,
    unique=True,
)


@given(NAMES)
def test_every_photo_is_found_by_its_name_and_by_the_stem_of_its_export(names):
    """No mask is given to a wrong photo; by path it is always found."""
    by_path = matching(names, *names)
    assert {match.photo: match.masks[0].photo for match in by_path.matches} == {name: name for name in names}
    stems = file_stems(names)
    for match in matching(names, *stems.values()).matches:
        assert stems[match.photo] in [mask.photo for mask in match.masks]
