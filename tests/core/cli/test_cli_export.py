"""`petseg export`: what it writes, and what it says."""

import json
import re
from contextlib import closing

import numpy as np
import pytest
from PIL import Image

from core.exporting.photo_writer import PhotoWriter
from core.formats import FORMATS
from core.project import PhotoState, Project


def test_masks_of_an_oxford_folder_arrive(run, oxford_folder, tmp_path, capsys):
    assert run("export", oxford_folder, "--format", "binary", "--out", tmp_path / "out") == 0
    printed = capsys.readouterr().out
    assert f"4 in {tmp_path / 'out'} (4 written, 0 unchanged)" in printed
    assert set(np.unique(np.array(Image.open(tmp_path / "out/masks/pet_1.png")))) == {0, 255}
    assert run("export", oxford_folder, "--format", "binary", "--out", tmp_path / "out") == 0
    assert "(0 written, 4 unchanged)" in capsys.readouterr().out


def test_it_works_beside_an_open_window(run, oxford_folder, tmp_path):
    with closing(Project.open(oxford_folder)):
        assert run("export", oxford_folder, "--format", "oxford", "--out", tmp_path / "out") == 0


def test_states_and_border_are_chosen(run, oxford_folder, tmp_path, capsys):
    with closing(Project.open(oxford_folder)) as project:
        project.photos.set_state("pet_1.jpg", PhotoState.SKIPPED)
        project.photos.set_state("pet_2.jpg", PhotoState.CORRECTED)
    out = tmp_path / "out"
    assert run("export", oxford_folder, "--format", "oxford", "--out", out, "--states", "corrected") == 0
    assert "2 reviewed, 1 skipped" in capsys.readouterr().out
    assert [path.name for path in (out / "images").iterdir()] == ["pet_2.jpg"]
    assert run("export", oxford_folder, "--format", "oxford", "--out", out, "--border", "pet") == 0
    assert set(np.unique(np.array(Image.open(out / "annotations/trimaps/pet_3.png")))) == {1, 2}


def test_photos_that_fail_are_named_and_the_others_written(run, oxford_folder, tmp_path, capsys):
    (oxford_folder / "images" / "pet_1.jpg").write_bytes(b"damaged")
    assert run("export", oxford_folder, "--format", "oxford", "--out", tmp_path / "out") == 1
    printed = capsys.readouterr()
    assert "pet_1.jpg" in printed.err
    assert "3 written" in printed.out


def test_cats_and_dogs_are_told_apart_by_their_tags(run, oxford_folder, tmp_path, capsys):
    with closing(Project.open(oxford_folder)) as project:
        for name, tag in (("pet_1.jpg", "Cat"), ("pet_2.jpg", "dog"), ("pet_3.jpg", "rabbit")):
            project.remarks.change(name, lambda remarks, tag=tag: remarks._replace(tags=(tag,)))
    out = tmp_path / "out"
    by_tag = ["--format", "indexed", "--category", "tag"]
    assert run("export", oxford_folder, "--out", out, *by_tag) == 0
    assert [each["name"] for each in classes_of(out)] == ["background", "cat", "dog", "pet", "border"]
    assert run("export", oxford_folder, "--out", out, *by_tag, "--category-tags", "rabbit", "--tag", "rabbit") == 0
    assert [each["name"] for each in classes_of(out)] == ["background", "rabbit", "border"]
    assert "3 reviewed" in capsys.readouterr().out
    assert run("export", oxford_folder, "--out", out, "--format", "indexed", "--tag", "bird") == 1
    assert "now reviewed tagged bird" in capsys.readouterr().err


def classes_of(out):
    return json.loads((out / "labels.json").read_text())["classes"]


def test_tags_for_the_category_without_that_choice_are_reported(run, oxford_folder, tmp_path, capsys):
    out = tmp_path / "out"
    assert run("export", oxford_folder, "--format", "indexed", "--out", out, "--category-tags", "cat") == 0
    assert "--category-tags makes no difference" in capsys.readouterr().err


WRONG = [
    ["--format", "oxford", "--tag", ","],
    ["--format", "word"],
    ["--format", "oxford", "--states", "done"],
    ["--format", "coco", "--variant", "rel"],
    ["--format", "oxford", "--variant", "rle"],
    ["--format", "binary", "--border", "ignore"],
    [],
]


@pytest.mark.parametrize("wrong", WRONG)
def test_mistyped_arguments_exit_with_2(run, oxford_folder, tmp_path, wrong):
    with pytest.raises(SystemExit, match="2"):
        run("export", oxford_folder, "--out", tmp_path / "out", *wrong)


def test_help_lists_the_formats_and_who_reads_them(run, capsys):
    with pytest.raises(SystemExit, match="0"):
        run("export", "--help")
    printed = capsys.readouterr().out
    assert "torchvision" in printed
    assert "--variant rle|polygons|simple-polygons" in printed
    assert {use for row in FORMATS.values() for use in row.borders} <= set(re.findall(r"\w+", printed))


def test_a_mistyped_format_is_named_with_the_one_meant(run, oxford_folder, tmp_path, capsys):
    with pytest.raises(SystemExit, match="2"):
        run("export", oxford_folder, "--format", "cocco", "--out", tmp_path / "out")
    assert "unknown format 'cocco', did you mean coco?" in capsys.readouterr().err


def test_choices_without_effect_are_reported(run, oxford_folder, tmp_path, capsys):
    assert (
        run("export", oxford_folder, "--format", "oxford", "--out", tmp_path / "out", "--regions", "--no-photos") == 0
    )
    assert capsys.readouterr().err.splitlines()[-2:] == [
        "--regions makes no difference to oxford.",
        "oxford always comes with photos.",
    ]


def test_an_export_of_no_photo_is_reported_as_a_failure(run, oxford_folder, tmp_path, capsys):
    code = run("export", oxford_folder, "--format", "coco", "--out", tmp_path / "out", "--states", "skipped")
    assert code == 1
    assert "No photo was exported" in capsys.readouterr().err


def test_ctrl_c_says_how_far_it_came_and_how_to_go_on(run, oxford_folder, tmp_path, ctrl_c_after, capsys):
    out = tmp_path / "out"
    undo = ctrl_c_after(PhotoWriter, "write")
    assert run("export", oxford_folder, "--format", "indexed", "--out", out) == 130
    last = capsys.readouterr().err.splitlines()[-1]
    assert last == "Stopped after 1 of 4 photos. Run the same command to go on."
    assert not out.exists()
    undo()
    assert run("export", oxford_folder, "--format", "indexed", "--out", out) == 0
    assert "3 written, 1 unchanged" in capsys.readouterr().out
