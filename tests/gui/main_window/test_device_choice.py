"""Where the model computes can be chosen, is remembered, and holds for proposing and fine-tuning alike."""

import pytest
from support.segmenters import FakeSegmenter
from support.synchronous_runner import SynchronousRunner
from support.window_world import WindowWorld

from core.project import PhotoState
from petseg_gui.models.settings import SettingsStore
from petseg_gui.services import build_services


@pytest.fixture
def asked():
    """The devices that a model was loaded on, in turn."""
    return []


@pytest.fixture
def world(qtbot, tmp_path, asked):
    def open_named(path, device, on_notice):
        asked.append(device)
        return FakeSegmenter(device=f"fake {device}")

    world = WindowWorld(tmp_path / "settings.json", open_segmenter=open_named)
    yield world
    assert world.services.shutdown()
    world.window.deleteLater()


def test_choice_loads_the_model_there_and_is_remembered(world, asked, tmp_path):
    assert world.action("device-auto").isChecked()
    world.action("device-gpu").trigger()
    assert asked == ["auto", "gpu"]
    assert world.action("device-gpu").isChecked()
    assert not world.action("device-auto").isChecked()
    assert "fake gpu" in world.status
    world.services.settings.flush()
    assert SettingsStore(tmp_path / "settings.json").settings.device == "gpu"


def test_fine_tune_goes_where_the_user_chose(world, photo_folder):
    world.services.opener.open(photo_folder)
    for name in ("pet_1.jpg", "pet_2.jpg", "pet_3.jpg"):
        world.session.select(name)
        world.services.autosaver.mark_reviewed()
        assert world.session.entries.state(name) == PhotoState.REVIEWED
    world.action("device-cpu").trigger()
    world.fine_tune()
    assert world.tuning.request.device == "cpu"


def test_device_named_at_the_start_is_remembered(tmp_path, qapp):
    path = tmp_path / "settings.json"
    services = build_services(path, device="cpu", runner=SynchronousRunner(), open_segmenter=lambda *_: FakeSegmenter())
    services.settings.flush()
    assert SettingsStore(path).settings.device == "cpu"
    assert services.shutdown()
