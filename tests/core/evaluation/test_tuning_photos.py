"""Which photos train a model and which judge it, in real folders."""

import shutil
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ProjectError
from core.evaluation.tuning_photos import LeftOut, find_tuning_photos, hold_out
from core.masks import write_mask
from core.project import PhotoState, Project

REVIEWED, SKIPPED, CORRECTED = PhotoState.REVIEWED, PhotoState.SKIPPED, PhotoState.CORRECTED


@pytest.fixture
def make_folder(tmp_path, write_photo, make_mask):
    """A function that adds photos with masks to a folder, which count as reviewed once it is opened."""

    def add(*numbers):
        for number in numbers:
            write_photo(tmp_path / f"pet_{number}.png", seed=number)
            write_mask(tmp_path / "annotations" / "trimaps" / f"pet_{number}.png", make_mask())
        return tmp_path

    return add


def review_all(project):
    for entry in project.photos.entries():
        if entry.state == CORRECTED:
            project.photos.set_state(entry.name, REVIEWED)


def photos_of(folder):
    with closing(Project.open(folder)) as project:
        review_all(project)
        return find_tuning_photos(project)


@pytest.mark.parametrize("count", [3, 7])
def test_with_few_photos_none_is_held_out(make_folder, count):
    found = photos_of(make_folder(*range(count)))
    assert found.held_out == []
    assert found.are_enough
    assert len(found.trained_on) == count


def test_two_photos_are_too_few(make_folder):
    assert not photos_of(make_folder(1, 2)).are_enough


def test_those_held_out_stay_so_when_photos_come(make_folder):
    first = photos_of(make_folder(*range(8)))
    assert first.held_out
    then = photos_of(make_folder(*range(8, 24)))
    assert set(first.held_out) <= set(then.held_out)
    assert len(then.held_out) > len(first.held_out)
    assert set(then.held_out).isdisjoint(then.trained_on)


def test_those_held_out_stay_so_when_photos_go(make_folder):
    first = photos_of(make_folder(*range(12)))
    folder = make_folder()
    for name in first.trained_on[:6]:
        (folder / name).unlink()
    then = photos_of(folder)
    assert then.held_out == first.held_out
    assert len(then.trained_on) == len(first.trained_on) - 6


def test_a_held_out_photo_under_another_name_is_never_trained_on(make_folder, make_mask):
    first = photos_of(make_folder(*range(10)))
    folder, name = make_folder(), first.held_out[0]
    (folder / name).rename(folder / "renamed.png")
    write_mask(folder / "annotations" / "trimaps" / "renamed.png", make_mask())
    (folder / "annotations" / "trimaps" / name).unlink()
    assert "renamed.png" in photos_of(folder).held_out


def test_photos_that_a_version_was_trained_on_judge_none_while_there_are_others(make_folder):
    trained = photos_of(make_folder(*range(7))).trained_on
    with closing(Project.open(make_folder(*range(7, 14)))) as project:
        review_all(project)
        id_, path = project.versions.new_path()
        shutil.copy(project.versions.shipped().path, path)
        version = replace(project.versions.shipped(), id=id_, path=path, in_use=False, photos=tuple(trained))
        project.versions.add(version)
        found = find_tuning_photos(project)
    assert found.held_out
    assert set(found.held_out).isdisjoint(trained)


def test_one_that_was_unreviewed_comes_back_held_out(make_folder):
    with closing(Project.open(make_folder(*range(10)))) as project:
        name = find_tuning_photos(project).held_out[0]
        project.photos.set_state(name, SKIPPED)
        without = find_tuning_photos(project)
        assert without.left_out == {LeftOut.SKIPPED: [name]}
        assert name not in without.held_out
        project.photos.set_state(name, REVIEWED)
        assert name in find_tuning_photos(project).held_out


def test_every_photo_is_somewhere_with_its_reason(make_folder, write_photo):
    folder = make_folder(*range(14))
    names = [f"pet_{number}.png" for number in range(14)]
    write_photo(folder / "untouched.png", seed=99)
    with closing(Project.open(folder)) as project:
        project.photos.set_state(names[0], SKIPPED)
        project.photos.set_state(names[1], CORRECTED)
        project.photos.set_problem(names[2], "broken")
        write_photo(folder / names[3], width=64, height=48)
        project.masks.path(names[4]).unlink()
        found = find_tuning_photos(project)
    assert found.left_out == {
        LeftOut.SKIPPED: [names[0]],
        LeftOut.NOT_REVIEWED: [names[1]],
        LeftOut.UNREADABLE: [names[2]],
        LeftOut.REPLACED: [names[3]],
        LeftOut.NO_MASK: [names[4]],
    }
    assert found.untouched == ["untouched.png"]
    assert sorted(found.trained_on + found.held_out) == sorted(names[5:])


def test_the_hold_out_survives_the_loss_of_the_database_while_the_folder_is_open(make_folder):
    with closing(Project.open(make_folder(*range(10)))) as project:
        before = find_tuning_photos(project).held_out
        folder = project.root
        for path in (folder / ".petseg").glob("project.db*"):
            path.unlink()
        again = project.reopen(folder)
    with closing(again):
        assert again.held_out.among(again.photos.names) == set(before)


def test_nothing_is_chosen_in_a_read_only_folder(make_folder):
    with closing(Project.open(make_folder(*range(10)), read_only=True)) as project, pytest.raises(ProjectError):
        find_tuning_photos(project)


@given(waves=st.lists(st.sets(st.integers(0, 30), min_size=1), min_size=1, max_size=6))
def test_nothing_that_was_held_out_is_ever_trained_on(waves, tmp_path_factory):
    """Photos are reviewed and taken back in any order; what judged once never trains later."""
    folder = tmp_path_factory.mktemp("waves")
    for number in range(31):
        (folder / f"pet_{number}.png").write_bytes(bytes([number]))
    judged = set()
    with closing(Project.open(folder)) as project:
        for wave in waves:
            reviewed = [f"pet_{number}.png" for number in sorted(wave)]
            held_out = hold_out(project, reviewed)
            assert judged & set(reviewed) <= held_out <= set(reviewed)
            judged |= held_out
