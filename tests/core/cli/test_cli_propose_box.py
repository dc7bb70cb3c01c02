"""`petseg propose --box`, and a GPU that fails on the way."""

import threading

import numpy as np
import pytest
from PIL import Image

from core.errors import WorkerError
from core.labels import Label
from core.masks import read_mask


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
