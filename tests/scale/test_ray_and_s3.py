"""Photos in a store, proposed by two workers of Ray, one of which is killed: each once, with one computer's masks."""

import os
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from support.command_json import parsed

from core.masks import read_mask
from core.pipeline import available_cores

PHOTOS = 48
PATIENCE = 900
pytestmark = [pytest.mark.scale, pytest.mark.timeout(3 * PATIENCE)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory, write_oxford, write_photo):
    """Photos of several sizes, four of which have masks."""
    folder = write_oxford(tmp_path_factory.mktemp("pets"))
    for number in range(PHOTOS - 4):
        write_photo(folder / "images" / f"more/{number:02}.jpg", 300 + 7 * number, 240, seed=number)
    return folder


@pytest.fixture(scope="module")
def uploaded(store, folder):
    """The same folder in the store; its address."""
    for path in folder.rglob("*"):
        if path.is_file():
            store.upload_file(str(path), "pets", f"all/{path.relative_to(folder).as_posix()}")
    return "s3://pets/all"


def masks_in(store, prefix):
    listed = store.list_objects_v2(Bucket="pets", Prefix=prefix).get("Contents", [])
    return [each["Key"] for each in listed]


def wait_for_masks(store, count, process):
    """Wait until so many masks are written, as long as the process runs."""
    deadline = time.monotonic() + PATIENCE
    while len(masks_in(store, "masks/")) < count and time.monotonic() < deadline:
        try:
            process.wait(0.2)
        except subprocess.TimeoutExpired:
            continue
        pytest.fail(f"it ended too early: {process.communicate()}")


def workers_of(process):
    """Return the processes of Ray's workers that a process has started, at work on photos."""
    parents, found = {}, []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int(folder.joinpath("stat").read_text().rpartition(")")[2].split()[1])
            if folder.joinpath("cmdline").read_bytes().startswith(b"ray::MapWorker"):
                found.append(int(folder.name))
        except (OSError, ValueError):
            continue  # it has ended
    return [number for number in found if process.pid in ancestors(number, parents)]


def ancestors(number, parents):
    while number := parents.get(number, 0):
        yield number


def finished(process):
    out, err = process.communicate(timeout=PATIENCE)
    return parsed(out), err


def test_a_killed_worker_costs_no_photo_and_no_mask_is_written_twice(store, start, folder, uploaded, tmp_path):
    arguments = ("propose", uploaded, "--out", "s3://pets/masks", "--engine", "ray", "--jobs", 2, "--json")
    process = start(*arguments)
    wait_for_masks(store, 5, process)
    victim = workers_of(process)[0]
    done_before = len(masks_in(store, "masks/"))
    os.kill(victim, signal.SIGKILL)
    report, err = finished(process)
    assert done_before < PHOTOS, "the worker was killed too late"
    assert report["problems"] == [], err
    assert report["result"]["written"] == report["result"]["photos"] == PHOTOS
    versions = store.list_object_versions(Bucket="pets", Prefix="masks/")["Versions"]
    assert set(Counter(each["Key"] for each in versions).values()) == {1}

    local = start("propose", folder, "--out", tmp_path / "local", "--jobs", available_cores(), "--json")
    assert finished(local)[0]["result"]["written"] == PHOTOS
    store_folder = tmp_path / "from_store"
    for key in masks_in(store, "masks/"):
        mask = store_folder / key.removeprefix("masks/")
        mask.parent.mkdir(parents=True, exist_ok=True)
        store.download_file("pets", key, str(mask))
    names = {path.relative_to(tmp_path / "local") for path in (tmp_path / "local").rglob("*.png")}
    assert {path.relative_to(store_folder) for path in store_folder.rglob("*.png")} == names
    for name in names:
        assert np.array_equal(read_mask(store_folder / name), read_mask(tmp_path / "local" / name)), name

    resumed, err = finished(start(*arguments, "--resume"))
    assert resumed["result"]["unchanged"] == PHOTOS, err


def test_evaluate_reads_a_store(start, folder, uploaded):
    there, here = (finished(start("evaluate", place, "--json"))[0] for place in (uploaded, folder))
    measured = ("photos", "miou", "core_iou", "boundary_f1")
    assert [there["result"][name] for name in measured] == [here["result"][name] for name in measured]
    assert there["result"]["photos"] == 4


def test_export_reads_a_store(start, folder, uploaded, tmp_path):
    for name, place in (("there", uploaded), ("here", folder)):
        report, err = finished(start("export", place, "--format", "oxford", "--out", tmp_path / name, "--json"))
        assert report["result"]["written"] == 4, err
    files = {name: {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.png")}
             for name in ("there", "here")}  # fmt: skip
    assert files["there"] == files["here"]
    assert files["here"]
