import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core import cli
from core.cancel import Cancelled
from core.errors import TrainingError
from core.project import PhotoState, Project


def test_subcommands_are_those_that_the_parser_knows():
    assert frozenset({"propose", "finetune", "evaluate", "info", "export-model", "train"}) == cli.SUBCOMMANDS
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


# finetune


def test_finetune_takes_all_masks_of_a_folder_never_opened(run, oxford_folder, tmp_path, model, capsys, make_trainer):
    trainer, out = make_trainer(), tmp_path / "new.safetensors"
    args = ("finetune", oxford_folder, "--out", out, "--model", model, "--epochs", 3, "--device", "cpu")
    assert run(*args, trainer=trainer) == 0
    (request,) = trainer.requests
    assert [photo.name for photo, _ in request.samples] == [f"pet_{n}.jpg" for n in range(1, 5)]
    assert (request.current, request.out, request.device, request.epochs) == (model, out, "cpu", 3)
    assert not (oxford_folder / ".petseg").exists()
    printed = capsys.readouterr()
    assert "old 0.7000, new 0.7500" in printed.out
    assert f"The new model is better. It was written to {out}." in printed.out
    assert "pet_9.jpg was left out" in printed.err


def test_finetune_takes_only_reviewed_masks_of_a_project(run, oxford_folder, tmp_path, model, make_mask, make_trainer):
    with closing(Project.open(oxford_folder)) as project:
        mask = project.masks.load("pet_1.jpg", (90, 120))
        project.masks.save("pet_1.jpg", mask, mask == 0, PhotoState.CORRECTED)
        project.photos.set_state("pet_2.jpg", PhotoState.SKIPPED)
    trainer = make_trainer()
    assert run("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model, trainer=trainer) == 0
    assert [photo.name for photo, _ in trainer.requests[0].samples] == ["pet_3.jpg", "pet_4.jpg"]


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


def test_finetune_tells_before_the_training_that_its_result_has_no_place(
    run, oxford_folder, model, tmp_path, capsys, make_trainer
):
    trainer = make_trainer()
    (tmp_path / "notes.txt").write_text("a file")
    out = tmp_path / "notes.txt" / "new.safetensors"
    assert run("finetune", oxford_folder, "--out", out, "--model", model, trainer=trainer) == 1
    assert not trainer.requests
    assert "cannot be saved there" in capsys.readouterr().err


@pytest.mark.parametrize(("error", "code"), [(TrainingError("there is too little"), 1), (Cancelled(), 130)])
def test_finetune_that_ends_early(run, oxford_folder, model, tmp_path, error, code, capsys, make_trainer):
    trainer = make_trainer(error)
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
from core.cli import tools, propose, evaluate, finetune, info, train
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
