"""`--json`: one object of the documented schema from every command, whatever happens; and exit codes."""

import subprocess
import sys
from contextlib import closing
from math import nan
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from support.command_json import SCHEMA, parsed
from support.tuning import contested_photos, outcome_of

from core import cli
from core.cli.tools import Tools
from core.errors import TrainingError
from core.evaluation.proof import Verdict
from core.project import Project
from core.version import version
from core.worker.messages import TrainOutcome
from resources import SHIPPED_PHOTO


@pytest.fixture
def arguments(oxford_folder, tmp_path, model):
    """Arguments with which each command succeeds on stand-ins."""
    with closing(Project.open(oxford_folder)):
        pass
    new = tmp_path / "new.safetensors"
    return {
        "propose": [oxford_folder, "--out", tmp_path / "out"],
        "finetune": [oxford_folder, "--out", new, "--model", model],
        "train": ["--data", oxford_folder, "--out", new],
        "evaluate": [oxford_folder],
        "export": [oxford_folder, "--format", "oxford", "--out", tmp_path / "export"],
        "export-model": ["--to", "onnx", "--out", tmp_path / "pets.onnx"],
        "import": [oxford_folder, oxford_folder / "annotations" / "trimaps"],
        "compare": [oxford_folder, oxford_folder],
        "doctor": [oxford_folder],
        "info": ["--model", model],
        "stats": [oxford_folder, "--html", tmp_path / "report.html"],
        "completion": ["bash"],
    }


@pytest.fixture
def run(segmenter, capsys):
    """A function that runs a command with `--json`: `run(name, arguments, **tools)`; returns the object and stderr."""

    def run(name, arguments, **tools):
        stand_ins = {"open_segmenter": lambda *_, **__: segmenter, "fine_tune": fine_tune, "train": train} | tools
        code = cli.main([name, *map(str, arguments), "--json"], Tools(**stand_ins))
        printed = capsys.readouterr()
        report = parsed(printed.out)
        assert (report["command"], report["exit_code"]) == (name, code)
        return report, printed.err

    return run


def fine_tune(request, on_progress):
    return outcome_of(request.out, before=0.7, after=0.75, notes=["a photo was left out"])


def train(request, on_progress):
    return TrainOutcome(request.out, request.out.parent, 3, 2, 0.65, (0.8, 0.9, nan), 38, 1, 0, "CPU", 4000.0)


def test_the_photos_of_a_contradiction_are_listed(run, arguments, oxford_folder):
    photo = oxford_folder / "images" / "pet_1.jpg"

    def contradict(request, on_progress):
        said = {"warnings": ["it finds nothing"], "contested": contested_photos(photo)}
        return outcome_of(request.out, Verdict.CONTRADICTS, **said)

    report, _ = run("finetune", arguments["finetune"], fine_tune=contradict)
    assert report["result"]["contested"] == [
        {"photo": str(SHIPPED_PHOTO), "agreement": 0.1},
        {"photo": str(photo), "agreement": 0.2},
    ]


def test_the_schema_is_one_and_knows_every_command():
    Draft202012Validator.check_schema(SCHEMA)
    assert set(cli.COMMANDS) <= set(SCHEMA["$defs"])


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_prints_its_result_as_one_object(run, arguments, name):
    report, _ = run(name, arguments[name])
    assert report["ok"]
    assert report["problems"] == []
    assert report["petseg"] == version()
    assert report["result"] is not None


def test_what_a_command_says_besides_is_a_note(run, arguments):
    report, printed = run("finetune", arguments["finetune"])
    assert report["notes"] == ["A photo was left out."]
    assert "A photo was left out." in printed
    assert report["result"]["after"]["core_iou"] == 0.75


def test_figures_without_a_value_are_null(run, arguments):
    report, _ = run("train", arguments["train"])
    assert report["result"]["iou_pet_background_border"] == [0.8, 0.9, None]


def test_a_failure_comes_with_its_file_and_remedy(run, arguments, tmp_path):
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(b"no model")
    report, printed = run("info", ["--model", damaged])
    assert report["exit_code"] == 1
    (problem,) = report["problems"]
    assert problem["path"] == str(damaged)
    assert problem["problem"] in printed


def test_every_photo_that_fails_is_listed(run, oxford_folder, arguments):
    damaged = oxford_folder / "annotations" / "trimaps" / "pet_2.png"
    damaged.write_bytes(b"")
    report, _ = run("evaluate", arguments["evaluate"])
    assert report["exit_code"] == 1
    assert [problem["path"] for problem in report["problems"]] == [str(damaged)]
    assert report["result"]["photos"] == 3


@pytest.mark.parametrize(
    ("error", "code", "problem"),
    [(KeyboardInterrupt(), 130, "Stopped."), (TrainingError("there is too little"), 1, "there is too little")],
)
def test_an_interruption_is_reported_too(run, arguments, error, code, problem):
    def fail(request, on_progress):
        raise error

    report, _ = run("finetune", arguments["finetune"], fine_tune=fail)
    assert report["exit_code"] == code
    assert report["result"] is None
    assert [each["problem"] for each in report["problems"]] == [problem]


def test_a_folder_that_is_not_there(run, tmp_path):
    report, _ = run("doctor", [tmp_path / "gone"])
    assert report["exit_code"] == 2
    assert report["problems"][0]["path"] == str(tmp_path / "gone")


@pytest.mark.skipif(sys.platform == "win32", reason="names cannot hold such characters there")
def test_names_that_are_no_text_stay_within_the_object(run, oxford_folder, arguments):
    hostile = oxford_folder / "images" / "pet_1\n\x1b[2J\u202e\udcff.jpg"
    (oxford_folder / "images" / "pet_1.jpg").rename(hostile)
    mask = oxford_folder / "annotations" / "trimaps" / "pet_1.png"
    mask.rename(mask.with_stem(hostile.stem))
    hostile.write_bytes(b"")
    report, _ = run("evaluate", arguments["evaluate"])
    assert report["problems"][0]["path"] == str(hostile)


def test_quiet_leaves_notes_and_problems(segmenter, arguments, capsys):
    tools = Tools(open_segmenter=lambda *_, **__: segmenter, fine_tune=fine_tune)
    assert cli.main(["evaluate", *map(str, arguments["evaluate"])], tools) == 0
    assert segmenter.device in capsys.readouterr().err
    assert cli.main(["evaluate", *map(str, arguments["evaluate"]), "--quiet"], tools) == 0
    assert capsys.readouterr().err == ""
    assert cli.main(["finetune", *map(str, arguments["finetune"]), "--quiet"], tools) == 0
    printed = capsys.readouterr()
    assert printed.err == "A photo was left out.\n"
    assert "The new model is better" in printed.out


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe without a reader is no error of its own there")
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_a_reader_that_leaves_ends_the_command_without_a_word(oxford_folder, arguments, more):
    root = Path(cli.__file__).parents[2]
    command = [sys.executable, "-m", "petseg_gui", "doctor", str(oxford_folder), "--quiet", *more]
    (oxford_folder / "annotations" / "trimaps" / "pet_1.png").write_bytes(b"")
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141
