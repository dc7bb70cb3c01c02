"""The report of a training: what it writes, what it keeps when resumed, and that it never ends a training."""

import io
import json
import sys
from dataclasses import replace
from math import isnan, nan

import numpy as np
import pytest
from PIL import Image

from core.labels import COLOURS, Label
from core.network.report.report import Report
from core.network.report.rows import EpochRow, SamplePrediction, read_log


def row(epoch, epochs=9, **changes):
    """A row of a training that gets better."""
    ious = (0.5 + epoch / 100, 0.7 + epoch / 100, 0.2 + epoch / 100)
    made = EpochRow(epoch, epochs, 1 / epoch, sum(ious) / 3, 0.8, ious, 1e-3 / epoch, 60.0 * epoch, "128 px")
    return replace(made, **changes)


@pytest.fixture
def sample(make_mask):
    truth = make_mask(64, 64)
    return SamplePrediction(np.full((64, 64, 3), 90, np.uint8), truth, np.roll(truth, 3, axis=1))


@pytest.fixture
def report(tmp_path):
    return Report(tmp_path / "model-report")


@pytest.fixture
def sketched(monkeypatch):
    """Stand-ins for the pictures, where the test is about the files."""
    from core.network.report import pictures as report_pictures

    monkeypatch.setattr(report_pictures, "draw_curves", lambda rows: b"curves")
    monkeypatch.setattr(report_pictures, "draw_samples", lambda row, samples: b"samples")


def size_of(path):
    with Image.open(path) as image:
        return image.size


def test_an_epoch_is_drawn(report, sample):
    report.add_epoch(row(1), [sample])
    width, height = size_of(report.folder / "curves.png")
    assert 900 < width < 1400
    assert 600 < height < 1000
    assert min(size_of(report.folder / "examples" / "epoch_001.png")) > 250
    assert report.notes == []


@pytest.mark.usefixtures("sketched")
def test_each_epoch_adds_a_row_and_a_picture(report, sample):
    for epoch in range(1, 4):
        report.add_epoch(row(epoch), [sample, sample])
    assert read_log(report.log) == [row(1), row(2), row(3)]
    assert sorted(path.name for path in (report.folder / "examples").iterdir()) == [
        f"epoch_{epoch:03d}.png" for epoch in range(1, 4)
    ]
    assert report.notes == []


@pytest.mark.usefixtures("sketched")
def test_a_resumed_training_continues_in_the_same_files(report, sample):
    for epoch in (1, 2, 3):
        report.add_epoch(row(epoch), [sample])
    resumed = Report(report.folder)
    resumed.add_epoch(row(3, loss=0.25), [sample])
    assert read_log(report.log) == [row(1), row(2), row(3, loss=0.25)]


@pytest.mark.usefixtures("sketched")
def test_a_new_training_drops_what_an_earlier_one_left(report, sample):
    for epoch in (1, 2, 3):
        report.add_epoch(row(epoch), [sample])
    (report.folder / "examples" / "mine.png").write_bytes(b"not ours")
    Report(report.folder).add_epoch(row(1, loss=0.5), [sample])
    assert read_log(report.log) == [row(1, loss=0.5)]
    assert {path.name for path in (report.folder / "examples").iterdir()} == {"epoch_001.png", "mine.png"}


@pytest.mark.usefixtures("sketched")
def test_a_class_that_never_occurs_is_null_in_the_log(report):
    report.add_epoch(row(1, class_ious=(0.5, nan, 0.2)), [])
    assert json.loads(report.log.read_text())["class_ious"] == [0.5, None, 0.2]
    assert isnan(read_log(report.log)[0].class_ious[1])


@pytest.mark.usefixtures("sketched")
def test_damaged_lines_of_a_log_are_skipped(report):
    report.add_epoch(row(1), [])
    with report.log.open("a") as log:
        log.write('{"epoch": 2}\nnonsense\n[1]\n')
    report.add_epoch(row(3), [])
    assert read_log(report.log) == [row(1), row(3)]


@pytest.mark.usefixtures("sketched")
@pytest.mark.parametrize(
    "damage", [{"epoch": "2"}, {"epoch": None}, {"epoch": [2]}, {"loss": 10**400}, {"class_ious": [10**400] * 3}]
)
def test_figures_that_are_no_numbers_end_no_training(report, damage):
    report.add_epoch(row(1), [])
    line = json.loads(report.log.read_text())
    with report.log.open("a") as log:
        log.write(f"{json.dumps(line | damage)}\n{'[' * 100_000}\n")
    report.add_epoch(row(3), [])
    assert read_log(report.log) == [row(1), row(3)]
    assert report.notes == []


@pytest.mark.usefixtures("sketched")
def test_a_log_that_cannot_be_read_is_kept_and_noted(report):
    report.log.mkdir(parents=True)
    report.add_epoch(row(1), [])
    assert report.log.is_dir()
    assert "texts (this is no file)" in report.notes[0]


def test_samples_show_the_masks_in_the_colours_of_the_window(report, sample):
    from core.network.report.pictures import draw_samples

    picture = np.array(Image.open(io.BytesIO(draw_samples(row(1), [sample] * 3))).convert("RGB"))
    height, width, _ = picture.shape
    assert 600 < width < 1000
    assert height > width
    shown = picture[height // 4 : height // 3, width // 3 :].reshape(-1, 3)
    for label in Label:
        assert (shown == COLOURS[label]).all(axis=1).any()


def test_curves_are_drawn_for_one_epoch_and_over_stages():
    from core.network.report.pictures import draw_curves

    one = draw_curves([row(1, epochs=1, learning_rate=0.0, class_ious=(nan, 0.9, nan))])
    many = draw_curves([row(epoch, 90, stage="128 px" if epoch < 30 else "256 px") for epoch in range(1, 61)])
    for drawn in (one, many):
        assert len(np.unique(np.array(Image.open(io.BytesIO(drawn)).convert("RGB")).reshape(-1, 3), axis=0)) > 50


@pytest.fixture
def without_matplotlib(monkeypatch):
    for name in [name for name in sys.modules if name.split(".")[0] == "matplotlib"]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("core.network.report.pictures", "core.network.report.model_chart"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "matplotlib", None)


@pytest.mark.usefixtures("without_matplotlib")
def test_without_matplotlib_there_are_texts_and_one_note(report, sample):
    for epoch in (1, 2):
        report.add_epoch(row(epoch), [sample])
    assert len(read_log(report.log)) == 2
    assert list(report.folder.iterdir()) == [report.log]
    (note,) = report.notes
    assert "matplotlib is not installed" in note
    assert "pip install matplotlib" in note


@pytest.mark.usefixtures("sketched")
def test_a_folder_that_cannot_be_written_ends_no_training(tmp_path, sample):
    (tmp_path / "file").write_text("in the way")
    report = Report(tmp_path / "file" / "model-report")
    for epoch in (1, 2):
        report.add_epoch(row(epoch), [sample])
    assert len(report.notes) == 2
    assert all(str(report.folder) in note for note in report.notes)


@pytest.mark.slow
@pytest.mark.parametrize("fixture", ["tiny_model", "narrow_model"])
def test_the_network_is_described_and_drawn(report, request, fixture):
    model = request.getfixturevalue(fixture)
    report.begin({"seed": 3, "out": report.folder / "größe"}, model)
    assert report.notes == []
    assert json.loads((report.folder / "configuration.json").read_text(encoding="utf-8"))["seed"] == 3
    text = (report.folder / "model.txt").read_text()
    assert f"{model.count_params():,} parameters" in text
    assert {layer.name for layer in model.layers} <= set(text.split())
    width, height = size_of(report.folder / "model.png")
    assert 1000 < width < 1500
    assert 600 < height < 1100


@pytest.mark.slow
@pytest.mark.parametrize("fixture", ["tiny_model", "narrow_model"])
def test_the_drawn_levels_hold_the_whole_network(request, fixture):
    from core.network.report.model_chart import levels_of

    model = request.getfixturevalue(fixture)
    levels = levels_of(model)
    assert [level.shape for level in levels if level.part == "encoder"] == [
        (32, 32, 96),
        (16, 16, 144),
        (8, 8, 192),
        (4, 4, 576),
        (2, 2, 320),
    ]
    assert levels[-1].part == "decoder"
    assert levels[-1].shape == (64, 64, 3)
    assert sum(level.parameters for level in levels) == model.count_params()
