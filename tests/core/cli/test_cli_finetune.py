"""`petseg finetune`: which masks it takes, where its model goes, what it prints."""

import os
from contextlib import closing, redirect_stderr
from datetime import UTC, datetime

import pytest
from support.closed_folders import closed
from support.folder_holder import another_process_holding
from support.trees import tree_of
from support.tuning import contested_photos

from core.cancel import Cancelled
from core.errors import TrainingError
from core.evaluation.proof import Verdict
from core.masks import write_mask
from core.project import ModelVersion, PhotoState, Project
from core.worker.finetune_messages import TuningOptions, TuningProgress


def test_finetune_takes_all_masks_of_a_folder_never_opened(run, oxford_folder, tmp_path, model, capsys, make_trainer):
    trainer, out = make_trainer(), tmp_path / "new.safetensors"
    args = ("finetune", oxford_folder, "--out", out, "--model", model, "--epochs", 3, "--device", "cpu")
    assert run(*args, trainer=trainer) == 0
    (request,) = trainer.requests
    assert [photo.name for photo, _ in request.samples] == [f"pet_{n}.jpg" for n in range(1, 5)]
    assert (request.current, request.out, request.device, request.options.epochs) == (model, out, "cpu", 3)
    assert not (oxford_folder / ".petseg").exists()
    printed = capsys.readouterr()
    assert "Gain: +5.0 points of core IoU for each photo on average, 80% sure of at least +4.0." in printed.out
    assert f"The new model is better. It was written to {out}." in printed.out
    assert "A photo was left out." in printed.err


def test_what_the_recipe_would_choose_can_be_chosen(run, oxford_folder, tmp_path, model, make_trainer):
    trainer = make_trainer()
    args = ("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model)
    options = ("--epochs", "2", "--rate", "1e-3", "--train", "decoder", "--augmentation", "strong", "--seed", "7")
    assert run(*args, *options, trainer=trainer) == 0
    assert run(*args, trainer=trainer) == 0
    chosen, usual = (request.options for request in trainer.requests)
    assert chosen == TuningOptions(2, 1e-3, "decoder", "strong", 7)
    assert usual.are_usual


def test_finetune_takes_only_reviewed_masks_of_a_project(run, oxford_folder, tmp_path, model, make_mask, make_trainer):
    with closing(Project.open(oxford_folder)) as project:
        mask = project.masks.load("pet_1.jpg", (90, 120))
        project.masks.save("pet_1.jpg", mask, mask == 0, PhotoState.CORRECTED)
        project.photos.set_state("pet_2.jpg", PhotoState.SKIPPED)
    trainer = make_trainer()
    assert run("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model, trainer=trainer) == 0
    assert [photo.name for photo, _ in trainer.requests[0].samples] == ["pet_3.jpg", "pet_4.jpg"]


def test_finetune_leaves_out_photos_that_were_replaced(
    run, oxford_folder, tmp_path, model, write_photo, make_mask, make_trainer, capsys
):
    with closing(Project.open(oxford_folder)) as project:
        project.masks.load("pet_1.jpg", (90, 120))
        project.masks.save("pet_1.jpg", make_mask(), make_mask() == 0, PhotoState.REVIEWED)
    write_photo(oxford_folder / "images" / "pet_1.jpg", seed=9)
    trainer = make_trainer()
    assert run("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model, trainer=trainer) == 0
    assert [photo.name for photo, _ in trainer.requests[0].samples] == [f"pet_{n}.jpg" for n in (2, 3, 4)]
    assert "was replaced by another one after its mask was made" in capsys.readouterr().err


def test_finetune_reads_a_folder_that_is_open_elsewhere(run, oxford_folder, tmp_path, model, make_trainer):
    with another_process_holding(oxford_folder):
        before = tree_of(oxford_folder)
        trainer = make_trainer()
        assert run("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model, trainer=trainer) == 0
        assert len(trainer.requests[0].samples) == 4
        assert tree_of(oxford_folder) == before


def test_finetune_takes_masks_from_the_place_where_they_are_kept(
    run, photo_folder, tmp_path, model, make_mask, make_trainer, capsys
):
    place = tmp_path / "masks"
    arguments = ("finetune", photo_folder, "--masks", place, "--out", tmp_path / "n", "--model", model)
    assert run(*arguments) == 1
    assert "is gone" in capsys.readouterr().err
    place.mkdir()
    with closing(Project.open(photo_folder, place=place)) as project:
        project.masks.save("pet_2.jpg", make_mask(), make_mask() == 0, PhotoState.REVIEWED)
        project.masks.save("pet_3.jpg", make_mask(), make_mask() == 0, PhotoState.CORRECTED)
    trainer = make_trainer()
    assert run(*arguments, trainer=trainer) == 0
    kept = place / "annotations" / "trimaps" / "pet_2.png"
    assert trainer.requests[0].samples == [(photo_folder / "pet_2.jpg", kept)]
    assert sorted(photo_folder.iterdir()) == sorted(photo_folder.glob("*.jpg"))


def test_finetune_holds_photos_out_and_names_those_without_masks(
    run, oxford_folder, write_photo, make_mask, tmp_path, model, make_trainer
):
    folder = oxford_folder
    for number in range(5, 10):
        write_photo(folder / "images" / f"pet_{number}.jpg", seed=number)
        write_mask(folder / "annotations" / "trimaps" / f"pet_{number}.png", make_mask())
    write_photo(folder / "images" / "bare.jpg", seed=3)
    trainer = make_trainer()
    arguments = ("finetune", folder, "--model", model, "--out", tmp_path / "n")
    assert run(*arguments, trainer=trainer) == 0
    assert run(*arguments, "--limit", 8, "--seed", 5, "--train", "decoder+", trainer=trainer) == 0
    everything, some = trainer.requests
    assert (len(everything.samples), len(everything.held_out)) == (6, 3)
    assert not set(everything.samples) & set(everything.held_out)
    assert everything.untouched == [folder / "images" / "bare.jpg"]
    assert (len(some.samples), len(some.held_out)) == (5, 3)
    assert (some.options.seed, some.options.parts) == (5, "decoder+")


def test_finetune_holds_out_what_the_window_holds_out(
    run, oxford_folder, write_photo, make_mask, tmp_path, model, make_trainer
):
    with closing(Project.open(oxford_folder)) as project:
        stored = ["pet_1.jpg", "pet_3.jpg", "pet_4.jpg"]
        project.held_out.add(stored)
    for number in range(5, 9):
        write_photo(oxford_folder / "images" / f"pet_{number}.jpg", seed=number)
        write_mask(oxford_folder / "annotations" / "trimaps" / f"pet_{number}.png", make_mask())
    with closing(Project.open(oxford_folder)) as project:
        for entry in project.photos.entries():
            if entry.state == PhotoState.CORRECTED:
                project.photos.set_state(entry.name, PhotoState.REVIEWED)
    before, trainer = tree_of(oxford_folder), make_trainer()
    assert run("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model, trainer=trainer) == 0
    (request,) = trainer.requests
    assert {photo.name for photo, _ in request.held_out} == set(stored)
    assert len(request.samples) == 5
    assert tree_of(oxford_folder) == before


def test_finetune_starts_from_another_model_and_has_to_beat_it(run, oxford_folder, tmp_path, model, make_trainer):
    trainer = make_trainer()
    assert run("finetune", oxford_folder, "--base", model, "--out", tmp_path / "n", trainer=trainer) == 0
    (request,) = trainer.requests
    assert (request.base, request.current) == (model, model)


def test_finetune_says_which_photos_its_rival_may_know(run, oxford_folder, tmp_path, model, make_trainer):
    with closing(Project.open(oxford_folder)) as project:
        id_, path = project.versions.new_path()
        path.write_bytes(b"weights")
        photos = ("pet_1.jpg", "pet_3.jpg", "gone.jpg")
        project.versions.add(
            ModelVersion(id_, "Mine", path, datetime.now(UTC), {}, in_use=False, won=True, photos=photos)
        )
    trainer, out = make_trainer(), tmp_path / "n"
    assert run("finetune", oxford_folder, "--out", out, "--model", model, trainer=trainer) == 0
    assert run("finetune", oxford_folder, "--out", out, trainer=trainer) == 0
    mine, shipped = trainer.requests
    assert [photo.name for photo in mine.known] == ["pet_1.jpg", "pet_3.jpg"]
    assert not shipped.known, "the shipped model has seen none of them"


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        ("reading", "Reading photos"),
        ("scoring", "Scoring the model to beat"),
        ("preparing", "Preparing photos"),
        ("comparing", "Comparing with the old model"),
        ("checking", "Comparing on photos without masks"),
    ],
)
def test_finetune_counts_photos_on_a_terminal(run, oxford_folder, tmp_path, model, make_trainer, terminal, stage, said):
    trainer = make_trainer(steps=[TuningProgress(stage, photos_done=done, photos=22) for done in (0, 7)])
    with redirect_stderr(terminal):
        assert run("finetune", oxford_folder, "--model", model, "--out", tmp_path / "n", trainer=trainer) == 0
    *_, last = terminal.getvalue().split(said)
    assert "7/22" in last


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (Verdict.NO_GAIN, "is no better; keep the old one"),
        (Verdict.UNCERTAIN, "may be chance"),
        (Verdict.CONTRADICTS, "contradicts its base"),
    ],
)
def test_finetune_that_proves_nothing_exits_with_3(
    run, oxford_folder, tmp_path, model, make_trainer, capsys, verdict, said
):
    trainer = make_trainer(verdict=verdict)
    assert run("finetune", oxford_folder, "--model", model, "--out", tmp_path / "n", trainer=trainer) == 3
    assert said in capsys.readouterr().out


def test_finetune_names_the_photos_that_a_warning_is_about(run, oxford_folder, tmp_path, model, make_trainer, capsys):
    warnings = ["it finds nothing"]
    photos = [oxford_folder / "images" / "kit\x1bten.jpg", oxford_folder / "images" / "dog.jpg"]
    trainer = make_trainer(verdict=Verdict.CONTRADICTS, warnings=warnings, contested=contested_photos(*photos))
    assert run("finetune", oxford_folder, "--model", model, "--out", tmp_path / "n", trainer=trainer) == 3
    lines = capsys.readouterr().err.splitlines()
    said = "The two models agree least on the photo that comes with PetSeg (10%), kit\\x1bten.jpg (20%), dog.jpg (30%)."
    assert lines.index(said) == lines.index("It finds nothing.") + 1
    assert run("finetune", oxford_folder, "--model", model, "--out", tmp_path / "n", trainer=make_trainer()) == 0
    assert "agree least" not in capsys.readouterr().err


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


def test_finetune_checks_before_the_training_that_its_model_can_be_saved(
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


@pytest.mark.skipif(os.name == "nt", reason="Python asks Windows in other ways, which are not simulated")
def test_a_store_of_somebody_else_is_not_taken_for_none(run, capsys, oxford_folder, tmp_path, model, make_trainer):
    trainer = make_trainer()
    with closing(Project.open(oxford_folder)):
        pass
    with closed(oxford_folder / ".petseg"):
        assert run("finetune", oxford_folder, "--out", tmp_path / "n", "--model", model, trainer=trainer) == 1
    assert "cannot be read (permission denied)" in capsys.readouterr().err
    assert trainer.requests == []
