import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli
from core.architecture import Architecture
from core.checkpoint import Card, Checkpoint, write_checkpoint
from core.cli.tools import Tools
from core.errors import Cancelled, TrainingError
from core.inference.segmenter import Proposal
from core.masks import is_proposed, read_mask, write_mask
from core.project import ImageState, Project
from core.worker_client import FineTuneOutcome, FineTuneProgress


class BrownIsPet:
    """A stand-in for a loaded network: what is more red than green is pet."""

    device = "CPU (pretended)"
    card = Card(name="Brown", architecture=Architecture())

    def __init__(self):
        self.closed = False

    def propose(self, image):
        mask = np.where(image[..., 0] > image[..., 1], 0, 1).astype(np.uint8)
        return Proposal(mask, np.ones((8, 8), np.float32), 0.25)

    def close(self):
        self.closed = True


class Trainer:
    """A stand-in for the child process that trains."""

    def __init__(self, error=None):
        self.error = error
        self.requests = []

    def __call__(self, request, on_progress, should_stop=lambda: False):
        self.requests.append(request)
        on_progress(FineTuneProgress("starting"))
        on_progress(FineTuneProgress("training", 1, 2, 0.5, 3.0))
        if self.error:
            raise self.error
        notes = ["pet_9.jpg was left out"]
        return FineTuneOutcome(True, 0.7, 0.75, 2, 8, request.out, "CPU", seconds=12.0, notes=notes)


@pytest.fixture
def segmenter():
    return BrownIsPet()


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.safetensors"
    card = Card(name="Test net", architecture=Architecture(), data="four [photos]", figures={"mean IoU": 0.5})
    write_checkpoint(path, Checkpoint({"a": np.zeros(3, np.float32)}, card))
    return path


@pytest.fixture
def run(segmenter):
    def run(*args, error=None, trainer=None):
        def open_segmenter(path, device, on_notice):
            if error:
                raise error
            on_notice("The GPU cannot be used (none); proposals run on the CPU.")
            return segmenter

        return cli.main([str(arg) for arg in args], Tools(open_segmenter, trainer or Trainer()))

    return run


def test_subcommands_are_those_that_the_parser_knows():
    assert frozenset({"propose", "finetune", "evaluate", "info"}) == cli.SUBCOMMANDS
    for command in cli.SUBCOMMANDS:
        with pytest.raises(SystemExit) as left:
            cli.main([command, "--help"])
        assert left.value.code == 0


@pytest.mark.parametrize("args", [[], ["unknown"], ["propose"], ["propose", "x"], ["finetune", "x"], ["evaluate"]])
def test_mistyped_arguments_exit_with_2(args, capsys):
    with pytest.raises(SystemExit) as left:
        cli.main(args)
    assert left.value.code == 2
    assert "usage: petseg" in capsys.readouterr().err


@pytest.mark.parametrize(
    "args", [["propose", "x", "--out", "y", "--device", "tpu"], ["finetune", "x", "--out", "y", "--epochs", "0"]]
)
def test_values_out_of_range_exit_with_2(args):
    with pytest.raises(SystemExit) as left:
        cli.main(args)
    assert left.value.code == 2


# propose


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


def test_propose_turns_the_mask_with_the_photo(run, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (40, 30), "brown").save(tmp_path / "a.jpg", exif=exif)
    assert run("propose", tmp_path / "a.jpg", "--out", tmp_path / "out") == 0
    assert read_mask(tmp_path / "out" / "a.png").shape == (40, 30)


def test_propose_tells_each_bad_file_and_does_the_rest(run, photo_folder, tmp_path, capsys):
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


def test_propose_without_photos(run, tmp_path, capsys):
    assert run("propose", tmp_path, "--out", tmp_path / "out") == 1
    assert "no photos" in capsys.readouterr().err


def test_propose_where_nothing_can_be_written(run, photo_folder, tmp_path, capsys):
    (tmp_path / "out").write_text("a file")
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 1
    assert capsys.readouterr().err.count("cannot be saved") == 4


@pytest.mark.parametrize("error", [KeyboardInterrupt(), Cancelled()])
def test_ctrl_c_exits_with_130_and_a_line(run, photo_folder, tmp_path, error, capsys):
    assert run("propose", photo_folder, "--out", tmp_path / "out", error=error) == 130
    assert capsys.readouterr().err.splitlines()[-1] == "Stopped."


def test_ctrl_c_in_the_middle_keeps_what_was_done(run, photo_folder, tmp_path, segmenter):
    propose = segmenter.propose

    def interrupted(image):
        if (tmp_path / "out" / "pet_2.png").exists():
            raise KeyboardInterrupt
        return propose(image)

    segmenter.propose = interrupted
    assert run("propose", photo_folder, "--out", tmp_path / "out") == 130
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["pet_1.png", "pet_2.png"]
    assert segmenter.closed


# evaluate


def test_evaluate_prints_the_figures_of_the_proposals(run, oxford_folder, capsys):
    assert run("evaluate", oxford_folder, "--json") == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["photos"] == 4
    assert set(figures) == {
        "photos",
        "accuracy",
        "miou",
        "iou_pet_background_border",
        "foreground_iou",
        "core_iou",
        "boundary_f1",
        "median_photo_miou",
    }
    assert run("evaluate", oxford_folder) == 0
    assert f"miou                       {figures['miou']}" in capsys.readouterr().out
    assert not (oxford_folder / ".petseg").exists()


def test_evaluate_leaves_out_what_cannot_be_scored_and_says_so(run, oxford_folder, make_mask, capsys):
    write_mask(oxford_folder / "annotations" / "trimaps" / "pet_1.png", make_mask(20, 10))
    (oxford_folder / "images" / "pet_2.jpg").write_bytes(b"")
    assert run("evaluate", oxford_folder, "--json") == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out)["photos"] == 2
    assert "pet_1.png" in printed.err
    assert "pet_2.jpg" in printed.err


def test_evaluate_class_that_never_occurs_is_null(run, tmp_path, capsys):
    (tmp_path / "images").mkdir()
    Image.new("RGB", (20, 10), "green").save(tmp_path / "images" / "a.png")
    write_mask(tmp_path / "annotations" / "trimaps" / "a.png", np.ones((10, 20), np.uint8))
    assert run("evaluate", tmp_path, "--json") == 0
    assert json.loads(capsys.readouterr().out)["iou_pet_background_border"] == [None, 1.0, None]


def test_evaluate_folder_without_masks(run, photo_folder, tmp_path, capsys):
    assert run("evaluate", photo_folder) == 1
    assert "no photos with masks" in capsys.readouterr().err
    assert run("evaluate", tmp_path / "gone") == 1
    assert str(tmp_path / "gone") in capsys.readouterr().err


# finetune


def test_finetune_takes_all_masks_of_a_folder_never_opened(run, oxford_folder, tmp_path, model, capsys):
    trainer, out = Trainer(), tmp_path / "new.safetensors"
    args = ("finetune", oxford_folder, "--out", out, "--model", model, "--epochs", 3, "--device", "cpu")
    assert run(*args, trainer=trainer) == 0
    (request,) = trainer.requests
    assert [photo.name for photo, _ in request.pairs] == [f"pet_{n}.jpg" for n in range(1, 5)]
    assert (request.current, request.out, request.device, request.epochs) == (model, out, "cpu", 3)
    assert not (oxford_folder / ".petseg").exists()
    printed = capsys.readouterr()
    assert "old 0.7000, new 0.7500" in printed.out
    assert f"The new model is better. It was written to {out}." in printed.out
    assert "pet_9.jpg was left out" in printed.err


def test_finetune_takes_only_reviewed_masks_of_a_project(run, oxford_folder, tmp_path, model, make_mask):
    with closing(Project.open(oxford_folder)) as project:
        mask = project.load_mask("pet_1.jpg", (90, 120))
        project.save_mask("pet_1.jpg", mask, mask == 0, ImageState.CORRECTED)
        project.set_state("pet_2.jpg", ImageState.SKIPPED)
    trainer = Trainer()
    assert run("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model, trainer=trainer) == 0
    assert [photo.name for photo, _ in trainer.requests[0].pairs] == ["pet_3.jpg", "pet_4.jpg"]


def test_finetune_overwrites_nothing_but_earlier_results(run, oxford_folder, model, tmp_path, capsys):
    assert run("finetune", oxford_folder, "--out", model, "--model", model) == 1
    assert "in use" in capsys.readouterr().err
    photo = oxford_folder / "images" / "pet_1.jpg"
    content = photo.read_bytes()
    assert run("finetune", oxford_folder, "--out", photo, "--model", model) == 1
    assert photo.read_bytes() == content
    earlier = tmp_path / "earlier.safetensors"
    earlier.write_bytes(model.read_bytes())
    assert run("finetune", oxford_folder, "--out", earlier, "--model", model) == 0


@pytest.mark.parametrize(("error", "code"), [(TrainingError("there is too little"), 1), (Cancelled(), 130)])
def test_finetune_that_ends_early(run, oxford_folder, model, tmp_path, error, code, capsys):
    trainer = Trainer(error)
    assert run("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model, trainer=trainer) == code
    assert ("too little" if code == 1 else "Stopped.") in capsys.readouterr().err


# info and the real program


def test_info_shows_the_model_card(run, model, capsys):
    assert run("info", "--model", model) == 0
    printed = capsys.readouterr().out
    for text in ("Python", "onnxruntime", "Test net", str(model), "four [photos]", "0.5000"):
        assert text in printed


@pytest.mark.parametrize("content", [None, b"", b"no model"])
@pytest.mark.parametrize("command", ["info", "propose"])
def test_damaged_model_is_one_line(photo_folder, tmp_path, content, command, capsys):
    path = tmp_path / "bad.safetensors"
    if content is not None:
        path.write_bytes(content)
    more = ["--device", "cpu", "--out", str(tmp_path / "out"), str(photo_folder)] if command == "propose" else []
    assert cli.main([command, "--model", str(path), *more]) == 1
    assert str(path) in capsys.readouterr().err.splitlines()[-1]


QUICK = """
import sys
from core import cli
from core.cli import tools, propose, evaluate, finetune, info
code = cli.main(sys.argv[1:])
heavy = {"keras", "tensorflow", "PySide6", "torch", "jax"} & set(sys.modules)
assert not heavy, heavy
sys.exit(code)
"""


def in_a_process(script, *args):
    root = Path(cli.__file__).parents[2]
    command = [sys.executable, "-W", "error", "-c", script, *map(str, args)]
    return subprocess.run(command, cwd=root, capture_output=True, timeout=100, check=False)


def test_commands_load_neither_keras_nor_qt(model):
    done = in_a_process(QUICK, "info", "--model", model)
    assert done.returncode == 0, done.stderr
    assert b"Test net" in done.stdout


def test_names_that_a_terminal_cannot_show_do_not_end_the_run(tmp_path):
    (tmp_path / "日本.jpg").write_bytes(b"")
    script = "import sys; sys.stderr.reconfigure(encoding='ascii', errors='strict')\n" + QUICK
    done = in_a_process(script, "propose", tmp_path, "--out", tmp_path / "out", "--device", "cpu")
    assert done.returncode == 1
    assert b"\\u65e5" in done.stderr
    assert b"Traceback" not in done.stderr


def test_asking_for_a_shown_command_line_parses_before_anything_heavy_is_loaded():
    script = "import sys; from core.cli import SUBCOMMANDS; assert not {'numpy', 'rich', 'PIL'} & set(sys.modules)"
    done = in_a_process(script)
    assert done.returncode == 0, done.stderr
