"""Masks are trimaps on disk, and nothing else passes for one."""

import errno
import os

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image

from core.errors import MaskError
from core.labels import Label, mask_from_trimap, trimap_from_mask
from core.masks import decode_mask, encode_mask, is_proposed, is_trimap, read_mask, read_origin, write_mask

masks = hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.integers(0, 2))


@given(masks)
def test_a_mask_comes_back_as_it_went(mask):
    assert (mask_from_trimap(trimap_from_mask(mask)) == mask).all()
    assert (decode_mask(encode_mask(mask), "memory", mask.shape) == mask).all()


@given(masks, st.booleans())
def test_file_holds_codes_1_2_3(tmp_path_factory, mask, proposed):
    path = tmp_path_factory.getbasetemp() / "roundtrip.png"
    write_mask(path, mask, proposed=proposed)
    with Image.open(path) as image:
        assert image.format == "PNG"
        assert image.mode == "L"
        assert (np.asarray(image) == mask + 1).all()
    assert (read_mask(path, mask.shape) == mask).all()
    assert is_proposed(path) == proposed


def test_a_view_can_be_written(tmp_path):
    mask = np.zeros((20, 30), np.uint8)[::2, ::-3]
    write_mask(tmp_path / "a.png", mask)
    assert read_mask(tmp_path / "a.png").shape == (10, 10)


def test_result_can_be_painted_on(tmp_path, make_mask):
    write_mask(tmp_path / "a.png", make_mask())
    mask = read_mask(tmp_path / "a.png")
    mask[0, 0] = Label.PET
    assert mask.dtype == np.uint8


@pytest.mark.parametrize("bad", [np.full((2, 2), 3, np.uint8), np.zeros((2, 2, 1), np.uint8), np.zeros((2, 2), int)])
def test_anything_but_labels_is_never_written(tmp_path, bad):
    with pytest.raises(ValueError, match="no mask of labels"):
        write_mask(tmp_path / "a.png", bad)
    assert not list(tmp_path.iterdir())


def test_another_size_is_reported_with_both(tmp_path, make_mask):
    write_mask(tmp_path / "a.png", make_mask(40, 30))
    with pytest.raises(MaskError, match="the mask has 40 x 30 pixels, its photo 41 x 31"):
        read_mask(tmp_path / "a.png", (31, 41))


@pytest.mark.parametrize("values", [[0], [4], [255], [1, 2, 3, 128], [0, 255]])
def test_foreign_values_are_named(tmp_path, values):
    path = tmp_path / "a.png"
    Image.fromarray(np.array([values], np.uint8)).save(path)
    with pytest.raises(MaskError, match="values other than 1, 2 and 3") as caught:
        read_mask(path)
    foreign = ", ".join(str(value) for value in values if value not in (1, 2, 3))
    assert f"({foreign})" in str(caught.value)


def test_many_foreign_values_are_not_all_listed(tmp_path):
    path = tmp_path / "a.png"
    Image.fromarray(np.arange(256, dtype=np.uint8)[None]).save(path)
    with pytest.raises(MaskError, match=r"\(0, 4, 5, 6, 7, 8, \.\.\.\)"):
        read_mask(path)


def test_palette_file_is_read_by_its_indices(tmp_path):
    image = Image.new("P", (3, 1))
    image.putpalette([0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255])
    image.putdata([1, 2, 3])
    image.save(tmp_path / "a.png")
    assert read_mask(tmp_path / "a.png").tolist() == [[0, 1, 2]]


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "LA", "I;16"])
def test_other_kinds_of_image_are_refused(tmp_path, mode):
    path = tmp_path / "a.png"
    Image.new(mode, (3, 3)).save(path)
    with pytest.raises(MaskError, match="not one with a single 8-bit channel"):
        read_mask(path)


def truncate(path):
    path.write_bytes(path.read_bytes()[:-30])


BAD = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("mask"),
    "truncated": truncate,
    "missing": lambda path: path.unlink(),
    "folder": lambda path: (path.unlink(), path.mkdir()),
    "link to itself": lambda path: (path.unlink(), path.symlink_to(path)),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_file_is_a_mask_error_that_names_it(tmp_path, make_mask, kind):
    path = tmp_path / "a.png"
    write_mask(path, make_mask())
    BAD[kind](path)
    with pytest.raises(MaskError) as caught:
        read_mask(path)
    assert caught.value.path == path
    assert not is_proposed(path)


@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
def test_full_disk_leaves_the_old_mask(tmp_path, make_mask, monkeypatch, step):
    path = tmp_path / "a.png"
    old = make_mask(seed=1)
    write_mask(path, old)

    def refuse(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(MaskError, match="cannot be saved \\(no space left on device\\)"):
        write_mask(path, make_mask(seed=2))
    monkeypatch.undo()
    assert (read_mask(path) == old).all()
    assert [p.name for p in tmp_path.iterdir()] == ["a.png"]


def test_a_proposal_says_what_it_was_made_from(tmp_path, make_mask):
    path = tmp_path / "a.png"
    path.write_bytes(encode_mask(make_mask(), proposed=True, origin="photo 1; model 2"))
    assert is_proposed(path)
    assert read_origin(path) == "photo 1; model 2"


def test_other_masks_say_nothing_of_their_origin(tmp_path, make_mask):
    path = tmp_path / "a.png"
    for data in (encode_mask(make_mask(), origin="mine"), encode_mask(make_mask(), proposed=True), b"", b"no PNG"):
        path.write_bytes(data)
        assert read_origin(path) is None
    assert read_origin(tmp_path / "missing.png") is None
    assert read_origin(tmp_path) is None


@given(st.data())
def test_a_proposal_that_is_not_whole_says_nothing_of_its_origin(tmp_path_factory, data):
    """As a power cut may leave it: cut off, or with blocks of zeros."""
    whole = encode_mask(np.eye(9, dtype=np.uint8), proposed=True, origin="photo 1")
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    damaged = data.draw(st.sampled_from((whole[:start], whole[:start] + bytes(end - start) + whole[end:])))
    path = tmp_path_factory.getbasetemp() / "damaged.png"
    path.write_bytes(damaged)
    assert read_origin(path) is None or damaged == whole


@pytest.mark.parametrize(
    ("mode", "value", "expected"),
    [("L", 1, True), ("L", 3, True), ("P", 2, True), ("L", 0, False), ("L", 200, False), ("RGB", 1, False)],
)
def test_trimaps_are_told_from_photos(tmp_path, mode, value, expected):
    Image.new(mode, (5, 4), value if mode != "RGB" else (value,) * 3).save(tmp_path / "a.png")
    assert is_trimap(tmp_path / "a.png") is expected


def test_other_files_are_no_trimaps(tmp_path):
    Image.new("L", (5, 4), 1).save(tmp_path / "a.bmp")
    (tmp_path / "b.png").write_bytes(b"x")
    assert not any(map(is_trimap, (tmp_path, *tmp_path.iterdir(), tmp_path / "missing.png")))
