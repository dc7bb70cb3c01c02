"""A person in a hurry, with real threads: everything at once, in any order."""

import gc
import random

import numpy as np
import pytest
from support.jobs_world import is_shown, paint

from core.labels import Label
from core.pixels import Box
from core.project import PhotoState, Project
from petseg_gui.jobs.job_runner import JobRunner


@pytest.fixture
def eager_collection():
    """Garbage is collected all the time, in whichever thread happens to run."""
    before = gc.get_threshold()
    gc.set_threshold(20, 2, 2)
    yield
    gc.set_threshold(*before)


@pytest.fixture
def big_folder(tmp_path, write_photo):
    for number in range(12):
        write_photo(tmp_path / "big" / f"{number}.jpg", seed=number)
    return tmp_path / "big"


@pytest.mark.usefixtures("eager_collection")
@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_lost_in_haste(qtbot, make_world, big_folder, seed):
    rng, world = random.Random(seed), make_world(runner=JobRunner())
    rows: dict[str, set[int]] = {}
    expected: dict[str, PhotoState] = {}
    world.model_holder.start()
    world.show(big_folder)
    world.proposer.propose_all()
    for _ in range(60):
        world.session.select(rng.choice(world.session.entries.names))
        for index in range(rng.randint(0, 3)):
            world.services.photos.index(index).data(1)
        if rng.random() < 0.3:
            continue  # gone before it is loaded
        name = world.session.current
        qtbot.waitUntil(is_shown(world, name))
        for _ in range(rng.randint(0, 2)):
            row = rng.randrange(90)
            paint(world.document, Label.BORDER, Box(row, 0, row + 1, 120))
            rows.setdefault(name, set()).add(row)
            expected[name] = PhotoState.CORRECTED
        if name in rows and rng.random() < 0.3:
            assert world.autosaver.mark_reviewed()
            expected[name] = PhotoState.REVIEWED
        if rng.random() < 0.1:
            world.proposer.propose_again()
    assert world.autosaver.flush()
    shown = {name: world.session.entries.state(name) for name in expected}
    assert world.services.shutdown(10)
    assert not world.bugs

    again = Project.open(big_folder)
    assert shown == expected == {name: again.photos.entry(name).state for name in expected}
    for name, painted in rows.items():
        mask = again.masks.load(name, (90, 120))
        assert (mask[sorted(painted)] == Label.BORDER).all()
        assert np.isin(mask, (Label.PET, Label.BACKGROUND, Label.BORDER)).all()
        assert set(np.flatnonzero((mask == Label.BORDER).all(axis=1))) == painted
        assert again.masks.load_touched(name, (90, 120))[sorted(painted)].all()
    again.close()


@pytest.mark.usefixtures("eager_collection")
def test_folders_are_exchanged_under_full_load(qtbot, make_world, big_folder, oxford_folder):
    world = make_world(runner=JobRunner())
    world.model_holder.start()
    for turn in range(8):
        folder = (big_folder, oxford_folder)[turn % 2]
        with qtbot.waitSignal(world.opener.opened):
            world.opener.open(folder)
        qtbot.waitUntil(lambda: world.session.document is not None)
        world.proposer.propose_all()
        paint(world.document, Label.BORDER, Box(turn, 0, turn + 1, 120))
    name = world.document.name
    assert world.autosaver.flush()
    assert world.services.shutdown(10)
    assert not world.bugs
    for folder, turns in ((big_folder, {0, 2, 4, 6}), (oxford_folder, {1, 3, 5, 7})):
        project = Project.open(folder)
        first = project.photos.names[0] if folder == big_folder else name
        mask = project.masks.load(first, (90, 120))
        assert set(np.flatnonzero((mask == Label.BORDER).all(axis=1))) == turns
        assert not (folder / ".petseg" / "set-aside").exists()
        project.close()
