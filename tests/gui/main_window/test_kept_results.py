"""Results of fine-tunes are shown again after the folder was closed, or the application."""

import json
import zlib

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QTableWidget
from support.fake_tuning import FakeTuning, half
from support.folder_holder import write_record
from support.tuning import contested_photos
from support.window_widgets import button, dialog

from core.evaluation.proof import Verdict
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint
from core.worker.finetune_messages import JudgedPhoto
from petseg_gui.dialogs.tuning_result import TuningResultDialog
from petseg_gui.dialogs.versions import VersionsDialog
from petseg_gui.jobs.tuning.kept_result import read_result
from petseg_gui.widgets.picture import Picture


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def select(shown, title):
    """Select the first version of a title in the dialog."""
    table = shown.findChild(QTableWidget)
    table.selectRow(next(row for row in range(table.rowCount()) if table.item(row, 0).text() == title))


def picture(page, what):
    (one,) = [each for each in page.findChildren(Picture) if each.accessibleName() == what]
    return one


@pytest.fixture
def restart(make_world, photo_folder, tmp_path):
    """A function that opens the folder in a new window, after any before it let go of it."""
    worlds = []
    (tmp_path / "empty").mkdir()

    def start(verdict=Verdict.BETTER, **changes):
        if worlds:
            worlds[-1].services.opener.open(tmp_path / "empty")
        worlds.append(make_world(tune=FakeTuning(verdict)))
        worlds[-1].tuning.changes = changes
        worlds[-1].services.opener.open(photo_folder)
        return worlds[-1]

    return start


def fine_tune(world):
    while world.services.fine_tuner.missing:
        world.action("reviewed").trigger()
    world.fine_tune()
    return world.session.project.versions.all()[-1]


@pytest.fixture
def tuned(restart):
    world = restart(warnings=["the new model finds no pet at all on the folder's photos that nobody corrected"])
    fine_tune(world)
    return world


def test_a_fine_tuned_model_that_is_imported_hides_no_result(tuned, restart, tmp_path):
    path = tmp_path / "tuned.safetensors"
    card = Card("Tuned elsewhere", Architecture(32, (4, 4, 4, 4)), photos=frozenset({"0123456789ab"}))
    write_checkpoint(path, Checkpoint({"a/b": np.zeros((2, 2), np.float32)}, card))
    tuned.services.version_keeper.import_file(path)
    assert len(tuned.session.project.versions.all()) == 3
    world = restart()
    world.action("fine-tune-result").trigger()
    assert dialog(world, TuningResultDialog)


def test_the_last_result_is_shown_after_a_restart(tuned, restart):
    tuned.action("fine-tune-result").trigger()
    before = texts(dialog(tuned, TuningResultDialog))
    assert "The new model is better" in before
    world = restart()
    assert world.action("fine-tune-result").isEnabled()
    world.action("fine-tune-result").trigger()
    page = dialog(world, TuningResultDialog)
    assert texts(page) == before
    name = world.session.entries.names[0]
    shown = [picture(page, f"{name}: {what}").grab().toImage() for what in ("your mask", "before", "after")]
    assert shown[0] == shown[2] != shown[1]


def test_each_version_has_its_result(tuned, restart):
    first = tuned.session.project.versions.in_use()
    world = restart(Verdict.NO_GAIN)
    fine_tune(world)
    world.action("fine-tune-result").trigger()
    assert "The new model is not better" in texts(dialog(world, TuningResultDialog))
    world.action("versions").trigger()
    shown = dialog(world, VersionsDialog)
    select(shown, "Shipped model")
    assert not button(shown, "Show result…").isEnabled()
    select(shown, first.title)
    button(shown, "Show result…").click()
    page = dialog(world, TuningResultDialog)
    assert "The new model is better" in texts(page)
    assert world.window.findChildren(VersionsDialog) == []
    button(page, "Undo: use the one before").click()
    assert world.session.project.versions.in_use().id == "shipped"


def test_a_version_that_is_gone_is_not_offered_again(tuned, restart):
    first = tuned.session.project.versions.in_use()
    world = restart()
    second = fine_tune(world)
    world = restart()
    project = world.session.project
    assert project.versions.in_use().id == second.id
    kept = first.result_path.read_bytes()
    project.versions.remove(first.id)
    assert (project.root / ".petseg" / "set-aside" / "models" / first.result_path.name).read_bytes() == kept
    world.action("fine-tune-result").trigger()
    page = dialog(world, TuningResultDialog)
    assert first.title in texts(page)
    assert not button(page, "Undo: use the one before").isEnabled()


def test_a_folder_that_is_only_looked_at_shows_its_result_and_offers_no_change(
    tuned, make_world, photo_folder, tmp_path
):
    tuned.services.opener.open(tmp_path / "empty")
    write_record(photo_folder, user="anna", host="attic", machine="0123", boot="4567")
    world = make_world()
    world.services.opener.open(photo_folder)
    assert world.session.project.read_only
    world.action("fine-tune-result").trigger()
    page = dialog(world, TuningResultDialog)
    assert not any(button(page, text).isEnabled() for text in ("Undo: use the one before", "Versions…"))


WARNING = "the new model finds no pet at all on the folder's photos that nobody corrected"
SHIPPED_NAME = "photo that comes with PetSeg"


def ground(page, what):
    """Whether nothing is drawn where a picture would be."""
    image = picture(page, what).grab().toImage()
    return all(image.pixel(x, image.height() // 2) == image.pixel(0, 0) for x in range(image.width()))


def test_photos_of_a_contradiction_are_shown_after_a_restart(restart, photo_folder):
    left, gone = photo_folder / "pet_2.jpg", photo_folder / "pet_3.jpg"
    contested = contested_photos(left, gone, base=half(True), new=half(False))
    world = restart(Verdict.CONTRADICTS, warnings=[WARNING], contested=contested)
    version = fine_tune(world)
    world = restart()
    gone.unlink()
    world.services.opener.open(photo_folder)
    world.action("versions").trigger()
    shown = dialog(world, VersionsDialog)
    select(shown, version.title)
    button(shown, "Show result…").click()
    page = dialog(world, TuningResultDialog)
    said = texts(page)
    assert "Where the new model contradicts its base" in said
    assert [said.count(text) for text in (SHIPPED_NAME, "pet_2.jpg", "pet_3.jpg")] == [1, 2, 2]
    assert "new model: 20% agreement" in said
    for name in (SHIPPED_NAME, "pet_2.jpg"):
        base, new = (picture(page, f"{name}: {what}").grab().toImage() for what in ("base model", "new model"))
        assert base != new
        assert not ground(page, f"{name}: base model")
    assert ground(page, "pet_3.jpg: base model")


def test_a_result_from_before_contradictions_were_shown_is_shown(tuned, restart):
    path = tuned.session.project.versions.in_use().result_path
    content = json.loads(zlib.decompress(path.read_bytes()))
    del content["outcome"]["contested"]
    path.write_bytes(zlib.compress(json.dumps(content).encode()))
    world = restart()
    world.action("fine-tune-result").trigger()
    said = texts(dialog(world, TuningResultDialog))
    assert "The new model is better" in said
    assert "Where the new model contradicts its base" not in said


def test_only_what_the_page_shows_is_kept(restart, photo_folder):
    noise = np.random.default_rng(1).integers(0, 3, (48, 64), np.uint8)
    judged = [JudgedPhoto(photo_folder / f"{n}.jpg", True, 0.5, 0.5 + n / 200, noise, noise, noise) for n in range(90)]
    version = fine_tune(restart(judged=judged))
    assert version.result_path.stat().st_size < 45 * 3 * noise.size / 3
    world = restart()
    world.action("fine-tune-result").trigger()
    said = texts(dialog(world, TuningResultDialog))
    assert "50 more changed less and are not shown." in said
    assert any("on 90 photos" in text for text in said)


DAMAGES = {
    "gone": None,
    "cut off": lambda data: data[:-9],
    "no JSON": lambda _data: zlib.compress(b"{"),
    "a list": lambda _data: zlib.compress(b"[]"),
    "too large": lambda _data: zlib.compress(bytes(40 << 20)),
    "verdict": lambda data: changed(data, verdict="great"),
    "gain": lambda data: changed(data, gain=None),
    "judged": lambda data: changed(data, judged=[{"photo": "a", "masks": [[1, 1, "AA=="]]}]),
    "contested": lambda data: changed(data, contested=[{"photo": None, "agreement": 0.5, "masks": [[1, 1, "AA=="]]}]),
    "agreement": lambda data: changed(
        data, contested=[{"photo": None, "agreement": float("nan"), "masks": [[1, 1, "AA=="]] * 2}]
    ),
    "label": lambda data: changed(data, masks=[[1, 1, "CQ=="]] * 3),
    "size": lambda data: changed(data, masks=[[0, 7, ""]] * 3),
    "huge": lambda data: changed(data, epochs=float("inf")),
    "seconds": lambda data: changed(data, seconds=float("inf")),
    "bound": lambda data: changed(data, bound=float("nan")),
    "score": lambda data: changed(
        data, judged=[{"photo": "a", "shows pet": True, "before": float("nan"), "after": 0.5, "masks": []}]
    ),
}


def changed(data: bytes, masks=None, **values) -> bytes:
    content = json.loads(zlib.decompress(data))
    content["notes"] = values.pop("notes", content["notes"])
    content["outcome"] |= values
    if masks is not None:
        content["outcome"]["judged"][0]["masks"] = masks
    return zlib.compress(json.dumps(content).encode())


def test_a_damaged_result_of_a_folder_that_was_left_is_no_message(tuned, make_world, photo_folder, tmp_path):
    tuned.session.project.versions.in_use().result_path.unlink()
    tuned.services.opener.open(tmp_path / "empty")
    world = make_world(hold=("extras",))
    world.services.opener.open(photo_folder)
    world.action("fine-tune-result").trigger()
    world.services.opener.open(tmp_path / "empty")
    world.runner.drain("extras")
    assert "the file cannot be read" not in world.texts


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_result_is_a_message(tuned, restart, damage):
    path = tuned.session.project.versions.in_use().result_path
    world = restart()
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage(path.read_bytes()))
    world.action("fine-tune-result").trigger()
    assert "the file cannot be read" in world.messages[-1].text
    assert world.window.findChildren(TuningResultDialog) == []


def test_texts_and_names_of_a_result_are_only_shown(tuned, restart):
    path = tuned.session.project.versions.in_use().result_path
    judged = json.loads(zlib.decompress(path.read_bytes()))["outcome"]["judged"]
    outside = [judged[0] | {"photo": "../../outside.jpg"}]
    path.write_bytes(changed(path.read_bytes(), notes=["{text.__class__} <b>bold</b>"], judged=outside))
    world = restart()
    world.action("fine-tune-result").trigger()
    page = dialog(world, TuningResultDialog)
    assert "{text.__class__} <b>bold</b>" in "\n".join(texts(page))
    project = world.session.project
    (read,) = read_result(project, project.versions.in_use()).outcome.judged
    assert read.photo == project.photos_root / "outside.jpg"


def test_a_result_that_cannot_be_kept_costs_no_version(restart, monkeypatch):
    def refuse(*_values, **_options):
        raise OSError(28, "No space left on device")

    fine_tune(restart())
    monkeypatch.setattr("petseg_gui.jobs.tuning.kept_result.write_bytes", refuse)
    version = fine_tune(restart())  # the result of the one before is not that of the last fine-tune
    assert not version.has_result
    assert not restart().action("fine-tune-result").isEnabled()
