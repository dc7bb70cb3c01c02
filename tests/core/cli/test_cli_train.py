"""`petseg train` around a stand-in for the child process: checks, progress, result."""

import importlib.util
from dataclasses import replace
from math import nan
from pathlib import Path

import pytest

from core import cli
from core.cli.progress import describe_seconds
from core.cli.tools import Tools
from core.errors import TrainingError, WorkerError
from core.model.checkpoint import read_card
from core.worker.messages import TrainOutcome, TrainProgress
from core.worker.training import report_folder, resume_file
from resources import DEFAULT_MODEL


class Trains:
    """A stand-in for `train` that finishes two of three epochs, then raises its error if it has one."""

    def __init__(self, error=None, begins_at=0):
        self.error = error
        self.begins_at = begins_at
        self.requests = []

    def __call__(self, request, on_progress, should_stop=lambda: False):
        self.requests.append(request)
        first = TrainProgress("training", "Epoch 1 of 3", 1, 30, 0.9, 300.0, None, self.begins_at, 3)
        on_progress(TrainProgress("starting", "Starting"))
        on_progress(TrainProgress("reading", "Reading photos: 4", epochs=3))
        on_progress(first)
        on_progress(replace(first, done=25, loss=0.7))
        request.out.parent.mkdir(exist_ok=True)
        resume_file(request.out).touch()
        on_progress(replace(first, done=20, loss=0.5, mean_iou=0.612, seconds_left=100.0, epoch=2))
        if self.error:
            raise self.error
        resume_file(request.out).unlink()
        return TrainOutcome(
            request.out, report_folder(request.out), 3, 2, 0.65, (0.8, 0.9, nan), 38, 1, self.begins_at, "CPU", 4000.0
        )


@pytest.fixture
def trains():
    return Trains()


@pytest.fixture
def run(trains):
    return lambda *args, trainer=trains: cli.main(["train", *map(str, args)], Tools(train=trainer))


@pytest.fixture
def out(tmp_path):
    return tmp_path / "models" / "new.safetensors"


def test_arguments_become_the_request(run, trains, oxford_folder, model, tmp_path, out):
    args = ("--data", oxford_folder, "tfds:oxford_iiit_pet", "--data-dir", tmp_path, "--recipe", "tutorial")
    args += ("--input-size", "96", "--epochs", "3", "--seed", "7", "--device", "cpu", "--out", out)
    assert run(*args) == 0
    (request,) = trains.requests
    assert request.sources == [str(oxford_folder), "tfds:oxford_iiit_pet"]
    assert (request.data_dir, request.recipe, request.out) == (tmp_path, "tutorial", out)
    assert (request.encoder_weights, request.start) == ("imagenet", None)
    assert (request.input_size, request.epochs, request.seed, request.device) == (96, 3, 7, "cpu")
    assert run("--data", oxford_folder, "--data", oxford_folder, "--start", model, "--out", out) == 0
    assert len(trains.requests[1].sources) == 2
    assert trains.requests[1].start == model


def test_recipes_that_can_be_typed_are_those_that_there_are():
    from core.cli.train import RECIPES
    from core.network import recipe

    assert set(RECIPES) == set(recipe.RECIPES)


def test_epochs_are_printed_while_it_runs_and_figures_at_the_end(run, oxford_folder, out, capsys):
    assert run("--data", oxford_folder, "--out", out) == 0
    printed = capsys.readouterr()
    assert "Epoch 2 of 3: loss 0.500, mean IoU 0.612, 2 min left" in printed.err
    assert "Continuing" not in printed.err
    shown = " ".join(printed.out.split())
    assert "Mean IoU 0.6500 on 1 photo held out Pet 0.8000 Background 0.9000 Border none there" in shown
    assert "Epochs 3; the model is that of epoch 2, the best Trained on 38 photos" in shown
    assert "Time 67 min" in shown
    assert str(out) in shown
    assert str(report_folder(out)) in shown


def test_false_pet_is_printed_where_photos_without_a_pet_are_held_out(run, oxford_folder, out, capsys):
    def trainer(request, on_progress):
        on_progress(TrainProgress("training", "Epoch 1 of 2", 1, 30, 0.9, epochs=2))
        on_progress(
            TrainProgress("training", "Epoch 2 of 2", 15, 30, 0.5, mean_iou=0.6, epoch=1, epochs=2, false_pet=0.034)
        )
        ious = (0.8, 0.9, nan)
        outcome = TrainOutcome(out, report_folder(out), 2, 2, 0.65, ious, 38, 1, 0, "CPU", 40.0)
        return replace(outcome, held_out_empty=12, false_pet=0.0123)

    assert run("--data", oxford_folder, "--out", out, trainer=trainer) == 0
    printed = capsys.readouterr()
    assert "Epoch 1 of 2: loss 0.500, mean IoU 0.600, false pet 3.4%" in printed.err
    assert "False pet     1.23% on 12 photos without a pet" in printed.out


def test_a_training_that_continues_says_so(run, oxford_folder, out, capsys):
    assert run("--data", oxford_folder, "--out", out, trainer=Trains(begins_at=1)) == 0
    printed = capsys.readouterr()
    assert "Continuing after epoch 1 of 3." in printed.err
    assert "3, 1 of them before the interruption" in printed.out


def test_a_gpu_that_fails_after_an_epoch_is_no_epoch_more(run, oxford_folder, out, capsys):
    def trainer(request, on_progress):
        Trains(begins_at=0)(request, on_progress)  # on the GPU: two epochs
        return Trains(begins_at=2)(request, on_progress)  # then on the CPU, from there on

    assert run("--data", oxford_folder, "--out", out, trainer=trainer) == 0
    printed = capsys.readouterr().err
    assert printed.count("Epoch 2 of 3") == 1
    assert "Continuing after epoch 2 of 3." in printed


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (WorkerError("it was killed"), 1)])
def test_interruption_says_how_to_continue(run, oxford_folder, out, error, code, capsys):
    assert run("--data", oxford_folder, "--out", out, trainer=Trains(error)) == code
    assert "Stopped after epoch 2 of 3. Run the same command to continue." in capsys.readouterr().err


def test_interruption_before_the_first_epoch_promises_nothing(run, oxford_folder, out, capsys):
    def trainer(request, on_progress):
        raise KeyboardInterrupt

    assert run("--data", oxford_folder, "--out", out, trainer=trainer) == 130
    assert "nothing to continue from" in capsys.readouterr().err


def test_other_settings_of_an_interrupted_training_are_reported(run, oxford_folder, out, capsys):
    error = TrainingError("an interrupted training was started with other settings (seed)", path=resume_file(out))
    assert run("--data", oxford_folder, "--out", out, trainer=Trains(error)) == 1
    assert "other settings (seed)" in capsys.readouterr().err


# What is checked before anything starts


def refused(run, trains, capsys, *args):
    assert run(*args) == 1
    assert not trains.requests
    return capsys.readouterr().err


def test_data_that_is_not_there(run, trains, tmp_path, photo_folder, out, capsys):
    assert "no such folder" in refused(run, trains, capsys, "--data", tmp_path / "gone", "--out", out)
    printed = refused(run, trains, capsys, "--data", photo_folder, "--out", out)
    assert str(photo_folder) in printed
    assert "annotations/trimaps/" in printed


def test_the_right_data_set_is_named(run, trains, out, capsys, tmp_path, monkeypatch):
    assert "Use tfds:oxford_iiit_pet" in refused(run, trains, capsys, "--data", "tfds:mnist", "--out", out)
    monkeypatch.chdir(tmp_path)
    printed = refused(run, trains, capsys, "--data", "oxford_iiit_pet", "--out", out)
    assert "tfds:oxford_iiit_pet" in printed


def without(monkeypatch, *missing):
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name in missing else find(name))


@pytest.mark.parametrize("missing", ["tensorflow_datasets", "importlib_resources"])
def test_packages_of_the_extra_that_are_missing(run, trains, out, monkeypatch, missing, capsys):
    without(monkeypatch, missing)
    printed = refused(run, trains, capsys, "--data", "tfds:oxford_iiit_pet", "--out", out)
    assert missing.replace("importlib_", "importlib-").replace("tensorflow_", "tensorflow-") in printed
    assert "python -m pip install" in printed


def test_missing_matplotlib_is_reported_and_no_obstacle(run, trains, oxford_folder, out, monkeypatch, capsys):
    without(monkeypatch, "matplotlib")
    assert run("--data", oxford_folder, "--out", out) == 0
    assert "no pictures" in capsys.readouterr().err


def test_a_download_is_announced(run, out, tmp_path, capsys):
    args = ("--data", "tfds:oxford_iiit_pet", "--data-dir", tmp_path, "--out", out)
    assert run(*args) == 0
    assert f"is not in {tmp_path} yet" in capsys.readouterr().err
    prepared = tmp_path / "oxford_iiit_pet" / "4.0.0"
    prepared.mkdir(parents=True)
    (prepared / "dataset_info.json").touch()
    assert run(*args) == 0
    assert "yet" not in capsys.readouterr().err


def test_encoder_weights_are_a_file_that_keras_reads(run, trains, oxford_folder, out, tmp_path, capsys):
    args = ("--data", oxford_folder, "--out", out, "--encoder-weights")
    assert "no such file" in refused(run, trains, capsys, *args, tmp_path / "gone.weights.h5")
    other = tmp_path / "notes.txt"
    other.touch()
    assert "no weights file" in refused(run, trains, capsys, *args, other)
    good = tmp_path / "mobilenet.weights.h5"
    good.touch()
    assert run(*args, good) == 0


def test_a_checkpoint_to_start_from_is_read_first(run, trains, oxford_folder, out, tmp_path, capsys):
    damaged = tmp_path / "bad.safetensors"
    damaged.write_bytes(b"nothing")
    assert str(damaged) in refused(run, trains, capsys, "--data", oxford_folder, "--start", damaged, "--out", out)


def test_no_model_and_no_other_file_is_written_over(run, trains, oxford_folder, model, tmp_path, capsys):
    data = ("--data", oxford_folder, "--out")
    assert "in use" in refused(run, trains, capsys, *data, DEFAULT_MODEL)
    assert "in use" in refused(run, trains, capsys, *data, model, "--start", model)
    photo = oxford_folder / "images" / "pet_1.jpg"
    assert "something else" in refused(run, trains, capsys, *data, photo)
    assert "something else" in refused(run, trains, capsys, *data, tmp_path)
    assert "finished model" in refused(run, trains, capsys, *data, model)
    assert read_card(model).name == "Test net"
    assert "cannot be saved there" in refused(run, trains, capsys, *data, photo / "new.safetensors")


def test_a_model_with_an_interrupted_training_is_continued(run, oxford_folder, model):
    resume_file(model).touch()
    assert run("--data", oxford_folder, "--out", model) == 0


@pytest.mark.parametrize(
    "args",
    [
        ["--input-size", "100"],
        ["--input-size", "2048"],
        ["--epochs", "0"],
        ["--seed", "-1"],
        ["--recipe", "cake"],
        ["--start", "a.safetensors", "--encoder-weights", "none"],
    ],
)
def test_mistyped_values_exit_with_2(run, args):
    with pytest.raises(SystemExit) as left:
        run("--data", "x", "--out", "y", *args)
    assert left.value.code == 2


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.4, "0 s"), (89, "89 s"), (95, "2 min"), (5300, "88 min"), (5400, "1 h 30 min")]
)
def test_durations_read_naturally(seconds, text):
    assert describe_seconds(seconds) == text


def test_report_and_resume_file_lie_beside_the_model():
    out = Path("models", "pets.v2.safetensors")
    assert report_folder(out) == Path("models", "pets.v2-report")
    assert resume_file(out) == Path("models", "pets.v2.safetensors.resume")
