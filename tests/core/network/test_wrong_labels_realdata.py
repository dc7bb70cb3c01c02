"""A fine-tune on masks that are wrong, in training and hold-out alike."""

import pytest

from core.worker.finetune_messages import TuningOptions
from resources import DEFAULT_MODEL
from scripts.bench_finetune import FERAL, drawn
from scripts.long_runs.simulated_tuning import tune
from scripts.wrong_labels import made_wrong

pytestmark = [pytest.mark.realdata, pytest.mark.long, pytest.mark.slow]


def test_a_model_that_learned_swapped_classes_is_not_used_unasked(data_folder, tmp_path):
    corrected, others = drawn(data_folder / FERAL, 5, 0)
    wrong = made_wrong("classes swapped", corrected, tmp_path)
    outcome = tune(DEFAULT_MODEL, wrong, others, tmp_path / "new.safetensors", TuningOptions()).outcome
    assert outcome.verdict == "contradicts"
    assert any("photos that nobody corrected" in str(warning.error()) for warning in outcome.warnings)
