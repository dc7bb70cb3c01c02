"""`petseg propose`: which photos, where their masks go, and what is never overwritten."""

import os
import shutil
import threading
from contextlib import closing

import numpy as np
import pytest
from PIL import Image
from support.command_json import parsed
from support.folder_holder import another_process_holding

from core.cancel import Cancelled
from core.errors import WorkerError
from core.labels import Label
from core.masks import is_proposed, read_mask, write_mask
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
    alone = tmp_path / "alone.jpg"
    shutil.copy(photo_folder / "pet_1.jpg", alone)
    assert run("propose", alone, "--out", tmp_path / "other") == 0
    assert np.count_nonzero(read_mask(tmp_path / "other" / "alone.png") == Label.BORDER) == drawn_by_the_model


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


def test_propose_replaces_proposals_but_no_masks_that_someone_made(run, oxford_folder, make_mask, capsys):
    trimaps = oxford_folder / "annotations" / "trimaps"
    before = {path.name: path.read_bytes() for path in trimaps.iterdir()}
    assert run("propose", oxford_folder / "images", "--out", trimaps) == 1
    assert {path.name: path.read_bytes() for path in trimaps.iterdir()} == before
    assert capsys.readouterr().err.count("not an earlier proposal") == 4
    assert run("propose", oxford_folder / "images", "--out", trimaps, "--overwrite") == 0
    assert all(is_proposed(path) for path in trimaps.iterdir())
    assert run("propose", oxford_folder / "images", "--out", trimaps) == 0


@pytest.mark.parametrize("overwrite", [[], ["--overwrite"]])
def test_propose_never_writes_over_a_photo(run, tmp_path, write_photo, overwrite):
    photo = write_photo(tmp_path / "a.png")
    content = photo.read_bytes()
    assert run("propose", tmp_path, "--out", tmp_path, *overwrite) == 1
    assert photo.read_bytes() == content


def by_folder(folder):
    return [folder]


def by_files(folder):
    """As the shell expands `pets/*`."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("paths", [by_folder, by_files])
@pytest.mark.parametrize("out", [".", "masks", "deep/down"])
def test_proposing_again_proposes_the_same_photos(run, photo_folder, write_photo, out, paths, capsys):
    """No mask is taken for a photo, also where photos differ by extension alone."""
    write_photo(photo_folder / "pet_1.png")
    written = []
    for _ in range(3):
        before = set(paths(photo_folder))
        assert run("propose", *before, "--out", photo_folder / out) == 0
        assert "5 of 5 masks" in capsys.readouterr().err
        written.append({path: path.read_bytes() for path in photo_folder.rglob("*.png") if is_proposed(path)})
    assert len(written[0]) == 5
    assert written[0] == written[1] == written[2]


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


def test_resuming_proposes_what_is_missing(run, photo_folder, tmp_path, segmenter, write_photo, capsys):
    out = tmp_path / "out"
    assert run("propose", photo_folder, "--out", out) == 0
    (out / "pet_2.png").unlink()
    write_photo(photo_folder / "pet_3.jpg", 50, 40)
    assert run("propose", photo_folder, "--out", out, "--resume") == 0
    assert "2 of 4 masks written" in (printed := capsys.readouterr().err)
    assert "2 up to date" in printed
    assert read_mask(out / "pet_3.png").shape == (40, 50)


def test_resuming_makes_masks_of_another_model_or_box_again(run, photo_folder, tmp_path, model, capsys):
    photo, out = photo_folder / "pet_1.jpg", tmp_path / "out"
    runs = [[], ["--model", model], ["--model", model, "--box", "0,0,40,40"], ["--box", "0,0,40,40"]]
    for options in runs:
        assert run("propose", photo, "--out", out, "--resume", *options) == 0
        assert "1 of 1 masks written" in capsys.readouterr().err
    assert run("propose", photo, "--out", out, "--resume", *runs[-1]) == 0
    assert "0 of 1 masks written" in capsys.readouterr().err


def test_resuming_replaces_no_mask_that_someone_made(run, photo_folder, tmp_path, make_mask, capsys):
    out = tmp_path / "out"
    assert run("propose", photo_folder, "--out", out) == 0
    write_mask(out / "pet_1.png", make_mask())
    before = (out / "pet_1.png").read_bytes()
    assert run("propose", photo_folder, "--out", out, "--resume") == 1
    assert "not an earlier proposal" in capsys.readouterr().err
    assert (out / "pet_1.png").read_bytes() == before


@pytest.mark.parametrize("left", [b"", bytes(700)])
def test_what_a_power_cut_left_of_a_mask_is_replaced(run, photo_folder, tmp_path, left):
    out = tmp_path / "out"
    assert run("propose", photo_folder, "--out", out) == 0
    whole = (out / "pet_2.png").read_bytes()
    for damaged in (left, whole[:-30]):
        (out / "pet_2.png").write_bytes(damaged)
        assert run("propose", photo_folder, "--out", out, "--resume") == 0
        assert (out / "pet_2.png").read_bytes() == whole


def test_what_a_killed_run_was_writing_is_removed(run, photo_folder, tmp_path):
    left = tmp_path / "out" / ".pet_1.png-0123abcd.petseg-tmp"
    left.parent.mkdir()
    left.write_bytes(b"half a mask")
    os.utime(left, (1, 1))
    assert run("propose", photo_folder, "--out", left.parent) == 0
    assert not left.exists()


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


def test_propose_tells_what_it_does_not_read(run, photo_folder, tmp_path, capsys):
    for name in ("a.psd", "b.CR2"):
        (photo_folder / name).write_bytes(b"x")
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 0
    assert "2 files of kinds that PetSeg does not read were left out (CR2, PSD)" in capsys.readouterr().err


def test_propose_replaces_masks_alone(run, tmp_path, write_photo, capsys):
    photo, other = write_photo(tmp_path / "a.jpg"), write_photo(tmp_path / "a.png")
    content = other.read_bytes()
    assert run("propose", photo, "--out", tmp_path, "--overwrite") == 1
    assert other.read_bytes() == content
    assert "was left as it is" in capsys.readouterr().err


def test_propose_without_photos(run, tmp_path, capsys):
    assert run("propose", tmp_path, "--out", tmp_path / "out") == 1
    assert "no photos" in capsys.readouterr().err


def test_propose_where_nothing_can_be_written(run, photo_folder, tmp_path, capsys):
    (tmp_path / "out").write_text("a file")
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 1
    assert capsys.readouterr().err.count("cannot be saved") == 1


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


def test_photo_is_not_written_over_under_a_name_of_other_case(run, tmp_path, write_photo):
    """As on file systems where CAT.PNG and cat.png are one; a second name of the same file simulates that."""
    photo = write_photo(tmp_path / "CAT.PNG")
    if not (tmp_path / "cat.png").exists():
        os.link(photo, tmp_path / "CAT.png")
    before = photo.read_bytes()
    assert run("propose", photo, "--out", tmp_path, "--overwrite") == 1
    assert photo.read_bytes() == (tmp_path / "CAT.png").read_bytes() == before


def test_gpu_that_fails_on_the_way_is_left_with_one_line(run_with, segmenter, photo_folder, tmp_path, capsys):
    opened = []

    class Dying:
        name, device = segmenter.name, "GPU (pretended)"
        closed = False

        def propose(self, image, box=None):
            raise WorkerError("the training process stopped unexpectedly")

        def close(self):
            self.closed = True

    def open_segmenter(path, device, on_notice, *, threads=0):
        opened.append(segmenter if device == "cpu" else Dying())
        return opened[-1]

    assert run_with(open_segmenter, "propose", photo_folder, "--out", tmp_path / "out") == 0
    assert [type(each) for each in opened] == [Dying, type(segmenter)]
    assert all(each.closed for each in opened)
    printed = capsys.readouterr().err
    assert printed.count("The GPU cannot be used (the training process stopped unexpectedly)") == 1
    assert "4 of 4 masks written" in printed
    assert "CPU (pretended)" in printed


def test_gpu_that_fails_in_several_threads_is_left_once(run_with, segmenter, photo_folder, tmp_path, capsys):
    meeting, opened = threading.Barrier(3), []

    class Dying(type(segmenter)):
        def propose(self, image, box=None):
            meeting.wait(60)
            assert not self.closed
            raise WorkerError("the training process stopped unexpectedly")

    def open_segmenter(path, device, on_notice, *, threads):
        opened.append(segmenter if device == "cpu" else Dying())
        return opened[-1]

    (photo_folder / "pet_4.jpg").unlink()
    assert run_with(open_segmenter, "propose", photo_folder, "--out", tmp_path / "out", "--jobs", 3) == 0
    assert len(opened) == 2
    assert all(each.closed for each in opened)
    printed = capsys.readouterr().err
    assert printed.count("The GPU cannot be used") == 1
    assert "3 of 3 masks written" in printed


BROWN, GREEN = (150, 90, 40), (40, 150, 40)


def photo_of_two_pets(path):
    """60 x 80 pixels, with a brown square left and one right."""
    image = np.full((60, 80, 3), GREEN, np.uint8)
    image[20:40, 10:30] = image[20:40, 50:70] = BROWN
    Image.fromarray(image).save(path)
    return path


def test_box_is_proposed_alone_in_a_mask_of_the_photos_size(run, tmp_path):
    photo = photo_of_two_pets(tmp_path / "two.png")
    assert run("propose", photo, "--out", tmp_path / "out", "--box", "10,40,50,80") == 0
    mask = read_mask(tmp_path / "out" / "two.png")
    expected = np.full((60, 80), Label.BACKGROUND)
    expected[20:40, 50:70] = Label.PET
    np.testing.assert_array_equal(mask, expected)


def test_box_reaches_a_cpu_model_that_takes_over(run_with, segmenter, tmp_path):
    """The box is kept when a GPU fails."""

    class Dying(type(segmenter)):
        def propose(self, image, box=None):
            raise WorkerError("the training process stopped unexpectedly")

    photo = photo_of_two_pets(tmp_path / "two.png")
    opened = run_with(
        lambda path, device, on_notice, *, threads: segmenter if device == "cpu" else Dying(),
        *("propose", photo, "--out", tmp_path / "out", "--box", "0,0,60,40"),
    )
    assert opened == 0
    assert (read_mask(tmp_path / "out" / "two.png")[:, 40:] == Label.BACKGROUND).all()


@pytest.mark.parametrize("box", ["0,0,61,80", "0,0,60,81", "-1,0,60,80", "100,100,120,120"])
def test_box_that_is_not_inside_the_photo_is_refused_with_the_photos_size(run, tmp_path, box, capsys):
    photo = photo_of_two_pets(tmp_path / "two.png")
    assert run("propose", photo, "--out", tmp_path / "out", f"--box={box}") == 1
    printed = capsys.readouterr().err
    assert f"{photo}: the box {box} is not inside the photo. The whole photo is 0,0,60,80." in printed.replace(
        "\n", " "
    )
    assert not (tmp_path / "out" / "two.png").exists()


@pytest.mark.parametrize(
    "box", ["10,10,10,20", "20,10,10,20", "10,10,20,10", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1.5,2,3,4"]
)
def test_invalid_box_is_a_typing_mistake(run, tmp_path, box, capsys):
    with pytest.raises(SystemExit) as exit_:
        run("propose", tmp_path / "a.jpg", "--out", tmp_path, f"--box={box}")
    assert exit_.value.code == 2
    assert box in capsys.readouterr().err


def test_box_is_refused_for_several_photos(run, photo_folder, tmp_path, capsys):
    assert run("propose", photo_folder, "--out", tmp_path / "out", "--box", "0,0,10,10") == 1
    assert "A box belongs to one photo, and these are 4. Name one photo." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_propose_writes_nothing_into_a_folder_that_is_open_elsewhere(run, photo_folder, segmenter, capsys):
    trimaps = photo_folder / "annotations" / "trimaps"
    with another_process_holding(photo_folder):
        assert run("propose", photo_folder, "--out", trimaps) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert str(photo_folder) in line
        assert "is open in PetSeg (" in line
        assert not trimaps.exists()
    assert run("propose", photo_folder, "--out", trimaps) == 0


def test_a_folder_that_cannot_be_written_to_is_told_before_anything_is_computed(run, read_only_folder, capsys):
    assert run("propose", read_only_folder, "--out", read_only_folder / "masks") == 1
    printed = capsys.readouterr().err
    assert printed.count("cannot be saved there") == 1
    assert "pet_1.jpg" not in printed
