from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from petseg_gui.models.photo_exchange import PhotoExchange, RowChanges, runs

PHOTOS = st.lists(st.text("abcdef", min_size=1, max_size=2), unique=True, max_size=30).map(sorted)


@given(PHOTOS, PHOTOS)
def test_applied_changes_lead_from_one_list_to_the_other(listed, found):
    photos = PhotoExchange.between(listed, found)
    changes = RowChanges([listed.index(name) for name in photos.gone], photos.came)
    assert changes.applied(listed, photos.new_names) == found


@given(PHOTOS, PHOTOS, st.data())
def test_rows_stay_with_their_photos(listed, found, data):
    photos = PhotoExchange.between(listed, found)
    changes = RowChanges([listed.index(name) for name in photos.gone], photos.came)
    rows = sorted(data.draw(st.sets(st.sampled_from(range(len(listed)))))) if listed else []
    expected = [listed[row] for row in rows if listed[row] in found]
    assert [found[row] for row in changes.moved(rows)] == expected


@given(st.sets(st.integers(0, 40)).map(sorted))
def test_runs_hold_the_same_rows(rows):
    found = runs(rows)
    assert [row for start, end in found for row in range(start, end)] == rows
    assert all(end < start for (_, end), (start, _) in pairwise(found))
