"""Every message comes out of the pipe as it went in."""

from dataclasses import fields
from math import isnan, nan
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from support.tuning import contested_photos, outcome_of

from core import errors
from core.worker.codec import Message
from core.worker.dataset_messages import (
    AddPhotoRequest,
    NewDataSetRequest,
    OpenSplitRequest,
    ReadSplitAnswer,
    SplitPhoto,
)
from core.worker.error_report import ErrorReport
from core.worker.finetune_messages import (
    StopTuning,
    TuningFigures,
    TuningOptions,
    TuningProgress,
    TuningRequest,
)
from core.worker.messages import (
    DeviceAnswer,
    ExportRequest,
    PredictRequest,
    TrainOutcome,
    TrainProgress,
    TrainRequest,
)

MESSAGES = [
    TuningRequest(
        [(Path("a.jpg"), Path("a.png"))],
        [(Path("b.jpg"), Path("b.png"))],
        [Path("c.jpg")],
        Path("base"),
        Path("current"),
        Path("out"),
        [Path("c.jpg")],
        TuningOptions(3, 1e-4, "decoder+", "light", 7),
        "cpu",
    ),
    TuningProgress("training", 1, 3, 1, 2, 0.5, 0.4, 0.8, None, "CPU"),
    TuningProgress("comparing", seconds_left=9.5, photos_done=7, photos=22),
    StopTuning(),
    TuningFigures(0.7, 0.6, 0.5, (0.7, 0.9, 0.2), 0.1),
    outcome_of(Path("out"), judged=0, notes=["a note"], warnings=["it finds nothing"]),
    TrainRequest(["tfds:oxford_iiit_pet", "pets"], None, "default", "imagenet", Path("m"), None, None, 1),
    TrainRequest(["pets"], Path("d"), "default", "none", Path("m"), 96, 3, 1, start=Path("s")),
    TrainProgress("training", "Epoch 1 of 2", 3.0, 9.0, 0.5, 12.0, 0.7, 1, 2),
    TrainOutcome(Path("m"), Path("r"), 3, 2, 0.5, (0.1, 0.3, 0.2), 9, 1, 0, "CPU", 1.5, ["a note"]),
    OpenSplitRequest("oxford_iiit_pet", Path("d"), "test[:10%]"),
    ExportRequest(Path("m"), "litert", Path("m.tflite")),
    NewDataSetRequest(Path("d"), ("cat", "größer"), ("train", "test")),
    AddPhotoRequest("train", "a.jpg", bytes(range(256)), b"", 1, 0),
    DeviceAnswer("CPU (größer, \u2028 2 cores)"),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_survives_the_pipe(message):
    line = message.to_json()
    assert "\n" not in line
    back = Message.from_json(line + "\n")
    assert back == message
    for field in fields(message):
        assert type(getattr(back, field.name)) is type(getattr(message, field.name))


def test_progress_without_counts_can_be_read():
    assert Message.from_json('{"$TuningProgress": {"stage": "comparing"}}') == TuningProgress("comparing")


def test_masks_of_a_fine_tune_survive_the_pipe():
    outcome = outcome_of(Path("out"), judged=2, contested=contested_photos())
    back = Message.from_json(outcome.to_json())
    assert len(back.judged) == 2
    np.testing.assert_array_equal(back.judged[1].mask_after, outcome.judged[1].mask_after)
    np.testing.assert_array_equal(back.contested[0].new_mask, outcome.contested[0].new_mask)
    progress = TuningProgress("training", masks=[outcome.judged[0].truth])
    (mask,) = Message.from_json(progress.to_json()).masks
    np.testing.assert_array_equal(mask, progress.masks[0])


def test_a_class_that_never_occurs_stays_no_number():
    outcome = TrainOutcome(Path("m"), Path("r"), 3, 2, 0.5, (0.1, nan, 0.2), 9, 1, 0, "CPU", 1.5)
    assert isnan(Message.from_json(outcome.to_json()).class_ious[1])


@given(st.text(), st.data())
def test_photos_survive_the_pipe(name, data):
    height, width = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
    image = data.draw(hnp.arrays(np.uint8, (height, width, 3)))
    mask = data.draw(hnp.arrays(np.uint8, (height, width), elements=st.integers(0, 2)))
    answer = ReadSplitAnswer([SplitPhoto(name, image, mask), SplitPhoto("other", image[:, ::-1], mask.T)])
    first, second = Message.from_json(answer.to_json()).photos
    assert (first.name, second.name) == (name, "other")
    np.testing.assert_array_equal(first.image, image)
    np.testing.assert_array_equal(first.mask, mask)
    np.testing.assert_array_equal(second.image, image[:, ::-1])
    np.testing.assert_array_equal(second.mask, mask.T)


def test_photos_to_predict_keep_their_type():
    photos = np.random.default_rng(0).uniform(-1, 1, (2, 8, 8, 3)).astype(np.float32)
    back = Message.from_json(PredictRequest(photos).to_json()).photos
    assert back.dtype == np.float32
    np.testing.assert_array_equal(back, photos)


@pytest.mark.parametrize(
    ("old", "new"),
    [("[3, 4, 3]", "[2, 2]"), ("[3, 4, 3]", "3"), ('"AAAA', '"!'), ("|u1", "u9"), ('"image"', '"sound"')],
)
def test_a_damaged_photo_is_reported(old, new):
    line = SplitPhoto("a", np.zeros((3, 4, 3), np.uint8), np.zeros((3, 4), np.uint8)).to_json()
    assert old in line
    with pytest.raises(errors.WorkerError, match="cannot be read"):
        Message.from_json(line.replace(old, new))


@pytest.mark.parametrize("line", ["", "nonsense", "[1]", '{"a": 1}', '{"$Waltz": {}}', '{"$path": "a"}', "{}"])
def test_nonsense_is_reported(line):
    with pytest.raises(errors.WorkerError) as failure:
        Message.from_json(line)
    assert line in str(failure.value)


KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.PetsegError)]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_survives_the_pipe_with_its_templates(kind):
    error = kind(
        "{count:,} photos of {name!r}", path="/photos", remedy="See {page}.", count=1234, name="a", page=Path("p")
    )
    back = Message.from_json(ErrorReport.of(error).to_json()).error()
    assert type(back) is kind
    assert str(back) == str(error) == f"{Path('/photos')}: 1,234 photos of 'a'. See p."
    translations = {"{count:,} photos of {name!r}": "{name}: {count}", "See {page}.": "{page}!"}
    assert (
        back.text(lambda template, values: translations.get(template, template).format(**values))
        == f"{Path('/photos')}: a: 1234. p!"
    )


def test_an_error_within_another_survives_the_pipe_with_its_template():
    inner = errors.WorkerError("it ended with status {status:,}", path="/log", remedy="Try again.", status=1234)
    error = errors.DeviceError("the GPU cannot be used ({reason})", reason=inner)
    back = Message.from_json(ErrorReport.of(error).to_json()).error()
    assert back.problem == error.problem == "the GPU cannot be used (it ended with status 1,234)"
    assert type(back.values["reason"]) is errors.WorkerError
    assert back.values["reason"].text() == inner.text()


def test_an_error_without_fields_keeps_its_braces():
    back = Message.from_json(ErrorReport.of(errors.TrainingError("the {loss} is gone")).to_json()).error()
    assert back.problem == "the {loss} is gone"


def test_an_error_whose_fields_are_no_json_survives_as_text():
    error = errors.CheckpointError("{reason}", reason=ValueError("100 is not a multiple of 32"))
    back = Message.from_json(ErrorReport.of(error).to_json()).error()
    assert back.problem == error.problem == "100 is not a multiple of 32"


@pytest.mark.parametrize("kind", ["Path", "reason_of", "no_such_error"])
def test_an_error_of_unknown_class_is_one_of_the_worker(kind):
    assert type(ErrorReport(kind, "it broke", None, "", {}).error()) is errors.WorkerError
