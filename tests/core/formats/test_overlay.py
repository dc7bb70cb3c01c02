"""Pictures for reports."""

import numpy as np
from PIL import Image
from support.exported_photos import exported_photo, write_export

from core.formats import FormatOptions
from core.formats.overlay import draw_overlay
from core.images import read_image
from core.labels import COLOURS, Label


def _mask(height, width):
    mask = np.full((height, width), Label.BACKGROUND, np.uint8)
    mask[height // 4 : height // 2, width // 4 : width // 2] = Label.PET
    return mask


def test_each_class_is_tinted_and_the_pet_outlined():
    mask = _mask(600, 400)
    drawn = draw_overlay(np.full((600, 400, 3), 128, np.uint8), mask)
    inside, outside = drawn[200, 150].astype(int), drawn[10, 10].astype(int)
    assert inside[0] > 128 > inside[1]
    assert outside[2] > 128 > outside[0]
    assert tuple(drawn[150, 150]) == COLOURS[Label.PET]
    assert not (drawn == COLOURS[Label.PET]).all(axis=-1)[mask != Label.PET].any()


def test_a_photo_without_pet_has_no_outline():
    mask = np.full((300, 20), Label.BACKGROUND, np.uint8)
    drawn = draw_overlay(np.zeros((300, 20, 3), np.uint8), mask)
    assert len(np.unique(drawn.reshape(-1, 3), axis=0)) == 1


def test_files_are_jpegs_of_the_photos_size_or_small(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", _mask(1800, 90))
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(photo.path) as image:
        image.transpose(Image.Transpose.ROTATE_90).save(photo.path, exif=exif)
    for variant, size in (("whole", (90, 1800)), ("small", (80, 1600))):
        options = FormatOptions("ignore", variant=variant)
        root = write_export("overlay", tmp_path / variant, [photo], options)
        with Image.open(root / "rex.jpg") as image:
            assert (image.format, image.size, image.getexif().get(0x0112)) == ("JPEG", size, None)
    assert read_image(photo.path).shape == (1800, 90, 3)
