"""How sure the model was is kept with its proposal, and settings of a folder with the folder."""

from contextlib import closing

import numpy as np
import pytest

from core.project import Project

NAME = "pet_1.jpg"


def confidence(value: float = 0.5) -> np.ndarray:
    return np.linspace(0, value, 64, dtype=np.float32).reshape(8, 8)


def file_of(project: Project):
    return project.root / ".petseg" / "confidence" / f"{NAME}.png"


def test_it_comes_back_to_a_255th(project, photo_folder, make_mask):
    project.proposals.save(NAME, make_mask(), 0.25, "shipped", confidence())
    project.close()
    with closing(Project.open(photo_folder)) as again:
        loaded = again.proposals.load_confidence(NAME)
    assert loaded.dtype == np.float32
    np.testing.assert_allclose(loaded, confidence(), atol=0.5 / 255 + 1e-6)


def test_a_proposal_without_it_takes_away_that_of_the_one_before(project, make_mask):
    project.proposals.save(NAME, make_mask(), 0.25, "shipped", confidence())
    project.proposals.save(NAME, make_mask(), 0.25, "newer")
    assert project.proposals.load_confidence(NAME) is None


def test_it_is_dropped_with_its_proposal(project, make_mask):
    project.proposals.save(NAME, make_mask(), 0.25, "shipped", confidence())
    project.proposals.forget()
    assert project.proposals.load_confidence(NAME) is None
    assert not file_of(project).exists()


@pytest.mark.parametrize("damage", [b"", b"no picture", None])
def test_a_damaged_or_missing_one_is_not_known_and_the_proposal_stays(project, make_mask, damage):
    project.proposals.save(NAME, make_mask(), 0.25, "shipped", confidence())
    file_of(project).unlink() if damage is None else file_of(project).write_bytes(damage)
    assert project.proposals.load_confidence(NAME) is None
    assert project.proposals.load(NAME, (90, 120)) is not None


def test_values_out_of_range_are_cut(project, make_mask):
    project.proposals.save(NAME, make_mask(), 0.25, "shipped", np.array([[-1, 2]], np.float32))
    assert project.proposals.load_confidence(NAME).tolist() == [[0, 1]]


def test_a_setting_is_remembered_for_the_folder(project, photo_folder):
    assert project.setting("border_width") is None
    project.put_setting("border_width", "7")
    project.put_setting("border_width", "9")
    project.close()
    with closing(Project.open(photo_folder)) as again:
        assert again.setting("border_width") == "9"
