"""Folders that a URL names: what reads them, and what is said where a package or an option is missing."""

import importlib.util
import shutil
from contextlib import closing

import numpy as np
import pytest
from support.command_json import figures_in

from core.cli import propose_cluster
from core.cluster.worker import Worker
from core.labels import Label
from core.masks import read_mask
from core.model.segmenter import open_segmenter
from core.pipeline import Outcome, PlannedMask
from core.project import Project
from core.project.border_share import store_share
from resources import SAMPLES

pytest.importorskip("fsspec")


def files_in(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_evaluate_scores_a_folder_elsewhere_as_the_same_one_here(run, oxford_folder, capsys):
    found = []
    for place in (oxford_folder, oxford_folder.as_uri()):
        assert run("evaluate", place, "--json") == 0
        found.append(figures_in(capsys.readouterr()))
    here, there = found
    assert there["photos"] == 4
    assert there["miou"] == here["miou"]


def test_export_writes_the_masks_of_a_folder_elsewhere(run, oxford_folder, tmp_path):
    for name, place in (("here", oxford_folder), ("there", oxford_folder.as_uri())):
        assert run("export", place, "--format", "binary", "--out", tmp_path / name) == 0
    masks = [
        {path.name: path.read_bytes() for path in (tmp_path / name / "masks").iterdir()} for name in ("here", "there")
    ]
    assert masks[0] == masks[1]
    assert len(masks[0]) == 4


def test_a_folder_elsewhere_that_is_not_there_is_one_line(run, tmp_path, capsys):
    assert run("evaluate", (tmp_path / "gone").as_uri()) == 1
    err = capsys.readouterr().err
    assert (
        err.strip()
        == f"{(tmp_path / 'gone').as_uri()}: there are no files at this address. Check that it names a folder."
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["s3://pets", "--out", "masks"], "s3://pets: URLs need --engine ray."),
        (["pets", "--out", "s3://masks"], "s3://masks: URLs need --engine ray."),
        (["pets", "--out", "masks", "--address", "auto"], "--address needs --engine ray."),
    ],
)
def test_what_only_the_cluster_can_do_is_refused(run, capsys, arguments, said):
    assert run("propose", *arguments) == 1
    assert capsys.readouterr().err.strip() == said


@pytest.fixture
def ray_is(monkeypatch):
    """A function that has Ray look installed, or not."""
    find = importlib.util.find_spec

    def pretend(*, installed):
        ours = ("ray", "pyarrow", "pandas")
        other = find("json") if installed else None
        monkeypatch.setattr(
            importlib.util, "find_spec", lambda name, *rest: other if name in ours else find(name, *rest)
        )

    return pretend


def test_without_ray_one_line_says_how_to_get_it(run, oxford_folder, tmp_path, capsys, ray_is):
    ray_is(installed=False)
    assert run("propose", oxford_folder, "--out", tmp_path / "out", "--engine", "ray") == 1
    said = "Ray is not installed. Run: python -m pip install 'ray[data]' fsspec"
    assert capsys.readouterr().err.strip() == said
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("more", [["--box", "0,0,9,9"], ["other"]])
def test_the_cluster_takes_one_whole_folder(run, oxford_folder, tmp_path, capsys, ray_is, more):
    ray_is(installed=True)
    assert run("propose", oxford_folder, *more, "--out", tmp_path / "out", "--engine", "ray") == 1
    assert "--engine ray takes one folder" in capsys.readouterr().err


def test_masks_never_go_among_the_photos(run, oxford_folder, capsys, ray_is):
    ray_is(installed=True)
    assert run("propose", oxford_folder, "--out", oxford_folder / "images", "--engine", "ray") == 1
    assert "masks would be among the photos" in capsys.readouterr().err


@pytest.fixture
def ray_in_this_process(monkeypatch, ray_is):
    """Have a worker of the cluster do its work here, without Ray."""

    def propose_here(photos, assignment, _cluster):
        with closing(Worker(assignment)) as worker:
            for planned, answer in zip(photos, worker.propose(photos), strict=True):
                assert answer.problem is None
                yield Outcome(PlannedMask(assignment.photos / planned.name, assignment.masks / planned.target), False)

    ray_is(installed=True)
    monkeypatch.setattr(propose_cluster, "propose_on_ray", propose_here)


def test_the_cluster_draws_the_border_as_wide_as_the_folder_has_it(run_with, tmp_path, ray_in_this_process):
    def propose(engine) -> bytes:
        out = tmp_path / engine
        assert (
            run_with(open_here, "propose", tmp_path / "samples", "--out", out, "--engine", engine, "--overwrite") == 0
        )
        return (out / "chelsea.png").read_bytes()

    def open_here(path, _device, _on_notice, *, threads=0):
        return open_segmenter(path, "cpu", threads=1)

    def border_pixels() -> int:
        return np.count_nonzero(read_mask(tmp_path / "ray" / "chelsea.png") == Label.BORDER)

    folder = shutil.copytree(SAMPLES, tmp_path / "samples")
    propose("ray")
    drawn_by_the_model = border_pixels()
    with closing(Project.open(folder)) as project:
        store_share(project, 0.1)
    assert propose("ray") == propose("local")
    assert border_pixels() > 1.5 * drawn_by_the_model
