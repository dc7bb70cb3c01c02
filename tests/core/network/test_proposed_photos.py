"""Photos whose masks a model proposed: which are gathered, which masks are sure enough, how they are packed."""

import importlib
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.labels import Label
from core.masks import read_mask, write_mask
from resources import DEFAULT_MODEL, SAMPLES

SCRIPTS = Path(__file__).parents[3] / "scripts" / "torch_training"


def blurred_noise(seed, height=200, width=260):
    small = np.random.default_rng(seed).integers(0, 256, (9, 12, 3), np.uint8)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)


def write(path, image):
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), image)


def test_photos_like_a_test_photo_or_another_one_are_left_out(call, tmp_path, capsys):
    web, tests, out = tmp_path / "web", tmp_path / "tests", tmp_path / "out"
    own, other, test_photo = map(blurred_noise, range(3))
    write(web / "a.jpg", own)
    write(web / "a larger.png", cv2.resize(own, (520, 400)))
    write(web / "b.jpg", other)
    write(web / "test photo, mirrored.jpg", test_photo[:, ::-1])
    write(web / "too small.jpg", blurred_noise(3, 60, 80))
    (web / "broken.jpg").write_bytes(b"\xff\xd8 and nothing else")
    write(tests / "photo.png", test_photo)
    call("gather_photos", web, "--apart-from", tests, "--out", out)
    kept = sorted(path.name for path in out.iterdir())
    assert len(kept) == 2
    assert max(cv2.imread(str(out / kept[0])).shape) <= 320
    printed = capsys.readouterr().out
    assert "2 photos, 3 left out" in printed
    assert "broken.jpg" in printed


def test_a_source_of_known_photos_must_have_some(call, tmp_path):
    write(tmp_path / "web" / "a.jpg", blurred_noise(0))
    (tmp_path / "nothing").mkdir()
    with pytest.raises(SystemExit, match="has no photos"):
        call("gather_photos", tmp_path / "web", "--apart-from", tmp_path / "nothing", "--out", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_masks_of_photos_with_one_name_do_not_replace_each_other(call, tmp_path):
    for folder in ("x", "y"):
        write(tmp_path / "photos" / folder / "a.jpg", blurred_noise(0))
    with pytest.raises(SystemExit, match="the same name"):
        call("propose_masks", tmp_path / "photos", "--models", DEFAULT_MODEL, "--out", tmp_path / "out")


def test_only_sure_masks_of_photos_with_a_pet_are_kept(call, tmp_path):
    photos, out = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    shutil.copy(SAMPLES / "chelsea.png", photos)
    write(photos / "nothing.png", np.full((200, 300, 3), 120, np.uint8))
    (photos / "broken.jpg").write_bytes(b"\xff\xd8 and nothing else")
    call("propose_masks", photos, "--models", DEFAULT_MODEL, DEFAULT_MODEL, "--shares", 0.7, 0.3, "--out", out)
    assert [path.name for path in (out / "images").iterdir()] == ["chelsea.png"]
    (trimap,) = (out / "annotations" / "trimaps").iterdir()
    mask = read_mask(trimap, cv2.imread(str(photos / "chelsea.png")).shape[:2])
    assert 0.2 < (mask == Label.PET).mean() < 0.9


def test_unsure_masks_are_left_out(call, tmp_path, monkeypatch):
    photos, out = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    shutil.copy(SAMPLES / "chelsea.png", photos)
    monkeypatch.setattr(importlib.import_module("propose_masks"), "MAX_UNCERTAINTY", 0.0)
    call("propose_masks", photos, "--models", DEFAULT_MODEL, "--out", out)
    assert not list((out / "images").iterdir())


def test_proposed_photos_train_and_judge_nothing(call, tmp_path, write_oxford):
    labelled, proposed, out = write_oxford(tmp_path / "labelled"), tmp_path / "proposed", tmp_path / "packed"
    for index in range(3):
        write(proposed / "images" / f"p{index}.png", blurred_noise(index))
        mask = np.full((200, 260), Label.BACKGROUND, np.uint8)
        mask[50:150, 60:200] = Label.PET
        write_mask(proposed / "annotations" / "trimaps" / f"p{index}.png", mask)
    call("pack", "--data", labelled, "--proposed", proposed, "--start", DEFAULT_MODEL, "--out", out)
    from packed import read_packed

    parts = read_packed(out / "data.npz")
    assert "; 3 photos with masks that models proposed (proposed)" in (out / "data.txt").read_text()
    assert sorted(Path(name).name for name in parts["proposed"].names) == ["p0", "p1", "p2"]
    assert len(parts["train"]) + len(parts["held_out"]) == 4
    assert not {*parts["train"].names, *parts["held_out"].names} & {*parts["proposed"].names}
