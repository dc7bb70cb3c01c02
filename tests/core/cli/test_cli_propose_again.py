"""`petseg propose` where masks already exist: which it replaces, resumes from, and never overwrites."""

import os

import pytest
from support.folder_holder import another_process_holding

from core.masks import is_proposed, read_mask, write_mask


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


def test_propose_replaces_masks_alone(run, tmp_path, write_photo, capsys):
    photo, other = write_photo(tmp_path / "a.jpg"), write_photo(tmp_path / "a.png")
    content = other.read_bytes()
    assert run("propose", photo, "--out", tmp_path, "--overwrite") == 1
    assert other.read_bytes() == content
    assert "was left as it is" in capsys.readouterr().err


def test_propose_where_nothing_can_be_written(run, photo_folder, tmp_path, capsys):
    (tmp_path / "out").write_text("a file")
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 1
    assert capsys.readouterr().err.count("cannot be saved") == 1


def test_photo_is_not_written_over_under_a_name_of_other_case(run, tmp_path, write_photo):
    """As on file systems where CAT.PNG and cat.png are one; a second name of the same file simulates that."""
    photo = write_photo(tmp_path / "CAT.PNG")
    if not (tmp_path / "cat.png").exists():
        os.link(photo, tmp_path / "CAT.png")
    before = photo.read_bytes()
    assert run("propose", photo, "--out", tmp_path, "--overwrite") == 1
    assert photo.read_bytes() == (tmp_path / "CAT.png").read_bytes() == before


def test_propose_writes_nothing_into_a_folder_that_is_open_elsewhere(run, photo_folder, segmenter, capsys):
    trimaps = photo_folder / "annotations" / "trimaps"
    with another_process_holding(photo_folder):
        assert run("propose", photo_folder, "--out", trimaps) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert str(photo_folder) in line
        assert "is open in PetSeg (" in line
        assert not trimaps.exists()
    assert run("propose", photo_folder, "--out", trimaps) == 0


def test_a_folder_that_cannot_be_written_to_is_reported_before_anything_is_computed(run, read_only_folder, capsys):
    assert run("propose", read_only_folder, "--out", read_only_folder / "masks") == 1
    printed = capsys.readouterr().err
    assert printed.count("cannot be saved there") == 1
    assert "pet_1.jpg" not in printed
