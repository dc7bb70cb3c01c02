"""Cut-outs: what is opaque, what is soft, and that animals together are the whole."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image
from support.exported_photos import exported_photo, mask_of_rows, write_export

from core.formats import FormatOptions
from core.formats.cutout import animals, opacity_of
from core.formats.shapes.pet_regions import regions_of
from core.images import read_image
from core.labels import Label

MASK = mask_of_rows(".......", ".PBBB..", ".PBBB.P", ".PBBB..", ".......")
MASKS = hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.integers(0, 2))


def _cut(tmp_path, mask=MASK, name="rex.png", **options):
    photo = exported_photo(tmp_path / "photos", name, mask)
    root = write_export("cutout", tmp_path / "out", [photo], FormatOptions("ignore", copies_photos=False, **options))
    return photo, {file.name: np.array(Image.open(file)) for file in sorted(root.iterdir())}


def test_pet_is_opaque_background_transparent_and_colours_are_the_photos(tmp_path):
    photo, files = _cut(tmp_path)
    rgba = files["rex.png"]
    assert rgba.shape == (*MASK.shape, 4)
    opacity = rgba[..., 3]
    assert (opacity[MASK == Label.PET] == 255).all()
    assert (opacity[MASK == Label.BACKGROUND] == 0).all()
    seen = opacity > 0
    assert np.array_equal(rgba[seen][:, :3], read_image(photo.path)[seen])
    assert not rgba[~seen].any()


def test_opacity_falls_evenly_across_the_border():
    opacity = opacity_of(np.tile(mask_of_rows("PPBBB..."), (9, 1)))
    assert opacity[4].tolist() == [255, 255, 191, 128, 64, 0, 0, 0]


def test_a_border_that_became_something_else_leaves_a_hard_edge():
    mask = np.where(MASK == Label.BORDER, Label.PET, MASK).astype(np.uint8)
    assert set(np.unique(opacity_of(mask))) == {0, 255}


@pytest.mark.parametrize("rows", [("....", "...."), ("BBBB", "...."), ("BB", "BB")])
@pytest.mark.parametrize("regions", [False, True])
def test_a_photo_without_pet_writes_nothing(tmp_path, rows, regions):
    _, files = _cut(tmp_path, mask_of_rows(*rows), regions=regions)
    assert files == {}


def test_border_at_the_end_of_the_photo_belongs_to_the_pet():
    assert opacity_of(mask_of_rows("PPBB")).tolist() == [[255] * 4]


def test_a_file_for_each_animal_or_one_for_a_single_one(tmp_path):
    _, files = _cut(tmp_path / "two", regions=True)
    assert list(files) == ["rex.1.png", "rex.2.png"]
    whole = _cut(tmp_path / "whole")[1]["rex.png"]
    assert np.array_equal(files["rex.1.png"] + files["rex.2.png"], whole)
    _, files = _cut(tmp_path / "one", mask_of_rows("....", ".PB."), regions=True)
    assert list(files) == ["rex.png"]


def test_cropped_files_end_where_the_animal_does(tmp_path):
    _, whole = _cut(tmp_path / "whole", regions=True)
    _, cropped = _cut(tmp_path / "cropped", regions=True, variant="cropped")
    assert [file.shape for file in cropped.values()] == [(3, 3, 4), (3, 3, 4)]
    assert np.array_equal(cropped["rex.1.png"], whole["rex.1.png"][1:4, 1:4])


@given(MASKS)
def test_animals_add_up_to_the_whole_and_hold_their_pet(mask):
    opacity = opacity_of(mask)
    parts = list(animals(opacity, mask))
    regions = regions_of(mask)
    assert len(parts) == len(regions)
    if parts:
        assert np.array_equal(np.sum(parts, axis=0), opacity)
        assert np.array_equal(np.maximum.reduce(parts), opacity)
    for part, region in zip(parts, regions, strict=True):
        assert (part[region.whole(mask.shape)] == 255).all()


@given(MASKS)
def test_opacity_is_certain_away_from_the_border(mask):
    opacity = opacity_of(mask)
    assert (opacity[mask == Label.PET] == 255).all()
    assert not opacity[mask == Label.BACKGROUND].any()
    if (mask == Label.PET).any() and (mask == Label.BACKGROUND).any():
        assert (opacity[mask == Label.BORDER] < 255).all()


def test_a_turned_photo_is_cut_out_upright(tmp_path):
    mask = np.full((4, 6), Label.BACKGROUND, np.uint8)
    mask[1:3, 2:5] = Label.PET
    photo = exported_photo(tmp_path / "photos", "rex.jpg", mask)
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(photo.path) as image:
        image.transpose(Image.Transpose.ROTATE_90).save(photo.path, exif=exif)
    root = write_export("cutout", tmp_path / "out", [photo], FormatOptions("ignore"))
    rgba = np.array(Image.open(root / "rex.png"))
    assert np.array_equal(rgba[mask == Label.PET][:, :3], read_image(photo.path)[mask == Label.PET])
