import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.display.coverage import TILE, Coverage
from core.display.coverage_levels import LEVELS, STEPS, shares
from core.labels import Label
from core.pixels import Box

sides = st.integers(1, 150)


def settled(mask):
    coverage = Coverage(mask)
    list(coverage.refresh(Box.whole(mask.shape)))
    assert not coverage.is_stale
    return coverage


def share_of(mask, label, level):
    """Mean of each block that lies fully in the mask, by brute force."""
    side = 2**level
    height, width = (length // side * side for length in mask.shape)
    blocks = (mask[:height, :width] == label).reshape(height // side, side, width // side, side)
    return blocks.mean(axis=(1, 3))


@given(sides, sides, st.integers(0, 9))
def test_codes_are_the_shares_of_their_blocks(height, width, seed):
    mask = np.random.default_rng(seed).integers(0, 3, (height, width), dtype=np.uint8)
    coverage = settled(mask)
    for level in range(1, LEVELS + 1):
        codes = coverage.level(level)
        for shift, label in ((4, Label.PET), (0, Label.BORDER)):
            wanted = share_of(mask, label, level)
            seen = ((codes >> shift) & 15)[: wanted.shape[0], : wanted.shape[1]] / STEPS
            assert np.abs(seen - wanted).max(initial=0) < 0.5 / STEPS + 0.01


@given(sides, sides, st.integers(0, 9))
def test_no_code_is_the_complement_of_another(height, width, seed):
    mask = np.random.default_rng(seed).integers(0, 3, (height, width), dtype=np.uint8)
    for level in range(1, LEVELS + 1):
        codes = settled(mask).level(level)
        assert ((codes >> 4) + (codes & 15)).max() <= 14


@given(sides, sides, st.lists(st.tuples(st.integers(-20, 150), st.integers(-20, 150), sides, sides), max_size=5))
def test_updating_what_is_marked_equals_starting_afresh(height, width, boxes):
    rng = np.random.default_rng(0)
    mask = rng.integers(0, 3, (height, width), dtype=np.uint8)
    coverage = settled(mask)
    for top, left, down, right in boxes:
        box = Box(top, left, top + down, left + right)
        inside = box.clipped(mask.shape)
        if not inside.is_empty:
            mask[inside.slices] = rng.integers(0, 3)
        coverage.mark(box)
    list(coverage.refresh(Box.whole(mask.shape)))
    fresh = settled(mask)
    for level in range(1, LEVELS + 1):
        assert np.array_equal(coverage.level(level), fresh.level(level))


@pytest.mark.parametrize("changes", [1, 6, 60])
@pytest.mark.parametrize("shape", [(1000, 1301), (640, 1280), (70, 4099), (6000, 6001)])
def test_updating_small_changes_equals_starting_afresh(shape, changes):
    rng = np.random.default_rng(0)
    mask = rng.integers(0, 3, shape, dtype=np.uint8)
    coverage = settled(mask)
    for _ in range(changes):
        top, left = (int(rng.integers(0, side)) for side in shape)
        box = Box(top, left, top + int(rng.integers(1, 200)), left + int(rng.integers(1, 500))).clipped(shape)
        mask[box.slices] = rng.integers(0, 3)
        coverage.mark(box)
    is_much, made = coverage.is_stale, list(coverage.refresh(Box.whole(shape)))
    assert bool(made) <= is_much
    assert not is_much or changes == 60
    fresh = settled(mask)
    for level in range(1, LEVELS + 1):
        assert np.array_equal(coverage.level(level), fresh.level(level))


def test_large_changes_are_refreshed_in_pieces():
    mask = np.full((6 * TILE, 6 * TILE), Label.BACKGROUND, np.uint8)
    coverage = settled(mask)
    mask[:] = Label.PET
    coverage.mark(Box.whole(mask.shape))
    assert len(list(coverage.refresh(Box.whole(mask.shape), should_stop=lambda: True))) == 0
    corner = Box(0, 0, TILE, TILE)
    assert list(coverage.refresh(corner)) == [corner]
    assert coverage.level(1)[0, 0] == STEPS << 4
    assert coverage.level(1)[-1, -1] == 0
    assert coverage.is_stale


@pytest.mark.parametrize("level", [1, 2, 5])
def test_a_large_change_is_sampled_at_once_and_exact_later(level):
    rng = np.random.default_rng(0)
    mask = np.repeat(np.repeat(rng.integers(0, 3, (40, 50), dtype=np.uint8), 50, axis=0), 60, axis=1)[:1990, :2931]
    coverage = Coverage(mask)
    coverage.update(level)
    assert coverage.is_stale
    side = 2**level
    rows, columns = (length // side for length in mask.shape)
    of_blocks = mask[side // 2 :: side, side // 2 :: side][:rows, :columns]
    codes = np.array([{Label.PET: STEPS << 4, Label.BORDER: STEPS}.get(label, 0) for label in range(3)], np.uint8)
    assert np.array_equal(coverage.level(level)[:rows, :columns], codes[of_blocks])
    list(coverage.refresh(Box.whole(mask.shape)))
    assert not coverage.is_stale
    assert np.array_equal(coverage.level(level), settled(mask.copy()).level(level))


def test_a_large_change_is_sampled_at_another_level_too():
    mask = np.full((1536, 2112), Label.BACKGROUND, np.uint8)
    coverage = settled(mask)
    mask[:] = Label.PET
    coverage.mark(Box.whole(mask.shape))
    for level in (2, 3, 1, 6):
        coverage.update(level)
        assert {shares(code) for code in np.unique(coverage.level(level)).tolist()} == {(1.0, 0.0)}


def test_small_changes_keep_the_samples_of_a_large_one():
    mask = np.full((1536, 2112), Label.BACKGROUND, np.uint8)
    coverage = settled(mask)
    mask[:] = Label.PET
    coverage.mark(Box.whole(mask.shape))
    coverage.update(4)
    for corner in (Box(0, 0, 10, 10), Box(1500, 2000, 1510, 2010)):
        coverage.mark(corner)
    coverage.update(4)
    assert {shares(code) for code in np.unique(coverage.level(4)).tolist()} == {(1.0, 0.0)}


def test_a_large_change_first_refreshed_is_sampled_when_it_is_shown():
    mask = np.full((1536, 2112), Label.BACKGROUND, np.uint8)
    coverage = settled(mask)
    mask[:] = Label.PET
    coverage.mark(Box.whole(mask.shape))
    list(coverage.refresh(Box.whole(mask.shape), lambda: True))
    coverage.update(2)
    assert {shares(code) for code in np.unique(coverage.level(2)).tolist()} == {(1.0, 0.0)}
    list(coverage.refresh(Box.whole(mask.shape)))
    assert not coverage.is_stale


@pytest.mark.parametrize("code", range(256))
def test_shares_are_never_more_than_all(code):
    pet, border = shares(code)
    assert 0 <= pet <= 1
    assert 0 <= border <= 1
    assert pet + border <= 1 + 1e-9


def test_whole_classes_are_exact():
    assert shares(0) == (0, 0)
    assert shares(STEPS << 4) == (1, 0)
    assert shares(STEPS) == (0, 1)
