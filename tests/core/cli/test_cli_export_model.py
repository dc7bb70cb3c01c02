"""`petseg export-model`: what it writes and what it refuses."""

import json

import pytest

from core.files import content_digest
from core.model.checkpoint import read_card
from core.version import version
from resources import DEFAULT_MODEL


def test_export_model_writes_the_shipped_model(run, tmp_path, capsys):
    out = tmp_path / "pets.onnx"
    assert run("export-model", "--to", "onnx", "--out", out) == 0
    description = json.loads((tmp_path / "pets.onnx.json").read_text())
    assert description["to"] == "onnx"
    assert description["digest"] == content_digest(DEFAULT_MODEL)
    assert (description["model"], description["created"]) == (
        read_card(DEFAULT_MODEL).name,
        read_card(DEFAULT_MODEL).created,
    )
    assert description["petseg"] == version()
    assert str(out) in capsys.readouterr().out
    assert out.stat().st_size > DEFAULT_MODEL.stat().st_size * 0.9


def test_export_model_says_what_it_cannot_do(run, tmp_path, capsys):
    out = tmp_path / "notes.txt"
    out.write_text("mine")
    assert run("export-model", DEFAULT_MODEL, "--to", "onnx", "--out", out) == 1
    assert "something else of this name" in capsys.readouterr().err
    assert out.read_text() == "mine"
    with pytest.raises(SystemExit):
        run("export-model", "--to", "word", "--out", out)
