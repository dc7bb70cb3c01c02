"""What is printed cannot steer a terminal."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cli.output import Output, printable

HOSTILE = "cat\x1b]0;owned\x07\x1b[2J\r\n\x9b31m\u202egpj.exe\u2028.jpg"


@given(st.text())
def test_one_line_stays_one_line_without_controls(text):
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in shown)


@pytest.mark.parametrize("text", ["", "Hündin 猫.jpg", "👩‍🚀 [bold] 100 %", "a\\b"])
def test_ordinary_names_are_printed_as_they_are(text):
    assert printable(text) == text


def test_hostile_names_are_escaped_wherever_they_are_printed(capsys):
    output = Output()
    output.result(HOSTILE)
    output.line(HOSTILE)
    output.problem(HOSTILE)
    output.table("Photos", ["name"], [[HOSTILE]])
    printed = capsys.readouterr()
    for stream in printed:
        assert "\x1b]0" not in stream
        assert not {"\x07", "\x9b", "\u202e", "\u2028", "\r"} & set(stream)
        assert "\\x1b]0;owned\\x07" in stream


@pytest.mark.skipif(sys.platform == "win32", reason="names cannot hold control characters there")
def test_a_hostile_photo_name_is_proposed_and_told_safely(run, tmp_path, capsys):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "bad\x1b[2J.jpg").write_bytes(b"no photo")
    run("propose", tmp_path / "photos", "--out", tmp_path / "out")
    printed = capsys.readouterr()
    assert "\x1b[2J" not in printed.out + printed.err
