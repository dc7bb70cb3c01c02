"""How photos are dealt out to parts, by their names alone."""

from hypothesis import given
from hypothesis import strategies as st

from core.formats.exported.file_stems import file_stems, is_test, names_of_tests

NAMES = [f"pets/{number}.jpg" for number in range(500)]


def test_one_photo_in_five_is_a_test_photo():
    tests = names_of_tests(NAMES)
    assert 70 < len(tests) < 130
    assert tests == {name for name in NAMES if is_test(name)}


@given(st.sets(st.text(max_size=8), min_size=2, max_size=6))
def test_both_parts_have_photos(names):
    tests = names_of_tests(names)
    assert 0 < len(tests) < len(names)
    assert names_of_tests(sorted(names, reverse=True)) == tests


def test_a_single_photo_is_where_its_name_says():
    assert all(names_of_tests([name]) == set(filter(is_test, [name])) for name in NAMES[:20])


@given(st.sets(st.from_regex(r"(a|b/a)([._ ]?\d{1,2})?\.(jpg|png)", fullmatch=True), max_size=6))
def test_names_of_regions_are_no_names_of_photos(names):
    stems = file_stems(names).values()
    files = [file for stem in stems for file in (stem, f"{stem}.1", f"{stem}.2", f"{stem}.12")]
    assert len(set(files)) == 4 * len(names)


def test_a_photo_called_like_another_with_its_hash_has_a_name_of_its_own():
    first = file_stems(["cat.jpg", "cat.png"])["cat.jpg"]
    stems = file_stems(["cat.jpg", "cat.png", f"{first}.jpg", f"{first.upper()}.png"])
    assert stems["cat.jpg"] == first
    assert len({stem.casefold() for stem in stems.values()}) == 4
