"""A worker without its cluster: the masks of `petseg propose`, once for each photo, and nothing overwritten."""

import os
from contextlib import closing
from dataclasses import replace
from uuid import uuid4

import numpy as np
import pytest
from PIL import Image

from core.cluster import Assignment, plan_photos
from core.cluster.work import in_batches, read_answers, read_batch
from core.cluster.worker import Worker
from core.errors import WorkerError
from core.files import content_digest
from core.labels import Label
from core.masks import read_mask, write_mask
from core.model.segmenter import METHOD, open_segmenter
from core.pipeline import Pipeline, PlannedMask, Recipe
from core.storage import Url, open_storage, photo_names
from resources import DEFAULT_MODEL

RECIPE = Recipe(str(content_digest(DEFAULT_MODEL)), METHOD)


@pytest.fixture(scope="module")
def model():
    return DEFAULT_MODEL.read_bytes()


@pytest.fixture
def photos(tmp_path, write_photo):
    folder = tmp_path / "pets"
    for number in range(5):
        write_photo(
            folder / f"cats/{number}.png" if number % 2 else folder / f"{number}.png", 60 + 9 * number, 80, seed=number
        )
    return folder


@pytest.fixture
def assignment(photos, tmp_path, model):
    return Assignment(photos, tmp_path / "out", model, RECIPE, "cpu", resume=False, overwrite=False)


def planned_of(assignment):
    states = open_storage(assignment.photos).states()
    return plan_photos(photo_names(states), states, open_storage(assignment.masks).states())


def run(assignment, planned=None):
    with closing(Worker(assignment)) as worker:
        return worker.propose(planned_of(assignment) if planned is None else planned)


def states_in(folder):
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*.png")}


def test_masks_are_those_of_the_local_engine_byte_for_byte(assignment, tmp_path):
    planned = planned_of(assignment)
    assert [(each.is_skipped, each.problem) for each in run(assignment)] == [(False, None)] * 5
    local = [PlannedMask(assignment.photos / each.name, tmp_path / "local" / each.target) for each in planned]
    pipeline = Pipeline(
        open_segmenter(DEFAULT_MODEL, "cpu", threads=1), RECIPE, workers=2, require_free=lambda target: None
    )
    assert all(outcome.error is None for outcome in pipeline.run(local))
    for each, mask in zip(planned, local, strict=True):
        assert (assignment.masks / each.target).read_bytes() == mask.target.read_bytes()


def test_from_and_to_a_store_the_masks_are_the_same(assignment):
    pytest.importorskip("fsspec")
    run(assignment)
    there = replace(assignment, photos=Url(f"memory://{uuid4()}/pets"), masks=Url(f"memory://{uuid4()}/masks"))
    for name in photo_names(open_storage(assignment.photos).states()):
        open_storage(there.photos).write(name, (assignment.photos / name).read_bytes())
    planned = planned_of(there)
    assert [answer.problem for answer in run(there)] == [None] * 5
    for each in planned:
        (assignment.photos / "mask").write_bytes(open_storage(there.masks).read(each.target)[0])
        assert np.array_equal(read_mask(assignment.photos / "mask"), read_mask(assignment.masks / each.target))


def test_what_a_worker_wrote_before_it_died_is_left_alone_and_counts_as_written(assignment):
    planned = planned_of(assignment)
    run(assignment, planned[:3])
    before = states_in(assignment.masks)
    assert len(before) == 3
    answers = run(assignment, planned)
    assert [(each.is_skipped, each.problem) for each in answers] == [(False, None)] * 5
    assert states_in(assignment.masks).items() >= before.items()


def test_masks_of_an_earlier_run_are_made_again_unless_it_is_resumed(assignment):
    run(assignment)
    first = states_in(assignment.masks)
    assert not any(answer.is_skipped for answer in run(replace(assignment, resume=False)))
    assert not states_in(assignment.masks).items() & first.items()
    assert all(answer.is_skipped for answer in run(replace(assignment, resume=True)))


def test_a_resumed_run_reads_a_photo_whose_time_alone_differs(assignment, write_photo):
    run(assignment)
    os.utime(assignment.photos / "0.png", (1, 1))
    write_photo(assignment.photos / "2.png", 50, 50, seed=99)
    answers = {answer.name: answer for answer in run(replace(assignment, resume=True))}
    assert answers["0.png"].is_skipped
    assert not answers["2.png"].is_skipped
    assert read_mask(assignment.masks / "2.png").shape == (50, 50)


def test_no_file_but_a_proposal_is_replaced(assignment):
    mine = np.full((60, 80), Label.PET, np.uint8)
    write_mask(assignment.masks / "0.png", mine)
    (assignment.masks / "2.png").write_bytes(b"notes")
    answers = {answer.name: answer for answer in run(assignment)}
    for name in ("0.png", "2.png"):
        assert "left as it is" in answers[name].problem
        assert answers[name].location == str(assignment.masks / name)
    assert np.array_equal(read_mask(assignment.masks / "0.png"), mine)
    answers = {answer.name: answer for answer in run(replace(assignment, overwrite=True))}
    assert answers["0.png"].problem is None
    assert "left as it is" in answers["2.png"].problem


def test_a_photo_that_cannot_be_read_costs_no_other(assignment):
    (assignment.photos / "2.png").write_bytes(b"no photo")
    Image.new("RGB", (0x1000, 1)).save(assignment.photos / "thin.png")
    answers = {answer.name: answer for answer in run(assignment)}
    assert answers["2.png"].location == str(assignment.photos / "2.png")
    assert [name for name, answer in answers.items() if answer.problem] == ["2.png"]


def test_batches_go_to_the_workers_and_back_as_text(assignment):
    planned = planned_of(assignment)
    batches = in_batches(planned, workers=2)
    assert [each for text in batches for each in read_batch(text)] == planned
    assert len(in_batches(planned * 1000, workers=2)) == 79  # of 64 photos at most
    with closing(Worker(assignment)) as worker:
        found = worker({"photos": np.array(batches)})
    assert [answer.name for text in found["answers"] for answer in read_answers(text)] == [
        each.name for each in planned
    ]


def test_another_version_of_petseg_is_refused(assignment):
    with pytest.raises(WorkerError, match="another version"):
        Worker(replace(assignment, recipe=replace(RECIPE, method=METHOD + 1)))
