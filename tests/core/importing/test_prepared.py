"""What is known of an import before it is carried out."""

import numpy as np
import pytest
from support.imports import export_to, save_image

from core.formats import FormatOptions
from core.importing import open_source, prepare_import
from core.labels import Label
from core.project import Project

SHAPE = (90, 120)


@pytest.fixture
def project(photo_folder):
    with Project.open(photo_folder) as opened:
        yield opened


def prepared(project, path, key=None, **options):
    with open_source(path, key) as source:
        return prepare_import(project, source, key, **options)


def pet(shape=SHAPE):
    mask = np.full(shape, Label.BACKGROUND, np.uint8)
    mask[20:40, 20:40] = Label.PET
    return mask


@pytest.mark.parametrize(("shape", "can_scale"), [((180, 240), True), ((80, 119), False)])
def test_masks_of_another_size_are_known_before_they_are_imported(project, tmp_path, shape, can_scale):
    save_image(tmp_path / "masks/pet_1.png", 255 * (pet(shape) == Label.PET))
    save_image(tmp_path / "masks/pet_2.png", 255 * (pet() == Label.PET))
    found = prepared(project, tmp_path / "masks")
    (error,) = found.left_out
    assert f"{shape[1]} x {shape[0]} pixels" in str(error)
    assert "pet_1.jpg" in str(error)
    assert found.can_scale == can_scale


@pytest.mark.parametrize("checks_all", [False, True])
def test_masks_whose_values_are_fixed_are_decoded_only_if_asked(project, tmp_path, checks_all):
    save_image(tmp_path / "trimaps/pet_1.png", np.full((45, 60), 2))
    found = prepared(project, tmp_path / "trimaps", checks_all=checks_all)
    assert found.format == "oxford"
    assert found.counts.counts == ()
    assert len(found.left_out) == checks_all


@pytest.mark.parametrize("border", ["ignore", "middle"])
def test_a_border_that_is_named_but_never_used_is_drawn(project, tmp_path, border):
    mask = pet()
    mask[18:20, 20:40] = Label.BORDER
    folder = export_to(tmp_path / "out", "cvat", FormatOptions(border=border), [("pet_1.jpg", mask)])
    labels = prepared(project, folder).choices.labels
    assert (Label.BORDER in labels.values()) == (border == "ignore")
