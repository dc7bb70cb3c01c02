"""`petseg propose`: which photos, where their masks go, and what is printed."""

import shutil
from contextlib import closing

import numpy as np
import pytest
from PIL import Image
from support.command_json import parsed

from core.cancel import Cancelled
from core.labels import Label
from core.masks import read_mask, write_mask
from core.project import Project
from core.project.border_share import store_share


def test_propose_writes_trimaps_of_the_photos_size(run, photo_folder, tmp_path, segmenter, write_photo, capsys):
    write_photo(photo_folder / "sub" / "wide.png", 200, 50)
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 0
    out = tmp_path / "out"
    assert sorted(p.relative_to(out).as_posix() for p in out.rglob("*.png")) == [
        "pet_1.png",
        "pet_2.png",
        "pet_3.png",
        "pet_4.png",
        "sub/wide.png",
    ]
    assert read_mask(out / "pet_1.png").shape == (90, 120)
    assert read_mask(out / "sub" / "wide.png").shape == (50, 200)
    assert segmenter.closed
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "5 of 5 masks written" in printed.err
    assert "CPU (pretended)" in printed.err
    assert "The GPU cannot be used" in printed.err


def test_propose_names_masks_as_a_project_does(run, oxford_folder, tmp_path, monkeypatch):
    assert run("propose", oxford_folder, "--out", tmp_path / "out") == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [f"pet_{n}.png" for n in range(1, 5)]
    monkeypatch.chdir(oxford_folder / "images")
    assert run("propose", ".", "--out", tmp_path / "again") == 0
    assert sorted(p.name for p in (tmp_path / "again").iterdir()) == [f"pet_{n}.png" for n in range(1, 5)]


def test_propose_draws_the_border_as_wide_as_the_folder_has_it(run, photo_folder, tmp_path):
    def border_pixels(*options) -> int:
        assert run("propose", photo_folder, "--out", tmp_path / "out", "--resume", *options) == 0
        return np.count_nonzero(read_mask(tmp_path / "out" / "pet_1.png") == Label.BORDER)

    drawn_by_the_model = border_pixels()
    with closing(Project.open(photo_folder)) as project:
        store_share(project, 20 / 120)
    assert border_pixels() > drawn_by_the_model + 500  # and no longer what the run before wrote
    assert border_pixels("--border-width", "2%") < border_pixels("--border-width", "8")
    alone = tmp_path / "alone.jpg"
    shutil.copy(photo_folder / "pet_1.jpg", alone)
    assert run("propose", alone, "--out", tmp_path / "other") == 0
    assert np.count_nonzero(read_mask(tmp_path / "other" / "alone.png") == Label.BORDER) == drawn_by_the_model


@pytest.mark.parametrize("width", ["0", "-3", "101", "nan", "wide"])
def test_a_border_width_that_cannot_be_is_a_mistake(run, photo_folder, tmp_path, width):
    with pytest.raises(SystemExit, match="2"):
        run("propose", photo_folder, "--out", tmp_path / "masks", "--border-width", width)
    assert not (tmp_path / "masks").exists()


def test_propose_turns_the_mask_with_the_photo(run, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (40, 30), "brown").save(tmp_path / "a.jpg", exif=exif)
    assert run("propose", tmp_path / "a.jpg", "--out", tmp_path / "out") == 0
    assert read_mask(tmp_path / "out" / "a.png").shape == (40, 30)


def test_propose_reports_each_bad_file_and_does_the_rest(run, photo_folder, tmp_path, capsys):
    (photo_folder / "empty.jpg").write_bytes(b"")
    (photo_folder / "text [b].jpg").write_text("no image")
    missing = photo_folder / "gone.jpg"
    assert run("propose", photo_folder, missing, "--out", tmp_path / "out") == 1
    lines = capsys.readouterr().err.splitlines()
    for name, text in (("empty.jpg", "empty"), ("text [b].jpg", "image"), ("gone.jpg", "no such file")):
        assert sum(str(photo_folder / name) in line and text in line for line in lines) == 1
    assert "4 of 7 masks written" in lines[-1]
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_propose_keeps_photos_of_one_name_apart(run, photo_folder, tmp_path, write_photo, capsys):
    write_photo(photo_folder / "pet_1.png")
    other = tmp_path / "other"
    write_photo(other / "pet_2.jpg", seed=9)
    assert run("propose", photo_folder, other, photo_folder / "pet_3.jpg", "--out", tmp_path / "out") == 1
    assert {p.name for p in (tmp_path / "out").iterdir()} == {
        "pet_1.jpg.png",
        "pet_1.png.png",
        "pet_2.png",
        "pet_3.png",
        "pet_4.png",
    }
    assert "has the same name" in capsys.readouterr().err


def unmark(mask):
    """As when a person saves it: in the window, or in another program."""
    write_mask(mask, read_mask(mask))


def unmark_as_palette(mask):
    with Image.open(mask) as image:
        image = image.convert("P")
        image.putpalette([0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 0])
    indexed = Image.fromarray(read_mask(mask) + 1).convert("L")
    image.frombytes(indexed.tobytes())
    image.save(mask)


@pytest.mark.parametrize("save", [unmark, unmark_as_palette])
@pytest.mark.parametrize("out", [".", "masks"])
def test_masks_that_people_saved_are_no_photos(run, photo_folder, out, save, capsys):
    assert run("propose", photo_folder, "--out", photo_folder / out) == 0
    for mask in (photo_folder / out).glob("*.png"):
        save(mask)
    capsys.readouterr()
    assert run("propose", photo_folder, "--out", photo_folder / "again") == 0
    printed = capsys.readouterr().err
    assert "4 masks among the photos were left out." in printed
    assert "4 of 4 masks" in printed


def test_grey_photos_are_photos(run, photo_folder, tmp_path, capsys):
    """Even one that is nearly black, and one named like another."""
    Image.new("L", (30, 20), 2).save(photo_folder / "night.png")
    Image.new("L", (30, 20), 90).save(photo_folder / "pet_1.png")
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 0
    assert "6 of 6 masks" in capsys.readouterr().err


def test_nothing_but_masks_is_nothing_to_propose(run, photo_folder, tmp_path, capsys):
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 0
    assert run("propose", *(tmp_path / "out").iterdir(), "--out", tmp_path / "again") == 1
    assert "There are no photos to propose." in capsys.readouterr().err


@pytest.mark.parametrize("jobs", [1, 2, 7])
def test_any_number_of_jobs_writes_the_same_masks_and_lines(run, photo_folder, tmp_path, jobs, capsys):
    (photo_folder / "pet_2.jpg").write_bytes(b"")
    (photo_folder / "pet_4.jpg").write_bytes(b"x")
    assert run("propose", photo_folder, "--out", tmp_path / "out", "--jobs", jobs) == 1
    lines = capsys.readouterr().err.splitlines()
    named = [name for line in lines for name in ("pet_2.jpg", "pet_4.jpg") if name in line]
    assert named == ["pet_2.jpg", "pet_4.jpg"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["pet_1.png", "pet_3.png"]


@pytest.mark.parametrize("jobs", ["0", "-1", "two"])
def test_number_of_jobs_is_a_whole_number_from_1(run, photo_folder, tmp_path, jobs, capsys):
    with pytest.raises(SystemExit) as exit_:
        run("propose", photo_folder, "--out", tmp_path / "out", f"--jobs={jobs}")
    assert exit_.value.code == 2
    assert "--jobs" in capsys.readouterr().err


def test_outcome_as_json(run, photo_folder, tmp_path, capsys):
    (photo_folder / "pet_2.jpg").write_bytes(b"")
    assert run("propose", photo_folder, "--out", tmp_path / "out", "--json") == 1
    report = parsed(capsys.readouterr().out)
    found, (problem,) = report["result"], report["problems"]
    assert (found["photos"], found["written"], found["unchanged"]) == (4, 3, 0)
    assert problem["path"] == str(photo_folder / "pet_2.jpg")
    assert problem["problem"] == "the file is empty"
    assert found["photos_per_second"] == pytest.approx(3 / found["seconds"], rel=0.2)
    assert (found["model"], found["device"]) == ("Brown", "CPU (pretended)")


def test_propose_names_what_it_does_not_read(run, photo_folder, tmp_path, capsys):
    for name in ("a.psd", "b.CR2"):
        (photo_folder / name).write_bytes(b"x")
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 0
    assert "2 files of kinds that PetSeg does not read were left out (CR2, PSD)" in capsys.readouterr().err


def test_propose_without_photos(run, tmp_path, capsys):
    assert run("propose", tmp_path, "--out", tmp_path / "out") == 1
    assert "no photos" in capsys.readouterr().err


@pytest.mark.parametrize("error", [KeyboardInterrupt(), Cancelled()])
def test_ctrl_c_exits_with_130_and_a_line(run, photo_folder, tmp_path, error, capsys):
    assert run("propose", photo_folder, "--out", tmp_path / "out", error=error) == 130
    out = tmp_path / "out"
    assert capsys.readouterr().err.splitlines()[-1] == f"Stopped: 0 of 4 masks written to {out}. Add --resume to go on."


def test_ctrl_c_in_the_middle_keeps_what_was_done(run, photo_folder, tmp_path, segmenter, capsys):
    propose = segmenter.propose

    def interrupted(image, box=None):
        if (tmp_path / "out" / "pet_2.png").exists():
            raise KeyboardInterrupt
        return propose(image, box)

    segmenter.propose = interrupted
    assert run("propose", photo_folder, "--out", tmp_path / "out", "--jobs", 1) == 130
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["pet_1.png", "pet_2.png"]
    assert segmenter.closed
    assert "Stopped: 2 of 4 masks written" in capsys.readouterr().err
