"""Fine-tuning learns from corrections, measures honestly, and survives bad photos."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.cancel import Cancelled
from core.errors import TrainingError
from core.files import content_digest
from core.labels import Label
from core.masks import write_mask
from core.model.checkpoint import read_card, read_checkpoint
from core.worker.messages import FineTuneRequest
from resources import DEFAULT_MODEL, SAMPLES

pytestmark = pytest.mark.slow


@pytest.fixture
def corrections(tmp_path):
    """Six photos of a disk of fur on a dark ground, each with its true mask.

    Fur, as the shipped model has learned that smooth shapes are no pets, and unlearns it slowly.
    """
    rng = np.random.default_rng(3)
    cat = np.array(Image.open(SAMPLES / "chelsea.png").convert("RGB"))
    samples = []
    for index in range(6):
        y, x = np.ogrid[:80, :100]
        inside = (y - rng.integers(25, 55)) ** 2 + (x - rng.integers(30, 70)) ** 2 < 20**2
        fur = cat[100 + 10 * index :, 150 + 10 * index :][:80, :100]
        image = np.where(inside[..., None], fur, np.array([30, 50, 40]) + rng.integers(-20, 20, (80, 100, 3)))
        photo, trimap = tmp_path / f"disk{index}.png", tmp_path / "trimaps" / f"disk{index}.png"
        Image.fromarray(image.clip(0, 255).astype(np.uint8)).save(photo)
        write_mask(trimap, np.where(inside, Label.PET, Label.BACKGROUND).astype(np.uint8))
        samples.append((photo, trimap))
    return samples


def request_for(samples, checkpoint, tmp_path, **options):
    return FineTuneRequest(samples, checkpoint, checkpoint, tmp_path / "new.safetensors", **options)


@pytest.mark.long
def test_new_model_is_better_and_written_with_its_figures(corrections, tmp_path):
    """From the shipped model, as only a trained encoder lets the decoder learn so quickly."""
    from core.network.finetune import fine_tune

    seen = []
    request = request_for(corrections, DEFAULT_MODEL, tmp_path, epochs=20)
    outcome = fine_tune(request, "CPU", seen.append, lambda: False)
    assert outcome.better
    assert outcome.new_mean_iou > outcome.old_mean_iou + 0.1
    assert (outcome.trained_on, outcome.held_out) == (4, 2)
    assert [p.epoch for p in seen if p.stage == "training"] == list(range(21))
    new = read_checkpoint(outcome.path)
    assert new.card.parent == read_card(DEFAULT_MODEL).name
    assert new.card.parent_digest == content_digest(DEFAULT_MODEL)
    assert new.card.figures["held_out_mean_iou"] == pytest.approx(outcome.new_mean_iou)


@pytest.mark.long
def test_encoder_and_statistics_stay(corrections, tiny_checkpoint, tmp_path):
    from core.network.finetune import fine_tune

    outcome = fine_tune(
        request_for(corrections, tiny_checkpoint, tmp_path, epochs=1), "CPU", lambda p: None, lambda: False
    )
    old, new = read_checkpoint(tiny_checkpoint).weights, read_checkpoint(outcome.path).weights
    changed = {name for name in old if not np.array_equal(old[name], new[name])}
    assert changed
    assert all(name.startswith(("upsample_", "head")) and "norm" not in name for name in changed)


def test_bad_photo_is_left_out_and_reported(corrections, tiny_checkpoint, tmp_path, monkeypatch):
    from core.network import finetune

    monkeypatch.setattr(finetune, "fit", lambda model, batches, **options: None)  # the training does not matter here
    corrections[0][0].write_bytes(b"")
    write_mask(corrections[1][1], np.zeros((5, 5), np.uint8))
    request = request_for(corrections, tiny_checkpoint, tmp_path)
    outcome = finetune.fine_tune(request, "CPU", lambda p: None, lambda: False)
    assert outcome.trained_on + outcome.held_out == 4
    assert len(outcome.notes) == 2
    assert "disk0.png" in outcome.notes[0]
    assert "disk1.png" in outcome.notes[1]


def test_too_few_photos_is_reported(corrections, tiny_checkpoint, tmp_path):
    from core.network.finetune import fine_tune

    with pytest.raises(TrainingError, match="at least 2 reviewed photos, 1 can be read"):
        fine_tune(request_for(corrections[:1], tiny_checkpoint, tmp_path), "CPU", lambda p: None, lambda: False)


def test_cancel_writes_nothing(corrections, tiny_checkpoint, tmp_path, monkeypatch):
    from core.network import finetune
    from core.network.training import compile_for_training

    def compile_eagerly(model, *args, **options):  # compiling takes longer than the only step
        compile_for_training(model, *args, **options)
        model.run_eagerly = True

    monkeypatch.setattr(finetune, "compile_for_training", compile_eagerly)
    seen = []
    request = request_for(corrections, tiny_checkpoint, tmp_path, epochs=50)
    with pytest.raises(Cancelled):
        finetune.fine_tune(request, "CPU", seen.append, lambda: any(p.epoch >= 1 for p in seen))
    assert not (tmp_path / "new.safetensors").exists()
    assert max(p.epoch for p in seen) == 1


@given(st.sets(st.text(min_size=1), min_size=2, max_size=60))
def test_split_is_stable_and_has_photos_on_either_side(names):
    from core.network.finetune import split_held_out

    ordered = sorted(names)
    train, held_out = split_held_out(ordered)
    assert train
    assert held_out
    assert sorted(train + held_out) == list(range(len(ordered)))
    backwards = ordered[::-1]
    assert {ordered[i] for i in held_out} == {backwards[i] for i in split_held_out(backwards)[1]}


def test_split_takes_names_that_are_not_valid_text():
    """As in old archives; a project accepts them too."""
    from core.network.finetune import split_held_out

    train, held_out = split_held_out(["katze\udce4.jpg", "dog.jpg", "cat.jpg"])
    assert sorted(train + held_out) == [0, 1, 2]
