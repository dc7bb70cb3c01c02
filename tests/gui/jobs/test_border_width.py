"""The border's width is that of the folder's masks, unless a person has chosen another."""

import shutil

import numpy as np
import pytest
from support.jobs_world import open_first

from core.border.band import with_border
from core.labels import Label
from core.masks import write_mask
from core.project.border_share import CHOSEN, MEASURED
from petseg_gui.models.options import USUAL_SIDE


def banded(width: int) -> np.ndarray:
    mask = np.full((90, 120), Label.BACKGROUND, np.uint8)
    mask[20:70, 25:95] = Label.PET
    return with_border(mask, width)


@pytest.fixture
def folder(photo_folder):
    for number, width in ((1, 6), (2, 6), (3, 12)):
        write_mask(photo_folder / "annotations" / "trimaps" / f"pet_{number}.png", banded(width))
    return photo_folder


@pytest.fixture
def found(make_world):
    """A function that makes a world and the list of the widths that it finds."""

    def make():
        world, widths = make_world(), []
        world.services.tools.options_changed.connect(lambda options: widths.append(options.border_width))
        return world, widths

    return make


def test_the_median_of_the_masks_is_measured_once_and_remembered(found, folder):
    world, widths = found()
    open_first(world, folder)
    assert widths[-1] == pytest.approx(6, abs=1)
    assert float(world.project.setting(MEASURED)) == pytest.approx(6 / 120, abs=1 / 120)
    world.project.put_setting(MEASURED, str(9 / 120))
    world.session.set_project(None)
    world.show(folder)
    assert widths[-1] == 9


def test_what_a_person_chose_holds(found, folder):
    world, widths = found()
    project = world.show(folder)
    world.services.tools.update(border_width=20)
    assert float(project.setting(CHOSEN)) == pytest.approx(20 / USUAL_SIDE)
    world.session.set_project(None)
    world.show(folder)
    assert widths[-1] == 20


def test_the_width_that_was_found_is_no_choice(found, folder):
    world, widths = found()
    project = world.show(folder)
    world.services.tools.update(border_width=widths[0])
    assert project.setting(CHOSEN) is None


def test_the_last_of_many_choices_is_stored(make_world, folder):
    world = make_world(hold=("saving",))
    project = world.show(folder)
    for width in (20, 21, 22, 23):
        world.services.tools.update(border_width=width)
    world.runner.drain("saving")
    assert float(project.setting(CHOSEN)) == pytest.approx(23 / USUAL_SIDE)


def test_a_choice_is_stored_even_while_that_for_the_folder_before_is_written(make_world, folder, tmp_path_factory):
    world, other = make_world(hold=("saving",)), tmp_path_factory.mktemp("other")
    shutil.copytree(folder, other / "photos")
    world.show(folder)
    world.services.tools.update(border_width=20)
    project = world.show(other / "photos")
    world.services.tools.update(border_width=30)
    world.runner.drain("saving")
    assert float(project.setting(CHOSEN)) == pytest.approx(30 / USUAL_SIDE)


def test_without_masks_the_first_proposal_with_a_border_sets_the_width(make_world, photo_folder):
    world = make_world()
    document, width = open_first(world, photo_folder), world.services.border_width
    assert width.folder_width is None
    document.receive_proposal(np.full((90, 120), Label.BACKGROUND, np.uint8))
    assert width.folder_width is None
    document.receive_proposal(banded(6))
    assert width.folder_width == pytest.approx(6, abs=1)
    assert world.services.tools.options.border_width == width.folder_width
    assert world.project.setting(MEASURED) is None


def test_a_proposal_does_not_override_a_choice(make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    world.services.tools.update(border_width=9)
    document.receive_proposal(banded(16))
    assert world.services.tools.options.border_width == 9


def test_damaged_masks_and_settings_are_passed_over(make_world, folder):
    (folder / "annotations" / "trimaps" / "pet_1.png").write_bytes(b"no mask")
    world = make_world()
    project, width = world.show(folder), world.services.border_width
    measured = width.folder_width
    assert measured is not None
    project.put_setting(CHOSEN, "wide")
    world.session.set_project(None)
    assert width.folder_width is None
    world.show(folder)
    assert width.folder_width == measured


def test_the_width_is_never_more_than_a_photo_may_have(make_world, photo_folder):
    world = make_world()
    world.services.tools.fit_to(8600)
    world.services.tools.update(border_width=500)
    open_first(world, photo_folder)
    assert world.services.tools.options.border_width == round(500 / 8600 * 120)
