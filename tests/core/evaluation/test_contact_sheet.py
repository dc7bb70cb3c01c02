import errno
import os

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from support.closed_folders import closed

from core.errors import ImageError
from core.evaluation import contact_sheet as sheets
from core.evaluation.evaluation import Evaluation
from core.labels import Label
from core.proposal import Proposal

sides = st.integers(1, 700)


def photo(height, width, value=100):
    return np.full((height, width, 3), value, np.uint8)


def mask(height, width, label):
    return np.full((height, width), int(label), np.uint8)


@given(sides, sides, st.text(max_size=300))
def test_photos_of_any_size_and_name_fit_their_cells(height, width, name):
    labels = mask(height, width, Label.PET)
    row = sheets.make_row(name, "core IoU 0.5", photo(height, width), labels, labels)
    assert len(row.images) == len(sheets.COLUMNS)
    for image in row.images:
        assert max(image.shape[:2]) <= sheets.SIDE
        assert image.shape == row.images[0].shape
    drawn = sheets.draw_contact_sheet("heading", [row])
    assert drawn.height > row.images[0].shape[0]


def test_truth_and_proposal_have_the_windows_colours_over_the_photo():
    labels = mask(60, 80, Label.PET)
    labels[:, 40:] = Label.BACKGROUND
    shown = sheets.overlay(photo(60, 80), labels).astype(int)
    assert shown[0, 0, 0] > shown[0, 0, 2]
    assert shown[0, -1, 2] > shown[0, -1, 0]
    brighter = sheets.overlay(photo(60, 80, 200), labels)
    assert (brighter > shown).all()


@pytest.mark.parametrize(
    ("true", "proposed", "colour"),
    [
        (Label.PET, Label.BACKGROUND, sheets.MISSED),
        (Label.BACKGROUND, Label.PET, sheets.ADDED),
        (Label.BACKGROUND, Label.BORDER, sheets.ADDED),
        (Label.PET, Label.BORDER, sheets.BORDER_ONLY),
        (Label.BORDER, Label.PET, sheets.BORDER_ONLY),
        (Label.BORDER, Label.BACKGROUND, sheets.BORDER_ONLY),
    ],
)
def test_difference_colours_what_is_wrong(true, proposed, colour):
    shown = sheets.difference(photo(8, 8, 0), mask(8, 8, true), mask(8, 8, proposed))
    np.testing.assert_allclose(shown[0, 0], 0.6 * np.array(colour), atol=1)


@pytest.mark.parametrize("label", list(Label))
def test_difference_leaves_what_is_right_grey(label):
    grey = np.array([10, 20, 90], np.uint8) * np.ones((8, 8, 1), np.uint8)
    shown = sheets.difference(grey, mask(8, 8, label), mask(8, 8, label))
    assert (shown == 40).all()


def scored(wrong):
    """A photo all of pet, 20 pixels wide, with `wrong` columns proposed as background."""
    truth, proposed = mask(10, 20, Label.PET), mask(10, 20, Label.PET)
    proposed[:, :wrong] = Label.BACKGROUND
    figures = Evaluation().add(f"photo {wrong}", Proposal(proposed, np.ones((4, 4), np.float32), 0.5), truth, 0.1)
    return figures, photo(10, 20), truth, proposed


@given(st.lists(st.integers(0, 20), max_size=12), st.integers(0, 5))
def test_only_the_worst_are_kept(wrong, count):
    worst = sheets.WorstPhotos(count)
    for columns in wrong:
        worst.add(*scored(columns))
    expected = sorted(wrong, reverse=True)[:count]
    assert [row.title for row in worst.rows()] == [f"photo {columns}" for columns in expected]


def test_a_sheet_is_written_and_may_be_replaced(tmp_path):
    path = tmp_path / "sheet.png"
    worst = sheets.WorstPhotos(3)
    worst.add(*scored(5))
    for _ in range(2):
        sheets.check_sheet_file(path)
        worst.write_sheet(path, "heading")
    with Image.open(path) as image:
        assert image.size == sheets.draw_contact_sheet("heading", worst.rows()).size
    assert [file.name for file in tmp_path.iterdir()] == ["sheet.png"]


@pytest.mark.parametrize("content", [b"", b"text", None])
def test_no_other_file_and_no_missing_folder_is_accepted(tmp_path, content):
    path = tmp_path / ("sheet.png" if content is not None else "gone/sheet.png")
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ImageError, match=r"sheet\.png"):
        sheets.check_sheet_file(path)


@pytest.mark.skipif(os.name == "nt", reason="no pipes in folders, and Python asks in other ways")
def test_a_file_that_cannot_be_looked_at_is_told_with_the_reason(tmp_path):
    for path in (tmp_path / ("x" * 300), tmp_path / ("x" * 300) / "sheet.png"):
        with pytest.raises(ImageError, match="file name too long"):
            sheets.check_sheet_file(path)
    (tmp_path / "sheet.png").touch()
    with closed(tmp_path), pytest.raises(ImageError, match="permission denied"):
        sheets.check_sheet_file(tmp_path / "sheet.png")
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(ImageError, match="not replaced"):
        sheets.check_sheet_file(tmp_path / "pipe.png")


def test_full_disk_is_reported(tmp_path, monkeypatch):
    def full(path, data, durable):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sheets, "write_bytes", full)
    with pytest.raises(ImageError, match="no space left"):
        sheets.WorstPhotos(1).write_sheet(tmp_path / "sheet.png", "heading")
